# Name of the page.
compare-title = جنبا إلى جنب
# Two cases are missing.
compare-mark-first = اختر أولا بالمفتاح t حالتين إلى ست حالات من الوارد؛ والمفتاح c يضعها جنبا إلى جنب.
# There is no room for one more.
compare-most = لا يوضع جنبا إلى جنب أكثر من { $most } أشخاص. المفتاح t يرفع أحدهم.
# Done.
compare-marked = للمقارنة: { $codes }
# Done.
compare-none-marked = لم تعد هناك حالة مختارة للمقارنة.
# In the list, beside a case.
compare-chosen = مختارة
# On top.
compare-nobody = هذه الشاشة لا تتهم أحدا.
# Below it.
compare-why-differ = لا يقارن هنا إلا ما قاله الأشخاص. وللاختلاف أسباب كثيرة: الخوف والخجل والتعب ومن ترجم ومن كان يسمع.
# Two of them say different things about it.
compare-differ = مختلف: { $what }
# All who spoke of it say the same.
compare-same = متفق: { $what }
# Fewer than two spoke of it.
compare-single = من شخص واحد: { $what }
# Nobody gave an answer of their own.
compare-unsaid = بلا جواب: { $what }
# What is compared.
compare-places = الأماكن بالترتيب.
# What is compared.
compare-end = ما ينتظر في النهاية.
# What is no claim.
compare-seen-heading = ما رآه موظف. هذا لا يقارن.
# What is no claim.
compare-talked-heading = كيف جرى سؤالهم. هذا لا يقارن.
# How somebody was asked.
compare-good-conditions = على انفراد وبلغة مفهومة
# In place of what was seen.
compare-nothing-seen = لم يسجل شيء
# Heading.
compare-together-heading = كل اثنين معا
# Two people.
compare-pair = { $one } و{ $other }: متفق في { $same }، مختلف في { $differ }.
# Above the list.
compare-only-differences = لا يظهر إلا المختلف؛ المفتاح f للكل.
# In place of the list.
compare-nothing-differs = لا اختلاف في شيء تكلم عنه اثنان منهم.
# Where not all have room.
compare-people-shown = الأشخاص { $from } إلى { $to } من { $total }؛ ومفتاح Enter يظهر التالي.
# What one person said, by code; or a line of the page before the interview.
compare-line = { $what }: { $said }
# Heading at the desk.
compare-talk-heading = كيف جرى الحديث
# When.
compare-opened-at = فتحت الحالة: { $day }، { $time } UTC.
# When.
compare-interview-at = المقابلة ابتداء من { $time }.
# When.
compare-pause-from = لم يسجل شيء ابتداء من { $time } مدة { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
# When.
compare-ended-at = انتهى الحديث في { $time }.
# When.
compare-last-at = آخر قيد في { $time }؛ لم ينته الحديث.
# Heading at the desk.
compare-answers-heading = الإجابات
# An answer.
compare-answered = { $time }: { $what } { $said }
# Under what an answer was given.
compare-conditions = قيل في هذه الظروف: { $what }
# How long a case waits.
compare-wait-hours = { $count ->
    [zero] دون ساعة
    [one] ساعة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
# How long a case waits.
compare-wait-days = { $count ->
    [zero] أقل من يوم
    [one] يوم
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوما
   *[other] { $count } يوم
}
# In place of an empty list.
compare-filter-empty = لا توجد حالة كهذه. المفتاح f لغيرها.
