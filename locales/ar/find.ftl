# Before the field over the list of questions.
find-question-with = الحروف تضيق القائمة:
# No question has the letters.
find-no-question = لا سؤال معروضا فيه هذه الحروف. Backspace لحذف حرف و / لعرض كل الأسئلة.
# Help text over the list of questions.
find-question-help = الحروف تضيق القائمة إلى الأسئلة التي فيها و Backspace يوسعها. ولا فرق بين الهمزات أو الحركات أو التطويل. الرقم ينتقل إلى سطره و Enter يفتحه.
