# Typing into a field that is full. $limit: how many characters a field takes.
entry-full = امتلأت هذه الخانة ({ $limit } حرف). اكتب الباقي في ملاحظة أخرى.
# Pasting more than fits; nothing was pasted.
entry-paste-too-long = لم يلصق شيء: لا تتسع الخانة لأكثر من { $limit } حرف. الصق جزءا منه.
