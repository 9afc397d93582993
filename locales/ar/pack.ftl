pack-lint-count = { $count ->
    [zero] لا أخطاء.
    [one] خطأ واحد.
    [two] خطآن.
    [few] { $count } أخطاء.
    [many] { $count } خطأ.
   *[other] { $count } خطأ.
}
pack-syntax = هذا ليس TOML صحيحا: { $detail }
pack-fix-syntax = صحّح هذا السطر أولا، ثم تُفحص بقية الملف.
pack-unknown-key = { $place }: المفتاح { $key } غير معروف هنا.
pack-use-keys = احذفه، أو استعمل واحدا من هذه: { $allowed }
pack-missing-key = { $place }: المفتاح { $key } ناقص.
pack-add-key = أضف { $key }؛ يشرح docs/packs.md ما يوضع هناك.
pack-wrong-type = { $place }: قيمة { $key } من نوع خاطئ.
pack-write-type = اكتب { $wanted }.
pack-type-text = نصا بين علامتي اقتباس
pack-type-number = عددا صحيحا من 0 إلى 65535
pack-type-flag = true أو false
pack-type-list = قائمة نصوص بين قوسين مربعين
pack-type-table = جدولا من مفاتيح وقيم
pack-type-tables = جداول بأقواس مربعة مزدوجة
pack-bad-value = لا يمكن أن تكون قيمة { $key } هي { $value }.
pack-use-one-of = استعمل واحدا من هذه: { $allowed }
pack-bad-id = { $id } ليس اسما صالحا.
pack-give-id = استعمل حروفا لاتينية صغيرة وأرقاما وشرطة سفلية، مثل: { $shape }
pack-missing-language = النص { $key } تنقصه اللغة { $language }.
pack-give-four = اكتب كل نص باللغات en و ar و fr و es.
pack-empty-text = { $key } فارغ.
pack-write-text = اكتب شيئا هناك، أو احذف المفتاح إن لم يكن واجبا.
pack-hidden-sign = في النص علامة خفية، { $code }.
pack-drop-hidden-sign = احذفها؛ البرنامج يضبط الاتجاه بنفسه.
pack-locked-term = كلمة «{ $word }» غير آمنة: قد تُفهم على أنها الاتجار بالأشخاص أو تهريب المهاجرين.
pack-use-term = اكتب المصطلح كاملا: { $term }
pack-person-rule = { $word }: لا يجوز لأي قاعدة أن تنظر إلى الجنسية أو الأصل العرقي أو الجنس أو المهنة.
pack-drop-person-rule = احذفها؛ اكتب ما حدث، لا من هو الشخص.
pack-duplicate = { $id } مكرر؛ ورد أولا في { $place }
pack-give-own-id = احذف أحدهما، أو أعطه اسما خاصا به.
pack-element-mismatch = { $item } موضوع تحت عنصر لا يناسب اسمه.
pack-weight-not-allowed = لا يجوز أن يكون لـ { $item } المفتاح { $key }.
pack-drop-weight = احذفه؛ الأوزان للقوائم المنشورة والاستغلال المخطط له والأغراض والعلامات فقط.
pack-no-confidence = { $item }: في القائمة { $list } وزن بلا درجة ثقة، أو درجة ثقة بلا وزن.
pack-match-confidence = اذكر القوائم نفسها في weights وفي weights_confidence.
pack-kind-not-allowed = لا يمكن أن يكون { $item } من النوع { $kind }.
pack-drop-kind = احذفه: use و cond و k للوسائل، و compels للأغراض، و note للتهريب.
pack-too-early = { $id } حساس ولا يجوز عرضه في الوضع السريع.
pack-full-mode-only = اكتب modes = ["full"]؛ لا يُستثنى إلا السؤالان الأساسيان عن الأذى والإجبار.
pack-missing-precondition = قد يُسأل { $id } في ظرف يمنع ذلك: { $condition }.
pack-add-precondition = أضف { $condition } إلى never_with.
pack-specialist-question = { $question } للمختصين ولا يمكن أن يكون سؤالا يطرحه الموظف.
pack-specialist-item = { $question } يسجل { $item } وهو متروك للمختصين.
pack-leave-to-specialist = احذفه؛ تُدوَّن وقائع المختصين إذا ذكرها الشخص من دون سؤال.
pack-unknown-source = { $item } يستشهد بـ { $source }، وهو غير مذكور في هذا الملف.
pack-add-source = أضف [[source]] بالاسم { $source }.
pack-unknown-item = { $place }: لا توجد أي حزمة فيها البند { $item }.
pack-use-item = هل المقصود { $nearest }؟ وإلا فأضف البند إلى ملف وقائع.
pack-no-label = البند { $item } بلا تسمية.
pack-add-label = أضف [labels."{ $item }"] بأربع لغات إلى ملف تسميات.
pack-not-here = { $place }: لا معنى لـ { $key } هنا.
pack-drop-key = احذفه.
pack-bad-digit = { $question }: لا يجوز أن يكون الجواب على الرقم { $digit }، أو يشترك فيه جوابان.
pack-use-digits = أعط كل جواب رقما خاصا به من: { $allowed }
pack-missing-answer = { $question }: الجواب على الرقم { $digit } ناقص.
pack-add-answer = أضف [[question.answer]] مع digit = { $digit }.
pack-same-dimension = { $question }، الجواب { $digit }: البندان { $first } و { $second } من بُعد واحد.
pack-keep-weakest = أبقِ الأضعف الذي تنص عليه الكلمات.
pack-contradiction = { $question }، الجواب { $digit }: البند { $item } موجود وغائب معا.
pack-say-one = أبقه في إحدى القائمتين.
pack-denies-nothing = { $question }، الجواب { $digit }: فيه denies_area من دون مجال.
pack-name-area = حدد area للسؤال، أو احذف denies_area.
