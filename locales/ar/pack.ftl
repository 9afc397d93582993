pack-lint-count = { $count ->
    [zero] لا أخطاء.
    [one] خطأ واحد.
    [two] خطآن.
    [few] { $count } أخطاء.
    [many] { $count } خطأ.
   *[other] { $count } خطأ.
}
pack-syntax = هذا ليس TOML صحيحا: { $detail }
pack-fix-syntax = يرجى تصحيح هذا السطر أولا، ثم تفحص بقية الملف.
pack-unknown-key = { $place }: المفتاح { $key } غير معروف هنا.
pack-use-keys = يرجى حذفه أو استعمال واحد من هذه: { $allowed }
pack-missing-key = { $place }: المفتاح { $key } ناقص.
pack-add-key = يرجى إضافة { $key }؛ يشرح docs/packs.md ما يوضع هناك.
pack-wrong-type = { $place }: قيمة { $key } من نوع خاطئ.
pack-write-type = المطلوب: { $wanted }.
pack-type-text = نص بين علامتي اقتباس
pack-type-number = عدد صحيح من 0 إلى 65535
pack-type-flag = true أو false
pack-type-list = قائمة نصوص بين قوسين مربعين
pack-type-table = جدول من مفاتيح وقيم
pack-type-tables = جداول بأقواس مربعة مزدوجة
pack-bad-value = لا يمكن أن تكون قيمة { $key } هي { $value }.
pack-use-one-of = يرجى استعمال واحد من هذه: { $allowed }
pack-bad-id = { $id } ليس اسما صالحا.
pack-give-id = يرجى استعمال حروف لاتينية صغيرة وأرقام وشرطة سفلية، مثل: { $shape }
pack-missing-language = النص { $key } تنقصه اللغة { $language }.
pack-give-four = يرجى كتابة كل نص باللغات en و ar و fr و es.
pack-empty-text = { $key } فارغ.
pack-write-text = يرجى كتابة شيء هناك، أو حذف المفتاح إن لم يكن واجبا.
pack-hidden-sign = في النص علامة خفية، { $code }.
pack-drop-hidden-sign = يرجى حذفها؛ البرنامج يضبط الاتجاه بنفسه.
pack-locked-term = كلمة «{ $word }» غير آمنة: قد تفهم على أنها الاتجار بالأشخاص أو تهريب المهاجرين.
pack-use-term = يرجى كتابة المصطلح كاملا: { $term }
pack-person-rule = { $word }: لا يجوز لأي قاعدة أن تنظر إلى الجنسية أو الأصل العرقي أو الجنس أو المهنة.
pack-drop-person-rule = يرجى حذفها وكتابة ما حدث، لا من هو الشخص.
pack-duplicate = { $id } مكرر؛ ورد أولا في { $place }
pack-give-own-id = يرجى حذف أحدهما أو إعطاؤه اسما خاصا به.
pack-element-mismatch = { $item } موضوع تحت عنصر لا يناسب اسمه.
pack-weight-not-allowed = لا يجوز أن يكون لـ { $item } المفتاح { $key }.
pack-drop-weight = يرجى حذفه؛ الأوزان للقوائم المنشورة والاستغلال المخطط له والأغراض والعلامات فقط.
pack-no-confidence = { $item }: في القائمة { $list } وزن بلا درجة ثقة، أو درجة ثقة بلا وزن.
pack-match-confidence = يرجى ذكر القوائم نفسها في weights وفي weights_confidence.
pack-kind-not-allowed = لا يمكن أن يكون { $item } من النوع { $kind }.
pack-drop-kind = يرجى حذفه: use و cond و k للوسائل، و compels للأغراض، و note لتهريب المهاجرين.
pack-too-early = { $id } حساس ولا يجوز عرضه في الوضع السريع.
pack-full-mode-only = المطلوب modes = ["full"]؛ لا يستثنى إلا السؤالان الأساسيان عن الأذى والإجبار.
pack-missing-precondition = قد يسأل { $id } في ظرف يمنع ذلك: { $condition }.
pack-add-precondition = يرجى إضافة { $condition } إلى never_with.
pack-specialist-question = { $question } للمختصين ولا يمكن أن يكون سؤالا يطرحه الموظف.
pack-specialist-item = { $question } يسجل { $item } وهو متروك للمختصين.
pack-leave-to-specialist = يرجى حذفه؛ تدون وقائع المختصين إذا ذكرها الشخص من دون سؤال.
pack-unknown-source = { $item } يستشهد بـ { $source }، وهو غير مذكور في هذا الملف.
pack-add-source = يرجى إضافة [[source]] بالاسم { $source }.
pack-unknown-item = { $place }: لا توجد أي مجموعة مؤشرات فيها البند { $item }.
pack-use-item = هل المقصود { $nearest }؟ وإلا فيرجى إضافة البند إلى ملف وقائع.
pack-no-label = البند { $item } بلا تسمية.
pack-add-label = يرجى إضافة [labels."{ $item }"] بأربع لغات إلى ملف تسميات.
pack-no-words = البند { $item } بلا نصوص خاصة به: reason وhelp وwhy وavoid.
pack-add-words = أضف [item."{ $item }"] إلى ملف من نوع asking.
pack-no-question = يمكن للشخص أن يقول { $item } ولا سؤال عنه.
pack-add-question = أضف question وsaid وother_words وfollows باللغات الأربع.
pack-never-asked = لا يسأل أبدا عن { $item }: يلاحظ فقط، أو يرد في وثيقة فقط، أو يترك للمختصين.
pack-drop-question = احذف question وsaid وother_words وfollows.
pack-unknown-question = { $place }: لا توجد في أي حزمة المسألة { $question }.
pack-use-question = اذكر سؤالا من ملف أسئلة، مثل q.docs.
pack-term-override = المصطلحات وأسماء الفئات ثابتة ولا يمكن لأي حزمة استبدالها.
pack-keep-terms = احذف هذا الملف واستعمل مصطلحات المسرد المرفق.
pack-no-reviewer = { $place }: الصياغة التي لم تعد مسودة تذكر من راجعها.
pack-name-reviewer = أضف reviewer أو اكتب status = "draft".
pack-not-here = { $place }: لا معنى لـ { $key } هنا.
pack-drop-key = يرجى حذفه.
pack-bad-digit = { $question }: لا يجوز أن يكون الجواب على الرقم { $digit }، أو يشترك فيه جوابان.
pack-use-digits = يرجى إعطاء كل جواب رقما خاصا به من: { $allowed }
pack-missing-answer = { $question }: الجواب على الرقم { $digit } ناقص.
pack-add-answer = يرجى إضافة [[question.answer]] مع digit = { $digit }.
pack-same-dimension = { $question }، الجواب { $digit }: البندان { $first } و { $second } من بُعد واحد.
pack-keep-weakest = يرجى إبقاء الأضعف الذي تنص عليه الكلمات.
pack-contradiction = { $question }، الجواب { $digit }: البند { $item } موجود وغائب معا.
pack-say-one = يرجى إبقاؤه في إحدى القائمتين.
pack-denies-nothing = { $question }، الجواب { $digit }: فيه denies_area من دون مجال.
pack-name-area = يرجى تحديد area للسؤال، أو حذف denies_area.
pack-list-too-long = لا يمكن إدراج { $list } في الفهرس: الحد الأقصى لبنود القائمة { $limit }، ولكل بند اسم واحد يبدأ باسم قائمته.
pack-shorten-list = يرجى تغيير أسماء بنود من هذه القائمة أو حذفها.
