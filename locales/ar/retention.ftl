# News: cases whose time ends soon. $day: when the first of them ends.
retention-ends-soon = { $count ->
    [zero] تنتهي مدة حفظ { $count } حالة، أولاها في { $day }.
    [one] تنتهي مدة حفظ حالة واحدة في { $day }.
    [two] تنتهي مدة حفظ حالتين، أولاهما في { $day }.
    [few] تنتهي مدة حفظ { $count } حالات، أولاها في { $day }.
    [many] تنتهي مدة حفظ { $count } حالة، أولاها في { $day }.
   *[other] تنتهي مدة حفظ { $count } حالة، أولاها في { $day }.
}
# News: cases that may be deleted.
retention-over = { $count ->
    [zero] ▲ انتهت مدة حفظ { $count } حالة.
    [one] ▲ انتهت مدة حفظ حالة واحدة.
    [two] ▲ انتهت مدة حفظ حالتين.
    [few] ▲ انتهت مدة حفظ { $count } حالات.
    [many] ▲ انتهت مدة حفظ { $count } حالة.
   *[other] ▲ انتهت مدة حفظ { $count } حالة.
}
# News at a desk: what a station sent ends its time.
retention-station-ends = يجوز للمركز { $station } ابتداء من { $day } حذف ما وصل إلى مكتب الإشراف منه. ضع هناك حجزا قانونيا على ما يلزم من الحالات قبل ذلك.
# Behind a case.
retention-left = الباقي من مدة الحفظ: { $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
}
# Behind a case.
retention-case-over = انتهت المدة
# Behind a case.
retention-case-held = حجز قانوني
# Numbered line of the home screen.
retention-line = حذف الحالات التي انتهت مدتها: { $count }
# Question before cases are deleted.
retention-ask = { $count ->
    [zero] حذف { $count } حالة هنا نهائيا؟
    [one] حذف حالة واحدة هنا نهائيا؟
    [two] حذف حالتين هنا نهائيا؟
    [few] حذف { $count } حالات هنا نهائيا؟
    [many] حذف { $count } حالة هنا نهائيا؟
   *[other] حذف { $count } حالة هنا نهائيا؟
}
# Under the question.
retention-what = تحذف الإجابات والملاحظات، ويبقى رمز الحالة والنتيجة، ويذكر السجل من فعل ذلك. كل شيء موجود لدى مكتب الإشراف.
# Choice.
retention-no = لا، رجوع
# Choice.
retention-yes = نعم، احذفها
# Busy.
retention-deleting = جار الحذف…
# Done.
retention-deleted = { $count ->
    [zero] تم حذف { $count } حالة، وبقيت رموزها ونتائجها.
    [one] تم حذف حالة واحدة، وبقي رمزها ونتيجتها.
    [two] تم حذف حالتين، وبقي رمزاهما ونتيجتاهما.
    [few] تم حذف { $count } حالات، وبقيت رموزها ونتائجها.
    [many] تم حذف { $count } حالة، وبقيت رموزها ونتائجها.
   *[other] تم حذف { $count } حالة، وبقيت رموزها ونتائجها.
}
# What would be deleted.
retention-would-delete = { $code }: تحذف عند التنفيذ
# How long cases are kept.
retention-term = مدة حفظ الحالات بعد وصولها إلى مكتب الإشراف: { $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
}.
# Which day it is by the desk.
retention-desk-day = اليوم بحسب آخر رد من مكتب الإشراف هو { $day }؛ وساعة هذا الحاسوب لا تحسب.
# The desk's day lies far from this computer's.
retention-doubted = ▲ اليوم بحسب ردود مكتب الإشراف هو { $day }، وبينه وبين تاريخ هذا الحاسوب أكثر من 400 يوم. لا يمكن أن يكون كلاهما صحيحا، ولا تحذف أي حالة.
# What to do about it.
retention-doubted-remedy = تحقق أولا من تاريخ هذا الحاسوب. إن كان صحيحا فاطلب من مكتب الإشراف أن يضبط ساعته ويكتب ردا جديدا؛ فقراءة ذلك الرد تصحح التاريخ.
# A case of which nobody can say whether its time is over.
retention-row-doubted = { $code }: تبقى محفوظة؛ تاريخ مكتب الإشراف أو تاريخ هذا الحاسوب غير صحيح
# A case whose time runs.
retention-row-counting = { $code }: تحفظ حتى { $day }
# A case whose time is over.
retention-row-over = { $code }: انتهت مدتها في { $day }
# A case under a legal hold.
retention-row-held = { $code }: حجز قانوني، لا تحذف
# A case of which something has not arrived.
retention-row-waiting = { $code }: لم تصل كلها إلى مكتب الإشراف بعد
# A case that was deleted.
retention-row-deleted = { $code }: { $outcome }، حذفت في { $day }
# Above the list of cases: how many were deleted.
retention-gone = { $count ->
    [zero] لم تحذف هنا أي حالة بعد انتهاء مدتها.
    [one] حذفت هنا حالة واحدة بعد انتهاء مدتها.
    [two] حذفت هنا حالتان بعد انتهاء مدتهما.
    [few] حذفت هنا { $count } حالات بعد انتهاء مدتها.
    [many] حذفت هنا { $count } حالة بعد انتهاء مدتها.
   *[other] حذفت هنا { $count } حالة بعد انتهاء مدتها.
}
# Above what stays of deleted cases.
retention-gone-shown = حذفت بعد انتهاء مدتها: { $count }. لا يبقى إلا الرمز والنتيجة واليوم.
# Nothing was deleted.
retention-gone-none = لم تحذف هنا أي حالة لانتهاء مدتها.
# On Enter on what stays of a deleted case.
retention-gone-no-more = لا يحفظ منها هنا شيء آخر. وصلت كلها إلى مكتب الإشراف.
# At a desk: what a station may delete.
retention-row-station = { $station }: حتى القيد { $upto }، وصل في { $received }؛ يجوز حذفه هناك ابتداء من { $day }
# Nothing says how long cases are kept.
retention-no-term = لا شيء يحدد مدة حفظ الحالات هنا.
# What to do about it.
retention-no-term-remedy = ثبت مجموعة البلد الموقعة، أو ملفا إداريا يحدد الأيام. وحتى ذلك الحين لا يحذف شيء.
# At a desk nothing is deleted.
retention-not-a-station = تحذف الحالات في المراكز التي فتحتها؛ وهذا مكتب إشراف.
# What to do about it.
retention-not-a-station-remedy = احذفها في المركز. ما يجوز للمراكز حذفه ومن أي يوم: fanal retention list.
# Nothing to delete.
retention-nothing-over = لم تبلغ أي حالة نهاية مدتها.
# What to do about it.
retention-nothing-over-remedy = يؤخذ التاريخ من ردود مكتب الإشراف الموقعة. إن كان المتوقع أكثر فاقرأ أحدث رد أولا.
# A case that must still be kept.
retention-not-over = تحفظ الحالة { $code } حتى { $day }. لم يحذف شيء.
# What to do about it.
retention-not-over-remedy = انتظر ردا كتبه مكتب الإشراف بعد ذلك اليوم. ويمكن لمسؤول المناوبة محو حالة قبل ذلك، وهو فعل آخر في السجل.
# A case of which something has not arrived.
retention-not-received = لم تصل الحالة { $code } كلها إلى مكتب الإشراف. لم يحذف شيء.
# What to do about it.
retention-not-received-remedy = صدرها واقرأ الرد الذي يؤكد وصولها.
