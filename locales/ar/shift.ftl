# Header.
shift-title = تسليم المناوبة
# Numbered line of the home screen.
shift-line = تسليم المناوبة
# Above the officers of a locked computer.
shift-who-is-on-watch = من المناوب الآن؟
# The last of them: an officer who is not in the list.
shift-somebody-else = شخص آخر
# Heading.
shift-still-open = ما زال مفتوحا: ما على المناوب التالي فعله
# In place of that heading.
shift-nothing-open = لا توجد حالة مفتوحة. اضغط Enter لمتابعة التسليم.
# Foot of the page. $count: cases of which no desk has confirmed everything.
shift-waiting = { $count ->
    [zero] √ لا شيء هنا ينتظر تأكيد وصوله من مكتب.
    [one] ▲ لم يؤكد أي مكتب بعد وصول حالة واحدة. التصدير بالمفتاح e.
    [two] ▲ لم يؤكد أي مكتب بعد وصول حالتين. التصدير بالمفتاح e.
    [few] ▲ لم يؤكد أي مكتب بعد وصول { $count } حالات. التصدير بالمفتاح e.
    [many] ▲ لم يؤكد أي مكتب بعد وصول { $count } حالة. التصدير بالمفتاح e.
   *[other] ▲ لم يؤكد أي مكتب بعد وصول { $count } حالة. التصدير بالمفتاح e.
}
# What must be done about a case.
shift-do-tell = يجب إبلاغ أحد الآن إن لم يبلغ أحد بعد.
# What must be done about a case.
shift-do-child = يجب إعلام جهة حماية الطفل.
# What must be done about a case.
shift-do-triage = إكمال اللقاء الأول.
# What must be done about a case.
shift-do-look-again = النظر مرة أخرى.
# What must be done about a case.
shift-do-interview = بدء المقابلة.
# What must be done about a case.
shift-do-routine = لم يبق شيء: إغلاق الحالة أو إجراء مقابلة.
# What must be done about a case.
shift-do-go-on = متابعة المقابلة.
# What must be done about a case.
shift-do-view = تسجيل رأي الموظف.
# What must be done about a case.
shift-do-close = إغلاق الحالة.
# Question for the officer alone.
shift-how-are-you = عنك: كيف حالك بعد هذه المناوبة؟
# Under that question.
shift-private = لك وحدك: لا يحفظ ولا يصدر، ويزول عند الضغط على Enter.
# Answer.
shift-fine = بخير
# Answer.
shift-tired = متعب
# Answer.
shift-stays = هذه الحالة تبقى معي
# Under the answers.
shift-peer-support = تحدث إلى دعم الزملاء في جهتك أو إلى شخص تثق به. هذا جزء من العمل.
# Under the answers.
shift-giving-away = إعطاء حالة لزميل أمر عادي. يذكر السجل أنها سلمت، ولا يذكر السبب أبدا.
# Question.
shift-who-next = من يتسلم المناوبة؟
# Under that question.
shift-own-passphrase = يدخل كل موظف بعبارة مروره هو. لا أحد يشارك عبارته.
# Question. $count: open cases. $officer: who takes over.
shift-sure = { $count ->
    [zero] تسليم المناوبة إلى { $officer }؟ لا توجد حالة مفتوحة، وسيقفل هذا الحاسوب.
    [one] تسليم حالتك المفتوحة إلى { $officer }؟ لن يمكنك فتحها هنا بعد ذلك، وسيقفل هذا الحاسوب.
    [two] تسليم حالتيك المفتوحتين إلى { $officer }؟ لن يمكنك فتحهما هنا بعد ذلك، وسيقفل هذا الحاسوب.
    [few] تسليم { $count } حالات مفتوحة إلى { $officer }؟ لن يمكنك فتحها هنا بعد ذلك، وسيقفل هذا الحاسوب.
    [many] تسليم { $count } حالة مفتوحة إلى { $officer }؟ لن يمكنك فتحها هنا بعد ذلك، وسيقفل هذا الحاسوب.
   *[other] تسليم { $count } حالة مفتوحة إلى { $officer }؟ لن يمكنك فتحها هنا بعد ذلك، وسيقفل هذا الحاسوب.
}
# Answer.
shift-no = لا، رجوع
# Answer.
shift-yes = نعم، تسليم
# Busy.
shift-handing-over = جار التسليم…
# Said to whoever takes over. $count: cases. $officer: who takes over.
shift-handed-over = { $count ->
    [zero] المناوبة لك يا { $officer }: اكتب عبارة مرورك أنت.
    [one] حالة واحدة لك يا { $officer }: اكتب عبارة مرورك أنت.
    [two] حالتان لك يا { $officer }: اكتب عبارة مرورك أنت.
    [few] { $count } حالات لك يا { $officer }: اكتب عبارة مرورك أنت.
    [many] { $count } حالة لك يا { $officer }: اكتب عبارة مرورك أنت.
   *[other] { $count } حالة لك يا { $officer }: اكتب عبارة مرورك أنت.
}
# There is nobody to hand over to.
shift-nobody-else = لا يوجد هنا موظف آخر مسجل يتولى الحالات.
# What to do about it.
shift-nobody-else-remedy = يسجل مسؤول المناوبة موظفا: fanal user enrol. وحتى ذلك الحين تبقى حالاتك لك، وللقفل Ctrl-C.
