# In place of the question with the focus that must not be asked now.
guard-not-now = not now: { $why }
# In a list, in place of a question that must not be asked now.
guard-not-now-short = not now
# In a list of all questions, in place of one that must not be asked now.
guard-not-now-section = { $section }: not now
# Why: another question comes first.
guard-first-open = First ask: { $question }
# Why: another question comes first, and that one must not be asked now either.
guard-first-held = Another question comes first.
# Over what to do instead.
guard-instead-heading = WHAT YOU CAN DO INSTEAD
# What instead.
guard-instead-companion = Go with the person to a place where nobody sees or hears, or send the others to another task.
# What instead.
guard-instead-interpreter = Call an interpreter by phone, or find one who did not come with the group.
# What instead.
guard-instead-consent = Say again who you are and that a no is all right; ask only after a yes.
# What instead.
guard-instead-child = Call the child-protection officer; until then only see to safety, food, warmth and rest.
# What instead.
guard-instead-first = Go back to that question first; any answer will do, also a refusal.
# Key 1 of the card.
guard-card-later = do it later: flag the question and go on
# Key 2 of the card.
guard-card-anyway = ask anyway, with a reason that your supervisor sees
# Key 1 where there is one line.
guard-later-short = later
# Key 2 where there is one line.
guard-anyway-short = ask anyway
# Over the reasons.
guard-reason-heading = WHY DO YOU ASK ANYWAY?
# Under the reasons.
guard-reason-kept = The reason is recorded and your supervisor sees it. A no in these conditions does not count as a no.
# Reason 1.
guard-reason-began = the person began to speak of it
# Reason 2.
guard-reason-danger = a danger cannot wait
# Reason 3.
guard-reason-guardian = a guardian or child-protection officer is with the child
# Reason 4.
guard-reason-no-better = no better conditions will come
# Reason 7.
guard-reason-other = another reason, in words
# Before the field.
guard-reason-words = In your words
# Enter without words.
guard-reason-empty = Write the reason first: one line is enough.
# Over a question that is asked anyway.
guard-asked-anyway = ▲ Asked anyway – { $why } Reason: { $reason }
# At the desk.
guard-overrides-heading = ASKED ANYWAY
# One of them.
guard-override-line = { $question } – { $why } Reason: { $reason } ({ $officer })
# What words look like.
guard-kind-phone = a phone number
# What words look like.
guard-kind-document = the number of a paper
# What words look like.
guard-kind-name = a name
# What words look like.
guard-kind-explicit = explicit detail
# Under a note while it is typed.
guard-looks-like = ▲ looks like { $kind }; you decide when you leave the note
# Over a decision about words.
guard-sift-heading = BEFORE THIS IS RECORDED – { $number } of { $total }
# Over a decision before an export.
guard-export-heading = BEFORE THE EXPORT – { $number } of { $total }
# What the words look like.
guard-sift-ask = This looks like { $kind }:
# Where the words stand.
guard-sift-where = case { $code }
# Key 1.
guard-sift-remove = remove it; in its place stands […]
# Key 2.
guard-sift-seal = seal it: only the supervisors can open it
# Why it cannot be sealed.
guard-sift-no-seal = It cannot be sealed: no supervisor's key is here yet.
# Key 3, or 1 before an export.
guard-sift-keep = keep it, with a reason
# Key 2 before an export.
guard-sift-back = go back; nothing leaves yet
# Under the choices.
guard-sift-stays = Back keeps the text in the field; nothing is recorded.
# Over the reasons to keep.
guard-keep-heading = WHY MUST IT STAY?
# Reason.
guard-keep-safety = needed for somebody's safety
# Reason.
guard-keep-asked = the person asked for it
# Reason.
guard-keep-not-that = it is not what it looks like
# While it is sealed.
guard-sealing = Sealing…
# An export that stops.
guard-export-held = Notes hold words that nothing was decided about: { $list }. Nothing was written.
# What to do about it.
guard-export-held-remedy = Open the export page of the program and decide them one by one; then export again.
# A pack names a question that is not there.
guard-unknown-question-first = { $place } waits for { $question }, and no pack has that question.
# A question waits for itself.
guard-own-question-first = { $place } waits for itself: it could never be asked.
# What to do about it.
guard-drop-first = Take it out of not_before.
# A question of a pack sets an item that is sealed.
guard-sealed-item-asked = { $question } sets { $item }, which only goes into a sealed answer.
# What to do about it.
guard-drop-sealed-item = Take the item out of the answer: it has a page of its own.
# Header.
guard-sealed-title = sealed answers
# Over the page.
guard-sealed-heading = SEALED ANSWERS for { $office }
# Under the heading.
guard-sealed-key = Key of this office: { $key }
# What happens with the answer.
guard-sealed-what = Each answer is sealed at once for that office. Nobody at this station can read it again, and it never changes the result.
# What to avoid.
guard-sealed-warning = ▲ Never in front of another officer. Do not ask for names.
# Behind an item.
guard-sealed-answered = answered, sealed
# Without a recipient.
guard-sealed-not-here = This country has no office that could open sealed answers: nothing is asked.
# A sealed item was to be recorded in the open.
guard-sealed-only = This is only written down as a sealed answer.
# At the desk.
guard-sealed-count = { $count ->
    [one] { $count } sealed answer: not readable here, without effect on the result
   *[other] { $count } sealed answers: not readable here, without effect on the result
}
# Sealing failed.
guard-bad-seal-recipient = It could not be sealed: the key it is for is not valid.
# What to do about it.
guard-bad-seal-recipient-remedy = Nothing was recorded. Ask for the right key, then answer again.
# A case file holds a sealed item.
guard-sealed-in-file = { $file }: { $item } is about corruption and is not taken from a file.
# What to do about it.
guard-sealed-in-file-remedy = Take it out of the file. Such answers are only sealed on their own page; nothing was recorded.
# A key that opens nothing.
guard-not-this-key = This key opens no sealed answer of { $code }.
# What to do about it.
guard-not-this-key-remedy = Use the secret key of the office or the supervisor that the answers were sealed for.
# Nothing to open.
guard-nothing-sealed = { $code } has no sealed answers.
# A key file that cannot be used.
guard-bad-identity = This file holds no secret key.
# What to do about it.
guard-bad-identity-remedy = Give a file with a line that begins with AGE-SECRET-KEY-1.
# A sealed answer in the wrong place.
guard-sealed-moved = ▲ this answer was sealed for another case or question
# Behind the opened ones.
guard-still-sealed = { $count ->
    [one] { $count } other answer is sealed for somebody else
   *[other] { $count } other answers are sealed for somebody else
}
