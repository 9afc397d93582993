# Above the list.
links-ask = ¿Con quién dice esta persona que viaja?
# Below it.
links-claim = Se anota como lo que dice esta persona. No cambia ningún resultado.
# Below that.
links-how = Escriba el número con que termina el código o use las flechas; Enter elige.
# Below that.
links-again = Elegir otra vez a una persona ya vinculada retira el vínculo.
# In the list, behind a code.
links-opened = abierto el { $day }, { $time } UTC
# In the list, behind somebody who is named already.
links-linked = vinculado
# In the list, behind somebody who names the person of the open case.
links-names-this = menciona a esta persona
# Before a field.
links-label = Según dice, { $code } es
# Below the field.
links-label-how = Como lo dice la persona: tío, amigo, empleador. No escriba nombres. Con Enter solo, queda vacío.
# The label has too many signs.
links-label-long = No más de { $most } caracteres: tío, amigo, empleador. Lo demás va en una nota.
# A claim.
links-says = Dice que viaja con { $code }.
# A claim with who the other one is said to be.
links-says-as = Dice que viaja con { $code }, de quien dice que es: { $said }
# A claim of somebody else.
links-named-by = { $code } dice que viaja con esta persona.
# A claim about a case that is not in the vault.
links-not-here = { $claim } (Ese caso no está aquí.)
# At the desk, a claim with who wrote it down.
links-written-by = { $day }, { $time }, { $by }: { $claim }
# Heading.
links-heading = Quién viaja con quién, según las propias personas
# Done.
links-recorded = Anotado: esta persona dice que viaja con { $code }.
# Done.
links-taken-back = Retirado: el vínculo con { $code }
# There is nobody to link.
links-nobody = Todavía no hay aquí otro caso que vincular.
# There is no room for one more.
links-most = Una persona se vincula con { $most } otras como máximo. Para retirar un vínculo, elija a una persona ya vinculada.
# In the list of cases: whom the person names.
links-with = dice: con { $codes }
# In the list of cases: who names the person.
links-by = mencionado por { $codes }
# What stands first where people are side by side.
links-row = Con quién dice que viaja. Esto no se compara.
# In place of whom somebody names.
links-nobody-named = ninguna persona anotada
# Somebody who is named, whose case is not in the vault.
links-cell-not-here = { $what } (no está aquí)
# None of those linked can be put beside this case.
links-none-here = Vinculado con { $codes }; aquí no hay ninguno. En la bandeja, t elige otros para comparar.
# On the command line: nobody is linked with the one case.
links-only-one = En este despacho no hay ningún caso vinculado con { $code }.
# What to do.
links-only-one-remedy = Indique de dos a seis casos.
