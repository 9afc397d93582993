# Refused.
review-own-case = Usted registró algo en este caso. Debe decidirlo otra persona.
# What to do about it.
review-own-case-remedy = Pídaselo a un compañero del despacho. Todavía puede escribir una línea al puesto.
# Refused.
review-own-decision = Usted ya decidió lo mismo. Cuenta cuando una segunda persona lo decida también.
# What to do about it.
review-own-decision-remedy = Déjelo a un compañero o decida otra cosa.
# Refused.
review-not-a-desk = Los casos se deciden en un despacho; esto es un puesto.
# What to do about it.
review-not-a-desk-remedy = Exporte el caso; el despacho decide y responde.
# Refused.
review-not-a-station = Un despacho no anota nada sobre la persona: lee lo que anotó el puesto y decide.
# What to do about it.
review-not-a-station-remedy = Pregunte al puesto lo que falte; el puesto anota la respuesta.
# Refused.
review-words-held = El texto contiene palabras que no deberían salir: { $words }. No se registró nada.
# What to do about it.
review-words-held-remedy = Escríbalo sin ellas, o en la pantalla, donde se pregunta por cada una.
# Refused.
review-no-words = Sin texto no se registra nada.
# What to do about it.
review-no-words-remedy = Escriba la razón, la pregunta o la línea.
# Where a case stands.
review-undecided = por decidir
# Where a case stands.
review-waiting = segundo lector
# Where a case stands.
review-settled = resuelto
# Where a case stands.
review-disagree = desacuerdo
# Where a case stands.
review-asked = consultado
# Where a case stands, with its last decision.
review-stands = { $standing }: { $decision }
# Before anything was decided.
review-needs-second = Cerrar este caso, o abrir solo un expediente de tráfico ilícito de migrantes, requiere dos personas: muestra un niño o una niña, una urgencia, indicios de trata o una necesidad de protección.
# Where a second reader is needed.
review-waits-for-second = Esto aún no cuenta: una segunda persona tiene que decidir lo mismo.
# Where two people differ.
review-they-disagree = Dos personas decidieron distinto. Hasta que estén de acuerdo no se cierra nada y la persona sigue protegida.
# Heading.
review-decisions-heading = Lo que se decidió
# A decision.
review-decided-by = { $day }, { $time }, { $by }: { $decision }. { $reason }
# Heading.
review-advice-heading = Al puesto, para la próxima vez
# A line to the station.
review-advised-by = { $day }, { $time }, { $by }: { $words }
# Label of the field.
review-advice-label = Línea al puesto:
# Done.
review-advised = Registrado. Llega al puesto con la próxima respuesta.
# Heading.
review-changes-heading = Respuestas cambiadas o retiradas
# A change, by whom and when.
review-changed-by = { $time }, { $by }: { $what } { $change }
# What became of an answer.
review-changed = Primero: { $before }. Después: { $after }.
# What became of an answer.
review-taken-back = Retirado: { $before }.
# A filter.
review-filter-all = todos
# A filter.
review-filter-urgent = urgentes
# A filter, and a sign in the list.
review-filter-sample = muestra
# Above the list.
review-filtered = Se muestran: { $filter } ({ $count })
# Above the list.
review-sample-why = Casos sin indicios, elegidos al azar: mírelos como si los hubiera.
# Done.
review-recorded = { $code }: registrado. Ahora: { $standing }.
