# Before the field over the list of questions.
find-question-with = الحروف تضيق القائمة:
# No question has the letters.
find-no-question = لا سؤال في القائمة فيه هذه الحروف. Backspace يحذف حرفا و / يعرض كل الأسئلة.
# Help text over the list of questions.
find-question-help = الحروف تضيق القائمة إلى الأسئلة التي فيها ومفتاح Backspace يوسعها. ولا تهم الهمزات ولا الحركات ولا التطويل. الرقم ينتقل إلى سطره و Enter يفتحه.
