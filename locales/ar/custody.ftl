custody-not-allowed = مهمة { $officer } لا تسمح بهذا.
custody-not-allowed-remedy = اطلب ذلك من مسؤول المناوبة. لم يتغير شيء.
custody-officer-there = رمز الموظف { $officer } مستعمل هنا أو استُعمل من قبل.
custody-officer-there-remedy = اختر رمزًا آخر: لا يُعطى الرمز مرتين.
custody-last-lead = هذا آخر مسؤول مناوبة في هذا الحاسوب.
custody-last-lead-remedy = عيّن مسؤولًا آخر أولًا.
custody-yourself = لا يمكنك فعل هذا برمزك أنت.
custody-yourself-remedy = سمِّ موظفًا آخر، أو اطلب من مسؤول آخر أن يفعله.
custody-would-be-lost = { $count ->
    [zero] لن يستطيع أحد بعد ذلك فتح أي حالة.
    [one] لن يستطيع أحد بعد ذلك فتح حالة واحدة.
    [two] لن يستطيع أحد بعد ذلك فتح حالتين.
    [few] لن يستطيع أحد بعد ذلك فتح { $count } حالات.
    [many] لن يستطيع أحد بعد ذلك فتح { $count } حالة.
   *[other] لن يستطيع أحد بعد ذلك فتح { $count } حالة.
}
custody-would-be-lost-remedy = دع الموظف يسلّم حالاته أولًا، أو أضف مفتاح مشرف وهو داخل البرنامج.
custody-nobody-else = لا يُعرف هنا مفتاح أي مشرف، فلن يستطيع أحد فتح الحالة بعد ذلك.
custody-nobody-else-remedy = أضف مفتاح المشرف في المحطة أولًا. لم يتغير شيء.
custody-on-hold = الحالة تحت حجز قانوني ولا يمكن محوها.
custody-on-hold-remedy = اسأل من أمر بالحجز. يستطيع مسؤول المناوبة رفعه.
custody-erased-already = مُحيت هذه الحالة من قبل.
custody-erased-already-remedy = لا يمكن فعل شيء آخر بها هنا.
custody-not-recovery = هذا المفتاح لا يفتح شيئًا في هذه الخزنة.
custody-not-recovery-remedy = خذ المفتاح الذي صُنع لهذا الحاسوب، أو اصنع مفتاحًا جديدًا وجرّبه ما دامت الخزنة تُفتح.
custody-copy-differs = النسخة في { $path } ليست كالأصل. حُذفت.
custody-copy-differs-remedy = استعمل قرصًا أو ذاكرة أخرى.
custody-other-realm = هذه خزنة من النوع الآخر: التدريب والعمل الفعلي لا يختلطان.
custody-other-realm-remedy = اختر الآخر بـ --realm.
custody-no-root = لا يُعرف هنا مفتاح للجهة يُتحقق به من الملف الإداري.
custody-no-root-remedy = أعطِ مفتاحها العام مرة واحدة بـ --root FILE.pub، وقارن بصمته بالهاتف.
custody-other-root = مثبَّت هنا مفتاح جهة آخر: { $fingerprint }
custody-other-root-remedy = اسأل جهتك. لم يتغير شيء.
custody-not-newer = إصدار هذا الملف { $found }، والساري هنا الإصدار { $have }.
custody-not-newer-remedy = اطلب من جهتك أحدث ملف.
custody-by-profile = الملف الموقَّع من الجهة هو الذي يسمّي المشرفين هنا.
custody-by-profile-remedy = اطلب من جهتك ملفًا يسمّي هذا المفتاح.
custody-duty-officer = موظف
custody-duty-lead = مسؤول المناوبة
custody-duty-it = تقنية المعلومات
custody-act-unlocked = فتح الخزنة
custody-act-read = قرأ حالة
custody-act-exported = كتب حزمة
custody-act-imported = أدخل حزمة
custody-act-enrolled = سجّل موظفًا
custody-act-removed = شطب موظفًا وتغيرت مفاتيح المحطة
custody-act-duty-changed = غيّر مهمة
custody-act-passphrase-changed = غيّر عبارة مروره
custody-act-handed-over = سلّم حالة
custody-act-released = سلّم حالة إلى المشرفين وحدهم
custody-act-erased = محا حالة
custody-act-held = وضع حالة تحت حجز قانوني
custody-act-hold-lifted = رفع حجزًا قانونيًا
custody-act-recipient-added = سمح لمفتاح بفتح كل الحالات
custody-act-profile-taken = أدخل ملفًا موقَّعًا
custody-act-resealed = أعاد ختم الحالات للمشرفين
custody-act-drop-box-on = شغّل وضع صندوق الإيداع
custody-act-drop-box-off = أوقف وضع صندوق الإيداع
custody-act-recovery-made = صنع مفتاح استرداد
custody-act-recovery-proved = جرّب مفتاح الاسترداد بنجاح
custody-act-recovered = دخل بمفتاح الاسترداد
custody-act-backed-up = كتب نسخة مختومة
custody-act-restored = أعاد الخزنة من نسخة
custody-act-unknown = فعل شيئًا يعرفه إصدار أحدث
custody-enrolled = سُجِّل { $officer } بصفة { $duty }.
custody-removed = شُطب { $officer } وتغيرت مفاتيح هذا الحاسوب.
custody-duty-set = { $officer }: { $duty }
custody-passphrase-set = تغيرت عبارة مرورك. النسخ السابقة من الخزنة ما زالت تُفتح بالقديمة.
custody-generated = عبارة المرور: { $passphrase }
custody-generated-hint = { $count ->
    [zero] تُعرض مرة واحدة. احفظها، وإن كُتبت فأبعد الورقة عن الحاسوب.
    [one] تُعرض مرة واحدة. احفظ الكلمة، وإن كُتبت فأبعد الورقة عن الحاسوب.
    [two] تُعرض مرة واحدة. احفظ الكلمتين، وإن كُتبتا فأبعد الورقة عن الحاسوب.
    [few] تُعرض مرة واحدة. احفظ الكلمات الـ{ $count }، وإن كُتبت فأبعد الورقة عن الحاسوب.
    [many] تُعرض مرة واحدة. احفظ الكلمات الـ{ $count }، وإن كُتبت فأبعد الورقة عن الحاسوب.
   *[other] تُعرض مرة واحدة. احفظ الكلمات الـ{ $count }، وإن كُتبت فأبعد الورقة عن الحاسوب.
}
custody-handed-over = { $count ->
    [zero] لم تُسلَّم أي حالة إلى { $officer }.
    [one] سُلِّمت حالة واحدة إلى { $officer }. لا يمكنك فتحها بعد الآن.
    [two] سُلِّمت حالتان إلى { $officer }. لا يمكنك فتحهما بعد الآن.
    [few] سُلِّمت { $count } حالات إلى { $officer }. لا يمكنك فتحها بعد الآن.
    [many] سُلِّمت { $count } حالة إلى { $officer }. لا يمكنك فتحها بعد الآن.
   *[other] سُلِّمت { $count } حالة إلى { $officer }. لا يمكنك فتحها بعد الآن.
}
custody-drop-box-is-on = وضع صندوق الإيداع يعمل: من يغلق حالة لا يستطيع فتحها هنا بعد ذلك.
custody-drop-box-is-off = وضع صندوق الإيداع متوقف: يحتفظ الموظفون بمفاتيح حالاتهم.
custody-released-now = لا يفتح { $code } الآن إلا المشرفون ومفتاح الاسترداد.
custody-erased-now = مُحي { $code }: أُتلفت مفاتيحه ونصوصه.
custody-erased-limits = الحزم والنسخ التي خرجت من قبل ما زالت تحويه. وقد يحتفظ قرص الفلاش بكتل قديمة زمنًا: شفّر القرص كله.
custody-held-now = { $code } تحت حجز قانوني ولا يمكن محوه.
custody-hold-lifted-now = رُفع الحجز القانوني عن { $code }.
custody-withdrawn-now = سُجِّل: سحب صاحب { $code } موافقته. الحالة مغلقة.
custody-withdrawn-hint = ما قيل من قبل ما زال محفوظًا. يستطيع مسؤول المناوبة محوه بـ fanal case erase.
custody-clock-suspect = كانت الساعة قد أُرجعت
custody-backed-up-to = كُتبت نسخة مختومة في { $path } وفُحصت. تفتحها عبارات مرور اليوم.
custody-restored-to = عادت الخزنة إلى { $path } وفُحصت. ما كُتب بعد النسخة ليس فيها: أخبر مشرفك.
custody-recovery-written = مفتاح الاسترداد السري في { $path }. ضعه في الخزنة الحديدية ولا تترك نسخة في هذا الحاسوب.
custody-recovery-proved-now = ثبت: هذا المفتاح يفتح مفتاح المحطة وسجلًا خياليًا: { $key }
custody-recovery-cases = حالات يفتحها: { $opened }؛ حالات لا يفتحها: { $shut }.
custody-recovery-shut = تلحق الأخرى حين يفتح موظفوها الخزنة. أما ما سُلِّم للمشرفين من قبل فيبقى كما هو.
custody-entered-now = { $count ->
    [zero] { $officer } الآن مسؤول مناوبة ولا حالات يفتحها.
    [one] { $officer } الآن مسؤول مناوبة ويفتح حالة واحدة.
    [two] { $officer } الآن مسؤول مناوبة ويفتح حالتين.
    [few] { $officer } الآن مسؤول مناوبة ويفتح { $count } حالات.
    [many] { $officer } الآن مسؤول مناوبة ويفتح { $count } حالة.
   *[other] { $officer } الآن مسؤول مناوبة ويفتح { $count } حالة.
}
custody-not-a-profile = هذا ليس ملفًا إداريًا؛ أول سطر لا يصح هو { $line }.
custody-not-a-profile-remedy = قارنه بـ docs/profile.md أو اسأل جهتك.
custody-profile-bad-key = في الملف ما ليس مفتاحًا: { $key }
custody-profile-no-supervisor = لا يسمّي الملف أي مشرف.
custody-profile-signed = وُقِّع الملف { $version } بالمفتاح { $fingerprint }.
custody-root-pinned = ثُبِّت مفتاح الجهة: { $fingerprint }. قارنه بالهاتف؛ لا يُصدَّق غيره من الآن.
custody-profile-taken-in = الملف { $version } من { $agency } ساري.
custody-profile-sealed = حالات أُعيد ختمها لمشرفيه: { $covered }؛ تنتظر موظفيها: { $left }.
custody-profile-honest = المشرف الذي لم يعد مسمّى ما زال يفتح الحزم والنسخ القديمة.
custody-profile-other-maker = الحزمة { $pack } هنا بمفتاح صانع آخر. تبقى كما هي؛ اسأل جهتك.
custody-profile-none = لا ملف ساريًا هنا.
custody-profile-in-force = { $agency }، الملف { $version }، مفتاح الجهة { $fingerprint }
custody-office-not-named = لا يسمّي ملف الجهة مفتاح هذا المكتب: { $key }. لم يُختم شيء.
custody-office-not-named-remedy = لا تكتب الجواب في مكان آخر. اطلب من جهتك حزمة البلد أو الملف الصحيح.
