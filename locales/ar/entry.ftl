# Typing into a field that is full. $limit: how many characters a field takes.
entry-full = امتلأت هذه الخانة ({ $limit } حرف). اكتب الباقي في ملاحظة أخرى.
# Pasting more than fits; nothing was pasted.
entry-paste-too-long = لم يلصق شيء: لا تتسع الخانة لأكثر من { $limit } حرف. الصق جزءا منه.
# Help of a text field: Shift and the arrow keys.
entry-choose = تحديد حروف
# Help of a text field: Ctrl-A.
entry-choose-all = تحديد الكل
# Help of a text field: Ctrl-Z takes back, Ctrl-Y brings again.
entry-steps = تراجع خطوة، وإعادتها
# Help of a text field: Ctrl-W.
entry-erase-word = حذف الكلمة السابقة
