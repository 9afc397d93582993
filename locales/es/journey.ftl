# Header.
journey-title = viaje
# Heading.
journey-heading = VIAJE
# No leg yet.
journey-nothing = Aún no se anotó ningún tramo del viaje.
# Under the list.
journey-decides-nothing = Se guarda en el expediente. No decide nada: solo cuentan las respuestas y los hechos. Sin nombres de personas.
# In place of a name.
journey-place-unknown = lugar no conocido
# A leg by its places.
journey-leg = { $number }. de { $from } a { $to }
# Who arranged it.
journey-arranged-self = organizado por la propia persona
# Who arranged it.
journey-arranged-family = organizado por familiares o amistades
# Who arranged it.
journey-arranged-recruiter = organizado por alguien que lo ofreció o captó a la persona
# Who arranged it.
journey-arranged-carrier = por un transportista pagado por el viaje
# Who arranged it.
journey-arranged-holders = organizado por quienes retenían a la persona
# Who arranged it.
journey-arranged-unknown = no se sabe quién lo organizó
# How long.
journey-stay-passed = de paso
# How long.
journey-stay-days =
    { $days ->
        [one] { $days } día allí
       *[other] { $days } días allí
    }
# How long.
journey-stay-unknown = no se sabe cuánto tiempo
# How long, in the strip.
journey-strip-days =
    { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
# How free.
journey-kept-free = con libertad para irse
# How free.
journey-kept-waited = espera en una casa o un campamento, con salidas posibles
# How free.
journey-kept-could-not-leave = sin poder irse
# How free.
journey-kept-locked-in = encierro
# How free.
journey-kept-unknown = no se sabe si la persona podía irse
# What is owed.
journey-owed-nothing = sin deuda
# What is owed.
journey-owed-paid-before = pagado antes
# What is owed.
journey-owed-money = por pagar en dinero
# What is owed.
journey-owed-grew = la deuda creció en el camino
# What is owed.
journey-owed-work = por pagar con trabajo
# What is owed.
journey-owed-unknown = no se sabe qué se debe
# What waits at the end.
journey-end-line = Al final: { $end }
# What waits at the end.
journey-end-family = familiares o amistades
# What waits at the end.
journey-end-own-plan = un plan propio de la persona
# What waits at the end.
journey-end-chosen-job = un trabajo elegido por la persona
# What waits at the end.
journey-end-others-job = un trabajo elegido por otros
# What waits at the end.
journey-end-stranger = alguien a quien la persona no conoce
# What waits at the end.
journey-end-unknown = no se sabe
# What the blocks of the strip mean.
journey-key = ░ con libertad para irse   ▒ espera, con salidas   ▓ sin poder irse   █ encierro   · no se sabe
# Form.
journey-field-from = Desde dónde
# Form.
journey-field-to = Hasta dónde
# Form.
journey-field-arranged = Quién lo organizó
# Form.
journey-field-stay = Días allí
# Under the days.
journey-stay-hint = 0: de paso; vacío: no se sabe
# Form.
journey-field-kept = Podía irse la persona
# Form.
journey-field-owed = Qué se debe por ello
# The days are no number.
journey-not-days = Un número de días, o nada.
# Choice.
journey-add = añadir un tramo
# Choice.
journey-change = cambiarlo
# Choice.
journey-remove = quitarlo
# Choice.
journey-at-the-end = qué espera al final
# Choice: the question that fits.
journey-ask-about = preguntar sobre ello: { $question }
# Question.
journey-remove-ask = ¿Quitar este tramo del viaje?
# Choice.
journey-remove-yes = quitarlo; el historial lo conserva
# Choice.
journey-remove-no = dejarlo
# Question.
journey-end-ask = ¿Qué espera al final del viaje?
# No room for another leg.
journey-full = No caben más tramos: cambie uno de estos.
# Why not now.
journey-not-now-companion = Ahora no: alguien del grupo podría oír.
# Why not now.
journey-not-now-interpreter = Ahora no: quien interpreta vino con el grupo.
# Why not now.
journey-not-now-consent = Ahora no: la persona no aceptó las preguntas.
# Why not now.
journey-not-now-child = No con menores de 18 años: preguntan especialistas.
