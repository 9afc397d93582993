# Above the list.
links-ask = مع من يقول هذا الشخص إنه يسافر؟
# Below it.
links-claim = يدون ذلك على أنه قول هذا الشخص، ولا يغير أي نتيجة.
# Below that.
links-how = اكتب الرقم الذي في آخر الرمز أو استعمل الأسهم؛ والمفتاح Enter يختار.
# Below that.
links-again = إذا اخترت شخصا مرتبطا مرة أخرى سحبت صلته.
# In the list, behind a code.
links-opened = فتحت { $day }، { $time } UTC
# In the list, behind somebody who is named already.
links-linked = مرتبط
# In the list, behind somebody who names the person of the open case.
links-names-this = يذكر هذا الشخص
# Before a field.
links-label = يقال إن { $code } هو
# Below the field.
links-label-how = كما يقول الشخص: عم أو صديق أو صاحب عمل. لا تكتب أي اسم. المفتاح Enter وحده يتركه فارغا.
# The label has too many signs.
links-label-long = لا أكثر من { $most } حرفا: عم أو صديق أو صاحب عمل. وما عدا ذلك مكانه الملاحظة.
# A claim.
links-says = يقول إنه يسافر مع { $code }.
# A claim with who the other one is said to be.
links-says-as = يقول إنه يسافر مع { $code }، ويقال إنه: { $said }
# A claim of somebody else.
links-named-by = يقول { $code } إنه يسافر مع هذا الشخص.
# A claim about a case that is not in the vault.
links-not-here = { $claim } (تلك الحالة ليست هنا.)
# At the desk, a claim with who wrote it down.
links-written-by = { $day }، { $time }، { $by }: { $claim }
# Heading.
links-heading = من يسافر مع من، كما يقولون
# Done.
links-recorded = دون: يقول هذا الشخص إنه يسافر مع { $code }.
# Done.
links-taken-back = سحبت الصلة مع { $code }
# There is nobody to link.
links-nobody = لا توجد هنا حالة أخرى للربط بعد.
# There is no room for one more.
links-most = لا يربط شخص واحد بأكثر من { $most } آخرين. اختر واحدا مرتبطا لسحب صلته.
# In the list of cases: whom the person names.
links-with = يقول: مع { $codes }
# In the list of cases: who names the person.
links-by = ذكره { $codes }
# What stands first where people are side by side.
links-row = يقول إنه يسافر مع. هذا لا يقارن.
# In place of whom somebody names.
links-nobody-named = لم يدون أحد
# Somebody who is named, whose case is not in the vault.
links-cell-not-here = { $what } (ليس هنا)
# None of those linked can be put beside this case.
links-none-here = مرتبط مع { $codes }؛ ليس هنا. المفتاح t في الوارد يختار آخرين للمقارنة.
# On the command line: nobody is linked with the one case.
links-only-one = ليس في هذا المكتب أحد مرتبط مع { $code }.
# What to do.
links-only-one-remedy = اذكر حالتين إلى ست حالات.
