# Header.
shift-title = shift handover
# Numbered line of the home screen.
shift-line = Hand over the shift
# Above the officers of a locked computer.
shift-who-is-on-watch = Who is on watch?
# The last of them: an officer who is not in the list.
shift-somebody-else = somebody else
# Heading.
shift-still-open = STILL OPEN: what the next officer must do
# In place of that heading.
shift-nothing-open = You have no open case. Press Enter to go on with the handover.
# Foot of the page. $count: cases of which no desk has confirmed everything.
shift-waiting = { $count ->
    [0] √ Nothing here waits for a desk to confirm it.
    [one] ▲ NOT CONFIRMED BY A DESK YET: one case. Export with e.
   *[other] ▲ NOT CONFIRMED BY A DESK YET: { $count } cases. Export with e.
}
# What must be done about a case.
shift-do-tell = Somebody must be told now, if nobody has been.
# What must be done about a case.
shift-do-child = Child protection must know.
# What must be done about a case.
shift-do-triage = Finish the triage.
# What must be done about a case.
shift-do-look-again = Look again.
# What must be done about a case.
shift-do-interview = Begin the interview.
# What must be done about a case.
shift-do-routine = Nothing more is due: close it, or interview.
# What must be done about a case.
shift-do-go-on = Go on with the interview.
# What must be done about a case.
shift-do-view = Give the officer’s view.
# What must be done about a case.
shift-do-close = Close the case.
# Question for the officer alone.
shift-how-are-you = ABOUT YOU: how are you after this shift?
# Under that question.
shift-private = For you only: not stored, not exported, gone when you press Enter.
# Answer.
shift-fine = fine
# Answer.
shift-tired = tired
# Answer.
shift-stays = this one stays with me
# Under the answers.
shift-peer-support = Talk to your service’s peer support, or to somebody you trust. Doing so is part of the work.
# Under the answers.
shift-giving-away = Giving a case away is normal. The journal says that it was handed over, never why.
# Question.
shift-who-next = Who takes over?
# Under that question.
shift-own-passphrase = They come in with their own passphrase. Nobody shares one.
# Question. $count: open cases. $officer: who takes over.
shift-sure = { $count ->
    [0] Hand the shift over to { $officer }? No case is open; this computer locks.
    [one] Hand your open case over to { $officer }? From then on you cannot open it here, and this computer locks.
   *[other] Hand your { $count } open cases over to { $officer }? From then on you cannot open them here, and this computer locks.
}
# Answer.
shift-no = no, go back
# Answer.
shift-yes = yes, hand over
# Busy.
shift-handing-over = Handing over…
# Said to whoever takes over. $count: cases. $officer: who takes over.
shift-handed-over = { $count ->
    [0] The shift is yours, { $officer }: type your own passphrase.
    [one] One case is yours, { $officer }: type your own passphrase.
   *[other] { $count } cases are yours, { $officer }: type your own passphrase.
}
# There is nobody to hand over to.
shift-nobody-else = Nobody else is enrolled here who has cases.
# What to do about it.
shift-nobody-else-remedy = A shift lead takes an officer in: fanal user enrol. Until then your cases stay yours; lock with Ctrl-C.
