# Heading over the steps of the export.
room-steps-heading = التصدير خطوة خطوة
# Step.
room-step-key = لمن: مفتاح المشرف موجود هنا
# Step.
room-step-where = إلى أين: ذاكرة أو مجلد
# Step.
room-step-words = كلمات لا ينبغي أن تخرج: قرار في كل منها
# Step.
room-step-written = تمت الكتابة، وقرئ الملف من جديد للتأكد
# Step.
room-step-pull = انزع الذاكرة، واقرأ بصوت مسموع الكلمات التي يعرضها المكتب أيضا
# Heading over the line of people.
room-last-people = آخر الأشخاص
# Below the line of people.
room-asked-cells = من 1 إلى 6: أسئلة «السؤال» بترتيبها، وفي كل خانة رقم الجواب؛ و · تعني بلا جواب.
# Heading over the open cases, where no shift is handed over.
room-still-open = ما زال مفتوحا: ما يجب فعله
# Below the open cases. $count: those that are not shown.
room-more-open = { $count ->
    [zero] لا حالات أخرى في قائمة كل الحالات.
    [one] حالة أخرى في قائمة كل الحالات.
    [two] حالتان أخريان في قائمة كل الحالات.
    [few] { $count } حالات أخرى في قائمة كل الحالات.
    [many] { $count } حالة أخرى في قائمة كل الحالات.
   *[other] { $count } حالة أخرى في قائمة كل الحالات.
}
