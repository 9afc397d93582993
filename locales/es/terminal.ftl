# The settings file has a key that nobody knows.
terminal-settings-unknown-key = Los ajustes de { $path } tienen una clave desconocida: { $key }.
# What to do about it.
terminal-settings-nearest = La clave conocida más parecida es { $nearest }. Corrija el archivo o borre esa línea.
# The settings file has a value that its key does not take.
terminal-settings-bad-value = Los ajustes de { $path } dan a { $key } un valor que no admite: { $value }.
# What to do about it.
terminal-settings-allowed = Se admiten: { $allowed }. Corrija el archivo o borre esa línea.
# Header of the check.
terminal-check-title = revisión del terminal, { $part } de { $total }
# Choice 4 of the start page.
terminal-check-choice = Revisar este terminal y este teclado
# Under choice 4.
terminal-check-choice-more = Qué línea árabe se lee bien, qué signos, teclas y colores funcionan.
# The window.
terminal-check-size = Ventana: { $width } × { $height }, bastante grande.
# Instruction, shown in all four languages.
terminal-check-line = Alguien que lea árabe: pulse el número de la línea que se lee bien.
# The choice under the lines.
terminal-check-none = ninguna
# No line reads right.
terminal-check-advice = Ninguna línea se lee bien en este terminal.
# What can be done then.
terminal-check-advice-more = Trabaje aquí en español, inglés o francés. Para el árabe, use xterm, GNOME Terminal, Konsole, Alacritty o Windows Terminal con la fuente DejaVu Sans Mono. { $command } dice qué ha respondido este terminal.
# Question about the blocks above it.
terminal-check-boxes = ¿Son estas tres casillas llena, gris y clara?
# Question about the shapes above it.
terminal-check-shapes = ¿Son un cuadrado, un rombo y un triángulo?
# Answer.
terminal-check-yes = sí
# Answer.
terminal-check-no-plain = no: dibujar todo con letras sencillas
# Instruction.
terminal-check-top-key = Pulse la tecla marcada { $key } de la fila superior.
# Instruction.
terminal-check-key-beside = Pulse la tecla situada justo a la derecha de la tecla marcada { $key }, sin mayúsculas.
# Instruction.
terminal-check-marked-key = Pulse la tecla marcada { $key }, con la de mayúsculas si hace falta.
# Instruction.
terminal-check-pad-key = Pulse { $key }, en el teclado numérico si lo hay.
# Another key came.
terminal-check-other = Ha llegado otra tecla: { $key }. Inténtelo otra vez; la misma tecla una vez más continúa.
# The keyboard.
terminal-check-digits = Teclado: dígitos sin mayúsculas.
# The keyboard.
terminal-check-qwerty = Teclado: QWERTY.
# The keyboard.
terminal-check-spanish = Teclado: español. Su ç y su apóstrofo no son dígitos.
# The keyboard.
terminal-check-azerty = Teclado: AZERTY. La fila superior vale como dígitos con y sin mayúsculas.
# The keyboard.
terminal-check-arabic-digits = Teclado: dígitos arábigo-índicos. Valen como los otros.
# The keyboard.
terminal-check-arabic = Teclado: árabe. El pie de la pantalla muestra también la letra árabe de cada tecla.
# Question.
terminal-check-colour = ¿Qué colores se leen mejor aquí?
# Answer.
terminal-check-normal = los del terminal
# Answer.
terminal-check-contrast = contraste alto
# Answer.
terminal-check-red = rojo tenue, para la noche en el puente
# Answer.
terminal-check-no-colour = ninguno
# The end.
terminal-check-done = Guardado para este equipo y este terminal.
# The end: the encoding.
terminal-check-done-mode = El árabe se escribe en el modo { $mode }.
# The end.
terminal-check-again = Para repetir: { $command }
# How to go on.
terminal-check-go-on = { $key } continúa.
# How to leave.
terminal-check-esc = { $key } lo deja todo como estaba.
# The text console cannot show Arabic.
terminal-lack-console = Esta consola de texto no tiene letras árabes.
# What to do about it.
terminal-lack-console-remedy = Trabaje aquí en español, inglés o francés, o abra una ventana de terminal con una fuente árabe. { $command } pregunta línea por línea.
# The terminal does not read UTF-8.
terminal-lack-unicode = Este terminal no lee UTF-8: las letras salen como otros signos.
# What to do about it.
terminal-lack-unicode-remedy = Elija una configuración regional UTF-8, como { $locale }, y abra de nuevo el terminal.
# The terminal takes no screens.
terminal-lack-dumb = Este terminal no puede mostrar pantallas.
# What to do about it.
terminal-lack-dumb-remedy = Fanal sigue aquí línea por línea, como hace { $command } en cualquier otro. Para ver la pantalla, abra otro terminal.
# Finding: the terminal.
terminal-doctor-name = Terminal: { $name }
# Finding: no terminal to ask.
terminal-doctor-not-asked = Aquí no hay terminal al que preguntar.
# What to do about it.
terminal-doctor-not-asked-remedy = Ejecute { $command } en el terminal, sin escribir en un archivo.
# Finding: no answers.
terminal-doctor-silent = El terminal no ha respondido nada en 800 milisegundos.
# Finding: what was answered.
terminal-doctor-answers = Respuestas: modo explícito { $explicit }; columnas de una marca de dirección { $direction }, de un signo vocálico { $mark }; texto con tamaño { $sized }
# Finding: the encoding.
terminal-doctor-mode = El árabe se escribe en el modo { $mode }.
# What to do where the choice is not sure.
terminal-doctor-unsure = Nadie ha visto este terminal con este modo. Que lo revise alguien que lea árabe: { $command }
# Finding.
terminal-doctor-marks-shown = Los signos vocálicos árabes se muestran.
# Finding.
terminal-doctor-marks-hidden = Los signos vocálicos árabes se guardan pero no se muestran: este terminal los dibuja mal.
# Finding.
terminal-doctor-size = Ventana: { $width } × { $height }
# What to do about it.
terminal-doctor-size-remedy = Amplíe la ventana a { $width } × { $height } o más, o reduzca sus letras.
# Finding.
terminal-doctor-colours = Colores: { $name }
# Finding.
terminal-doctor-utf8 = Las letras se leen como UTF-8.
# Finding.
terminal-doctor-utf8-unknown = Ni el terminal ni la configuración regional dicen si las letras se leen como UTF-8.
# Finding: nobody can ask for the font.
terminal-doctor-fonts = No se puede preguntar por la fuente.
# What to do about it.
terminal-doctor-fonts-remedy = DejaVu Sans Mono tiene todas las letras árabes unidas; Cascadia, Hack, JetBrains Mono y Liberation Mono no las tienen y las toman prestadas.
# Finding.
terminal-doctor-settings = Ajustes: { $path }
# Finding.
terminal-doctor-no-settings = Ajustes: todavía ninguno; se guardarán en { $path }
# Why a mode was chosen.
terminal-why-flag = Lo pide la línea de órdenes.
# Why a mode was chosen.
terminal-why-remembered = Se eligió para este terminal en la revisión.
# Why a mode was chosen.
terminal-why-setting = Lo piden los ajustes, para todos los terminales.
# Why a mode was chosen.
terminal-why-explicit = El terminal ordena el texto y puede dejárselo a Fanal.
# Why a mode was chosen.
terminal-why-sized = kitty, que toma cada letra como un texto propio.
# Why a mode was chosen.
terminal-why-words = Un kitty más antiguo, que da la vuelta a cada palabra.
# Why a mode was chosen.
terminal-why-mlterm = mlterm, cuyo orden propio se desactiva mientras Fanal está en marcha.
# Why a mode was chosen.
terminal-why-putty = PuTTY, que ordena cada fila.
# Why a mode was chosen.
terminal-why-multiplexed = tmux o screen está entre Fanal y el terminal.
# Why a mode was chosen.
terminal-why-konsole = Konsole, que ordena las filas y une las letras.
# Why a mode was chosen.
terminal-why-leaves-rows = Se sabe que este terminal muestra las letras donde se ponen.
# Why a mode was chosen.
terminal-why-free = Una marca de dirección no ocupa columna aquí: cada letra se puede fijar.
# Why a mode was chosen.
terminal-why-takes-column = Una marca de dirección ocuparía una columna aquí: no se añade nada.
# Why a mode was chosen.
terminal-why-not-asked = En Windows no se pregunta nada: su terminal muestra las celdas como son.
# Why a mode was chosen.
terminal-why-silent = No se ha respondido nada: no se añade nada.
# What the reader can do.
terminal-hint-force-ltr = Con { $option } en sus ajustes y el modo visual, kitty lo muestra todo bien.
# What the reader can do.
terminal-hint-putty = Marque en PuTTY Terminal, Features, Disable bidirectional text display y elija el modo visual: así cada fila es correcta.
# What the reader can do.
terminal-hint-multiplexer = Detrás de tmux, mlterm da la vuelta a algunas filas: abra Fanal fuera de tmux o en otro terminal.
