# $count: Under the empty field; always several.
phrase-offer = { $count ->
    [one] Enter: the program draws a random word. Or type your own.
   *[other] Enter: the program draws { $count } random words. Or type your own.
}
# Under the words that are offered.
phrase-take-them = To take them, learn them and type them here, once. Enter in the empty field: others.
# $count, $list: The words were typed.
phrase-taken = { $count ->
    [one] One random word of { $list }. Capitals do not matter.
   *[other] { $count } random words, each one of { $list }: safe. Capitals, accents and blanks do not matter.
}
# What a passphrase of one's own is worth.
phrase-own-too-short = Your own: too short.
# What a passphrase of one's own is worth.
phrase-own-weak = Your own: weak, guessed in days. Add words that have nothing to do with each other.
# What a passphrase of one's own is worth.
phrase-own-fair = Your own: long enough to be fair. Names, dates and songs are guessed first; that cannot be seen here.
# What a passphrase of one's own is worth.
phrase-own-strong = Your own: long enough to be strong. Names, dates and songs are guessed first; that cannot be seen here.
# $count, $list: Printed by commands, before the words.
phrase-made = { $count ->
    [one] One random word of { $list }.
   *[other] { $count } random words, each one of { $list }. Nobody guesses them; capitals, accents and blanks do not matter.
}
