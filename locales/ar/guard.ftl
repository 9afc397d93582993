# In place of the question with the focus that must not be asked now.
guard-not-now = ليس الآن: { $why }
# In a list, in place of a question that must not be asked now.
guard-not-now-short = ليس الآن
# In a list of all questions, in place of one that must not be asked now.
guard-not-now-section = { $section }: ليس الآن
# Why: another question comes first.
guard-first-open = يطرح أولا السؤال: { $question }
# Why: another question comes first, and that one must not be asked now either.
guard-first-held = هناك سؤال آخر يسبقه.
# Over what to do instead.
guard-instead-heading = ما يمكن فعله بدلا من ذلك
# What instead.
guard-instead-companion = يرجى الانتقال مع الشخص إلى مكان لا يرى فيه أحد ولا يسمع، أو إبعاد الآخرين لأمر آخر.
# What instead.
guard-instead-interpreter = يرجى الاستعانة بترجمة شفوية عبر الهاتف، أو بشخص لم يأت مع المجموعة.
# What instead.
guard-instead-consent = يرجى التعريف بنفسك مرة أخرى والقول إن الرفض مقبول؛ ولا أسئلة قبل الموافقة.
# What instead.
guard-instead-child = يرجى الاتصال بالمسؤول عن حماية الطفل؛ وحتى ذلك الحين: الأمان والطعام والدفء والراحة فقط.
# What instead.
guard-instead-first = يرجى العودة أولا إلى ذلك السؤال؛ يكفي أي جواب، حتى الامتناع.
# Key 1 of the card.
guard-card-later = لاحقا: وضع علامة على السؤال والمتابعة
# Key 2 of the card.
guard-card-anyway = طرح السؤال مع ذلك، بسبب يطلع عليه المشرف
# Key 1 where there is one line.
guard-later-short = لاحقا
# Key 2 where there is one line.
guard-anyway-short = طرح السؤال مع ذلك
# Over the reasons.
guard-reason-heading = ما سبب طرح السؤال مع ذلك؟
# Under the reasons.
guard-reason-kept = يسجل السبب ويطلع عليه المشرف. والجواب «لا» في هذه الظروف لا يحسب نفيا.
# Reason 1.
guard-reason-began = بدأ الشخص بالكلام عنه
# Reason 2.
guard-reason-danger = خطر لا يحتمل الانتظار
# Reason 3.
guard-reason-guardian = مع الطفل وصي أو مسؤول عن حماية الطفل
# Reason 4.
guard-reason-no-better = لن تأتي ظروف أفضل
# Reason 7.
guard-reason-other = سبب آخر، بكلمات
# Before the field.
guard-reason-words = بكلماتك
# Enter without words.
guard-reason-empty = يرجى كتابة السبب أولا: يكفي سطر واحد.
# Over a question that is asked anyway.
guard-asked-anyway = ▲ يطرح مع ذلك – { $why } السبب: { $reason }
# At the desk.
guard-overrides-heading = أسئلة طرحت مع ذلك
# One of them.
guard-override-line = { $question } – { $why } السبب: { $reason } ({ $officer })
# What words look like.
guard-kind-phone = رقم هاتف
# What words look like.
guard-kind-document = رقم وثيقة
# What words look like.
guard-kind-name = اسم
# What words look like.
guard-kind-explicit = تفاصيل مؤلمة
# Under a note while it is typed.
guard-looks-like = ▲ يشبه هذا: { $kind }؛ والقرار عند ترك الملاحظة
# Over a decision about words.
guard-sift-heading = قبل التسجيل – { $number } من { $total }
# Over a decision before an export.
guard-export-heading = قبل التصدير – { $number } من { $total }
# What the words look like.
guard-sift-ask = يشبه هذا: { $kind }
# Where the words stand.
guard-sift-where = الحالة { $code }
# Key 1.
guard-sift-remove = حذفه؛ وتبقى مكانه […]
# Key 2.
guard-sift-seal = ختمه: لا يفتحه إلا الإشراف
# Why it cannot be sealed.
guard-sift-no-seal = لا يمكن ختمه: لا يوجد هنا مفتاح للمشرف بعد.
# Key 3, or 1 before an export.
guard-sift-keep = إبقاؤه، مع ذكر السبب
# Key 2 before an export.
guard-sift-back = العودة؛ لا يخرج شيء بعد
# Under the choices.
guard-sift-stays = الرجوع يبقي النص في الحقل ولا يسجل شيئا.
# Over the reasons to keep.
guard-keep-heading = لماذا يجب أن يبقى؟
# Reason.
guard-keep-safety = لازم لسلامة أحد
# Reason.
guard-keep-asked = بطلب من الشخص
# Reason.
guard-keep-not-that = ليس ما يبدو عليه
# While it is sealed.
guard-sealing = جار الختم…
# An export that stops.
guard-export-held = في ملاحظات كلمات لم يتخذ قرار بشأنها: { $list }. لم يكتب شيء.
# What to do about it.
guard-export-held-remedy = يرجى فتح صفحة التصدير في البرنامج واتخاذ القرار واحدا واحدا، ثم التصدير من جديد.
# A pack names a question that is not there.
guard-unknown-question-first = ينتظر { $place } السؤال { $question }، ولا يوجد هذا السؤال في أي مجموعة مؤشرات.
# A question waits for itself.
guard-own-question-first = ينتظر { $place } نفسه: لا يمكن طرحه أبدا.
# What to do about it.
guard-drop-first = يرجى حذفه من not_before.
# A question of a pack sets an item that is sealed.
guard-sealed-item-asked = يضبط { $question } البند { $item }، وهو لا يذهب إلا إلى إجابة مختومة.
# What to do about it.
guard-drop-sealed-item = يرجى حذف البند من الإجابة: له صفحة خاصة.
# Header.
guard-sealed-title = إجابات مختومة
# Over the page.
guard-sealed-heading = إجابات مختومة إلى: { $office }
# Under the heading.
guard-sealed-key = مفتاح هذه الجهة: { $key }
# What happens with the answer.
guard-sealed-what = تختم كل إجابة فورا لتلك الجهة. ولا يمكن لأحد في هذا المركز قراءتها بعد ذلك، ولا تغير النتيجة أبدا.
# What to avoid.
guard-sealed-warning = ▲ لا يكون ذلك أبدا أمام موظف آخر. ولا تطلب أي أسماء.
# Behind an item.
guard-sealed-answered = تمت الإجابة، مختومة
# Without a recipient.
guard-sealed-not-here = ليست في هذا البلد جهة يمكنها فتح الإجابات المختومة: لا يسأل عن شيء.
# A sealed item was to be recorded in the open.
guard-sealed-only = لا يدون هذا إلا كإجابة مختومة.
# At the desk.
guard-sealed-count = { $count ->
    [zero] لا إجابات مختومة
    [one] إجابة مختومة واحدة: لا تقرأ هنا ولا أثر لها على النتيجة
    [two] إجابتان مختومتان: لا تقرآن هنا ولا أثر لهما على النتيجة
    [few] { $count } إجابات مختومة: لا تقرأ هنا ولا أثر لها على النتيجة
    [many] { $count } إجابة مختومة: لا تقرأ هنا ولا أثر لها على النتيجة
   *[other] { $count } إجابة مختومة: لا تقرأ هنا ولا أثر لها على النتيجة
}
# Sealing failed.
guard-bad-seal-recipient = تعذر الختم: المفتاح المخصص له غير صالح.
# What to do about it.
guard-bad-seal-recipient-remedy = لم يسجل شيء. يرجى طلب المفتاح الصحيح ثم تسجيل الإجابة من جديد.
# A case file holds a sealed item.
guard-sealed-in-file = { $file }: البند { $item } يتعلق بالفساد ولا يؤخذ من ملف.
# What to do about it.
guard-sealed-in-file-remedy = يرجى حذفه من الملف. لا تختم هذه الإجابات إلا في صفحتها الخاصة؛ ولم يسجل شيء.
# A key that opens nothing.
guard-not-this-key = لا يفتح هذا المفتاح أي إجابة مختومة في { $code }.
# What to do about it.
guard-not-this-key-remedy = يلزم المفتاح السري للجهة أو للإشراف الذي ختمت الإجابات له.
# Nothing to open.
guard-nothing-sealed = لا توجد إجابات مختومة في { $code }.
# A key file that cannot be used.
guard-bad-identity = لا يوجد في هذا الملف مفتاح سري.
# What to do about it.
guard-bad-identity-remedy = يلزم ملف فيه سطر يبدأ بـ AGE-SECRET-KEY-1.
# A sealed answer in the wrong place.
guard-sealed-moved = ▲ ختمت هذه الإجابة لحالة أخرى أو لسؤال آخر
# Behind the opened ones.
guard-still-sealed = { $count ->
    [zero] لا إجابات أخرى مختومة لغيرك
    [one] إجابة واحدة أخرى مختومة لغيرك
    [two] إجابتان أخريان مختومتان لغيرك
    [few] { $count } إجابات أخرى مختومة لغيرك
    [many] { $count } إجابة أخرى مختومة لغيرك
   *[other] { $count } إجابة أخرى مختومة لغيرك
}
