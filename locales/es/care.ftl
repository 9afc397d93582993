# Header.
care-title = conservar o borrar
# Heading. $code: the case.
care-heading = ¿QUÉ SE HACE CON { $code }?
# Under the heading.
care-on-hold = ▲ Bajo retención legal: no se puede borrar.
# Under the heading, where only a colleague can read it.
care-not-yours = Usted no puede leer este caso. Como jefe de turno responde de él igualmente.
# Choice.
care-withdraw = La persona retira su consentimiento: no se pregunta más y el caso se cierra
# Choice.
care-hold = Retención legal: desde ahora no se puede borrar
# Choice.
care-lift = Levantar la retención legal
# Choice.
care-release = Ceder: después solo lo abren la supervisión y la clave de recuperación
# Choice.
care-erase = Borrar: se destruyen sus claves y sus textos
# Question. $code: the case.
care-sure-withdraw = ¿La persona de { $code } retiró su consentimiento? No le perjudica. El caso se cierra; lo dicho antes queda hasta que se borre.
# Question. $code: the case.
care-sure-release = ¿Ceder { $code }? Se eliminan todas las copias de su clave en este equipo, también la suya: ya no podrá leerlo aquí.
# Question. $code: the case.
care-sure-erase = ¿Borrar { $code }? Se destruyen sus claves, su línea en la lista y sus textos. Nadie puede recuperarlos.
# Under that question.
care-limits = Fuera de alcance: los lotes y copias que salieron antes; el despacho lo sabrá con la próxima exportación. Un disco flash puede conservar un tiempo bloques antiguos, sellados: cifre todo el disco.
# Under that question.
care-tombstone = En el diario consta que el caso se borró, quién lo hizo y cuándo.
# Answer.
care-no = no, volver
# Answer.
care-yes-withdraw = sí, lo retiró
# Answer.
care-yes-release = sí, ceder
# Answer.
care-yes-erase = sí, borrar
# Busy.
care-working = Un momento…
# Choice of the page of this computer.
care-by-code = Un caso por su código: retención legal, borrado
# Label of the field for a code.
care-field-code = Código del caso
# Above that field.
care-by-code-more = También el caso de un compañero, o uno cedido. No hace falta poder leerlo.
