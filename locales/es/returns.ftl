# Nothing to write.
returns-nothing-new = El despacho confirmó que recibió todo. No hay nada nuevo que escribir.
# What to do about it.
returns-nothing-new-remedy = Registre primero un caso, o vuelva a escribir todo.
# A station goes on from an old copy.
returns-restored = { $station } continúa a partir de una copia antigua: su entrada { $at } no es la que hay aquí. El lote no se aceptó.
# What to do about it.
returns-restored-remedy = Llame al puesto. Si se restauró desde una copia de seguridad, lea de nuevo el lote y acéptelo: se guardan los dos historiales. Si no, alguien modificó la bóveda; conserve el lote.
# A station goes on from an old copy, and this was accepted.
returns-restored-taken = El puesto continúa a partir de una copia antigua. Se guardan los dos historiales.
# Entries before these did not arrive.
returns-missing = Las entradas { $first } a { $last } de este puesto no han llegado. Están en otra memoria o vendrán con la próxima.
# A key nobody has compared.
returns-quarantined = Este despacho no conoce { $station }. Su clave: { $fingerprint }. No se aceptó nada.
# What to do about it.
returns-quarantined-remedy = Llame al puesto, compare el número y lea de nuevo el lote confirmando ese número.
# A desk has nothing to say.
returns-nothing-to-return = Ningún puesto tiene todavía nada que recibir.
# What to do about it.
returns-nothing-to-return-remedy = Lea primero los lotes de los puestos.
# A return at a desk.
returns-not-a-station = Las respuestas se leen en los puestos; esto es un despacho.
# What to do about it.
returns-not-a-station-remedy = Lleve la memoria al puesto al que va destinada.
# Another key than the desk’s.
returns-other-desk = La respuesta dice venir de { $desk }, pero la firmó otra clave: { $fingerprint }. Se rechazó.
# What to do about it.
returns-other-desk-remedy = Llame al despacho y compare los números. Aquí no se cambió nada.
# A desk nobody has compared.
returns-new-desk = { $desk } no había respondido aquí antes. Su clave: { $fingerprint }. No se aceptó nada.
# What to do about it.
returns-new-desk-remedy = Llame al despacho, compare el número y lea de nuevo la respuesta confirmando ese número.
# A receipt for another history.
returns-other-chain = El despacho confirma la entrada { $upto }, pero no la que hay aquí. Esta bóveda continúa a partir de una copia antigua o fue modificada. La respuesta no se aceptó.
# What to do about it.
returns-other-chain-remedy = No se perdió nada. Exporte todo y diga al despacho que este equipo se restauró.
# Nothing there.
returns-none-here = Aquí no hay ninguna respuesta para este puesto.
# A return that was taken.
returns-took = De { $desk }: { $letters ->
    [0] nada nuevo sobre los casos
    [one] una carta nueva
   *[other] { $letters } cartas nuevas
}.
# What the desk has.
returns-received-upto = El despacho tiene todo hasta la entrada { $upto }.
# The desk refused a bundle.
returns-refused-there = El despacho rechazó { $bundle }. Sus entradas siguen aquí y saldrán con la próxima exportación.
# Files that came along.
returns-files-kept = Hay archivos para este puesto en { $path }. Solo valen cuando se haya comprobado su propia firma.
# A return that was written.
returns-wrote = Para { $station }: { $path }
# What is in it.
returns-wrote-counts = { $letters ->
    [0] Ninguna carta
    [one] Una carta
   *[other] { $letters } cartas
}; recibo hasta la entrada { $upto }.
# What is here of a station.
returns-here-of = { $station }: aquí está todo hasta la entrada { $upto }.
