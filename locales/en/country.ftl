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
