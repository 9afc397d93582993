# A theme, said when it comes on.
look-terminal = Colours: the terminal's own
# A theme, said when it comes on.
look-day = Colours: day – dark on light, for sunlight
# A theme, said when it comes on.
look-night = Colours: night – grey on black
# A theme, said when it comes on.
look-red = Red, for eyes used to the dark. First turn the brightness down.
# A theme, said when it comes on.
look-contrast = Colours: high contrast – white on black, focus yellow
# A theme, said when it comes on.
look-projector = Colours: projector – nothing pale
# A theme, said when it comes on.
look-plain = No colours
# Heading over the field.
look-palette-title = COMMANDS – type a part of the name
# Under the list.
look-palette-languages = Names are found in English, French, Spanish and Arabic, whatever the language on the screen.
# Under the list.
look-palette-close = Esc closes; nothing changes.
# Nothing here; something on another screen.
look-elsewhere = Not possible on this screen: { $name }
# Nothing; this comes nearest.
look-did-you-mean = Nothing here is called so. Did you mean: { $name }?
# Nothing at all.
look-not-found = Nothing here is called so. Erase some letters.
# Before the field of the help.
look-help-search = Type to search this help:
# Nothing in the help.
look-help-nothing = Nothing in this help has these letters. Erase some to see more.
