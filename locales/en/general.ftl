# The program's name; the same in every language.
general-program-name = Fanal
# Header of the page that asks for the language.
general-language-title = language
# Something takes a moment.
general-one-moment = One moment…
# Stripe of a drill, on every screen.
general-drill-stripe = DRILL – fictional people, nothing is kept, everything is gone on exit
# The vault is for practice.
general-practice-realm = PRACTICE
# The vault is for real people.
general-live-realm = LIVE
# Save state before anything was recorded.
general-nothing-to-save = nothing to save
# Save state while an entry is on its way to the disk.
general-saving = … saving
# Save state. $time: clock in UTC, as in 02:41:15.
general-saved-at = √ saved { $time } UTC
# Save state of a drill.
general-drill-kept = in memory only
# Save state after a failure.
general-not-saved = ▲ NOT SAVED
# Last row of a page that goes on. $rows: rows below.
general-more-below = ↓ { $rows ->
    [one] one more row
   *[other] { $rows } more rows
} – PgDn or Down
# Last row of a page at its end.
general-end-of-page = ↑ end – PgUp or Up
# Before the search field.
general-search-label = Search
# Marks a case on the child path, in lists.
general-child = child?
# Backspace found nothing to take back.
general-nothing-to-undo = There is nothing to take back here.
# Backspace may not end the child path any more.
general-child-path-stays = The child path stays on. It cannot be turned off at this station.
# Backspace took the last thing back.
general-taken-back = Taken back. It stays in the history.
# Text that was being typed is here again.
general-draft-kept = What you were typing is here again.
# Question before leaving.
general-quit-ask = Lock or leave? Everything is saved.
# Question before leaving a drill.
general-quit-drill = Leave the drill? Everything in it is gone then.
# Answer: no.
general-quit-stay = no, go back
# Answer: lock.
general-quit-lock = lock this computer
# Answer: leave.
general-quit-leave = yes, leave
# Last line of a notice.
general-notice-close = Enter closes this message. Nothing was lost.
# Backspace took this back. $what: the question or the fact.
general-taken-back-thing = Taken back: { $what }
# Leaving while something is not on the disk.
general-not-saved-stay = Not everything is saved yet. Make room on the disk; it is tried again by itself.
