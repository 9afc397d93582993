# Name of the page.
compare-title = side by side
# Two cases are missing.
compare-mark-first = Choose cases with t in the inbox first, two to six; c puts them side by side.
# There is no room for one more.
compare-most = No more than { $most } people stand side by side. t takes one off again.
# Done.
compare-marked = To compare: { $codes }
# Done.
compare-none-marked = No case is chosen to compare any more.
# In the list, beside a case.
compare-chosen = chosen
# On top.
compare-nobody = Nobody is accused by this screen.
# Below it.
compare-why-differ = Only what people said is compared. It differs for many reasons: fear, shame, tiredness, who interpreted, who was listening.
# Two of them say different things about it.
compare-differ = Different: { $what }
# All who spoke of it say the same.
compare-same = The same: { $what }
# Fewer than two spoke of it.
compare-single = From one: { $what }
# Nobody gave an answer of their own.
compare-unsaid = No answer: { $what }
# What is compared.
compare-places = Places, in order.
# What is compared.
compare-end = What waits at the end.
# What is no claim.
compare-seen-heading = Seen by an officer. This is not compared.
# What is no claim.
compare-talked-heading = How they were asked. This is not compared.
# How somebody was asked.
compare-good-conditions = alone, in a language that was understood
# In place of what was seen.
compare-nothing-seen = nothing recorded
# Heading.
compare-together-heading = Two by two
# Two people.
compare-pair = { $one } and { $other }: the same on { $same }, different on { $differ }.
# Above the list.
compare-only-differences = Only what differs is shown; f shows everything.
# In place of the list.
compare-nothing-differs = Nothing that two of them spoke of differs.
# Where not all have room.
compare-people-shown = People { $from } to { $to } of { $total } are in sight; Enter shows the next one.
# What one person said, by code; or a line of the page before the interview.
compare-line = { $what }: { $said }
# Heading at the desk.
compare-talk-heading = How the talk went
# When.
compare-opened-at = Case opened: { $day }, { $time } UTC.
# When.
compare-interview-at = Interview from { $time }.
# When.
compare-pause-from = From { $time } on nothing was recorded for { $minutes } minutes.
# When.
compare-ended-at = Finished at { $time }.
# When.
compare-last-at = Last entry at { $time }; not finished.
# Heading at the desk.
compare-answers-heading = Answers
# An answer.
compare-answered = { $time }: { $what } { $said }
# Under what an answer was given.
compare-conditions = Given like this: { $what }
# How long a case waits.
compare-wait-hours = { $count } h
# How long a case waits.
compare-wait-days = { $count } d
# In place of an empty list.
compare-filter-empty = No case is like this. f shows others.
