# Header.
triage-title = triage
# Part 1.
triage-look-heading = LOOK
# Behind it.
triage-look-more = do not ask yet; press what you see, again to remove; Enter when done
# Part 2.
triage-ask-heading = ASK
# Behind it.
triage-ask-more = only if nobody else can hear
# Part 3.
triage-mark-heading = MARK
# Behind it.
triage-mark-more = you decide; then the suggestion appears
# Mark 1.
triage-mark-urgent = urgent
# Mark 2.
triage-mark-interview = full interview
# Mark 3.
triage-mark-routine = routine
# Mark 4.
triage-mark-later = look again
# Enter without a mark.
triage-mark-first = Mark first: 1 to 4. There is no default.
# An observation from before cannot be removed any more.
triage-seen-stays = This was recorded before and stays in the history.
# After the officer's own mark.
triage-suggested = Suggested: { $mark } ({ $because })  Enter done  i interview
# Why.
triage-because-immediate = danger or need now
# Why.
triage-because-child = is or may be a child
# Why.
triage-because-sign = sign seen or heard
# Why.
triage-because-unfinished = not alone, or not finished
# Why.
triage-because-nothing = no sign seen or heard
