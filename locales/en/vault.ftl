# $path (text): where the file is, in every message here.
vault-absent = There is no vault at { $path }.
vault-absent-remedy = Check the folder, or set up this computer first.
vault-exists = There is already something at { $path }. It was left as it is.
vault-exists-remedy = Unlock the vault that is there, or choose another folder.
vault-empty = The file { $path } is empty. It may have been cut off while it was copied.
vault-empty-remedy = Bring back a copy. Nothing was written into this file.
vault-not-a-vault = { $path } is not a vault of this program.
vault-not-a-vault-remedy = Check the folder. The file was left as it is.
# $found, $newest (number): versions of the vault's format.
vault-too-new = This vault was written by a newer version of the program (format { $found }, this program reads up to { $newest }).
vault-too-new-remedy = Install the current version, then unlock again. Your records are safe and nothing was changed.
vault-truncated = The end of { $path } is missing.
vault-damaged = { $path } was damaged or changed by somebody else.
vault-damaged-remedy = Do not work on in it. Keep the file, bring back a copy, and tell your supervisor.
vault-busy = The vault is open in another window or program.
vault-busy-remedy = Close the other window, then try again.
vault-wrong-passphrase = The passphrase does not open the vault for { $officer }.
vault-wrong-passphrase-remedy = Check the name and the keyboard layout, then try again. Nothing was changed.
vault-unknown-officer = There is no officer { $officer } in this vault.
vault-unknown-officer-remedy = Check the officer code as it was given when this computer was set up.
vault-read-only = { $path } cannot be written: the disk or the file is read-only.
vault-read-only-remedy = Everything saved so far is safe and can be read. Allow writing, then repeat the last step.
vault-disk-full = The disk is full. The last step was not saved.
vault-disk-full-remedy = Everything saved before is safe. Make room on the disk, then try again.
vault-cost-too-low = A vault for real cases needs a passphrase that is harder to try.
vault-cost-too-low-remedy = Leave the cost at its default.
vault-not-a-name = This name cannot be used: it is empty, too long, or has signs that are not seen.
vault-not-a-name-remedy = Use 1 to 40 letters, digits or signs on one line.
vault-unknown-case = There is no such case in this vault.
vault-unknown-case-remedy = Go back to the list of cases and choose again.
vault-not-readable = This case belongs to another officer. You hold no key for it.
vault-not-readable-remedy = Only that officer and the supervisor can open it.
vault-too-long = This is too long to be saved in one step.
vault-too-long-remedy = Shorten the text or save it in two notes.
vault-failed = The computer could not read or write { $path }.
vault-failed-remedy = Everything saved before is safe. Check the disk, then try again.
vault-found-tables = The inner order of the file is broken.
vault-found-station = Something about the station or its officers was changed.
vault-found-cases = A case, a key or a signature was changed, removed or put back.
# $seq (number): the entry's place.
vault-found-ledger = Entry { $seq } of the ledger is missing or changed.
# $seq (number): the revision's place.
vault-found-revision = Saved step { $seq } is missing, changed or foreign.
vault-found-case = A case is not as it was last saved.
vault-found-statement = An officer’s signature for a case is missing or does not fit.
