# Header of the page.
enclosed-title = من المكتب
# Numbered line of the home screen.
enclosed-line = { $count ->
    [0] ما جاء من المكتب لهذا الحاسوب
    [zero] ما جاء من المكتب لهذا الحاسوب
    [one] من المكتب للتثبيت: شيء واحد
    [two] من المكتب للتثبيت: شيئان
    [few] من المكتب للتثبيت: { $count } أشياء
    [many] من المكتب للتثبيت: { $count } شيئا
   *[other] من المكتب للتثبيت: { $count } شيء
}
# Empty page.
enclosed-nothing = لم يصل من المكتب شيء لهذا الحاسوب.
# Heading.
enclosed-heading = وصل مع الردود لهذا الحاسوب
# A pack that is not here yet.
enclosed-new-pack = المجموعة { $id }، الإصدار { $version }، من إعداد { $maker }
# A pack of which another version is here.
enclosed-new-version = إصدار جديد من المجموعة { $id }: { $version }، من إعداد { $maker }. الموجود هنا هو الإصدار { $have }.
# A profile.
enclosed-profile = ملف إداري من { $agency }، الإصدار { $version }
# A withdrawal list.
enclosed-list = قائمة سحب للمجموعة { $id }، { $count ->
    [zero] بلا إصدارات
    [one] وفيها إصدار واحد
    [two] وفيها إصداران
    [few] وفيها { $count } إصدارات
    [many] وفيها { $count } إصدارا
   *[other] وفيها { $count } إصدار
}
# Something that was not understood, or is not read any more.
enclosed-unknown = { $name }
# Which return it came with.
enclosed-came-from = وصل من { $desk } مع الرد { $check }
# State.
enclosed-waits = فحص ويمكن تثبيته
# State.
enclosed-here = مثبت
# State.
enclosed-refused = مرفوض
# Before the reason.
enclosed-refused-heading = مرفوض – لم يتغير شيء
# Why a withdrawal list matters.
enclosed-why-list = هذا مهم: الإصدار الذي تسحبه الجهة المعدة قد تكون فيه أرقام هاتف أو نصوص خاطئة. وبعد أخذ القائمة لا يستعمل ذلك الإصدار لأي حالة جديدة ابتداء من التشغيل القادم. ولا رجوع عن ذلك.
# The pack for new cases is withdrawn by the list.
enclosed-list-in-use = ▲ { $id }، الإصدار { $version }، مستعمل هنا وهو من الإصدارات المسحوبة.
# What a profile changes.
enclosed-why-profile = يحدد من يستطيع فتح كل الحالات، ومجموعات أي الجهات المعدة يعتد بها. ويسري فورا.
# From when a pack is used.
enclosed-when-pack = تستعمله الحالات الجديدة ابتداء من التشغيل القادم للبرنامج. وتبقى لكل حالة المجموعات التي بدأت بها.
# What the maker of a pack wrote about it.
enclosed-note = تقول الجهة المعدة: { $note }
# A key that a profile names.
enclosed-maker-of = الجهة المعدة للمجموعة { $pack }: المفتاح { $fingerprint }
# A key that a profile names.
enclosed-office-of = مكتب في { $country } لإجابات الفساد: { $words } ({ $key })
# Choice.
enclosed-install = تثبيته
# Choice.
enclosed-take-list = أخذ القائمة: لا تستعمل هذه الإصدارات بعد الآن
# Choice.
enclosed-not-now = ليس الآن: يبقى هنا
# While it goes on.
enclosed-installing = يجري التثبيت…
# How to install by command.
enclosed-by-command = لتثبيت ما فحص: fanal return install
# Nothing to do.
enclosed-none-waits = لا شيء مما وصل مع الردود ينتظر التثبيت.
# Not what a desk makes.
enclosed-broken = { $name } تالف، أو لم يخرج من أي مكتب بهذا الشكل.
# A hostile name in it.
enclosed-bad-name = في { $name } ملف باسم غير مسموح: { $inside }
# What to do about it.
enclosed-broken-remedy = اتصل بالمكتب ليرفقه مرة أخرى بالرد القادم.
# The file that was kept is not there or not the same.
enclosed-gone = لم يعد { $name } في مجلد البيانات كما وصل.
# What to do about it.
enclosed-gone-remedy = اقرأ رد المكتب مرة أخرى.
# No key of the agency or of the maker is known yet.
enclosed-first-key-remedy = يسلم المفتاح الأول باليد مرة واحدة ويقارن بالهاتف، والطريقة في docs/supervisor.md. أما المجموعة فيكفي لها ملف إداري يسمي الجهة المعدة: ثبته أولا.
# Asked for again.
enclosed-already-here = هذا مثبت بالفعل.
# What to do about it.
enclosed-already-here-remedy = لا يلزم فعل شيء.
# At a desk: something goes along.
enclosed-attached = يرفق: { $what }، والتوقيع بالمفتاح { $fingerprint }
# At a desk: not something that can go along.
enclosed-attach-unknown = { $path } ليس مجلد مجموعة ولا ملفا إداريا ولا قائمة سحب.
# What to do about it.
enclosed-attach-unknown-remedy = اذكر مجلد المجموعة، أو ملف .toml للملف الإداري أو للقائمة؛ ويرفق معه تلقائيا التوقيع الذي بجانبه.
# At a desk: a name that does not travel.
enclosed-attach-name = لا يمكن إرسال { $path } بهذا الاسم.
# What to do about it.
enclosed-attach-name-remedy = أعد تسمية الملف: حروف ASCII وأرقام ونقطة وشرطة وشرطة سفلية، دون نقطة في أوله.
# At a desk: it does not fit.
enclosed-attach-too-large = { $path } أكبر من أن يحمله رد.
# What to do about it.
enclosed-attach-too-large-remedy = أقصى حجم للمرفق 2 MiB، ولا يحمل الرد أكثر من 16 مرفقا. أرسل عددا أقل، أو انقله على ذاكرة منفصلة وثبته هناك بالأمر.
