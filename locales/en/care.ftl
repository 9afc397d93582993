# Header.
care-title = keep or erase
# Heading. $code: the case.
care-heading = WHAT SHALL BECOME OF { $code }?
# Under the heading.
care-on-hold = ▲ Under a legal hold: it cannot be erased.
# Under the heading, where only a colleague can read it.
care-not-yours = You cannot read this case. As a lead you answer for it all the same.
# Choice.
care-withdraw = The person withdraws their consent: nothing more is asked, the case is closed
# Choice.
care-hold = Legal hold: from now on it cannot be erased
# Choice.
care-lift = Lift the legal hold
# Choice.
care-release = Release: only supervisors and recovery can open it afterwards
# Choice.
care-erase = Erase: its keys and texts are destroyed
# Question. $code: the case.
care-sure-withdraw = Did the person of { $code } withdraw their consent? It costs them nothing. The case is closed; what was said before stays until it is erased.
# Question. $code: the case.
care-sure-release = Release { $code }? Every copy of its key on this computer is deleted, yours too: you cannot read it here any more.
# Question. $code: the case.
care-sure-erase = Erase { $code }? Its keys, its line in the list and its texts are destroyed. Nobody can bring them back.
# Under that question.
care-limits = Not reached: bundles and backups that left before; the desk reads of the erasing with the next export. A flash disk may keep old blocks for a while, sealed: encrypt the whole disk.
# Under that question.
care-tombstone = The journal keeps that the case was erased, by whom and when.
# Answer.
care-no = no, go back
# Answer.
care-yes-withdraw = yes, withdrawn
# Answer.
care-yes-release = yes, release
# Answer.
care-yes-erase = yes, erase
# Busy.
care-working = One moment…
# Choice of the page of this computer.
care-by-code = A case by its code: legal hold, erasing
# Label of the field for a code.
care-field-code = Case code
# Above that field.
care-by-code-more = A colleague’s case too, and one that was released. You need not be able to read it.
