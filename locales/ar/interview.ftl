# Header.
interview-before-title = قبل المقابلة
# Header.
interview-question-title = السؤال { $number } من { $total }
# Header.
interview-facts-title = الوقائع
# Heading.
interview-before-heading = قبل أي سؤال
# Line.
interview-line-needs = الحاجات الأساسية أولا: ماء، دفء، مرحاض، رعاية طبية
# Line.
interview-line-fit = حالة الشخص تسمح بالكلام
# Line.
interview-line-alone = على انفراد: لا أحد من المجموعة يرى أو يسمع
# Line.
interview-line-language = المترجم الشفوي
# Line.
interview-line-introduced = تم التعريف بنفسك
# Line.
interview-line-consent = جواب الشخص
# Line.
interview-line-sharing = من يطلع على الإجابات بموافقة الشخص
# Heading over the spoken text.
interview-say-this = ما يقال
# Answer to a line.
interview-not-possible = غير ممكن
# Answer.
interview-consent-agreed = موافقة
# Answer.
interview-consent-refused = عدم موافقة
# After that answer.
interview-consent-not-understood = يرجى قول ذلك بكلمات أخرى، أو إيجاد مترجم شفوي، أو العودة لاحقا.
# Enter before the page is complete.
interview-before-first = المطلوب أولا: كل أسطر هذه الصفحة وموافقة الشخص.
# Answer.
interview-share-nobody = لا أحد
# Answer.
interview-share-referral = جهة الإحالة
# Answer.
interview-share-police = الشرطة
# Answer.
interview-share-both = جهة الإحالة والشرطة
# Answer.
interview-interpreter-not-needed = لا حاجة إليه
# Answer.
interview-interpreter-by-phone = عبر الهاتف
# Answer.
interview-interpreter-in-person = حاضر في المكان
# Answer.
interview-interpreter-mediator = وسيط ثقافي
# Answer.
interview-interpreter-came-with-group = ▲ جاء مع المجموعة
# Answer.
interview-interpreter-none = ▲ مطلوب وغير موجود
# Answer.
interview-answer-yes = نعم
# Answer.
interview-answer-no = لا
# Answer 3 or 9.
interview-answer-not-understood = لم يفهم السؤال
# Answer 4.
interview-answer-unsure = غير مؤكد
# Answer 5.
interview-answer-refused = امتناع عن الإجابة
# Section.
interview-section-start = البداية
# Section.
interview-section-journey = الرحلة
# Section.
interview-section-work = العمل
# Section.
interview-section-plan = الخطة
# Section.
interview-section-now = الآن
# Before a note.
interview-note-label = ملاحظة (Tab)
# Before advice.
interview-why-ask = سبب السؤال:
# Before advice.
interview-do-not-ask = حدود السؤال:
# Before advice.
interview-other-words = بكلمات أخرى:
# In place of a question.
interview-guard-heading = ليس الآن: قد يسبب هذا السؤال ضررا.
# Why.
interview-guard-companion = قد يرى ذلك أو يسمعه أحد من المجموعة.
# Why.
interview-guard-interpreter = جاء المترجم الشفوي مع المجموعة.
# Why.
interview-guard-consent = لا توجد موافقة من الشخص على الأسئلة.
# Why.
interview-guard-child = الشخص طفل أو ربما كان طفلا.
# Heading.
interview-jump-heading = الانتقال إلى سؤال
# List of facts.
interview-group-immediate = خطر أو حاجة الآن
# List of facts.
interview-group-smuggling = تهريب المهاجرين
# List of facts.
interview-group-aggravation = ما جعل الرحلة خطرة أو قاسية
# List of facts.
interview-group-act = ما فعله آخرون بالشخص
# List of facts.
interview-group-other = حاجات أخرى إلى الحماية
# List of facts.
interview-group-children = علامات بشأن الأطفال
# List of facts.
interview-group-deception = الخداع عند التجنيد أو في الطريق
# List of facts.
interview-group-coercion = القسر عند التجنيد أو في الطريق
# List of facts.
interview-group-vulnerability = الاستضعاف ومن استغله
# List of facts.
interview-group-exploitation = ظروف العمل والعيش
# List of facts.
interview-group-coercion-there = القسر في مكان الاستغلال أو الاحتجاز
# List of facts.
interview-group-vulnerability-there = التبعية في مكان الاستغلال أو الاحتجاز
# List of facts.
interview-group-signs = علامات عامة
# List of facts.
interview-group-planned = ما يبدو مخططا له
# List of facts.
interview-group-purposes = الغرض من استغلال الشخص
# List of facts.
interview-group-officials = ما يخص موظفين رسميين (مختوم)
# List of facts.
interview-group-domestic = العمل في منزل
# List of facts.
interview-group-sexual = علامات الاستغلال الجنسي
# List of facts.
interview-group-labour = علامات في العمل، برا أو على متن سفينة
# List of facts.
interview-group-begging = علامات التسول القسري
# Which list.
interview-page-of = القائمة { $number } من { $total }
# After recording such a fact.
interview-specialist-only = تم التدوين. لا أسئلة أخرى عن ذلك: هذا للمختصين.
# How a fact is known.
interview-state-said = قيل
# How a fact is known.
interview-state-seen = شوهد
# How a fact is known.
interview-state-document = في وثيقة
# How a fact is known.
interview-state-absent = لا
# How a fact is known.
interview-state-disputed = روايات مختلفة
# How a fact is known.
interview-state-not-asked = لم يطرح السؤال
# How a fact is known.
interview-state-not-observed = لم تتم مشاهدته
# How a fact is known.
interview-state-refused = امتناع عن الإجابة
# How a fact is known.
interview-state-unable = تعذرت الإجابة
# How a fact is known.
interview-state-unknown = غير مؤكد
# Page after a no.
interview-refused-heading = لا موافقة من الشخص. وهذه نهاية عادية.
# On that page.
interview-refused-mark = لم يبق إلا التصنيف:
