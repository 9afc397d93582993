# Heading.
stick-where = WHERE TO
# A stick with little room. $free: megabytes.
stick-room-mega = { $place } – { $free } MB free
# A stick with much room. $free: gigabytes.
stick-room-giga = { $place } – { $free } GB free
# A stick whose room the system does not tell.
stick-room-unknown = { $place }
# A stick that cannot be written.
stick-protected = { $place } – write-protected
# Under a stick that holds more than bundles.
stick-foreign = It holds other files too. They are not opened and not changed.
# Numbered line.
stick-other-folder = another folder
# Numbered line.
stick-look-again = look for sticks again
# Several sticks, none chosen.
stick-which = More than one stick is in. Choose one by its number first.
# No stick was found.
stick-none = No stick was found. Type a folder.
# What is written. $count: entries.
stick-news-only = new and changed: { $count ->
    [0] nothing
    [one] one entry
   *[other] { $count } entries
}
# What is written.
stick-everything = everything once more
# What is written, on the page.
stick-what = What is written: { $what }
# Numbered line.
stick-write-instead = instead: { $what }
# Under the field.
stick-change-what = { $key } – instead: { $what }
# What writes.
stick-go = { $key } – write to { $place } now
# Stage.
stick-gathering = Gathering the cases…
# Stage.
stick-writing = Writing…
# Stage.
stick-syncing = Bringing it safely to the stick…
# Stage.
stick-reading-back = Reading it back and comparing…
# Stage.
stick-stopping = Stopping…
# How far it is. $done, $total: entries.
stick-share = { $done } of { $total }
# While writing.
stick-leave-in = ▲ Leave the stick in.
# While writing.
stick-stop-hint = { $key } stops it; nothing of it stays.
# The four words of a file, and its number.
stick-read-out = To read out: { $words } (in numbers: { $check })
# Under the words.
stick-read-out-how = The desk sees the same words in the same language, and the same numbers in any.
# A recipient.
stick-supervisor = supervisor: { $words } ({ $key })
# A recipient.
stick-recovery = recovery key: { $words } ({ $key })
# At a desk: its key, for a station to compare.
stick-own-key = This desk's key, for stations to compare: { $words } ({ $key })
# Where a stick was, none is in. $path: the folder or file.
stick-hollow = No stick is in at { $path }: what is written there would stay on this computer’s own disk. Nothing was written.
# What to do about it.
stick-hollow-remedy = Put the stick in, or choose another folder, and do it again.
