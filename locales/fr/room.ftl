# Heading over the open cases, where no shift is handed over.
room-still-open = ENCORE OUVERT : ce qui reste à faire
# Below the open cases. $count: those that are not shown.
room-more-open = { $count ->
    [one] Un autre est dans la liste de tous les cas.
    [many] { $count } autres sont dans la liste de tous les cas.
   *[other] { $count } autres sont dans la liste de tous les cas.
}
