# Typing into a field that is full. $limit: how many characters a field takes.
entry-full = Este campo está lleno ({ $limit } caracteres). Escriba el resto en otra nota.
# Pasting more than fits; nothing was pasted.
entry-paste-too-long = No se ha pegado: caben { $limit } caracteres como máximo. Pegue una parte.
