# The settings cannot be read or kept.
command-settings-unusable = لا يمكن استخدام الإعدادات في { $path }.
# What to do about it.
command-settings-remedy = لا يتأثر أي شيء آخر. يلزم إصلاح هذا الملف أو حذفه، ثم اختيار اللغة من جديد.
# An effect needs an open vault.
command-locked = الخزنة مقفلة.
# What to do about it.
command-unlock-first = يلزم فتحها أولا بعبارة المرور.
# A folder cannot be used.
command-no-folder = لا يمكن استخدام المجلد { $path }.
# What to do about it.
command-no-folder-remedy = يرجى التحقق من الاسم ومن وجود وحدة التخزين. لم يتغير شيء.
# A case code that nobody knows.
command-no-such-case = لا توجد في هذه الخزنة حالة { $code } يمكن قراءتها.
# What to do about it.
command-no-such-case-remedy = يرجى البحث عنها في قائمة كل الحالات.
# What was typed is no public key and no file with one.
command-bad-key = هذا ليس مفتاحا عاما ولا ملفا يحتوي على مفتاح: { $key }
# What to do about it.
command-bad-key-remedy = تبدأ المفاتيح العامة بـ age1. يمكن طلب المفتاح من مكتب المشرف، ويمكن إضافته لاحقا.
# Nothing can be exported yet.
command-no-supervisor = لا يوجد مفتاح للمشرف بعد، ولن يتمكن أحد من فتح التصدير.
# What to do about it.
command-no-supervisor-remedy = يلزم إضافة المفتاح العام للمشرف (age1…) ثم التصدير. تبقى كل الحالات محفوظة هنا حتى ذلك الحين.
# There are no cases.
command-nothing-to-export = لا يوجد ما يصدر: لم تسجل أي حالة بعد.
# What to do about it.
command-nothing-to-export-remedy = يلزم تسجيل حالة أولا.
# A bundle of a known station, signed by another key.
command-other-key = تقول الحزمة إنها من { $station }، لكن مفتاحا آخر وقعها: { $fingerprint }. رفضت الحزمة.
# What to do about it.
command-other-key-remedy = يلزم الاتصال بالمركز ومقارنة الأرقام. يحتاج الحاسوب الجديد إلى رمز مركز خاص به.
# Entries that are here already in other words.
command-conflicting = { $count ->
    [zero] لا توجد قيود بمحتوى مختلف.
    [one] يوجد قيد واحد هنا بمحتوى آخر. يبقى ما كان هنا.
    [two] يوجد قيدان هنا بمحتوى آخر. يبقى ما كان هنا.
    [few] توجد { $count } قيود هنا بمحتوى آخر. يبقى ما كان هنا.
    [many] يوجد { $count } قيدا هنا بمحتوى آخر. يبقى ما كان هنا.
   *[other] يوجد { $count } قيد هنا بمحتوى آخر. يبقى ما كان هنا.
}
# What to do about it.
command-conflicting-remedy = يلزم الاتصال بالمركز: ربما غير أحد الخزنة بوسيلة أخرى. يرجى الاحتفاظ بالحزمة.
# The live realm is not complete in this version.
command-live-not-ready = الاستخدام الفعلي غير ممكن في هذا الإصدار.
# What is missing.
command-live-missing = ينقص: صفحة تحيل الشخص إلى جهة اتصال من مجموعة البلد، والتحقق قبل إنشاء ملف فعلي من أن الاسترداد جرب، وأن مجموعة البلد موقعة، وأن موظفا ثانيا مسجل. هذه الثلاثة ممكنة في التدريب. يمكن استخدام --realm practice.
# The worker stopped unexpectedly.
command-worker-fault = حدث خلل داخل البرنامج.
# What to do about it.
command-worker-fault-remedy = ما ظهر محفوظا فهو محفوظ. يلزم الخروج والبدء من جديد؛ وإذا تكرر ذلك يلزم التصدير والإبلاغ.
# There is no terminal to draw on.
command-no-terminal = يحتاج هذا إلى طرفية ولوحة مفاتيح.
# What to do about it.
command-no-terminal-remedy = يلزم التشغيل في نافذة طرفية، أو سطرا بسطر بالأمر fanal --linear، أو استخدام الأوامر التي لا تحتاج إلى شاشة (fanal --help).
# A station code on the command line.
command-bad-station = { $code } ليس رمز مركز.
# An officer code on the command line.
command-bad-officer = { $code } ليس رمز موظف.
# What to do about it.
command-code-remedy = يتكون الرمز من 2 إلى 12 من A-Z و0-9 و-، مثل JET-02، وليس اسما أبدا.
# No passphrase was handed over.
command-no-passphrase = تعذرت قراءة عبارة المرور.
# What to do about it.
command-no-passphrase-remedy = تسلم عبر --passphrase-fd N، مثل: fanal … --passphrase-fd 3 3<file. لا تؤخذ أبدا من الوسائط أو من البيئة.
# The passphrase is too short.
command-too-short = عبارة المرور قصيرة جدا.
# What to do about it.
command-too-short-remedy = يلزم اختيار عدة كلمات لا علاقة بينها.
# Several officers, none named.
command-which-officer = يستخدم هذه الخزنة عدة موظفين.
# What to do about it.
command-which-officer-remedy = يلزم تحديد أحدهم عبر --officer CODE.
# A file cannot be read.
command-cannot-read = تعذرت قراءة { $path }.
# A file cannot be written.
command-cannot-write = تعذرت الكتابة في { $path }.
# What to do about it.
command-check-path = يرجى التحقق من الاسم والأذون.
# The packs that came with the program have faults.
command-pack-fault = { $count ->
    [zero] لا عيوب في مجموعات المؤشرات.
    [one] في مجموعات المؤشرات عيب واحد.
    [two] في مجموعات المؤشرات عيبان.
    [few] في مجموعات المؤشرات { $count } عيوب.
    [many] في مجموعات المؤشرات { $count } عيبا.
   *[other] في مجموعات المؤشرات { $count } عيب.
}
# What to do about it.
command-pack-fault-remedy = يمكن تشغيل fanal pack lint لرؤية كل منها.
# A line of a key script is no key, text or expectation.
command-script-fault = تعذرت قراءة السطر { $line } من ملف المفاتيح.
# What to do about it.
command-script-fault-remedy = يحتوي السطر على مفاتيح (1 Enter Space F2) أو نص بين علامتي اقتباس أو expect "words" أو wait N أو تعليق بعد #.
# An expectation of a key script failed.
command-expect-failed = السطر { $line }: لا تعرض الشاشة: { $words }
# Printed by init.
command-vault-made = الخزنة المشفرة: { $path }
# Printed by init.
command-key-fingerprint = بصمة مفتاح هذا الحاسوب: { $fingerprint }
# Printed by init for a desk.
command-desk-recipient = المفتاح العام للمراكز: { $key }
# Printed by init.
command-no-supervisor-yet = لا يوجد مفتاح للمشرف بعد: لا يمكن التصدير قبل إضافته.
# Printed by case add.
command-case-saved = حفظت: { $code }
# An officer's statement in a bundle does not hold.
command-bad-statement = ما وقعه الموظف { $officer } لا يطابق هذه الحزمة. رفضت الحزمة.
# What to do about it.
command-bad-statement-remedy = يرجى الاحتفاظ بالحزمة والاتصال بالمركز: ربما عدل أحد قيود موظف آخر.
# An officer who is known here by another key.
command-other-officer-key = الموظف { $officer } معروف هنا بمفتاح آخر. رفضت الحزمة.
# Import at a station.
command-not-a-desk = تقرأ الحزم في مكتب المشرف، وهذه خزنة مركز.
# What to do about it.
command-not-a-desk-remedy = يلزم فتح خزنة المكتب، أو إعداد واحدة في مجلد آخر (fanal init --role desk).
# What to do when an expectation failed.
command-expect-remedy = الشاشة كما كانت معروضة أعلاه. يلزم تصحيح النص أو البرنامج.
