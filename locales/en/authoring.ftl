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
# The area of age.
authoring-area-settled-by = { $area }; settled by answer { $digits }
# The title of a questionnaire for other programs.
authoring-form-title = Screening: smuggling of migrants and trafficking in persons
# The first words of such a questionnaire.
authoring-form-note = Draft questions, not validated at a border. The answers are for the officer: never read them out. This form collects answers; it does not assess them. Nothing in it is sealed.
# Heading of the first part.
authoring-form-start = Before you begin
# Heading of the last part.
authoring-form-further = Further questions
# The question that opens further ones.
authoring-form-points = Does something seen, read or told unasked point to one of these? Choose only those.
# After a form was written.
authoring-form-written = Written to { $path }: { $questions ->
    [one] one question
   *[other] { $questions } questions
}
# Pack files with faults were given to a command that needs sound ones.
authoring-given-faults = { $count ->
    [one] The pack files have one fault.
   *[other] The pack files have { $count } faults.
}
# What to do about it.
authoring-given-faults-remedy = Run fanal pack lint with the same files to see each of them, and mend them first.
# A file of that name is there already.
authoring-file-there = { $path } is there already and was left as it is.
# What to do about it.
authoring-file-there-remedy = Name another file, or add --replace.
# A workbook that could not be made.
authoring-form-not-written = The form could not be put together.
# What to do about it.
authoring-form-not-written-remedy = Shorten the longest texts of the packs and try again.
# A text wider than its place on the screen.
authoring-too-long = { $place }, { $key } ({ $language }) is too long for its place on the screen; columns: { $cells }, room: { $limit }
# A text with more rows than its place on the screen.
authoring-too-many-rows = { $place }, { $key } ({ $language }) is too long for its place on the screen; rows: { $rows }, room: { $limit }
# What to do about it.
authoring-shorten = Shorten it; at 80 columns the rest would not be seen.
# Content that must not stand in triage.
authoring-not-in-triage = { $question } ({ $language }), “{ $word }”: { $subject } has no place in triage
# What to do about it.
authoring-move-to-interview = Leave it to the interview or to specialists, where the person is alone, has agreed, and can be helped.
# Forbidden content.
authoring-subject-sexual = a detail of sexual violence
# Forbidden content.
authoring-subject-test = a medical test or its result
# Forbidden content.
authoring-subject-asylum = a reason for seeking asylum
# Forbidden content.
authoring-subject-consulate = contact with a consulate
# Forbidden content.
authoring-subject-relatives = a name of relatives at home
# Forbidden content.
authoring-subject-victim = the question whether the person is a victim
# Forbidden content.
authoring-subject-promise = what needs a promise that nobody can keep
# A text that names a key.
authoring-key-in-text = { $place } ({ $language }) names a key: “{ $word }”
# What to do about it.
authoring-drop-key-name = Remove it; the screen shows keys by itself, and texts are also printed and read aloud.
# Two answers of the same words.
authoring-same-answer = { $question }: the answers { $first } and { $second } say the same ({ $language })
# An answer in the words of a fixed one.
authoring-fixed-answer = { $question }: the answer { $digit } says the same as a fixed answer ({ $language })
# What to do about it.
authoring-tell-apart = Give each answer words of its own, or remove one.
# A value that the stage does not have.
authoring-stage-conflict = { $question }: { $key } does not go with the stage { $stage }
# What goes with the stage.
authoring-stage-allows = In this stage write: { $allowed }
# Two names that differ in separators only.
authoring-lookalike = { $id } looks like { $other } in { $place }
# What to do about it.
authoring-name-apart = Give one of them a name that differs in letters; names are read aloud and written by hand.
# A question that nothing can open.
authoring-never-opens = { $question } is never offered: no question, observation or list can set what it follows
# Questions that open only one another.
authoring-opened-in-circle = { $question } is never offered: what it follows is only asked about once it has been asked
# What to do about it.
authoring-follow-other = Add to follows an item that a core question or an observation sets.
# A question that its own answer closes.
authoring-closes-itself = { $question } is closed by { $item }, which only its own answer denies
# What to do about it.
authoring-drop-closing = Remove it from closed_by, or name an item that an earlier question denies.
# A class that no answers lead to.
authoring-unreachable = No answers lead to: { $classes }; { $why }
# Why no answers lead there.
authoring-why-not-closed = no question of the interview closes the area { $areas }
# Why no answers lead there.
authoring-why-nothing-sets = nothing sets enough of: { $items }
# What to do about it.
authoring-reach = Give the interview questions and the packs facts that lead there; see docs/packs.md.
# Title of the review book.
authoring-book-title = Review book of the indicator packs
# First words of the review book.
authoring-book-intro = Each entry shows one question or fact: its words side by side, where it comes from, what it does, and boxes for the reviewers. Nothing here was validated at a border.
# Heading.
authoring-book-contents = Contents
# Heading.
authoring-book-packs = Packs
# Heading.
authoring-book-questions = Questions and observations
# Heading.
authoring-book-facts = Facts
# Heading.
authoring-book-wording = Words
# Heading.
authoring-book-origin = Where it comes from, and what it does
# Heading.
authoring-book-review = Review
# Column of the boxes.
authoring-book-language = Language
# Column of the boxes.
authoring-book-agree = Agree
# Column of the boxes.
authoring-book-change = Change to
# Column of the boxes.
authoring-book-reviewer = Reviewer
# Column of the boxes.
authoring-book-date = Date
# Column of the boxes.
authoring-book-signature = Signature
# Label of the text of a question or the label of an item.
authoring-book-text = Text
# A pack in the list of packs.
authoring-book-version = version { $version }; { $status }; { $licence }
# After a book was written.
authoring-book-written = Written to { $path }: { $pages ->
    [one] one entry
   *[other] { $pages } entries
}
# A difference between two packs.
authoring-diff-added = { $thing }: new
# A difference between two packs.
authoring-diff-removed = { $thing }: removed
# A difference between two packs.
authoring-diff-value = { $thing }, { $key }: { $turn }
# A changed text.
authoring-diff-text = { $thing }, { $key }, { $language }: { $turn }
# A changed state of a wording.
authoring-diff-wording = { $thing }, wording, { $language }, { $key }: { $turn }
# A value before and now.
authoring-diff-turn = “{ $old }” → “{ $new }”
# A language.
authoring-diff-language-en = English
# A language.
authoring-diff-language-ar = Arabic
# A language.
authoring-diff-language-fr = French
# A language.
authoring-diff-language-es = Spanish
# How many differences there are.
authoring-diff-count = { $count ->
    [0] No differences.
    [one] One difference.
   *[other] { $count } differences.
}
# After a folder for a country was written.
authoring-new-written = Draft written to { $path }. Every text that begins with DRAFT is a gap; fill it, then run fanal pack lint and fanal pack cases.
# A folder that holds something was named for a new pack.
authoring-folder-not-empty = { $path } holds something already and was left as it is.
# What to do about it.
authoring-folder-not-empty-remedy = Name a folder that is empty or not there yet.
