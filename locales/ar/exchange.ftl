# Header.
exchange-export-title = تصدير
# Header.
exchange-import-title = استيراد
# Header.
exchange-inbox-title = الوارد
# Header.
exchange-review-title = مراجعة
# Heading.
exchange-for-whom = من يستطيع فتح ما يخرج من هذا الحاسوب
# Where no key is known.
exchange-no-supervisor-yet = لا أحد بعد: مفتاح المشرف غير موجود.
# The station's key.
exchange-signed-by = توقيع هذا الحاسوب: { $fingerprint }
# Under the list.
exchange-only-they-can-open = أصحاب المفاتيح أعلاه وحدهم يستطيعون فتح الملف. وهذا الحاسوب لا يستطيع قراءته بعد كتابته.
# Label of the field.
exchange-ask-key = المفتاح العام للمشرف (age1…)، أو ملف فيه هذا المفتاح
# Label of the field.
exchange-ask-folder = المجلد أو ذاكرة USB للكتابة فيها
# Busy.
exchange-adding-key = جار إضافة المفتاح…
# Done.
exchange-key-added = تمت إضافة مفتاح المشرف. يمكن تصدير الحالات الجديدة والقديمة.
# Busy.
exchange-writing = جار الكتابة والحفظ والقراءة للتحقق…
# Done.
exchange-written = √ تمت الكتابة والقراءة للتحقق: { $path }
# Done.
exchange-written-counts = الحالات: { $cases }، القيود: { $records }، البايتات: { $bytes }
# Done.
exchange-safe-to-pull = يمكن الآن نزع ذاكرة USB بأمان.
# Label of the field.
exchange-ask-bundles = حزمة، أو مجلد فيه حزم من المراكز
# Under the field.
exchange-import-more = كل حزمة تفحص كاملة أولا: التوقيع وقيم التحقق والمستلم، وهل هي للتدريب أم لحالات حقيقية. والحزمة التي فيها خطأ لا تغير شيئا.
# Nothing there.
exchange-no-bundles = لا توجد حزمة في هذا المجلد. أسماء الحزم بالشكل fb-….age.
# Busy.
exchange-reading = جار القراءة والفحص…
# A bundle that was taken.
exchange-took = من المركز { $station }: قيود جديدة: { $new }، موجودة من قبل: { $known }.
# First contact.
exchange-pinned = ▲ أول اتصال: تم الآن حفظ مفتاح هذا المركز: { $fingerprint }. يرجى مقارنته مع المركز هاتفيا.
# First contact, and the bundle is only looked at.
exchange-would-pin = ▲ أول اتصال: لم يحفظ بعد مفتاح هذا المركز ({ $fingerprint })، لأنه لا يؤخذ شيء الآن. يرجى مقارنته مع المركز هاتفيا.
# Later contact.
exchange-known-key = √ التوقيع بالمفتاح المعروف: { $fingerprint }
# Empty inbox.
exchange-inbox-empty = لا شيء في الوارد. لقراءة الحزم الواردة من المراكز يرجى الضغط على i.
# The officer's views in the list.
exchange-inbox-views = الموظف: { $before } > { $after }
# No decision yet.
exchange-to-decide = بانتظار القرار
# Decision 1.
exchange-decision-refer = إحالة
# Decision 2.
exchange-decision-second-interview = مقابلة ثانية
# Decision 3.
exchange-decision-close = إغلاق
# Decision 4.
exchange-decision-ask = سؤال المركز
# Decision 5.
exchange-decision-smuggling-file = ملف تهريب مهاجرين مع خطة رعاية
# Heading.
exchange-decide-heading = القرار
# Label of the reason.
exchange-decide-reason = { $decision }، السبب:
# A decision.
exchange-decided-line = القرار: { $decision } – { $reason }
# Heading.
exchange-notes-heading = ملاحظات
# Enter without a reason.
exchange-reason-first = السبب مطلوب: يكفي سطر واحد.
# Done.
exchange-decided = تم تسجيل القرار.
