# Nothing to write.
returns-nothing-new = أكد مكتب الإشراف وصول كل ما هنا. لا جديد يكتب.
# What to do about it.
returns-nothing-new-remedy = سجل حالة أولا، أو اكتب كل شيء مرة أخرى.
# A station goes on from an old copy.
returns-restored = يتابع المركز { $station } من نسخة قديمة منه: القيد { $at } عنده غير القيد الموجود هنا. لم تقبل الحزمة.
# What to do about it.
returns-restored-remedy = اتصل بالمركز. إذا كان قد استعيد من نسخة احتياطية فاقرأ الحزمة مجددا واقبل ذلك: يحفظ السجلان معا. وإلا فقد غير أحد الخزنة؛ احتفظ بالحزمة.
# A station goes on from an old copy, and this was accepted.
returns-restored-taken = يتابع المركز من نسخة قديمة منه. حفظ السجلان معا.
# Entries before these did not arrive.
returns-missing = لم تصل القيود من { $first } إلى { $last } من هذا المركز. هي على ذاكرة أخرى أو تأتي مع التالية.
# A key nobody has compared.
returns-quarantined = المركز { $station } غير معروف في هذا المكتب. مفتاحه: { $fingerprint }. لم يؤخذ شيء.
# What to do about it.
returns-quarantined-remedy = اتصل بالمركز وقارن الرقم، ثم اقرأ الحزمة مجددا مع تأكيد الرقم.
# A desk has nothing to say.
returns-nothing-to-return = لا شيء بعد يرسل إلى أي مركز.
# What to do about it.
returns-nothing-to-return-remedy = اقرأ حزم المراكز أولا.
# A return at a desk.
returns-not-a-station = تقرأ الردود في المراكز؛ وهذا مكتب إشراف.
# What to do about it.
returns-not-a-station-remedy = خذ الذاكرة إلى المركز المقصود.
# Another key than the desk’s.
returns-other-desk = يقول الرد إنه من { $desk }، لكن مفتاحا آخر وقعه: { $fingerprint }. رفض.
# What to do about it.
returns-other-desk-remedy = اتصل بالمكتب وقارن الأرقام. لم يتغير شيء هنا.
# A desk nobody has compared.
returns-new-desk = لم يرد { $desk } هنا من قبل. مفتاحه: { $fingerprint }. لم يؤخذ شيء.
# What to do about it.
returns-new-desk-remedy = اتصل بالمكتب وقارن الرقم، ثم اقرأ الرد مجددا مع تأكيد الرقم.
# A receipt for another history.
returns-other-chain = يؤكد المكتب القيد { $upto }، لكنه ليس القيد الموجود هنا. تتابع هذه الخزنة من نسخة قديمة أو غيرت. لم يقبل الرد.
# What to do about it.
returns-other-chain-remedy = لم يفقد شيء. صدر كل شيء، وأخبر المكتب أن هذا الحاسوب قد استعيد.
# Nothing there.
returns-none-here = لا رد هنا لهذا المركز.
# A return that was taken.
returns-took = من { $desk }: { $letters ->
    [zero] لا جديد عن الحالات
    [one] رسالة جديدة واحدة
    [two] رسالتان جديدتان
    [few] { $letters } رسائل جديدة
    [many] { $letters } رسالة جديدة
   *[other] { $letters } رسالة جديدة
}.
# What the desk has.
returns-received-upto = لدى المكتب كل شيء حتى القيد { $upto }.
# The desk refused a bundle.
returns-refused-there = رفض المكتب { $bundle }. تبقى قيودها هنا وتخرج مع التصدير القادم.
# Files that came along.
returns-files-kept = ملفات لهذا المركز في { $path }. لا يعتد بها إلا بعد التحقق من توقيعها.
# A return that was written.
returns-wrote = إلى { $station }: { $path }
# What is in it.
returns-wrote-counts = { $letters ->
    [zero] بلا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $letters } رسائل
    [many] { $letters } رسالة
   *[other] { $letters } رسالة
}؛ إيصال حتى القيد { $upto }.
# What is here of a station.
returns-here-of = { $station }: كل شيء حتى القيد { $upto } موجود هنا.
