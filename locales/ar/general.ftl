# The program's name; the same in every language.
general-program-name = Fanal
# Header of the page that asks for the language.
general-language-title = اللغة
# Something takes a moment.
general-one-moment = لحظة من فضلك…
# Stripe of a drill, on every screen.
general-drill-stripe = تمرين – أشخاص خياليون، لا شيء يحفظ، وكل شيء يزول عند الخروج
# The vault is for practice.
general-practice-realm = تدريب
# The vault is for real people.
general-live-realm = حالات حقيقية
# Save state before anything was recorded.
general-nothing-to-save = لا شيء مسجل بعد
# Save state while an entry is on its way to the disk.
general-saving = … جار الحفظ
# Save state. $time: clock in UTC, as in 02:41:15.
general-saved-at = √ محفوظ { $time } UTC
# Save state of a drill.
general-drill-kept = في الذاكرة فقط
# Save state after a failure.
general-not-saved = ▲ لم يتم الحفظ
# Last row of a page that goes on. $rows: rows below.
general-more-below = ↓ { $rows ->
    [zero] لا أسطر أخرى
    [one] سطر آخر
    [two] سطران آخران
    [few] { $rows } أسطر أخرى
    [many] { $rows } سطرا آخر
   *[other] { $rows } سطر آخر
} – PgDn أو تحت
# Last row of a page at its end.
general-end-of-page = ↑ النهاية – PgUp أو فوق
# Before the search field.
general-search-label = بحث
# Marks a case on the child path, in lists.
general-child = طفل؟
# Backspace found nothing to take back.
general-nothing-to-undo = لا شيء هنا للتراجع عنه.
# Backspace may not end the child path any more.
general-child-path-stays = يبقى مسار الطفل مفعلا ولا يمكن إيقافه في هذا المركز.
# Backspace took the last thing back.
general-taken-back = تم التراجع. ويبقى ذلك في السجل.
# Text that was being typed is here again.
general-draft-kept = النص الذي كان قيد الكتابة موجود هنا من جديد.
# Question before leaving.
general-quit-ask = قفل أم خروج؟ كل شيء محفوظ.
# Question before leaving a drill.
general-quit-drill = الخروج من التمرين؟ يزول عندها كل ما فيه.
# Answer: no.
general-quit-stay = لا، رجوع
# Answer: lock.
general-quit-lock = قفل هذا الحاسوب
# Answer: leave.
general-quit-leave = نعم، خروج
# Last line of a notice.
general-notice-close = مفتاح Enter يغلق هذه الرسالة. لم يفقد شيء.
# Backspace took this back. $what: the question or the fact.
general-taken-back-thing = تم التراجع: { $what }
# Leaving while something is not on the disk.
general-not-saved-stay = لم يحفظ كل شيء بعد. يلزم إفراغ مساحة على القرص، وتعاد المحاولة تلقائيا.
