# Header.
care-title = garder ou effacer
# Heading. $code: the case.
care-heading = QUE DEVIENT { $code } ?
# Under the heading.
care-on-hold = ▲ Sous conservation légale : ne peut pas être effacé.
# Under the heading, where only a colleague can read it.
care-not-yours = Vous ne pouvez pas lire ce cas. Comme chef de quart, vous en répondez tout de même.
# Choice.
care-withdraw = La personne retire son consentement : on ne demande plus rien, le cas est clos
# Choice.
care-hold = Conservation légale : ne peut plus être effacé
# Choice.
care-lift = Lever la conservation légale
# Choice.
care-release = Remettre : seules la hiérarchie et la clé de secours l’ouvrent ensuite
# Choice.
care-erase = Effacer : ses clés et ses textes sont détruits
# Question. $code: the case.
care-sure-withdraw = La personne de { $code } a-t-elle retiré son consentement ? Cela ne lui coûte rien. Le cas est clos ; ce qui a été dit reste jusqu’à l’effacement.
# Question. $code: the case.
care-sure-release = Remettre { $code } ? Toutes les copies de sa clé sur cet ordinateur sont supprimées, la vôtre aussi : vous ne pourrez plus le lire ici.
# Question. $code: the case.
care-sure-erase = Effacer { $code } ? Ses clés, sa ligne dans la liste et ses textes sont détruits. Personne ne peut les faire revenir.
# Under that question.
care-limits = Hors d’atteinte : les paquets et copies partis avant ; le bureau apprend l’effacement au prochain export. Un disque flash peut garder quelque temps d’anciens blocs, scellés : chiffrez tout le disque.
# Under that question.
care-tombstone = Le journal garde la trace de l’effacement : par qui et quand.
# Answer.
care-no = non, revenir
# Answer.
care-yes-withdraw = oui, retiré
# Answer.
care-yes-release = oui, remettre
# Answer.
care-yes-erase = oui, effacer
# Busy.
care-working = Un instant…
# Choice of the page of this computer.
care-by-code = Un cas par son code : conservation légale, effacement
# Label of the field for a code.
care-field-code = Code du cas
# Above that field.
care-by-code-more = Aussi le cas d’un collègue, ou un cas remis. Il n’est pas nécessaire de pouvoir le lire.
