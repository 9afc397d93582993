# Name of the page.
compare-title = côte à côte
# Two cases are missing.
compare-mark-first = Choisissez d’abord deux à six cas de la boîte avec t ; c les met côte à côte.
# There is no room for one more.
compare-most = Pas plus de { $most } personnes côte à côte. t en retire une.
# Done.
compare-marked = À comparer : { $codes }
# Done.
compare-none-marked = Plus aucun cas n’est choisi pour comparer.
# In the list, beside a case.
compare-chosen = choisi
# On top.
compare-nobody = Cet écran n’accuse personne.
# Below it.
compare-why-differ = Seul ce que les personnes ont dit est comparé. Il y a bien des raisons de dire autre chose : la peur, la honte, la fatigue, qui interprétait, qui écoutait.
# Two of them say different things about it.
compare-differ = Différent : { $what }
# All who spoke of it say the same.
compare-same = Identique : { $what }
# Fewer than two spoke of it.
compare-single = D’une seule personne : { $what }
# Nobody gave an answer of their own.
compare-unsaid = Sans réponse : { $what }
# What is compared.
compare-places = Les lieux, dans l’ordre.
# What is compared.
compare-end = Ce qui attend au bout.
# What is no claim.
compare-seen-heading = Vu par un agent. Cela n’est pas comparé.
# What is no claim.
compare-talked-heading = Comment les questions ont été posées. Cela n’est pas comparé.
# How somebody was asked.
compare-good-conditions = en privé, dans une langue comprise
# In place of what was seen.
compare-nothing-seen = rien d’enregistré
# Heading.
compare-together-heading = Deux par deux
# Two people.
compare-pair = { $one } et { $other } : identique sur { $same }, différent sur { $differ }.
# Above the list.
compare-only-differences = Seul ce qui diffère est montré ; f montre tout.
# In place of the list.
compare-nothing-differs = Aucun point abordé par deux d’entre elles ne diffère.
# Where not all have room.
compare-people-shown = Personnes { $from } à { $to } sur { $total } ; Enter montre la suivante.
# What one person said, by code; or a line of the page before the interview.
compare-line = { $what } : { $said }
# Heading at the desk.
compare-talk-heading = Comment l’entretien s’est passé
# When.
compare-opened-at = Cas ouvert : { $day }, { $time } UTC.
# When.
compare-interview-at = Entretien à partir de { $time }.
# When.
compare-pause-from = À partir de { $time }, rien n’a été noté pendant { $minutes } minutes.
# When.
compare-ended-at = Terminé à { $time }.
# When.
compare-last-at = Dernière note à { $time } ; pas terminé.
# Heading at the desk.
compare-answers-heading = Réponses
# An answer.
compare-answered = { $time } : { $what } { $said }
# Under what an answer was given.
compare-conditions = Donnée ainsi : { $what }
# How long a case waits.
compare-wait-hours = { $count } h
# How long a case waits.
compare-wait-days = { $count } j
# In place of an empty list.
compare-filter-empty = Aucun cas de ce genre. f en montre d’autres.
