# Header.
triage-title = primer contacto
# Part 1.
triage-look-heading = MIRE
# Behind it.
triage-look-more = aún no pregunte; pulse lo que vea, otra vez lo quita; Enter al acabar
# Part 2.
triage-ask-heading = PREGUNTE
# Behind it.
triage-ask-more = solo si nadie más puede oír
# Part 3.
triage-mark-heading = MARQUE
# Behind it.
triage-mark-more = usted decide; después aparece la sugerencia
# Mark 1.
triage-mark-urgent = urgente
# Mark 2.
triage-mark-interview = entrevista completa
# Mark 3.
triage-mark-routine = rutina
# Mark 4.
triage-mark-later = revisar luego
# Enter without a mark.
triage-mark-first = Marque primero: de 1 a 4. No hay nada elegido de antemano.
# An observation from before cannot be removed any more.
triage-seen-stays = Esto se anotó antes y queda en el historial.
# After the officer's own mark.
triage-suggested = Sugerido: { $mark } ({ $because })  Enter listo  i entrevista
# Why.
triage-because-immediate = puede haber peligro ahora
# Why.
triage-because-child = menos de 18 o duda
# Why.
triage-because-sign = hay señales
# Why.
triage-because-unfinished = no a solas o incompleto
# Why.
triage-because-nothing = ninguna señal
