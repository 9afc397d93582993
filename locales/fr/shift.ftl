# Header.
shift-title = relève
# Numbered line of the home screen.
shift-line = Passer la relève
# Above the officers of a locked computer.
shift-who-is-on-watch = Qui est de service ?
# The last of them: an officer who is not in the list.
shift-somebody-else = quelqu’un d’autre
# Heading.
shift-still-open = ENCORE OUVERT : ce que la relève doit faire
# In place of that heading.
shift-nothing-open = Vous n’avez aucun cas ouvert. Enter pour continuer la relève.
# Foot of the page. $count: cases of which no desk has confirmed everything.
shift-waiting = { $count ->
    [0] √ Rien ici n’attend la confirmation d’un bureau.
    [one] ▲ PAS ENCORE CONFIRMÉ PAR UN BUREAU : un cas. Exportez avec e.
   *[other] ▲ PAS ENCORE CONFIRMÉS PAR UN BUREAU : { $count } cas. Exportez avec e.
}
# What must be done about a case.
shift-do-tell = Prévenir quelqu’un maintenant, si personne ne l’a été.
# What must be done about a case.
shift-do-child = La protection de l’enfance doit le savoir.
# What must be done about a case.
shift-do-triage = Terminer le premier contact.
# What must be done about a case.
shift-do-look-again = Revoir la personne.
# What must be done about a case.
shift-do-interview = Commencer l’entretien.
# What must be done about a case.
shift-do-routine = Plus rien à faire : clore, ou mener un entretien.
# What must be done about a case.
shift-do-go-on = Continuer l’entretien.
# What must be done about a case.
shift-do-view = Donner l’avis de l’agent.
# What must be done about a case.
shift-do-close = Clore le cas.
# Question for the officer alone.
shift-how-are-you = ET VOUS : comment allez-vous après ce service ?
# Under that question.
shift-private = Pour vous seul : ni enregistré, ni exporté, effacé quand vous appuyez sur Enter.
# Answer.
shift-fine = bien
# Answer.
shift-tired = fatigué
# Answer.
shift-stays = ce cas me reste en tête
# Under the answers.
shift-peer-support = Parlez-en au soutien entre collègues de votre service, ou à une personne de confiance. Cela fait partie du métier.
# Under the answers.
shift-giving-away = Passer un cas à un collègue est normal. Le journal dit qu’il a été transmis, jamais pourquoi.
# Question.
shift-who-next = Qui prend la relève ?
# Under that question.
shift-own-passphrase = Chacun entre avec sa propre phrase de passe. Personne ne la partage.
# Question. $count: open cases. $officer: who takes over.
shift-sure = { $count ->
    [0] Passer la relève à { $officer } ? Aucun cas n’est ouvert ; cet ordinateur se verrouille.
    [one] Transmettre votre cas ouvert à { $officer } ? Ensuite, vous ne pourrez plus l’ouvrir ici, et cet ordinateur se verrouille.
   *[other] Transmettre vos { $count } cas ouverts à { $officer } ? Ensuite, vous ne pourrez plus les ouvrir ici, et cet ordinateur se verrouille.
}
# Answer.
shift-no = non, revenir
# Answer.
shift-yes = oui, transmettre
# Busy.
shift-handing-over = Transmission…
# Said to whoever takes over. $count: cases. $officer: who takes over.
shift-handed-over = { $count ->
    [0] À vous, { $officer } : saisissez votre propre phrase de passe.
    [one] Un cas est à vous, { $officer } : saisissez votre propre phrase de passe.
   *[other] { $count } cas sont à vous, { $officer } : saisissez votre propre phrase de passe.
}
# There is nobody to hand over to.
shift-nobody-else = Aucun autre agent inscrit ici ne peut avoir de cas.
# What to do about it.
shift-nobody-else-remedy = Un chef de quart inscrit un agent : fanal user enrol. D’ici là vos cas restent les vôtres ; verrouillez avec Ctrl-C.
