# Enter in a choice.
keys-next = next
# 0 and the arrow to the start.
keys-previous = back
# Tab in a form.
keys-next-field = next field
# Shift-Tab in a form.
keys-previous-field = field before
# Enter on a list.
keys-open = open
# Up.
keys-line-up = line up
# Down.
keys-line-down = line down
# PgUp.
keys-page-up = page up
# PgDn.
keys-page-down = page down
# Slash on the home screen.
keys-all-cases = all cases
# e.
keys-export = export
# k on the home screen.
keys-supervisor-key = supervisor's key
# o on the home screen.
keys-hand-over = hand over the shift
# m on the home screen and at the desk.
keys-computer = this computer: people, passphrase, journal, check, recovery
# x on a case.
keys-care = withdraw, hold, release or erase the case
# Slash in a list.
keys-search = search
# Backspace outside text.
keys-undo = take back
# Tab on a question.
keys-note = note
# u.
keys-child-path = child path on
# i in the triage.
keys-interview = interview
# Full stop.
keys-flag = come back to this
# w.
keys-why = why
# v.
keys-panes = languages shown
# a.
keys-facts = facts
# r.
keys-reference = law cards
# s.
keys-sealed = sealed answers
# Slash in the interview.
keys-jump = jump
# PgUp in the interview.
keys-section-before = section before
# PgDn in the interview.
keys-section-after = next section
# Enter on the outcome.
keys-done = done
# w on the outcome.
keys-evidence = what it rests on
# i at the desk.
keys-import = import
# i at the station.
keys-fetch-returns = read what the desk sent
# e at the desk.
keys-answer-stations = answer the stations
# Enter or Esc on a page that is read.
keys-close = close
# Space.
keys-cover = cover
# l.
keys-language = language
# Question mark.
keys-help = help
# Enter on a command.
keys-run = run
# Colon.
keys-commands = all commands by name
# z.
keys-theme = colours: day, night, red, contrast, projector
# Esc.
keys-back = one level back; everything is saved
# Ctrl-L.
keys-repaint = repaint, choose language
# Ctrl-C.
keys-quit = lock or leave, asked first
# Digits in a choice.
keys-choose = choose
# Digits on the home screen.
keys-open-number = open
# Digits on a question.
keys-answer-number = answer
# Digits on the list of facts.
keys-record-number = record
# Digits at the desk.
keys-decide = decide
# The next filter of the inbox.
keys-filter = show others
# What stays of deleted cases, or the cases that are here.
keys-deleted = deleted or present
# A line to the station.
keys-advise = line to station
# To put a case beside others.
keys-mark = choose to compare
# t at a station.
keys-link = link people
# People side by side.
keys-compare = compare
# The next person of those side by side.
keys-next-person = next person
# Only what differs, or everything.
keys-differences = only differences
# Name of the space bar.
keys-cap-space = Space
# Name of the arrow up.
keys-cap-up = Up
# Name of the arrow down.
keys-cap-down = Down
# Name of the arrow to where reading starts: left in this language.
keys-cap-start = Left
# Name of the arrow away from where reading starts: right in this language.
keys-cap-end = Right
# A key by the letter on it.
keys-cap-latin = { $name }
# Heading of the keys of this screen.
keys-help-here = ON THIS SCREEN
# Heading of the keys of every screen.
keys-help-everywhere = EVERYWHERE
# Help text.
keys-help-same-keys = The same keys in every language. On an Arabic keyboard press the key that carries the Latin letter.
# Help text.
keys-help-fields = In a text field every letter is text: there F1 is help, F2 the language, F4 the commands, F9 the cover. In a note Esc leaves and keeps the text.
# Help text.
keys-help-stop = You do not have to finish. Stopping early is a normal ending.
# n.
keys-worth = to the next question worth asking
# j.
keys-journey = the journey
# Digits in the list of questions.
keys-line-number = line
# Slash in the list of questions.
keys-show-all = all questions
