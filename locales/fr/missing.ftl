# Above a list, and on its own. $count: cases that are not in it.
missing-cases = { $count ->
    [one] ▲ UN CAS EST ILLISIBLE et manque dans la liste : sa place dans le coffre est endommagée, a été modifiée ou vient d'un programme plus récent.
   *[other] ▲ { $count } CAS SONT ILLISIBLES et manquent dans la liste : leur place dans le coffre est endommagée, a été modifiée ou vient d'un programme plus récent.
}
# Above a list, and on its own: what is wrong belongs to no single case.
missing-something = ▲ Quelque chose dans le coffre est endommagé ou a été modifié. Tous les cas sont dans la liste, mais l'un d'eux n'est peut-être pas tel qu'il a été écrit.
# What to do about either.
missing-remedy = Rien n'a été supprimé. Gardez le fichier du coffre tel quel et prévenez votre hiérarchie. « fanal doctor » dit ce qui ne va pas ; « fanal restore » rétablit une copie.
# Last line of the message at unlocking, in place of the usual one.
missing-close = Enter ferme ce message. Les autres cas sont là.
# Refusal to hand over. $count: cases that are not in the list.
missing-left-behind = { $count ->
    [one] Un cas est illisible, et la personne qui prend la relève ne le recevrait pas. Rien n’a été transmis.
   *[other] { $count } cas sont illisibles, et la personne qui prend la relève ne les recevrait pas. Rien n’a été transmis.
}
# What to do about it.
missing-left-behind-remedy = « fanal doctor » dit ce qui ne va pas ; « fanal restore » rétablit une copie. Pour transmettre quand même les cas lisibles, indiquez le code de chacun : fanal handover --to CODE CAS
