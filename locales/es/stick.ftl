# Heading.
stick-where = DÓNDE ESCRIBIR
# A stick with little room. $free: megabytes.
stick-room-mega = { $place } – { $free } MB libres
# A stick with much room. $free: gigabytes.
stick-room-giga = { $place } – { $free } GB libres
# A stick whose room the system does not tell.
stick-room-unknown = { $place }
# A stick that cannot be written.
stick-protected = { $place } – protegida contra escritura
# Under a stick that holds more than bundles.
stick-foreign = Contiene también otros archivos. Ni se abren ni se modifican.
# Numbered line.
stick-other-folder = otra carpeta
# Numbered line.
stick-look-again = buscar memorias de nuevo
# Several sticks, none chosen.
stick-which = Hay más de una memoria conectada. Elija primero una por su número.
# No stick was found.
stick-none = No se ha encontrado ninguna memoria. Escriba una carpeta.
# What is written. $count: entries.
stick-news-only = nuevo y cambiado: { $count ->
    [0] nada
    [one] una entrada
   *[other] { $count } entradas
}
# What is written.
stick-everything = todo otra vez
# What is written, on the page.
stick-what = Qué se escribe: { $what }
# Numbered line.
stick-write-instead = en su lugar: { $what }
# Under the field.
stick-change-what = { $key } – en su lugar: { $what }
# What writes.
stick-go = { $key } – escribir ahora en { $place }
# Stage.
stick-gathering = Reuniendo los casos…
# Stage.
stick-writing = Escribiendo…
# Stage.
stick-syncing = Asegurando los datos en la memoria…
# Stage.
stick-reading-back = Releyendo y comparando…
# Stage.
stick-stopping = Deteniendo…
# How far it is. $done, $total: entries.
stick-share = { $done } de { $total }
# While writing.
stick-leave-in = ▲ No retire la memoria.
# While writing.
stick-stop-hint = { $key } lo detiene; no queda nada.
# The four words of a file, and its number.
stick-read-out = Para leer en voz alta: { $words } (en cifras: { $check })
# Under the words.
stick-read-out-how = El despacho ve las mismas palabras en el mismo idioma, y las mismas cifras en todos.
# A recipient.
stick-supervisor = supervisión: { $words } ({ $key })
# A recipient.
stick-recovery = clave de recuperación: { $words } ({ $key })
# At a desk: its key, for a station to compare.
stick-own-key = Clave de este despacho, para que la comparen los puestos: { $words } ({ $key })
# Where a stick was, none is in. $path: the folder or file.
stick-hollow = No hay ninguna memoria conectada en { $path }: lo que se escribiera allí quedaría en el disco de este equipo. No se ha escrito nada.
# What to do about it.
stick-hollow-remedy = Conecte la memoria o elija otra carpeta y vuelva a hacerlo.
