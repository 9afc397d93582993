# First sentence of line mode.
line-begin = Fanal, línea por línea. Escriba ayuda en cualquier momento.
# The terminal cannot show the screen.
line-no-screen = Este terminal no puede mostrar la pantalla; el programa sigue línea por línea.
# The check of a terminal, where there is no screen to check.
line-check-needs-screen = La comprobación del terminal necesita la pantalla. Inicie sin --linear para hacerla; escriba 0 para volver.
# Repeated on every page of a drill.
line-drill = Ejercicio. No se guarda nada.
# Repeated on every page of the practice realm.
line-practice = Práctica.
# In place of the sign of what is urgent.
line-attention = Atención:
# It is on the disk. $what: the answer in words.
line-saved = Guardado: { $what }
# In a drill. $what: the answer in words.
line-noted = Anotado, solo en memoria: { $what }
# On its way to the disk. $what: the answer in words.
line-saving = Guardando: { $what }
# After a return to a case. $what: the last answer in words.
line-last = Última entrada: { $what }
# An answer with its digit.
line-answer = { $digit }, { $text }
# A line of a page and what was recorded there.
line-entry = { $what }: { $text }
# The question is marked.
line-flagged = volver a esta pregunta
# The question is not marked any more.
line-unflagged = la pregunta ya no está marcada
# Something of the journey was recorded.
line-journey = el viaje
# A note; also what a note is asked for with.
line-note = nota
# A reason to ask anyway was recorded.
line-anyway = se pregunta de todos modos, con su motivo
# The section of a question.
line-section = Sección: { $section }.
# What was answered before.
line-answered = Respuesta registrada: { $text }
# No answer is recorded.
line-not-answered = Aún no hay respuesta.
# What the officer asks the person.
line-ask = Pregunte: { $question }
# The same question in the second language.
line-ask-in = { $language }: { $question }
# A text to say to the person.
line-say-this = Diga esto: { $text }
# A choice that holds.
line-chosen = { $text } (anotado)
# The line with the focus.
line-here = Línea { $number } de { $total }: { $text }
# A part of a long list.
line-part = Líneas { $first } a { $last } de { $total }.
# How a line of a list is opened.
line-by-number = Un número abre una línea; más sigue leyendo.
# How to reach a line where digits record.
line-by-sign = #3 lleva a la línea 3.
# In the list of questions to jump to.
line-find-words = Las palabras reducen la lista a las preguntas que las tienen; / lee todas otra vez; una línea vacía abre la línea actual.
# On the list of facts.
line-facts-end = Una línea vacía termina las listas; más da la siguiente.
# What an empty line does.
line-enter = línea vacía { $what }
# What a number does.
line-digits = número { $what }
# A word or letter and what it does.
line-typed = { $typed } { $what }
# What can be typed here.
line-can-type = Puede escribir: { $list }.
# Commands while a text is typed.
line-in-text = Su línea es texto. Dos puntos delante de una palabra la hacen orden: :atrás, :ayuda o :ocultar.
# Help text of line mode.
line-help-how = Escriba un número, una letra o una palabra y luego Enter. Se entienden las palabras de los cuatro idiomas. otra lee la página de nuevo.
# A field that is not empty.
line-holds = Contiene: { $text }. Una línea vacía lo conserva; una línea nueva lo sustituye.
# A field whose text is not shown.
line-hidden = { $label } (no se muestra)
# Before what is typed.
line-prompt = { $label }:
# Before what is typed, where a choice is asked for.
line-choice = Su elección
# A line that means nothing here.
line-unknown = No se entiende: { $typed }. Escriba ayuda para saber qué se puede escribir aquí.
# A line changed nothing that is read.
line-unchanged = No ha cambiado nada.
# The cover: nothing about the work.
line-covered = { $time } UTC
# How to come back from the cover.
line-go-on = Una línea vacía para seguir.
# Last sentence.
line-ended-kept = El programa ha terminado. Todo está guardado.
# Last sentence of a drill.
line-ended-drill = El ejercicio ha terminado. No se ha guardado nada.
# Last sentence where nothing was open.
line-ended = El programa ha terminado.
# Words to type, between bars; the first one is shown.
line-name-next = sigue|seguir
# Words to type, between bars; the first one is shown.
line-name-previous = atrás|anterior
# Words to type, between bars; the first one is shown.
line-name-undo = deshacer
# Words to type, between bars; the first one is shown.
line-name-flag = marcar|luego
# Words to type, between bars; the first one is shown.
line-name-note = nota|campo siguiente
# Words to type, between bars; the first one is shown.
line-name-previous-field = campo anterior
# Words to type, between bars; the first one is shown.
line-name-up = arriba|subir
# Words to type, between bars; the first one is shown.
line-name-down = abajo|bajar
# Words to type, between bars; the first one is shown.
line-name-page-up = menos|página anterior
# Words to type, between bars; the first one is shown.
line-name-page-down = más|página siguiente
# Words to type, between bars; the first one is shown.
line-name-why = por qué
# Words to type, between bars; the first one is shown.
line-name-worth = útil
# Words to type, between bars; the first one is shown.
line-name-journey = viaje
# Words to type, between bars; the first one is shown.
line-name-panes = idiomas
# Words to type, between bars; the first one is shown.
line-name-facts = hechos
# Words to type, between bars; the first one is shown.
line-name-reference = derecho|fichas
# Words to type, between bars; the first one is shown.
line-name-child-path = niñez
# Words to type, between bars; the first one is shown.
line-name-sealed = selladas
# Words to type, between bars; the first one is shown.
line-name-jump = saltar
# Words to type, between bars; the first one is shown.
line-name-search = buscar|casos
# Words to type, between bars; the first one is shown.
line-name-interview = entrevista
# Words to type, between bars; the first one is shown.
line-name-import = importar
# Words to type, between bars; the first one is shown.
line-name-filter = filtrar
# Words to type, between bars; the first one is shown.
line-name-advise = aconsejar
# Words to type, between bars; the first one is shown.
line-name-mark = elegir
# Words to type, between bars; the first one is shown.
line-name-link = vincular
# Words to type, between bars; the first one is shown.
line-name-compare = comparar
# Words to type, between bars; the first one is shown.
line-name-export = exportar
# Words to type, between bars; the first one is shown.
line-name-keys = clave
# Words to type, between bars; the first one is shown.
line-name-hand-over = relevo
# Words to type, between bars; the first one is shown.
line-name-computer = equipo|personas
# Words to type, between bars; the first one is shown.
line-name-care = borrar|retirar|retener
# Words to type, between bars; the first one is shown.
line-name-back = salir
# Words to type, between bars; the first one is shown.
line-name-help = ayuda
# Words to type, between bars; the first one is shown.
line-name-language = idioma
# Words to type, between bars; the first one is shown.
line-name-repaint = elegir idioma
# Words to type, between bars; the first one is shown.
line-name-cover = ocultar
# Words to type, between bars; the first one is shown.
line-name-quit = cerrar|bloquear
# Words to type, between bars; the first one is shown.
line-name-commands = órdenes
# Words to type, between bars; the first one is shown.
line-name-theme = colores
# Words to type, between bars; the first one is shown.
line-name-scroll-up = desplazar arriba
# Words to type, between bars; the first one is shown.
line-name-scroll-down = desplazar abajo
# Words to type, between bars; the first one is shown.
line-name-again = otra|repetir
