# A line: what it is about, and what is so.
authoring-row = { $label } : { $text }
# A class with its code.
authoring-class = { $code }, { $class }
# A weight.
authoring-strength-strong = fort
# A weight.
authoring-strength-medium = moyen
# A weight.
authoring-strength-weak = faible
# A weight.
authoring-strength-decisive = décide du but à lui seul
# A weight.
authoring-strength-severe = grave : indique un risque à lui seul
# A weight with how sure it is.
authoring-weighed = { $strength } ({ $confidence })
# How sure a fact is.
authoring-sure-confirmed = confirmé : lu dans la source même
# How sure a fact is.
authoring-sure-secondary = lu dans une autre source qui le rapporte
# How sure a fact is.
authoring-sure-unconfirmed = non confirmé, ou les sources divergent
# How sure a fact is.
authoring-sure-project = propre à ce projet : aucune organisation ne l'a publié
# One of the four published lists.
authoring-list-adult-labour = adultes, exploitation par le travail
# One of the four published lists.
authoring-list-adult-sexual = adultes, exploitation sexuelle
# One of the four published lists.
authoring-list-child-labour = enfants, exploitation par le travail
# One of the four published lists.
authoring-list-child-sexual = enfants, exploitation sexuelle
# In place of a weight.
authoring-list-lacks = absent de cette liste
# Heading over the four lists.
authoring-weight-published = Poids dans les listes publiées (OIT et Commission européenne, 2009)
# Label of a weight that no list has.
authoring-weight-own = Poids propre à ce projet, non publié
# Label where there is no weight.
authoring-weight-label = Poids
# An item without weight.
authoring-weight-none = aucun ; son effet tient à sa liste
# Label.
authoring-label-meaning = Ce qui compte
# Label.
authoring-label-sentence = Phrase dans un résultat
# Label.
authoring-label-source = Source
# Label.
authoring-label-confidence = Fiabilité
# Label.
authoring-label-element = Élément
# Label.
authoring-label-list = Liste
# Label.
authoring-label-positive = Ce qui fait compter la liste
# Label.
authoring-label-kinds = Marque
# Label.
authoring-label-group = Groupe de signes
# Label.
authoring-label-area = Domaine
# Label.
authoring-label-ask = Comment l'apprendre
# Label.
authoring-label-modes = Quand
# Label.
authoring-label-never = Jamais tant que
# Label.
authoring-label-evidence = Connu comme
# Label before a line in English.
authoring-label-ground = Raison du niveau et des conditions (en anglais)
# Label before ids of questions.
authoring-label-set-by = Établi par
# Label before the id of a question.
authoring-label-question = Question à son sujet
# Label before the name of a pack.
authoring-label-file = Jeu d'indicateurs
# Label before the state of a wording.
authoring-label-wording = Formulation, { $language }
# Label.
authoring-label-stage = Où
# Label before the item that a question is about.
authoring-label-about = Au sujet de
# Label.
authoring-label-opened-by = Proposée dès que l'un de ces faits est là
# Label.
authoring-label-closed-by = Non proposée dès que l'un de ces faits est nié
# Label.
authoring-label-why = Pourquoi demander
# Label.
authoring-label-avoid = Attention
# Label.
authoring-label-other-words = Autres mots
# Label of one answer.
authoring-label-answer = Réponse { $digit }
# Label of the fixed answers.
authoring-label-fixed = Incertain, refus, pas compris
# Label.
authoring-label-sets = Établit
# Label before what the engine says to one answer.
authoring-label-alone = Cette réponse seule, en entretien complet et dans des conditions adéquates
# An ask level.
authoring-ask-observe = observé, sans un mot
# An ask level.
authoring-ask-document = lu sur un papier ou dans un registre
# An ask level.
authoring-ask-neutral = une question simple
# An ask level.
authoring-ask-sensitive = une question sensible
# An ask level.
authoring-ask-specialist = réservé aux spécialistes ; jamais une question d'agent, noté si la personne le dit d'elle-même
# A mode.
authoring-mode-rapid = rapide : à découvert, en quelques minutes
# A mode.
authoring-mode-full = entretien complet
# A condition that forbids a question.
authoring-never-companion = quelqu'un du groupe peut entendre
# A condition that forbids a question.
authoring-never-passenger = l'interprète est venu avec le groupe
# A condition that forbids a question.
authoring-never-no-consent = aucun consentement n'a été donné
# A condition that forbids a question.
authoring-never-child = la personne est, ou peut être, un enfant
# In place of conditions.
authoring-never-nothing = rien ne l'interdit
# An element.
authoring-element-act = l'acte de la traite des personnes
# An element.
authoring-element-means = le moyen de la traite des personnes
# An element.
authoring-element-purpose = le but de la traite des personnes
# An element.
authoring-element-planned = exploitation prévue qui n'a pas eu lieu
# An element.
authoring-element-smuggling = trafic illicite de migrants
# An element.
authoring-element-aggravating = ce qui aggrave le trafic illicite de migrants
# An element.
authoring-element-sign = un signe qui seul ne prouve rien
# An element.
authoring-element-flag = un besoin de protection
# An element.
authoring-element-sealed = scellé : il ne change aucun résultat
# A mark of an item.
authoring-kind-used = quelqu'un s'est servi d'une vulnérabilité
# A mark of an item.
authoring-kind-condition = une simple situation ; seule, elle n'est pas un moyen
# A mark of an item.
authoring-kind-also-smuggling = courant aussi dans le simple trafic illicite de migrants ; seul, il n'est pas un moyen
# A mark of an item.
authoring-kind-compels = ses mots mêmes disent la contrainte, qui est un moyen
# A mark of an item.
authoring-kind-note = dit seulement que l'on sait quelque chose d'un trafic illicite de migrants
# What makes a list count: the means.
authoring-rule-means = Deux faits forts, un fort et un autre, trois moyens, ou deux moyens et un faible (OIT et Commission européenne, 2009). L'un d'eux au moins doit être fort ou moyen, ne pas être une simple situation et ne pas être courant dans le trafic illicite de migrants (notre règle).
# What makes a list count: exploitation.
authoring-rule-exploitation = Deux faits forts, un fort et un autre, trois moyens, ou deux moyens et un faible (OIT et Commission européenne, 2009). Un but fort compte comme un fait fort (notre règle).
# What makes a list count: planned exploitation.
authoring-rule-planned = La même règle que pour les listes publiées, avec nos propres poids. Un seul fait indique déjà un risque (nos règles).
# What makes a list count: purposes.
authoring-rule-purpose = Un fait décisif rend le but positif. Un fait fort compte comme un fait fort d'exploitation. Chacun indique déjà un risque (nos règles).
# What makes a list count: signs.
authoring-rule-signs = Des signes de deux groupes différents, ou un signe grave, indiquent un risque. Plusieurs du même groupe, non (notre règle).
# What makes a list count: signs of children.
authoring-rule-child = Dans le parcours enfant, un seul indique un risque ; pour les adultes, ils ne comptent pas (notre règle).
# What makes a list count: acts.
authoring-rule-act = L'un d'eux appuie l'acte.
# What makes a list count: smuggling.
authoring-rule-smuggling = Le trafic illicite de migrants est indiqué quand un tiers l'a organisé et qu'une frontière a été franchie ou un séjour rendu possible ; il reste provisoire tant qu'aucun avantage n'est connu (notre règle). Il n'abaisse jamais un constat de traite des personnes.
# What makes a list count: aggravation.
authoring-rule-aggravating = L'un d'eux rend aggravé un trafic illicite de migrants indiqué, et est toujours un besoin de protection.
# What makes a list count: immediate needs.
authoring-rule-immediate = L'un d'eux veut dire : agir maintenant. Il ne dit rien de la catégorie.
# What makes a list count: other needs.
authoring-rule-other = L'un d'eux est un besoin de protection.
# What makes a list count: corruption.
authoring-rule-sealed = Ils ne changent aucun résultat et vont dans un dossier scellé.
# An area that answers can close.
authoring-area-closed-by = { $area } ; un non clair le clôt : réponse { $digits }
# An area that no answer closes.
authoring-area-not-closed = { $area } ; aucune réponse ne le clôt
# In place of an area.
authoring-area-none = aucun ; aucune réponse ne clôt rien
# The area of an item.
authoring-area-of-item = { $area } ; dès que ce fait est là, aucun non ne clôt le domaine
# What an answer sets.
authoring-sets-present = présent : { $facts }
# What an answer sets.
authoring-sets-absent = nié : { $facts }
# What an answer sets.
authoring-sets-area = un non clair pour tout le domaine « { $area } » ; il ne compte que dans des conditions adéquates
# What an answer sets.
authoring-sets-adult = la personne est adulte
# What an answer sets.
authoring-sets-child = la personne est un enfant : parcours enfant
# What an answer sets.
authoring-sets-doubtful = la personne est peut-être un enfant : parcours enfant
# What an answer sets.
authoring-sets-family = avec la famille
# What an answer sets.
authoring-sets-other-adult = avec un autre adulte
# What an answer sets.
authoring-sets-separated = séparée de la famille en route
# What an answer sets.
authoring-sets-unaccompanied = sans personne
# What an answer sets.
authoring-sets-private = personne ne peut voir ni entendre l'entretien
# What an answer sets.
authoring-sets-not-private = d'autres peuvent voir ou entendre : aucun non clair ne compte
# What an answer sets.
authoring-sets-nothing = rien
# What the fixed answers do.
authoring-fixed-open = la question reste ouverte ; rien de cela n'est un non
# What the engine says before and after one answer.
authoring-from-to = avant : { $before } ; après : { $after }
# One answer that changes no class.
authoring-stays-at = la catégorie reste : { $class }
# Where a question stands.
authoring-stage-look = premier contact, observé et jamais demandé
# Where a question stands.
authoring-stage-triage = premier contact, demandé à découvert en quelques secondes
# Where a question stands.
authoring-stage-interview = entretien, partie « { $section } »
# How far a wording has been tried.
authoring-status-draft = provisoire
# How far a wording has been tried.
authoring-status-field-tested = testé sur le terrain
# How far a wording has been tried.
authoring-status-validated = validé
# The state of a wording.
authoring-reviewed = { $status } ; mis en mots par { $translator } ; relu par { $reviewer } ; { $date }
# The state of a wording that nobody reviewed.
authoring-not-reviewed = { $status } ; mis en mots par { $translator } ; pas relu par une autre personne ; { $date }
# Where an item comes from.
authoring-source-cited = { $organisation } : { $title } ; { $section }
# An id that is neither an item nor a question.
authoring-unknown-id = Il n'y a ni fait ni question du nom de { $id }.
# What to do about it.
authoring-unknown-id-remedy = Vouliez-vous dire { $nearest } ? Sans nom, tous les faits et toutes les questions sont expliqués.
# The area of age.
authoring-area-settled-by = { $area } ; tranché par la réponse { $digits }
# The title of a questionnaire for other programs.
authoring-form-title = Évaluation préliminaire : trafic illicite de migrants et traite des personnes
# The first words of such a questionnaire.
authoring-form-note = Questions provisoires, non validées à une frontière. Les réponses sont pour l'agent : ne jamais les lire à voix haute. Ce formulaire recueille des réponses ; il ne les évalue pas. Rien n'y est scellé.
# Heading of the first part.
authoring-form-start = Avant de commencer
# Heading of the last part.
authoring-form-further = Autres questions
# The question that opens further ones.
authoring-form-points = Quelque chose d'observé, de lu ou de dit spontanément évoque-t-il l'un de ces points ? Ne choisir que ceux-là.
# After a form was written.
authoring-form-written = Écrit dans { $path } : { $questions ->
    [one] une question
   *[other] { $questions } questions
}
# Pack files with faults were given to a command that needs sound ones.
authoring-given-faults = { $count ->
    [one] Les fichiers d'indicateurs ont une erreur.
   *[other] Les fichiers d'indicateurs ont { $count } erreurs.
}
# What to do about it.
authoring-given-faults-remedy = Lancez fanal pack lint avec les mêmes fichiers pour les voir tous, et corrigez-les d'abord.
# A file of that name is there already.
authoring-file-there = { $path } existe déjà et a été laissé tel quel.
# What to do about it.
authoring-file-there-remedy = Nommez un autre fichier, ou ajoutez --replace.
# A workbook that could not be made.
authoring-form-not-written = Le formulaire n'a pas pu être composé.
# What to do about it.
authoring-form-not-written-remedy = Raccourcissez les textes les plus longs des jeux d'indicateurs, puis réessayez.
# A text wider than its place on the screen.
authoring-too-long = { $place }, { $key } ({ $language }) est trop long pour sa place à l'écran ; colonnes : { $cells }, place : { $limit }
# A text with more rows than its place on the screen.
authoring-too-many-rows = { $place }, { $key } ({ $language }) est trop long pour sa place à l'écran ; lignes : { $rows }, place : { $limit }
# What to do about it.
authoring-shorten = Raccourcissez-le ; à 80 colonnes, le reste ne se verrait pas.
# Content that must not stand in triage.
authoring-not-in-triage = { $question } ({ $language }), « { $word } » : { $subject } n'a pas sa place au premier contact
# What to do about it.
authoring-move-to-interview = Laissez-le à l'entretien ou aux spécialistes, là où la personne est seule, a accepté et peut être aidée.
# Forbidden content.
authoring-subject-sexual = un détail de violence sexuelle
# Forbidden content.
authoring-subject-test = un examen médical ou son résultat
# Forbidden content.
authoring-subject-asylum = un motif de demande d'asile
# Forbidden content.
authoring-subject-consulate = un contact avec un consulat
# Forbidden content.
authoring-subject-relatives = un nom de proches restés au pays
# Forbidden content.
authoring-subject-victim = demander à la personne si elle est une victime
# Forbidden content.
authoring-subject-promise = ce qui exige une promesse que personne ne peut tenir
# A text that names a key.
authoring-key-in-text = { $place } ({ $language }) nomme une touche : « { $word } »
# What to do about it.
authoring-drop-key-name = Supprimez-le ; l'écran montre lui-même les touches, et les textes sont aussi imprimés et lus à voix haute.
# Two answers of the same words.
authoring-same-answer = { $question } : les réponses { $first } et { $second } disent la même chose ({ $language })
# An answer in the words of a fixed one.
authoring-fixed-answer = { $question } : la réponse { $digit } dit la même chose qu'une réponse fixe ({ $language })
# What to do about it.
authoring-tell-apart = Donnez à chaque réponse ses propres mots, ou supprimez-en une.
# A value that the stage does not have.
authoring-stage-conflict = { $question } : { $key } ne va pas avec l'étape { $stage }
# What goes with the stage.
authoring-stage-allows = À cette étape, écrivez : { $allowed }
# Two names that differ in separators only.
authoring-lookalike = { $id } ressemble à { $other } dans { $place }
# What to do about it.
authoring-name-apart = Donnez à l'un un nom qui diffère par ses lettres ; les noms sont lus à voix haute et écrits à la main.
# A question that nothing can open.
authoring-never-opens = { $question } n'est jamais proposée : aucune question, observation ni liste ne peut établir ce qu'elle suit
# Questions that open only one another.
authoring-opened-in-circle = { $question } n'est jamais proposée : ce qu'elle suit n'est demandé qu'après elle
# What to do about it.
authoring-follow-other = Ajoutez à follows un fait qu'une question de base ou une observation établit.
# A question that its own answer closes.
authoring-closes-itself = { $question } est close par { $item }, que seule sa propre réponse nie
# What to do about it.
authoring-drop-closing = Retirez-le de closed_by, ou nommez un fait qu'une question antérieure nie.
# A class that no answers lead to.
authoring-unreachable = Aucune réponse ne mène à : { $classes } ; { $why }
# Why no answers lead there.
authoring-why-not-closed = aucune question de l'entretien ne clôt le domaine { $areas }
# Why no answers lead there.
authoring-why-nothing-sets = rien n'établit assez de : { $items }
# What to do about it.
authoring-reach = Donnez à l'entretien des questions et aux jeux d'indicateurs des faits qui y mènent ; voir docs/packs.md.
# Title of the review book.
authoring-book-title = Livre de relecture des jeux d'indicateurs
# First words of the review book.
authoring-book-intro = Chaque entrée montre une question ou un fait : ses mots côte à côte, son origine, ses effets, et des cases pour les relecteurs. Rien ici n'a été validé à une frontière.
# Heading.
authoring-book-contents = Sommaire
# Heading.
authoring-book-packs = Jeux d'indicateurs
# Heading.
authoring-book-questions = Questions et observations
# Heading.
authoring-book-facts = Faits
# Heading.
authoring-book-wording = Mots
# Heading.
authoring-book-origin = Origine et effets
# Heading.
authoring-book-review = Relecture
# Column of the boxes.
authoring-book-language = Langue
# Column of the boxes.
authoring-book-agree = D'accord
# Column of the boxes.
authoring-book-change = À changer en
# Column of the boxes.
authoring-book-reviewer = Relecture par
# Column of the boxes.
authoring-book-date = Date
# Column of the boxes.
authoring-book-signature = Signature
# Label of the text of a question or the label of an item.
authoring-book-text = Texte
# A pack in the list of packs.
authoring-book-version = version { $version } ; { $status } ; { $licence }
# After a book was written.
authoring-book-written = Écrit dans { $path } : { $pages ->
    [one] une entrée
   *[other] { $pages } entrées
}
# A difference between two packs.
authoring-diff-added = { $thing } : nouveau
# A difference between two packs.
authoring-diff-removed = { $thing } : supprimé
# A difference between two packs.
authoring-diff-value = { $thing }, { $key } : { $turn }
# A changed text.
authoring-diff-text = { $thing }, { $key }, { $language } : { $turn }
# A changed state of a wording.
authoring-diff-wording = { $thing }, formulation, { $language }, { $key } : { $turn }
# A value before and now.
authoring-diff-turn = « { $old } » → « { $new } »
# A language.
authoring-diff-language-en = anglais
# A language.
authoring-diff-language-ar = arabe
# A language.
authoring-diff-language-fr = français
# A language.
authoring-diff-language-es = espagnol
# How many differences there are.
authoring-diff-count = { $count ->
    [0] Aucune différence.
    [one] Une différence.
   *[other] { $count } différences.
}
# After a folder for a country was written.
authoring-new-written = Projet écrit dans { $path }. Chaque texte qui commence par PROJET est une lacune ; comblez-la, puis lancez fanal pack lint et fanal pack cases.
# A folder that holds something was named for a new pack.
authoring-folder-not-empty = { $path } contient déjà quelque chose et a été laissé tel quel.
# What to do about it.
authoring-folder-not-empty-remedy = Nommez un dossier vide ou qui n'existe pas encore.
