# A line: what it is about, and what is so.
authoring-row = { $label }: { $text }
# A class with its code.
authoring-class = { $code }، { $class }
# A weight.
authoring-strength-strong = قوي
# A weight.
authoring-strength-medium = متوسط
# A weight.
authoring-strength-weak = ضعيف
# A weight.
authoring-strength-decisive = يحسم الغرض بمفرده
# A weight.
authoring-strength-severe = شديد: يدل على خطر بمفرده
# A weight with how sure it is.
authoring-weighed = { $strength } ({ $confidence })
# How sure a fact is.
authoring-sure-confirmed = مؤكد: قرئ في المصدر نفسه
# How sure a fact is.
authoring-sure-secondary = قرئ في مصدر آخر ينقله
# How sure a fact is.
authoring-sure-unconfirmed = غير مؤكد، أو أن المصادر تختلف
# How sure a fact is.
authoring-sure-project = من عندنا: لم تنشره أي منظمة
# One of the four published lists.
authoring-list-adult-labour = بالغون، استغلال في العمل
# One of the four published lists.
authoring-list-adult-sexual = بالغون، استغلال جنسي
# One of the four published lists.
authoring-list-child-labour = أطفال، استغلال في العمل
# One of the four published lists.
authoring-list-child-sexual = أطفال، استغلال جنسي
# In place of a weight.
authoring-list-lacks = ليس في هذه القائمة
# Heading over the four lists.
authoring-weight-published = الوزن في القوائم المنشورة (منظمة العمل الدولية والمفوضية الأوروبية، 2009)
# Label of a weight that no list has.
authoring-weight-own = وزن من عندنا، غير منشور
# Label where there is no weight.
authoring-weight-label = الوزن
# An item without weight.
authoring-weight-none = لا وزن له؛ وأثره تحدده قائمته
# Label.
authoring-label-meaning = ما يعتد به
# Label.
authoring-label-sentence = الجملة في النتيجة
# Label.
authoring-label-source = المصدر
# Label.
authoring-label-confidence = درجة التأكد
# Label.
authoring-label-element = العنصر
# Label.
authoring-label-list = القائمة
# Label.
authoring-label-positive = متى يعتد بالقائمة
# Label.
authoring-label-kinds = السمة
# Label.
authoring-label-group = مجموعة العلامات
# Label.
authoring-label-area = المجال
# Label.
authoring-label-ask = كيف تجوز معرفته
# Label.
authoring-label-modes = متى
# Label.
authoring-label-never = لا يجوز ما دام
# Label.
authoring-label-evidence = يعرف بأنه
# Label before a line in English.
authoring-label-ground = سبب المستوى والشروط (بالإنكليزية)
# Label before ids of questions.
authoring-label-set-by = يثبته
# Label before the id of a question.
authoring-label-question = السؤال عنه
# Label before the name of a pack.
authoring-label-file = مجموعة المؤشرات
# Label before the state of a wording.
authoring-label-wording = الصياغة، { $language }
# Label.
authoring-label-stage = أين
# Label before the item that a question is about.
authoring-label-about = موضوعه
# Label.
authoring-label-opened-by = يعرض متى ثبت واحد مما يلي
# Label.
authoring-label-closed-by = لا يعرض متى نفي واحد مما يلي
# Label.
authoring-label-why = سبب السؤال
# Label.
authoring-label-avoid = تنبيه
# Label.
authoring-label-other-words = كلمات أخرى
# Label of one answer.
authoring-label-answer = الجواب { $digit }
# Label of the fixed answers.
authoring-label-fixed = غير متأكد، رفض الإجابة، عدم الفهم
# Label.
authoring-label-sets = يثبت
# Label before what the engine says to one answer.
authoring-label-alone = هذا الجواب وحده، في مقابلة كاملة وفي ظروف مناسبة
# An ask level.
authoring-ask-observe = بالملاحظة دون أي كلام
# An ask level.
authoring-ask-document = يقرأ في وثيقة أو سجل
# An ask level.
authoring-ask-neutral = سؤال عادي
# An ask level.
authoring-ask-sensitive = سؤال حساس
# An ask level.
authoring-ask-specialist = متروك للمختصين؛ ليس سؤالا للموظف أبدا، ويدون إذا ذكر تلقائيا
# A mode.
authoring-mode-rapid = سريع: في العلن وخلال دقائق
# A mode.
authoring-mode-full = مقابلة كاملة
# A condition that forbids a question.
authoring-never-companion = أحد من المجموعة يستطيع السماع
# A condition that forbids a question.
authoring-never-passenger = الترجمة بيد شخص جاء مع المجموعة
# A condition that forbids a question.
authoring-never-no-consent = لم تعط موافقة
# A condition that forbids a question.
authoring-never-child = الشخص طفل أو قد يكون طفلا
# In place of conditions.
authoring-never-nothing = لا شيء يمنعه
# An element.
authoring-element-act = فعل الاتجار بالأشخاص
# An element.
authoring-element-means = وسيلة الاتجار بالأشخاص
# An element.
authoring-element-purpose = غرض الاتجار بالأشخاص
# An element.
authoring-element-planned = استغلال مخطط له ولم يقع بعد
# An element.
authoring-element-smuggling = تهريب المهاجرين
# An element.
authoring-element-aggravating = ما يشدد تهريب المهاجرين
# An element.
authoring-element-sign = علامة لا تثبت شيئا بمفردها
# An element.
authoring-element-flag = حاجة إلى حماية
# An element.
authoring-element-sealed = مختوم: لا يغير أي نتيجة
# A mark of an item.
authoring-kind-used = استغل أحدهم حالة استضعاف
# A mark of an item.
authoring-kind-condition = مجرد ظرف؛ ليس وسيلة بمفرده
# A mark of an item.
authoring-kind-also-smuggling = شائع أيضا في تهريب المهاجرين العادي؛ ليس وسيلة بمفرده
# A mark of an item.
authoring-kind-compels = صيغته نفسها تنص على الإكراه، وهو وسيلة
# A mark of an item.
authoring-kind-note = يدل فقط على أن شيئا ما معروف عن تهريب المهاجرين
# What makes a list count: the means.
authoring-rule-means = واقعتان قويتان، أو واحدة قوية وأخرى أيا كانت، أو ثلاث متوسطة، أو اثنتان متوسطتان وواحدة ضعيفة (منظمة العمل الدولية والمفوضية الأوروبية، 2009). ويجب أن تكون إحداها قوية أو متوسطة، لا مجرد ظرف، وغير شائعة في تهريب المهاجرين (قاعدة من عندنا).
# What makes a list count: exploitation.
authoring-rule-exploitation = واقعتان قويتان، أو واحدة قوية وأخرى أيا كانت، أو ثلاث متوسطة، أو اثنتان متوسطتان وواحدة ضعيفة (منظمة العمل الدولية والمفوضية الأوروبية، 2009). والغرض القوي يحسب واقعة قوية واحدة (قاعدة من عندنا).
# What makes a list count: planned exploitation.
authoring-rule-planned = القاعدة نفسها المطبقة على القوائم المنشورة، بأوزان من عندنا. وواقعة واحدة تدل على خطر (قاعدتان من عندنا).
# What makes a list count: purposes.
authoring-rule-purpose = الواقعة الحاسمة تجعل الغرض إيجابيا. والقوية تحسب واقعة قوية واحدة من وقائع الاستغلال. وكل منها يدل على خطر (قواعد من عندنا).
# What makes a list count: signs.
authoring-rule-signs = علامات من مجموعتين مختلفتين، أو علامة شديدة واحدة، تدل على خطر. أما تكرارها من مجموعة واحدة فلا (قاعدة من عندنا).
# What makes a list count: signs of children.
authoring-rule-child = في مسار الطفل تدل واحدة منها على خطر؛ ولا يعتد بها للبالغين (قاعدة من عندنا).
# What makes a list count: acts.
authoring-rule-act = واحد منها يؤيد الفعل.
# What makes a list count: smuggling.
authoring-rule-smuggling = يستدل على تهريب المهاجرين متى رتبه طرف ثالث وعبرت حدود أو جرى تمكين إقامة؛ ويبقى ذلك مؤقتا حتى تعرف منفعة (قاعدة من عندنا). ولا يخفض ذلك أبدا ما تبين من الاتجار بالأشخاص.
# What makes a list count: aggravation.
authoring-rule-aggravating = واحد منها يجعل تهريب المهاجرين المستدل عليه مشددا، وهو دائما حاجة إلى حماية.
# What makes a list count: immediate needs.
authoring-rule-immediate = واحد منها يعني: التصرف الآن. ولا يدل على أي فئة.
# What makes a list count: other needs.
authoring-rule-other = واحد منها حاجة إلى حماية.
# What makes a list count: corruption.
authoring-rule-sealed = لا تغير أي نتيجة وتذهب إلى سجل مختوم.
# An area that answers can close.
authoring-area-closed-by = { $area }؛ نفي واضح يغلقه: الجواب { $digits }
# An area that no answer closes.
authoring-area-not-closed = { $area }؛ لا يغلقه أي جواب
# In place of an area.
authoring-area-none = لا مجال؛ ولا جواب يغلق شيئا
# The area of an item.
authoring-area-of-item = { $area }؛ متى ثبتت هذه الواقعة فلا نفي يغلق المجال
# What an answer sets.
authoring-sets-present = ثابت: { $facts }
# What an answer sets.
authoring-sets-absent = منفي: { $facts }
# What an answer sets.
authoring-sets-area = نفي واضح للمجال كله «{ $area }»؛ ولا يعتد به إلا في ظروف مناسبة
# What an answer sets.
authoring-sets-adult = الشخص بالغ
# What an answer sets.
authoring-sets-child = الشخص طفل: مسار الطفل
# What an answer sets.
authoring-sets-doubtful = قد يكون الشخص طفلا: مسار الطفل
# What an answer sets.
authoring-sets-family = مع الأسرة
# What an answer sets.
authoring-sets-other-adult = مع بالغ آخر
# What an answer sets.
authoring-sets-separated = انفصال عن الأسرة في الطريق
# What an answer sets.
authoring-sets-unaccompanied = دون أي مرافق
# What an answer sets.
authoring-sets-private = لا أحد يرى الحديث أو يسمعه
# What an answer sets.
authoring-sets-not-private = آخرون يرون الحديث أو يسمعونه: لا يعتد بأي نفي واضح
# What an answer sets.
authoring-sets-nothing = لا شيء
# What the fixed answers do.
authoring-fixed-open = يبقى السؤال مفتوحا؛ ولا شيء من هذا نفي
# What the engine says before and after one answer.
authoring-from-to = قبله: { $before }؛ بعده: { $after }
# One answer that changes no class.
authoring-stays-at = تبقى الفئة: { $class }
# Where a question stands.
authoring-stage-look = اللقاء الأول، بالملاحظة دون سؤال
# Where a question stands.
authoring-stage-triage = اللقاء الأول، يسأل في العلن خلال ثوان
# Where a question stands.
authoring-stage-interview = المقابلة، قسم «{ $section }»
# How far a wording has been tried.
authoring-status-draft = مسودة
# How far a wording has been tried.
authoring-status-field-tested = مجرب في الميدان
# How far a wording has been tried.
authoring-status-validated = متحقق من صلاحيته
# The state of a wording.
authoring-reviewed = { $status }؛ الصياغة: { $translator }؛ المراجعة: { $reviewer }؛ { $date }
# The state of a wording that nobody reviewed.
authoring-not-reviewed = { $status }؛ الصياغة: { $translator }؛ لم يراجعه أحد غيره؛ { $date }
# Where an item comes from.
authoring-source-cited = { $organisation }: { $title }؛ { $section }
# An id that is neither an item nor a question.
authoring-unknown-id = لا واقعة ولا سؤال بالاسم { $id }.
# What to do about it.
authoring-unknown-id-remedy = هل المقصود { $nearest }؟ دون اسم تشرح كل الوقائع والأسئلة.
# The area of age.
authoring-area-settled-by = { $area }؛ يحسمه الجواب { $digits }
# The title of a questionnaire for other programs.
authoring-form-title = تقييم أولي: تهريب المهاجرين والاتجار بالأشخاص
# The first words of such a questionnaire.
authoring-form-note = أسئلة أولية لم يتحقق من صلاحيتها عند أي حدود. الأجوبة للموظف ولا تقرأ على الشخص أبدا. هذه الاستمارة تجمع الأجوبة ولا تقيمها. ولا شيء فيها مختوم.
# Heading of the first part.
authoring-form-start = قبل البدء
# Heading of the last part.
authoring-form-further = أسئلة إضافية
# The question that opens further ones.
authoring-form-points = هل هناك ما لوحظ أو قرئ أو ذكر تلقائيا يشير إلى شيء مما يلي؟ تختار هذه فقط.
# After a form was written.
authoring-form-written = كتب في { $path }: { $questions ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $questions } أسئلة
    [many] { $questions } سؤالا
   *[other] { $questions } سؤال
}
# Pack files with faults were given to a command that needs sound ones.
authoring-given-faults = { $count ->
    [zero] لا عيوب في ملفات مجموعات المؤشرات.
    [one] في ملفات مجموعات المؤشرات عيب واحد.
    [two] في ملفات مجموعات المؤشرات عيبان.
    [few] في ملفات مجموعات المؤشرات { $count } عيوب.
    [many] في ملفات مجموعات المؤشرات { $count } عيبا.
   *[other] في ملفات مجموعات المؤشرات { $count } عيب.
}
# What to do about it.
authoring-given-faults-remedy = يمكن تشغيل fanal pack lint بالملفات نفسها لرؤية كل منها، ثم إصلاحها أولا.
# A file of that name is there already.
authoring-file-there = { $path } موجود من قبل وترك كما هو.
# What to do about it.
authoring-file-there-remedy = يلزم اختيار ملف آخر، أو إضافة --replace.
# A workbook that could not be made.
authoring-form-not-written = تعذر تجميع الاستمارة.
# What to do about it.
authoring-form-not-written-remedy = تقصر أطول نصوص مجموعات المؤشرات ثم تعاد المحاولة.
# A text wider than its place on the screen.
authoring-too-long = { $place }، { $key } ({ $language }) أطول من مكانه على الشاشة؛ الأعمدة: { $cells }، المتاح: { $limit }
# A text with more rows than its place on the screen.
authoring-too-many-rows = { $place }، { $key } ({ $language }) أطول من مكانه على الشاشة؛ الأسطر: { $rows }، المتاح: { $limit }
# What to do about it.
authoring-shorten = يلزم اختصاره؛ فعند 80 عمودا لن يرى باقيه.
# Content that must not stand in triage.
authoring-not-in-triage = { $question } ({ $language })، «{ $word }»: { $subject } لا مكان له في اللقاء الأول
# What to do about it.
authoring-move-to-interview = يترك للمقابلة أو للمختصين، حيث الشخص وحده وقد وافق ويمكن أن تقدم له المساعدة.
# Forbidden content.
authoring-subject-sexual = تفصيل من تفاصيل العنف الجنسي
# Forbidden content.
authoring-subject-test = فحص طبي أو نتيجته
# Forbidden content.
authoring-subject-asylum = سبب طلب اللجوء
# Forbidden content.
authoring-subject-consulate = اتصال بقنصلية
# Forbidden content.
authoring-subject-relatives = اسم أقارب في الوطن
# Forbidden content.
authoring-subject-victim = سؤال الشخص إن كان ضحية
# Forbidden content.
authoring-subject-promise = ما يستلزم وعدا لا يستطيع أحد الوفاء به
# A text that names a key.
authoring-key-in-text = { $place } ({ $language }) يذكر زرا: «{ $word }»
# What to do about it.
authoring-drop-key-name = يلزم حذفه؛ فالشاشة تعرض الأزرار بنفسها، والنصوص تطبع وتقرأ أيضا.
# Two answers of the same words.
authoring-same-answer = { $question }: الجوابان { $first } و{ $second } متطابقان ({ $language })
# An answer in the words of a fixed one.
authoring-fixed-answer = { $question }: الجواب { $digit } مطابق لجواب ثابت ({ $language })
# What to do about it.
authoring-tell-apart = يلزم لكل جواب صيغة خاصة به، أو حذف أحد الجوابين.
# A value that the stage does not have.
authoring-stage-conflict = { $question }: { $key } لا يتفق مع المرحلة { $stage }
# What goes with the stage.
authoring-stage-allows = يكتب في هذه المرحلة: { $allowed }
# Two names that differ in separators only.
authoring-lookalike = { $id } يشبه { $other } في { $place }
# What to do about it.
authoring-name-apart = يلزم لأحدهما اسم تختلف حروفه؛ فالأسماء تقرأ وتكتب باليد.
# A question that nothing can open.
authoring-never-opens = { $question } لا يعرض أبدا: لا سؤال ولا ملاحظة ولا قائمة تثبت ما يتبعه
# Questions that open only one another.
authoring-opened-in-circle = { $question } لا يعرض أبدا: ما يتبعه لا يسأل عنه إلا بعده
# What to do about it.
authoring-follow-other = يضاف إلى follows واقعة يثبتها سؤال أساسي أو ملاحظة.
# A question that its own answer closes.
authoring-closes-itself = { $question } يغلقه { $item } الذي لا ينفيه إلا جوابه
# What to do about it.
authoring-drop-closing = يحذف من closed_by، أو تذكر واقعة ينفيها سؤال سابق.
# A class that no answers lead to.
authoring-unreachable = لا أجوبة تؤدي إلى: { $classes }؛ { $why }
# Why no answers lead there.
authoring-why-not-closed = لا سؤال في المقابلة يغلق المجال { $areas }
# Why no answers lead there.
authoring-why-nothing-sets = لا شيء يثبت ما يكفي من: { $items }
# What to do about it.
authoring-reach = يلزم أن تتضمن المقابلة أسئلة ومجموعات المؤشرات وقائع تؤدي إليها؛ انظر docs/packs.md.
# Title of the review book.
authoring-book-title = كتاب مراجعة مجموعات المؤشرات
# First words of the review book.
authoring-book-intro = تعرض كل مادة سؤالا أو واقعة: الصيغ جنبا إلى جنب، والمصدر، والأثر، وخانات للمراجعين. لم يتحقق من صلاحية شيء من هذا عند أي حدود.
# Heading.
authoring-book-contents = المحتويات
# Heading.
authoring-book-packs = مجموعات المؤشرات
# Heading.
authoring-book-questions = الأسئلة والملاحظات
# Heading.
authoring-book-facts = الوقائع
# Heading.
authoring-book-wording = الصيغ
# Heading.
authoring-book-origin = المصدر والأثر
# Heading.
authoring-book-review = المراجعة
# Column of the boxes.
authoring-book-language = اللغة
# Column of the boxes.
authoring-book-agree = موافقة
# Column of the boxes.
authoring-book-change = يغير إلى
# Column of the boxes.
authoring-book-reviewer = المراجعة من
# Column of the boxes.
authoring-book-date = التاريخ
# Column of the boxes.
authoring-book-signature = التوقيع
# Label of the text of a question or the label of an item.
authoring-book-text = النص
# A pack in the list of packs.
authoring-book-version = الإصدار { $version }؛ { $status }؛ { $licence }
# After a book was written.
authoring-book-written = كتب في { $path }: { $pages ->
    [zero] لا مواد
    [one] مادة واحدة
    [two] مادتان
    [few] { $pages } مواد
    [many] { $pages } مادة
   *[other] { $pages } مادة
}
# A difference between two packs.
authoring-diff-added = { $thing }: جديد
# A difference between two packs.
authoring-diff-removed = { $thing }: محذوف
# A difference between two packs.
authoring-diff-value = { $thing }، { $key }: { $turn }
# A changed text.
authoring-diff-text = { $thing }، { $key }، { $language }: { $turn }
# A changed state of a wording.
authoring-diff-wording = { $thing }، حالة الصياغة، { $language }، { $key }: { $turn }
# A value before and now.
authoring-diff-turn = القديم «{ $old }»، الجديد «{ $new }»
# A language.
authoring-diff-language-en = الإنكليزية
# A language.
authoring-diff-language-ar = العربية
# A language.
authoring-diff-language-fr = الفرنسية
# A language.
authoring-diff-language-es = الإسبانية
# How many differences there are.
authoring-diff-count = { $count ->
    [zero] لا فروق.
    [one] فرق واحد.
    [two] فرقان.
    [few] { $count } فروق.
    [many] { $count } فرقا.
   *[other] { $count } فرق.
}
# After a folder for a country was written.
authoring-new-written = كتبت مسودة في { $path }. كل نص يبدأ بكلمة مسودة ثغرة؛ تملأ ثم يشغل fanal pack lint وfanal pack cases.
# A folder that holds something was named for a new pack.
authoring-folder-not-empty = في { $path } محتوى من قبل، وترك كما هو.
# What to do about it.
authoring-folder-not-empty-remedy = يلزم اختيار مجلد فارغ أو غير موجود بعد.
