# Header.
computer-title = cet ordinateur
# Heading of the choices.
computer-heading = CET ORDINATEUR
# Choice.
computer-people = Qui travaille ici : inscrire, changer une fonction, retirer
# Choice.
computer-own-passphrase = Changer votre phrase de passe
# Choice at a station.
computer-supervisor-key = Ajouter la clé d’un superviseur
# Heading of the list of officers.
computer-people-heading = QUI TRAVAILLE ICI
# First line of that list.
computer-take-in = inscrire quelqu’un
# A line of that list. $officer: code. $duty: what they are here for. $day: since when.
computer-present = { $officer }  { $duty }, depuis le { $day }
# Behind the line of the officer at work.
computer-you = vous
# A line of somebody who is gone. $officer: code. $duty: what they were here for. $day: until when.
computer-gone = { $officer }  { $duty }, jusqu’au { $day }
# Told on Enter on that line.
computer-gone-stays = { $officer } a été retiré. Un code n’est jamais donné deux fois : inscrivez la personne sous un autre code.
# Question before somebody is taken in.
computer-new-duty = Quelle sera la fonction du nouvel agent ?
# A duty, behind its word.
computer-officer-more = parle aux personnes et le note ; ne lit que ses propres cas
# A duty, behind its word.
computer-lead-more = un agent qui répond aussi des personnes, des clés, de l’effacement et du journal
# A duty, behind its word.
computer-it-more = s’occupe de l’ordinateur : personnes et clés, jamais un cas
# Heading of the form. $duty: what the new officer is here for.
computer-enrol-heading = Nouvelle personne, fonction : { $duty }
# Under that heading.
computer-enrol-more = Donnez le code, puis cédez la place : le nouvel agent tape sa phrase de passe, deux fois, et personne ne regarde. Elle ne se partage jamais.
# Heading of the form.
computer-own-heading = Votre phrase de passe
# Under that heading.
computer-own-more = Les copies d’avant s’ouvrent encore avec l’ancienne.
# Label.
computer-field-present = Phrase de passe actuelle
# Label.
computer-field-new = Nouvelle phrase
# Label.
computer-field-new-again = La nouvelle, encore
# Busy.
computer-taking-in = Création des clés du nouvel agent…
# Busy.
computer-changing = Changement de la phrase de passe…
# Question about one officer. $officer: code.
computer-here-for = Quelle est la fonction de { $officer } ici ?
# Behind the duty that somebody has.
computer-now = actuelle
# Choice. $officer: code.
computer-take-off = retirer { $officer } de cet ordinateur
# Question. $officer: code.
computer-sure-off = Retirer { $officer } de cet ordinateur ? Cette personne ne pourra plus rien ouvrir ici, et les clés de l’ordinateur changent aussitôt. Les cas qu’elle seule pouvait ouvrir restent aux superviseurs et à la clé de secours.
# Answer.
computer-no = non, revenir
# Answer.
computer-yes-off = oui, retirer
# Busy.
computer-taking-off = Retrait et changement des clés…
# The duty of the officer at work does not allow it. $duty: that duty.
computer-not-yours = Votre fonction ici est : { $duty }. Elle ne comprend pas cela.
# What to do about it. $who: the codes of those who may.
computer-who-can = Demandez à qui le peut : { $who }. Rien n’a été changé.
