# $path (text): where the file is, in every message here.
vault-absent = لا توجد خزنة في { $path }.
vault-absent-remedy = يرجى التحقق من المجلد، أو إعداد هذا الحاسوب أولا.
vault-exists = يوجد شيء في { $path } من قبل، وقد ترك كما هو.
vault-exists-remedy = يرجى فتح الخزنة الموجودة، أو اختيار مجلد آخر.
vault-empty = الملف { $path } فارغ. ربما انقطع نسخه.
vault-empty-remedy = يرجى استرجاع نسخة. لم يكتب شيء في هذا الملف.
vault-not-a-vault = { $path } ليس خزنة لهذا البرنامج.
vault-not-a-vault-remedy = يرجى التحقق من المجلد. ترك الملف كما هو.
# $found, $newest (number): versions of the vault's format.
vault-too-new = كتبت هذه الخزنة بإصدار أحدث من البرنامج (الصيغة { $found }، وهذا البرنامج يقرأ حتى { $newest }).
vault-too-new-remedy = يرجى تثبيت الإصدار الحالي ثم الفتح من جديد. القيود سليمة ولم يتغير شيء.
vault-truncated = نهاية الملف { $path } مفقودة.
vault-damaged = تعرض { $path } للتلف أو غيرته جهة أخرى.
vault-damaged-remedy = يرجى عدم متابعة العمل فيه، وحفظ الملف، واسترجاع نسخة، وإبلاغ المشرف.
vault-busy = الخزنة مفتوحة في نافذة أخرى أو برنامج آخر.
vault-busy-remedy = يرجى إغلاق النافذة الأخرى ثم المحاولة من جديد.
vault-wrong-passphrase = عبارة المرور لا تفتح الخزنة باسم { $officer }.
vault-wrong-passphrase-remedy = يرجى التحقق من الاسم ومن لغة لوحة المفاتيح ثم المحاولة من جديد. لم يتغير شيء.
vault-unknown-officer = لا يوجد في هذه الخزنة موظف بالرمز { $officer }.
vault-unknown-officer-remedy = يرجى التحقق من رمز الموظف كما أعطي عند إعداد هذا الحاسوب.
vault-read-only = لا يمكن الكتابة في { $path }: القرص أو الملف للقراءة فقط.
vault-read-only-remedy = كل ما حفظ سليم ويمكن قراءته. يرجى السماح بالكتابة ثم إعادة الخطوة الأخيرة.
vault-disk-full = القرص ممتلئ. لم تحفظ الخطوة الأخيرة.
vault-disk-full-remedy = كل ما حفظ من قبل سليم. يرجى إفراغ مساحة على القرص ثم المحاولة من جديد.
vault-cost-too-low = خزنة الحالات الحقيقية تحتاج إلى عبارة مرور تجربتها أكثر كلفة.
vault-cost-too-low-remedy = يرجى ترك الكلفة على قيمتها المبدئية.
vault-not-a-name = لا يمكن استعمال هذا الاسم: فهو فارغ أو طويل جدا أو فيه علامات لا ترى.
vault-not-a-name-remedy = يرجى استعمال 1 إلى 40 حرفا أو رقما أو علامة في سطر واحد.
vault-unknown-case = لا توجد هذه الحالة في الخزنة.
vault-unknown-case-remedy = يرجى العودة إلى قائمة الحالات والاختيار من جديد.
vault-not-readable = هذه الحالة لدى موظف آخر، ومفتاحها ليس لديك.
vault-not-readable-remedy = لا يستطيع فتحها إلا ذلك الموظف والمشرف.
vault-too-long = هذا أطول من أن يحفظ في خطوة واحدة.
vault-too-long-remedy = يرجى اختصار النص أو حفظه في ملاحظتين.
vault-failed = لم يتمكن الحاسوب من قراءة { $path } أو الكتابة فيه.
vault-failed-remedy = كل ما حفظ من قبل سليم. يرجى فحص القرص ثم المحاولة من جديد.
vault-found-tables = الترتيب الداخلي للملف مختل.
vault-found-station = تغير شيء يخص المركز أو موظفيه.
vault-found-cases = تغيرت حالة أو مفتاح أو توقيع، أو حذف أو أعيد من نسخة قديمة.
# $seq (number): the entry's place.
vault-found-ledger = القيد رقم { $seq } في السجل مفقود أو متغير.
# $seq (number): the revision's place.
vault-found-revision = الخطوة المحفوظة رقم { $seq } مفقودة أو متغيرة أو غريبة.
vault-found-case = إحدى الحالات ليست كما حفظت آخر مرة.
vault-found-statement = توقيع أحد الموظفين على حالة مفقود أو لا يطابق.
