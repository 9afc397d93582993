# Enter in a choice.
keys-next = التالي
# 0 and the arrow to the start.
keys-previous = السابق
# Tab in a form.
keys-next-field = الحقل التالي
# Shift-Tab in a form.
keys-previous-field = الحقل السابق
# Enter on a list.
keys-open = فتح
# Up.
keys-line-up = سطر إلى أعلى
# Down.
keys-line-down = سطر إلى أسفل
# PgUp.
keys-page-up = صفحة إلى أعلى
# PgDn.
keys-page-down = صفحة إلى أسفل
# Slash on the home screen.
keys-all-cases = كل الحالات
# e.
keys-export = تصدير
# k on the home screen.
keys-supervisor-key = مفتاح المشرف
# o on the home screen.
keys-hand-over = تسليم المناوبة
# m on the home screen and at the desk.
keys-computer = هذا الحاسوب: الموظفون وعبارة المرور والسجل والفحص والاسترداد
# x on a case.
keys-care = سحب الموافقة أو حجز الحالة أو تسليمها أو محوها
# Slash in a list.
keys-search = بحث
# Backspace outside text.
keys-undo = تراجع
# Tab on a question.
keys-note = ملاحظة
# u.
keys-child-path = تفعيل مسار الطفل
# i in the triage.
keys-interview = المقابلة
# Full stop.
keys-flag = عودة لاحقا
# w.
keys-why = لماذا
# v.
keys-panes = اللغات المعروضة
# a.
keys-facts = الوقائع
# r.
keys-reference = بطاقات القانون
# s.
keys-sealed = إجابات مختومة
# Slash in the interview.
keys-jump = انتقال
# PgUp in the interview.
keys-section-before = القسم السابق
# PgDn in the interview.
keys-section-after = القسم التالي
# Enter on the outcome.
keys-done = إنهاء
# w on the outcome.
keys-evidence = الأسس
# i at the desk.
keys-import = استيراد
# i at the station.
keys-fetch-returns = قراءة ردود المكتب
# e at the desk.
keys-answer-stations = الرد على المراكز
# Enter or Esc on a page that is read.
keys-close = إغلاق
# Space.
keys-cover = إخفاء
# l.
keys-language = اللغة
# Question mark.
keys-help = مساعدة
# Enter on a command.
keys-run = تنفيذ
# Colon.
keys-commands = كل الأوامر بأسمائها
# z.
keys-theme = الألوان: نهار، ليل، أحمر، تباين، جهاز عرض
# Esc.
keys-back = رجوع خطوة؛ كل شيء محفوظ
# Ctrl-L.
keys-repaint = إعادة الرسم واختيار اللغة
# Ctrl-C.
keys-quit = قفل أو خروج، بعد سؤال
# Digits in a choice.
keys-choose = اختيار
# Digits on the home screen.
keys-open-number = فتح
# Digits on a question.
keys-answer-number = إجابة
# Digits on the list of facts.
keys-record-number = تسجيل
# Digits at the desk.
keys-decide = قرار
# The next filter of the inbox.
keys-filter = عرض غيرها
# What stays of deleted cases, or the cases that are here.
keys-deleted = المحذوفة أو الموجودة
# A line to the station.
keys-advise = سطر إلى المركز
# To put a case beside others.
keys-mark = اختيار للمقارنة
# t at a station.
keys-link = ربط الأشخاص
# People side by side.
keys-compare = مقارنة
# The next person of those side by side.
keys-next-person = الشخص التالي
# Only what differs, or everything.
keys-differences = الفروق فقط
# Name of the space bar.
keys-cap-space = المسافة
# Name of the arrow up.
keys-cap-up = فوق
# Name of the arrow down.
keys-cap-down = تحت
# Name of the arrow to where reading starts: left in this language.
keys-cap-start = يمين
# Name of the arrow away from where reading starts: right in this language.
keys-cap-end = يسار
# A key by the letter on it.
keys-cap-latin = { $name }
# Heading of the keys of this screen.
keys-help-here = في هذه الشاشة
# Heading of the keys of every screen.
keys-help-everywhere = في كل الشاشات
# Help text.
keys-help-same-keys = المفاتيح نفسها في كل اللغات. على لوحة المفاتيح العربية يرجى الضغط على المفتاح الذي عليه الحرف اللاتيني.
# Help text.
keys-help-fields = في حقل النص كل حرف جزء من النص: هناك F1 للمساعدة و F2 للغة و F4 للأوامر و F9 للإخفاء. وفي الملاحظة Esc للخروج مع بقاء النص.
# Help text.
keys-help-stop = الإكمال ليس إلزاميا. والتوقف المبكر نهاية عادية.
# n.
keys-worth = إلى السؤال المفيد التالي
# j.
keys-journey = الرحلة
# Digits in the list of questions.
keys-line-number = سطر
# Slash in the list of questions.
keys-show-all = كل الأسئلة
