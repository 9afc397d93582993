# News: cases whose time ends soon. $day: when the first of them ends.
retention-ends-soon = { $count ->
    [one] One case ends the time for which it is kept on { $day }.
   *[other] { $count } cases end the time for which they are kept; the first on { $day }.
}
# News: cases that may be deleted.
retention-over = { $count ->
    [one] ▲ The time for which one case is kept is over.
   *[other] ▲ The time for which { $count } cases are kept is over.
}
# News at a desk: what a station sent ends its time.
retention-station-ends = { $station } may delete what the desk has received of it, from { $day } on. Put cases under a legal hold there before that.
# Behind a case.
retention-left = kept { $days ->
    [one] one more day
   *[other] { $days } more days
}
# Behind a case.
retention-case-over = time is over
# Behind a case.
retention-case-held = legal hold
# Numbered line of the home screen.
retention-line = Delete cases whose time is over: { $count }
# Question before cases are deleted.
retention-ask = { $count ->
    [one] Delete one case here for good?
   *[other] Delete { $count } cases here for good?
}
# Under the question.
retention-what = Answers and notes go; code and outcome stay, and the journal says who did it. The desk has everything.
# Choice.
retention-no = no, go back
# Choice.
retention-yes = yes, delete them
# Busy.
retention-deleting = Deleting…
# Done.
retention-deleted = { $count ->
    [one] One case was deleted. Its code and outcome stay.
   *[other] { $count } cases were deleted. Their codes and outcomes stay.
}
# What would be deleted.
retention-would-delete = { $code }: would be deleted
# How long cases are kept.
retention-term = Cases are kept for { $days ->
    [one] one day
   *[other] { $days } days
} after the desk has them.
# Which day it is by the desk.
retention-desk-day = By the desk's last return it is { $day }; this computer's own clock does not count.
# The desk's day lies far from this computer's.
retention-doubted = ▲ By the desk's returns it is { $day }: more than 400 days from this computer's own day. One of the two cannot be right, and no case is deleted.
# What to do about it.
retention-doubted-remedy = Check the date of this computer first. If it is right, tell the desk to set its clock and to write a new return; reading that corrects it.
# A case of which nobody can say whether its time is over.
retention-row-doubted = { $code }: kept; the desk's day or this computer's is wrong
# A case whose time runs.
retention-row-counting = { $code }: kept until { $day }
# A case whose time is over.
retention-row-over = { $code }: its time was over on { $day }
# A case under a legal hold.
retention-row-held = { $code }: legal hold, is not deleted
# A case of which something has not arrived.
retention-row-waiting = { $code }: the desk does not have all of it yet
# A case that was deleted.
retention-row-deleted = { $code }: { $outcome }, deleted on { $day }
# Above the list of cases: how many were deleted.
retention-gone = { $count ->
    [one] One case was deleted here when its time was over.
   *[other] { $count } cases were deleted here when their time was over.
}
# Above what stays of deleted cases.
retention-gone-shown = Deleted when their time was over: { $count }. Only code, outcome and day stay.
# Nothing was deleted.
retention-gone-none = No case was deleted here because its time was over.
# On Enter on what stays of a deleted case.
retention-gone-no-more = Nothing more of it is kept here. The desk received all of it.
# At a desk: what a station may delete.
retention-row-station = { $station }: up to entry { $upto }, received { $received }; may be deleted there from { $day } on
# Nothing says how long cases are kept.
retention-no-term = Nothing says how long cases are kept here.
# What to do about it.
retention-no-term-remedy = Install the signed pack of the country, or a profile that names the days. Until then nothing is deleted.
# At a desk nothing is deleted.
retention-not-a-station = Cases are deleted at the stations that made them; this is a desk.
# What to do about it.
retention-not-a-station-remedy = Delete them at the station. What stations may delete, and from which day on: fanal retention list.
# Nothing to delete.
retention-nothing-over = No case has reached the end of its time.
# What to do about it.
retention-nothing-over-remedy = The day comes from the desk's signed returns. Read its newest return first if you expect more.
# A case that must still be kept.
retention-not-over = { $code } is kept until { $day }. Nothing was deleted.
# What to do about it.
retention-not-over-remedy = Wait for a return that the desk wrote after that day. A shift lead can erase a case earlier, which is another act in the journal.
# A case of which something has not arrived.
retention-not-received = The desk does not have all of { $code }. Nothing was deleted.
# What to do about it.
retention-not-received-remedy = Export it, and read the return that confirms it.
