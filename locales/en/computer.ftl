# Header.
computer-title = this computer
# Heading of the choices.
computer-heading = THIS COMPUTER
# Choice.
computer-people = Who works here: take in, change a duty, take off
# Choice.
computer-own-passphrase = Change your own passphrase
# Choice at a station.
computer-supervisor-key = Add a supervisor’s key
# Choice.
computer-journal = The journal: who did what and when
# Choice.
computer-check = Look through this computer: what stands in the way, and what helps
# Choice, and heading.
computer-recovery = Recovery key: make it and prove it, or try it again
# Under that heading.
computer-recovery-more = A key for the safe: with it a lead comes in when every passphrase is forgotten. Making it is the first drill; the next one is due after 90 days.
# Choice.
computer-recovery-make = make a new one onto a stick, and prove it
# Choice.
computer-recovery-try = try the one from the safe
# Heading above the field.
computer-recovery-where = Write the new key to (a stick, never this computer)
# Under the field.
computer-recovery-where-more = A folder or a new file. Nothing is overwritten. It is read back from there and must open the keys of this computer, a fictional record and every case.
# Heading above the field.
computer-recovery-which = Where is the key from the safe?
# Under the field.
computer-recovery-which-more = The file, or the folder it is in. Afterwards it goes back into the safe.
# Label of the field in line mode.
computer-field-file = File or folder
# Busy.
computer-proving = Proving the key…
# Reminder of the home screen, for those who may make one.
computer-no-recovery = ▲ No recovery key yet: with every passphrase forgotten, nobody opens this vault again. Make one: m, then 7.
# Busy.
computer-reading-journal = Reading the journal…
# Busy.
computer-checking = Looking through everything…
# Heading. $total: lines.
computer-journal-heading = { $total ->
    [one] THE JOURNAL: one line, who did what
   *[other] THE JOURNAL: { $total } lines, the newest first
}
# Under it, further down. $first: the first line on the screen. $total: lines.
computer-journal-from = From line { $first } of { $total } on
# The beginning of a line. $day: day. $time: time of day.
computer-journal-when = { $day } { $time } UTC
# Heading of findings.
computer-in-the-way = IN THE WAY
# Heading of findings.
computer-to-be-done = TO BE DONE
# Heading of findings.
computer-worth-knowing = WORTH KNOWING
# Heading of findings.
computer-as-it-should-be = AS IT SHOULD BE
# Heading of the list of officers.
computer-people-heading = WHO WORKS HERE
# First line of that list.
computer-take-in = take somebody in
# A line of that list. $officer: code. $duty: what they are here for. $day: since when.
computer-present = { $officer }  { $duty }, since { $day }
# Behind the line of the officer at work.
computer-you = you
# A line of somebody who is gone. $officer: code. $duty: what they were here for. $day: until when.
computer-gone = { $officer }  { $duty }, until { $day }
# Told on Enter on that line.
computer-gone-stays = { $officer } was taken off. A code is never given twice: take the person in under another one.
# Question before somebody is taken in.
computer-new-duty = What will the new officer be here for?
# A duty, behind its word.
computer-officer-more = talks to people and records it; reads their own cases only
# A duty, behind its word.
computer-lead-more = an officer who also answers for people, keys, erasing and the journal
# A duty, behind its word.
computer-it-more = keeps the computer: people and keys, never a case
# Heading of the form. $duty: what the new officer is here for.
computer-enrol-heading = Somebody new, as { $duty }
# Under that heading.
computer-enrol-more = Give the code, then give up your seat: the new officer chooses the passphrase or lets words be drawn, and nobody looks. Nobody ever shares one.
# Heading of the form.
computer-own-heading = Your own passphrase
# Under that heading.
computer-own-more = Copies of the vault from before still open with the old one.
# Label.
computer-field-present = Passphrase of today
# Label.
computer-field-new = New passphrase
# Label.
computer-field-new-again = New one again
# Busy.
computer-taking-in = Making the new officer’s keys…
# Busy.
computer-changing = Changing the passphrase…
# Question about one officer. $officer: code.
computer-here-for = What is { $officer } here for?
# Behind the duty that somebody has.
computer-now = now
# Choice. $officer: code.
computer-take-off = take { $officer } off this computer
# Question. $officer: code.
computer-sure-off = Take { $officer } off this computer? They can open nothing here any more, and the keys of this computer change at once. Cases that only they could open stay with the supervisors and the recovery key.
# Answer.
computer-no = no, go back
# Answer.
computer-yes-off = yes, take off
# Busy.
computer-taking-off = Taking off, changing the keys…
# The duty of the officer at work does not allow it. $duty: that duty.
computer-not-yours = Your duty here is { $duty }: it does not include this.
# What to do about it. $who: the codes of those who may.
computer-who-can = Ask one of those who can: { $who }. Nothing was changed.
