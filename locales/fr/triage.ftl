# Header.
triage-title = premier contact
# Part 1.
triage-look-heading = OBSERVER
# Behind it.
triage-look-more = sans demander ; chiffre : vu ; encore : retiré ; Enter : fini
# Part 2.
triage-ask-heading = DEMANDER
# Behind it.
triage-ask-more = seulement si personne d'autre ne peut entendre
# Part 3.
triage-mark-heading = MARQUER
# Behind it.
triage-mark-more = vous décidez ; la suggestion vient ensuite
# Mark 1.
triage-mark-urgent = urgent
# Mark 2.
triage-mark-interview = entretien complet
# Mark 3.
triage-mark-routine = routine
# Mark 4.
triage-mark-later = à revoir
# Enter without a mark.
triage-mark-first = Marquez d'abord : 1 à 4. Rien n'est choisi d'avance.
# An observation from before cannot be removed any more.
triage-seen-stays = Cela a été enregistré plus tôt et reste dans l'historique.
# After the officer's own mark.
triage-suggested = Suggéré : { $mark } ({ $because })  Enter fin  i entretien
# Why.
triage-because-immediate = danger immédiat possible
# Why.
triage-because-child = enfant ou âge incertain
# Why.
triage-because-sign = signe vu ou entendu
# Why.
triage-because-unfinished = pas à l'écart, ou pas terminé
# Why.
triage-because-nothing = aucun signe vu ni entendu
