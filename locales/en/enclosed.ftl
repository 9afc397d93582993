# Header of the page.
enclosed-title = from the desk
# Numbered line of the home screen.
enclosed-line = { $count ->
    [0] What came from the desk for this computer
    [one] From the desk, to be installed: one
   *[other] From the desk, to be installed: { $count }
}
# Empty page.
enclosed-nothing = Nothing has come from the desk for this computer.
# Heading.
enclosed-heading = CAME WITH RETURNS, FOR THIS COMPUTER
# A pack that is not here yet.
enclosed-new-pack = The pack { $id }, version { $version }, made by { $maker }
# A pack of which another version is here.
enclosed-new-version = A new version of the pack { $id }: { $version }, made by { $maker }. Here is version { $have }.
# A profile.
enclosed-profile = A profile of { $agency }, version { $version }
# A withdrawal list.
enclosed-list = A withdrawal list for the pack { $id }, with { $count ->
    [one] one version
   *[other] { $count } versions
}
# Something that was not understood, or is not read any more.
enclosed-unknown = { $name }
# Which return it came with.
enclosed-came-from = Came from { $desk } with the return { $check }
# State.
enclosed-waits = checked, and can be installed
# State.
enclosed-here = installed
# State.
enclosed-refused = refused
# Before the reason.
enclosed-refused-heading = REFUSED – NOTHING WAS CHANGED
# Why a withdrawal list matters.
enclosed-why-list = It matters: a version that its maker takes back may hold wrong telephone numbers or wrong words. Once the list is taken, that version serves no new case from the next start on. This is never undone.
# The pack for new cases is withdrawn by the list.
enclosed-list-in-use = ▲ { $id }, version { $version }, is in use here and is one of these versions.
# What a profile changes.
enclosed-why-profile = It says who can open every case, and whose packs are believed. It is in force at once.
# From when a pack is used.
enclosed-when-pack = New cases use it from the next start of the program on. A case keeps the packs it was begun with.
# What the maker of a pack wrote about it.
enclosed-note = The maker says: { $note }
# A key that a profile names.
enclosed-maker-of = maker of the pack { $pack }: key { $fingerprint }
# A key that a profile names.
enclosed-office-of = office in { $country } for answers about corruption: { $words } ({ $key })
# Choice.
enclosed-install = Install it
# Choice.
enclosed-take-list = Take the list: these versions are not used any more
# Choice.
enclosed-not-now = Not now: it stays here
# While it goes on.
enclosed-installing = Installing…
# How to install by command.
enclosed-by-command = To install what was checked: fanal return install
# Nothing to do.
enclosed-none-waits = Nothing that came with returns waits to be installed.
# Not what a desk makes.
enclosed-broken = { $name } is damaged, or no desk made it so.
# A hostile name in it.
enclosed-bad-name = { $name } holds a file with a name that is not allowed: { $inside }
# What to do about it.
enclosed-broken-remedy = Call the desk and ask for it once more with the next return.
# The file that was kept is not there or not the same.
enclosed-gone = { $name } is not in the data folder any more as it came.
# What to do about it.
enclosed-gone-remedy = Read the desk’s return once more.
# No key of the agency or of the maker is known yet.
enclosed-first-key-remedy = The first key is given by hand, once, and compared by telephone: docs/supervisor.md shows how. For a pack, a profile that names its maker does the same: install it first.
# Asked for again.
enclosed-already-here = This is installed already.
# What to do about it.
enclosed-already-here-remedy = There is nothing to do.
# At a desk: something goes along.
enclosed-attached = Goes along: { $what }, signed with the key { $fingerprint }
# At a desk: not something that can go along.
enclosed-attach-unknown = { $path } is no pack folder, no profile and no withdrawal list.
# What to do about it.
enclosed-attach-unknown-remedy = Name the folder of a pack, or the .toml of a profile or a list; the signature beside it goes along by itself.
# At a desk: a name that does not travel.
enclosed-attach-name = { $path } has a name that cannot travel.
# What to do about it.
enclosed-attach-name-remedy = Rename the file: ASCII letters, digits, dot, hyphen and underscore, and no dot at the start.
# At a desk: it does not fit.
enclosed-attach-too-large = { $path } is too large for a return.
# What to do about it.
enclosed-attach-too-large-remedy = One attachment holds at most 2 MiB, and a return at most 16 attachments. Send fewer, or bring it on a stick of its own and install it there by command.
