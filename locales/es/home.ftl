# Header.
home-title = inicio
# Header.
home-cases-title = todos los casos
# Heading.
home-resume-heading = SEGUIR CON
# In place of that heading.
home-nothing-open = No quedó nada abierto.
# Heading.
home-start-heading = EMPEZAR
# Numbered line.
home-new-person = Una persona nueva
# Numbered line.
home-all-cases = Todos los casos
# Numbered line.
home-export = Exportar para la supervisión
# Numbered line.
home-import = Leer lotes de los puestos
# Behind a case. $time: clock in UTC.
home-last-touched = última vez { $time } UTC
# Where a case stands.
home-stage-triage = primer contacto sin terminar
# Where a case stands. $mark: the officer's mark.
home-stage-marked = marca: { $mark }
# Where a case stands.
home-stage-interview = entrevista sin terminar
# Where a case stands.
home-stage-outcome = resultado visto, sin cerrar
# Where a case stands.
home-stage-done = terminado
# Reminder.
home-urgent-open = ▲ { $count ->
    [one] Hay una persona con la marca urgente. ¿Se ha avisado a alguien?
   *[other] Hay { $count } personas con la marca urgente. ¿Se ha avisado a alguien?
}
# Reminder.
home-no-supervisor = ▲ Aún falta la clave de la supervisión: los casos se quedan en este equipo y no se pueden exportar. Pulse k para añadir la clave.
# First time on the home screen.
home-first-time = Pulse lo que pulse aquí, no se pierde nada. El signo ? explica cada pantalla.
# Empty search.
home-nothing-found = Nada coincide. Vacíe el campo de búsqueda para ver todos los casos.
# Empty list.
home-no-cases = Aún no hay casos.
