# Enter in a choice.
keys-next = suite
# 0 and the arrow to the start.
keys-previous = retour
# Tab in a form.
keys-next-field = champ suivant
# Shift-Tab in a form.
keys-previous-field = champ précédent
# Enter on a list.
keys-open = ouvrir
# Up.
keys-line-up = monter
# Down.
keys-line-down = descendre
# PgUp.
keys-page-up = page précédente
# PgDn.
keys-page-down = page suivante
# Slash on the home screen.
keys-all-cases = tous les cas
# e.
keys-export = exporter
# k on the home screen.
keys-supervisor-key = clé de la hiérarchie
# o on the home screen.
keys-hand-over = passer la relève
# m on the home screen and at the desk.
keys-computer = cet ordinateur : personnes, phrase de passe, journal, examen, secours
# x on a case.
keys-care = retrait du consentement, conservation, remise, effacement du cas
# Slash in a list.
keys-search = chercher
# Backspace outside text.
keys-undo = annuler
# Tab on a question.
keys-note = note
# u.
keys-child-path = activer le parcours enfant
# i in the triage.
keys-interview = entretien
# Full stop.
keys-flag = y revenir
# w.
keys-why = pourquoi
# v.
keys-panes = langues visibles
# a.
keys-facts = faits
# r.
keys-reference = fiches de droit
# s.
keys-sealed = réponses scellées
# Slash in the interview.
keys-jump = aller à
# PgUp in the interview.
keys-section-before = section précédente
# PgDn in the interview.
keys-section-after = section suivante
# Enter on the outcome.
keys-done = fin
# w on the outcome.
keys-evidence = sur quoi cela repose
# i at the desk.
keys-import = importer
# i at the station.
keys-fetch-returns = lire les réponses du bureau
# e at the desk.
keys-answer-stations = répondre aux postes
# Enter or Esc on a page that is read.
keys-close = fermer
# Space.
keys-cover = masquer
# l.
keys-language = langue
# Question mark.
keys-help = aide
# Enter on a command.
keys-run = exécuter
# Colon.
keys-commands = toutes les commandes par leur nom
# z.
keys-theme = couleurs : jour, nuit, rouge, contraste, projecteur
# Esc.
keys-back = un niveau en arrière ; tout est enregistré
# Ctrl-L.
keys-repaint = redessiner, choisir la langue
# Ctrl-C.
keys-quit = verrouiller ou quitter (à confirmer)
# Digits in a choice.
keys-choose = choisir
# Digits on the home screen.
keys-open-number = ouvrir
# Digits on a question.
keys-answer-number = réponse
# Digits on the list of facts.
keys-record-number = noter
# Digits at the desk.
keys-decide = décider
# The next filter of the inbox.
keys-filter = voir d'autres cas
# What stays of deleted cases, or the cases that are here.
keys-deleted = supprimés ou présents
# A line to the station.
keys-advise = ligne au poste
# To put a case beside others.
keys-mark = choisir pour comparer
# t at a station.
keys-link = lier des personnes
# People side by side.
keys-compare = comparer
# The next person of those side by side.
keys-next-person = personne suivante
# Only what differs, or everything.
keys-differences = différences seules
# Name of the space bar.
keys-cap-space = Espace
# Name of the arrow up.
keys-cap-up = Haut
# Name of the arrow down.
keys-cap-down = Bas
# Name of the arrow to where reading starts: left in this language.
keys-cap-start = Gauche
# Name of the arrow away from where reading starts: right in this language.
keys-cap-end = Droite
# A key by the letter on it.
keys-cap-latin = { $name }
# Heading of the keys of this screen.
keys-help-here = SUR CET ÉCRAN
# Heading of the keys of every screen.
keys-help-everywhere = PARTOUT
# Help text.
keys-help-same-keys = Les mêmes touches dans toutes les langues. Sur un clavier arabe, appuyez sur la touche qui porte la lettre latine.
# Help text.
keys-help-fields = Dans un champ de texte, chaque lettre est du texte : F1 donne l'aide, F2 la langue, F4 les commandes, F9 masque l'écran. Dans une note, Esc sort et garde le texte.
# Help text.
keys-help-stop = Rien ne vous oblige à finir. S'arrêter avant la fin est une fin normale.
# n.
keys-worth = à la prochaine question utile
# j.
keys-journey = le trajet
# Digits in the list of questions.
keys-line-number = ligne
# Slash in the list of questions.
keys-show-all = toutes les questions
