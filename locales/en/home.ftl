# Header.
home-title = home
# Header.
home-cases-title = all cases
# Heading.
home-resume-heading = GO ON WITH
# In place of that heading.
home-nothing-open = Nothing was left open.
# Heading.
home-start-heading = START
# Numbered line.
home-new-person = A new person
# Numbered line.
home-all-cases = All cases
# Numbered line.
home-export = Export for the supervisor
# Numbered line.
home-import = Read bundles from stations
# Behind a case. $time: clock in UTC.
home-last-touched = last at { $time } UTC
# Where a case stands.
home-stage-triage = triage not finished
# Where a case stands. $mark: the officer's mark.
home-stage-marked = marked: { $mark }
# Where a case stands.
home-stage-interview = interview not finished
# Where a case stands.
home-stage-outcome = outcome shown, not closed
# Where a case stands.
home-stage-done = done
# Reminder.
home-urgent-open = ▲ { $count ->
    [one] One person is marked urgent. Has somebody been told?
   *[other] { $count } people are marked urgent. Has somebody been told?
}
# Reminder.
home-no-supervisor = ▲ No supervisor's key yet: cases stay on this computer and cannot be exported. Press k to add the key.
# First time on the home screen.
home-first-time = Nothing you press here can lose anything. The question mark explains each screen.
# Empty search.
home-nothing-found = Nothing matches. Empty the search field to see every case.
# Empty list.
home-no-cases = There are no cases yet.
