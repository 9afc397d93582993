# News: cases whose time ends soon. $day: when the first of them ends.
retention-ends-soon = { $count ->
    [one] El plazo de conservación de un caso termina el { $day }.
   *[other] El plazo de conservación de { $count } casos termina pronto; el primero, el { $day }.
}
# News: cases that may be deleted.
retention-over = { $count ->
    [one] ▲ Ha terminado el plazo de conservación de un caso.
   *[other] ▲ Ha terminado el plazo de conservación de { $count } casos.
}
# News at a desk: what a station sent ends its time.
retention-station-ends = { $station } puede eliminar a partir del { $day } lo que el despacho recibió de él. Ponga antes allí los casos bajo retención legal.
# Behind a case.
retention-left = se conserva { $days ->
    [one] un día más
   *[other] { $days } días más
}
# Behind a case.
retention-case-over = plazo terminado
# Behind a case.
retention-case-held = retención legal
# Numbered line of the home screen.
retention-line = Eliminar los casos con plazo terminado: { $count }
# Question before cases are deleted.
retention-ask = { $count ->
    [one] ¿Eliminar aquí un caso para siempre?
   *[other] ¿Eliminar aquí { $count } casos para siempre?
}
# Under the question.
retention-what = Se eliminan las respuestas y las notas; quedan el código y el resultado, y el diario dice quién lo hizo. El despacho lo tiene todo.
# Choice.
retention-no = no, volver
# Choice.
retention-yes = sí, eliminarlos
# Busy.
retention-deleting = Eliminando…
# Done.
retention-deleted = { $count ->
    [one] Se ha eliminado un caso. Quedan su código y su resultado.
   *[other] Se han eliminado { $count } casos. Quedan sus códigos y resultados.
}
# What would be deleted.
retention-would-delete = { $code }: se eliminaría
# How long cases are kept.
retention-term = Los casos se conservan { $days ->
    [one] un día
   *[other] { $days } días
} tras llegar al despacho.
# Which day it is by the desk.
retention-desk-day = Según la última respuesta del despacho es el { $day }; el reloj de este equipo no cuenta.
# The desk's day lies far from this computer's.
retention-doubted = ▲ Según las respuestas del despacho es el { $day }: a más de 400 días de la fecha de este equipo. Una de las dos fechas no puede ser correcta, y no se elimina ningún caso.
# What to do about it.
retention-doubted-remedy = Compruebe primero la fecha de este equipo. Si es correcta, pida al despacho que ponga en hora su reloj y escriba una respuesta nueva; al leerla se corrige la fecha.
# A case of which nobody can say whether its time is over.
retention-row-doubted = { $code }: se conserva; la fecha del despacho o la de este equipo no es correcta
# A case whose time runs.
retention-row-counting = { $code }: se conserva hasta el { $day }
# A case whose time is over.
retention-row-over = { $code }: el plazo terminó el { $day }
# A case under a legal hold.
retention-row-held = { $code }: retención legal, no se elimina
# A case of which something has not arrived.
retention-row-waiting = { $code }: el despacho aún no lo tiene todo
# A case that was deleted.
retention-row-deleted = { $code }: { $outcome }, eliminado el { $day }
# Above the list of cases: how many were deleted.
retention-gone = { $count ->
    [one] Se eliminó aquí un caso al terminar su plazo.
   *[other] Se eliminaron aquí { $count } casos al terminar su plazo.
}
# Above what stays of deleted cases.
retention-gone-shown = Eliminados al terminar su plazo: { $count }. Solo quedan el código, el resultado y el día.
# Nothing was deleted.
retention-gone-none = Aquí no se ha eliminado ningún caso por haber terminado su plazo.
# On Enter on what stays of a deleted case.
retention-gone-no-more = Aquí no se conserva nada más de él. El despacho lo recibió todo.
# At a desk: what a station may delete.
retention-row-station = { $station }: hasta la entrada { $upto }, recibido el { $received }; puede eliminarse allí a partir del { $day }
# Nothing says how long cases are kept.
retention-no-term = Nada dice cuánto tiempo se conservan aquí los casos.
# What to do about it.
retention-no-term-remedy = Instale el paquete nacional firmado o un perfil que fije los días. Hasta entonces no se elimina nada.
# At a desk nothing is deleted.
retention-not-a-station = Los casos se eliminan en los puestos que los abrieron; esto es un despacho.
# What to do about it.
retention-not-a-station-remedy = Elimínelos en el puesto. Qué pueden eliminar los puestos, y desde cuándo: fanal retention list.
# Nothing to delete.
retention-nothing-over = Ningún caso ha llegado al final de su plazo.
# What to do about it.
retention-nothing-over-remedy = La fecha viene de las respuestas firmadas del despacho. Lea antes la más reciente si espera más.
# A case that must still be kept.
retention-not-over = { $code } se conserva hasta el { $day }. No se ha eliminado nada.
# What to do about it.
retention-not-over-remedy = Espere una respuesta que el despacho escriba después de ese día. Un jefe de turno puede borrar un caso antes, lo que es otro acto en el diario.
# A case of which something has not arrived.
retention-not-received = El despacho no tiene todo de { $code }. No se ha eliminado nada.
# What to do about it.
retention-not-received-remedy = Expórtelo y lea la respuesta que lo confirma.
