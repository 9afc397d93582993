# Header.
outcome-title = resultado
# Header.
outcome-own-view-title = su opinión
# Question.
outcome-own-view-question = Antes de ver la sugerencia: ¿qué opina usted?
# Under it.
outcome-own-view-why = Su opinión se guarda tal cual. La sugerencia viene después y ambas quedan registradas.
# Class T3.
outcome-tip-strong = Indicios fuertes de trata de personas
# Class T2.
outcome-tip-some = Algunos indicios de trata de personas
# Class T1.
outcome-tip-risk = Riesgo de trata: se necesita una segunda entrevista
# Class T1 at S1 or S2.
outcome-tip-risk-smuggling = Tráfico ilícito de migrantes con riesgo de trata
# Class S2.
outcome-som-aggravated = Tráfico ilícito de migrantes con circunstancias agravantes
# Class S1.
outcome-som-only = Solo indicios de tráfico ilícito de migrantes
# Class P.
outcome-other-protection = Otra necesidad de protección u otra vulneración de derechos
# Class ?.
outcome-insufficient = Información insuficiente
# Class 0.
outcome-none-seen = Sin indicios observados hasta ahora
# Overlay at P3, always first.
outcome-immediate = Necesidad inmediata de protección
# Heading.
outcome-suggests = ESTA EVALUACIÓN SUGIERE
# Behind it.
outcome-not-a-decision = solo posible; evaluación preliminar, no decisión
# Finding.
outcome-smuggling-none = Tráfico ilícito de migrantes: nada apunta a ello hasta ahora.
# Finding.
outcome-smuggling-unknown = Tráfico ilícito de migrantes: no se sabe lo suficiente.
# Finding.
outcome-smuggling-indicated = Tráfico ilícito de migrantes: hay indicios. Ambas cosas pueden ser ciertas.
# Finding.
outcome-smuggling-provisional = Tráfico ilícito de migrantes: hay indicios, si alguien obtuvo un beneficio. Ambas cosas pueden ser ciertas.
# Finding.
outcome-smuggling-aggravated = Tráfico ilícito de migrantes: hay indicios, con circunstancias agravantes. Ambas cosas pueden ser ciertas.
# Finding.
outcome-smuggling-aggravated-provisional = Tráfico ilícito de migrantes con circunstancias agravantes: hay indicios, si alguien obtuvo un beneficio. Ambas cosas pueden ser ciertas.
# Finding P0.
outcome-protection-none = Protección: no se vio ninguna necesidad; dé la información general.
# Finding P1.
outcome-protection-needs = Protección: hay necesidades; derive a la persona a asesoramiento y atención.
# Finding P2.
outcome-protection-high = Protección: derive el caso a la autoridad competente antes de que se decida cualquier otra cosa.
# Finding P3.
outcome-protection-now = Protección: actúe ahora, antes de cualquier otra pregunta.
# Finding.
outcome-labour-abuse = Pueden haberse vulnerado derechos laborales: informe a la inspección de trabajo, si la persona está de acuerdo.
# Finding.
outcome-child-path-on = Vía de la niñez: el interés superior de la niñez va primero; hace falta un tutor o una tutora legal.
# Element.
outcome-element-act = EL ACTO, qué se hizo:
# Element.
outcome-element-means = EL MEDIO, cómo se hizo:
# Element.
outcome-element-purpose = EL FIN, para qué se hizo:
# State of an element.
outcome-element-supported = apunta en ese sentido
# State of an element.
outcome-element-partial = apunta en parte en ese sentido
# State of an element.
outcome-element-limited = solo vulnerabilidad: aún no está claro si se aprovechó
# State of an element.
outcome-element-open = aún no se sabe
# State of the purpose.
outcome-purpose-open = aún no se sabe; normal en una frontera, y no es señal de tráfico ilícito de migrantes
# State of an element.
outcome-element-denied = la respuesta fue no, en buenas condiciones
# Under the elements, child path.
outcome-means-not-needed = Si la persona tiene menos de 18 años, el medio no hace falta.
# Heading.
outcome-because-heading = PORQUE
# Heading.
outcome-against-heading = EN CONTRA, O AÚN NO SE SABE
# List.
outcome-against-denied = La respuesta fue no:
# List.
outcome-not-known = Aún no se sabe:
# List.
outcome-not-met = Condiciones no cumplidas:
# Between the parts of a list.
outcome-list-comma = { "; " }
# Heading.
outcome-change-heading = QUÉ CAMBIARÍA ESTO
# One change.
outcome-change-present = Si resultara que es así – { $facts }: { $code }, { $class }.
# One change.
outcome-change-absent = Si quedara claro que no es así – { $facts }: { $code }, { $class }.
# One change that only specialists may ask about.
outcome-change-specialist = Solo para especialistas, nunca lo pregunte usted – { $facts }: { $code }, { $class }.
# Heading.
outcome-limits-heading = QUÉ VALOR TIENE ESTO
# Limits.
outcome-limits-published = Publicado: los elementos de la trata y del tráfico ilícito de migrantes según los tratados; los pesos de los indicadores y la regla de las dimensiones de la OIT y la Comisión Europea, 2009.
# Limits.
outcome-limits-ours = Propio de este programa, no publicado: todos los demás pesos y reglas. Nada de esto se validó en una frontera. Decide la autoridad competente.
# The view before.
outcome-you-said = Opinión antes: { $code }, { $class }
# The view after.
outcome-you-keep = Opinión ahora: { $code }, { $class }
# Choice.
outcome-keep-or-change = 1 mantener mi opinión   2 aceptar la sugerencia   3 cambiar a otra
# Choice.
outcome-change-to = NUEVA OPINIÓN
# Choice of a reason.
outcome-why-change = ¿Por qué «{ $class }»?
# Reason 1.
outcome-reason-convinced = las razones me convencen
# Reason 2.
outcome-reason-seen-more = vi u oí algo más
# Reason 3.
outcome-reason-unreliable = las respuestas parecen poco confiables
# Reason 4.
outcome-reason-careful = por prudencia
# Reason 5.
outcome-reason-other = otro, ver la nota
# Under the view after.
outcome-all-kept = Queda todo: opinión previa, sugerencia y opinión actual. Enter: listo.
# Enter before the choice.
outcome-choose-first = Primero elija 1, 2 o 3.
# After the choice.
outcome-view-kept = Anotado.
# Heading of the why panel.
outcome-why-title = LO QUE MUESTRAN HASTA AHORA LAS RESPUESTAS
# Under it.
outcome-officer-only = Solo para quien entrevista: no lo muestre ni lo lea en voz alta. Sin puntuación.
# Why panel before the own view.
outcome-own-view-first = La sugerencia y sus razones aparecerán cuando usted haya anotado su opinión.
# Area.
outcome-area-control = quién decide por la persona
# Area.
outcome-area-docs = quién tiene los documentos y el teléfono
# Area.
outcome-area-debt = deuda
# Area.
outcome-area-freedom = libertad para irse, descansar, llamar
# Area.
outcome-area-harm = violencia o amenazas
# Area.
outcome-area-forced = lo que le obligaron a hacer
# Area.
outcome-area-work = trabajo y paga
# Area.
outcome-area-promise = lo que se prometió
# Area.
outcome-area-plan = lo previsto al llegar
# Area.
outcome-area-age = edad
# Area.
outcome-area-act = quién organizó, trasladó o alojó a la persona
# Condition.
outcome-unmet-full-mode = aún sin una entrevista completa
# Condition.
outcome-unmet-private = sin privacidad
# Condition.
outcome-unmet-companion = alguien del grupo podía oír
# Condition.
outcome-unmet-language = idioma no entendido
# Condition.
outcome-unmet-interpreter = sin interpretación adecuada
# Condition.
outcome-unmet-able = la persona no está en condiciones de hablar
# The form that decided, asked for alone.
outcome-form-labour = Leído con la lista de indicadores de explotación laboral.
# The form that decided, asked for alone.
outcome-form-sexual = Leído con la lista de indicadores de explotación sexual.
# The form that decided.
outcome-form-labour-above = Decidió la lista de explotación laboral. También se calculó la de explotación sexual, y da menos.
# The form that decided on a tie.
outcome-form-labour-equal = Se muestra la lista de explotación laboral. También se calculó la de explotación sexual, y no da más.
# The form that decided.
outcome-form-sexual-above = Decidió la lista de explotación sexual. También se calculó la de explotación laboral, y da menos.
# The published table reads the answers otherwise.
outcome-ilo-row = La tabla publicada por la OIT para encuestas laborales lee estas respuestas de otro modo: { $row }. Solo cuenta lo que se sabe. Aquí decide el tratado, no la tabla de encuesta.
# A row of the table.
outcome-ilo-successful = una migración sin explotación hasta ahora
# A row of the table.
outcome-ilo-exploited = una persona migrante explotada
# A row of the table.
outcome-ilo-deceived = una persona migrante explotada y engañada
# A row of the table.
outcome-ilo-forced-labour = trata con fines de trabajo forzoso
# The published table has no row.
outcome-ilo-no-row = La tabla publicada por la OIT para encuestas laborales no tiene fila para estas respuestas. Aquí decide el tratado, no la tabla de encuesta.
# Behind a reason: where the rule comes from.
outcome-mark-treaty = tratado
# Behind a reason.
outcome-mark-rule = regla OIT y Comisión Europea 2009
# Behind a reason.
outcome-mark-weights = pesos publicados
# Behind a reason.
outcome-mark-ours = propio
# Behind a reason.
outcome-mark-unconfirmed = un peso sin confirmar
# Limits, where an unconfirmed weight was used.
outcome-limits-unconfirmed = Al menos un peso publicado usado aquí aún no está confirmado.
# List.
outcome-unexplored = Nada preguntado ni visto aún sobre:
# Kind of indicator.
outcome-dimension-dec = engaño en la captación
# Kind of indicator.
outcome-dimension-coe = coacción en la captación
# Kind of indicator.
outcome-dimension-vul = abuso de vulnerabilidad en la captación
# Kind of indicator.
outcome-dimension-exp = explotación
# Kind of indicator.
outcome-dimension-cod = coacción durante la explotación o la retención
# Kind of indicator.
outcome-dimension-vud = abuso de vulnerabilidad durante la explotación o la retención
# Kind of indicator.
outcome-dimension-pre = explotación prevista
# Kind of indicator.
outcome-dimension-pur = otras formas de explotación
# What a change would settle: an element and its state.
outcome-change-then = Entonces { $what } { $state }.
# What a change would settle.
outcome-change-risk = Entonces hay una señal de riesgo junto a los tres elementos.
# What a change would settle.
outcome-change-coverage = Entonces queda menos abierto, o menos apunta en ese sentido.
# What a change would settle.
outcome-change-protection = Entonces la necesidad de protección es otra.
# How it may be learnt.
outcome-ask-observe = Solo si se ve: no lo pregunte.
# How it may be learnt.
outcome-ask-document = Un documento puede mostrarlo.
# How it may be learnt.
outcome-ask-neutral = Una pregunta neutra.
# How it may be learnt.
outcome-ask-sensitive = Sensible: a solas, con el acuerdo de la persona.
# How it may be learnt.
outcome-ask-specialist = Para especialistas.
# The next question, before the own view.
outcome-still-worth = Aún vale la pena preguntar: { $question }
# The next question, after the own view.
outcome-tells-most = Lo que más aclararía: { $question }
# The key for the next question, when there is none.
outcome-nothing-to-ask = No queda ninguna pregunta que se pueda hacer ahora.
