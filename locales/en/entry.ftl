# Typing into a field that is full. $limit: how many characters a field takes.
entry-full = This field is full ({ $limit } characters). Write the rest as another note.
# Pasting more than fits; nothing was pasted.
entry-paste-too-long = Not pasted: no more than { $limit } characters fit here. Paste a part.
# Help of a text field: Shift and the arrow keys.
entry-choose = select letters
# Help of a text field: Ctrl-A.
entry-choose-all = select everything
# Help of a text field: Ctrl-Z takes back, Ctrl-Y brings again.
entry-steps = one step back, one forward
# Help of a text field: Ctrl-W.
entry-erase-word = erase the word before
