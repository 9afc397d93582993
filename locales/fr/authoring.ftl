# A line: what it is about, and what is so.
authoring-row = { $label } : { $text }
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
authoring-strength-severe = grave : indique un risque à lui seul
# A weight with how sure it is.
authoring-weighed = { $strength } ({ $confidence })
# How sure a fact is.
authoring-sure-confirmed = confirmé : lu dans la source même
# How sure a fact is.
authoring-sure-secondary = lu dans une autre source qui le rapporte
# How sure a fact is.
authoring-sure-unconfirmed = non confirmé, ou les sources divergent
# How sure a fact is.
authoring-sure-project = de nous : aucune organisation ne l'a publié
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
authoring-weight-own = Poids de nous, non publié
# Label where there is no weight.
authoring-weight-label = Poids
# An item without weight.
authoring-weight-none = aucun ; son effet tient à sa liste
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
authoring-label-file = Paquet
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
# Label.
authoring-label-denies = Nie
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
authoring-ask-specialist = réservé aux spécialistes ; jamais une question d'agent, noté si la personne le dit d'elle-même
# A mode.
authoring-mode-rapid = rapide : à découvert, en quelques minutes
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
authoring-element-sealed = scellé : il ne change aucun résultat
# A mark of an item.
authoring-kind-used = quelqu'un a exploité une vulnérabilité
# A mark of an item.
authoring-kind-condition = une simple situation ; seule, elle n'est pas un moyen
# A mark of an item.
authoring-kind-also-smuggling = courant aussi dans le simple trafic illicite de migrants ; seul, il n'est pas un moyen
# A mark of an item.
authoring-kind-compels = ses mots mêmes disent la contrainte, qui est un moyen
# A mark of an item.
authoring-kind-note = dit seulement que l'on sait quelque chose d'un trafic illicite de migrants
# What makes a list count: the means.
authoring-rule-means = Deux faits forts, un fort et un autre, trois moyens, ou deux moyens et un faible (OIT et Commission européenne, 2009). L'un d'eux au moins doit être fort ou moyen, ne pas être une simple situation et ne pas être courant dans le trafic illicite de migrants (règle de nous).
# What makes a list count: exploitation.
authoring-rule-exploitation = Deux faits forts, un fort et un autre, trois moyens, ou deux moyens et un faible (OIT et Commission européenne, 2009). Un but fort compte comme un fait fort (règle de nous).
# What makes a list count: planned exploitation.
authoring-rule-planned = La même règle que pour les listes publiées, avec nos propres poids. Un seul fait indique déjà un risque (règles de nous).
# What makes a list count: purposes.
authoring-rule-purpose = Un fait décisif rend le but positif. Un fait fort compte comme un fait fort d'exploitation. Chacun indique déjà un risque (règles de nous).
# What makes a list count: signs.
authoring-rule-signs = Des signes de deux groupes différents, ou un signe grave, indiquent un risque. Plusieurs du même groupe, non (règle de nous).
# What makes a list count: signs of children.
authoring-rule-child = Dans le parcours enfant, un seul indique un risque ; pour les adultes, ils ne comptent pas (règle de nous).
# What makes a list count: acts.
authoring-rule-act = L'un d'eux appuie l'acte.
# What makes a list count: smuggling.
authoring-rule-smuggling = Le trafic illicite de migrants est indiqué quand un tiers l'a organisé et qu'une frontière a été franchie ou un séjour rendu possible ; il reste provisoire tant qu'aucun avantage n'est connu (règle de nous). Il n'abaisse jamais un constat de traite des personnes.
# What makes a list count: aggravation.
authoring-rule-aggravating = L'un d'eux rend aggravé un trafic illicite de migrants indiqué, et est toujours un besoin de protection.
# What makes a list count: immediate needs.
authoring-rule-immediate = L'un d'eux veut dire : agir maintenant. Il ne dit rien de la catégorie.
# What makes a list count: other needs.
authoring-rule-other = L'un d'eux est un besoin de protection.
# What makes a list count: corruption.
authoring-rule-sealed = Ils ne changent aucun résultat et vont dans un dossier scellé.
# An area that answers can close.
authoring-area-closed-by = { $area } ; un non clair le clôt : réponse { $digits }
# An area that no answer closes.
authoring-area-not-closed = { $area } ; aucune réponse ne le clôt
# In place of an area.
authoring-area-none = aucun ; aucune réponse ne clôt rien
# The area of an item.
authoring-area-of-item = { $area } ; dès que ce fait est là, aucun non ne clôt le domaine
# In place of the area of an item.
authoring-area-of-item-none = aucun
# What an answer sets.
authoring-sets-present = présent : { $facts }
# What an answer sets.
authoring-sets-absent = nié : { $facts }
# What an answer sets.
authoring-sets-area = un non clair pour tout le domaine « { $area } » ; il ne compte que dans des conditions adéquates
# What an answer sets.
authoring-sets-adult = la personne est adulte
# What an answer sets.
authoring-sets-child = la personne est un enfant : parcours enfant
# What an answer sets.
authoring-sets-doubtful = la personne est peut-être un enfant : parcours enfant
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
authoring-sets-not-private = d'autres peuvent voir ou entendre : aucun non clair ne compte
# What an answer sets.
authoring-sets-nothing = rien
# What the fixed answers do.
authoring-fixed-open = la question reste ouverte ; rien de cela n'est un non
# What the engine says before and after one answer.
authoring-from-to = avant : { $before } ; après : { $after }
# One answer that changes no class.
authoring-stays-at = la catégorie reste : { $class }
# Where a question stands.
authoring-stage-look = premier contact, observé et jamais demandé
# Where a question stands.
authoring-stage-triage = premier contact, demandé à découvert en quelques secondes
# Where a question stands.
authoring-stage-interview = entretien, partie « { $section } »
# How far a wording has been tried.
authoring-status-draft = projet
# How far a wording has been tried.
authoring-status-field-tested = testé sur le terrain
# How far a wording has been tried.
authoring-status-validated = validé
# The state of a wording.
authoring-reviewed = { $status } ; mis en mots par { $translator } ; relu par { $reviewer } ; { $date }
# The state of a wording that nobody reviewed.
authoring-not-reviewed = { $status } ; mis en mots par { $translator } ; relu par personne d'autre ; { $date }
# Where an item comes from.
authoring-source-cited = { $organisation } : { $title } ; { $section }
# An id that is neither an item nor a question.
authoring-unknown-id = Il n'y a ni fait ni question du nom de { $id }.
# What to do about it.
authoring-unknown-id-remedy = Vouliez-vous dire { $nearest } ? Sans nom, tous les faits et toutes les questions sont expliqués.
