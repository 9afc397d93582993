# The data folder, for its user only.
doctor-folder-private = مجلد البيانات لهذا المستخدم وحده: { $path }
# No data folder.
doctor-folder-none = لا يوجد مجلد بيانات بعد: { $path }
# What to do about it.
doctor-folder-none-remedy = ينشئه الإعداد الأول لهذا المستخدم وحده.
# Others may look into the data folder.
doctor-folder-seen = يستطيع غيرك على هذا الحاسوب النظر في مجلد البيانات ({ $mode }): { $path }
# Others may change the data folder.
doctor-folder-writable = يستطيع غيرك على هذا الحاسوب وضع ملفات في مجلد البيانات وحذف الخزنة ({ $mode }): { $path }
# What to do about it.
doctor-rights-remedy = اسحب هذا الحق: { $command }
# No rights of files on this system.
doctor-rights-unknown = لا يستطيع Fanal أن يعرف في هذا النظام من يقرأ الملفات.
# The vault, for its user only.
doctor-vault-private = هذا المستخدم وحده يقرأ ملف الخزنة: { $path }
# Others may read the vault.
doctor-vault-open = يستطيع غيرك على هذا الحاسوب نسخ الخزنة أو تغييرها ({ $mode }): { $path }
# Why that matters.
doctor-vault-open-why = الخزنة مشفرة، لكن من ينسخها يستطيع تجربة عبارات المرور ما شاء من الوقت.
# The right was taken away at this opening.
doctor-vault-set-right = كان غيرك يستطيع نسخ الخزنة، وفتحها الآن سحب هذا الحق: { $path }
# What to do about it.
doctor-vault-set-right-remedy = إذا كان غيرك يستعمل هذا الحاسوب فاختر عبارة مرور جديدة: { $command }
# Free space.
doctor-room = المتاح على قرص مجلد البيانات: { $free } MiB
# Little free space.
doctor-room-low = بقي مكان قليل على قرص مجلد البيانات: { $free } MiB
# What to do about it.
doctor-room-low-remedy = أخل مكانا قبل المقابلة التالية: القيد الذي لا يجد مكانا لا يحفظ.
# Free space that the system does not tell.
doctor-room-unknown = لا يبين النظام كم بقي من المكان على القرص.
# A disk that takes nothing.
doctor-disk-read-only = لا يمكن الكتابة على قرص مجلد البيانات.
# What to do about it.
doctor-disk-read-only-remedy = لا يمكن تسجيل شيء هنا. أزل الحماية من الكتابة أو اختر مجلدا آخر: { $command }
# No vault.
doctor-vault-none = لا توجد خزنة بعد: { $path }
# What to do about it.
doctor-vault-none-remedy = جهز هذا الحاسوب من صفحة البداية أو بالأمر { $command }
# A vault, seen without a passphrase.
doctor-vault-there = { $count ->
    [zero] توجد خزنة { $station } بلا موظفين.
    [one] توجد خزنة { $station } وفيها موظف واحد.
    [two] توجد خزنة { $station } وفيها موظفان.
    [few] توجد خزنة { $station } وفيها { $count } موظفين.
    [many] توجد خزنة { $station } وفيها { $count } موظفا.
   *[other] توجد خزنة { $station } وفيها { $count } موظف.
}
# What the clock says.
doctor-clock = تقول الساعة { $time } بالتوقيت العالمي.
# The clock stands before something that is past.
doctor-clock-behind = تقول الساعة { $time }، لكن { $known } قد مضى.
# What to do about it.
doctor-clock-behind-remedy = اضبط الساعة. وحتى ذلك الحين تحمل القيود وقتا خاطئا وتعلم بأنها موضع شك.
# How that is known.
doctor-clock-of-program = في ذلك اليوم أعد هذا البرنامج.
# How that is known.
doctor-clock-of-pack = منذ ذلك اليوم يسري { $id } المثبت هنا.
# How that is known.
doctor-clock-of-file = في ذلك اليوم كتبت الخزنة آخر مرة بحسب القرص.
# How that is known.
doctor-clock-of-vault = آخر قيد في الخزنة من ذلك اليوم.
# An installed country file.
doctor-pack-sound = توقيع { $id } بالإصدار { $version } صحيح ولم يتغير فيه شيء.
# The newest of the pack in use.
doctor-pack-in-use = تستعمل الحالات الجديدة ملف البلد هذا.
# No installed country file.
doctor-pack-none = لم يثبت ملف بلد: يستعمل بلد البرنامج الخيالي، للتدريب فقط.
# What to do about it.
doctor-pack-none-remedy = ثبت ملف بلدك: { $command }
# What needs a passphrase.
doctor-not-looked = لم يفحص لأن الخزنة لم تفتح: القيود والموظفون والمشرفون ومفتاح الاسترداد والنسخ وما لدى المكتب.
# What to do about it.
doctor-not-looked-remedy = لفحصها أيضا سلم عبارة مرور: { $command }
# Everything is as it was written.
doctor-entries-sound = { $count ->
    [zero] لا قيود في الخزنة، وكل ما فيها كما كتب.
    [one] في الخزنة قيد واحد، وكل ما فيها كما كتب.
    [two] في الخزنة قيدان، وكل ما فيها كما كتب.
    [few] في الخزنة { $count } قيود، وكل ما فيها كما كتب.
    [many] في الخزنة { $count } قيدا، وكل ما فيها كما كتب.
   *[other] في الخزنة { $count } قيد، وكل ما فيها كما كتب.
}
# Something is not as it was written.
doctor-entries-changed = { $count ->
    [zero] لا شيء في الخزنة تغير.
    [one] شيء واحد في الخزنة ليس كما كتب.
    [two] شيئان في الخزنة ليسا كما كتبا.
    [few] { $count } أشياء في الخزنة ليست كما كتبت.
    [many] { $count } شيئا في الخزنة ليس كما كتب.
   *[other] { $count } شيء في الخزنة ليس كما كتب.
}
# What to do about it.
doctor-entries-remedy = لا تكتب شيئا آخر هنا، واحفظ الملف كما هو، وأخبر مشرفك، ثم أعد نسخة: { $command }
# How old the station’s keys are.
doctor-keys-age = { $days ->
    [zero] مفاتيح هذا الحاسوب من { $day }، أي من اليوم.
    [one] مفاتيح هذا الحاسوب من { $day }، وعمرها يوم واحد.
    [two] مفاتيح هذا الحاسوب من { $day }، وعمرها يومان.
    [few] مفاتيح هذا الحاسوب من { $day }، وعمرها { $days } أيام.
    [many] مفاتيح هذا الحاسوب من { $day }، وعمرها { $days } يوما.
   *[other] مفاتيح هذا الحاسوب من { $day }، وعمرها { $days } يوم.
}
# When they change.
doctor-keys-age-why = تتغير عند شطب موظف.
# An officer of this computer.
doctor-officer = { $officer }: { $duty } منذ { $day }
# Who can open what is exported.
doctor-supervisors = { $count ->
    [zero] لا مفتاح مشرف هنا.
    [one] هنا مفتاح مشرف واحد: يمكن فتح ما يصدر.
    [two] هنا مفتاحا مشرفين: يمكن فتح ما يصدر.
    [few] هنا { $count } مفاتيح مشرفين: يمكن فتح ما يصدر.
    [many] هنا { $count } مفتاح مشرف: يمكن فتح ما يصدر.
   *[other] هنا { $count } مفتاح مشرف: يمكن فتح ما يصدر.
}
# No recovery key.
doctor-recovery-none = لا يوجد مفتاح استرداد: إذا نسيت عبارات المرور فلن يفتح أحد هذه الخزنة.
# What to do about it.
doctor-recovery-none-remedy = اصنع مفتاحا على ذاكرة تحفظ في خزنة حديدية: { $command }
# A recovery key that nobody tried.
doctor-recovery-untried = يوجد مفتاح استرداد، ولم تسجل له تجربة بعد.
# The drill is due.
doctor-recovery-due = { $days ->
    [zero] جرب مفتاح الاسترداد آخر مرة في { $day }: حان وقت تجربته.
    [one] جرب مفتاح الاسترداد آخر مرة في { $day }، قبل يوم واحد: حان وقت تجربته.
    [two] جرب مفتاح الاسترداد آخر مرة في { $day }، قبل يومين: حان وقت تجربته.
    [few] جرب مفتاح الاسترداد آخر مرة في { $day }، قبل { $days } أيام: حان وقت تجربته.
    [many] جرب مفتاح الاسترداد آخر مرة في { $day }، قبل { $days } يوما: حان وقت تجربته.
   *[other] جرب مفتاح الاسترداد آخر مرة في { $day }، قبل { $days } يوم: حان وقت تجربته.
}
# What to do about it.
doctor-recovery-try = أحضر المفتاح من مكان حفظه وجربه: { $command }
# A recovery key that was tried lately.
doctor-recovery-proved = { $days ->
    [zero] فتح مفتاح الاسترداد كل شيء في { $day }؛ موعد التجربة التالية اليوم.
    [one] فتح مفتاح الاسترداد كل شيء في { $day }؛ موعد التجربة التالية خلال يوم واحد.
    [two] فتح مفتاح الاسترداد كل شيء في { $day }؛ موعد التجربة التالية خلال يومين.
    [few] فتح مفتاح الاسترداد كل شيء في { $day }؛ موعد التجربة التالية خلال { $days } أيام.
    [many] فتح مفتاح الاسترداد كل شيء في { $day }؛ موعد التجربة التالية خلال { $days } يوما.
   *[other] فتح مفتاح الاسترداد كل شيء في { $day }؛ موعد التجربة التالية خلال { $days } يوم.
}
# The last bundle.
doctor-exported-on = كتبت الحزمة الأخيرة، رقم { $number }، في { $day }.
# The last bundle, for somebody who may not read the journal.
doctor-exported = رقم الحزمة الأخيرة { $number }.
# No bundle yet.
doctor-never-exported = لم يصدر شيء بعد.
# The last receipt.
doctor-received = أكد المكتب القيد { $upto } من { $last }.
# No receipt yet.
doctor-never-received = لم يؤكد أي مكتب شيئا بعد.
# Entries that no desk has confirmed.
doctor-only-here = { $count ->
    [zero] لا قيد من حالة موجود على هذا الحاسوب وحده.
    [one] قد يكون قيد واحد من حالة على هذا الحاسوب وحده.
    [two] قد يكون قيدان من الحالات على هذا الحاسوب وحده.
    [few] قد تكون { $count } قيود من الحالات على هذا الحاسوب وحده.
    [many] قد يكون { $count } قيدا من الحالات على هذا الحاسوب وحده.
   *[other] قد يكون { $count } قيد من الحالات على هذا الحاسوب وحده.
}
# What to do about it.
doctor-only-here-remedy = صدرها، ثم اقرأ رد المكتب حين يصل: { $command }
# All that was written of cases was confirmed.
doctor-nothing-only-here = لدى المكتب كل قيد من كل حالة على هذا الحاسوب.
# The last sealed copy.
doctor-backed-up = آخر نسخة مختومة من الخزنة من { $day }.
# No sealed copy yet.
doctor-never-backed-up = لم تكتب أي نسخة مختومة من الخزنة.
# What to do about it.
doctor-never-backed-up-remedy = اكتب نسخة على قرص آخر: { $command }
# Cases whose time is over.
doctor-cases-over = { $count ->
    [zero] لم تنته مدة حفظ أي حالة.
    [one] انتهت مدة حفظ حالة واحدة وما زالت هنا.
    [two] انتهت مدة حفظ حالتين وما زالتا هنا.
    [few] انتهت مدة حفظ { $count } حالات وما زالت هنا.
    [many] انتهت مدة حفظ { $count } حالة وما زالت هنا.
   *[other] انتهت مدة حفظ { $count } حالة وما زالت هنا.
}
# What to do about it.
doctor-cases-over-remedy = ضع تحت الحجز القانوني ما يجب أن يبقى؛ ثم يحذف مسؤول المناوبة بقية الحالات من الصفحة الرئيسية أو بالأمر { $command }
# What to do before a time ends.
doctor-cases-end-remedy = ضع تحت الحجز القانوني قبل ذلك اليوم ما يجب أن يبقى. ولعرض هذه الحالات: { $command }
# Behind how long cases are kept.
doctor-cases-none-ends = لم تنته أي مدة، ولن تنتهي أي منها قريبا.
