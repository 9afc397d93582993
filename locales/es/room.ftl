# Heading over the line of people.
room-last-people = ÚLTIMAS PERSONAS
# Below the line of people.
room-asked-cells = 1–6: las preguntas de PREGUNTE en su orden, con el dígito de la respuesta; · sin respuesta.
# Heading over the open cases, where no shift is handed over.
room-still-open = AÚN ABIERTO: lo que hay que hacer
# Below the open cases. $count: those that are not shown.
room-more-open = { $count ->
    [one] Hay uno más en la lista de todos los casos.
    [many] Hay { $count } más en la lista de todos los casos.
   *[other] Hay { $count } más en la lista de todos los casos.
}
