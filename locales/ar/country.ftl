country-no-hours = جهة الاتصال { $contact } لا تذكر متى يجيب أحد، أو تذكره مرتين.
country-give-hours = يرجى ذكر الساعات، أو always = true حيث يجيب أحد ليلا ونهارا.
country-bad-code = { $code } ليس رمز بلد.
country-give-code = المطلوب حرفان لاتينيان كبيران كما في ISO 3166-1؛ الرموز من XA إلى XZ للبلدان الخيالية.
country-fictional = { $code } رمز بلد خيالي، ولا يجوز استعماله لأشخاص حقيقيين.
country-fictional-remedy = يرجى كتابة realm = "practice"، أو رمز البلد الحقيقي.
country-dates-reversed = ينتهي سريان الملف في { $until }، قبل أن يبدأ في { $from }.
country-dates-reversed-remedy = يرجى تصحيح valid_from أو valid_until.
country-not-a-day = قيمة { $key } ليست يوما من أيام التقويم: { $value }
country-write-day = المطلوب السنة والشهر واليوم، كما في 2026-01-31.
country-child-age = لا يمكن أن تكون قيمة child_age هي { $age }.
country-child-age-remedy = المطلوب 18 أو أكثر، و25 على الأكثر: للبلد أن يحمي مدة أطول، لا أقصر.
country-bad-recipient = هذا ليس مفتاح age علنيا: { $key }
country-give-recipient = يرجى إعطاء النصف العلني من مفتاح الجهة نفسها؛ يبدأ بالحروف age1.
country-not-a-purpose = { $item } ليس غرض استغلال معروفا في مجموعات المؤشرات.
country-use-purpose = هل المقصود { $nearest }؟ لا توضع هنا إلا البنود التي تبدأ بالحروف pur.
country-second = هذا ملف بلد ثان؛ الأول هو { $place }
country-one = يرجى إبقاء ملف بلد واحد في المجموعة.
country-heading = البلد
country-used = ملف البلد: { $title }، الإصدار { $version }.
country-none-used = لم يستعمل أي ملف بلد: الضوابط هي ضوابط البرنامج.
country-authority = جهة القرار: { $name }. هذا التقييم الأولي لا يقرر.
country-reflection = فترة التعافي والتفكير: { $days ->
    [zero] { $days } يوم.
    [one] يوم واحد.
    [two] يومان.
    [few] { $days } أيام.
    [many] { $days } يوما.
   *[other] { $days } يوم.
}
country-labour-inspection = في شأن ظروف العمل: { $name }.
country-legal-source = { $source }؛ { $date }
country-not-allowed = { $path } ليس مما تحتويه مجلدات المجموعات.
country-not-allowed-remedy = يرجى إبقاء الملفات العادية وحدها: ملفات المجموعة بصيغة TOML، والحالات المحلولة في cases، والنصوص. لا روابط ولا ملفات مخفية.
country-gap = { $file }، السطر { $line }: ما زال هناك نص لم يكتب.
country-gap-remedy = تجب كتابته بأربع لغات أو حذف ما يتبعه، ثم التوقيع.
country-too-large = { $path } أكبر مما تسمح به المجموعات.
country-too-large-remedy = الحد الأقصى للملف 1 MiB، وللمجلد 256 ملفا و8 MiB.
country-no-country = لا يوجد ملف بلد في { $path }.
country-no-country-remedy = يرجى وضع country.toml من النوع country هناك؛ يعرض docs/packs.md مثالا.
country-faulty = { $count ->
    [zero] لا أخطاء في المجموعة.
    [one] في المجموعة خطأ واحد.
    [two] في المجموعة خطآن.
    [few] في المجموعة { $count } أخطاء.
    [many] في المجموعة { $count } خطأ.
   *[other] في المجموعة { $count } خطأ.
}
country-faulty-remedy = يرجى تصحيحها؛ ذكر كل منها أعلاه مع الملف والسطر.
country-cases-differ = لا تعطي كل الحالات المحلولة في المجموعة النتيجة التي تتوقعها.
country-cases-differ-remedy = ذكر كل اختلاف أعلاه. يرجى تصحيح المجموعة، أو تصحيح المتوقع مع ذكر السبب.
country-unsigned = { $path } غير موقع.
country-unsigned-remedy = يرجى طلب نسخة موقعة من الجهة التي أعدته. ولا يلزم توقيع للاطلاع عليه في تمرين: fanal pack try
country-bad-signature = توقيع { $path } غير مطابق.
country-other-key = جرى توقيع هذا بالمفتاح { $found } وليس بالمفتاح { $wanted }.
country-other-key-remedy = يرجى عدم استعماله، والاتصال بالجهة المعدة على رقم معروف لمقارنة المجموعات الأربع من الأرقام.
country-need-key = مفتاح الجهة التي أعدت { $id } غير معروف هنا بعد.
country-need-key-remedy = يرجى إعطاء المفتاح العلني للجهة المعدة عبر --key من مصدر موثوق. ويجب أن تحمل الإصدارات اللاحقة المفتاح نفسه.
country-bad-sums = السطر { $line } من SHA256SUMS ليس كما يجب.
country-changed = جرى تغيير { $path } بعد توقيعه.
country-extra = { $path } ليس من الملفات الموقعة.
country-missing = { $path } موقع لكنه غير موجود.
country-changed-remedy = يرجى عدم استعمال هذه النسخة، وجلب المجموعة من جديد أو سؤال الجهة التي أعدتها.
country-bad-name = لا يمكن تثبيت مجموعة بالاسم { $id }.
country-bad-name-remedy = المطلوب من 2 إلى 40 من الحروف اللاتينية الصغيرة والأرقام والشرطات؛ الاسمان alder وkept وin-use محجوزان.
country-not-newer = الإصدار { $version } من { $id } ليس أحدث من الإصدار { $have } المثبت.
country-not-newer-remedy = لا تقبل إلا الإصدارات الأحدث. وإن وجبت العودة إلى إصدار أقدم فعلى الجهة المعدة توقيعه برقم جديد.
country-withdrawn = سحبت الجهة المعدة الإصدار { $version } من { $id }: { $reason }
country-withdrawn-remedy = يرجى طلب إصدار أحدث. والحالات التي بدأت به تفتح به كما كانت.
country-not-yet = يسري ملف البلد هذا ابتداء من { $from }، وليس بعد.
country-not-yet-remedy = يرجى تثبيته في ذلك اليوم، والتحقق من ساعة هذا الحاسوب.
country-practice-only = { $id } للتدريب فقط ولا يجوز استعماله لأشخاص حقيقيين.
country-not-installed = لا توجد مجموعة مثبتة باسم { $id }.
country-not-installed-remedy = لمعرفة الموجود: fanal pack list
country-not-a-list = { $path } ليس قائمة سحب.
country-not-a-list-remedy = يرجى إعطاء قائمة من fanal pack withdraw، أو مجلد مجموعة.
country-older-list = لا تذكر هذه القائمة الإصدار { $version } من { $id } الذي سحب من قبل.
country-older-list-remedy = لا رجوع عن السحب. يرجى طلب أحدث قائمة من الجهة المعدة.
country-signed = { $files ->
    [zero] لم يوقع أي ملف. المفتاح: { $fingerprint }.
    [one] جرى توقيع ملف واحد بالمفتاح { $fingerprint }.
    [two] جرى توقيع ملفين بالمفتاح { $fingerprint }.
    [few] جرى توقيع { $files } ملفات بالمفتاح { $fingerprint }.
    [many] جرى توقيع { $files } ملفا بالمفتاح { $fingerprint }.
   *[other] جرى توقيع { $files } ملف بالمفتاح { $fingerprint }.
}
country-verified = التوقيع مطابق، وكل ملف هو الملف الموقع نفسه.
country-key-not-compared = لم يقارن المفتاح بمفتاح لديكم: يرجى قراءة المجموعات الأربع من الأرقام للجهة المعدة.
country-title = { $title } ({ $id }، الإصدار { $version })
country-made-by = إعداد: { $name }
country-for-where = للبلد: { $code }، { $realm }
country-realm-practice = للتدريب فقط
country-realm-any = للتدريب ولأشخاص حقيقيين
country-valid = يسري من { $from } إلى { $until }: { $state }
country-state-holds = سار
country-state-not-yet = لم يبدأ بعد
country-state-lapsed = انقضى
country-state-withdrawn = سحبته الجهة المعدة: { $reason }
country-state-damaged = غير صالح للاستعمال: الملفات ليست هي الموقعة
country-signed-by = موقع بالمفتاح { $fingerprint }
country-not-signed = غير موقع: يأتي مع البرنامج، للتمرين والتدريب.
country-in-use = قيد الاستعمال
country-status = حالة التحقق: { $status }
country-status-draft = مسودة، لم تجرب في الميدان
country-status-tested = جربت في الميدان، دون تحقق من الصلاحية
country-status-validated = تم التحقق من صلاحيتها
country-unconfirmed = { $count ->
    [zero] لا وزن منشورا غير مؤكد.
    [one] وزن منشور واحد غير مؤكد.
    [two] وزنان منشوران غير مؤكدين.
    [few] { $count } أوزان منشورة غير مؤكدة.
    [many] { $count } وزنا منشورا غير مؤكد.
   *[other] { $count } وزن منشور غير مؤكد.
}
country-written = { $language }: الصياغة: { $translator }، { $date }؛ لم تراجع بعد
country-reviewed = { $language }: الصياغة: { $translator }، المراجعة: { $reviewer }، { $date }
country-office = الإجابات عن الفساد مختومة إلى: { $name }، المفتاح { $key }
country-bad-reason = لا يمكن استعمال هذا السبب.
country-bad-reason-remedy = يكتب سطر واحد من 300 علامة على الأكثر، بلا علامات تحكم.
country-contacts = { $count ->
    [zero] لا جهات للإحالة.
    [one] جهة إحالة واحدة.
    [two] جهتا إحالة.
    [few] { $count } جهات إحالة.
    [many] { $count } جهة إحالة.
   *[other] { $count } جهة إحالة.
}
country-to-do = ما ينبغي فعله بهذا الترتيب
country-to-call = جهات الاتصال
country-contact = { $name }: { $phone } – { $hours } ({ $languages })
country-always = ليلا ونهارا
country-monday = الاثنين
country-tuesday = الثلاثاء
country-wednesday = الأربعاء
country-thursday = الخميس
country-friday = الجمعة
country-saturday = السبت
country-sunday = الأحد
country-installed = جرى تثبيت الإصدار { $version } من { $id }، وسيستعمل للحالات الجديدة.
country-pinned = من الآن لا تقبل إلا المجموعات التي تحمل هذا المفتاح: { $fingerprint }
country-list-taken = { $count ->
    [zero] { $id }: لا إصدارات مسحوبة.
    [one] { $id }: إصدار واحد مسحوب.
    [two] { $id }: إصداران مسحوبان.
    [few] { $id }: { $count } إصدارات مسحوبة.
    [many] { $id }: { $count } إصدارا مسحوبا.
   *[other] { $id }: { $count } إصدار مسحوب.
}
country-cases-hold = { $count ->
    [zero] لا حالات محلولة في المجموعة.
    [one] حالة محلولة واحدة تعطي المتوقع.
    [two] حالتان محلولتان تعطيان المتوقع.
    [few] { $count } حالات محلولة تعطي المتوقع.
    [many] { $count } حالة محلولة تعطي المتوقع.
   *[other] { $count } حالة محلولة تعطي المتوقع.
}
country-news-lapsed = انتهى سريان الإصدار { $version } من { $id } في { $until }. ما زال مستعملا؛ يرجى طلب ملف أحدث.
country-news-damaged = جرى تغيير الإصدار { $version } من { $id } على هذا الحاسوب، وهو غير مستعمل. يرجى تثبيته من جديد.
country-news-none-left = لم يبق ملف بلد صالح. يستعمل بلد البرنامج الخيالي، للتدريب فقط.
country-foreign = بدأت هذه الحالة بالإصدار { $version } من { $id } وبملفات ليست على هذا الحاسوب. وما يلي هو ما تقوله الملفات الموجودة هنا.
country-station-said = ما أشير إليه في المركز: { $code } { $class }
