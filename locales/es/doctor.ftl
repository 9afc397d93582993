# The data folder, for its user only.
doctor-folder-private = Carpeta de datos, solo para este usuario: { $path }
# No data folder.
doctor-folder-none = Todavía no hay carpeta de datos: { $path }
# What to do about it.
doctor-folder-none-remedy = La puesta en marcha la crea, solo para este usuario.
# Others may look into the data folder.
doctor-folder-seen = Otros en este equipo pueden mirar en la carpeta de datos ({ $mode }): { $path }
# Others may change the data folder.
doctor-folder-writable = Otros en este equipo pueden poner archivos en la carpeta de datos y eliminar la bóveda ({ $mode }): { $path }
# What to do about it.
doctor-rights-remedy = Quite ese permiso: { $command }
# No rights of files on this system.
doctor-rights-unknown = En este sistema, Fanal no puede saber quién puede leer los archivos.
# The vault, for its user only.
doctor-vault-private = Solo este usuario puede leer la bóveda: { $path }
# Others may read the vault.
doctor-vault-open = Otros en este equipo pueden copiar o modificar la bóveda ({ $mode }): { $path }
# Why that matters.
doctor-vault-open-why = Está cifrada, pero en una copia se pueden probar frases de paso todo el tiempo que se quiera.
# The right was taken away at this opening.
doctor-vault-set-right = Otros podían copiar la bóveda; esta apertura les quitó ese permiso: { $path }
# What to do about it.
doctor-vault-set-right-remedy = Si otros usan este equipo, elija una nueva frase de paso: { $command }
# Free space.
doctor-room = Libre en el disco de la carpeta de datos: { $free } MiB
# Little free space.
doctor-room-low = Queda poco sitio en el disco de la carpeta de datos: { $free } MiB
# What to do about it.
doctor-room-low-remedy = Haga sitio antes de la próxima entrevista: una entrada que no lo encuentra no se guarda.
# Free space that the system does not tell.
doctor-room-unknown = El sistema no dice cuánto sitio queda en el disco.
# A disk that takes nothing.
doctor-disk-read-only = No se puede escribir en el disco de la carpeta de datos.
# What to do about it.
doctor-disk-read-only-remedy = Aquí no se puede registrar nada. Quite la protección contra escritura o elija otra carpeta: { $command }
# No vault.
doctor-vault-none = Todavía no hay bóveda: { $path }
# What to do about it.
doctor-vault-none-remedy = Prepare este equipo desde la página de inicio o con { $command }
# A vault, seen without a passphrase.
doctor-vault-there = { $count ->
    [one] Hay una bóveda, de { $station }, con un agente.
   *[other] Hay una bóveda, de { $station }, con { $count } agentes.
}
# What the clock says.
doctor-clock = El reloj marca { $time } (tiempo universal).
# The clock stands before something that is past.
doctor-clock-behind = El reloj marca { $time }, pero { $known } ya pasó.
# What to do about it.
doctor-clock-behind-remedy = Ponga en hora el reloj. Hasta entonces las entradas llevan una hora falsa y se marcan como dudosas.
# How that is known.
doctor-clock-of-program = Este programa es de ese día.
# How that is known.
doctor-clock-of-pack = Desde ese día vale { $id }, que está instalado aquí.
# How that is known.
doctor-clock-of-file = La bóveda se escribió ese día por última vez, según el disco.
# How that is known.
doctor-clock-of-vault = La última entrada de la bóveda es de ese día.
# An installed country file.
doctor-pack-sound = La firma de { $id }, versión { $version }, es válida y nada en él se modificó.
# The newest of the pack in use.
doctor-pack-in-use = Los casos nuevos usan este archivo de país.
# No installed country file.
doctor-pack-none = No hay archivo de país instalado: se usa el país ficticio del programa, solo para práctica.
# What to do about it.
doctor-pack-none-remedy = Instale el archivo de su país: { $command }
# What needs a passphrase.
doctor-not-looked = Sin examinar, porque la bóveda no se abrió: entradas, agentes, supervisión, clave de recuperación, copias, lo que tiene el despacho.
# What to do about it.
doctor-not-looked-remedy = Para examinarlos también, entregue una frase de paso: { $command }
# Everything is as it was written.
doctor-entries-sound = { $count ->
    [one] La bóveda contiene una entrada, y todo en ella está como se escribió.
   *[other] La bóveda contiene { $count } entradas, y todo en ella está como se escribió.
}
# Something is not as it was written.
doctor-entries-changed = { $count ->
    [one] Una cosa en la bóveda no está como se escribió.
   *[other] { $count } cosas en la bóveda no están como se escribieron.
}
# What to do about it.
doctor-entries-remedy = No escriba nada más aquí, conserve el archivo como está, avise a su supervisión y recupere una copia: { $command }
# How old the station’s keys are.
doctor-keys-age = { $days ->
    [one] Las claves de este equipo son del { $day }: { $days } día.
   *[other] Las claves de este equipo son del { $day }: { $days } días.
}
# When they change.
doctor-keys-age-why = Cambian cuando se da de baja a un agente.
# An officer of this computer.
doctor-officer = { $officer }: { $duty }, desde el { $day }
# Who can open what is exported.
doctor-supervisors = { $count ->
    [one] Aquí hay una clave de la supervisión: lo exportado se puede abrir.
   *[other] Aquí hay { $count } claves de la supervisión: lo exportado se puede abrir.
}
# No recovery key.
doctor-recovery-none = No hay clave de recuperación: si se olvidan las frases de paso, nadie volverá a abrir esta bóveda.
# What to do about it.
doctor-recovery-none-remedy = Haga una, en una memoria para la caja fuerte: { $command }
# A recovery key that nobody tried.
doctor-recovery-untried = Hay una clave de recuperación; todavía no se anotó ninguna prueba.
# The drill is due.
doctor-recovery-due = { $days ->
    [one] La clave de recuperación se probó el { $day }, hace { $days } día: toca probarla.
   *[other] La clave de recuperación se probó el { $day }, hace { $days } días: toca probarla.
}
# What to do about it.
doctor-recovery-try = Saque la clave de la caja fuerte y pruébela: { $command }
# A recovery key that was tried lately.
doctor-recovery-proved = { $days ->
    [one] La clave de recuperación se probó con éxito el { $day }; la próxima prueba, antes de { $days } día.
   *[other] La clave de recuperación se probó con éxito el { $day }; la próxima prueba, antes de { $days } días.
}
# The last bundle.
doctor-exported-on = El último lote, número { $number }, se escribió el { $day }.
# The last bundle, for somebody who may not read the journal.
doctor-exported = El último lote lleva el número { $number }.
# No bundle yet.
doctor-never-exported = Todavía no se ha exportado nada.
# The last receipt.
doctor-received = El despacho confirmó la entrada { $upto } de { $last }.
# No receipt yet.
doctor-never-received = Ningún despacho ha confirmado nada todavía.
# Entries that no desk has confirmed.
doctor-only-here = { $count ->
    [one] Puede que { $count } entrada de un caso esté solo en este equipo.
   *[other] Puede que { $count } entradas de casos estén solo en este equipo.
}
# What to do about it.
doctor-only-here-remedy = Expórtelas y lea la respuesta del despacho cuando llegue: { $command }
# All that was written of cases was confirmed.
doctor-nothing-only-here = Un despacho tiene cada entrada de cada caso de este equipo.
# The last sealed copy.
doctor-backed-up = La última copia sellada de la bóveda es del { $day }.
# No sealed copy yet.
doctor-never-backed-up = Nunca se escribió una copia sellada de la bóveda.
# What to do about it.
doctor-never-backed-up-remedy = Escriba una en otro disco: { $command }
# Cases whose time is over.
doctor-cases-over = { $count ->
    [one] Ha terminado el plazo de conservación de un caso, y el caso sigue aquí.
   *[other] Ha terminado el plazo de conservación de { $count } casos, y siguen aquí.
}
# What to do about it.
doctor-cases-over-remedy = Ponga bajo retención legal lo que deba quedar; después, un jefe de turno elimina los demás, desde el inicio o con { $command }
# What to do before a time ends.
doctor-cases-end-remedy = Ponga bajo retención legal antes de ese día lo que deba quedar. Para ver esos casos: { $command }
# Behind how long cases are kept.
doctor-cases-none-ends = Ningún plazo ha terminado y ninguno termina pronto.
