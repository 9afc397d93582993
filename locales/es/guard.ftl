# In place of the question with the focus that must not be asked now.
guard-not-now = ahora no: { $why }
# In a list, in place of a question that must not be asked now.
guard-not-now-short = ahora no
# In a list of all questions, in place of one that must not be asked now.
guard-not-now-section = { $section }: ahora no
# Why: another question comes first.
guard-first-open = Pregunte primero: { $question }
# Why: another question comes first, and that one must not be asked now either.
guard-first-held = Antes hay otra pregunta.
# Over what to do instead.
guard-instead-heading = LO QUE PUEDE HACER EN SU LUGAR
# What instead.
guard-instead-companion = Vaya con la persona a un lugar donde nadie vea ni oiga, u ocupe a los demás en otra cosa.
# What instead.
guard-instead-interpreter = Llame a un servicio de interpretación por teléfono, o busque a alguien que no vino con el grupo.
# What instead.
guard-instead-consent = Diga otra vez quién es y que se puede decir que no; pregunte solo después de un sí.
# What instead.
guard-instead-child = Llame a protección de la niñez; hasta entonces, solo seguridad, comida, abrigo y descanso.
# What instead.
guard-instead-first = Vuelva primero a esa pregunta; basta cualquier respuesta, también no querer responder.
# Key 1 of the card.
guard-card-later = más tarde: marcar la pregunta y seguir
# Key 2 of the card.
guard-card-anyway = hacerla de todos modos, con un motivo que verá la supervisión
# Key 1 where there is one line.
guard-later-short = más tarde
# Key 2 where there is one line.
guard-anyway-short = hacerla igual
# Over the reasons.
guard-reason-heading = ¿POR QUÉ HACERLA DE TODOS MODOS?
# Under the reasons.
guard-reason-kept = El motivo queda anotado y la supervisión lo ve. En estas condiciones, un no no cuenta como un no.
# Reason 1.
guard-reason-began = la persona empezó a hablar de ello
# Reason 2.
guard-reason-danger = hay un peligro que no puede esperar
# Reason 3.
guard-reason-guardian = un tutor o tutora legal o protección de la niñez está con el niño o la niña
# Reason 4.
guard-reason-no-better = no habrá mejores condiciones
# Reason 7.
guard-reason-other = otro motivo, con palabras
# Before the field.
guard-reason-words = Con sus palabras
# Enter without words.
guard-reason-empty = Escriba antes el motivo: basta una línea.
# Over a question that is asked anyway.
guard-asked-anyway = ▲ Se hace de todos modos – { $why } Motivo: { $reason }
# At the desk.
guard-overrides-heading = PREGUNTAS HECHAS DE TODOS MODOS
# One of them.
guard-override-line = { $question } – { $why } Motivo: { $reason } ({ $officer })
# What words look like.
guard-kind-phone = un número de teléfono
# What words look like.
guard-kind-document = un número de documento
# What words look like.
guard-kind-name = un nombre
# What words look like.
guard-kind-explicit = un detalle íntimo o violento
# Under a note while it is typed.
guard-looks-like = ▲ parece esto: { $kind }; se decide al dejar la nota
# Over a decision about words.
guard-sift-heading = ANTES DE REGISTRAR – { $number } de { $total }
# Over a decision before an export.
guard-export-heading = ANTES DE EXPORTAR – { $number } de { $total }
# What the words look like.
guard-sift-ask = Esto parece: { $kind }
# Where the words stand.
guard-sift-where = caso { $code }
# Key 1.
guard-sift-remove = quitarlo; en su lugar queda […]
# Key 2.
guard-sift-seal = sellarlo: solo la supervisión puede abrirlo
# Why it cannot be sealed.
guard-sift-no-seal = No se puede sellar: aún falta aquí la clave de la supervisión.
# Key 3, or 1 before an export.
guard-sift-keep = dejarlo, con un motivo
# Key 2 before an export.
guard-sift-back = volver; todavía no sale nada
# Under the choices.
guard-sift-stays = Volver deja el texto en el campo; no se registra nada.
# Over the reasons to keep.
guard-keep-heading = ¿POR QUÉ DEBE QUEDARSE?
# Reason.
guard-keep-safety = necesario para la seguridad de alguien
# Reason.
guard-keep-asked = la persona lo pidió
# Reason.
guard-keep-not-that = no es lo que parece
# While it is sealed.
guard-sealing = Sellando…
# An export that stops.
guard-export-held = Hay notas con palabras sobre las que no se decidió nada: { $list }. No se escribió nada.
# What to do about it.
guard-export-held-remedy = Abra la página de exportación del programa, decida uno a uno y vuelva a exportar.
# A pack names a question that is not there.
guard-unknown-question-first = { $place } espera a { $question }, y ningún paquete tiene esa pregunta.
# A question waits for itself.
guard-own-question-first = { $place } se espera a sí misma: nunca se podría hacer.
# What to do about it.
guard-drop-first = Quítela de not_before.
# A question of a pack sets an item that is sealed.
guard-sealed-item-asked = { $question } fija { $item }, que solo va a una respuesta sellada.
# What to do about it.
guard-drop-sealed-item = Quite el elemento de la respuesta: tiene su propia página.
# Header.
guard-sealed-title = respuestas selladas
# Over the page.
guard-sealed-heading = RESPUESTAS SELLADAS para: { $office }
# Under the heading.
guard-sealed-key = Clave de este organismo: { $key }
# What happens with the answer.
guard-sealed-what = Cada respuesta se sella al momento para ese organismo. Nadie en este puesto puede volver a leerla y nunca cambia el resultado.
# What to avoid.
guard-sealed-warning = ▲ Nunca delante de otro agente. No pida nombres.
# Behind an item.
guard-sealed-answered = respondido, sellado
# Without a recipient.
guard-sealed-not-here = Este país no tiene un organismo que pueda abrir respuestas selladas: no se pregunta nada.
# A sealed item was to be recorded in the open.
guard-sealed-only = Esto solo se escribe como respuesta sellada.
# At the desk.
guard-sealed-count = { $count ->
    [one] { $count } respuesta sellada: no se puede leer aquí, sin efecto en el resultado
   *[other] { $count } respuestas selladas: no se pueden leer aquí, sin efecto en el resultado
}
# Sealing failed.
guard-bad-seal-recipient = No se pudo sellar: la clave de destino no es válida.
# What to do about it.
guard-bad-seal-recipient-remedy = No se registró nada. Pida la clave correcta y responda de nuevo.
# A case file holds a sealed item.
guard-sealed-in-file = { $file }: { $item } se refiere a corrupción y no se toma de un archivo.
# What to do about it.
guard-sealed-in-file-remedy = Quítelo del archivo. Esas respuestas solo se sellan en su propia página; no se registró nada.
# A key that opens nothing.
guard-not-this-key = Esta clave no abre ninguna respuesta sellada de { $code }.
# What to do about it.
guard-not-this-key-remedy = Use la clave secreta del organismo o de la supervisión a quien van dirigidas.
# Nothing to open.
guard-nothing-sealed = { $code } no tiene respuestas selladas.
# A key file that cannot be used.
guard-bad-identity = Este archivo no contiene una clave secreta.
# What to do about it.
guard-bad-identity-remedy = Indique un archivo con una línea que empiece por AGE-SECRET-KEY-1.
# A sealed answer in the wrong place.
guard-sealed-moved = ▲ esta respuesta se selló para otro caso u otra pregunta
# Behind the opened ones.
guard-still-sealed = { $count ->
    [one] { $count } respuesta más está sellada para otra persona
   *[other] { $count } respuestas más están selladas para otra persona
}
