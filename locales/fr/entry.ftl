# Typing into a field that is full. $limit: how many characters a field takes.
entry-full = Ce champ est plein ({ $limit } caractères). Écrivez la suite dans une autre note.
# Pasting more than fits; nothing was pasted.
entry-paste-too-long = Rien n’est collé : { $limit } caractères au plus. Collez-en une partie.
