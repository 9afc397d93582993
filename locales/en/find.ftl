# Before the field over the list of questions.
find-question-with = Letters narrow the list:
# No question has the letters.
find-no-question = No question to show has these letters. Backspace takes one back, / shows all questions.
# Help text over the list of questions.
find-question-help = Letters narrow the list to the questions that have them, Backspace widens it. Case, accents and Arabic marks do not count. A number goes to its line, Enter opens it.
