# What can be wrong with a case file. $file is its name, $key the place in it, $value what stands there.
# $detail: what the operating system says.
case-file-unreadable = { $file }: تعذرت قراءة الملف ({ $detail }).
case-file-unreadable-remedy = يرجى التحقق من الاسم وأذونات الوصول. يجب أن يكون الملف نصا بترميز UTF-8.
case-file-syntax = { $file }: السطر { $line } ليس بصيغة TOML صحيحة.
case-file-syntax-remedy = يرجى تصحيح السطر { $line }. توضع النصوص ومعرفات البنود بين علامتي اقتباس مزدوجتين.
case-file-unknown-key = { $file }: «{ $key }» غير معروف.
# $allowed: the names that may stand there.
case-file-unknown-key-remedy = يرجى حذفه أو استعمال أحد هذه الأسماء: { $allowed }.
case-file-unknown-item = { $file }: «{ $key }» لا يدل على أي بند في مجموعات المؤشرات.
case-file-unknown-item-remedy = يرجى استعمال المعرف الكامل للبند بين علامتي اقتباس مزدوجتين.
case-file-unknown-value = { $file }: القيمة { $value } غير مقبولة في «{ $key }».
case-file-unknown-value-remedy = القيم المقبولة في «{ $key }»: { $allowed }.
case-file-present-area = { $file }: القيمة { $value } غير مقبولة في «{ $key }»: لا يكون المجال موجودا بذاته.
# $items: ids of the items of that area.
case-file-present-area-remedy = يرجى تحديد البند الموجود تحت [items]: { $items }.
case-file-age-area = { $file }: لا مكان لـ «{ $key }» تحت [areas].
case-file-age-area-remedy = يذكر العمر تحت [person].
case-file-empty-forms = { $file }: «{ $key }» فارغ.
case-file-empty-forms-remedy = يرجى حذفه لاستعمال الشكلين معا، أو ذكر شكل واحد على الأقل: { $allowed }.
case-file-not-a-purpose = { $file }: { $value } في «{ $key }» ليس غرضا.
case-file-not-a-purpose-remedy = يرجى استعمال معرفات كاملة من القائمة pur بين علامتي اقتباس مزدوجتين، أو قائمة فارغة لعدم اختيار أي غرض.
case-file-child-age = { $file }: القيمة { $value } غير مقبولة في «{ $key }».
case-file-child-age-remedy = القيمة المقبولة { $least } أو أكثر، حتى 255. لا يمكن إلا رفع سن الطفولة.
# Printed by "assess --check". $expected: what the file expects. $found: what came out.
case-file-difference = { $file }: «{ $key }» يجب أن يكون { $expected } وهو { $found }.
