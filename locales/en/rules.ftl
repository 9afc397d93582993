# Rule.
rules-act = Something was done that the law calls an act.
# Rule.
rules-act-denied = For every act the answer was no, under good conditions.
# Rule.
rules-means-deception = Deception in recruitment.
# Rule.
rules-means-coercion = Coercion in recruitment.
# Rule.
rules-means-hold = Coercion while exploited or held.
# Rule.
rules-means-compelled = What was done to the person shows compulsion by itself.
# Rule.
rules-means-vulnerability = A vulnerability was used in several ways.
# Rule.
rules-means-limited = A vulnerability is there; whether it was used is not clear.
# Rule.
rules-means-proper = At least one sign of a means.
# Rule.
rules-means-denied = For all means the answer was no, under good conditions.
# Rule.
rules-purpose-exploitation = Signs of exploitation at work.
# Rule.
rules-purpose-decisive = A form of exploitation that is enough here by itself.
# Rule.
rules-purpose-ransom = Ransom counts as a purpose in this country.
# Rule.
rules-purpose-some = A form of exploitation is indicated.
# Rule.
rules-purpose-planned = Exploitation seems to be planned.
# Rule.
rules-purpose-denied = On exploitation the answer was no, under good conditions.
# Rule T3.
rules-tip-strong = Means and purpose both point to trafficking, and the act is not ruled out.
# Rule T3, child.
rules-tip-strong-child = The person is or may be a child and exploitation is clearly indicated; no means are needed.
# Rule T2.i.
rules-tip-some-both = Means and purpose point to trafficking, at least in part.
# Rule T2.ii.
rules-tip-some-purpose = Exploitation is clearly indicated, and there is a sign of a means.
# Rule T2.iii.
rules-tip-some-coercion = Coercion is clearly indicated, and exploitation is not ruled out.
# Rule T2.iv.
rules-tip-some-planned = Planned exploitation is clearly indicated, and there is a sign of a means.
# Rule T2.v.
rules-tip-some-pair = A strong sign of a means meets a strong sign of exploitation.
# Rule T2, child.
rules-tip-some-child-purpose = The person is or may be a child, and exploitation is indicated.
# Rule T2, child.
rules-tip-some-child-means = The person is or may be a child, and means were used.
# Rule T1.
rules-tip-risk-means = There is a sign of a means.
# Rule T1.
rules-tip-risk-purpose = There is a sign of exploitation.
# Rule T1.
rules-tip-risk-signs = Signs of different kinds were seen.
# Rule T1.
rules-tip-risk-severe = A serious sign was seen.
# Rule T1.
rules-tip-risk-planned = There is a sign of planned exploitation.
# Rule T1.
rules-tip-risk-disputed = Accounts of something serious differ.
# Rule T1, child.
rules-tip-risk-child = There is a sign about a child.
# Rule T0.
rules-tip-nothing = Every area was asked under good conditions, and nothing points to trafficking.
# Rule TU.
rules-tip-open-areas = Some areas are still open; not known does not mean no.
# Rule TU.
rules-tip-unmet = The conditions were not good enough for a no to count.
# Rule S0.
rules-som-denied = Nobody arranged it, nobody gained, or no border was crossed against the rules.
# Rule S0.
rules-som-nothing = Nothing points to smuggling of migrants.
# Rule S1.
rules-som-indicated = Somebody else arranged entry or stay against the rules.
# Rule S2.
rules-som-aggravated = Somebody else arranged it, and it was dangerous or cruel.
# Rule SU.
rules-som-unknown = Something points to smuggling of migrants; not enough is known.
# Rule P3.
rules-protect-now = There is danger or need now.
# Rule P1, P2.
rules-protect-tip = Protection follows from the indications of trafficking.
# Rule P2.
rules-protect-ransom = Ransom was demanded.
# Rule P1, P2.
rules-protect-child = Protection follows because the person is or may be a child.
# Rule P1.
rules-refer-aggravated = The journey was dangerous or cruel.
# Rule P1.
rules-refer-other = There is another need for protection.
# Rule P1.
rules-refer-labour = Labour rights may have been violated.
# Rule P0.
rules-inform-only = No need for protection was seen.
