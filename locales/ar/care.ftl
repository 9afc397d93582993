# Header.
care-title = الحفظ أو المحو
# Heading. $code: the case.
care-heading = ماذا يحدث للحالة { $code }؟
# Under the heading.
care-on-hold = ▲ تحت حجز قانوني: لا يمكن محوها.
# Under the heading, where only a colleague can read it.
care-not-yours = لا يمكنك قراءة هذه الحالة. ومسؤوليتها عليك رغم ذلك بصفة مسؤول المناوبة.
# Choice.
care-withdraw = الشخص يسحب موافقته: لا أسئلة بعد ذلك وتغلق الحالة
# Choice.
care-hold = حجز قانوني: لا يمكن محوها من الآن
# Choice.
care-lift = رفع الحجز القانوني
# Choice.
care-release = تسليمها للمشرفين: لا يفتحها بعد ذلك إلا المشرفون ومفتاح الاسترداد
# Choice.
care-erase = محو: تتلف مفاتيحها ونصوصها
# Question. $code: the case.
care-sure-withdraw = هل سحب صاحب الحالة { $code } موافقته؟ لا يضره ذلك بشيء. تغلق الحالة، ويبقى ما قيل قبل ذلك إلى أن يمحى.
# Question. $code: the case.
care-sure-release = تسليم { $code } للمشرفين؟ تحذف كل نسخ مفتاحها من هذا الحاسوب، ونسختك أيضا: لن يمكنك بعد ذلك قراءتها هنا.
# Question. $code: the case.
care-sure-erase = محو { $code }؟ تتلف مفاتيحها وسطرها في القائمة ونصوصها. لا أحد يستطيع إرجاعها.
# Under that question.
care-limits = لا يصل المحو إلى الحزم والنسخ التي خرجت من قبل؛ يعلم به المكتب مع التصدير القادم. قد تبقى كتل قديمة مختومة على قرص الفلاش بعض الوقت: شفر القرص كله.
# Under that question.
care-tombstone = يبقى في السجل أن الحالة محيت ومن محاها ومتى.
# Answer.
care-no = لا، رجوع
# Answer.
care-yes-withdraw = نعم، سحبها
# Answer.
care-yes-release = نعم، تسليم
# Answer.
care-yes-erase = نعم، محو
# Busy.
care-working = لحظة…
# Choice of the page of this computer.
care-by-code = حالة بحسب رمزها: حجز قانوني أو محو
# Label of the field for a code.
care-field-code = رمز الحالة
# Above that field.
care-by-code-more = حتى حالة زميل أو حالة سلمت للمشرفين، ولو تعذرت عليك قراءتها.
