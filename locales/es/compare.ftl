# Name of the page.
compare-title = lado a lado
# Two cases are missing.
compare-mark-first = Elija primero de dos a seis casos de la bandeja con t; c los pone lado a lado.
# There is no room for one more.
compare-most = No más de { $most } personas lado a lado. t quita una.
# Done.
compare-marked = Para comparar: { $codes }
# Done.
compare-none-marked = Ya no hay ningún caso elegido para comparar.
# In the list, beside a case.
compare-chosen = elegido
# On top.
compare-nobody = Esta pantalla no acusa a nadie.
# Below it.
compare-why-differ = Solo se compara lo que dijeron las personas. Hay muchas razones para decir otra cosa: miedo, vergüenza, cansancio, quién interpretaba, quién escuchaba.
# Two of them say different things about it.
compare-differ = Distinto: { $what }
# All who spoke of it say the same.
compare-same = Igual: { $what }
# Fewer than two spoke of it.
compare-single = De una sola persona: { $what }
# Nobody gave an answer of their own.
compare-unsaid = Sin respuesta: { $what }
# What is compared.
compare-places = Los lugares, en orden.
# What is compared.
compare-end = Lo que espera al final.
# What is no claim.
compare-seen-heading = Visto por un agente. Esto no se compara.
# What is no claim.
compare-talked-heading = Cómo se les preguntó. Esto no se compara.
# How somebody was asked.
compare-good-conditions = a solas, en un idioma que entendía
# In place of what was seen.
compare-nothing-seen = nada registrado
# Heading.
compare-together-heading = De dos en dos
# Two people.
compare-pair = { $one } y { $other }: igual en { $same }, distinto en { $differ }.
# Above the list.
compare-only-differences = Solo se muestra lo distinto; f muestra todo.
# In place of the list.
compare-nothing-differs = Ningún punto del que hablaron dos de ellas difiere.
# Where not all have room.
compare-people-shown = Personas { $from } a { $to } de { $total }; Enter muestra la siguiente.
# What one person said, by code; or a line of the page before the interview.
compare-line = { $what }: { $said }
# Heading at the desk.
compare-talk-heading = Cómo fue la entrevista
# When.
compare-opened-at = Caso abierto: { $day }, { $time } UTC.
# When.
compare-interview-at = Entrevista desde las { $time }.
# When.
compare-pause-from = Desde las { $time } no se anotó nada durante { $minutes } minutos.
# When.
compare-ended-at = Terminado a las { $time }.
# When.
compare-last-at = Última anotación a las { $time }; sin terminar.
# Heading at the desk.
compare-answers-heading = Respuestas
# An answer.
compare-answered = { $time }: { $what } { $said }
# Under what an answer was given.
compare-conditions = Dada así: { $what }
# How long a case waits.
compare-wait-hours = { $count } h
# How long a case waits.
compare-wait-days = { $count } d
# In place of an empty list.
compare-filter-empty = No hay casos así. f muestra otros.
