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
custody-act-held = put a case under a legal hold
custody-act-hold-lifted = lifted a legal hold
custody-act-recipient-added = let a key open every case
custody-act-profile-taken = took in a signed profile
custody-act-resealed = sealed cases anew for the supervisors
custody-act-drop-box-on = turned drop-box mode on
custody-act-drop-box-off = turned drop-box mode off
custody-act-recovery-made = made a recovery key
custody-act-recovery-proved = tried the recovery key with success
custody-act-recovered = came in with the recovery key
custody-act-backed-up = wrote a sealed copy
custody-act-restored = brought the vault back from a copy
custody-act-unknown = did something a newer version knows
