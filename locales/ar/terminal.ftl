# The settings file has a key that nobody knows.
terminal-settings-unknown-key = في الإعدادات في { $path } مفتاح غير معروف: { $key }.
# What to do about it.
terminal-settings-nearest = أقرب مفتاح معروف هو { $nearest }. صحح الملف أو احذف ذلك السطر.
# The settings file has a value that its key does not take.
terminal-settings-bad-value = في الإعدادات في { $path } قيمة لا يقبلها المفتاح { $key }: { $value }.
# What to do about it.
terminal-settings-allowed = القيم المقبولة: { $allowed }. صحح الملف أو احذف ذلك السطر.
# Header of the check.
terminal-check-title = فحص الطرفية، { $part } من { $total }
# Choice 4 of the start page.
terminal-check-choice = فحص هذه الطرفية ولوحة المفاتيح
# Under choice 4.
terminal-check-choice-more = أي سطر عربي يقرأ صحيحا، وأي الرموز والمفاتيح والألوان تعمل.
# The window.
terminal-check-size = النافذة: { $width } × { $height }، كافية.
# Instruction, shown in all four languages.
terminal-check-line = لمن يقرأ العربية: اضغط رقم السطر الصحيح.
# The choice under the lines.
terminal-check-none = لا شيء منها
# No line reads right.
terminal-check-advice = لا يقرأ أي سطر صحيحا في هذه الطرفية.
# What can be done then.
terminal-check-advice-more = اعمل هنا بالإنجليزية أو الفرنسية أو الإسبانية. وللعربية استخدم xterm أو GNOME Terminal أو Konsole أو Alacritty أو Windows Terminal بخط DejaVu Sans Mono. يبين { $command } ما أجابت به هذه الطرفية.
# Question about the blocks above it.
terminal-check-boxes = هل هذه المربعات الثلاثة ممتلئ ورمادي وفاتح؟
# Question about the shapes above it.
terminal-check-shapes = هل هذه مربع ومعين ومثلث؟
# Answer.
terminal-check-yes = نعم
# Answer.
terminal-check-no-plain = لا: الرسم بحروف بسيطة في كل مكان
# Instruction.
terminal-check-top-key = اضغط المفتاح { $key } في الصف العلوي.
# Instruction.
terminal-check-key-beside = اضغط المفتاح الذي على يمين المفتاح { $key } مباشرة، دون مفتاح العالي.
# Instruction.
terminal-check-marked-key = اضغط المفتاح { $key }، مع مفتاح العالي إن لزم.
# Instruction.
terminal-check-pad-key = اضغط { $key }، في لوحة الأرقام إن وجدت.
# Another key came.
terminal-check-other = وصل مفتاح آخر: { $key }. حاول مجددا؛ وتكرار المفتاح نفسه ينتقل إلى ما بعده.
# The keyboard.
terminal-check-digits = لوحة المفاتيح: الأرقام دون مفتاح العالي.
# The keyboard.
terminal-check-qwerty = لوحة المفاتيح: QWERTY.
# The keyboard.
terminal-check-spanish = لوحة المفاتيح: إسبانية. حرف ç فيها والفاصلة العليا ليسا رقمين.
# The keyboard.
terminal-check-azerty = لوحة المفاتيح: AZERTY. الصف العلوي أرقام مع مفتاح العالي ومن دونه.
# The keyboard.
terminal-check-arabic-digits = لوحة المفاتيح: أرقام هندية. وهي كغيرها.
# The keyboard.
terminal-check-arabic = لوحة المفاتيح: عربية. يظهر أسفل الشاشة الحرف العربي للمفتاح أيضا.
# Question.
terminal-check-colour = أي الألوان أسهل قراءة هنا؟
# Answer.
terminal-check-normal = ألوان الطرفية نفسها
# Answer.
terminal-check-contrast = تباين عال
# Answer.
terminal-check-red = أحمر خافت، لليل في غرفة القيادة
# Answer.
terminal-check-no-colour = بلا ألوان
# The end.
terminal-check-done = حفظ لهذا الحاسوب وهذه الطرفية.
# The end: the encoding.
terminal-check-done-mode = تكتب العربية بالنمط { $mode }.
# The end.
terminal-check-again = لإعادة الفحص: { $command }
# How to go on.
terminal-check-go-on = { $key } للمتابعة.
# How to leave.
terminal-check-esc = { $key } يترك كل شيء كما كان.
# The text console cannot show Arabic.
terminal-lack-console = ليس في هذه الشاشة النصية حروف عربية.
# What to do about it.
terminal-lack-console-remedy = اعمل هنا بالإنجليزية أو الفرنسية أو الإسبانية، أو افتح نافذة طرفية بخط عربي. ويسأل { $command } سطرا بعد سطر.
# The terminal does not read UTF-8.
terminal-lack-unicode = لا تقرأ هذه الطرفية UTF-8: تظهر الحروف رموزا أخرى.
# What to do about it.
terminal-lack-unicode-remedy = اختر إعدادا محليا بترميز UTF-8 مثل { $locale } وافتح الطرفية من جديد.
# The terminal takes no screens.
terminal-lack-dumb = لا تستطيع هذه الطرفية عرض الشاشات.
# What to do about it.
terminal-lack-dumb-remedy = افتح طرفية أخرى، أو استخدم { $command } الذي يسأل سطرا بعد سطر.
# Finding: the terminal.
terminal-doctor-name = الطرفية: { $name }
# Finding: no terminal to ask.
terminal-doctor-not-asked = لا توجد هنا طرفية تسأل.
# What to do about it.
terminal-doctor-not-asked-remedy = شغل { $command } في الطرفية دون الكتابة إلى ملف.
# Finding: no answers.
terminal-doctor-silent = لم تجب الطرفية خلال 800 ميلي ثانية.
# Finding: what was answered.
terminal-doctor-answers = الإجابات: النمط الصريح { $explicit }؛ أعمدة علامة الاتجاه { $direction }، وعلامة التشكيل { $mark }؛ النص المحدد الحجم { $sized }
# Finding: the encoding.
terminal-doctor-mode = تكتب العربية بالنمط { $mode }.
# What to do where the choice is not sure.
terminal-doctor-unsure = لم ير أحد هذه الطرفية بهذا النمط. ليفحصها من يقرأ العربية: { $command }
# Finding.
terminal-doctor-marks-shown = علامات التشكيل ظاهرة.
# Finding.
terminal-doctor-marks-hidden = علامات التشكيل محفوظة ولا تعرض: فهذه الطرفية ترسمها خطأ.
# Finding.
terminal-doctor-size = النافذة: { $width } × { $height }
# What to do about it.
terminal-doctor-size-remedy = كبر النافذة إلى { $width } × { $height } أو أكثر، أو صغر حروفها.
# Finding.
terminal-doctor-colours = الألوان: { $name }
# Finding.
terminal-doctor-utf8 = تقرأ الحروف بترميز UTF-8.
# Finding.
terminal-doctor-utf8-unknown = لا تبين الطرفية ولا الإعداد المحلي هل تقرأ الحروف بترميز UTF-8.
# Finding: nobody can ask for the font.
terminal-doctor-fonts = لا يمكن السؤال عن الخط.
# What to do about it.
terminal-doctor-fonts-remedy = في DejaVu Sans Mono كل أشكال الحروف العربية المتصلة؛ وليست في Cascadia وHack وJetBrains Mono وLiberation Mono فتستعيرها.
# Finding.
terminal-doctor-settings = الإعدادات: { $path }
# Finding.
terminal-doctor-no-settings = الإعدادات: لا شيء بعد؛ ستحفظ في { $path }
# Why a mode was chosen.
terminal-why-flag = هكذا طلب في سطر الأوامر.
# Why a mode was chosen.
terminal-why-remembered = اختير لهذه الطرفية عند الفحص.
# Why a mode was chosen.
terminal-why-setting = هكذا في الإعدادات لكل الطرفيات.
# Why a mode was chosen.
terminal-why-explicit = ترتب الطرفية النص بنفسها، ويمكن أن تترك ذلك لـFanal.
# Why a mode was chosen.
terminal-why-sized = kitty، وهي تأخذ كل حرف نصا مستقلا.
# Why a mode was chosen.
terminal-why-words = kitty أقدم، تعكس كل كلمة.
# Why a mode was chosen.
terminal-why-mlterm = mlterm، ويوقف ترتيبها ما دام Fanal يعمل.
# Why a mode was chosen.
terminal-why-putty = PuTTY، وهي ترتب كل سطر بنفسها.
# Why a mode was chosen.
terminal-why-multiplexed = يقف tmux أو screen بين Fanal والطرفية.
# Why a mode was chosen.
terminal-why-konsole = Konsole، وهي ترتب السطور وتصل الحروف بنفسها.
# Why a mode was chosen.
terminal-why-leaves-rows = تعرض هذه الطرفية الحروف حيث توضع.
# Why a mode was chosen.
terminal-why-free = لا تأخذ علامة الاتجاه عمودا هنا، فيمكن تثبيت كل حرف.
# Why a mode was chosen.
terminal-why-takes-column = تأخذ علامة الاتجاه عمودا هنا، فلا يضاف شيء.
# Why a mode was chosen.
terminal-why-not-asked = لا يُسأل شيء على Windows: فطرفيتها تعرض الخلايا كما هي.
# Why a mode was chosen.
terminal-why-silent = لا جواب، فلا يضاف شيء.
# What the reader can do.
terminal-hint-force-ltr = مع { $option } في إعداداتها والنمط visual تعرض kitty كل شيء صحيحا.
# What the reader can do.
terminal-hint-putty = علم في PuTTY على Terminal ثم Features ثم Disable bidirectional text display واختر النمط visual: فيصح كل سطر.
# What the reader can do.
terminal-hint-multiplexer = خلف tmux تبقى الحروف منفصلة في Konsole، وتنقلب بعض السطور في mlterm: شغل Fanal خارج tmux أو في طرفية أخرى.
