# The settings file has a key that nobody knows.
terminal-settings-unknown-key = The settings in { $path } have an unknown key: { $key }.
# What to do about it.
terminal-settings-nearest = The nearest known key is { $nearest }. Correct the file, or remove that line.
# The settings file has a value that its key does not take.
terminal-settings-bad-value = The settings in { $path } give { $key } a value that it does not take: { $value }.
# What to do about it.
terminal-settings-allowed = Allowed are: { $allowed }. Correct the file, or remove that line.
# Header of the check.
terminal-check-title = terminal check, { $part } of { $total }
# Choice 4 of the start page.
terminal-check-choice = Check this terminal and keyboard
# Under choice 4.
terminal-check-choice-more = Which line of Arabic reads right, which signs, keys and colours work.
# The window.
terminal-check-size = Window: { $width } × { $height }, large enough.
# Instruction, shown in all four languages.
terminal-check-line = Someone who reads Arabic: press the number of the line that reads right.
# The choice under the lines.
terminal-check-none = none of them
# No line reads right.
terminal-check-advice = No line reads right in this terminal.
# What can be done then.
terminal-check-advice-more = Work in English, French or Spanish here. For Arabic, use xterm, GNOME Terminal, Konsole, Alacritty or Windows Terminal with the font DejaVu Sans Mono. { $command } says what this terminal answered.
# Question about the blocks above it.
terminal-check-boxes = Are these three boxes solid, grey and light?
# Question about the shapes above it.
terminal-check-shapes = Are these a square, a diamond and a triangle?
# Answer.
terminal-check-yes = yes
# Answer.
terminal-check-no-plain = no: draw with plain letters everywhere
# Instruction.
terminal-check-top-key = Press the key marked { $key } on the top row.
# Instruction.
terminal-check-key-beside = Press the key just to the right of the key marked { $key }, without shift.
# Instruction.
terminal-check-marked-key = Press the key marked { $key }, with the shift key if it needs it.
# Instruction.
terminal-check-pad-key = Press { $key }, on the number pad if there is one.
# Another key came.
terminal-check-other = Another key arrived: { $key }. Try again; the same key once more goes on.
# The keyboard.
terminal-check-digits = Keyboard: digits without shift.
# The keyboard.
terminal-check-qwerty = Keyboard: QWERTY.
# The keyboard.
terminal-check-spanish = Keyboard: Spanish. Its ç and its apostrophe are no digits.
# The keyboard.
terminal-check-azerty = Keyboard: AZERTY. The top row counts as digits with and without shift.
# The keyboard.
terminal-check-arabic-digits = Keyboard: Arabic-Indic digits. They count like the others.
# The keyboard.
terminal-check-arabic = Keyboard: Arabic. Hints show the Arabic letter of a key too.
# Question.
terminal-check-colour = Which colours are easiest to read here?
# Answer.
terminal-check-normal = the terminal’s own
# Answer.
terminal-check-contrast = high contrast
# Answer.
terminal-check-red = dim red, for the night on a bridge
# Answer.
terminal-check-no-colour = none at all
# The end.
terminal-check-done = Kept for this computer and this terminal.
# The end: the encoding.
terminal-check-done-mode = Arabic is written in the mode { $mode }.
# The end.
terminal-check-again = To check again: { $command }
# How to go on.
terminal-check-go-on = { $key } goes on.
# How to leave.
terminal-check-esc = { $key } keeps everything as it was.
# The text console cannot show Arabic.
terminal-lack-console = This text console has no Arabic letters.
# What to do about it.
terminal-lack-console-remedy = Work in English, French or Spanish here, or open a terminal window with an Arabic font. { $command } asks line by line.
# The terminal does not read UTF-8.
terminal-lack-unicode = This terminal does not read UTF-8: letters come out as other signs.
# What to do about it.
terminal-lack-unicode-remedy = Choose a UTF-8 locale, as in { $locale }, and open the terminal again.
# The terminal takes no screens.
terminal-lack-dumb = This terminal cannot show screens.
# What to do about it.
terminal-lack-dumb-remedy = Open another terminal, or use { $command }, which asks line by line.
# Finding: the terminal.
terminal-doctor-name = Terminal: { $name }
# Finding: no terminal to ask.
terminal-doctor-not-asked = There is no terminal to ask here.
# What to do about it.
terminal-doctor-not-asked-remedy = Run { $command } in the terminal, without writing to a file.
# Finding: no answers.
terminal-doctor-silent = The terminal answered nothing within 800 milliseconds.
# Finding: what was answered.
terminal-doctor-answers = Answers: explicit mode { $explicit }; columns of a direction mark { $direction }, of a vowel mark { $mark }; sized text { $sized }
# Finding: the encoding.
terminal-doctor-mode = Arabic is written in the mode { $mode }.
# What to do where the choice is not sure.
terminal-doctor-unsure = Nobody has seen this terminal with this mode. Let someone who reads Arabic check it: { $command }
# Finding.
terminal-doctor-marks-shown = Arabic vowel marks are shown.
# Finding.
terminal-doctor-marks-hidden = Arabic vowel marks are kept, but not shown: this terminal draws them wrongly.
# Finding.
terminal-doctor-size = Window: { $width } × { $height }
# What to do about it.
terminal-doctor-size-remedy = Make the window { $width } × { $height } or larger, or its letters smaller.
# Finding.
terminal-doctor-colours = Colours: { $name }
# Finding.
terminal-doctor-utf8 = Letters are read as UTF-8.
# Finding.
terminal-doctor-utf8-unknown = Neither terminal nor locale says whether letters are read as UTF-8.
# Finding: nobody can ask for the font.
terminal-doctor-fonts = The font cannot be asked for.
# What to do about it.
terminal-doctor-fonts-remedy = DejaVu Sans Mono has every joined Arabic letter; Cascadia, Hack, JetBrains Mono and Liberation Mono have none and borrow them.
# Finding.
terminal-doctor-settings = Settings: { $path }
# Finding.
terminal-doctor-no-settings = Settings: none yet; they will be kept in { $path }
# Why a mode was chosen.
terminal-why-flag = The command line says so.
# Why a mode was chosen.
terminal-why-remembered = It was chosen for this terminal in the check.
# Why a mode was chosen.
terminal-why-setting = The settings say so, for every terminal.
# Why a mode was chosen.
terminal-why-explicit = The terminal orders text itself, and can be told to leave that to Fanal.
# Why a mode was chosen.
terminal-why-sized = kitty, which takes every letter as a text of its own.
# Why a mode was chosen.
terminal-why-words = An older kitty, which turns every word round.
# Why a mode was chosen.
terminal-why-mlterm = mlterm, whose own ordering is switched off while Fanal runs.
# Why a mode was chosen.
terminal-why-putty = PuTTY, which orders every row itself.
# Why a mode was chosen.
terminal-why-multiplexed = tmux or screen stands between Fanal and the terminal.
# Why a mode was chosen.
terminal-why-konsole = Konsole, which orders rows and joins letters itself.
# Why a mode was chosen.
terminal-why-leaves-rows = This terminal is known to show letters where they are put.
# Why a mode was chosen.
terminal-why-free = A direction mark takes no column here, so every letter can be pinned.
# Why a mode was chosen.
terminal-why-takes-column = A direction mark would take a column here, so nothing is added.
# Why a mode was chosen.
terminal-why-not-asked = Nothing is asked on Windows: its terminal shows cells as they are.
# Why a mode was chosen.
terminal-why-silent = Nothing was answered, so nothing is added.
# What the reader can do.
terminal-hint-force-ltr = With { $option } in its settings and the mode visual, kitty shows everything right.
# What the reader can do.
terminal-hint-putty = Tick Terminal, Features, Disable bidirectional text display in PuTTY, then choose the mode visual: then every row is right.
# What the reader can do.
terminal-hint-multiplexer = Behind tmux letters stay unjoined in Konsole, and some rows are turned round in mlterm: run Fanal outside of it, or in another terminal.
