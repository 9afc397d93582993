# Header of the letters.
post-letters-title = cartas
# Header of the returns.
post-returns-title = respuestas
# Numbered line of the home screen.
post-fetch = Leer lo que envió el despacho
# Numbered line of the home screen.
post-letters = Cartas del despacho: { $count }
# A letter that was not seen yet.
post-answered = { $desk } respondió sobre { $case }.
# Further ones.
post-more-unread = { $count ->
    [one] Hay otra carta sin leer.
   *[other] Hay otras { $count } cartas sin leer.
}
# Refusals that were not seen yet.
post-refused-some = ▲ { $count ->
    [one] El despacho rechazó un lote. La página de cartas dice por qué.
   *[other] El despacho rechazó { $count } lotes. La página de cartas dice por qué.
}
# Behind a case.
post-arrived = recibido
# Behind a case.
post-not-arrived = aún no recibido
# Above what a desk wrote.
post-said = { $what } – { $by }, { $desk }, { $day }, { $time } UTC
# What a letter is.
post-advice = consejo
# Before a letter that was not seen before.
post-new = nueva
# Empty page.
post-no-letters = Ningún despacho ha escrito todavía.
# Heading.
post-refused-heading = RECHAZADO EN EL DESPACHO
# A bundle that the desk refused.
post-refused-because = { $bundle }: { $reason }
# Why.
post-reason-restored = este equipo parecía seguir desde una copia antigua de sí mismo
# Why.
post-reason-conflict = no encajaba con lo que el despacho tiene de este puesto
# Why.
post-reason-damaged = estaba dañado
# Why, by the name of the desk's message.
post-reason-other = el mensaje del despacho fue { $id }
# What to do about it.
post-refused-remedy = Nada se ha perdido: estas entradas siguen aquí y salen con la próxima exportación. Llame al despacho.
# Label of the field.
post-ask-returns = Respuesta, o carpeta con las respuestas del despacho
# Under the field.
post-ask-returns-more = Cada respuesta se comprueba entera primero y se muestra antes de aceptar nada. Las de otros puestos se dejan de lado.
# Label of the field.
post-ask-target = Carpeta o memoria para las respuestas
# Under the field.
post-ask-target-more = Una respuesta sellada para cada puesto que escribió: un acuse de lo que está aquí, y lo decidido y aconsejado.
# Label of the field.
post-ask-number = El número de la clave del despacho, tal como el despacho lo leyó por teléfono
# Heading.
post-plan-heading = ENCONTRADO – AÚN NO SE HA ACEPTADO NADA
# Heading.
post-taken-heading = ACEPTADO
# Heading.
post-sent-heading = ESCRITO Y RELEÍDO
# First contact.
post-new-key = ▲ Primer contacto con este despacho. Su clave: { $fingerprint }. Compárela con el despacho por teléfono.
# Later contact.
post-known-key = √ Firmado con la clave conocida del despacho: { $fingerprint }
# Choice.
post-take-in = Aceptar lo que está bien
# Choice.
post-give-number = Se llamó al despacho: escribir el número de su clave
# Choice.
post-leave = Dejar todo como está
