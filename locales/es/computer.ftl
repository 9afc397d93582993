# Header.
computer-title = este equipo
# Heading of the choices.
computer-heading = ESTE EQUIPO
# Choice.
computer-people = Quién trabaja aquí: inscribir, cambiar una función, dar de baja
# Choice.
computer-own-passphrase = Cambiar su propia frase de paso
# Choice at a station.
computer-supervisor-key = Añadir una clave de la supervisión
# Choice.
computer-journal = El diario: quién hizo qué y cuándo
# Choice.
computer-check = Examinar este equipo: qué estorba y qué ayuda
# Choice, and heading.
computer-recovery = Clave de recuperación: hacerla y comprobarla, o probarla otra vez
# Under that heading.
computer-recovery-more = Una clave para la caja fuerte: con ella entra un jefe de turno cuando se olvidan todas las frases de paso. Hacerla es el primer ensayo; el siguiente toca a los 90 días.
# Choice.
computer-recovery-make = hacer una nueva en una memoria, y comprobarla
# Choice.
computer-recovery-try = probar la de la caja fuerte
# Heading above the field.
computer-recovery-where = Escribir la clave nueva en (una memoria, nunca este equipo)
# Under the field.
computer-recovery-where-more = Una carpeta o un archivo nuevo. No se sobrescribe nada. La clave se relee allí y debe abrir las claves de este equipo, un registro ficticio y cada caso.
# Heading above the field.
computer-recovery-which = ¿Dónde está la clave de la caja fuerte?
# Under the field.
computer-recovery-which-more = El archivo, o la carpeta en que está. Después vuelve a la caja fuerte.
# Label of the field in line mode.
computer-field-file = Archivo o carpeta
# Busy.
computer-proving = Comprobando la clave…
# Reminder of the home screen, for those who may make one.
computer-no-recovery = ▲ Aún no hay clave de recuperación: si se olvidan todas las frases de paso, nadie vuelve a abrir esta bóveda. Haga una: m, luego 7.
# Busy.
computer-reading-journal = Leyendo el diario…
# Busy.
computer-checking = Examinando todo…
# Heading. $total: lines.
computer-journal-heading = { $total ->
    [one] EL DIARIO: una línea, quién hizo qué
   *[other] EL DIARIO: { $total } líneas, la más reciente primero
}
# Under it, further down. $first: the first line on the screen. $total: lines.
computer-journal-from = Desde la línea { $first } de { $total }
# The beginning of a line. $day: day. $time: time of day.
computer-journal-when = { $day } { $time } UTC
# Heading of findings.
computer-in-the-way = LO QUE ESTORBA
# Heading of findings.
computer-to-be-done = POR HACER
# Heading of findings.
computer-worth-knowing = CONVIENE SABER
# Heading of findings.
computer-as-it-should-be = EN ORDEN
# Heading of the list of officers.
computer-people-heading = QUIÉN TRABAJA AQUÍ
# First line of that list.
computer-take-in = inscribir a alguien
# A line of that list. $officer: code. $duty: what they are here for. $day: since when.
computer-present = { $officer }  { $duty }, desde el { $day }
# Behind the line of the officer at work.
computer-you = usted
# A line of somebody who is gone. $officer: code. $duty: what they were here for. $day: until when.
computer-gone = { $officer }  { $duty }, hasta el { $day }
# Told on Enter on that line.
computer-gone-stays = Se dio de baja a { $officer }. Un código nunca se da dos veces: inscriba a la persona con otro.
# Question before somebody is taken in.
computer-new-duty = ¿Qué función tendrá el nuevo agente?
# A duty, behind its word.
computer-officer-more = habla con las personas y lo registra; solo lee sus propios casos
# A duty, behind its word.
computer-lead-more = un agente que también responde de personas, claves, borrado y diario
# A duty, behind its word.
computer-it-more = cuida el equipo: personas y claves, nunca un caso
# Heading of the form. $duty: what the new officer is here for.
computer-enrol-heading = Persona nueva, función: { $duty }
# Under that heading.
computer-enrol-more = Dé el código y ceda el asiento: el nuevo agente elige su frase de paso o pide palabras al azar, y nadie mira. Nunca se comparte.
# Heading of the form.
computer-own-heading = Su propia frase de paso
# Under that heading.
computer-own-more = Las copias anteriores aún se abren con la antigua.
# Label.
computer-field-present = Frase de paso actual
# Label.
computer-field-new = Frase nueva
# Label.
computer-field-new-again = La nueva, otra vez
# Busy.
computer-taking-in = Creando las claves del nuevo agente…
# Busy.
computer-changing = Cambiando la frase de paso…
# Question about one officer. $officer: code.
computer-here-for = ¿Qué función tiene { $officer } aquí?
# Behind the duty that somebody has.
computer-now = actual
# Choice. $officer: code.
computer-take-off = dar de baja a { $officer } en este equipo
# Question. $officer: code.
computer-sure-off = ¿Dar de baja a { $officer } en este equipo? Ya no podrá abrir nada aquí, y las claves del equipo cambian en el acto. Los casos que solo esa persona podía abrir quedan para la supervisión y la clave de recuperación.
# Answer.
computer-no = no, volver
# Answer.
computer-yes-off = sí, dar de baja
# Busy.
computer-taking-off = Dando de baja y cambiando las claves…
# The duty of the officer at work does not allow it. $duty: that duty.
computer-not-yours = Su función aquí es: { $duty }. No incluye esto.
# What to do about it. $who: the codes of those who may.
computer-who-can = Pídalo a quien puede: { $who }. No se cambió nada.
