# First sentence of line mode.
line-begin = Fanal, line by line. Type help at any time.
# The terminal cannot show the screen.
line-no-screen = This terminal cannot show the screen, so the program goes on line by line.
# The check of a terminal, where there is no screen to check.
line-check-needs-screen = The check of the terminal needs the screen. Start without --linear for it; type 0 to go back.
# Repeated on every page of a drill.
line-drill = Drill. Nothing is kept.
# Repeated on every page of the practice realm.
line-practice = Practice.
# In place of the sign of what is urgent.
line-attention = Attention:
# It is on the disk. $what: the answer in words.
line-saved = Saved: { $what }
# In a drill. $what: the answer in words.
line-noted = Noted, in memory only: { $what }
# On its way to the disk. $what: the answer in words.
line-saving = Being saved: { $what }
# After a return to a case. $what: the last answer in words.
line-last = Last entry: { $what }
# An answer with its digit.
line-answer = { $digit }, { $text }
# A line of a page and what was recorded there.
line-entry = { $what }: { $text }
# The question is marked.
line-flagged = come back to this question
# The question is not marked any more.
line-unflagged = the question is no longer marked
# Something of the journey was recorded.
line-journey = the journey
# A note; also what a note is asked for with.
line-note = note
# A reason to ask anyway was recorded.
line-anyway = asked anyway, with your reason
# The section of a question.
line-section = Section: { $section }.
# What was answered before.
line-answered = Recorded answer: { $text }
# No answer is recorded.
line-not-answered = No answer yet.
# What the officer asks the person.
line-ask = Ask: { $question }
# The same question in the second language.
line-ask-in = { $language }: { $question }
# A text to say to the person.
line-say-this = Say this: { $text }
# A choice that holds.
line-chosen = { $text } (recorded)
# The line with the focus.
line-here = Line { $number } of { $total }: { $text }
# A part of a long list.
line-part = Lines { $first } to { $last } of { $total }.
# How a line of a list is opened.
line-by-number = A number opens a line; more reads on.
# How to reach a line where digits record.
line-by-sign = #3 goes to line 3.
# In the list of questions to jump to.
line-find-words = Words narrow the list to the questions that have them; / reads all again; an empty line opens the line with the focus.
# On the list of facts.
line-facts-end = An empty line ends the lists; more is the next list.
# What an empty line does.
line-enter = empty line { $what }
# What a number does.
line-digits = number { $what }
# A word or letter and what it does.
line-typed = { $typed } { $what }
# What can be typed here.
line-can-type = You can type: { $list }.
# Commands while a text is typed.
line-in-text = Your line is text. A colon before a word makes it a command, as in :back, :help or :cover.
# Help text of line mode.
line-help-how = Type a number, a letter or a word, then Enter. The words of all four languages are understood. again reads the page once more.
# A field that is not empty.
line-holds = It holds: { $text }. An empty line keeps it, a new line takes its place.
# A field whose text is not shown.
line-hidden = { $label } (not shown)
# Before what is typed.
line-prompt = { $label }:
# Before what is typed, where a choice is asked for.
line-choice = Your choice
# A line that means nothing here.
line-unknown = Not understood: { $typed }. Type help to hear what can be typed here.
# A line changed nothing that is read.
line-unchanged = Nothing changed.
# The cover: nothing about the work.
line-covered = { $time } UTC
# How to come back from the cover.
line-go-on = An empty line goes on.
# Last sentence.
line-ended-kept = The program has ended. Everything is saved.
# Last sentence of a drill.
line-ended-drill = The drill has ended. Nothing was kept.
# Last sentence where nothing was open.
line-ended = The program has ended.
# Words to type, between bars; the first one is shown.
line-name-next = next|go on
# Words to type, between bars; the first one is shown.
line-name-previous = back|previous
# Words to type, between bars; the first one is shown.
line-name-undo = undo|take back
# Words to type, between bars; the first one is shown.
line-name-flag = flag|later
# Words to type, between bars; the first one is shown.
line-name-note = note|next field
# Words to type, between bars; the first one is shown.
line-name-previous-field = field before
# Words to type, between bars; the first one is shown.
line-name-up = up
# Words to type, between bars; the first one is shown.
line-name-down = down
# Words to type, between bars; the first one is shown.
line-name-page-up = less|page up
# Words to type, between bars; the first one is shown.
line-name-page-down = more|page down
# Words to type, between bars; the first one is shown.
line-name-why = why|evidence
# Words to type, between bars; the first one is shown.
line-name-worth = worth|next worth
# Words to type, between bars; the first one is shown.
line-name-journey = journey
# Words to type, between bars; the first one is shown.
line-name-panes = languages|second language
# Words to type, between bars; the first one is shown.
line-name-facts = facts
# Words to type, between bars; the first one is shown.
line-name-reference = law|cards
# Words to type, between bars; the first one is shown.
line-name-child-path = child
# Words to type, between bars; the first one is shown.
line-name-sealed = sealed
# Words to type, between bars; the first one is shown.
line-name-jump = jump
# Words to type, between bars; the first one is shown.
line-name-search = search|all cases
# Words to type, between bars; the first one is shown.
line-name-interview = interview
# Words to type, between bars; the first one is shown.
line-name-import = import
# Words to type, between bars; the first one is shown.
line-name-filter = filter
# Words to type, between bars; the first one is shown.
line-name-advise = advise
# Words to type, between bars; the first one is shown.
line-name-mark = choose
# Words to type, between bars; the first one is shown.
line-name-link = link
# Words to type, between bars; the first one is shown.
line-name-compare = compare
# Words to type, between bars; the first one is shown.
line-name-export = export
# Words to type, between bars; the first one is shown.
line-name-keys = key
# Words to type, between bars; the first one is shown.
line-name-hand-over = handover
# Words to type, between bars; the first one is shown.
line-name-computer = computer|people
# Words to type, between bars; the first one is shown.
line-name-care = withdraw|erase|hold
# Words to type, between bars; the first one is shown.
line-name-back = leave|escape
# Words to type, between bars; the first one is shown.
line-name-help = help
# Words to type, between bars; the first one is shown.
line-name-language = language
# Words to type, between bars; the first one is shown.
line-name-repaint = choose language
# Words to type, between bars; the first one is shown.
line-name-cover = cover
# Words to type, between bars; the first one is shown.
line-name-quit = quit|lock
# Words to type, between bars; the first one is shown.
line-name-commands = commands|all commands
# Words to type, between bars; the first one is shown.
line-name-theme = colours|colors
# Words to type, between bars; the first one is shown.
line-name-scroll-up = scroll up
# Words to type, between bars; the first one is shown.
line-name-scroll-down = scroll down
# Words to type, between bars; the first one is shown.
line-name-again = again|repeat
