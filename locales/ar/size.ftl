# Windows of every size. Keys stand as they are on the keyboard.
# On the rule under a page that goes on. $below: rows out of sight below.
size-below = ↓ { $below ->
    [zero] لا أسطر أخرى
    [one] سطر آخر
    [two] سطران آخران
    [few] { $below } أسطر أخرى
    [many] { $below } سطرا آخر
   *[other] { $below } سطر آخر
}
# $above: rows out of sight above.
size-above = ↑ { $above ->
    [zero] لا أسطر في الأعلى
    [one] سطر في الأعلى
    [two] سطران في الأعلى
    [few] { $above } أسطر في الأعلى
    [many] { $above } سطرا في الأعلى
   *[other] { $above } سطر في الأعلى
}
# Both at once, as short as can be.
size-both = ↑ { $above }  ↓ { $below }
# The stripe of a drill where there is little room: at most 50 columns.
size-drill-short = تدريب – أشخاص خياليون، لا يحفظ شيء
# Save state of a drill where there is little room.
size-drill-kept = لا يحفظ
# Save state where there is little room.
size-saved-short = √ { $time }
# Nothing was recorded yet; where there is little room.
size-nothing-short = –
# The page for windows that are too small for any layout.
size-too-small = هذه النافذة صغيرة جدا: { $width } × { $height }. يحتاج العرض الصغير إلى 60 × 20 والعرض الكامل إلى 80 × 24.
size-you-can = كل شيء محفوظ، ومكانك محفوظ. يمكنك:
size-larger = تكبير النافذة أو تصغير حروفها
size-small-layout = المتابعة هنا في العرض الصغير (المفاتيح نفسها؛ تنكسر الأسطر كثيرا وتمرر الصفحات)
size-line-by-line = المتابعة سطرا سطرا (يصلح أيضا لقارئ الشاشة)
size-how-larger = اسحب زاوية النافذة أو صغر حروفها (غالبا Ctrl و -). تتبعك هذه الصفحة ويعود مكانك من تلقاء نفسه.
# $columns, $rows: how many more are needed for the small layout.
size-missing = ما زال ينقص: { $columns ->
    [zero] لا عمود
    [one] عمود واحد
    [two] عمودان
    [few] { $columns } أعمدة
    [many] { $columns } عمودا
   *[other] { $columns } عمود
}، { $rows ->
    [zero] لا سطر
    [one] سطر واحد
    [two] سطران
    [few] { $rows } أسطر
    [many] { $rows } سطرا
   *[other] { $rows } سطر
}.
size-layout-needs = يحتاج العرض الصغير هنا إلى { $width } × { $height } على الأقل. ويستمر حالما تتسع النافذة لذلك.
size-go-back = Esc: عودة إلى الخيارات
# Over the last answers beside a question.
size-last-answers = آخر الإجابات
