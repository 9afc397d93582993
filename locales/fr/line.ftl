# First sentence of line mode.
line-begin = Fanal, ligne par ligne. Tapez aide à tout moment.
# The terminal cannot show the screen.
line-no-screen = Ce terminal ne peut pas afficher l'écran : le programme continue ligne par ligne.
# The check of a terminal, where there is no screen to check.
line-check-needs-screen = Le contrôle du terminal demande l’écran. Lancez sans --linear pour le faire ; tapez 0 pour revenir.
# Repeated on every page of a drill.
line-drill = Exercice. Rien n'est conservé.
# Repeated on every page of the practice realm.
line-practice = Essai.
# In place of the sign of what is urgent.
line-attention = Attention :
# It is on the disk. $what: the answer in words.
line-saved = Enregistré : { $what }
# In a drill. $what: the answer in words.
line-noted = Noté, en mémoire seulement : { $what }
# On its way to the disk. $what: the answer in words.
line-saving = Enregistrement en cours : { $what }
# After a return to a case. $what: the last answer in words.
line-last = Dernière entrée : { $what }
# An answer with its digit.
line-answer = { $digit }, { $text }
# A line of a page and what was recorded there.
line-entry = { $what } : { $text }
# The question is marked.
line-flagged = question à revoir
# The question is not marked any more.
line-unflagged = la question n'est plus à revoir
# Something of the journey was recorded.
line-journey = le trajet
# A note; also what a note is asked for with.
line-note = note
# A reason to ask anyway was recorded.
line-anyway = question posée malgré tout, avec votre motif
# The section of a question.
line-section = Section : { $section }.
# What was answered before.
line-answered = Réponse enregistrée : { $text }
# No answer is recorded.
line-not-answered = Pas encore de réponse.
# What the officer asks the person.
line-ask = Demandez : { $question }
# The same question in the second language.
line-ask-in = { $language } : { $question }
# A text to say to the person.
line-say-this = Dites ceci : { $text }
# A choice that holds.
line-chosen = { $text } (noté)
# The line with the focus.
line-here = Ligne { $number } sur { $total } : { $text }
# A part of a long list.
line-part = Lignes { $first } à { $last } sur { $total }.
# How a line of a list is opened.
line-by-number = Un numéro ouvre une ligne ; plus lit la suite.
# How to reach a line where digits record.
line-by-sign = #3 mène à la ligne 3.
# In the list of questions to jump to.
line-find-words = Des mots réduisent la liste aux questions qui les contiennent ; / relit tout ; une ligne vide ouvre la ligne courante.
# On the list of facts.
line-facts-end = Une ligne vide termine les listes ; plus donne la suivante.
# What an empty line does.
line-enter = ligne vide { $what }
# What a number does.
line-digits = numéro { $what }
# A word or letter and what it does.
line-typed = { $typed } { $what }
# What can be typed here.
line-can-type = Vous pouvez taper : { $list }.
# Commands while a text is typed.
line-in-text = Votre ligne est du texte. Deux-points devant un mot en font une commande : :retour, :aide ou :masquer.
# Help text of line mode.
line-help-how = Tapez un numéro, une lettre ou un mot, puis Enter. Les mots des quatre langues sont compris. encore relit la page.
# A field that is not empty.
line-holds = Contenu : { $text }. Une ligne vide le garde, une nouvelle ligne le remplace.
# A field whose text is not shown.
line-hidden = { $label } (ne s'affiche pas)
# Before what is typed.
line-prompt = { $label } :
# Before what is typed, where a choice is asked for.
line-choice = Votre choix
# A line that means nothing here.
line-unknown = Pas compris : { $typed }. Tapez aide pour entendre ce qui est possible ici.
# A line changed nothing that is read.
line-unchanged = Rien n'a changé.
# The cover: nothing about the work.
line-covered = { $time } UTC
# How to come back from the cover.
line-go-on = Une ligne vide pour continuer.
# Last sentence.
line-ended-kept = Le programme est terminé. Tout est enregistré.
# Last sentence of a drill.
line-ended-drill = L'exercice est terminé. Rien n'a été conservé.
# Last sentence where nothing was open.
line-ended = Le programme est terminé.
# Words to type, between bars; the first one is shown.
line-name-next = suite|continuer
# Words to type, between bars; the first one is shown.
line-name-previous = retour
# Words to type, between bars; the first one is shown.
line-name-undo = annuler
# Words to type, between bars; the first one is shown.
line-name-flag = revenir|plus tard
# Words to type, between bars; the first one is shown.
line-name-note = note|champ suivant
# Words to type, between bars; the first one is shown.
line-name-previous-field = champ précédent
# Words to type, between bars; the first one is shown.
line-name-up = haut|monter
# Words to type, between bars; the first one is shown.
line-name-down = bas|descendre
# Words to type, between bars; the first one is shown.
line-name-page-up = moins|page précédente
# Words to type, between bars; the first one is shown.
line-name-page-down = plus|page suivante
# Words to type, between bars; the first one is shown.
line-name-why = pourquoi
# Words to type, between bars; the first one is shown.
line-name-worth = utile
# Words to type, between bars; the first one is shown.
line-name-journey = trajet
# Words to type, between bars; the first one is shown.
line-name-panes = langues
# Words to type, between bars; the first one is shown.
line-name-facts = faits
# Words to type, between bars; the first one is shown.
line-name-reference = droit|fiches
# Words to type, between bars; the first one is shown.
line-name-child-path = enfant
# Words to type, between bars; the first one is shown.
line-name-sealed = scellé
# Words to type, between bars; the first one is shown.
line-name-jump = aller
# Words to type, between bars; the first one is shown.
line-name-search = chercher|tous les cas
# Words to type, between bars; the first one is shown.
line-name-interview = entretien
# Words to type, between bars; the first one is shown.
line-name-import = importer
# Words to type, between bars; the first one is shown.
line-name-filter = filtrer
# Words to type, between bars; the first one is shown.
line-name-advise = conseiller
# Words to type, between bars; the first one is shown.
line-name-mark = choisir
# Words to type, between bars; the first one is shown.
line-name-link = lier
# Words to type, between bars; the first one is shown.
line-name-compare = comparer
# Words to type, between bars; the first one is shown.
line-name-export = exporter
# Words to type, between bars; the first one is shown.
line-name-keys = clé
# Words to type, between bars; the first one is shown.
line-name-hand-over = relève
# Words to type, between bars; the first one is shown.
line-name-computer = ordinateur|personnes
# Words to type, between bars; the first one is shown.
line-name-care = effacer|retirer|conserver
# Words to type, between bars; the first one is shown.
line-name-back = sortir
# Words to type, between bars; the first one is shown.
line-name-help = aide
# Words to type, between bars; the first one is shown.
line-name-language = langue
# Words to type, between bars; the first one is shown.
line-name-repaint = choisir la langue
# Words to type, between bars; the first one is shown.
line-name-cover = masquer|cacher
# Words to type, between bars; the first one is shown.
line-name-quit = quitter|verrouiller
# Words to type, between bars; the first one is shown.
line-name-commands = commandes
# Words to type, between bars; the first one is shown.
line-name-theme = couleurs
# Words to type, between bars; the first one is shown.
line-name-scroll-up = défiler vers le haut
# Words to type, between bars; the first one is shown.
line-name-scroll-down = défiler vers le bas
# Words to type, between bars; the first one is shown.
line-name-again = encore|relire
