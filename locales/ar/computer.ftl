# Header.
computer-title = هذا الحاسوب
# Heading of the choices.
computer-heading = هذا الحاسوب
# Choice.
computer-people = من يعمل هنا: تسجيل موظف، تغيير مهمة، شطب موظف
# Choice.
computer-own-passphrase = تغيير عبارة مرورك
# Choice at a station.
computer-supervisor-key = إضافة مفتاح مشرف
# Choice.
computer-journal = السجل: من فعل ماذا ومتى
# Choice.
computer-check = فحص هذا الحاسوب: ما يعيق وما يساعد
# Choice, and heading.
computer-recovery = مفتاح الاسترداد: صنعه والتحقق منه، أو تجربته من جديد
# Under that heading.
computer-recovery-more = مفتاح للخزنة الحديدية: به يدخل مسؤول مناوبة إذا نسيت كل عبارات المرور. صنعه هو التجربة الأولى، وتحل التالية بعد 90 يوما.
# Choice.
computer-recovery-make = صنع مفتاح جديد على ذاكرة والتحقق منه
# Choice.
computer-recovery-try = تجربة المفتاح المحفوظ في الخزنة الحديدية
# Heading above the field.
computer-recovery-where = أين يكتب المفتاح الجديد (ذاكرة، لا هذا الحاسوب أبدا)
# Under the field.
computer-recovery-where-more = مجلد أو ملف جديد. لا يكتب فوق شيء. يقرأ المفتاح من هناك ثانية ويجب أن يفتح مفاتيح هذا الحاسوب وقيدا خياليا وكل حالة.
# Heading above the field.
computer-recovery-which = أين المفتاح المحفوظ؟
# Under the field.
computer-recovery-which-more = الملف، أو المجلد الذي فيه الملف. يعاد بعد ذلك إلى الخزنة الحديدية.
# Label of the field in line mode.
computer-field-file = ملف أو مجلد
# Busy.
computer-proving = جار التحقق من المفتاح…
# Reminder of the home screen, for those who may make one.
computer-no-recovery = ▲ لا يوجد مفتاح استرداد بعد: إذا نسيت كل عبارات المرور فلن يفتح أحد هذه الخزنة. لصنع مفتاح: m ثم 7.
# Busy.
computer-reading-journal = جار قراءة السجل…
# Busy.
computer-checking = جار فحص كل شيء…
# Heading. $total: lines.
computer-journal-heading = { $total ->
    [zero] السجل: لا سطر فيه
    [one] السجل: سطر واحد، من فعل ماذا
    [two] السجل: سطران، الأحدث أولا
    [few] السجل: { $total } أسطر، الأحدث أولا
    [many] السجل: { $total } سطرا، الأحدث أولا
   *[other] السجل: { $total } سطر، الأحدث أولا
}
# Under it, further down. $first: the first line on the screen. $total: lines.
computer-journal-from = ابتداء من السطر { $first } من { $total }
# The beginning of a line. $day: day. $time: time of day.
computer-journal-when = { $day } { $time } UTC
# Heading of findings.
computer-in-the-way = ما يعيق
# Heading of findings.
computer-to-be-done = ما يجب فعله
# Heading of findings.
computer-worth-knowing = ما يحسن معرفته
# Heading of findings.
computer-as-it-should-be = كما ينبغي
# Heading of the list of officers.
computer-people-heading = من يعمل هنا
# First line of that list.
computer-take-in = تسجيل موظف جديد
# A line of that list. $officer: code. $duty: what they are here for. $day: since when.
computer-present = { $officer }  { $duty }، منذ { $day }
# Behind the line of the officer at work.
computer-you = أنت
# A line of somebody who is gone. $officer: code. $duty: what they were here for. $day: until when.
computer-gone = { $officer }  { $duty }، حتى { $day }
# Told on Enter on that line.
computer-gone-stays = تم شطب { $officer }. لا يعطى الرمز مرتين: سجل الشخص برمز آخر.
# Question before somebody is taken in.
computer-new-duty = ما مهمة الموظف الجديد هنا؟
# A duty, behind its word.
computer-officer-more = يتحدث إلى الناس ويسجل ذلك؛ لا يقرأ إلا حالاته
# A duty, behind its word.
computer-lead-more = موظف مسؤول أيضا عن الموظفين والمفاتيح والمحو والسجل
# A duty, behind its word.
computer-it-more = يتولى أمر الحاسوب: الموظفين والمفاتيح، ولا يرى أي حالة
# Heading of the form. $duty: what the new officer is here for.
computer-enrol-heading = موظف جديد، المهمة: { $duty }
# Under that heading.
computer-enrol-more = اكتب الرمز ثم اترك مكانك: الموظف الجديد يختار عبارة مروره أو يطلب كلمات عشوائية، ولا ينظر إليه أحد. لا أحد يشارك عبارته أبدا.
# Heading of the form.
computer-own-heading = عبارة مرورك
# Under that heading.
computer-own-more = النسخ السابقة من الخزنة ما زالت تفتح بالقديمة.
# Label.
computer-field-present = عبارة المرور الحالية
# Label.
computer-field-new = عبارة المرور الجديدة
# Label.
computer-field-new-again = الجديدة مرة أخرى
# Busy.
computer-taking-in = جار صنع مفاتيح الموظف الجديد…
# Busy.
computer-changing = جار تغيير عبارة المرور…
# Question about one officer. $officer: code.
computer-here-for = ما مهمة { $officer } هنا؟
# Behind the duty that somebody has.
computer-now = الآن
# Choice. $officer: code.
computer-take-off = شطب { $officer } من هذا الحاسوب
# Question. $officer: code.
computer-sure-off = شطب { $officer } من هذا الحاسوب؟ لن يستطيع بعد ذلك فتح شيء هنا، وتتغير مفاتيح هذا الحاسوب فورا. الحالات التي لا يفتحها غيره تبقى للمشرفين ولمفتاح الاسترداد.
# Answer.
computer-no = لا، رجوع
# Answer.
computer-yes-off = نعم، شطب
# Busy.
computer-taking-off = جار الشطب وتغيير المفاتيح…
# The duty of the officer at work does not allow it. $duty: that duty.
computer-not-yours = مهمتك هنا: { $duty }. لا تشمل هذا.
# What to do about it. $who: the codes of those who may.
computer-who-can = اطلبه ممن يستطيع: { $who }. لم يتغير شيء.
