# Refused.
review-own-case = You recorded something of this case yourself. Somebody else decides it.
# What to do about it.
review-own-case-remedy = Ask a colleague at the desk. A line to the station you can still write.
# Refused.
review-own-decision = You decided the same already. It counts once a second person decides it too.
# What to do about it.
review-own-decision-remedy = Leave it to a colleague, or decide something else.
# Refused.
review-not-a-desk = Cases are decided at a desk; this is a station.
# What to do about it.
review-not-a-desk-remedy = Export the case; the desk decides and answers.
# Refused.
review-not-a-station = Nothing about the person is recorded at a desk. It reads what the station recorded, and decides.
# What to do about it.
review-not-a-station-remedy = Ask the station for what is missing; it records the answer.
# Refused.
review-words-held = The text holds words that should not leave: { $words }. Nothing was recorded.
# What to do about it.
review-words-held-remedy = Write it without them, or write it on the screen, where each is asked about.
# Refused.
review-no-words = Nothing is written down without words.
# What to do about it.
review-no-words-remedy = Give the reason, the question or the line in words.
# Where a case stands.
review-undecided = to decide
# Where a case stands.
review-waiting = second reader
# Where a case stands.
review-settled = settled
# Where a case stands.
review-disagree = disagreement
# Where a case stands.
review-asked = asked
# Where a case stands, with its last decision.
review-stands = { $standing }: { $decision }
# Before anything was decided.
review-needs-second = Closing this case, or a file on smuggling only, takes two people: it shows a child, an urgent need, indications of trafficking or a need for protection.
# Where a second reader is needed.
review-waits-for-second = This does not count yet: a second person has to decide the same.
# Where two people differ.
review-they-disagree = Two people decided differently. Until they agree nothing is closed, and the person stays protected.
# Heading.
review-decisions-heading = What was decided
# A decision.
review-decided-by = { $day }, { $time }, { $by }: { $decision }. { $reason }
# Heading.
review-advice-heading = To the station, for the next time
# A line to the station.
review-advised-by = { $day }, { $time }, { $by }: { $words }
# Label of the field.
review-advice-label = Line to the station:
# Done.
review-advised = Written down. It goes to the station with the next return.
# Heading.
review-changes-heading = Answered anew or taken back
# A change, by whom and when.
review-changed-by = { $time }, { $by }: { $what } { $change }
# What became of an answer.
review-changed = First: { $before }. Then: { $after }.
# What became of an answer.
review-taken-back = Taken back: { $before }.
# A filter.
review-filter-all = all
# A filter.
review-filter-urgent = urgent
# A filter, and a sign in the list.
review-filter-sample = sample
# Above the list.
review-filtered = Shown: { $filter } ({ $count })
# Above the list.
review-sample-why = Cases without indications, drawn by lot: look at them as if they had some.
# Done.
review-recorded = { $code }: recorded. Now: { $standing }.
