# The program's name; the same in every language.
general-program-name = Fanal
# Header of the page that asks for the language.
general-language-title = idioma
# Something takes a moment.
general-one-moment = Un momento…
# Stripe of a drill, on every screen.
general-drill-stripe = EJERCICIO – personas ficticias, no se guarda nada, todo se borra al salir
# The vault is for practice.
general-practice-realm = PRÁCTICA
# The vault is for real people.
general-live-realm = REAL
# Save state before anything was recorded.
general-nothing-to-save = nada anotado aún
# Save state while an entry is on its way to the disk.
general-saving = … guardando
# Save state. $time: clock in UTC, as in 02:41:15.
general-saved-at = √ guardado { $time } UTC
# Save state of a drill.
general-drill-kept = solo en memoria
# Save state after a failure.
general-not-saved = ▲ NO GUARDADO
# Last row of a page that goes on. $rows: rows below.
general-more-below = ↓ { $rows ->
    [one] una fila más
   *[other] { $rows } filas más
} – PgDn o Abajo
# Last row of a page at its end.
general-end-of-page = ↑ fin – PgUp o Arriba
# Before the search field.
general-search-label = Buscar
# Marks a case on the child path, in lists.
general-child = ¿menos de 18?
# Backspace found nothing to take back.
general-nothing-to-undo = Aquí no hay nada que deshacer.
# Backspace may not end the child path any more.
general-child-path-stays = La vía de la niñez sigue; en este puesto no se puede quitar.
# Backspace took the last thing back.
general-taken-back = Deshecho. Queda en el historial.
# Text that was being typed is here again.
general-draft-kept = Lo que estaba escribiendo está aquí de nuevo.
# Question before leaving.
general-quit-ask = ¿Bloquear o salir? Todo está guardado.
# Question before leaving a drill.
general-quit-drill = ¿Salir del ejercicio? Se borrará todo lo que contiene.
# Answer: no.
general-quit-stay = no, volver
# Answer: lock.
general-quit-lock = bloquear este equipo
# Answer: leave.
general-quit-leave = sí, salir
# Last line of a notice.
general-notice-close = Enter cierra este mensaje. No se ha perdido nada.
# Backspace took this back. $what: the question or the fact.
general-taken-back-thing = Deshecho: { $what }
# Leaving while something is not on the disk.
general-not-saved-stay = Aún no está todo guardado. Libere espacio; se volverá a intentar solo.
