# Header.
computer-title = cet ordinateur
# Heading of the choices.
computer-heading = CET ORDINATEUR
# Choice.
computer-people = Qui travaille ici : inscrire, changer une fonction, retirer
# Choice.
computer-own-passphrase = Changer votre phrase de passe
# Choice at a station.
computer-supervisor-key = Ajouter une clé de la hiérarchie
# Choice.
computer-journal = Le journal : qui a fait quoi et quand
# Choice.
computer-check = Examiner cet ordinateur : ce qui gêne, et ce qui aide
# Choice, and heading.
computer-recovery = Clé de secours : la faire et la vérifier, ou l’essayer de nouveau
# Under that heading.
computer-recovery-more = Une clé pour le coffre-fort : avec elle, un chef de quart entre quand toutes les phrases de passe sont oubliées. La faire est le premier essai ; le suivant est à faire après 90 jours.
# Choice.
computer-recovery-make = en faire une nouvelle sur une clé USB, et la vérifier
# Choice.
computer-recovery-try = essayer celle du coffre-fort
# Heading above the field.
computer-recovery-where = Écrire la nouvelle clé sur (une clé USB, jamais cet ordinateur)
# Under the field.
computer-recovery-where-more = Un dossier ou un nouveau fichier. Rien n’est écrasé. La clé y est relue et doit ouvrir les clés de cet ordinateur, un enregistrement fictif et chaque cas.
# Heading above the field.
computer-recovery-which = Où est la clé du coffre-fort ?
# Under the field.
computer-recovery-which-more = Le fichier, ou le dossier qui le contient. Ensuite, elle retourne au coffre-fort.
# Label of the field in line mode.
computer-field-file = Fichier ou dossier
# Busy.
computer-proving = Vérification de la clé…
# Reminder of the home screen, for those who may make one.
computer-no-recovery = ▲ Pas encore de clé de secours : si toutes les phrases de passe sont oubliées, plus personne n’ouvre ce coffre. Faites-en une : m, puis 7.
# Busy.
computer-reading-journal = Lecture du journal…
# Busy.
computer-checking = Examen de tout…
# Heading. $total: lines.
computer-journal-heading = { $total ->
    [one] LE JOURNAL : une ligne, qui a fait quoi
   *[other] LE JOURNAL : { $total } lignes, la plus récente d’abord
}
# Under it, further down. $first: the first line on the screen. $total: lines.
computer-journal-from = À partir de la ligne { $first } sur { $total }
# The beginning of a line. $day: day. $time: time of day.
computer-journal-when = { $day } { $time } UTC
# Heading of findings.
computer-in-the-way = CE QUI GÊNE
# Heading of findings.
computer-to-be-done = À FAIRE
# Heading of findings.
computer-worth-knowing = BON À SAVOIR
# Heading of findings.
computer-as-it-should-be = EN ORDRE
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
computer-gone-stays = { $officer } a été retiré. Un code n’est jamais donné deux fois : inscrivez la personne sous un autre code.
# Question before somebody is taken in.
computer-new-duty = Quelle sera la fonction du nouvel agent ?
# A duty, behind its word.
computer-officer-more = parle aux personnes et le note ; ne lit que ses propres cas
# A duty, behind its word.
computer-lead-more = un agent qui répond aussi des personnes, des clés, de l’effacement et du journal
# A duty, behind its word.
computer-it-more = s’occupe de l’ordinateur : personnes et clés, jamais un cas
# Heading of the form. $duty: what the new officer is here for.
computer-enrol-heading = Nouvelle personne, fonction : { $duty }
# Under that heading.
computer-enrol-more = Donnez le code, puis cédez la place : le nouvel agent choisit sa phrase de passe ou fait tirer des mots au sort, et personne ne regarde. Une phrase de passe ne se partage jamais.
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
computer-here-for = Quelle est la fonction de { $officer } ici ?
# Behind the duty that somebody has.
computer-now = actuelle
# Choice. $officer: code.
computer-take-off = retirer { $officer } de cet ordinateur
# Question. $officer: code.
computer-sure-off = Retirer { $officer } de cet ordinateur ? Cette personne ne pourra plus rien ouvrir ici, et les clés de l’ordinateur changent aussitôt. Les cas qu’elle seule pouvait ouvrir restent à la hiérarchie et à la clé de secours.
# Answer.
computer-no = non, revenir
# Answer.
computer-yes-off = oui, retirer
# Busy.
computer-taking-off = Retrait et changement des clés…
# The duty of the officer at work does not allow it. $duty: that duty.
computer-not-yours = Votre fonction ici est : { $duty }. Elle ne comprend pas cela.
# What to do about it. $who: the codes of those who may.
computer-who-can = Demandez à qui le peut : { $who }. Rien n’a été changé.
