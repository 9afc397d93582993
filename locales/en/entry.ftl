# Typing into a field that is full. $limit: how many characters a field takes.
entry-full = This field is full ({ $limit } characters). Write the rest as another note.
# Pasting more than fits; nothing was pasted.
entry-paste-too-long = Not pasted: no more than { $limit } characters fit here. Paste a part.
