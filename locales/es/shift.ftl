# Header.
shift-title = relevo
# Numbered line of the home screen.
shift-line = Entregar el turno
# Above the officers of a locked computer.
shift-who-is-on-watch = ¿Quién está de turno?
# The last of them: an officer who is not in the list.
shift-somebody-else = otra persona
# Heading.
shift-still-open = AÚN ABIERTO: lo que debe hacer el relevo
# In place of that heading.
shift-nothing-open = No tiene ningún caso abierto. Enter para seguir con el relevo.
# Foot of the page. $count: cases of which no desk has confirmed everything.
shift-waiting = { $count ->
    [0] √ Nada aquí espera la confirmación de un despacho.
    [one] ▲ SIN CONFIRMAR POR UN DESPACHO: un caso. Exporte con e.
   *[other] ▲ SIN CONFIRMAR POR UN DESPACHO: { $count } casos. Exporte con e.
}
# What must be done about a case.
shift-do-tell = Hay que avisar a alguien ahora, si nadie lo ha hecho.
# What must be done about a case.
shift-do-child = Debe saberlo protección de menores.
# What must be done about a case.
shift-do-triage = Terminar el primer contacto.
# What must be done about a case.
shift-do-look-again = Volver a mirar.
# What must be done about a case.
shift-do-interview = Empezar la entrevista.
# What must be done about a case.
shift-do-routine = No queda nada pendiente: cerrar, o entrevistar.
# What must be done about a case.
shift-do-go-on = Seguir con la entrevista.
# What must be done about a case.
shift-do-view = Dar la opinión del agente.
# What must be done about a case.
shift-do-close = Cerrar el caso.
# Question for the officer alone.
shift-how-are-you = USTED: ¿cómo está después de este turno?
# Under that question.
shift-private = Solo para usted: no se guarda, no se exporta y desaparece al pulsar Enter.
# Answer.
shift-fine = bien
# Answer.
shift-tired = con cansancio
# Answer.
shift-stays = este caso se queda conmigo
# Under the answers.
shift-peer-support = Hable con el apoyo entre compañeros de su servicio, o con alguien de confianza. Es parte del trabajo.
# Under the answers.
shift-giving-away = Pasar un caso a otra persona es normal. El diario dice que se entregó, nunca por qué.
# Question.
shift-who-next = ¿Quién toma el relevo?
# Under that question.
shift-own-passphrase = Cada cual entra con su propia frase de paso. Nadie comparte la suya.
# Question. $count: open cases. $officer: who takes over.
shift-sure = { $count ->
    [0] ¿Entregar el turno a { $officer }? No hay casos abiertos; este equipo se bloquea.
    [one] ¿Entregar su caso abierto a { $officer }? Después ya no podrá abrirlo aquí, y este equipo se bloquea.
   *[other] ¿Entregar sus { $count } casos abiertos a { $officer }? Después ya no podrá abrirlos aquí, y este equipo se bloquea.
}
# Answer.
shift-no = no, volver
# Answer.
shift-yes = sí, entregar
# Busy.
shift-handing-over = Entregando…
# Said to whoever takes over. $count: cases. $officer: who takes over.
shift-handed-over = { $count ->
    [0] El turno es suyo, { $officer }: escriba su propia frase de paso.
    [one] Un caso es suyo, { $officer }: escriba su propia frase de paso.
   *[other] { $count } casos son suyos, { $officer }: escriba su propia frase de paso.
}
# There is nobody to hand over to.
shift-nobody-else = No hay nadie más inscrito aquí que lleve casos.
# What to do about it.
shift-nobody-else-remedy = Un jefe de turno inscribe a un agente: fanal user enrol. Hasta entonces sus casos siguen siendo suyos; bloquee con Ctrl-C.
