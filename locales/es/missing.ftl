# Above a list, and on its own. $count: cases that are not in it.
missing-cases = { $count ->
    [one] ▲ UN CASO NO SE PUEDE LEER y falta en la lista: su lugar en la bóveda está dañado, fue modificado o es de un programa más nuevo.
   *[other] ▲ { $count } CASOS NO SE PUEDEN LEER y faltan en la lista: su lugar en la bóveda está dañado, fue modificado o es de un programa más nuevo.
}
# Above a list, and on its own: what is wrong belongs to no single case.
missing-something = ▲ Algo en la bóveda está dañado o fue modificado. Todos los casos están en la lista, pero puede que alguno no esté como se escribió.
# What to do about either.
missing-remedy = No se ha eliminado nada. Conserve el archivo de la bóveda tal como está y avise a su supervisión. «fanal doctor» dice qué falla; «fanal restore» recupera una copia.
# Last line of the message at unlocking, in place of the usual one.
missing-close = Enter cierra este mensaje. Los demás casos están ahí.
# Refusal to hand over. $count: cases that are not in the list.
missing-left-behind = { $count ->
    [one] Un caso no se puede leer, y quien toma el relevo no lo recibiría. No se ha entregado nada.
   *[other] { $count } casos no se pueden leer, y quien toma el relevo no los recibiría. No se ha entregado nada.
}
# What to do about it.
missing-left-behind-remedy = «fanal doctor» dice qué falla; «fanal restore» recupera una copia. Para entregar de todos modos los que se pueden leer, indique el código de cada uno: fanal handover --to CÓDIGO CASO
