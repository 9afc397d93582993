# A line: what it is about, and what is so.
authoring-row = { $label }: { $text }
# A class with its code.
authoring-class = { $code }, { $class }
# A weight.
authoring-strength-strong = strong
# A weight.
authoring-strength-medium = medium
# A weight.
authoring-strength-weak = weak
# A weight.
authoring-strength-decisive = decides the purpose by itself
# A weight.
authoring-strength-severe = severe: raises the risk by itself
# A weight with how sure it is.
authoring-weighed = { $strength } ({ $confidence })
# How sure a fact is.
authoring-sure-confirmed = confirmed: read in the source itself
# How sure a fact is.
authoring-sure-secondary = read in another source that reports it
# How sure a fact is.
authoring-sure-unconfirmed = not confirmed, or sources differ
# How sure a fact is.
authoring-sure-project = ours: no organisation published it
# One of the four published lists.
authoring-list-adult-labour = adults, labour exploitation
# One of the four published lists.
authoring-list-adult-sexual = adults, sexual exploitation
# One of the four published lists.
authoring-list-child-labour = children, labour exploitation
# One of the four published lists.
authoring-list-child-sexual = children, sexual exploitation
# In place of a weight.
authoring-list-lacks = not in this list
# Heading over the four lists.
authoring-weight-published = Weight in the published lists (ILO and European Commission, 2009)
# Label of a weight that no list has.
authoring-weight-own = Weight of our own, not published
# Label where there is no weight.
authoring-weight-label = Weight
# An item without weight.
authoring-weight-none = none; what it does follows from its list
# Label.
authoring-label-meaning = What counts
# Label.
authoring-label-sentence = Sentence in an outcome
# Label.
authoring-label-source = Source
# Label.
authoring-label-confidence = How sure
# Label.
authoring-label-element = Element
# Label.
authoring-label-list = List
# Label.
authoring-label-positive = What makes the list count
# Label.
authoring-label-kinds = Mark
# Label.
authoring-label-group = Group of signs
# Label.
authoring-label-area = Area
# Label.
authoring-label-ask = How it may be learnt
# Label.
authoring-label-modes = When
# Label.
authoring-label-never = Never while
# Label.
authoring-label-evidence = Known as
# Label before a line in English.
authoring-label-ground = Why level and conditions are so (English)
# Label before ids of questions.
authoring-label-set-by = Set by
# Label before the id of a question.
authoring-label-question = Question about it
# Label before the name of a pack.
authoring-label-file = Pack
# Label before the state of a wording.
authoring-label-wording = Wording, { $language }
# Label.
authoring-label-stage = Where
# Label before the item that a question is about.
authoring-label-about = About
# Label.
authoring-label-opened-by = Offered once one of these is there
# Label.
authoring-label-closed-by = Not offered once one of these is denied
# Label.
authoring-label-why = Why ask
# Label.
authoring-label-avoid = Take care
# Label.
authoring-label-other-words = Other words
# Label of one answer.
authoring-label-answer = Answer { $digit }
# Label of the fixed answers.
authoring-label-fixed = Unsure, declined, did not understand
# Label.
authoring-label-sets = Sets
# Label.
authoring-label-denies = Denies
# Label before what the engine says to one answer.
authoring-label-alone = This answer alone, in a full interview under adequate conditions
# An ask level.
authoring-ask-observe = seen, without a word
# An ask level.
authoring-ask-document = read on a paper or in a record
# An ask level.
authoring-ask-neutral = a plain question
# An ask level.
authoring-ask-sensitive = a sensitive question
# An ask level.
authoring-ask-specialist = left to specialists; never an officer's question, noted when told unasked
# A mode.
authoring-mode-rapid = rapid: in the open, within minutes
# A mode.
authoring-mode-full = full interview
# A condition that forbids a question.
authoring-never-companion = somebody of the group can hear
# A condition that forbids a question.
authoring-never-passenger = the interpreter came with the group
# A condition that forbids a question.
authoring-never-no-consent = no consent was given
# A condition that forbids a question.
authoring-never-child = the person is, or may be, a child
# In place of conditions.
authoring-never-nothing = nothing forbids it
# An element.
authoring-element-act = the act of trafficking in persons
# An element.
authoring-element-means = the means of trafficking in persons
# An element.
authoring-element-purpose = the purpose of trafficking in persons
# An element.
authoring-element-planned = exploitation that is planned and has not happened
# An element.
authoring-element-smuggling = smuggling of migrants
# An element.
authoring-element-aggravating = what aggravates smuggling of migrants
# An element.
authoring-element-sign = a sign that alone proves nothing
# An element.
authoring-element-flag = a need for protection
# An element.
authoring-element-sealed = sealed: it changes no result
# A mark of an item.
authoring-kind-used = somebody made use of a vulnerability
# A mark of an item.
authoring-kind-condition = a condition only; alone it is no means
# A mark of an item.
authoring-kind-also-smuggling = also common in ordinary smuggling of migrants; alone it is no means
# A mark of an item.
authoring-kind-compels = its words themselves state compulsion, which is a means
# A mark of an item.
authoring-kind-note = says only that something is known about smuggling of migrants
# What makes a list count: the means.
authoring-rule-means = Two strong facts, one strong and one other, three medium, or two medium and one weak (ILO and European Commission, 2009). At least one of them must be strong or medium, no mere condition, and not common in smuggling of migrants (our rule).
# What makes a list count: exploitation.
authoring-rule-exploitation = Two strong facts, one strong and one other, three medium, or two medium and one weak (ILO and European Commission, 2009). A strong purpose counts as one strong fact (our rule).
# What makes a list count: planned exploitation.
authoring-rule-planned = The same rule as for the published lists, on our own weights. One fact alone already raises the risk (our rules).
# What makes a list count: purposes.
authoring-rule-purpose = A decisive fact makes the purpose positive. A strong one counts as one strong fact of exploitation. Each of them already raises the risk (our rules).
# What makes a list count: signs.
authoring-rule-signs = Signs of two different groups, or one severe sign, raise the risk. More of one group do not (our rule).
# What makes a list count: signs of children.
authoring-rule-child = On the child path one of them raises the risk; for adults they count for nothing (our rule).
# What makes a list count: acts.
authoring-rule-act = One of them supports the act.
# What makes a list count: smuggling.
authoring-rule-smuggling = Smuggling of migrants is indicated when a third party arranged it and a border was crossed or a stay made possible; it stays provisional until a benefit is known (our rule). It never lowers a finding of trafficking in persons.
# What makes a list count: aggravation.
authoring-rule-aggravating = One of them makes indicated smuggling of migrants an aggravated one, and is always a need for protection.
# What makes a list count: immediate needs.
authoring-rule-immediate = One of them means: act now. It says nothing about the class.
# What makes a list count: other needs.
authoring-rule-other = One of them is a need for protection.
# What makes a list count: corruption.
authoring-rule-sealed = They change no result and go to a sealed record.
# An area that answers can close.
authoring-area-closed-by = { $area }; a clear no closes it: answer { $digits }
# An area that no answer closes.
authoring-area-not-closed = { $area }; no answer closes it
# In place of an area.
authoring-area-none = none; no answer closes anything
# The area of an item.
authoring-area-of-item = { $area }; once this fact is there, no clear no closes the area
# In place of the area of an item.
authoring-area-of-item-none = none
# What an answer sets.
authoring-sets-present = there: { $facts }
# What an answer sets.
authoring-sets-absent = not there: { $facts }
# What an answer sets.
authoring-sets-area = a clear no to the whole area “{ $area }”; it counts only under adequate conditions
# What an answer sets.
authoring-sets-adult = the person is an adult
# What an answer sets.
authoring-sets-child = the person is a child: child path
# What an answer sets.
authoring-sets-doubtful = the person may be a child: child path
# What an answer sets.
authoring-sets-family = with family
# What an answer sets.
authoring-sets-other-adult = with another adult
# What an answer sets.
authoring-sets-separated = separated from family on the way
# What an answer sets.
authoring-sets-unaccompanied = with nobody
# What an answer sets.
authoring-sets-private = nobody can see or hear the talk
# What an answer sets.
authoring-sets-not-private = others can see or hear the talk: no clear no counts
# What an answer sets.
authoring-sets-nothing = nothing
# What the fixed answers do.
authoring-fixed-open = the question stays open; none of these is a no
# What the engine says before and after one answer.
authoring-from-to = before: { $before }; after: { $after }
# One answer that changes no class.
authoring-stays-at = the class stays: { $class }
# Where a question stands.
authoring-stage-look = triage, observed and never asked
# Where a question stands.
authoring-stage-triage = triage, asked in the open within seconds
# Where a question stands.
authoring-stage-interview = interview, part “{ $section }”
# How far a wording has been tried.
authoring-status-draft = draft
# How far a wording has been tried.
authoring-status-field-tested = field-tested
# How far a wording has been tried.
authoring-status-validated = validated
# The state of a wording.
authoring-reviewed = { $status }; put into words by { $translator }; reviewed by { $reviewer }; { $date }
# The state of a wording that nobody reviewed.
authoring-not-reviewed = { $status }; put into words by { $translator }; not reviewed by anybody else; { $date }
# Where an item comes from.
authoring-source-cited = { $organisation }: { $title }; { $section }
# An id that is neither an item nor a question.
authoring-unknown-id = There is no item and no question of the name { $id }.
# What to do about it.
authoring-unknown-id-remedy = Did you mean { $nearest }? Without a name, all items and questions are explained.
