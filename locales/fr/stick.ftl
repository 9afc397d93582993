# Heading.
stick-where = OÙ ÉCRIRE
# A stick with little room. $free: megabytes.
stick-room-mega = { $place } – { $free } Mo libres
# A stick with much room. $free: gigabytes.
stick-room-giga = { $place } – { $free } Go libres
# A stick whose room the system does not tell.
stick-room-unknown = { $place }
# A stick that cannot be written.
stick-protected = { $place } – protégée en écriture
# Under a stick that holds more than bundles.
stick-foreign = Elle contient aussi d’autres fichiers. Ils ne sont ni ouverts ni modifiés.
# Numbered line.
stick-other-folder = un autre dossier
# Numbered line.
stick-look-again = chercher à nouveau les clés USB
# Several sticks, none chosen.
stick-which = Plusieurs clés USB sont branchées. Choisissez-en d’abord une par son numéro.
# No stick was found.
stick-none = Aucune clé USB trouvée. Saisissez un dossier.
# What is written. $count: entries.
stick-news-only = nouveau et modifié : { $count ->
    [0] rien
    [one] une entrée
   *[other] { $count } entrées
}
# What is written.
stick-everything = tout, encore une fois
# What is written, on the page.
stick-what = Ce qui est écrit : { $what }
# Numbered line.
stick-write-instead = à la place : { $what }
# Under the field.
stick-change-what = { $key } – à la place : { $what }
# What writes.
stick-go = { $key } – écrire maintenant sur { $place }
# Stage.
stick-gathering = Rassemblement des cas…
# Stage.
stick-writing = Écriture…
# Stage.
stick-syncing = Mise en sûreté sur la clé USB…
# Stage.
stick-reading-back = Relecture et comparaison…
# Stage.
stick-stopping = Arrêt en cours…
# How far it is. $done, $total: entries.
stick-share = { $done } sur { $total }
# While writing.
stick-leave-in = ▲ Laissez la clé USB branchée.
# While writing.
stick-stop-hint = { $key } arrête tout ; il n’en reste rien.
# The four words of a file, and its number.
stick-read-out = À lire à voix haute : { $words } (en chiffres : { $check })
# Under the words.
stick-read-out-how = Le bureau voit les mêmes mots dans la même langue, et les mêmes chiffres dans toutes.
# A recipient.
stick-supervisor = hiérarchie : { $words } ({ $key })
# A recipient.
stick-recovery = clé de secours : { $words } ({ $key })
# At a desk: its key, for a station to compare.
stick-own-key = Clé de ce bureau, à comparer par les postes : { $words } ({ $key })
# Where a stick was, none is in. $path: the folder or file.
stick-hollow = Aucune clé USB n’est branchée à { $path } : ce qui y serait écrit resterait sur le disque de cet ordinateur. Rien n’a été écrit.
# What to do about it.
stick-hollow-remedy = Branchez la clé USB, ou choisissez un autre dossier, puis recommencez.
