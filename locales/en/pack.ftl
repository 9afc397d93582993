pack-lint-count = { $count ->
    [0] No faults.
    [one] { $count } fault.
   *[other] { $count } faults.
}
pack-syntax = This is not TOML: { $detail }
pack-fix-syntax = Correct this line first; the rest of the file is checked after that.
pack-unknown-key = { $place }: the key { $key } is not known here.
pack-use-keys = Remove it, or use one of these: { $allowed }
pack-missing-key = { $place }: the key { $key } is missing.
pack-add-key = Add { $key }; docs/packs.md says what belongs there.
pack-wrong-type = { $place }: { $key } has a value of the wrong type.
pack-write-type = Write { $wanted }.
pack-type-text = a text in quotation marks
pack-type-number = a whole number from 0 to 65535
pack-type-flag = true or false
pack-type-list = a list of texts in square brackets
pack-type-table = a table of keys and values
pack-type-tables = tables with double square brackets
pack-bad-value = { $key } cannot be { $value }.
pack-use-one-of = Use one of these: { $allowed }
pack-bad-id = { $id } is not a valid name.
pack-give-id = Use small letters, digits and underscores, as in: { $shape }
pack-missing-language = The text { $key } lacks the language { $language }.
pack-give-four = Give every text in en, ar, fr and es.
pack-empty-text = { $key } is empty.
pack-write-text = Write something there, or remove the key where it may be missing.
pack-hidden-sign = The text holds a hidden sign, { $code }.
pack-drop-hidden-sign = Remove it; the program sets directions itself.
pack-locked-term = The word “{ $word }” is not safe: readers take it for trafficking in persons or for smuggling.
pack-use-term = Write the full term: { $term }
pack-person-rule = { $word }: a rule must not look at nationality, ethnicity, sex or occupation.
pack-drop-person-rule = Remove it; write what happened, not who the person is.
pack-duplicate = { $id } is there twice; first in { $place }
pack-give-own-id = Remove one of the two, or give it a name of its own.
pack-element-mismatch = { $item } stands under an element that does not fit its name.
pack-weight-not-allowed = { $item } must not have { $key }.
pack-drop-weight = Remove it; only published lists, planned exploitation, purposes and signs carry weights.
pack-no-confidence = { $item }: the list { $list } has a weight without a confidence, or a confidence without a weight.
pack-match-confidence = Name the same lists in weights and in weights_confidence.
pack-kind-not-allowed = { $item } cannot be of the kind { $kind }.
pack-drop-kind = Remove it: use, cond and k belong to means, compels to purposes, note to smuggling.
pack-too-early = { $id } is sensitive and must not be offered in rapid mode.
pack-full-mode-only = Write modes = ["full"]; only the core questions about harm and force may be rapid.
pack-missing-precondition = { $id } may be asked in a condition that forbids it: { $condition }.
pack-add-precondition = Add { $condition } to never_with.
pack-specialist-question = { $question } is for specialists and cannot be an officer's question.
pack-specialist-item = { $question } sets { $item }, which is left to specialists.
pack-leave-to-specialist = Remove it; such facts are noted when the person tells them unasked.
pack-unknown-source = { $item } cites { $source }, which this file does not list.
pack-add-source = Add a [[source]] with the id { $source }.
pack-unknown-item = { $place }: no pack has the item { $item }.
pack-use-item = Did you mean { $nearest }? Otherwise add the item to a facts file.
pack-no-label = The item { $item } has no label.
pack-add-label = Add [labels."{ $item }"] in four languages to a labels file.
pack-not-here = { $place }: { $key } has no meaning here.
pack-drop-key = Remove it.
pack-bad-digit = { $question }: an answer cannot be on the digit { $digit }, or two answers share it.
pack-use-digits = Give each answer its own digit out of: { $allowed }
pack-missing-answer = { $question }: the answer on the digit { $digit } is missing.
pack-add-answer = Add [[question.answer]] with digit = { $digit }.
pack-same-dimension = { $question }, answer { $digit }: { $first } and { $second } are of one dimension.
pack-keep-weakest = Keep the weakest one that the words state.
pack-contradiction = { $question }, answer { $digit }: { $item } is both present and absent.
pack-say-one = Keep it in one of the two lists.
pack-denies-nothing = { $question }, answer { $digit }: denies_area without an area.
pack-name-area = Give the question an area, or remove denies_area.
