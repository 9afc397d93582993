# Header.
start-title = premier démarrage
# Question after the language.
start-what-to-do = Que voulez-vous faire sur cet ordinateur ?
# Choice 1.
start-practise = S'exercer ici, maintenant
# Under choice 1.
start-practise-more = Personnes fictives, en mémoire seulement. Aucune réponse n'est gardée, tout s'efface à la sortie.
# Choice 2.
start-set-up-station = Installer un poste
# Under choice 2.
start-set-up-station-more = Pour les agents qui mènent l'évaluation préliminaire. Crée un fichier d'essai chiffré sur cet ordinateur.
# Choice 3.
start-set-up-desk = Installer un bureau de supervision
# Under choice 3.
start-set-up-desk-more = Pour les responsables qui ouvrent les envois des postes et décident.
# Foot of the first page.
start-nothing-is-sent = Ce programme n'a pas de réseau. Rien ne quitte cet ordinateur, sauf si vous l'écrivez dans un dossier.
# Label.
start-field-station = Code du poste
# Label.
start-field-desk = Code du bureau
# Label.
start-field-officer = Code de l'agent
# Label.
start-field-passphrase = Phrase de passe
# Label.
start-field-again = Phrase de passe, encore
# Label.
start-field-supervisor = Clé hiérarchie, ou fichier
# Fault of the form.
start-bad-station-code = Il faut un code de 2 à 12 signes parmi A-Z, 0-9 et -, comme JET-02.
# Fault of the form.
start-bad-officer-code = Il faut un code d'agent de 2 à 12 signes parmi A-Z, 0-9 et -, comme ID-07. Ce n'est pas un nom.
# Fault of the form.
start-passphrase-too-short = La phrase de passe est trop courte. Prenez plusieurs mots sans aucun rapport entre eux.
# Fault of the form.
start-passphrases-differ = Les deux phrases de passe ne sont pas les mêmes. Retapez la seconde.
# Under the form.
start-supervisor-may-follow = La clé de la hiérarchie commence par age1. Elle peut venir plus tard ; d'ici là, aucun export n'est possible.
# Under the form of a desk.
start-desk-key-follows = Une fois le bureau créé, sa clé publique s'affiche : les postes en ont besoin.
# Under the form.
start-no-reset = Personne ne peut rétablir une phrase de passe oubliée. Gardez-la dans un endroit connu de vous uniquement.
# Busy.
start-making-vault = Création du fichier chiffré…
# Busy.
start-unlocking = Ouverture…
# Header.
start-unlock-title = verrouillé
# Title of the page that unlocks.
start-unlock-station = Poste { $station }
# Title of the page that unlocks.
start-unlock-desk = Bureau { $station }
# Under the passphrase.
start-dots-are-no-count = Les points montrent que quelque chose est saisi, pas combien.
# Foot of the page that unlocks.
start-found-this-computer = Vous avez trouvé cet ordinateur ? Appelez le numéro de son étiquette. Aucun cas n'y est lisible sans la phrase de passe.
