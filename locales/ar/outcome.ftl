# Header.
outcome-title = النتيجة
# Header.
outcome-own-view-title = رأيك
# Question.
outcome-own-view-question = قبل ظهور الاقتراح: ما رأيك؟
# Under it.
outcome-own-view-why = يحفظ رأيك كما هو. ثم يظهر الاقتراح، ويبقى الاثنان في السجل.
# Class T3.
outcome-tip-strong = مؤشرات قوية على الاتجار بالأشخاص
# Class T2.
outcome-tip-some = بعض المؤشرات على الاتجار بالأشخاص
# Class T1.
outcome-tip-risk = خطر الاتجار بالأشخاص: يلزم إجراء مقابلة ثانية
# Class T1 at S1 or S2.
outcome-tip-risk-smuggling = تهريب مهاجرين مع خطر الاتجار بالأشخاص
# Class S2.
outcome-som-aggravated = تهريب مهاجرين مع ظروف مشددة
# Class S1.
outcome-som-only = مؤشرات على تهريب المهاجرين فقط
# Class P.
outcome-other-protection = حاجة أخرى إلى الحماية أو انتهاك آخر للحقوق
# Class ?.
outcome-insufficient = معلومات غير كافية
# Class 0.
outcome-none-seen = لم تلاحظ مؤشرات حتى الآن
# Overlay at P3, always first.
outcome-immediate = حاجة فورية إلى الحماية
# Heading.
outcome-suggests = ما يشير إليه هذا التقييم الأولي
# Behind it.
outcome-not-a-decision = محتمل فقط؛ تقييم أولي وليس قرارا
# Finding.
outcome-smuggling-none = تهريب المهاجرين: لا شيء يشير إليه حتى الآن.
# Finding.
outcome-smuggling-unknown = تهريب المهاجرين: ما هو معروف لا يكفي.
# Finding.
outcome-smuggling-indicated = تهريب المهاجرين: توجد مؤشرات عليه. وقد يصح الأمران معا.
# Finding.
outcome-smuggling-provisional = تهريب المهاجرين: توجد مؤشرات عليه، إذا كانت لأحد منفعة من ذلك. وقد يصح الأمران معا.
# Finding.
outcome-smuggling-aggravated = تهريب المهاجرين: توجد مؤشرات عليه، مع ظروف مشددة. وقد يصح الأمران معا.
# Finding.
outcome-smuggling-aggravated-provisional = تهريب المهاجرين مع ظروف مشددة: توجد مؤشرات عليه، إذا كانت لأحد منفعة من ذلك. وقد يصح الأمران معا.
# Finding P0.
outcome-protection-none = الحماية: لم تلاحظ حاجة إليها؛ يرجى تقديم المعلومات العامة.
# Finding P1.
outcome-protection-needs = الحماية: توجد حاجات؛ يرجى الإحالة إلى المشورة والرعاية.
# Finding P2.
outcome-protection-high = الحماية: يرجى الإحالة إلى السلطة المختصة قبل أي قرار آخر.
# Finding P3.
outcome-protection-now = الحماية: يلزم التحرك الآن، قبل أي سؤال آخر.
# Finding.
outcome-labour-abuse = ربما حدث انتهاك لحقوق العمل: يرجى إبلاغ مفتشية العمل، بموافقة الشخص.
# Finding.
outcome-child-path-on = مسار الطفل: مصلحة الطفل الفضلى أولا؛ ويلزم تعيين وصي.
# Element.
outcome-element-act = الفعل، ماذا جرى:
# Element.
outcome-element-means = الوسيلة، كيف جرى:
# Element.
outcome-element-purpose = الغرض، لأي غاية:
# State of an element.
outcome-element-supported = يوجد ما يشير إلى ذلك
# State of an element.
outcome-element-partial = يوجد ما يشير إلى ذلك جزئيا
# State of an element.
outcome-element-limited = حالة استضعاف فقط: لم يتضح استغلالها بعد
# State of an element.
outcome-element-open = غير معروف بعد
# State of the purpose.
outcome-purpose-open = غير معروف بعد؛ هذا عادي على الحدود، وليس علامة على تهريب المهاجرين
# State of an element.
outcome-element-denied = كان الجواب لا، في ظروف جيدة
# Under the elements, child path.
outcome-means-not-needed = لا تشترط الوسيلة في حالة الطفل.
# Heading.
outcome-because-heading = الأسباب
# Heading.
outcome-against-heading = ما يخالف ذلك، أو غير معروف بعد
# List.
outcome-against-denied = كان الجواب لا:
# List.
outcome-not-known = غير معروف بعد:
# List.
outcome-not-met = ظروف لم تتوفر:
# Between the parts of a list.
outcome-list-comma = { "؛ " }
# Heading.
outcome-change-heading = ما قد يغير هذه النتيجة
# One change.
outcome-change-present = إذا تبين ما يلي – { $facts }: { $code }، { $class }.
# One change.
outcome-change-absent = إذا اتضح أن هذا غير صحيح – { $facts }: { $code }، { $class }.
# One change that only specialists may ask about.
outcome-change-specialist = للمختصين فقط، ولا يجوز لك السؤال عنه أبدا – { $facts }: { $code }، { $class }.
# Heading.
outcome-limits-heading = حدود هذه النتيجة
# Limits.
outcome-limits-published = منشور: عناصر الاتجار بالأشخاص وتهريب المهاجرين في المعاهدات؛ وأوزان المؤشرات وقاعدة الأبعاد لمنظمة العمل الدولية والمفوضية الأوروبية، 2009.
# Limits.
outcome-limits-ours = خاص بهذا البرنامج وغير منشور: كل الأوزان والقواعد الأخرى. لم يتم التحقق من صلاحية أي شيء هنا عند أي حدود. والقرار للسلطة المختصة.
# The view before.
outcome-you-said = الرأي قبل الاقتراح: { $code }، { $class }
# The view after.
outcome-you-keep = الرأي الآن: { $code }، { $class }
# Choice.
outcome-keep-or-change = 1 الإبقاء على رأيي   2 الأخذ بالاقتراح   3 اختيار رأي آخر
# Choice.
outcome-change-to = الرأي الجديد
# Choice of a reason.
outcome-why-change = لماذا «{ $class }»؟
# Reason 1.
outcome-reason-convinced = الأسباب مقنعة لي
# Reason 2.
outcome-reason-seen-more = رأيت أو سمعت المزيد
# Reason 3.
outcome-reason-unreliable = الإجابات لا تبدو موثوقة
# Reason 4.
outcome-reason-careful = الحذر أفضل
# Reason 5.
outcome-reason-other = غير ذلك، في الملاحظة
# Under the view after.
outcome-all-kept = تحفظ الثلاثة: الرأي من قبل، والاقتراح، والرأي الآن. Enter: إنهاء.
# Enter before the choice.
outcome-choose-first = الاختيار أولا: 1 أو 2 أو 3.
# After the choice.
outcome-view-kept = تم التسجيل.
# Heading of the why panel.
outcome-why-title = ما تظهره الإجابات حتى الآن
# Under it.
outcome-officer-only = للموظف فقط: لا يعرض على أحد ولا يقرأ بصوت عال. ولا توجد درجات.
# Why panel before the own view.
outcome-own-view-first = يظهر الاقتراح وأسبابه بعد تسجيل رأيك.
# Area.
outcome-area-control = من يقرر عن الشخص
# Area.
outcome-area-docs = مع من الوثائق والهاتف
# Area.
outcome-area-debt = الديون
# Area.
outcome-area-freedom = حرية المغادرة والراحة والاتصال
# Area.
outcome-area-harm = عنف أو تهديد
# Area.
outcome-area-forced = الإجبار على القيام بأمور
# Area.
outcome-area-work = العمل والأجر
# Area.
outcome-area-promise = ما تم الوعد به
# Area.
outcome-area-plan = ما هو مخطط له عند الوصول
# Area.
outcome-area-age = العمر
# Area.
outcome-area-act = من رتب الأمر أو نقل الشخص أو آواه
# Condition.
outcome-unmet-full-mode = لا مقابلة كاملة بعد
# Condition.
outcome-unmet-private = دون انفراد
# Condition.
outcome-unmet-companion = قد يسمع أحد من المجموعة
# Condition.
outcome-unmet-language = اللغة غير مفهومة
# Condition.
outcome-unmet-interpreter = لا مترجم شفوي مناسب
# Condition.
outcome-unmet-able = حالة الشخص لا تسمح بالكلام
# The form that decided, asked for alone.
outcome-form-labour = القراءة حسب قائمة مؤشرات الاستغلال في العمل.
# The form that decided, asked for alone.
outcome-form-sexual = القراءة حسب قائمة مؤشرات الاستغلال الجنسي.
# The form that decided.
outcome-form-labour-above = القائمة الحاسمة هي قائمة الاستغلال في العمل. وتم أيضا حساب قائمة الاستغلال الجنسي وكانت نتيجتها أقل.
# The form that decided on a tie.
outcome-form-labour-equal = العرض حسب قائمة الاستغلال في العمل. وتم أيضا حساب قائمة الاستغلال الجنسي ولم تكن نتيجتها أعلى.
# The form that decided.
outcome-form-sexual-above = القائمة الحاسمة هي قائمة الاستغلال الجنسي. وتم أيضا حساب قائمة الاستغلال في العمل وكانت نتيجتها أقل.
# The published table reads the answers otherwise.
outcome-ilo-row = الجدول المنشور لمنظمة العمل الدولية لمسوح العمل يقرأ هذه الإجابات على نحو آخر: { $row }. وهو لا يحسب إلا ما هو معروف. والقرار هنا للمعاهدة لا لجدول المسح.
# A row of the table.
outcome-ilo-successful = هجرة بلا استغلال حتى الآن
# A row of the table.
outcome-ilo-exploited = شخص مهاجر تعرض للاستغلال
# A row of the table.
outcome-ilo-deceived = شخص مهاجر تعرض للاستغلال والخداع
# A row of the table.
outcome-ilo-forced-labour = اتجار بالأشخاص لغرض العمل القسري
# The published table has no row.
outcome-ilo-no-row = الجدول المنشور لمنظمة العمل الدولية لمسوح العمل ليس فيه صف لهذه الإجابات. والقرار هنا للمعاهدة لا لجدول المسح.
# Behind a reason: where the rule comes from.
outcome-mark-treaty = المعاهدة
# Behind a reason.
outcome-mark-rule = قاعدة منظمة العمل الدولية والمفوضية الأوروبية 2009
# Behind a reason.
outcome-mark-weights = أوزان منشورة
# Behind a reason.
outcome-mark-ours = خاص بهذا البرنامج
# Behind a reason.
outcome-mark-unconfirmed = وزن غير مؤكد
# Limits, where an unconfirmed weight was used.
outcome-limits-unconfirmed = وزن منشور واحد على الأقل مما استعمل هنا لم يتأكد بعد.
# List.
outcome-unexplored = لا سؤال ولا ملاحظة بعد عن:
# Kind of indicator.
outcome-dimension-dec = الخداع في التجنيد
# Kind of indicator.
outcome-dimension-coe = القسر في التجنيد
# Kind of indicator.
outcome-dimension-vul = استغلال حالة استضعاف في التجنيد
# Kind of indicator.
outcome-dimension-exp = الاستغلال
# Kind of indicator.
outcome-dimension-cod = القسر أثناء الاستغلال أو الاحتجاز
# Kind of indicator.
outcome-dimension-vud = استغلال حالة استضعاف أثناء الاستغلال أو الاحتجاز
# Kind of indicator.
outcome-dimension-pre = استغلال مخطط له
# Kind of indicator.
outcome-dimension-pur = أشكال أخرى من الاستغلال
# What a change would settle: an element and its state.
outcome-change-then = وعندئذ { $what } { $state }.
# What a change would settle.
outcome-change-risk = وعندئذ توجد علامة خطر إلى جانب العناصر الثلاثة.
# What a change would settle.
outcome-change-coverage = وعندئذ يقل ما هو مفتوح أو ما يشير إلى ذلك.
# What a change would settle.
outcome-change-protection = وعندئذ تختلف الحاجة إلى الحماية.
# How it may be learnt.
outcome-ask-observe = فقط إذا شوهد: دون سؤال.
# How it may be learnt.
outcome-ask-document = قد تظهره وثيقة.
# How it may be learnt.
outcome-ask-neutral = سؤال محايد.
# How it may be learnt.
outcome-ask-sensitive = أمر حساس: على انفراد وبموافقة الشخص.
# How it may be learnt.
outcome-ask-specialist = للمختصين.
# The next question, before the own view.
outcome-still-worth = ما زال السؤال عنه مفيدا: { $question }
# The next question, after the own view.
outcome-tells-most = أكثر ما يفيد السؤال عنه: { $question }
# The key for the next question, when there is none.
outcome-nothing-to-ask = لا يوجد سؤال آخر يمكن طرحه الآن.
