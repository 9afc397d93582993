# Header.
start-title = التشغيل الأول
# Question after the language.
start-what-to-do = ما المطلوب عمله على هذا الحاسوب؟
# Choice 1.
start-practise = التدرب هنا الآن
# Under choice 1.
start-practise-more = أشخاص خياليون، في الذاكرة فقط. لا تحفظ أي إجابة، وكل شيء يزول عند الخروج.
# Choice 2.
start-set-up-station = إعداد مركز
# Under choice 2.
start-set-up-station-more = لمن يجري التقييم الأولي مع الأشخاص. يتم إنشاء ملف مشفر للتدريب على هذا الحاسوب.
# Choice 3.
start-set-up-desk = إعداد مكتب مشرف
# Under choice 3.
start-set-up-desk-more = للمشرفين: فتح ما ترسله المراكز واتخاذ القرار بشأنه.
# Foot of the first page.
start-nothing-is-sent = لا اتصال لهذا البرنامج بأي شبكة. لا يخرج شيء من هذا الحاسوب إلا بكتابته في مجلد بطلب منك.
# Label.
start-field-station = رمز المركز
# Label.
start-field-desk = رمز المكتب
# Label.
start-field-officer = رمز الموظف
# Label.
start-field-passphrase = عبارة المرور
# Label.
start-field-again = عبارة المرور من جديد
# Label.
start-field-supervisor = مفتاح المشرف أو ملفه
# Fault of the form.
start-bad-station-code = يتكون الرمز من 2 إلى 12 من الحروف A-Z والأرقام من 0 إلى 9 والشرطة، مثل JET-02.
# Fault of the form.
start-bad-officer-code = يتكون رمز الموظف من 2 إلى 12 من الحروف A-Z والأرقام من 0 إلى 9 والشرطة، مثل ID-07. وهو ليس اسما.
# Fault of the form.
start-passphrase-too-short = عبارة المرور قصيرة جدا. يرجى اختيار عدة كلمات لا علاقة بينها.
# Fault of the form.
start-passphrases-differ = العبارتان غير متطابقتين. يرجى كتابة الثانية من جديد.
# Under the form.
start-supervisor-may-follow = يبدأ مفتاح المشرف بـ age1. ويمكن إضافته لاحقا؛ وقبل ذلك لا يمكن تصدير أي شيء.
# Under the form of a desk.
start-desk-key-follows = بعد إنشاء المكتب يظهر مفتاحه العام: المراكز تحتاج إليه.
# Under the form.
start-no-reset = لا أحد يستطيع إعادة تعيين عبارة مرور منسية. يرجى حفظها حيث لا يجدها أحد سواك.
# Busy.
start-making-vault = جار إنشاء الملف المشفر…
# Busy.
start-unlocking = جار الفتح…
# Header.
start-unlock-title = مقفل
# Title of the page that unlocks.
start-unlock-station = المركز { $station }
# Title of the page that unlocks.
start-unlock-desk = المكتب { $station }
# Under the passphrase.
start-dots-are-no-count = النقاط تعني أن شيئا كتب، ولا تدل على عدد الحروف.
# Foot of the page that unlocks.
start-found-this-computer = في حال العثور على هذا الحاسوب يرجى الاتصال بالرقم المكتوب على ملصقه. لا يمكن قراءة أي حالة فيه من دون عبارة المرور.
