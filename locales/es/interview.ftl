# Header.
interview-before-title = antes de la entrevista
# Header.
interview-question-title = pregunta { $number }/{ $total }
# Header.
interview-facts-title = hechos
# Heading.
interview-before-heading = ANTES DE PREGUNTAR NADA
# Line.
interview-line-needs = Primero lo básico: agua, abrigo, baño, atención médica
# Line.
interview-line-fit = La persona está en condiciones de hablar
# Line.
interview-line-alone = Nadie del grupo puede verles ni oírles
# Line.
interview-line-language = Intérprete
# Line.
interview-line-introduced = Usted ha dicho quién es
# Line.
interview-line-consent = Respuesta de la persona
# Line.
interview-line-sharing = Acepta compartir sus respuestas con
# Heading over the spoken text.
interview-say-this = DIGA ESTO
# Answer to a line.
interview-not-possible = no es posible
# Answer.
interview-consent-agreed = acepta
# Answer.
interview-consent-refused = dice que no
# After that answer.
interview-consent-not-understood = Dígalo con otras palabras, busque intérprete o vuelva más tarde.
# Enter before the page is complete.
interview-before-first = Primero todas las líneas de esta página y un sí de la persona.
# Answer.
interview-share-nobody = nadie
# Answer.
interview-share-referral = organismo de derivación
# Answer.
interview-share-police = policía
# Answer.
interview-share-both = organismo de derivación y policía
# Answer.
interview-interpreter-not-needed = no hace falta
# Answer.
interview-interpreter-by-phone = por teléfono
# Answer.
interview-interpreter-in-person = en persona
# Answer.
interview-interpreter-mediator = mediación cultural
# Answer.
interview-interpreter-came-with-group = ▲ vino con el grupo
# Answer.
interview-interpreter-none = ▲ hace falta y no hay
# Answer.
interview-answer-yes = sí
# Answer.
interview-answer-no = no
# Answer 3 or 9.
interview-answer-not-understood = no entendió
# Answer 4.
interview-answer-unsure = incierto o confuso
# Answer 5.
interview-answer-refused = no desea responder
# Section.
interview-section-start = inicio
# Section.
interview-section-journey = viaje
# Section.
interview-section-work = trabajo
# Section.
interview-section-plan = plan
# Section.
interview-section-now = ahora
# Before a note.
interview-note-label = Nota (Tab)
# Before advice.
interview-why-ask = Por qué:
# Before advice.
interview-do-not-ask = Cuidado:
# Before advice.
interview-other-words = Otras palabras:
# In place of a question.
interview-guard-heading = AHORA NO: esta pregunta podría hacer daño.
# Why.
interview-guard-companion = Alguien del grupo puede ver u oír.
# Why.
interview-guard-interpreter = Quien interpreta vino con el grupo.
# Why.
interview-guard-consent = La persona no ha aceptado que se le hagan preguntas.
# Why.
interview-guard-child = La persona tiene o puede tener menos de 18 años.
# Heading.
interview-jump-heading = SALTAR A UNA PREGUNTA
# List of facts.
interview-group-immediate = PELIGRO O NECESIDAD AHORA
# List of facts.
interview-group-smuggling = TRÁFICO ILÍCITO DE MIGRANTES
# List of facts.
interview-group-aggravation = LO QUE HIZO EL VIAJE PELIGROSO O CRUEL
# List of facts.
interview-group-act = LO QUE OTROS HICIERON CON LA PERSONA
# List of facts.
interview-group-other = OTRAS NECESIDADES DE PROTECCIÓN
# List of facts.
interview-group-children = SEÑALES SOBRE NIÑOS, NIÑAS Y ADOLESCENTES
# List of facts.
interview-group-deception = ENGAÑO EN LA CAPTACIÓN O EN EL CAMINO
# List of facts.
interview-group-coercion = COACCIÓN EN LA CAPTACIÓN O EN EL CAMINO
# List of facts.
interview-group-vulnerability = VULNERABILIDAD Y QUIÉN LA APROVECHÓ
# List of facts.
interview-group-exploitation = CONDICIONES DE TRABAJO Y DE VIDA
# List of facts.
interview-group-coercion-there = COACCIÓN EN EL LUGAR DE EXPLOTACIÓN
# List of facts.
interview-group-vulnerability-there = DEPENDENCIA EN EL LUGAR DE EXPLOTACIÓN
# List of facts.
interview-group-signs = SEÑALES GENERALES
# List of facts.
interview-group-planned = LO QUE PARECE PREVISTO
# List of facts.
interview-group-purposes = PARA QUÉ SE USA A LA PERSONA
# List of facts.
interview-group-officials = FUNCIONARIOS (SELLADO)
# List of facts.
interview-group-domestic = TRABAJO EN UN HOGAR
# List of facts.
interview-group-sexual = SEÑALES DE EXPLOTACIÓN SEXUAL
# List of facts.
interview-group-labour = SEÑALES EN EL TRABAJO, EN TIERRA O A BORDO
# List of facts.
interview-group-begging = SEÑALES DE MENDICIDAD FORZADA
# Which list.
interview-page-of = lista { $number } de { $total }
# After recording such a fact.
interview-specialist-only = Anotado. No pregunte más: esto es para especialistas.
# How a fact is known.
interview-state-said = dicho
# How a fact is known.
interview-state-seen = visto
# How a fact is known.
interview-state-document = en un documento
# How a fact is known.
interview-state-absent = no
# How a fact is known.
interview-state-disputed = relatos distintos
# How a fact is known.
interview-state-not-asked = no preguntado
# How a fact is known.
interview-state-not-observed = no observado
# How a fact is known.
interview-state-refused = no desea responder
# How a fact is known.
interview-state-unable = no pudo responder
# How a fact is known.
interview-state-unknown = incierto
# Page after a no.
interview-refused-heading = LA PERSONA DICE QUE NO. ES UN FINAL NORMAL.
# On that page.
interview-refused-mark = Elija la marca y habrá terminado:
