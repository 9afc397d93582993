country-no-hours = جهة الاتصال { $contact } لا تذكر متى يجيب أحد، أو تذكره مرتين.
country-give-hours = يرجى ذكر الساعات، أو always = true حيث يجيب أحد ليلا ونهارا.
country-bad-code = { $code } ليس رمز بلد.
country-give-code = المطلوب حرفان لاتينيان كبيران كما في ISO 3166-1؛ الرموز من XA إلى XZ للبلدان الخيالية.
country-fictional = { $code } رمز بلد خيالي، ولا يجوز استعماله لأشخاص حقيقيين.
country-fictional-remedy = يرجى كتابة realm = "practice"، أو رمز البلد الحقيقي.
country-dates-reversed = ينتهي سريان الملف في { $until }، قبل أن يبدأ في { $from }.
country-dates-reversed-remedy = يرجى تصحيح valid_from أو valid_until.
country-not-a-day = قيمة { $key } ليست يوما من أيام التقويم: { $value }
country-write-day = المطلوب السنة والشهر واليوم، كما في 2026-01-31.
country-child-age = لا يمكن أن تكون قيمة child_age هي { $age }.
country-child-age-remedy = المطلوب 18 أو أكثر، و25 على الأكثر: للبلد أن يحمي مدة أطول، لا أقصر.
country-bad-recipient = هذا ليس مفتاح age علنيا: { $key }
country-give-recipient = يرجى إعطاء النصف العلني من مفتاح الجهة نفسها؛ يبدأ بالحروف age1.
country-not-a-purpose = { $item } ليس غرض استغلال معروفا في مجموعات المؤشرات.
country-use-purpose = هل المقصود { $nearest }؟ لا توضع هنا إلا البنود التي تبدأ بالحروف pur.
country-second = هذا ملف بلد ثان؛ الأول هو { $place }
country-one = يرجى إبقاء ملف بلد واحد في المجموعة.
