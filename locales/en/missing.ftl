# Above a list, and on its own. $count: cases that are not in it.
missing-cases = { $count ->
    [one] ▲ ONE CASE CANNOT BE READ and is not in the list: its place in the vault is damaged, was changed, or is of a newer program.
   *[other] ▲ { $count } CASES CANNOT BE READ and are not in the list: their places in the vault are damaged, were changed, or are of a newer program.
}
# Above a list, and on its own: what is wrong belongs to no single case.
missing-something = ▲ Something in the vault is damaged or was changed. Every case is in the list, but one of them may not be as it was written.
# What to do about either.
missing-remedy = Nothing was deleted. Keep the file of the vault as it is and tell your supervisor. “fanal doctor” says what is wrong; “fanal restore” brings back a copy.
# Last line of the message at unlocking, in place of the usual one.
missing-close = Enter closes this message. The other cases are there.
# Refusal to hand over. $count: cases that are not in the list.
missing-left-behind = { $count ->
    [one] One case cannot be read, and whoever takes over would not get it. Nothing was handed over.
   *[other] { $count } cases cannot be read, and whoever takes over would not get them. Nothing was handed over.
}
# What to do about it.
missing-left-behind-remedy = “fanal doctor” says what is wrong; “fanal restore” brings back a copy. To hand over those that can be read all the same, give the code of each: fanal handover --to CODE CASE
