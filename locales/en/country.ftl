country-no-hours = The contact { $contact } does not say when somebody answers, or says it twice.
country-give-hours = Give hours, or always = true where somebody answers day and night.
country-bad-code = { $code } is not a country code.
country-give-code = Write two capitals, as in ISO 3166-1; XA to XZ are for fictional countries.
country-fictional = { $code } is the code of a fictional country and cannot be used for real people.
country-fictional-remedy = Write realm = "practice", or the code of the real country.
country-dates-reversed = The file would hold until { $until }, before it begins on { $from }.
country-dates-reversed-remedy = Correct valid_from or valid_until.
country-not-a-day = { $key } is not a day of the calendar: { $value }
country-write-day = Write year, month and day, as in 2026-01-31.
country-child-age = child_age cannot be { $age }.
country-child-age-remedy = Write 18 or more, at most 25: a country may protect longer, never shorter.
country-bad-recipient = This is not a public age key: { $key }
country-give-recipient = Give the public half of the office's own key; it begins with age1.
country-not-a-purpose = { $item } is not a purpose of exploitation that the packs have.
country-use-purpose = Did you mean { $nearest }? Only items that begin with pur belong here.
country-second = This is a second country file; the first is { $place }
country-one = Keep one country file in a set.
country-heading = THE COUNTRY
country-used = Country file: { $title }, version { $version }.
country-none-used = No country file was used: the switches are those of the program.
country-authority = Who decides: { $name }. This screening does not decide.
country-reflection = Reflection period: { $days ->
    [one] { $days } day.
   *[other] { $days } days.
}
country-labour-inspection = For the working conditions: { $name }.
country-legal-source = { $source }; { $date }
country-not-allowed = { $path } is not something that a pack folder holds.
country-not-allowed-remedy = Keep only plain files: pack files in TOML, worked cases under cases, and texts. No links, no hidden files.
country-gap = { $file }, line { $line }: a text is still to be written.
country-gap-remedy = Write it in four languages, or remove what it belongs to; then sign.
country-too-large = { $path } is too large for a pack.
country-too-large-remedy = A file holds at most 1 MiB, a folder at most 256 files and 8 MiB.
country-no-country = There is no country file in { $path }.
country-no-country-remedy = Put country.toml there, of the kind country; docs/packs.md shows one.
country-faulty = { $count ->
    [one] The pack has { $count } fault.
   *[other] The pack has { $count } faults.
}
country-faulty-remedy = Correct them; each is named with its file and line above.
country-cases-differ = Not every worked case of the pack gives the result that it expects.
country-cases-differ-remedy = Each difference is named above. Correct the pack, or the expectation with a reason.
country-unsigned = { $path } is not signed.
country-unsigned-remedy = Ask its maker for a signed copy. To look at it in a drill no signature is needed: fanal pack try
country-bad-signature = The signature of { $path } does not fit.
country-other-key = This was signed with the key { $found }, not with { $wanted }.
country-other-key-remedy = Do not use it. Call the maker on a number that you know, and compare the four groups of digits.
country-need-key = The key of the maker of { $id } is not known here yet.
country-need-key-remedy = Give the maker's public key with --key, from a hand that you trust. Later versions must carry the same key.
country-bad-sums = Line { $line } of SHA256SUMS is not what it should be.
country-changed = { $path } was changed after it was signed.
country-extra = { $path } is not among the signed files.
country-missing = { $path } was signed and is not there.
country-changed-remedy = Do not use this copy. Fetch the pack again, or ask its maker.
country-bad-name = A pack with the name { $id } cannot be installed.
country-bad-name-remedy = Use 2 to 40 small letters, digits and hyphens; alder, kept and in-use are taken.
country-not-newer = { $id }, version { $version }, is not newer than version { $have }, which is installed.
country-not-newer-remedy = Only newer versions are taken. If an older one must come back, its maker signs it under a new number.
country-withdrawn = { $id }, version { $version }, was withdrawn by its maker: { $reason }
country-withdrawn-remedy = Ask the maker for a newer version. Cases that were begun with it still open with it.
country-not-yet = This country file is not in force yet: it is valid from { $from } on.
country-not-yet-remedy = Install it on that day, and check the clock of this computer.
country-practice-only = { $id } is for practice only and cannot be used for real people.
country-not-installed = No pack named { $id } is installed.
country-not-installed-remedy = See what is there with: fanal pack list
country-not-a-list = { $path } is not a withdrawal list.
country-not-a-list-remedy = Give a list made with fanal pack withdraw, or the folder of a pack.
country-older-list = This list leaves out version { $version } of { $id }, which was withdrawn before.
country-older-list-remedy = A withdrawal is never taken back. Ask the maker for the newest list.
country-signed = { $files ->
    [one] { $files } file signed with the key { $fingerprint }.
   *[other] { $files } files signed with the key { $fingerprint }.
}
country-verified = The signature fits, and every file is the one that was signed.
country-key-not-compared = The key was compared with none that you hold: read the four groups of digits to the maker.
country-title = { $title } ({ $id }, version { $version })
country-made-by = Made by: { $name }
country-for-where = For: { $code }, { $realm }
country-realm-practice = practice only
country-realm-any = practice and real people
country-valid = Valid from { $from } until { $until }: { $state }
country-state-holds = in force
country-state-not-yet = not yet
country-state-lapsed = lapsed
country-state-withdrawn = withdrawn by its maker: { $reason }
country-state-damaged = not usable: the files are not those that were signed
country-signed-by = Signed with the key { $fingerprint }
country-not-signed = Not signed: it comes with the program, for drill and practice.
country-in-use = in use
country-status = State of validation: { $status }
country-status-draft = draft, not tried in the field
country-status-tested = tried in the field, not validated
country-status-validated = validated
country-unconfirmed = { $count ->
    [0] No published weight is unconfirmed.
    [one] { $count } published weight is unconfirmed.
   *[other] { $count } published weights are unconfirmed.
}
country-written = { $language }: written by { $translator }, { $date }; read by nobody else yet
country-reviewed = { $language }: written by { $translator }, read by { $reviewer }, { $date }
country-office = Answers about corruption are sealed for: { $name }, key { $key }
country-bad-reason = This reason cannot be used.
country-bad-reason-remedy = Write one line of at most 300 signs, without control signs.
country-contacts = { $count ->
    [one] { $count } contact for referral.
   *[other] { $count } contacts for referral.
}
country-to-do = WHAT TO DO, IN THIS ORDER
country-to-call = WHOM TO CALL
country-contact = { $name }: { $phone } – { $hours } ({ $languages })
country-always = day and night
country-monday = Mon
country-tuesday = Tue
country-wednesday = Wed
country-thursday = Thu
country-friday = Fri
country-saturday = Sat
country-sunday = Sun
country-installed = { $id }, version { $version }, is installed and will be used for new cases.
country-pinned = From now on only packs with this key are taken: { $fingerprint }
country-list-taken = { $count ->
    [one] { $id }: { $count } version is withdrawn.
   *[other] { $id }: { $count } versions are withdrawn.
}
country-cases-hold = { $count ->
    [0] The pack has no worked cases.
    [one] { $count } worked case gives what it expects.
   *[other] { $count } worked cases give what they expect.
}
country-news-lapsed = { $id }, version { $version }, was valid until { $until }. It is still used; ask for a newer one.
country-news-damaged = { $id }, version { $version }, was changed on this computer and is not used. Install it again.
country-news-none-left = No valid country file is left. The fictional country of the program is used, for practice only.
country-foreign = This case was begun with { $id }, version { $version }, and files that are not on this computer. What follows is what the files here say.
country-station-said = Suggested at the station: { $code } { $class }
