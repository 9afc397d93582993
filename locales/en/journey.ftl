# Header.
journey-title = journey
# Heading.
journey-heading = JOURNEY
# No leg yet.
journey-nothing = No part of the journey is recorded yet.
# Under the list.
journey-decides-nothing = It is kept for the file. It decides nothing: only answers and facts count. No names of people.
# In place of a name.
journey-place-unknown = place not known
# A leg by its places.
journey-leg = { $number }. from { $from } to { $to }
# Who arranged it.
journey-arranged-self = arranged by the person
# Who arranged it.
journey-arranged-family = arranged by family or friends
# Who arranged it.
journey-arranged-recruiter = arranged by somebody who offered it or recruited the person
# Who arranged it.
journey-arranged-carrier = by a carrier paid for the trip
# Who arranged it.
journey-arranged-holders = arranged by the people who held the person
# Who arranged it.
journey-arranged-unknown = who arranged it is not known
# How long.
journey-stay-passed = passed through
# How long.
journey-stay-days =
    { $days ->
        [one] { $days } day there
       *[other] { $days } days there
    }
# How long.
journey-stay-unknown = how long is not known
# How long, in the strip.
journey-strip-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
# How free.
journey-kept-free = free to go
# How free.
journey-kept-waited = waited in a house or camp and could go out
# How free.
journey-kept-could-not-leave = could not leave
# How free.
journey-kept-locked-in = locked in
# How free.
journey-kept-unknown = whether the person could leave is not known
# What is owed.
journey-owed-nothing = nothing owed
# What is owed.
journey-owed-paid-before = paid before
# What is owed.
journey-owed-money = to be paid in money
# What is owed.
journey-owed-grew = the debt grew on the way
# What is owed.
journey-owed-work = to be paid in work
# What is owed.
journey-owed-unknown = what is owed is not known
# What waits at the end.
journey-end-line = At the end: { $end }
# What waits at the end.
journey-end-family = family or friends
# What waits at the end.
journey-end-own-plan = a plan of the person's own
# What waits at the end.
journey-end-chosen-job = a job the person chose
# What waits at the end.
journey-end-others-job = a job that others chose
# What waits at the end.
journey-end-stranger = somebody the person does not know
# What waits at the end.
journey-end-unknown = not known
# What the blocks of the strip mean.
journey-key = ░ free to go   ▒ waited, could go out   ▓ could not leave   █ locked in   · not known
# Form.
journey-field-from = From where
# Form.
journey-field-to = To where
# Form.
journey-field-arranged = Who arranged it
# Form.
journey-field-stay = Days there
# Under the days.
journey-stay-hint = 0: passed through; empty: not known
# Form.
journey-field-kept = Could the person leave
# Form.
journey-field-owed = What is owed for it
# The days are no number.
journey-not-days = A number of days, or nothing.
# Choice.
journey-add = add a leg
# Choice.
journey-change = change it
# Choice.
journey-remove = remove it
# Choice.
journey-at-the-end = what waits at the end
# Choice: the question that fits.
journey-ask-about = ask about it: { $question }
# Question.
journey-remove-ask = Remove this leg from the journey?
# Choice.
journey-remove-yes = remove it; the history keeps it
# Choice.
journey-remove-no = leave it
# Question.
journey-end-ask = What waits at the end of the journey?
# No room for another leg.
journey-full = No more legs fit: change one of these.
# Why not now.
journey-not-now-companion = Not now: somebody from the group could hear.
# Why not now.
journey-not-now-interpreter = Not now: the interpreter came with the group.
# Why not now.
journey-not-now-consent = Not now: the person has not agreed to questions.
# Why not now.
journey-not-now-child = Not for a child: specialists ask about the journey.
