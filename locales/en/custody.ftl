# $officer: A duty does not allow it.
custody-not-allowed = The duty of { $officer } does not allow this.
custody-not-allowed-remedy = Ask the shift lead. Nothing was changed.
# $officer: The code is or was somebody's.
custody-officer-there = The officer code { $officer } is or was somebody’s here.
custody-officer-there-remedy = Choose another code: a code is never given twice.
custody-last-lead = This is the last shift lead of this computer.
custody-last-lead-remedy = Make somebody else a lead first.
custody-yourself = You cannot do this with your own code.
custody-yourself-remedy = Name another officer, or ask another lead to do it.
# $count: Cases that nobody could open any more.
custody-would-be-lost = { $count ->
    [one] One case could then be opened by nobody.
   *[other] { $count } cases could then be opened by nobody.
}
custody-would-be-lost-remedy = Let that officer hand their cases over first, or add a supervisor’s key while they are logged in.
custody-nobody-else = No supervisor’s key is known here, so nobody could open the case afterwards.
custody-nobody-else-remedy = Add the supervisor’s key at a station first. Nothing was changed.
custody-on-hold = The case is under a legal hold and cannot be erased.
custody-on-hold-remedy = Ask who ordered the hold. A lead can lift it.
custody-erased-already = The case was erased before.
custody-erased-already-remedy = Nothing more can be done with it here.
custody-not-received = The desk does not have all of this case. Nothing was deleted.
custody-not-received-remedy = Export it, and read the return that confirms it.
custody-not-recovery = This key opens nothing in this vault.
custody-not-recovery-remedy = Take the key that was made for this computer, or make and try a new one while the vault still opens.
# $path: A copy that is not what was copied.
custody-copy-differs = The copy at { $path } is not what was copied. It was removed.
custody-copy-differs-remedy = Use another disk or stick.
custody-other-realm = This is a vault of the other kind: practice and live never mix.
custody-other-realm-remedy = Choose the other one with --realm.
custody-no-root = No agency key is known here to check the profile with.
custody-no-root-remedy = Give its public key once with --root FILE.pub, and compare its fingerprint by telephone.
# $fingerprint: Another root key.
custody-other-root = Another agency key is pinned here: { $fingerprint }
custody-other-root-remedy = Ask your agency. Nothing was changed.
# $have, $found: An older profile.
custody-not-newer = This profile is version { $found }; version { $have } is in force here.
custody-not-newer-remedy = Ask your agency for the newest profile.
custody-by-profile = Supervisors are named by the agency’s signed profile here.
custody-by-profile-remedy = Ask your agency for a profile that names this key.
custody-duty-officer = officer
custody-duty-lead = shift lead
custody-duty-it = IT
custody-act-unlocked = unlocked the vault
custody-act-read = read a case
custody-act-exported = wrote a bundle
custody-act-imported = took a bundle in
custody-act-enrolled = took an officer in
custody-act-removed = took an officer off; station keys changed
custody-act-duty-changed = changed a duty
custody-act-passphrase-changed = changed the own passphrase
custody-act-handed-over = handed a case over
custody-act-released = released a case to the supervisors
custody-act-erased = erased a case
custody-act-purged = deleted a case whose time was over
custody-act-held = put a case under a legal hold
custody-act-hold-lifted = lifted a legal hold
custody-act-recipient-added = let a key open every case
custody-act-profile-taken = took in a signed profile
# What somebody did.
custody-act-installed = installed what came from the desk:
custody-act-resealed = sealed cases anew for the supervisors
custody-act-drop-box-on = turned drop-box mode on
custody-act-drop-box-off = turned drop-box mode off
custody-act-recovery-made = made a recovery key
custody-act-recovery-proved = tried the recovery key with success
custody-act-recovered = came in with the recovery key
custody-act-backed-up = wrote a sealed copy
custody-act-restored = brought the vault back from a copy
custody-act-unknown = did something a newer version knows
# $officer, $duty: Printed by user enrol.
custody-enrolled = { $officer } was taken in as { $duty }.
# $officer: Printed by user remove.
custody-removed = { $officer } was taken off, and the keys of this computer changed.
# $officer, $duty: Printed by user duty.
custody-duty-set = { $officer }: { $duty }
custody-passphrase-set = Your passphrase was changed. Copies of the vault from before still open with the old one.
# $passphrase: The words of a new passphrase.
custody-generated = Passphrase: { $passphrase }
# $count: What to do with them; always several.
custody-generated-hint = { $count ->
    [one] It is shown once. Learn the word; if it must be written down, keep the paper away from the computer.
   *[other] It is shown once. Learn the { $count } words; if they must be written down, keep the paper away from the computer.
}
# $count, $officer: Printed by handover.
custody-handed-over = { $count ->
    [one] One case was handed to { $officer }. You cannot open it any more.
   *[other] { $count } cases were handed to { $officer }. You cannot open them any more.
}
custody-drop-box-is-on = Drop-box mode is on: whoever closes a case cannot open it here afterwards.
custody-drop-box-is-off = Drop-box mode is off: officers keep the keys of their cases.
# $code: Printed by case release.
custody-released-now = { $code } can now be opened by supervisors and recovery only.
# $code: Printed by case erase.
custody-erased-now = { $code } was erased: its keys and texts are destroyed.
custody-erased-limits = Bundles and backups that left before still hold it. A flash disk may keep old blocks for a while: encrypt the whole disk.
# $code: Printed by case hold.
custody-held-now = { $code } is under a legal hold and cannot be erased.
# $code: Printed by case hold --lift.
custody-hold-lifted-now = The legal hold on { $code } was lifted.
# $code: Printed by case withdraw.
custody-withdrawn-now = Recorded: the person of { $code } withdrew their consent. The case is closed.
custody-withdrawn-hint = What was said before is still there. A lead can erase it with fanal case erase.
custody-clock-suspect = the clock had been set back
# $path: Printed by backup.
custody-backed-up-to = A sealed copy was written to { $path } and checked. The passphrases of today open it.
# $path: Printed by restore.
custody-restored-to = The vault is back at { $path } and was checked. Entries written after the copy was made are not in it: tell your supervisor.
# $path: Printed by recovery make.
custody-recovery-written = The secret recovery key is in { $path }. Put it into the safe, and keep no copy on this computer.
# $key: Printed when a key was proved.
custody-recovery-proved-now = Proved: this key opens the station key and a fictional record: { $key }
# $opened, $shut: How many cases it opens.
custody-recovery-cases = Cases it opens: { $opened }; cases it does not: { $shut }.
custody-recovery-shut = The others follow when their officers unlock. Cases that were released before stay as they are.
# $officer, $count: Printed by recovery enter.
custody-entered-now = { $count ->
    [one] { $officer } is now a shift lead and can open one case.
   *[other] { $officer } is now a shift lead and can open { $count } cases.
}
# $line: A file that is no profile.
custody-not-a-profile = This is no profile; line { $line } is the first that does not fit.
custody-not-a-profile-remedy = Compare it with docs/profile.md, or ask your agency.
# $key: A key that is none.
custody-profile-bad-key = The profile holds something that is no key: { $key }
custody-profile-no-supervisor = The profile names no supervisor.
# $version, $fingerprint: Printed by profile sign.
custody-profile-signed = Profile { $version } signed by the key { $fingerprint }.
# $fingerprint: Printed at first contact.
custody-root-pinned = The agency’s key is pinned: { $fingerprint }. Compare it by telephone; from now on no other is believed.
# $agency, $version: Printed by profile install.
custody-profile-taken-in = Profile { $version } of { $agency } is in force.
# $covered, $left: How many cases were sealed anew.
custody-profile-sealed = Cases sealed anew for its supervisors: { $covered }; waiting for their officers: { $left }.
custody-profile-honest = A supervisor who is no longer named can still open older bundles and copies.
# $pack: A pack whose maker is pinned otherwise.
custody-profile-other-maker = The pack { $pack } is here under another maker’s key. It stays as it is; ask your agency.
custody-profile-none = No profile is in force here.
# $agency, $version, $fingerprint: Printed by profile show.
custody-profile-in-force = { $agency }, profile { $version }, agency key { $fingerprint }
# $key: An answer about corruption is not sealed to a key that the profile does not name.
custody-office-not-named = The agency’s profile does not name this office’s key: { $key }. Nothing was sealed.
custody-office-not-named-remedy = Do not write the answer anywhere else. Ask your agency for the right country pack or profile.
