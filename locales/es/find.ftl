# Before the field over the list of questions.
find-question-with = Las letras acortan la lista:
# No question has the letters.
find-no-question = Ninguna pregunta que se pueda mostrar tiene estas letras. Backspace quita una, / muestra todas las preguntas.
# Help text over the list of questions.
find-question-help = Las letras reducen la lista a las preguntas que las tienen, Backspace la amplía. Mayúsculas, acentos y signos vocálicos árabes no cuentan. Un número lleva a su línea, Enter la abre.
