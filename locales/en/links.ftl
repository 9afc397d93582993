# Above the list.
links-ask = Who does this person say they travel with?
# Below it.
links-claim = It is written down as what this person says. It changes no result.
# Below that.
links-how = Type the number at the end of the code, or use the arrows; Enter chooses.
# Below that.
links-again = Somebody who is linked and is chosen again is not linked any more.
# In the list, behind a code.
links-opened = opened { $day }, { $time } UTC
# In the list, behind somebody who is named already.
links-linked = linked
# In the list, behind somebody who names the person of the open case.
links-names-this = names this person
# Before a field.
links-label = { $code } is said to be
# Below the field.
links-label-how = As the person says it: uncle, friend, employer. No name. Enter alone leaves it empty.
# The label has too many signs.
links-label-long = No more than { $most } characters: uncle, friend, employer. What else there is to say belongs in a note.
# A claim.
links-says = Says they travel with { $code }.
# A claim with who the other one is said to be.
links-says-as = Says they travel with { $code }, said to be: { $said }
# A claim of somebody else.
links-named-by = { $code } says they travel with this person.
# A claim about a case that is not in the vault.
links-not-here = { $claim } (That case is not here.)
# At the desk, a claim with who wrote it down.
links-written-by = { $day }, { $time }, { $by }: { $claim }
# Heading.
links-heading = Who travels with whom, as they say it
# Done.
links-recorded = Written down: this person says they travel with { $code }.
# Done.
links-taken-back = Taken back: the link to { $code }
# There is nobody to link.
links-nobody = There is no other case here to link yet.
# There is no room for one more.
links-most = One person is linked with no more than { $most } others. Choose one that is linked to take it back.
# In the list of cases: whom the person names.
links-with = says: with { $codes }
# In the list of cases: who names the person.
links-by = named by { $codes }
# What stands first where people are side by side.
links-row = Says they travel with. This is not compared.
# In place of whom somebody names.
links-nobody-named = nobody recorded
# Somebody who is named, whose case is not in the vault.
links-cell-not-here = { $what } (not here)
# None of those linked can be put beside this case.
links-none-here = Linked with { $codes }; not here. t in the inbox chooses others to compare.
# On the command line: nobody is linked with the one case.
links-only-one = Nobody who is at this desk is linked with { $code }.
# What to do.
links-only-one-remedy = Name two to six cases.
