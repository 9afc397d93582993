# Enter in a choice.
keys-next = sigue
# 0 and the arrow to the start.
keys-previous = atrás
# Tab in a form.
keys-next-field = campo siguiente
# Shift-Tab in a form.
keys-previous-field = campo anterior
# Enter on a list.
keys-open = abre
# Up.
keys-line-up = sube una línea
# Down.
keys-line-down = baja una línea
# PgUp.
keys-page-up = sube página
# PgDn.
keys-page-down = baja página
# Slash on the home screen.
keys-all-cases = casos
# e.
keys-export = exportar
# k on the home screen.
keys-supervisor-key = clave de la supervisión
# o on the home screen.
keys-hand-over = entregar el turno
# m on the home screen and at the desk.
keys-computer = este equipo: personas, frase de paso, diario, examen, recuperación
# x on a case.
keys-care = retirar el consentimiento, retener, ceder o borrar el caso
# Slash in a list.
keys-search = busca
# Backspace outside text.
keys-undo = deshace
# Tab on a question.
keys-note = nota
# u.
keys-child-path = activa la vía de la niñez
# i in the triage.
keys-interview = entrevista
# Full stop.
keys-flag = marca para volver
# w.
keys-why = por qué
# v.
keys-panes = idiomas a la vista
# a.
keys-facts = hechos
# r.
keys-reference = fichas de derecho
# s.
keys-sealed = respuestas selladas
# Slash in the interview.
keys-jump = salta
# PgUp in the interview.
keys-section-before = sección anterior
# PgDn in the interview.
keys-section-after = próxima sección
# Enter on the outcome.
keys-done = listo
# w on the outcome.
keys-evidence = en qué se basa
# i at the desk.
keys-import = importa
# i at the station.
keys-fetch-returns = lee lo que envió el despacho
# e at the desk.
keys-answer-stations = responde a los puestos
# Enter or Esc on a page that is read.
keys-close = cierra
# Space.
keys-cover = oculta
# l.
keys-language = idioma
# Question mark.
keys-help = ayuda
# Enter on a command.
keys-run = ejecutar
# Colon.
keys-commands = todas las órdenes por su nombre
# z.
keys-theme = colores: día, noche, rojo, contraste, proyector
# Esc.
keys-back = un nivel atrás; todo está guardado
# Ctrl-L.
keys-repaint = repinta la pantalla, elige idioma
# Ctrl-C.
keys-quit = bloquea o sale, pero antes pregunta
# Digits in a choice.
keys-choose = elige
# Digits on the home screen.
keys-open-number = abre
# Digits on a question.
keys-answer-number = responde
# Digits on the list of facts.
keys-record-number = anota
# Digits at the desk.
keys-decide = decide
# The next filter of the inbox.
keys-filter = mostrar otros
# What stays of deleted cases, or the cases that are here.
keys-deleted = eliminados o presentes
# A line to the station.
keys-advise = línea al puesto
# To put a case beside others.
keys-mark = elegir para comparar
# t at a station.
keys-link = vincular personas
# People side by side.
keys-compare = comparar
# The next person of those side by side.
keys-next-person = persona siguiente
# Only what differs, or everything.
keys-differences = solo diferencias
# Name of the space bar.
keys-cap-space = Espacio
# Name of the arrow up.
keys-cap-up = Arriba
# Name of the arrow down.
keys-cap-down = Abajo
# Name of the arrow to where reading starts: left in this language.
keys-cap-start = Izquierda
# Name of the arrow away from where reading starts: right in this language.
keys-cap-end = Derecha
# A key by the letter on it.
keys-cap-latin = { $name }
# Heading of the keys of this screen.
keys-help-here = EN ESTA PANTALLA
# Heading of the keys of every screen.
keys-help-everywhere = EN TODAS PARTES
# Help text.
keys-help-same-keys = Las mismas teclas en todos los idiomas. En un teclado árabe, pulse la tecla que lleva la letra latina.
# Help text.
keys-help-fields = En un campo de texto cada letra es texto: ahí F1 es la ayuda, F2 el idioma, F4 las órdenes, F9 oculta. En una nota, Esc sale y conserva el texto.
# Help text.
keys-help-stop = No tiene que terminar. Parar antes es un final normal.
# n.
keys-worth = a la siguiente pregunta útil
# j.
keys-journey = el viaje
# Digits in the list of questions.
keys-line-number = línea
# Slash in the list of questions.
keys-show-all = todas las preguntas
