# Header.
home-title = accueil
# Header.
home-cases-title = tous les cas
# Heading.
home-resume-heading = REPRENDRE
# In place of that heading.
home-nothing-open = Rien n'était en cours.
# Heading.
home-start-heading = COMMENCER
# Numbered line.
home-new-person = Nouvelle personne
# Numbered line.
home-all-cases = Tous les cas
# Numbered line.
home-export = Exporter pour la hiérarchie
# Numbered line.
home-import = Lire les paquets des postes
# Behind a case. $time: clock in UTC.
home-last-touched = modifié à { $time } UTC
# Where a case stands.
home-stage-triage = premier contact inachevé
# Where a case stands. $mark: the officer's mark.
home-stage-marked = marque : { $mark }
# Where a case stands.
home-stage-interview = entretien inachevé
# Where a case stands.
home-stage-outcome = résultat vu, à clore
# Where a case stands.
home-stage-done = terminé
# Reminder.
home-urgent-open = ▲ { $count ->
    [one] Une personne est marquée urgente. A-t-on prévenu quelqu'un ?
   *[other] { $count } personnes sont marquées urgentes. A-t-on prévenu quelqu'un ?
}
# Reminder.
home-no-supervisor = ▲ Pas encore de clé de la hiérarchie : les cas restent sur cet ordinateur et aucun export n'est possible. Appuyez sur k pour ajouter la clé.
# First time on the home screen.
home-first-time = Ici, appuyer sur une touche ne fait rien perdre. Le point d'interrogation explique chaque écran.
# Empty search.
home-nothing-found = Rien ne correspond. Videz le champ de recherche pour voir tous les cas.
# Empty list.
home-no-cases = Il n'y a pas encore de cas.
