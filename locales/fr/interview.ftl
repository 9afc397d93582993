# Header.
interview-before-title = avant l'entretien
# Header.
interview-question-title = question { $number }/{ $total }
# Header.
interview-facts-title = faits
# Heading.
interview-before-heading = AVANT TOUTE QUESTION
# Line.
interview-line-needs = Les besoins d'abord : eau, chaleur, toilettes, médecin
# Line.
interview-line-fit = La personne est en état de parler
# Line.
interview-line-alone = Personne du groupe ne peut vous voir ni vous entendre
# Line.
interview-line-language = Interprète
# Line.
interview-line-introduced = Vous avez dit qui vous êtes
# Line.
interview-line-consent = Sa réponse
# Line.
interview-line-sharing = Accepte de partager ses réponses avec
# Heading over the spoken text.
interview-say-this = À DIRE
# Answer to a line.
interview-not-possible = pas possible
# Answer.
interview-consent-agreed = accepte
# Answer.
interview-consent-refused = dit non
# After that answer.
interview-consent-not-understood = Dites-le autrement, trouvez un interprète, ou revenez plus tard.
# Enter before the page is complete.
interview-before-first = D'abord toutes les lignes de cette page, et un oui de la personne.
# Answer.
interview-share-nobody = aucun partage
# Answer.
interview-share-referral = organisme d'orientation
# Answer.
interview-share-police = police
# Answer.
interview-share-both = les deux
# Answer.
interview-interpreter-not-needed = pas nécessaire
# Answer.
interview-interpreter-by-phone = par téléphone
# Answer.
interview-interpreter-in-person = sur place
# Answer.
interview-interpreter-mediator = médiation culturelle
# Answer.
interview-interpreter-came-with-group = ▲ vient du groupe
# Answer.
interview-interpreter-none = ▲ nécessaire, introuvable
# Answer.
interview-answer-yes = oui
# Answer.
interview-answer-no = non
# Answer 3 or 9.
interview-answer-not-understood = pas compris
# Answer 4.
interview-answer-unsure = incertain, flou
# Answer 5.
interview-answer-refused = refus de répondre
# Section.
interview-section-start = début
# Section.
interview-section-journey = voyage
# Section.
interview-section-work = travail
# Section.
interview-section-plan = projet
# Section.
interview-section-now = maintenant
# Before a note.
interview-note-label = Note (Tab)
# Before advice.
interview-why-ask = Pourquoi :
# Before advice.
interview-do-not-ask = Attention :
# Before advice.
interview-other-words = Autres mots :
# In place of a question.
interview-guard-heading = PAS MAINTENANT : cette question pourrait nuire.
# Why.
interview-guard-companion = Quelqu'un du groupe peut voir ou entendre.
# Why.
interview-guard-interpreter = L'interprète vient du groupe.
# Why.
interview-guard-consent = La personne n'a pas accepté de répondre à des questions.
# Why.
interview-guard-child = La personne est ou peut être un enfant.
# Heading.
interview-jump-heading = ALLER À UNE QUESTION
# List of facts.
interview-group-immediate = DANGER OU BESOIN MAINTENANT
# List of facts.
interview-group-smuggling = TRAFIC ILLICITE DE MIGRANTS
# List of facts.
interview-group-aggravation = CE QUI A RENDU LE VOYAGE DANGEREUX OU CRUEL
# List of facts.
interview-group-act = CE QUE D'AUTRES ONT FAIT AVEC LA PERSONNE
# List of facts.
interview-group-other = AUTRES BESOINS DE PROTECTION
# List of facts.
interview-group-children = SIGNES CONCERNANT DES ENFANTS
# List of facts.
interview-group-deception = TROMPERIE AU RECRUTEMENT OU EN ROUTE
# List of facts.
interview-group-coercion = CONTRAINTE AU RECRUTEMENT OU EN ROUTE
# List of facts.
interview-group-vulnerability = VULNÉRABILITÉ, ET QUI EN A PROFITÉ
# List of facts.
interview-group-exploitation = CONDITIONS DE TRAVAIL ET DE VIE
# List of facts.
interview-group-coercion-there = CONTRAINTE SUR LE LIEU D'EXPLOITATION
# List of facts.
interview-group-vulnerability-there = DÉPENDANCE SUR LE LIEU D'EXPLOITATION
# List of facts.
interview-group-signs = SIGNES GÉNÉRAUX
# List of facts.
interview-group-planned = CE QUI SEMBLE PRÉVU
# List of facts.
interview-group-purposes = À QUOI LA PERSONNE EST UTILISÉE
# List of facts.
interview-group-officials = AGENTS PUBLICS (SCELLÉ)
# List of facts.
interview-group-domestic = TRAVAIL DANS UN FOYER
# List of facts.
interview-group-sexual = SIGNES D'EXPLOITATION SEXUELLE
# List of facts.
interview-group-labour = SIGNES AU TRAVAIL, À TERRE OU À BORD
# List of facts.
interview-group-begging = SIGNES DE MENDICITÉ FORCÉE
# Which list.
interview-page-of = liste { $number } sur { $total }
# After recording such a fact.
interview-specialist-only = C'est noté. N'allez pas plus loin : cela revient aux spécialistes.
# How a fact is known.
interview-state-said = dit
# How a fact is known.
interview-state-seen = vu
# How a fact is known.
interview-state-document = dans un document
# How a fact is known.
interview-state-absent = non
# How a fact is known.
interview-state-disputed = récits divergents
# How a fact is known.
interview-state-not-asked = question non posée
# How a fact is known.
interview-state-not-observed = pas observé
# How a fact is known.
interview-state-refused = refus de répondre
# How a fact is known.
interview-state-unable = n'a pas pu répondre
# How a fact is known.
interview-state-unknown = incertain
# Page after a no.
interview-refused-heading = LA PERSONNE DIT NON. C'EST UNE FIN NORMALE.
# On that page.
interview-refused-mark = Choisissez la marque, et c'est fini :
