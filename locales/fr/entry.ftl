# Typing into a field that is full. $limit: how many characters a field takes.
entry-full = Champ plein : { $limit } caractères. Écrivez la suite dans une autre note.
# Pasting more than fits; nothing was pasted.
entry-paste-too-long = Rien n’est collé : { $limit } caractères au plus. Collez-en une partie.
# Help of a text field: Shift and the arrow keys.
entry-choose = sélectionner des lettres
# Help of a text field: Ctrl-A.
entry-choose-all = tout sélectionner
# Help of a text field: Ctrl-Z takes back, Ctrl-Y brings again.
entry-steps = annuler, rétablir
# Help of a text field: Ctrl-W.
entry-erase-word = effacer le mot précédent
