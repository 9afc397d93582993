# Header.
journey-title = الرحلة
# Heading.
journey-heading = الرحلة
# No leg yet.
journey-nothing = لم تسجل أي مرحلة من الرحلة بعد.
# Under the list.
journey-decides-nothing = تحفظ الرحلة في الملف ولا تحسم شيئا: لا تحتسب إلا الإجابات والوقائع. دون أسماء أشخاص.
# In place of a name.
journey-place-unknown = مكان غير معروف
# A leg by its places.
journey-leg = { $number }. من { $from } إلى { $to }
# Who arranged it.
journey-arranged-self = بترتيب من الشخص نفسه
# Who arranged it.
journey-arranged-family = بترتيب من العائلة أو الأصدقاء
# Who arranged it.
journey-arranged-recruiter = بترتيب من جهة عرضت ذلك أو جندت الشخص
# Who arranged it.
journey-arranged-carrier = بواسطة ناقل مقابل أجر الرحلة
# Who arranged it.
journey-arranged-holders = بترتيب ممن كانوا يحتجزون الشخص
# Who arranged it.
journey-arranged-unknown = غير معروف من رتب ذلك
# How long.
journey-stay-passed = مرور دون توقف
# How long.
journey-stay-days =
    { $days ->
        [zero] { $days } يوم هناك
        [one] يوم واحد هناك
        [two] يومان هناك
        [few] { $days } أيام هناك
        [many] { $days } يوما هناك
       *[other] { $days } يوم هناك
    }
# How long.
journey-stay-unknown = المدة غير معروفة
# How long, in the strip.
journey-strip-days =
    { $days ->
        [zero] { $days } يوم
        [one] يوم
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يوما
       *[other] { $days } يوم
    }
# How free.
journey-kept-free = مع حرية المغادرة
# How free.
journey-kept-waited = انتظار في بيت أو مخيم مع إمكان الخروج
# How free.
journey-kept-could-not-leave = دون إمكان المغادرة
# How free.
journey-kept-locked-in = حبس في مكان مقفل
# How free.
journey-kept-unknown = غير معروف إن كانت المغادرة ممكنة
# What is owed.
journey-owed-nothing = لا دين
# What is owed.
journey-owed-paid-before = مدفوع مسبقا
# What is owed.
journey-owed-money = يدفع بالمال
# What is owed.
journey-owed-grew = زاد الدين في الطريق
# What is owed.
journey-owed-work = يسدد بالعمل
# What is owed.
journey-owed-unknown = الدين غير معروف
# What waits at the end.
journey-end-line = في النهاية: { $end }
# What waits at the end.
journey-end-family = العائلة أو الأصدقاء
# What waits at the end.
journey-end-own-plan = خطة للشخص نفسه
# What waits at the end.
journey-end-chosen-job = عمل اختاره الشخص
# What waits at the end.
journey-end-others-job = عمل اختاره آخرون
# What waits at the end.
journey-end-stranger = طرف لا يعرفه الشخص
# What waits at the end.
journey-end-unknown = غير معروف
# What the blocks of the strip mean.
journey-key = ░ مع حرية المغادرة   ▒ انتظار مع إمكان الخروج   ▓ دون إمكان المغادرة   █ حبس   · غير معروف
# Form.
journey-field-from = من أين
# Form.
journey-field-to = إلى أين
# Form.
journey-field-arranged = من رتب ذلك
# Form.
journey-field-stay = أيام البقاء هناك
# Under the days.
journey-stay-hint = 0: مرور دون توقف؛ فارغ: غير معروف
# Form.
journey-field-kept = هل كانت المغادرة ممكنة
# Form.
journey-field-owed = ما الدين عن ذلك
# The days are no number.
journey-not-days = عدد الأيام، أو يترك فارغا.
# Choice.
journey-add = إضافة مرحلة
# Choice.
journey-change = تعديلها
# Choice.
journey-remove = حذفها
# Choice.
journey-at-the-end = ما ينتظر في النهاية
# Choice: the question that fits.
journey-ask-about = السؤال عن ذلك: { $question }
# Question.
journey-remove-ask = هل تحذف هذه المرحلة من الرحلة؟
# Choice.
journey-remove-yes = حذفها؛ ويحفظها السجل
# Choice.
journey-remove-no = إبقاؤها
# Question.
journey-end-ask = ما الذي ينتظر في نهاية الرحلة؟
# No room for another leg.
journey-full = لا مكان لمرحلة أخرى: يرجى تعديل إحداها.
# Why not now.
journey-not-now-companion = ليس الآن: قد يسمع أحد من المجموعة.
# Why not now.
journey-not-now-interpreter = ليس الآن: الترجمة من شخص جاء مع المجموعة.
# Why not now.
journey-not-now-consent = ليس الآن: لم تحصل موافقة الشخص على الأسئلة.
# Why not now.
journey-not-now-child = ليس مع طفل: يسأل المختصون عن الرحلة.
