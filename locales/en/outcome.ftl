# Header.
outcome-title = outcome
# Header.
outcome-own-view-title = your view
# Question.
outcome-own-view-question = Before you see the suggestion: what do you think?
# Under it.
outcome-own-view-why = Your view is kept as it is. The suggestion comes afterwards, and both stay on record.
# Class T3.
outcome-tip-strong = Strong indications of trafficking in persons
# Class T2.
outcome-tip-some = Some indications of trafficking in persons
# Class T1.
outcome-tip-risk = Risk of trafficking: second interview needed
# Class T1 at S1 or S2.
outcome-tip-risk-smuggling = Smuggling of migrants with a risk of trafficking
# Class S2.
outcome-som-aggravated = Smuggling of migrants with aggravating circumstances
# Class S1.
outcome-som-only = Indications of smuggling of migrants only
# Class P.
outcome-other-protection = Other protection need or rights violation
# Class ?.
outcome-insufficient = Not enough information
# Class 0.
outcome-none-seen = No indications seen so far
# Overlay at P3, always first.
outcome-immediate = Immediate protection need
# Heading.
outcome-suggests = WHAT THIS SCREENING SUGGESTS
# Behind it.
outcome-not-a-decision = possible only; a screening, not a decision
# Finding.
outcome-smuggling-none = Smuggling of migrants: nothing points to it so far.
# Finding.
outcome-smuggling-unknown = Smuggling of migrants: not enough is known.
# Finding.
outcome-smuggling-indicated = Smuggling of migrants: indicated. Both can be true.
# Finding.
outcome-smuggling-provisional = Smuggling of migrants: indicated, if somebody gained from it. Both can be true.
# Finding.
outcome-smuggling-aggravated = Smuggling of migrants: indicated, with aggravating circumstances. Both can be true.
# Finding.
outcome-smuggling-aggravated-provisional = Smuggling of migrants with aggravating circumstances: indicated, if somebody gained from it. Both can be true.
# Finding P0.
outcome-protection-none = Protection: no need was seen; give the general information.
# Finding P1.
outcome-protection-needs = Protection: there are needs; refer for advice and care.
# Finding P2.
outcome-protection-high = Protection: refer to the competent authority before anything else is decided.
# Finding P3.
outcome-protection-now = Protection: act now, before any further question.
# Finding.
outcome-labour-abuse = Labour rights may have been violated: inform the labour inspection, with consent.
# Finding.
outcome-child-path-on = Child path: the best interests of the child come first; a guardian is needed.
# Element.
outcome-element-act = ACT, what was done:
# Element.
outcome-element-means = MEANS, how it was done:
# Element.
outcome-element-purpose = PURPOSE, what it was for:
# State of an element.
outcome-element-supported = points that way
# State of an element.
outcome-element-partial = points that way in part
# State of an element.
outcome-element-limited = vulnerability only: its use is not clear yet
# State of an element.
outcome-element-open = not known yet
# State of the purpose.
outcome-purpose-open = not known yet; normal at a border, not a sign of smuggling
# State of an element.
outcome-element-denied = the answer was no, under good conditions
# Under the elements, child path.
outcome-means-not-needed = For a child the means are not needed.
# Heading.
outcome-because-heading = BECAUSE
# Heading.
outcome-against-heading = AGAINST, OR NOT KNOWN YET
# List.
outcome-against-denied = The answer was no:
# List.
outcome-not-known = Not known yet:
# List.
outcome-not-met = Conditions not met:
# Between the parts of a list.
outcome-list-comma = { "; " }
# Heading.
outcome-change-heading = WHAT WOULD CHANGE THIS
# One change.
outcome-change-present = If this turned out to be so – { $facts }: { $code }, { $class }.
# One change.
outcome-change-absent = If it were clear that this is not so – { $facts }: { $code }, { $class }.
# One change that only specialists may ask about.
outcome-change-specialist = For specialists only, never for you to ask – { $facts }: { $code }, { $class }.
# Heading.
outcome-limits-heading = WHAT THIS IS WORTH
# Limits.
outcome-limits-published = Published: the treaty elements of trafficking in persons and of smuggling of migrants; the indicator weights and the dimension rule of ILO and the European Commission, 2009.
# Limits.
outcome-limits-ours = Ours, not published: all other weights and rules. Nothing here was validated at a border. The competent authority decides.
# The view before.
outcome-you-said = View before: { $code }, { $class }
# The view after.
outcome-you-keep = View now: { $code }, { $class }
# Choice.
outcome-keep-or-change = 1 keep mine   2 take the suggestion   3 change to another
# Choice.
outcome-change-to = NEW VIEW
# Choice of a reason.
outcome-why-change = Why “{ $class }”?
# Reason 1.
outcome-reason-convinced = the reasons convince me
# Reason 2.
outcome-reason-seen-more = I saw or heard more
# Reason 3.
outcome-reason-unreliable = the answers do not seem reliable
# Reason 4.
outcome-reason-careful = better to be careful
# Reason 5.
outcome-reason-other = other, see the note
# Under the view after.
outcome-all-kept = All three are kept: before, suggestion, now. Enter: done.
# Enter before the choice.
outcome-choose-first = First choose 1, 2 or 3.
# After the choice.
outcome-view-kept = Recorded.
# Heading of the why panel.
outcome-why-title = WHAT THE ANSWERS SHOW SO FAR
# Under it.
outcome-officer-only = For the officer only: do not show it, do not read it aloud. No score.
# Why panel before the own view.
outcome-own-view-first = The suggestion and its reasons appear after you have recorded your own view.
# Area.
outcome-area-control = who decides for the person
# Area.
outcome-area-docs = who has papers and phone
# Area.
outcome-area-debt = debt
# Area.
outcome-area-freedom = freedom to leave, rest, call
# Area.
outcome-area-harm = violence or threats
# Area.
outcome-area-forced = being made to do things
# Area.
outcome-area-work = work and pay
# Area.
outcome-area-promise = what was promised
# Area.
outcome-area-plan = what is planned on arrival
# Area.
outcome-area-age = age
# Area.
outcome-area-act = who arranged, moved or lodged the person
# Condition.
outcome-unmet-full-mode = no full interview yet
# Condition.
outcome-unmet-private = not in private
# Condition.
outcome-unmet-companion = somebody from the group could hear
# Condition.
outcome-unmet-language = language not understood
# Condition.
outcome-unmet-interpreter = no suitable interpreter
# Condition.
outcome-unmet-able = person not fit to talk
# The form that decided, asked for alone.
outcome-form-labour = Read with the list of indicators for labour exploitation.
# The form that decided, asked for alone.
outcome-form-sexual = Read with the list of indicators for sexual exploitation.
# The form that decided.
outcome-form-labour-above = The list for labour exploitation decided. The list for sexual exploitation was computed too and gave less.
# The form that decided on a tie.
outcome-form-labour-equal = Shown by the list for labour exploitation. The list for sexual exploitation was computed too and gave no more.
# The form that decided.
outcome-form-sexual-above = The list for sexual exploitation decided. The list for labour exploitation was computed too and gave less.
# The published table reads the answers otherwise.
outcome-ilo-row = The published table of ILO for labour surveys reads these answers otherwise: { $row }. It counts only what is known. The treaty decides here, not the survey table.
# A row of the table.
outcome-ilo-successful = a migrant without exploitation so far
# A row of the table.
outcome-ilo-exploited = an exploited migrant
# A row of the table.
outcome-ilo-deceived = an exploited and deceived migrant
# A row of the table.
outcome-ilo-forced-labour = trafficking for forced labour
# The published table has no row.
outcome-ilo-no-row = The published table of ILO for labour surveys has no row for these answers. The treaty decides here, not the survey table.
# Behind a reason: where the rule comes from.
outcome-mark-treaty = treaty
# Behind a reason.
outcome-mark-rule = rule of ILO and European Commission 2009
# Behind a reason.
outcome-mark-weights = published weights
# Behind a reason.
outcome-mark-ours = ours
# Behind a reason.
outcome-mark-unconfirmed = a weight is unconfirmed
# Limits, where an unconfirmed weight was used.
outcome-limits-unconfirmed = At least one published weight used here is not confirmed yet.
# List.
outcome-unexplored = Nothing asked or seen yet about:
# Kind of indicator.
outcome-dimension-dec = deception in recruitment
# Kind of indicator.
outcome-dimension-coe = coercion in recruitment
# Kind of indicator.
outcome-dimension-vul = use of vulnerability in recruitment
# Kind of indicator.
outcome-dimension-exp = exploitation
# Kind of indicator.
outcome-dimension-cod = coercion while exploited or held
# Kind of indicator.
outcome-dimension-vud = use of vulnerability while exploited or held
# Kind of indicator.
outcome-dimension-pre = exploitation that is planned
# Kind of indicator.
outcome-dimension-pur = other forms of exploitation
# What a change would settle: an element and its state.
outcome-change-then = Then { $what } { $state }.
# What a change would settle.
outcome-change-risk = Then there is a sign of risk beside the three elements.
# What a change would settle.
outcome-change-coverage = Then less is open, or less points that way.
# What a change would settle.
outcome-change-protection = Then the need for protection changes.
# How it may be learnt.
outcome-ask-observe = Only if seen: do not ask.
# How it may be learnt.
outcome-ask-document = A paper may show it.
# How it may be learnt.
outcome-ask-neutral = A neutral question.
# How it may be learnt.
outcome-ask-sensitive = Sensitive: alone, with consent.
# How it may be learnt.
outcome-ask-specialist = For a specialist.
# The next question, before the own view.
outcome-still-worth = Still worth asking: { $question }
# The next question, after the own view.
outcome-tells-most = Would tell most: { $question }
# The key for the next question, when there is none.
outcome-nothing-to-ask = There is no question left that may be asked now.
