# Heading over the open cases, where no shift is handed over.
room-still-open = AÚN ABIERTO: lo que hay que hacer
# Below the open cases. $count: those that are not shown.
room-more-open = { $count ->
    [one] Hay uno más en la lista de todos los casos.
    [many] Hay { $count } más en la lista de todos los casos.
   *[other] Hay { $count } más en la lista de todos los casos.
}
