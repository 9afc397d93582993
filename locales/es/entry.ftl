# Typing into a field that is full. $limit: how many characters a field takes.
entry-full = Campo lleno: { $limit } caracteres. Escriba el resto en otra nota.
# Pasting more than fits; nothing was pasted.
entry-paste-too-long = No se ha pegado: caben { $limit } caracteres como máximo. Pegue una parte.
# Help of a text field: Shift and the arrow keys.
entry-choose = seleccionar letras
# Help of a text field: Ctrl-A.
entry-choose-all = seleccionar todo
# Help of a text field: Ctrl-Z takes back, Ctrl-Y brings again.
entry-steps = deshacer, rehacer
# Help of a text field: Ctrl-W.
entry-erase-word = borrar la palabra anterior
