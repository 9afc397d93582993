# Heading.
stick-where = إلى أين
# A stick with little room. $free: megabytes.
stick-room-mega = { $place } – المساحة الحرة { $free } ميغابايت
# A stick with much room. $free: gigabytes.
stick-room-giga = { $place } – المساحة الحرة { $free } غيغابايت
# A stick whose room the system does not tell.
stick-room-unknown = { $place }
# A stick that cannot be written.
stick-protected = { $place } – محمية من الكتابة
# Under a stick that holds more than bundles.
stick-foreign = فيها ملفات أخرى أيضا. لا تفتح ولا تغير.
# Numbered line.
stick-other-folder = مجلد آخر
# Numbered line.
stick-look-again = البحث عن ذاكرة من جديد
# Several sticks, none chosen.
stick-which = وصلت أكثر من ذاكرة. يرجى اختيار واحدة برقمها أولا.
# No stick was found.
stick-none = لم يعثر على ذاكرة. يرجى كتابة اسم مجلد.
# What is written. $count: entries.
stick-news-only = الجديد والمتغير: { $count ->
    [zero] لا شيء
    [one] قيد واحد
    [two] قيدان
    [few] { $count } قيود
    [many] { $count } قيدا
   *[other] { $count } قيد
}
# What is written.
stick-everything = كل شيء مرة أخرى
# What is written, on the page.
stick-what = ما يكتب: { $what }
# Numbered line.
stick-write-instead = بدلا من ذلك: { $what }
# Under the field.
stick-change-what = { $key } – بدلا من ذلك: { $what }
# What writes.
stick-go = { $key } – الكتابة الآن إلى { $place }
# Stage.
stick-gathering = جار جمع الحالات…
# Stage.
stick-writing = جار الكتابة…
# Stage.
stick-syncing = جار تثبيت البيانات على الذاكرة…
# Stage.
stick-reading-back = جار إعادة القراءة والمقارنة…
# Stage.
stick-stopping = جار الإيقاف…
# How far it is. $done, $total: entries.
stick-share = { $done } من { $total }
# While writing.
stick-leave-in = ▲ يرجى عدم نزع الذاكرة.
# While writing.
stick-stop-hint = { $key } يوقف الكتابة ولا يبقى منها شيء.
# The four words of a file, and its number.
stick-read-out = للقراءة بصوت مسموع: { $words } (بالأرقام: { $check })
# Under the words.
stick-read-out-how = يرى مكتب الإشراف الكلمات نفسها باللغة نفسها، والأرقام نفسها بكل لغة.
# A recipient.
stick-supervisor = المشرف: { $words } ({ $key })
# A recipient.
stick-recovery = مفتاح الاسترداد: { $words } ({ $key })
# At a desk: its key, for a station to compare.
stick-own-key = مفتاح مكتب الإشراف هذا، لتقارنه المراكز: { $words } ({ $key })
# Where a stick was, none is in. $path: the folder or file.
stick-hollow = لا توجد ذاكرة موصولة في { $path }: ما يكتب هناك يبقى على قرص هذا الحاسوب نفسه. لم يكتب شيء.
# What to do about it.
stick-hollow-remedy = صل الذاكرة أو اختر مجلدا آخر، ثم أعد المحاولة.
