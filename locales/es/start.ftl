# Header.
start-title = primer uso
# Question after the language.
start-what-to-do = ¿Qué quiere hacer en este equipo?
# Choice 1.
start-practise = Practicar aquí ahora
# Under choice 1.
start-practise-more = Personas ficticias, solo en memoria. No se guarda ninguna respuesta; todo se borra al salir.
# Choice 2.
start-set-up-station = Preparar un puesto
# Under choice 2.
start-set-up-station-more = Para quienes hacen la evaluación preliminar. Crea en este equipo un archivo cifrado de práctica.
# Choice 3.
start-set-up-desk = Preparar un despacho de supervisión
# Under choice 3.
start-set-up-desk-more = Para responsables que abren lo que mandan los puestos y deciden.
# Foot of the first page.
start-nothing-is-sent = Este programa no usa ninguna red. Nada sale de este equipo si usted no lo escribe en una carpeta.
# Label.
start-field-station = Código del puesto
# Label.
start-field-desk = Código del despacho
# Label.
start-field-officer = Código de agente
# Label.
start-field-passphrase = Frase de paso
# Label.
start-field-again = Frase de paso, otra vez
# Label.
start-field-supervisor = Supervisión: clave/archivo
# Fault of the form.
start-bad-station-code = El código lleva de 2 a 12 signos de A-Z, 0-9 y -, como en JET-02.
# Fault of the form.
start-bad-officer-code = El código de agente lleva de 2 a 12 signos de A-Z, 0-9 y -, como en ID-07. No es un nombre.
# Fault of the form.
start-passphrase-too-short = La frase de paso es demasiado corta. Use varias palabras que no tengan relación entre sí.
# Fault of the form.
start-passphrases-differ = Las dos frases de paso no son iguales. Escriba otra vez la segunda.
# Under the form.
start-supervisor-may-follow = La clave de la supervisión empieza por age1. Puede añadirse después; hasta entonces no se puede exportar nada.
# Under the form of a desk.
start-desk-key-follows = Cuando el despacho esté creado, se mostrará su clave pública: los puestos la necesitan.
# Under the form.
start-no-reset = Nadie puede recuperar una frase de paso olvidada. Guárdela donde solo usted la encuentre.
# Busy.
start-making-vault = Creando el archivo cifrado…
# Busy.
start-unlocking = Abriendo…
# Header.
start-unlock-title = bloqueado
# Title of the page that unlocks.
start-unlock-station = Puesto { $station }
# Title of the page that unlocks.
start-unlock-desk = Despacho { $station }
# Under the passphrase.
start-dots-are-no-count = Los puntos muestran que se ha escrito algo, no cuánto.
# Foot of the page that unlocks.
start-found-this-computer = ¿Encontró este equipo? Por favor, llame al número de la etiqueta. Sin la frase de paso no se puede leer ningún caso.
