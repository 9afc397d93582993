# Heading over the line of people.
room-last-people = DERNIÈRES PERSONNES
# Below the line of people.
room-asked-cells = 1–6 : les questions de DEMANDER dans leur ordre, avec le chiffre de la réponse ; · sans réponse.
# Heading over the open cases, where no shift is handed over.
room-still-open = ENCORE OUVERT : ce qui reste à faire
# Below the open cases. $count: those that are not shown.
room-more-open = { $count ->
    [one] Un autre est dans la liste de tous les cas.
    [many] { $count } autres sont dans la liste de tous les cas.
   *[other] { $count } autres sont dans la liste de tous les cas.
}
