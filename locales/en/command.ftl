# The settings cannot be read or kept.
command-settings-unusable = The settings in { $path } cannot be used.
# What to do about it.
command-settings-remedy = Nothing else is affected. Repair or remove that file, then choose the language again.
# An effect needs an open vault.
command-locked = The vault is locked.
# What to do about it.
command-unlock-first = Unlock it with your passphrase first.
# A folder cannot be used.
command-no-folder = The folder { $path } cannot be used.
# What to do about it.
command-no-folder-remedy = Check the name, and that the stick is in. Nothing was changed.
# A case code that nobody knows.
command-no-such-case = There is no case { $code } in this vault that you can read.
# What to do about it.
command-no-such-case-remedy = Look for it in the list of all cases.
# What was typed is no public key and no file with one.
command-bad-key = This is no public key and no file that holds one: { $key }
# What to do about it.
command-bad-key-remedy = Public keys begin with age1. Ask the supervisor's desk for its key; it may follow later.
# Nothing can be exported yet.
command-no-supervisor = There is no supervisor's key yet, so nobody could open the export.
# What to do about it.
command-no-supervisor-remedy = Add the supervisor's public key (age1…), then export. Every case stays safe here until then.
# There are no cases.
command-nothing-to-export = There is nothing to export: no case was recorded yet.
# What to do about it.
command-nothing-to-export-remedy = Record a case first.
# A bundle of a known station, signed by another key.
command-other-key = The bundle says it comes from { $station }, but another key signed it: { $fingerprint }. It was refused.
# What to do about it.
command-other-key-remedy = Call the station and compare the numbers. A newly set up computer needs a station code of its own.
# Entries that are here already in other words.
command-conflicting = { $count ->
    [one] One entry is here already with other content. What was here stays.
   *[other] { $count } entries are here already with other content. What was here stays.
}
# What to do about it.
command-conflicting-remedy = Call the station: somebody may have changed a vault by other means. Keep the bundle.
# The live realm is not complete in this version.
command-live-not-ready = Live use is not possible with this version.
# What is missing.
command-live-missing = Missing: a page that refers a person to a contact of the country pack, and the check, before a live file is made, that a recovery was tried, the country pack is signed and a second officer is enrolled. Those three can be done in practice. Use --realm practice.
# The worker stopped unexpectedly.
command-worker-fault = Something inside the program failed.
# What to do about it.
command-worker-fault-remedy = What was shown as saved is safe. Leave and start again; if it happens again, export and report it.
# There is no terminal to draw on.
command-no-terminal = This needs a terminal with a keyboard.
# What to do about it.
command-no-terminal-remedy = Start it in a terminal window, line by line with fanal --linear, or use the commands without a screen (fanal --help).
# A station code on the command line.
command-bad-station = { $code } is no station code.
# An officer code on the command line.
command-bad-officer = { $code } is no officer code.
# What to do about it.
command-code-remedy = A code has 2 to 12 of A-Z, 0-9 and -, as in JET-02. It is never a name.
# No passphrase was handed over.
command-no-passphrase = The passphrase could not be read.
# What to do about it.
command-no-passphrase-remedy = Hand it over with --passphrase-fd N, as in: fanal … --passphrase-fd 3 3<file. It is never taken from arguments or the environment.
# The passphrase is too short.
command-too-short = The passphrase is too short.
# What to do about it.
command-too-short-remedy = Take several words that have nothing to do with each other.
# Several officers, none named.
command-which-officer = Several officers use this vault.
# What to do about it.
command-which-officer-remedy = Name one with --officer CODE.
# A file cannot be read.
command-cannot-read = { $path } cannot be read.
# A file cannot be written.
command-cannot-write = { $path } cannot be written.
# What to do about it.
command-check-path = Check the name and the permissions.
# The packs that came with the program have faults.
command-pack-fault = { $count ->
    [one] The indicator packs have one fault.
   *[other] The indicator packs have { $count } faults.
}
# What to do about it.
command-pack-fault-remedy = Run fanal pack lint to see each of them.
# A line of a key script is no key, text or expectation.
command-script-fault = Line { $line } of the script cannot be read.
# What to do about it.
command-script-fault-remedy = A line holds keys (1 Enter Space F2), text in quotes, expect "words", wait N, or a comment after #.
# An expectation of a key script failed.
command-expect-failed = Line { $line }: the screen does not show: { $words }
# Printed by init.
command-vault-made = Encrypted vault: { $path }
# Printed by init.
command-key-fingerprint = Fingerprint of this computer's key: { $fingerprint }
# Printed by init for a desk.
command-desk-recipient = Public key for the stations: { $key }
# Printed by init.
command-no-supervisor-yet = No supervisor's key yet: nothing can be exported until it is added.
# Printed by case add.
command-case-saved = Saved: { $code }
# An officer's statement in a bundle does not hold.
command-bad-statement = What officer { $officer } signed does not fit this bundle. It was refused.
# What to do about it.
command-bad-statement-remedy = Keep the bundle and call the station: somebody may have changed entries of a colleague.
# An officer who is known here by another key.
command-other-officer-key = Officer { $officer } is known here by another key. The bundle was refused.
# Import at a station.
command-not-a-desk = Bundles are read at a desk; this vault is a station's.
# What to do about it.
command-not-a-desk-remedy = Open the desk's vault, or set one up in another folder (fanal init --role desk).
# What to do when an expectation failed.
command-expect-remedy = The screen as it was stands above. Correct the script, or the program.
