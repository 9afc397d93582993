# Header of the page.
enclosed-title = du bureau
# Numbered line of the home screen.
enclosed-line = { $count ->
    [0] Ce que le bureau a envoyé pour cet ordinateur
    [one] Du bureau, à installer : { $count } envoi
   *[other] Du bureau, à installer : { $count } envois
}
# Empty page.
enclosed-nothing = Rien n’est arrivé du bureau pour cet ordinateur.
# Heading.
enclosed-heading = ARRIVÉ AVEC LES RETOURS, POUR CET ORDINATEUR
# A pack that is not here yet.
enclosed-new-pack = Le jeu { $id }, version { $version }, de { $maker }
# A pack of which another version is here.
enclosed-new-version = Une nouvelle version du jeu { $id } : { $version }, de { $maker }. Version présente ici : { $have }.
# A profile.
enclosed-profile = Un profil de { $agency }, version { $version }
# A withdrawal list.
enclosed-list = Une liste de retraits pour le jeu { $id }, avec { $count ->
    [one] une version
   *[other] { $count } versions
}
# Something that was not understood, or is not read any more.
enclosed-unknown = { $name }
# Which return it came with.
enclosed-came-from = Arrivé de { $desk } avec le retour { $check }
# State.
enclosed-waits = vérifié, peut être installé
# State.
enclosed-here = installé
# State.
enclosed-refused = refusé
# Before the reason.
enclosed-refused-heading = REFUSÉ – RIEN N’A CHANGÉ
# Why a withdrawal list matters.
enclosed-why-list = C’est important : une version que son auteur retire peut contenir des numéros de téléphone ou des textes erronés. Une fois la liste prise, cette version ne sert plus à aucun nouveau cas à partir du prochain démarrage. C’est définitif.
# The pack for new cases is withdrawn by the list.
enclosed-list-in-use = ▲ { $id }, version { $version }, est utilisé ici et fait partie des versions retirées.
# What a profile changes.
enclosed-why-profile = Il dit qui peut ouvrir tous les cas, et de quels auteurs les jeux sont acceptés. Il entre en vigueur aussitôt.
# From when a pack is used.
enclosed-when-pack = Les nouveaux cas l’utilisent à partir du prochain démarrage du programme. Un cas garde les jeux avec lesquels il a été commencé.
# What the maker of a pack wrote about it.
enclosed-note = L’auteur dit : { $note }
# A key that a profile names.
enclosed-maker-of = auteur du jeu { $pack } : clé { $fingerprint }
# A key that a profile names.
enclosed-office-of = bureau ({ $country }) pour les réponses sur la corruption : { $words } ({ $key })
# Choice.
enclosed-install = L’installer
# Choice.
enclosed-take-list = Prendre la liste : ces versions ne servent plus
# Choice.
enclosed-not-now = Pas maintenant : cela reste ici
# While it goes on.
enclosed-installing = Installation…
# How to install by command.
enclosed-by-command = Pour installer ce qui a été vérifié : fanal return install
# Nothing to do.
enclosed-none-waits = Rien de ce qui est arrivé avec les retours n’attend d’être installé.
# Not what a desk makes.
enclosed-broken = { $name } est endommagé, ou n’a pas été fait ainsi par un bureau.
# A hostile name in it.
enclosed-bad-name = { $name } contient un fichier au nom interdit : { $inside }
# What to do about it.
enclosed-broken-remedy = Appelez le bureau pour qu’il le joigne de nouveau au prochain retour.
# The file that was kept is not there or not the same.
enclosed-gone = { $name } n’est plus dans le dossier de données tel qu’il est arrivé.
# What to do about it.
enclosed-gone-remedy = Relisez le retour du bureau.
# No key of the agency or of the maker is known yet.
enclosed-first-key-remedy = La première clé est remise en main propre, une fois, et comparée par téléphone : docs/supervisor.md montre comment. Pour un jeu, un profil qui nomme son auteur suffit : installez d’abord ce profil.
# Asked for again.
enclosed-already-here = C’est déjà installé.
# What to do about it.
enclosed-already-here-remedy = Il n’y a rien à faire.
# At a desk: something goes along.
enclosed-attached = Pièce jointe : { $what }, signature avec la clé { $fingerprint }
# At a desk: not something that can go along.
enclosed-attach-unknown = { $path } n’est ni un dossier de jeu, ni un profil, ni une liste de retraits.
# What to do about it.
enclosed-attach-unknown-remedy = Indiquez le dossier d’un jeu, ou le fichier .toml d’un profil ou d’une liste ; la signature placée à côté est jointe automatiquement.
# At a desk: a name that does not travel.
enclosed-attach-name = { $path } ne peut pas être envoyé sous ce nom.
# What to do about it.
enclosed-attach-name-remedy = Renommez le fichier : lettres ASCII, chiffres, point, tiret et tiret bas, sans point au début.
# At a desk: it does not fit.
enclosed-attach-too-large = { $path } est trop grand pour un retour.
# What to do about it.
enclosed-attach-too-large-remedy = Une pièce jointe fait au plus 2 Mio, et un retour en contient au plus 16. Envoyez-en moins, ou apportez-la sur une clé USB à part et installez-la là-bas par commande.
