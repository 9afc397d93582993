# $path: The file cannot be read.
bundle-unreadable = The file { $path } cannot be read.
bundle-unreadable-remedy = Check that the stick is in place and that you may read the file, then try again. Nothing was imported.
# $path: The file is no bundle.
bundle-not-a-bundle = { $path } is not a Fanal bundle.
bundle-not-a-bundle-remedy = Choose a file whose name starts with fb- and ends in .age.
bundle-passphrase = This file is locked with a passphrase. Stations never send such files.
bundle-passphrase-remedy = Do not type any passphrase for it. Ask the station how the file came about.
bundle-not-for-us = This bundle is for other recipients: none of your keys opens it.
bundle-not-for-us-remedy = Give it to the office it is for, or ask the station to add you as a recipient and to export again.
bundle-damaged = This bundle is damaged or not complete. Nothing was imported.
bundle-damaged-remedy = Copy it again from the station, if possible with another stick. The station still has its records.
bundle-truncated = This bundle ends before its last part. Nothing was imported.
bundle-truncated-remedy = Ask the station to export again. Copying the same file again will not help.
bundle-trailing = Something follows the end of this bundle. Nothing was imported.
bundle-unsigned = This bundle is not signed, so nobody knows who made it. Nothing was imported.
bundle-unsigned-remedy = Keep the file, do not use what it says, and ask the station whether it sent it.
bundle-bad-signature = The signature of this bundle does not match its content. Nothing was imported.
bundle-bad-signature-remedy = Somebody may have changed it. Keep the file, tell your supervisor, and ask the station to export again.
bundle-other-signer = This bundle names one computer but was signed by another. Nothing was imported.
bundle-other-signer-remedy = Keep the file and tell your supervisor: somebody may be posing as a station.
# $entry: A part is not what was signed.
bundle-wrong-hash = The part { $entry } of this bundle is not what the station signed. Nothing was imported.
bundle-wrong-hash-remedy = Keep the file, tell your supervisor, and ask the station to export again.
# $name: A name leads out of the archive.
bundle-unsafe-name = This bundle holds a file name that could write outside its folder: { $name }. Nothing was written.
bundle-unsafe-name-remedy = No station writes such names. Do not unpack the file with other programs; tell your supervisor.
# $name: A part nobody expects.
bundle-unknown-entry = This bundle holds a part that does not belong there: { $name }. Nothing was imported.
# $found, $expected: Parts stand in another order.
bundle-wrong-order = The parts of this bundle stand in the wrong order: { $found } where { $expected } must be. Nothing was imported.
# $entry: A part is no regular file.
bundle-wrong-type = The part { $entry } of this bundle is not an ordinary file. Nothing was imported.
# $entry, $limit: A part is too large.
bundle-too-large = The part { $entry } of this bundle is larger than the { $limit } bytes allowed. It was not read.
# $entry, $line: A line is too long.
bundle-long-line = The part { $entry } of this bundle is too long in line { $line }. Nothing was imported.
# $entry, $line: A line cannot be understood.
bundle-malformed = The part { $entry } of this bundle cannot be understood in line { $line }. Nothing was imported.
bundle-form-remedy = No version of Fanal writes bundles like this. Keep the file, tell your supervisor, and ask the station to export again.
# $found, $newest: The format is newer.
bundle-newer = This bundle was written by a newer version of the program (format { $found }; this one reads up to { $newest }).
bundle-newer-remedy = Install the current version here, then import again. Supervisors update before stations do.
# $name: The bundle requires what this build does not know.
bundle-requires = To be read safely, this bundle requires something this version does not know: { $name }.
bundle-requires-remedy = Install the current version here, then import again.
# $found: The bundle is of another realm.
bundle-other-realm = This bundle belongs to another realm ({ $found }). Practice and live cases never mix.
bundle-other-realm-remedy = Import it where cases of that realm are kept. If you did not expect it, ask the station.
bundle-not-listed = The station did not address this bundle to you: somebody opened it and passed it on.
bundle-not-listed-remedy = Do not use it. Tell your supervisor, and ask the station to send you its own bundle.
bundle-broken-chain = The records of this bundle do not follow from one another as the station states. Nothing was imported.
bundle-broken-chain-remedy = Records may have been changed at the station. Keep the file and tell your supervisor.
# $path: There is no such folder.
bundle-no-folder = The folder { $path } does not exist.
bundle-no-folder-remedy = Put the stick in or choose another folder, then export again. Your records are safe in the vault.
# $path: The folder may not be written.
bundle-not-allowed = You may not write into { $path }.
bundle-not-allowed-remedy = Choose another folder, or ask whoever runs this computer for permission. Nothing was left behind.
# $path: The stick is write-protected.
bundle-read-only = { $path } is write-protected.
bundle-read-only-remedy = Move the lock switch of the stick or take another one, then export again.
# $path: The stick is full.
bundle-no-space = There is no room left on { $path }.
bundle-no-space-remedy = Free some space or take another stick, then export again. The unfinished file was removed.
# $path: Another file has that name.
bundle-taken = Another file with the name of this bundle is already there: { $path }. It was not touched.
bundle-taken-remedy = Export again: the new bundle gets a new name.
# $path: The file reads back differently.
bundle-not-stored = The bundle was written to { $path } but reads back differently. It was removed.
bundle-not-stored-remedy = The stick is probably failing. Take another one and export again. Your records are safe in the vault.
bundle-gone = The stick { $path } does not answer any more: it was pulled out, or it is broken. This export does not count.
bundle-gone-remedy = Put it back in, or take another one, and export again. All cases are safe here and count as not exported.
bundle-given-up = Stopped. Nothing of this export is left on the stick.
bundle-given-up-remedy = The stick may be pulled out. All cases count as not exported; export again when you are ready.
# $path, $reason: Another fault while writing.
bundle-disk = Writing to { $path } failed ({ $reason }).
bundle-disk-remedy = Check the stick or choose another folder, then export again. Nothing was left behind.
bundle-empty = There is nothing new to export.
bundle-empty-remedy = Record a case first, then export.
bundle-no-recipients = Nobody is named to receive the bundle.
bundle-no-recipients-remedy = Add a supervisor's key to this station, then export again.
# $entry: The bundle would be larger than the format allows.
bundle-too-much = This export is too large for one bundle ({ $entry }).
bundle-too-much-remedy = Report this: the program should have written several bundles. Your records are safe in the vault.
# $seq: A record cannot be put on one line.
bundle-bad-record = The record number { $seq } cannot be put into a bundle. Nothing was exported.
bundle-bad-record-remedy = Tell your supervisor the number. The record itself is kept.
bundle-not-sealed = The bundle could not be encrypted and signed. Nothing was written.
bundle-not-sealed-remedy = Check the recipients' keys of this station: all must be of the same kind. Then export again.
