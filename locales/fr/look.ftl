# A theme, said when it comes on.
look-terminal = Couleurs : celles du terminal
# A theme, said when it comes on.
look-day = Couleurs : jour – sombre sur clair, en plein soleil
# A theme, said when it comes on.
look-night = Couleurs : nuit – gris sur noir
# A theme, said when it comes on.
look-red = Rouge, pour l'œil habitué au noir. Baissez d'abord la luminosité.
# A theme, said when it comes on.
look-contrast = Couleurs : contraste fort – blanc sur noir, repère jaune
# A theme, said when it comes on.
look-projector = Couleurs : projecteur – rien de pâle
# A theme, said when it comes on.
look-plain = Aucune couleur
# Heading over the field.
look-palette-title = COMMANDES – tapez une partie du nom
# Under the list.
look-palette-languages = Les noms se trouvent en anglais, français, espagnol et arabe, quelle que soit la langue affichée.
# Under the list.
look-palette-close = Esc ferme ; rien ne change.
# Nothing here; something on another screen.
look-elsewhere = Impossible sur cet écran : { $name }
# Nothing; this comes nearest.
look-did-you-mean = Rien ici ne porte ce nom. Vouliez-vous dire : { $name } ?
# Nothing at all.
look-not-found = Rien ici ne porte ce nom. Effacez quelques lettres.
# Before the field of the help.
look-help-search = Tapez pour chercher dans cette aide :
# Nothing in the help.
look-help-nothing = Rien dans cette aide ne contient ces lettres. Effacez-en pour voir plus.
