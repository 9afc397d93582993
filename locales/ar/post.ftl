# Header of the letters.
post-letters-title = رسائل
# Header of the returns.
post-returns-title = ردود
# Numbered line of the home screen.
post-fetch = قراءة ما أرسله مكتب الإشراف
# Numbered line of the home screen.
post-letters = رسائل مكتب الإشراف: { $count }
# A letter that was not seen yet.
post-answered = أجاب { $desk } عن { $case }.
# Further ones.
post-more-unread = { $count ->
    [zero] لا رسائل أخرى غير مقروءة.
    [one] رسالة أخرى لم تقرأ.
    [two] رسالتان أخريان لم تقرآ.
    [few] { $count } رسائل أخرى لم تقرأ.
    [many] { $count } رسالة أخرى لم تقرأ.
   *[other] { $count } رسالة أخرى لم تقرأ.
}
# Refusals that were not seen yet.
post-refused-some = ▲ { $count ->
    [zero] لم يرفض مكتب الإشراف أي حزمة.
    [one] رفض مكتب الإشراف حزمة واحدة. تذكر صفحة الرسائل السبب.
    [two] رفض مكتب الإشراف حزمتين. تذكر صفحة الرسائل السبب.
    [few] رفض مكتب الإشراف { $count } حزم. تذكر صفحة الرسائل السبب.
    [many] رفض مكتب الإشراف { $count } حزمة. تذكر صفحة الرسائل السبب.
   *[other] رفض مكتب الإشراف { $count } حزمة. تذكر صفحة الرسائل السبب.
}
# Behind a case.
post-arrived = وصلت
# Behind a case.
post-not-arrived = لم تصل بعد
# Above what a desk wrote.
post-said = { $what } – { $by }، { $desk }، { $day }، { $time } UTC
# What a letter is.
post-advice = نصيحة
# Before a letter that was not seen before.
post-new = جديد
# Empty page.
post-no-letters = لم يكتب أي مكتب بعد.
# Heading.
post-refused-heading = مرفوض في مكتب الإشراف
# A bundle that the desk refused.
post-refused-because = { $bundle }: { $reason }
# Why.
post-reason-restored = بدا أن هذا الحاسوب يتابع من نسخة قديمة منه
# Why.
post-reason-conflict = لا تطابق ما لدى المكتب عن هذا المركز
# Why.
post-reason-damaged = كانت تالفة
# Why, by the name of the desk's message.
post-reason-other = كانت رسالة المكتب { $id }
# What to do about it.
post-refused-remedy = لم يفقد شيء: تبقى هذه القيود هنا وتخرج مع التصدير القادم. اتصل بالمكتب.
# Label of the field.
post-ask-returns = ملف الرد، أو مجلد فيه ردود المكتب
# Under the field.
post-ask-returns-more = يفحص كل رد كاملا أولا ويعرض قبل أخذ أي شيء. تترك ردود المراكز الأخرى.
# Label of the field.
post-ask-target = مجلد أو ذاكرة للردود
# Under the field.
post-ask-target-more = رد مختوم لكل مركز كتب: إيصال بما وصل، وما تقرر وما نصح به.
# Label of the field.
post-ask-number = رقم مفتاح المكتب كما قرأه المكتب على الهاتف
# Heading.
post-plan-heading = ما وجد – لم يؤخذ شيء بعد
# Heading.
post-taken-heading = ما أخذ
# Heading.
post-sent-heading = كتب وأعيدت قراءته
# First contact.
post-new-key = ▲ أول اتصال بهذا المكتب. مفتاحه: { $fingerprint }. قارنه مع المكتب هاتفيا.
# Later contact.
post-known-key = √ موقع بمفتاح المكتب المعروف: { $fingerprint }
# Choice.
post-take-in = أخذ ما هو سليم
# Choice.
post-give-number = اتصل بالمكتب: كتابة رقم مفتاحه
# Choice.
post-leave = ترك كل شيء كما هو
