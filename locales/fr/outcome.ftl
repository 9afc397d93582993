# Header.
outcome-title = résultat
# Header.
outcome-own-view-title = votre avis
# Question.
outcome-own-view-question = Avant de voir la suggestion : qu'en pensez-vous ?
# Under it.
outcome-own-view-why = Votre avis est gardé tel quel. La suggestion vient ensuite, et les deux restent enregistrés.
# Class T3.
outcome-tip-strong = Indices forts de traite des personnes
# Class T2.
outcome-tip-some = Certains indices de traite des personnes
# Class T1.
outcome-tip-risk = Risque de traite : second entretien nécessaire
# Class T1 at S1 or S2.
outcome-tip-risk-smuggling = Trafic illicite de migrants avec risque de traite
# Class S2.
outcome-som-aggravated = Trafic illicite de migrants avec circonstances aggravantes
# Class S1.
outcome-som-only = Indices de trafic illicite de migrants uniquement
# Class P.
outcome-other-protection = Autre besoin de protection ou autre atteinte aux droits
# Class ?.
outcome-insufficient = Informations insuffisantes
# Class 0.
outcome-none-seen = Aucun indice relevé à ce stade
# Overlay at P3, always first.
outcome-immediate = Besoin immédiat de protection
# Heading.
outcome-suggests = CE QUE SUGGÈRE L'ÉVALUATION
# Behind it.
outcome-not-a-decision = possible seulement ; ce n'est pas une décision
# Finding.
outcome-smuggling-none = Trafic illicite de migrants : rien ne l'indique à ce stade.
# Finding.
outcome-smuggling-unknown = Trafic illicite de migrants : on n'en sait pas assez.
# Finding.
outcome-smuggling-indicated = Trafic illicite de migrants : il y a des indices. Cela n'exclut pas la traite.
# Finding.
outcome-smuggling-provisional = Trafic illicite de migrants : il y a des indices, si quelqu'un en a tiré profit. Cela n'exclut pas la traite.
# Finding.
outcome-smuggling-aggravated = Trafic illicite de migrants : il y a des indices, avec circonstances aggravantes. Cela n'exclut pas la traite.
# Finding.
outcome-smuggling-aggravated-provisional = Trafic illicite de migrants avec circonstances aggravantes : il y a des indices, si quelqu'un en a tiré profit. Cela n'exclut pas la traite.
# Finding P0.
outcome-protection-none = Protection : aucun besoin relevé ; donnez les informations générales.
# Finding P1.
outcome-protection-needs = Protection : il y a des besoins ; orientez la personne vers des conseils et une aide.
# Finding P2.
outcome-protection-high = Protection : orientez la personne vers l'autorité compétente avant toute autre décision.
# Finding P3.
outcome-protection-now = Protection : agissez maintenant, avant toute autre question.
# Finding.
outcome-labour-abuse = Les droits du travail n'ont peut-être pas été respectés : informez l'inspection du travail, avec l'accord de la personne.
# Finding.
outcome-child-path-on = Parcours enfant : l'intérêt supérieur de l'enfant passe d'abord ; il faut un tuteur légal.
# Element.
outcome-element-act = ACTE, ce qui a été fait :
# Element.
outcome-element-means = MOYEN, comment cela a été fait :
# Element.
outcome-element-purpose = BUT, à quelle fin :
# State of an element.
outcome-element-supported = va dans ce sens
# State of an element.
outcome-element-partial = va en partie dans ce sens
# State of an element.
outcome-element-limited = vulnérabilité seule : on ne sait pas encore si elle a été utilisée
# State of an element.
outcome-element-open = pas encore connu
# State of the purpose.
outcome-purpose-open = pas encore connu ; normal à une frontière, et ce n'est pas un signe de trafic illicite de migrants
# State of an element.
outcome-element-denied = la réponse a été non, dans de bonnes conditions
# Under the elements, child path.
outcome-means-not-needed = Pour un enfant, le moyen n'est pas nécessaire.
# Heading.
outcome-because-heading = PARCE QUE
# Heading.
outcome-against-heading = CONTRE, OU PAS ENCORE CONNU
# List.
outcome-against-denied = La réponse a été non :
# List.
outcome-not-known = Pas encore connu :
# List.
outcome-not-met = Conditions non remplies :
# Between the parts of a list.
outcome-list-comma = { " ; " }
# Heading.
outcome-change-heading = CE QUI CHANGERAIT CELA
# One change.
outcome-change-present = Si ceci se vérifiait – { $facts } : { $code }, { $class }.
# One change.
outcome-change-absent = S'il était clair que ceci n'est pas le cas – { $facts } : { $code }, { $class }.
# One change that only specialists may ask about.
outcome-change-specialist = Pour spécialistes uniquement, ne le demandez jamais vous-même – { $facts } : { $code }, { $class }.
# Heading.
outcome-limits-heading = CE QUE CELA VAUT
# Limits.
outcome-limits-published = Publiés : les éléments de la traite et du trafic illicite de migrants, tirés des traités ; les poids des indicateurs et la règle des dimensions de l'OIT et de la Commission européenne, 2009.
# Limits.
outcome-limits-ours = Propres à ce programme, non publiés : tous les autres poids et règles. Rien ici n'a été validé à une frontière. L'autorité compétente décide.
# The view before.
outcome-you-said = Avis avant : { $code }, { $class }
# The view after.
outcome-you-keep = Avis après : { $code }, { $class }
# Choice.
outcome-keep-or-change = 1 garder mon avis   2 adopter la suggestion   3 choisir un autre avis
# Choice.
outcome-change-to = NOUVEL AVIS
# Choice of a reason.
outcome-why-change = Pourquoi « { $class } » ?
# Reason 1.
outcome-reason-convinced = les raisons me convainquent
# Reason 2.
outcome-reason-seen-more = j'ai vu ou entendu autre chose
# Reason 3.
outcome-reason-unreliable = les réponses semblent peu sûres
# Reason 4.
outcome-reason-careful = par prudence
# Reason 5.
outcome-reason-other = autre, voir la note
# Under the view after.
outcome-all-kept = Les trois sont gardés : avis avant, suggestion, avis après. Enter : fin.
# Enter before the choice.
outcome-choose-first = Choisissez d'abord 1, 2 ou 3.
# After the choice.
outcome-view-kept = C'est enregistré.
# Heading of the why panel.
outcome-why-title = CE QUE MONTRENT LES RÉPONSES JUSQU'ICI
# Under it.
outcome-officer-only = Pour vous uniquement : ne le montrez pas, ne le lisez pas à voix haute. Pas de score.
# Why panel before the own view.
outcome-own-view-first = La suggestion et ses raisons apparaissent une fois votre avis enregistré.
# Area.
outcome-area-control = qui décide pour la personne
# Area.
outcome-area-docs = qui a les papiers et le téléphone
# Area.
outcome-area-debt = dette
# Area.
outcome-area-freedom = liberté de partir, de se reposer, d'appeler
# Area.
outcome-area-harm = violences ou menaces
# Area.
outcome-area-forced = ce que la personne a dû faire de force
# Area.
outcome-area-work = travail et salaire
# Area.
outcome-area-promise = ce qui était promis
# Area.
outcome-area-plan = ce qui est prévu à l'arrivée
# Area.
outcome-area-age = âge
# Area.
outcome-area-act = qui a organisé le trajet, déplacé ou logé la personne
# Condition.
outcome-unmet-full-mode = pas encore d'entretien complet
# Condition.
outcome-unmet-private = pas en privé
# Condition.
outcome-unmet-companion = quelqu'un du groupe pouvait entendre
# Condition.
outcome-unmet-language = langue non comprise
# Condition.
outcome-unmet-interpreter = pas d'interprète qui convienne
# Condition.
outcome-unmet-able = la personne n'est pas en état de parler
# The form that decided, asked for alone.
outcome-form-labour = Lu avec la liste d'indicateurs de l'exploitation par le travail.
# The form that decided, asked for alone.
outcome-form-sexual = Lu avec la liste d'indicateurs de l'exploitation sexuelle.
# The form that decided.
outcome-form-labour-above = La liste de l'exploitation par le travail a décidé. Celle de l'exploitation sexuelle a aussi été calculée et donne moins.
# The form that decided on a tie.
outcome-form-labour-equal = Présenté selon la liste de l'exploitation par le travail. Celle de l'exploitation sexuelle a aussi été calculée et ne donne pas plus.
# The form that decided.
outcome-form-sexual-above = La liste de l'exploitation sexuelle a décidé. Celle de l'exploitation par le travail a aussi été calculée et donne moins.
# The published table reads the answers otherwise.
outcome-ilo-row = Le tableau publié par l'OIT pour ses enquêtes sur le travail lit ces réponses autrement : { $row }. Il ne compte que ce qui est connu. Ici, c'est le traité qui décide, pas le tableau d'enquête.
# A row of the table.
outcome-ilo-successful = une migration sans exploitation à ce stade
# A row of the table.
outcome-ilo-exploited = une personne migrante exploitée
# A row of the table.
outcome-ilo-deceived = une personne migrante exploitée et trompée
# A row of the table.
outcome-ilo-forced-labour = traite à des fins de travail forcé
# The published table has no row.
outcome-ilo-no-row = Le tableau publié par l'OIT pour ses enquêtes sur le travail n'a pas de ligne pour ces réponses. Ici, c'est le traité qui décide, pas le tableau d'enquête.
# Behind a reason: where the rule comes from.
outcome-mark-treaty = traité
# Behind a reason.
outcome-mark-rule = règle OIT et Commission européenne 2009
# Behind a reason.
outcome-mark-weights = poids publiés
# Behind a reason.
outcome-mark-ours = propre à ce programme
# Behind a reason.
outcome-mark-unconfirmed = un poids non confirmé
# Limits, where an unconfirmed weight was used.
outcome-limits-unconfirmed = Au moins un poids publié utilisé ici n'est pas encore confirmé.
# List.
outcome-unexplored = Rien demandé ni vu jusqu'ici sur :
# Kind of indicator.
outcome-dimension-dec = tromperie au recrutement
# Kind of indicator.
outcome-dimension-coe = contrainte au recrutement
# Kind of indicator.
outcome-dimension-vul = abus de vulnérabilité au recrutement
# Kind of indicator.
outcome-dimension-exp = exploitation
# Kind of indicator.
outcome-dimension-cod = contrainte pendant l'exploitation ou la rétention
# Kind of indicator.
outcome-dimension-vud = abus de vulnérabilité pendant l'exploitation ou la rétention
# Kind of indicator.
outcome-dimension-pre = exploitation prévue
# Kind of indicator.
outcome-dimension-pur = autres formes d'exploitation
# What a change would settle: an element and its state.
outcome-change-then = Alors { $what } { $state }.
# What a change would settle.
outcome-change-risk = Alors il y a un signe de risque à côté des trois éléments.
# What a change would settle.
outcome-change-coverage = Alors moins de points restent ouverts, ou moins d'éléments vont dans ce sens.
# What a change would settle.
outcome-change-protection = Alors le besoin de protection est autre.
# How it may be learnt.
outcome-ask-observe = Seulement si on le voit : ne le demandez pas.
# How it may be learnt.
outcome-ask-document = Un papier peut le montrer.
# How it may be learnt.
outcome-ask-neutral = Une question neutre.
# How it may be learnt.
outcome-ask-sensitive = Sensible : à l'écart, avec l'accord de la personne.
# How it may be learnt.
outcome-ask-specialist = Pour spécialistes.
# The next question, before the own view.
outcome-still-worth = Encore utile à demander : { $question }
# The next question, after the own view.
outcome-tells-most = En dirait le plus : { $question }
# The key for the next question, when there is none.
outcome-nothing-to-ask = Il ne reste aucune question que l'on puisse poser maintenant.
