# Header.
journey-title = trajet
# Heading.
journey-heading = TRAJET
# No leg yet.
journey-nothing = Aucune étape du trajet n'est encore notée.
# Under the list.
journey-decides-nothing = Il est gardé au dossier. Il ne décide rien : seuls comptent les réponses et les faits. Pas de noms de personnes.
# In place of a name.
journey-place-unknown = lieu inconnu
# A leg by its places.
journey-leg = { $number }. de { $from } à { $to }
# Who arranged it.
journey-arranged-self = organisé par la personne elle-même
# Who arranged it.
journey-arranged-family = organisé par la famille ou des proches
# Who arranged it.
journey-arranged-recruiter = organisé par quelqu'un qui l'a proposé ou qui a recruté la personne
# Who arranged it.
journey-arranged-carrier = par un transporteur payé pour le trajet
# Who arranged it.
journey-arranged-holders = organisé par ceux qui retenaient la personne
# Who arranged it.
journey-arranged-unknown = on ne sait pas qui l'a organisé
# How long.
journey-stay-passed = sans s'arrêter
# How long.
journey-stay-days =
    { $days ->
        [one] { $days } jour sur place
       *[other] { $days } jours sur place
    }
# How long.
journey-stay-unknown = on ne sait pas combien de temps
# How long, in the strip.
journey-strip-days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
# How free.
journey-kept-free = libre de partir
# How free.
journey-kept-waited = attente dans une maison ou un camp, sorties possibles
# How free.
journey-kept-could-not-leave = impossible de partir
# How free.
journey-kept-locked-in = enfermement
# How free.
journey-kept-unknown = on ne sait pas si la personne pouvait partir
# What is owed.
journey-owed-nothing = rien à payer
# What is owed.
journey-owed-paid-before = payé d'avance
# What is owed.
journey-owed-money = à payer en argent
# What is owed.
journey-owed-grew = la dette a augmenté en route
# What is owed.
journey-owed-work = à payer en travail
# What is owed.
journey-owed-unknown = on ne sait pas ce qui est dû
# What waits at the end.
journey-end-line = À l'arrivée : { $end }
# What waits at the end.
journey-end-family = la famille ou des proches
# What waits at the end.
journey-end-own-plan = un projet de la personne elle-même
# What waits at the end.
journey-end-chosen-job = un travail choisi par la personne
# What waits at the end.
journey-end-others-job = un travail choisi par d'autres
# What waits at the end.
journey-end-stranger = quelqu'un que la personne ne connaît pas
# What waits at the end.
journey-end-unknown = on ne sait pas
# What the blocks of the strip mean.
journey-key = ░ libre de partir   ▒ attente, sorties possibles   ▓ impossible de partir   █ enfermement   · inconnu
# Form.
journey-field-from = Départ
# Form.
journey-field-to = Arrivée
# Form.
journey-field-arranged = Qui l'a organisé
# Form.
journey-field-stay = Jours sur place
# Under the days.
journey-stay-hint = 0 : sans s'arrêter ; vide : inconnu
# Form.
journey-field-kept = La personne pouvait-elle partir
# Form.
journey-field-owed = Ce qui est dû
# The days are no number.
journey-not-days = Un nombre de jours, ou rien.
# Choice.
journey-add = ajouter une étape
# Choice.
journey-change = la modifier
# Choice.
journey-remove = l'enlever
# Choice.
journey-at-the-end = ce qui attend à l'arrivée
# Choice: the question that fits.
journey-ask-about = poser la question : { $question }
# Question.
journey-remove-ask = Enlever cette étape du trajet ?
# Choice.
journey-remove-yes = l'enlever ; l'historique la garde
# Choice.
journey-remove-no = la laisser
# Question.
journey-end-ask = Qu'est-ce qui attend à l'arrivée ?
# No room for another leg.
journey-full = Il n'y a plus de place : modifiez une des étapes.
# Why not now.
journey-not-now-companion = Pas maintenant : quelqu'un du groupe pourrait entendre.
# Why not now.
journey-not-now-interpreter = Pas maintenant : l'interprète est du groupe.
# Why not now.
journey-not-now-consent = Pas maintenant : la personne n'a pas accepté les questions.
# Why not now.
journey-not-now-child = Pas pour un enfant : des spécialistes parlent du trajet.
