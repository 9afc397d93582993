# Rule.
rules-act = حدث ما يسميه القانون «الفعل».
# Rule.
rules-act-denied = كان الجواب لا عن كل الأفعال، في ظروف جيدة.
# Rule.
rules-means-deception = خداع في التجنيد.
# Rule.
rules-means-coercion = قسر في التجنيد.
# Rule.
rules-means-hold = قسر أثناء الاستغلال أو الاحتجاز.
# Rule.
rules-means-compelled = ما حدث للشخص يدل بذاته على الإجبار.
# Rule.
rules-means-vulnerability = تم استغلال حالة استضعاف بعدة طرق.
# Rule.
rules-means-limited = توجد حالة استضعاف؛ ولم يتضح إن تم استغلالها.
# Rule.
rules-means-proper = علامة واحدة على الأقل على وسيلة.
# Rule.
rules-means-denied = كان الجواب لا عن كل الوسائل، في ظروف جيدة.
# Rule.
rules-purpose-exploitation = علامات على الاستغلال في العمل.
# Rule.
rules-purpose-decisive = شكل من أشكال الاستغلال يكفي هنا وحده.
# Rule.
rules-purpose-ransom = الفدية تعد غرضا في هذا البلد.
# Rule.
rules-purpose-some = توجد مؤشرات على شكل من أشكال الاستغلال.
# Rule.
rules-purpose-planned = يبدو أن هناك استغلالا مخططا له.
# Rule.
rules-purpose-denied = كان الجواب لا عن الاستغلال، في ظروف جيدة.
# Rule T3.
rules-tip-strong = الوسيلة والغرض يشيران معا إلى الاتجار بالأشخاص، والفعل غير مستبعد.
# Rule T3, child.
rules-tip-strong-child = الشخص طفل أو ربما كان طفلا، وتوجد مؤشرات واضحة على الاستغلال؛ ولا تشترط الوسيلة.
# Rule T2.i.
rules-tip-some-both = الوسيلة والغرض يشيران إلى الاتجار بالأشخاص، جزئيا على الأقل.
# Rule T2.ii.
rules-tip-some-purpose = توجد مؤشرات واضحة على الاستغلال، وعلامة على وسيلة.
# Rule T2.iii.
rules-tip-some-coercion = توجد مؤشرات واضحة على القسر، والاستغلال غير مستبعد.
# Rule T2.iv.
rules-tip-some-planned = توجد مؤشرات واضحة على استغلال مخطط له، وعلامة على وسيلة.
# Rule T2.v.
rules-tip-some-pair = علامة قوية على وسيلة مع علامة قوية على الاستغلال.
# Rule T2, child.
rules-tip-some-child-purpose = الشخص طفل أو ربما كان طفلا، وتوجد مؤشرات على الاستغلال.
# Rule T2, child.
rules-tip-some-child-means = الشخص طفل أو ربما كان طفلا، وتم استعمال وسيلة.
# Rule T1.
rules-tip-risk-means = توجد علامة على وسيلة.
# Rule T1.
rules-tip-risk-purpose = توجد علامة على الاستغلال.
# Rule T1.
rules-tip-risk-signs = شوهدت علامات من أنواع مختلفة.
# Rule T1.
rules-tip-risk-severe = شوهدت علامة خطيرة.
# Rule T1.
rules-tip-risk-planned = توجد علامة على استغلال مخطط له.
# Rule T1.
rules-tip-risk-disputed = الروايات مختلفة بشأن أمر خطير.
# Rule T1, child.
rules-tip-risk-child = توجد علامة بشأن طفل.
# Rule T0.
rules-tip-nothing = تم السؤال عن كل المجالات في ظروف جيدة، ولا شيء يشير إلى الاتجار بالأشخاص.
# Rule TU.
rules-tip-open-areas = ما زالت بعض المجالات مفتوحة؛ و«غير معروف» لا تعني «لا».
# Rule TU.
rules-tip-unmet = لم تكن الظروف جيدة بما يكفي لاحتساب جواب «لا».
# Rule S0.
rules-som-denied = لا أحد رتب ذلك، أو لا أحد انتفع منه، أو لم يتم عبور حدود خلافا للقواعد.
# Rule S0.
rules-som-nothing = لا شيء يشير إلى تهريب المهاجرين.
# Rule S1.
rules-som-indicated = شخص آخر رتب الدخول أو الإقامة خلافا للقواعد.
# Rule S2.
rules-som-aggravated = شخص آخر رتب ذلك، وكان الأمر خطرا أو قاسيا.
# Rule SU.
rules-som-unknown = يوجد ما يشير إلى تهريب المهاجرين؛ لكن المعروف لا يكفي.
# Rule P3.
rules-protect-now = يوجد خطر أو حاجة الآن.
# Rule P1, P2.
rules-protect-tip = مؤشرات الاتجار بالأشخاص تستوجب الحماية.
# Rule P2.
rules-protect-ransom = تم طلب فدية.
# Rule P1, P2.
rules-protect-child = الحماية واجبة لأن الشخص طفل أو ربما كان طفلا.
# Rule P1.
rules-refer-aggravated = كانت الرحلة خطرة أو قاسية.
# Rule P1.
rules-refer-other = توجد حاجة أخرى إلى الحماية.
# Rule P1.
rules-refer-labour = ربما حدث انتهاك لحقوق العمل.
# Rule P0.
rules-inform-only = لم تلاحظ حاجة إلى الحماية.
