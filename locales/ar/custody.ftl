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
