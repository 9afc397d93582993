# Header.
triage-title = اللقاء الأول
# Part 1.
triage-look-heading = المشاهدة
# Behind it.
triage-look-more = لا أسئلة بعد؛ رقم ما يظهر يسجله، وتكراره يحذفه؛ ثم Enter
# Part 2.
triage-ask-heading = السؤال
# Behind it.
triage-ask-more = فقط إذا لم يكن أحد آخر يسمع
# Part 3.
triage-mark-heading = التصنيف
# Behind it.
triage-mark-more = القرار لك؛ وبعده يظهر الاقتراح
# Mark 1.
triage-mark-urgent = عاجل
# Mark 2.
triage-mark-interview = مقابلة كاملة
# Mark 3.
triage-mark-routine = عادي
# Mark 4.
triage-mark-later = مراجعة لاحقة
# Enter without a mark.
triage-mark-first = التصنيف أولا: من 1 إلى 4. لا يوجد خيار مسبق.
# An observation from before cannot be removed any more.
triage-seen-stays = هذا مسجل من قبل ويبقى في السجل.
# After the officer's own mark.
triage-suggested = المقترح: { $mark } ({ $because })  Enter إنهاء  i المقابلة
# Why.
triage-because-immediate = ربما يوجد خطر الآن
# Why.
triage-because-child = طفل أو ربما طفل
# Why.
triage-because-sign = علامة شوهدت أو ذكرت
# Why.
triage-because-unfinished = لا انفراد، أو بقيت أسئلة
# Why.
triage-because-nothing = لا علامة شوهدت أو ذكرت
