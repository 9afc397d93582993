# Above the list.
links-ask = مع من يقول هذا الشخص إنه يسافر؟
# Below it.
links-claim = يدون ذلك على أنه قول هذا الشخص، ولا يغير أي نتيجة.
# Below that.
links-how = اكتب الرقم الذي ينتهي به الرمز أو استعمل الأسهم؛ والمفتاح Enter يختار.
# Below that.
links-again = إعادة اختيار شخص مرتبط تسحب صلته.
# In the list, behind a code.
links-opened = فتحت { $day }، { $time } UTC
# In the list, behind somebody who is named already.
links-linked = مرتبط
# In the list, behind somebody who names the person of the open case.
links-names-this = قال إنه يسافر مع هذا الشخص
# Before a field.
links-label = بحسب قول الشخص، { $code } هو
# Below the field.
links-label-how = كما يقول الشخص: عم أو صديق أو صاحب عمل. لا تكتب أي اسم. المفتاح Enter وحده يتركه فارغا.
# The label has too many signs.
links-label-long = لا أكثر من { $most } حرفا: عم أو صديق أو صاحب عمل. وما عدا ذلك مكانه الملاحظة.
# A claim.
links-says = يقول إنه يسافر مع { $code }.
# A claim with who the other one is said to be.
links-says-as = يقول إنه يسافر مع { $code }، ويقول عنه إنه: { $said }
# A claim of somebody else.
links-named-by = يقول { $code } إنه يسافر مع هذا الشخص.
# A claim about a case that is not in the vault.
links-not-here = { $claim } (تلك الحالة ليست هنا.)
# At the desk, a claim with who wrote it down.
links-written-by = { $day }، { $time }، { $by }: { $claim }
# Heading.
links-heading = من يسافر مع من، بحسب أقوالهم
# Done.
links-recorded = تم التدوين: يقول هذا الشخص إنه يسافر مع { $code }.
# Done.
links-taken-back = سحبت الصلة مع { $code }
# There is nobody to link.
links-nobody = لا توجد هنا بعد حالة أخرى للربط.
# There is no room for one more.
links-most = لا يزيد عدد المرتبطين بشخص واحد على { $most }. اختر أحدهم لسحب صلته.
# In the list of cases: whom the person names.
links-with = يقول: مع { $codes }
# In the list of cases: who names the person.
links-by = ذكره { $codes }
# What stands first where people are side by side.
links-row = من يقول إنه يسافر معه. هذا لا يقارن.
# In place of whom somebody names.
links-nobody-named = لا أحد مدون
# Somebody who is named, whose case is not in the vault.
links-cell-not-here = { $what } (ليس هنا)
# None of those linked can be put beside this case.
links-none-here = الصلة مع { $codes }؛ لا شيء منها هنا. المفتاح t في الوارد يختار غيرها للمقارنة.
# On the command line: nobody is linked with the one case.
links-only-one = ليست لدى هذا المكتب حالة مرتبطة بـ { $code }.
# What to do.
links-only-one-remedy = اذكر حالتين إلى ست حالات.
