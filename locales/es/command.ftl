# The settings cannot be read or kept.
command-settings-unusable = No se pueden usar los ajustes de { $path }.
# What to do about it.
command-settings-remedy = Nada más se ve afectado. Repare o retire ese archivo y elija de nuevo el idioma.
# An effect needs an open vault.
command-locked = La bóveda está bloqueada.
# What to do about it.
command-unlock-first = Ábralo primero con su frase de paso.
# A folder cannot be used.
command-no-folder = No se puede usar la carpeta { $path }.
# What to do about it.
command-no-folder-remedy = Compruebe el nombre y que la memoria esté puesta. No se cambió nada.
# A case code that nobody knows.
command-no-such-case = En esta bóveda no hay un caso { $code } que usted pueda leer.
# What to do about it.
command-no-such-case-remedy = Búsquelo en la lista de todos los casos.
# What was typed is no public key and no file with one.
command-bad-key = Esto no es una clave pública ni un archivo que contenga una: { $key }
# What to do about it.
command-bad-key-remedy = Las claves públicas empiezan por age1. Pida la suya al despacho de supervisión; puede llegar más tarde.
# Nothing can be exported yet.
command-no-supervisor = Todavía no hay clave de supervisión: nadie podría abrir la exportación.
# What to do about it.
command-no-supervisor-remedy = Añada la clave pública de supervisión (age1…) y exporte. Hasta entonces, todos los casos siguen seguros aquí.
# There are no cases.
command-nothing-to-export = No hay nada que exportar: todavía no se registró ningún caso.
# What to do about it.
command-nothing-to-export-remedy = Registre primero un caso.
# A bundle of a known station, signed by another key.
command-other-key = El lote dice venir de { $station }, pero lo firmó otra clave: { $fingerprint }. Se rechazó.
# What to do about it.
command-other-key-remedy = Llame al puesto y compare los números. Un equipo recién configurado necesita un código de puesto propio.
# Entries that are here already in other words.
command-conflicting = { $count ->
    [one] Una entrada ya está aquí con otro contenido. Lo que estaba aquí se queda.
   *[other] { $count } entradas ya están aquí con otro contenido. Lo que estaba aquí se queda.
}
# What to do about it.
command-conflicting-remedy = Llame al puesto: quizá alguien modificó una bóveda por otros medios. Conserve el lote.
# The live realm is not complete in this version.
command-live-not-ready = El uso real no es posible con esta versión.
# What is missing.
command-live-missing = Falta: una página que derive a una persona a un contacto del paquete nacional, y la comprobación, antes de crear un archivo real, de que se probó una recuperación, el paquete nacional está firmado y hay un segundo agente inscrito. Esas tres cosas ya pueden hacerse en modo de práctica. Use --realm practice.
# The worker stopped unexpectedly.
command-worker-fault = Algo falló dentro del programa.
# What to do about it.
command-worker-fault-remedy = Lo que se mostró como guardado está seguro. Salga y empiece de nuevo; si se repite, exporte e informe de ello.
# There is no terminal to draw on.
command-no-terminal = Esto necesita una terminal con teclado.
# What to do about it.
command-no-terminal-remedy = Inícielo en una ventana de terminal, línea por línea con fanal --linear, o use las órdenes sin pantalla (fanal --help).
# A station code on the command line.
command-bad-station = { $code } no es un código de puesto.
# An officer code on the command line.
command-bad-officer = { $code } no es un código de agente.
# What to do about it.
command-code-remedy = Un código tiene de 2 a 12 signos de A-Z, 0-9 y -, como JET-02. Nunca es un nombre.
# No passphrase was handed over.
command-no-passphrase = No se pudo leer la frase de paso.
# What to do about it.
command-no-passphrase-remedy = Entréguela con --passphrase-fd N, por ejemplo: fanal … --passphrase-fd 3 3<archivo. Nunca se toma de los argumentos ni del entorno.
# The passphrase is too short.
command-too-short = La frase de paso es demasiado corta.
# What to do about it.
command-too-short-remedy = Tome varias palabras sin relación entre sí.
# Several officers, none named.
command-which-officer = Varios agentes usan esta bóveda.
# What to do about it.
command-which-officer-remedy = Indique uno con --officer CODE.
# A file cannot be read.
command-cannot-read = No se puede leer { $path }.
# A file cannot be written.
command-cannot-write = No se puede escribir { $path }.
# What to do about it.
command-check-path = Compruebe el nombre y los permisos.
# The packs that came with the program have faults.
command-pack-fault = { $count ->
    [one] Los paquetes de indicadores tienen un fallo.
   *[other] Los paquetes de indicadores tienen { $count } fallos.
}
# What to do about it.
command-pack-fault-remedy = Ejecute fanal pack lint para ver cada uno.
# A line of a key script is no key, text or expectation.
command-script-fault = No se puede leer la línea { $line } del guion.
# What to do about it.
command-script-fault-remedy = Una línea contiene teclas (1 Enter Space F2), texto entre comillas, expect "palabras", wait N o un comentario tras #.
# An expectation of a key script failed.
command-expect-failed = Línea { $line }: la pantalla no muestra: { $words }
# Printed by init.
command-vault-made = Bóveda cifrada: { $path }
# Printed by init.
command-key-fingerprint = Huella de la clave de este equipo: { $fingerprint }
# Printed by init for a desk.
command-desk-recipient = Clave pública para los puestos: { $key }
# Printed by init.
command-no-supervisor-yet = Todavía sin clave de supervisión: no se puede exportar nada hasta añadirla.
# Printed by case add.
command-case-saved = Guardado: { $code }
# An officer's statement in a bundle does not hold.
command-bad-statement = Lo que firmó el agente { $officer } no corresponde a este lote. Se rechazó.
# What to do about it.
command-bad-statement-remedy = Conserve el lote y llame al puesto: quizá alguien cambió entradas de otra persona.
# An officer who is known here by another key.
command-other-officer-key = Aquí se conoce al agente { $officer } con otra clave. Se rechazó el lote.
# Import at a station.
command-not-a-desk = Los lotes se leen en un despacho; esta bóveda es de un puesto.
# What to do about it.
command-not-a-desk-remedy = Abra la bóveda del despacho o configure una en otra carpeta (fanal init --role desk).
# What to do when an expectation failed.
command-expect-remedy = Arriba está la pantalla tal como era. Corrija el guion o el programa.
