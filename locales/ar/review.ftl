# Refused.
review-own-case = سبق أن سجلت شيئا في هذه الحالة. يقرر فيها شخص آخر.
# What to do about it.
review-own-case-remedy = اطلب ذلك من زميل في المكتب. وما زال بإمكانك كتابة سطر إلى المركز.
# Refused.
review-own-decision = سبق أن اتخذت هذا القرار نفسه. لا يصبح نافذا إلا حين يتخذه شخص آخر أيضا.
# What to do about it.
review-own-decision-remedy = اترك الأمر لزميل، أو قرر غير ذلك.
# Refused.
review-not-a-desk = القرار في الحالات لمكتب الإشراف؛ وهذا مركز.
# What to do about it.
review-not-a-desk-remedy = صدر الحالة؛ يقرر المكتب ويرد.
# Refused.
review-not-a-station = لا يسجل مكتب الإشراف شيئا عن الشخص؛ فهو يقرأ ما سجله المركز ويقرر.
# What to do about it.
review-not-a-station-remedy = اسأل المركز عما ينقص؛ والمركز يسجل الجواب.
# Refused.
review-words-held = في النص كلمات لا ينبغي أن تخرج: { $words }. لم يسجل شيء.
# What to do about it.
review-words-held-remedy = اكتبه من دونها، أو اكتبه على الشاشة حيث يُسأل عن كل منها.
# Refused.
review-no-words = لا يسجل شيء بلا كلمات.
# What to do about it.
review-no-words-remedy = اكتب السبب أو السؤال أو السطر بالكلمات.
# Where a case stands.
review-undecided = للبت فيها
# Where a case stands.
review-waiting = بانتظار قارئ ثان
# Where a case stands.
review-settled = محسومة
# Where a case stands.
review-disagree = خلاف
# Where a case stands.
review-asked = بانتظار رد المركز
# Where a case stands, with its last decision.
review-stands = { $standing }: { $decision }
# Before anything was decided.
review-needs-second = إغلاق هذه الحالة، أو ملف عن التهريب وحده، يحتاج إلى شخصين: إذ يظهر فيها طفل أو حاجة عاجلة أو مؤشرات على الاتجار أو حاجة إلى الحماية.
# Where a second reader is needed.
review-waits-for-second = هذا غير نافذ بعد: يجب أن يتخذ شخص آخر القرار نفسه.
# Where two people differ.
review-they-disagree = قرر شخصان قرارين مختلفين. إلى أن يتفقا لا يغلق شيء ويبقى الشخص تحت الحماية.
# Heading.
review-decisions-heading = ما تقرر
# A decision.
review-decided-by = { $day }، { $time }، { $by }: { $decision }. { $reason }
# Heading.
review-advice-heading = إلى المركز، للمرة القادمة
# A line to the station.
review-advised-by = { $day }، { $time }، { $by }: { $words }
# Label of the field.
review-advice-label = سطر إلى المركز:
# Done.
review-advised = تم التسجيل. يصل إلى المركز مع الرد القادم.
# Heading.
review-changes-heading = إجابات تغيرت أو سحبت
# A change, by whom and when.
review-changed-by = { $time }، { $by }: { $what } { $change }
# What became of an answer.
review-changed = في البداية: { $before }. ثم: { $after }.
# What became of an answer.
review-taken-back = سحبت الإجابة: { $before }.
# A filter.
review-filter-all = الكل
# A filter.
review-filter-urgent = عاجلة
# A filter, and a sign in the list.
review-filter-sample = عينة
# Above the list.
review-filtered = المعروض: { $filter } ({ $count })
# Above the list.
review-sample-why = حالات بلا مؤشرات اختيرت بالقرعة: انظر فيها كأن فيها مؤشرات.
# Done.
review-recorded = { $code }: تم التسجيل. الآن: { $standing }.
