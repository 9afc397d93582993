# Refused.
review-own-case = Vous avez vous-même consigné quelque chose dans ce cas. C’est à quelqu’un d’autre de décider.
# What to do about it.
review-own-case-remedy = Demandez à un collègue du bureau. Vous pouvez toujours écrire une ligne au poste.
# Refused.
review-own-decision = Vous avez déjà pris cette décision. Elle compte dès qu’une deuxième personne la prend aussi.
# What to do about it.
review-own-decision-remedy = Laissez-la à un collègue, ou décidez autre chose.
# Refused.
review-not-a-desk = Les cas se décident à un bureau ; ceci est un poste.
# What to do about it.
review-not-a-desk-remedy = Exportez le cas ; le bureau décide et répond.
# Refused.
review-not-a-station = Un bureau ne note rien sur la personne : il lit ce que le poste a noté, et décide.
# What to do about it.
review-not-a-station-remedy = Demandez au poste ce qui manque ; le poste note la réponse.
# Refused.
review-words-held = Le texte contient des mots qui ne devraient pas sortir : { $words }. Rien n’a été consigné.
# What to do about it.
review-words-held-remedy = Écrivez-le sans eux, ou à l’écran, qui vous interroge sur chacun.
# Refused.
review-no-words = Sans texte, rien n’est consigné.
# What to do about it.
review-no-words-remedy = Écrivez la raison, la question ou la ligne.
# Where a case stands.
review-undecided = à décider
# Where a case stands.
review-waiting = second lecteur
# Where a case stands.
review-settled = réglé
# Where a case stands.
review-disagree = désaccord
# Where a case stands.
review-asked = poste interrogé
# Where a case stands, with its last decision.
review-stands = { $standing } : { $decision }
# Before anything was decided.
review-needs-second = Clore ce cas, ou n’ouvrir qu’un dossier de trafic illicite de migrants, demande deux personnes : il montre un enfant, une urgence, des indices de traite ou un besoin de protection.
# Where a second reader is needed.
review-waits-for-second = Cela ne compte pas encore : une deuxième personne doit décider la même chose.
# Where two people differ.
review-they-disagree = Deux personnes ont décidé différemment. Tant qu’elles ne sont pas d’accord, rien n’est clos et la personne reste protégée.
# Heading.
review-decisions-heading = Ce qui a été décidé
# A decision.
review-decided-by = { $day }, { $time }, { $by } : { $decision }. { $reason }
# Heading.
review-advice-heading = Au poste, pour la prochaine fois
# A line to the station.
review-advised-by = { $day }, { $time }, { $by } : { $words }
# Label of the field.
review-advice-label = Ligne au poste :
# Done.
review-advised = Consigné. La ligne part au poste avec le prochain retour.
# Heading.
review-changes-heading = Réponses changées ou retirées
# A change, by whom and when.
review-changed-by = { $time }, { $by } : { $what } { $change }
# What became of an answer.
review-changed = D’abord : { $before }. Puis : { $after }.
# What became of an answer.
review-taken-back = Retiré : { $before }.
# A filter.
review-filter-all = tous
# A filter.
review-filter-urgent = urgents
# A filter, and a sign in the list.
review-filter-sample = échantillon
# Above the list.
review-filtered = Affichés : { $filter } ({ $count })
# Above the list.
review-sample-why = Cas sans indices, tirés au sort : regardez-les comme s’il y en avait.
# Done.
review-recorded = { $code } : consigné. Maintenant : { $standing }.
