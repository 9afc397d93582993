# Before the field over the list of questions.
find-question-with = Lettres pour réduire la liste :
# No question has the letters.
find-no-question = Aucune question à montrer ne contient ces lettres. Backspace en enlève une, / montre toutes les questions.
# Help text over the list of questions.
find-question-help = Des lettres réduisent la liste aux questions qui les contiennent, Backspace l'élargit. Majuscules, accents et signes de vocalisation arabes ne comptent pas. Un numéro mène à sa ligne, Enter l'ouvre.
