# Header.
home-title = الرئيسية
# Header.
home-cases-title = كل الحالات
# Heading.
home-resume-heading = للمتابعة
# In place of that heading.
home-nothing-open = لا شيء بقي مفتوحا.
# Heading.
home-start-heading = للبدء
# Numbered line.
home-new-person = شخص جديد
# Numbered line.
home-all-cases = كل الحالات
# Numbered line.
home-export = تصدير للمشرف
# Numbered line.
home-import = قراءة الحزم الواردة من المراكز
# Behind a case. $time: clock in UTC.
home-last-touched = آخر عمل { $time } UTC
# Where a case stands.
home-stage-triage = اللقاء الأول غير مكتمل
# Where a case stands. $mark: the officer's mark.
home-stage-marked = التصنيف: { $mark }
# Where a case stands.
home-stage-interview = المقابلة غير مكتملة
# Where a case stands.
home-stage-outcome = النتيجة معروضة دون إغلاق
# Where a case stands.
home-stage-done = مكتملة
# Reminder.
home-urgent-open = ▲ { $count ->
    [zero] لا أحد بتصنيف «عاجل».
    [one] شخص واحد بتصنيف «عاجل». هل تم إبلاغ أحد؟
    [two] شخصان بتصنيف «عاجل». هل تم إبلاغ أحد؟
    [few] { $count } أشخاص بتصنيف «عاجل». هل تم إبلاغ أحد؟
    [many] { $count } شخصا بتصنيف «عاجل». هل تم إبلاغ أحد؟
   *[other] { $count } شخص بتصنيف «عاجل». هل تم إبلاغ أحد؟
}
# Reminder.
home-no-supervisor = ▲ لا يوجد مفتاح للمشرف بعد: تبقى الحالات على هذا الحاسوب ولا يمكن تصديرها. لإضافة المفتاح يرجى الضغط على k.
# First time on the home screen.
home-first-time = لا يضيع شيء بالضغط على أي مفتاح هنا. وعلامة الاستفهام تشرح كل شاشة.
# Empty search.
home-nothing-found = لا شيء يطابق البحث. لعرض كل الحالات يرجى إفراغ حقل البحث.
# Empty list.
home-no-cases = لا توجد حالات بعد.
