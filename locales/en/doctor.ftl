# The data folder, for its user only.
doctor-folder-private = Data folder, for this user only: { $path }
# No data folder.
doctor-folder-none = There is no data folder yet: { $path }
# What to do about it.
doctor-folder-none-remedy = The set-up makes it, for this user only.
# Others may look into the data folder.
doctor-folder-seen = Others on this computer can look into the data folder ({ $mode }): { $path }
# Others may change the data folder.
doctor-folder-writable = Others on this computer can put files into the data folder and delete the vault ({ $mode }): { $path }
# What to do about it.
doctor-rights-remedy = Take that right away: { $command }
# No rights of files on this system.
doctor-rights-unknown = Fanal cannot tell on this system who can read the files.
# The vault, for its user only.
doctor-vault-private = Only this user can read the vault: { $path }
# Others may read the vault.
doctor-vault-open = Others on this computer can copy or change the vault ({ $mode }): { $path }
# Why that matters.
doctor-vault-open-why = It is encrypted, but on a copy passphrases can be tried for as long as one likes.
# The right was taken away at this opening.
doctor-vault-set-right = Others could copy the vault; this opening took that right away: { $path }
# What to do about it.
doctor-vault-set-right-remedy = If others use this computer, choose a new passphrase: { $command }
# Free space.
doctor-room = Free on the disk of the data folder: { $free } MiB
# Little free space.
doctor-room-low = Little room is left on the disk of the data folder: { $free } MiB
# What to do about it.
doctor-room-low-remedy = Make room before the next interview: an entry that finds none is not saved.
# Free space that the system does not tell.
doctor-room-unknown = The system does not tell how much room is left on the disk.
# A disk that takes nothing.
doctor-disk-read-only = The disk of the data folder cannot be written.
# What to do about it.
doctor-disk-read-only-remedy = Nothing can be recorded here. Take the write protection off, or choose another folder: { $command }
# No vault.
doctor-vault-none = There is no vault yet: { $path }
# What to do about it.
doctor-vault-none-remedy = Set up this computer from the start page, or with { $command }
# A vault, seen without a passphrase.
doctor-vault-there = { $count ->
    [one] There is a vault, of { $station }, with one officer.
   *[other] There is a vault, of { $station }, with { $count } officers.
}
# What the clock says.
doctor-clock = The clock says { $time } (universal time).
# The clock stands before something that is past.
doctor-clock-behind = The clock says { $time }, but { $known } is already past.
# What to do about it.
doctor-clock-behind-remedy = Set the clock. Until then entries carry a wrong time and are marked as doubtful.
# How that is known.
doctor-clock-of-program = This program was made then.
# How that is known.
doctor-clock-of-pack = Since then { $id } holds, which is installed here.
# How that is known.
doctor-clock-of-file = The vault was last written then, says the disk.
# How that is known.
doctor-clock-of-vault = The last entry of the vault is of then.
# An installed country file.
doctor-pack-sound = The signature of { $id }, version { $version }, holds and nothing in it was changed.
# The newest of the pack in use.
doctor-pack-in-use = New cases use this country file.
# No installed country file.
doctor-pack-none = No country file is installed: the fictional country of the program is used, for practice only.
# What to do about it.
doctor-pack-none-remedy = Take in your country’s file: { $command }
# What needs a passphrase.
doctor-not-looked = Not looked at, for the vault was not opened: entries, officers, supervisors, recovery key, copies, what the desk has.
# What to do about it.
doctor-not-looked-remedy = To look at these too, hand over a passphrase: { $command }
# Everything is as it was written.
doctor-entries-sound = { $count ->
    [one] The vault holds one entry, and everything in it is as it was written.
   *[other] The vault holds { $count } entries, and everything in it is as it was written.
}
# Something is not as it was written.
doctor-entries-changed = { $count ->
    [one] One thing in the vault is not as it was written.
   *[other] { $count } things in the vault are not as they were written.
}
# What to do about it.
doctor-entries-remedy = Write nothing more here, keep the file as it is, tell your supervisor, and bring back a copy: { $command }
# How old the station’s keys are.
doctor-keys-age = { $days ->
    [one] The keys of this computer are of { $day }: { $days } day old.
   *[other] The keys of this computer are of { $day }: { $days } days old.
}
# When they change.
doctor-keys-age-why = They change when an officer is taken off.
# An officer of this computer.
doctor-officer = { $officer }: { $duty }, since { $day }
# Who can open what is exported.
doctor-supervisors = { $count ->
    [one] One supervisor’s key is here: exports can be opened.
   *[other] { $count } supervisors’ keys are here: exports can be opened.
}
# No recovery key.
doctor-recovery-none = There is no recovery key: when the passphrases are forgotten, nobody opens this vault again.
# What to do about it.
doctor-recovery-none-remedy = Make one, onto a stick for the safe: { $command }
# A recovery key that nobody tried.
doctor-recovery-untried = There is a recovery key; no drill with it was noted yet.
# The drill is due.
doctor-recovery-due = { $days ->
    [one] The recovery key was last tried on { $day }, { $days } day ago: a drill is due.
   *[other] The recovery key was last tried on { $day }, { $days } days ago: a drill is due.
}
# What to do about it.
doctor-recovery-try = Fetch the key from the safe and try it: { $command }
# A recovery key that was tried lately.
doctor-recovery-proved = { $days ->
    [one] The recovery key opened everything on { $day }; the next drill is due within { $days } day.
   *[other] The recovery key opened everything on { $day }; the next drill is due within { $days } days.
}
# The last bundle.
doctor-exported-on = The last bundle, number { $number }, was written on { $day }.
# The last bundle, for somebody who may not read the journal.
doctor-exported = The last bundle has the number { $number }.
# No bundle yet.
doctor-never-exported = Nothing was exported yet.
# The last receipt.
doctor-received = The desk has confirmed entry { $upto } of { $last }.
# No receipt yet.
doctor-never-received = No desk has confirmed anything yet.
# Entries that no desk has confirmed.
doctor-only-here = { $count ->
    [one] { $count } entry of a case may be on this computer only.
   *[other] { $count } entries of cases may be on this computer only.
}
# What to do about it.
doctor-only-here-remedy = Export them, and read the return of the desk when it comes: { $command }
# All that was written of cases was confirmed.
doctor-nothing-only-here = A desk has every entry of every case of this computer.
# The last sealed copy.
doctor-backed-up = The last sealed copy of the vault is of { $day }.
# No sealed copy yet.
doctor-never-backed-up = No sealed copy of the vault was ever written.
# What to do about it.
doctor-never-backed-up-remedy = Write one onto another disk: { $command }
# Cases whose time is over.
doctor-cases-over = { $count ->
    [one] The time for which { $count } case is kept is over, and it is still here.
   *[other] The time for which { $count } cases are kept is over, and they are still here.
}
# What to do about it.
doctor-cases-over-remedy = Put under a legal hold what must stay; then a shift lead deletes the others, on the home screen or with { $command }
# What to do before a time ends.
doctor-cases-end-remedy = Put under a legal hold before that day what must stay. Which they are: { $command }
# Behind how long cases are kept.
doctor-cases-none-ends = No time is over, and none ends soon.
