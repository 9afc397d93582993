# Heading over the steps of the export.
room-steps-heading = EXPORTAR, PASO A PASO
# Step.
room-step-key = para quién: la clave de la supervisión está aquí
# Step.
room-step-where = adónde: una memoria USB o una carpeta
# Step.
room-step-words = palabras que no deberían salir: cada una decidida
# Step.
room-step-written = escrito y vuelto a leer
# Step.
room-step-pull = retire la memoria USB; lea en voz alta las palabras que el despacho también muestra
# Heading over the line of people.
room-last-people = ÚLTIMAS PERSONAS
# Below the line of people.
room-asked-cells = 1–6: las preguntas de PREGUNTE en su orden, con el dígito de la respuesta; · sin respuesta.
# Heading over the open cases, where no shift is handed over.
room-still-open = AÚN ABIERTO: lo que hay que hacer
# Below the open cases. $count: those that are not shown.
room-more-open = { $count ->
    [one] Hay uno más en la lista de todos los casos.
   *[other] Hay { $count } más en la lista de todos los casos.
}
