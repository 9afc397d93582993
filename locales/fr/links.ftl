# Above the list.
links-ask = Avec qui cette personne dit-elle voyager ?
# Below it.
links-claim = Noté comme dit par cette personne. Cela ne change aucun résultat.
# Below that.
links-how = Tapez le numéro qui termine le code, ou utilisez les flèches ; Enter choisit.
# Below that.
links-again = Choisir de nouveau une personne déjà liée retire le lien.
# In the list, behind a code.
links-opened = ouvert le { $day }, { $time } UTC
# In the list, behind somebody who is named already.
links-linked = lié
# In the list, behind somebody who names the person of the open case.
links-names-this = mentionne cette personne
# Before a field.
links-label = { $code } serait
# Below the field.
links-label-how = Comme la personne le dit : oncle, ami, employeur. Pas de nom. Enter seul laisse le champ vide.
# The label has too many signs.
links-label-long = Pas plus de { $most } caractères : oncle, ami, employeur. Le reste va dans une note.
# A claim.
links-says = Dit voyager avec { $code }.
# A claim with who the other one is said to be.
links-says-as = Dit voyager avec { $code }, qui serait : { $said }
# A claim of somebody else.
links-named-by = { $code } dit voyager avec cette personne.
# A claim about a case that is not in the vault.
links-not-here = { $claim } (Ce cas n’est pas ici.)
# At the desk, a claim with who wrote it down.
links-written-by = { $day }, { $time }, { $by } : { $claim }
# Heading.
links-heading = Qui voyage avec qui, selon les personnes elles-mêmes
# Done.
links-recorded = Noté : cette personne dit voyager avec { $code }.
# Done.
links-taken-back = Retiré : le lien avec { $code }
# There is nobody to link.
links-nobody = Il n’y a pas encore d’autre cas à lier ici.
# There is no room for one more.
links-most = Une personne est liée à { $most } autres au plus. Pour retirer un lien, choisissez une personne déjà liée.
# In the list of cases: whom the person names.
links-with = dit : avec { $codes }
# In the list of cases: who names the person.
links-by = mentionné par { $codes }
# What stands first where people are side by side.
links-row = Avec qui la personne dit voyager. Cela n’est pas comparé.
# In place of whom somebody names.
links-nobody-named = aucune personne notée
# Somebody who is named, whose case is not in the vault.
links-cell-not-here = { $what } (pas ici)
# None of those linked can be put beside this case.
links-none-here = Lié à { $codes } ; aucun n’est ici. Dans la boîte, t en choisit d’autres à comparer.
# On the command line: nobody is linked with the one case.
links-only-one = Aucun cas de ce bureau n’est lié à { $code }.
# What to do.
links-only-one-remedy = Indiquez deux à six cas.
