# First sentence of line mode.
line-begin = فنال، سطرا بسطر. كلمة «مساعدة» متاحة في كل وقت.
# The terminal cannot show the screen.
line-no-screen = لا تستطيع هذه الطرفية عرض الشاشة، لذلك يعمل البرنامج سطرا بسطر.
# The check of a terminal, where there is no screen to check.
line-check-needs-screen = فحص الطرفية يحتاج إلى الشاشة. ابدأ بلا --linear لإجرائه؛ اكتب 0 للرجوع.
# Repeated on every page of a drill.
line-drill = تدريب. لا يحفظ شيء.
# Repeated on every page of the practice realm.
line-practice = تمرين.
# In place of the sign of what is urgent.
line-attention = تنبيه:
# It is on the disk. $what: the answer in words.
line-saved = حفظ: { $what }
# In a drill. $what: the answer in words.
line-noted = دون في الذاكرة فقط: { $what }
# On its way to the disk. $what: the answer in words.
line-saving = جار الحفظ: { $what }
# After a return to a case. $what: the last answer in words.
line-last = آخر تسجيل: { $what }
# An answer with its digit.
line-answer = { $digit }، { $text }
# A line of a page and what was recorded there.
line-entry = { $what }: { $text }
# The question is marked.
line-flagged = العودة إلى هذا السؤال لاحقا
# The question is not marked any more.
line-unflagged = لم يعد السؤال معلما
# Something of the journey was recorded.
line-journey = الرحلة
# A note; also what a note is asked for with.
line-note = ملاحظة
# A reason to ask anyway was recorded.
line-anyway = سؤال رغم ذلك، مع السبب
# The section of a question.
line-section = القسم: { $section }.
# What was answered before.
line-answered = الإجابة المسجلة: { $text }
# No answer is recorded.
line-not-answered = لا إجابة بعد.
# What the officer asks the person.
line-ask = السؤال: { $question }
# The same question in the second language.
line-ask-in = { $language }: { $question }
# A text to say to the person.
line-say-this = نص يقال للشخص: { $text }
# A choice that holds.
line-chosen = { $text } (مسجل)
# The line with the focus.
line-here = السطر { $number } من { $total }: { $text }
# A part of a long list.
line-part = الأسطر { $first } إلى { $last } من { $total }.
# How a line of a list is opened.
line-by-number = الرقم يفتح سطرا؛ و«المزيد» للقراءة التالية.
# How to reach a line where digits record.
line-by-sign = #3 للانتقال إلى السطر 3.
# In the list of questions to jump to.
line-find-words = الكلمات تضيق القائمة إلى الأسئلة التي فيها؛ و / يعيد كل الأسئلة؛ والسطر الفارغ يفتح السطر الحالي.
# On the list of facts.
line-facts-end = السطر الفارغ ينهي القوائم؛ و«المزيد» للقائمة التالية.
# What an empty line does.
line-enter = سطر فارغ { $what }
# What a number does.
line-digits = رقم { $what }
# A word or letter and what it does.
line-typed = { $typed } { $what }
# What can be typed here.
line-can-type = يمكن كتابة: { $list }.
# Commands while a text is typed.
line-in-text = السطر نص. والنقطتان قبل الكلمة تجعلها أمرا، مثل :رجوع أو :مساعدة أو :إخفاء.
# Help text of line mode.
line-help-how = يكتب رقم أو حرف أو كلمة ثم Enter. كلمات اللغات الأربع مفهومة. و«كرر» تعيد قراءة الصفحة.
# A field that is not empty.
line-holds = المكتوب الآن: { $text }. السطر الفارغ يبقيه، والسطر الجديد يحل محله.
# A field whose text is not shown.
line-hidden = { $label } (لا يظهر)
# Before what is typed.
line-prompt = { $label }:
# Before what is typed, where a choice is asked for.
line-choice = الاختيار
# A line that means nothing here.
line-unknown = غير مفهوم: { $typed }. كلمة «مساعدة» تذكر ما يمكن كتابته هنا.
# A line changed nothing that is read.
line-unchanged = لم يتغير شيء.
# The cover: nothing about the work.
line-covered = { $time } UTC
# How to come back from the cover.
line-go-on = السطر الفارغ للمتابعة.
# Last sentence.
line-ended-kept = انتهى البرنامج. كل شيء محفوظ.
# Last sentence of a drill.
line-ended-drill = انتهى التدريب. لم يحفظ شيء.
# Last sentence where nothing was open.
line-ended = انتهى البرنامج.
# Words to type, between bars; the first one is shown.
line-name-next = التالي|متابعة
# Words to type, between bars; the first one is shown.
line-name-previous = رجوع|السابق
# Words to type, between bars; the first one is shown.
line-name-undo = تراجع
# Words to type, between bars; the first one is shown.
line-name-flag = لاحقا|علامة
# Words to type, between bars; the first one is shown.
line-name-note = ملاحظة|الحقل التالي
# Words to type, between bars; the first one is shown.
line-name-previous-field = الحقل السابق
# Words to type, between bars; the first one is shown.
line-name-up = فوق
# Words to type, between bars; the first one is shown.
line-name-down = تحت
# Words to type, between bars; the first one is shown.
line-name-page-up = أقل
# Words to type, between bars; the first one is shown.
line-name-page-down = المزيد
# Words to type, between bars; the first one is shown.
line-name-why = لماذا
# Words to type, between bars; the first one is shown.
line-name-worth = الأنفع|مفيد
# Words to type, between bars; the first one is shown.
line-name-journey = الرحلة|رحلة
# Words to type, between bars; the first one is shown.
line-name-panes = اللغات المعروضة|لغات
# Words to type, between bars; the first one is shown.
line-name-facts = الوقائع|وقائع
# Words to type, between bars; the first one is shown.
line-name-reference = القانون|بطاقات
# Words to type, between bars; the first one is shown.
line-name-child-path = طفل|الطفل
# Words to type, between bars; the first one is shown.
line-name-sealed = مختومة
# Words to type, between bars; the first one is shown.
line-name-jump = انتقال
# Words to type, between bars; the first one is shown.
line-name-search = بحث|كل الحالات
# Words to type, between bars; the first one is shown.
line-name-interview = المقابلة|مقابلة
# Words to type, between bars; the first one is shown.
line-name-import = استيراد
# Words to type, between bars; the first one is shown.
line-name-filter = ترشيح
# Words to type, between bars; the first one is shown.
line-name-advise = نصيحة
# Words to type, between bars; the first one is shown.
line-name-mark = اختيار
# Words to type, between bars; the first one is shown.
line-name-link = ربط
# Words to type, between bars; the first one is shown.
line-name-compare = مقارنة
# Words to type, between bars; the first one is shown.
line-name-export = تصدير
# Words to type, between bars; the first one is shown.
line-name-keys = مفتاح
# Words to type, between bars; the first one is shown.
line-name-hand-over = تسليم
# Words to type, between bars; the first one is shown.
line-name-computer = الحاسوب|الموظفون
# Words to type, between bars; the first one is shown.
line-name-care = محو|سحب|حجز
# Words to type, between bars; the first one is shown.
line-name-back = خروج
# Words to type, between bars; the first one is shown.
line-name-help = مساعدة
# Words to type, between bars; the first one is shown.
line-name-language = اللغة|لغة
# Words to type, between bars; the first one is shown.
line-name-repaint = اختيار اللغة
# Words to type, between bars; the first one is shown.
line-name-cover = إخفاء
# Words to type, between bars; the first one is shown.
line-name-quit = قفل|إنهاء
# Words to type, between bars; the first one is shown.
line-name-commands = الأوامر
# Words to type, between bars; the first one is shown.
line-name-theme = الألوان
# Words to type, between bars; the first one is shown.
line-name-scroll-up = التمرير للأعلى
# Words to type, between bars; the first one is shown.
line-name-scroll-down = التمرير للأسفل
# Words to type, between bars; the first one is shown.
line-name-again = كرر|أعد
