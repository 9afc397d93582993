# Heading over the steps of the export.
room-steps-heading = EXPORTER, ÉTAPE PAR ÉTAPE
# Step.
room-step-key = pour qui : la clé de la hiérarchie est ici
# Step.
room-step-where = où : une clé USB ou un dossier
# Step.
room-step-words = mots qui ne devraient pas sortir : chacun décidé
# Step.
room-step-written = écrit, et relu
# Step.
room-step-pull = retirez la clé USB ; lisez à voix haute les mots que le bureau montre aussi
# Heading over the line of people.
room-last-people = DERNIÈRES PERSONNES
# Below the line of people.
room-asked-cells = 1–6 : les questions de DEMANDER dans leur ordre, avec le chiffre de la réponse ; · sans réponse.
# Heading over the open cases, where no shift is handed over.
room-still-open = ENCORE OUVERT : ce qui reste à faire
# Below the open cases. $count: those that are not shown.
room-more-open = { $count ->
    [one] Il y en a un autre dans la liste de tous les cas.
   *[other] Il y en a { $count } autres dans la liste de tous les cas.
}
