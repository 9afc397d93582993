# The settings file has a key that nobody knows.
terminal-settings-unknown-key = Les réglages dans { $path } contiennent une clé inconnue : { $key }.
# What to do about it.
terminal-settings-nearest = La clé connue la plus proche est { $nearest }. Corrigez le fichier ou supprimez cette ligne.
# The settings file has a value that its key does not take.
terminal-settings-bad-value = Les réglages dans { $path } donnent à { $key } une valeur qui n’est pas admise : { $value }.
# What to do about it.
terminal-settings-allowed = Valeurs admises : { $allowed }. Corrigez le fichier ou supprimez cette ligne.
# Header of the check.
terminal-check-title = contrôle du terminal, { $part } sur { $total }
# Choice 4 of the start page.
terminal-check-choice = Contrôler ce terminal et ce clavier
# Under choice 4.
terminal-check-choice-more = Quelle ligne arabe se lit bien, quels signes, touches et couleurs fonctionnent.
# The window.
terminal-check-size = Fenêtre : { $width } × { $height }, assez grande.
# Instruction, shown in all four languages.
terminal-check-line = Une personne qui lit l’arabe : tapez le numéro de la ligne correcte.
# The choice under the lines.
terminal-check-none = aucune
# No line reads right.
terminal-check-advice = Aucune ligne ne se lit bien dans ce terminal.
# What can be done then.
terminal-check-advice-more = Travaillez ici en français, en anglais ou en espagnol. Pour l’arabe, utilisez xterm, GNOME Terminal, Konsole, Alacritty ou Windows Terminal avec la police DejaVu Sans Mono. { $command } dit ce que ce terminal a répondu.
# Question about the blocks above it.
terminal-check-boxes = Ces trois cases sont-elles pleine, grise et claire ?
# Question about the shapes above it.
terminal-check-shapes = Est-ce un carré, un losange et un triangle ?
# Answer.
terminal-check-yes = oui
# Answer.
terminal-check-no-plain = non : tout dessiner avec de simples lettres
# Instruction.
terminal-check-top-key = Appuyez sur la touche marquée { $key } de la rangée du haut.
# Instruction.
terminal-check-key-beside = Appuyez sur la touche juste à droite de la touche marquée { $key }, sans majuscule.
# Instruction.
terminal-check-marked-key = Appuyez sur la touche marquée { $key }, avec la touche majuscule s’il le faut.
# Instruction.
terminal-check-pad-key = Appuyez sur { $key }, sur le pavé numérique s’il y en a un.
# Another key came.
terminal-check-other = Une autre touche est arrivée : { $key }. Réessayez ; la même touche encore une fois passe à la suite.
# The keyboard.
terminal-check-digits = Clavier : chiffres sans majuscule.
# The keyboard.
terminal-check-qwerty = Clavier : QWERTY.
# The keyboard.
terminal-check-spanish = Clavier : espagnol. Son ç et son apostrophe ne sont pas des chiffres.
# The keyboard.
terminal-check-azerty = Clavier : AZERTY. La rangée du haut vaut comme chiffres avec et sans majuscule.
# The keyboard.
terminal-check-arabic-digits = Clavier : chiffres arabo-indiens. Ils valent comme les autres.
# The keyboard.
terminal-check-arabic = Clavier : arabe. Le bas de l’écran montre aussi la lettre arabe d’une touche.
# Question.
terminal-check-colour = Quelles couleurs se lisent le mieux ici ?
# Answer.
terminal-check-normal = celles du terminal
# Answer.
terminal-check-contrast = contraste élevé
# Answer.
terminal-check-red = rouge sombre, pour la nuit en passerelle
# Answer.
terminal-check-no-colour = aucune
# The end.
terminal-check-done = Conservé pour cet ordinateur et ce terminal.
# The end: the encoding.
terminal-check-done-mode = L’arabe s’écrit dans le mode { $mode }.
# The end.
terminal-check-again = Pour recommencer : { $command }
# How to go on.
terminal-check-go-on = { $key } continue.
# How to leave.
terminal-check-esc = { $key } laisse tout tel quel.
# The text console cannot show Arabic.
terminal-lack-console = Cette console texte n’a pas de lettres arabes.
# What to do about it.
terminal-lack-console-remedy = Travaillez ici en français, en anglais ou en espagnol, ou ouvrez une fenêtre de terminal avec une police arabe. { $command } interroge ligne par ligne.
# The terminal does not read UTF-8.
terminal-lack-unicode = Ce terminal ne lit pas l’UTF-8 : les lettres deviennent d’autres signes.
# What to do about it.
terminal-lack-unicode-remedy = Choisissez une locale UTF-8, comme { $locale }, et rouvrez le terminal.
# The terminal takes no screens.
terminal-lack-dumb = Ce terminal ne peut pas afficher d’écrans.
# What to do about it.
terminal-lack-dumb-remedy = Fanal y continue ligne par ligne, comme { $command } partout ailleurs. Pour l’écran, ouvrez un autre terminal.
# Finding: the terminal.
terminal-doctor-name = Terminal : { $name }
# Finding: no terminal to ask.
terminal-doctor-not-asked = Il n’y a pas de terminal à interroger ici.
# What to do about it.
terminal-doctor-not-asked-remedy = Lancez { $command } dans le terminal, sans écrire dans un fichier.
# Finding: no answers.
terminal-doctor-silent = Le terminal n’a rien répondu en 800 millisecondes.
# Finding: what was answered.
terminal-doctor-answers = Réponses : mode explicite { $explicit } ; colonnes d’une marque de direction { $direction }, d’un signe de vocalisation { $mark } ; texte dimensionné { $sized }
# Finding: the encoding.
terminal-doctor-mode = L’arabe s’écrit dans le mode { $mode }.
# What to do where the choice is not sure.
terminal-doctor-unsure = Personne n’a vu ce terminal dans ce mode. Faites-le contrôler par quelqu’un qui lit l’arabe : { $command }
# Finding.
terminal-doctor-marks-shown = Les signes de vocalisation arabes sont affichés.
# Finding.
terminal-doctor-marks-hidden = Les signes de vocalisation arabes sont conservés mais pas affichés : ce terminal les dessine mal.
# Finding.
terminal-doctor-size = Fenêtre : { $width } × { $height }
# What to do about it.
terminal-doctor-size-remedy = Agrandissez la fenêtre à { $width } × { $height } ou plus, ou réduisez ses lettres.
# Finding.
terminal-doctor-colours = Couleurs : { $name }
# Finding.
terminal-doctor-utf8 = Les lettres sont lues en UTF-8.
# Finding.
terminal-doctor-utf8-unknown = Ni le terminal ni la locale ne disent si les lettres sont lues en UTF-8.
# Finding: nobody can ask for the font.
terminal-doctor-fonts = La police ne peut pas être demandée.
# What to do about it.
terminal-doctor-fonts-remedy = DejaVu Sans Mono a toutes les lettres arabes liées ; Cascadia, Hack, JetBrains Mono et Liberation Mono n’en ont pas et les empruntent.
# Finding.
terminal-doctor-settings = Réglages : { $path }
# Finding.
terminal-doctor-no-settings = Réglages : aucun pour l’instant ; ils seront conservés dans { $path }
# Why a mode was chosen.
terminal-why-flag = La ligne de commande le demande.
# Why a mode was chosen.
terminal-why-remembered = Il a été choisi pour ce terminal lors du contrôle.
# Why a mode was chosen.
terminal-why-setting = Les réglages le demandent, pour tous les terminaux.
# Why a mode was chosen.
terminal-why-explicit = Le terminal ordonne lui-même le texte et peut laisser cela à Fanal.
# Why a mode was chosen.
terminal-why-sized = kitty, qui prend chaque lettre comme un texte à part.
# Why a mode was chosen.
terminal-why-words = Un kitty plus ancien, qui retourne chaque mot.
# Why a mode was chosen.
terminal-why-mlterm = mlterm, dont l’ordre propre est désactivé pendant que Fanal tourne.
# Why a mode was chosen.
terminal-why-putty = PuTTY, qui ordonne lui-même chaque ligne.
# Why a mode was chosen.
terminal-why-multiplexed = tmux ou screen se trouve entre Fanal et le terminal.
# Why a mode was chosen.
terminal-why-konsole = Konsole, qui ordonne les lignes et lie les lettres lui-même.
# Why a mode was chosen.
terminal-why-leaves-rows = Ce terminal montre les lettres là où elles sont placées.
# Why a mode was chosen.
terminal-why-free = Une marque de direction ne prend pas de colonne ici : chaque lettre peut être fixée.
# Why a mode was chosen.
terminal-why-takes-column = Une marque de direction prendrait une colonne ici : rien n’est ajouté.
# Why a mode was chosen.
terminal-why-not-asked = Rien n’est demandé sous Windows : son terminal montre les cellules telles quelles.
# Why a mode was chosen.
terminal-why-silent = Rien n’a été répondu : rien n’est ajouté.
# What the reader can do.
terminal-hint-force-ltr = Avec { $option } dans ses réglages et le mode visual, kitty montre tout correctement.
# What the reader can do.
terminal-hint-putty = Cochez dans PuTTY Terminal, Features, Disable bidirectional text display, puis choisissez le mode visual : alors chaque ligne est juste.
# What the reader can do.
terminal-hint-multiplexer = Derrière tmux, mlterm retourne certaines lignes : lancez Fanal hors de tmux, ou dans un autre terminal.
