# What can be wrong with a case file. $file is its name, $key the place in it, $value what stands there.
# $detail: what the operating system says.
case-file-unreadable = { $file }: the file could not be read ({ $detail }).
case-file-unreadable-remedy = Check the name and the access rights. The file must be UTF-8 text.
case-file-syntax = { $file }: line { $line } is not valid TOML.
case-file-syntax-remedy = Correct line { $line }. Put text and item ids in double quotes.
case-file-unknown-key = { $file }: “{ $key }” is not known.
# $allowed: the names that may stand there.
case-file-unknown-key-remedy = Remove it, or use one of: { $allowed }.
case-file-unknown-item = { $file }: “{ $key }” names no item of the packs.
case-file-unknown-item-remedy = Use the full id of an item, in double quotes.
case-file-unknown-value = { $file }: “{ $key }” cannot be { $value }.
case-file-unknown-value-remedy = For “{ $key }” write one of: { $allowed }.
case-file-present-area = { $file }: “{ $key }” cannot be { $value }: an area is never present by itself.
# $items: ids of the items of that area.
case-file-present-area-remedy = Under [items], say which item is present: { $items }.
case-file-age-area = { $file }: “{ $key }” does not belong under [areas].
case-file-age-area-remedy = Say the age under [person].
case-file-empty-forms = { $file }: “{ $key }” is empty.
case-file-empty-forms-remedy = Remove it to use both forms, or name at least one: { $allowed }.
case-file-not-a-purpose = { $file }: { $value } in “{ $key }” is not a purpose.
case-file-not-a-purpose-remedy = Use full ids of the list pur, in double quotes; an empty list for none.
case-file-child-age = { $file }: “{ $key }” cannot be { $value }.
case-file-child-age-remedy = Write { $least } or more, up to 255. A child age can only be raised.
# Printed by "assess --check". $expected: what the file expects. $found: what came out.
case-file-difference = { $file }: “{ $key }” should be { $expected } and is { $found }.
