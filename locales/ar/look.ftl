# A theme, said when it comes on.
look-terminal = الألوان: ألوان النافذة نفسها
# A theme, said when it comes on.
look-day = الألوان: نهار – داكن على فاتح، لضوء الشمس
# A theme, said when it comes on.
look-night = الألوان: ليل – رمادي على أسود
# A theme, said when it comes on.
look-red = أحمر، للعين التي اعتادت الظلام. يرجى أولا خفض سطوع الشاشة.
# A theme, said when it comes on.
look-contrast = الألوان: تباين عال – أبيض على أسود، والموضع أصفر
# A theme, said when it comes on.
look-projector = الألوان: جهاز العرض – لا شيء باهت
# A theme, said when it comes on.
look-plain = بلا ألوان
# Heading over the field.
look-palette-title = الأوامر – يكفي جزء من الاسم
# Under the list.
look-palette-languages = يمكن البحث عن الأسماء بالإنجليزية والفرنسية والإسبانية والعربية أيا كانت لغة الشاشة.
# Under the list.
look-palette-close = Esc للإغلاق؛ لا يتغير شيء.
# Nothing here; something on another screen.
look-elsewhere = غير ممكن في هذه الشاشة: { $name }
# Nothing; this comes nearest.
look-did-you-mean = لا شيء هنا بهذا الاسم. هل المقصود: { $name }؟
# Nothing at all.
look-not-found = لا شيء هنا بهذا الاسم. يرجى مسح بعض الحروف.
# Before the field of the help.
look-help-search = البحث في هذه المساعدة:
# Nothing in the help.
look-help-nothing = لا شيء في هذه المساعدة فيه هذه الحروف. يرجى مسح بعضها لعرض المزيد.
