# The settings cannot be read or kept.
command-settings-unusable = Les réglages dans { $path } sont inutilisables.
# What to do about it.
command-settings-remedy = Rien d'autre n'est touché. Réparez ou retirez ce fichier, puis choisissez de nouveau la langue.
# An effect needs an open vault.
command-locked = Le coffre est verrouillé.
# What to do about it.
command-unlock-first = Ouvrez-le d'abord avec votre phrase de passe.
# A folder cannot be used.
command-no-folder = Le dossier { $path } est inutilisable.
# What to do about it.
command-no-folder-remedy = Vérifiez le nom et la présence de la clé USB. Rien n'a été modifié.
# A case code that nobody knows.
command-no-such-case = Ce coffre n'a pas de cas { $code } que vous puissiez lire.
# What to do about it.
command-no-such-case-remedy = Cherchez-le dans la liste de tous les cas.
# What was typed is no public key and no file with one.
command-bad-key = Ceci n'est ni une clé publique ni un fichier qui en contient une : { $key }
# What to do about it.
command-bad-key-remedy = Les clés publiques commencent par age1. Demandez la sienne au bureau de supervision ; elle peut suivre plus tard.
# Nothing can be exported yet.
command-no-supervisor = Il n'y a pas encore de clé de la hiérarchie : personne ne pourrait ouvrir l'exportation.
# What to do about it.
command-no-supervisor-remedy = Ajoutez la clé publique de la hiérarchie (age1…), puis exportez. D'ici là, tous les cas restent en sécurité ici.
# There are no cases.
command-nothing-to-export = Il n'y a rien à exporter : aucun cas n'a encore été enregistré.
# What to do about it.
command-nothing-to-export-remedy = Enregistrez d'abord un cas.
# A bundle of a known station, signed by another key.
command-other-key = Le paquet dit venir de { $station }, mais une autre clé l'a signé : { $fingerprint }. Il a été refusé.
# What to do about it.
command-other-key-remedy = Appelez le poste et comparez les nombres. Un ordinateur nouvellement installé a besoin d'un code de poste à lui.
# Entries that are here already in other words.
command-conflicting = { $count ->
    [one] Une entrée est déjà ici avec un autre contenu. Ce qui était ici reste.
   *[other] { $count } entrées sont déjà ici avec un autre contenu. Ce qui était ici reste.
}
# What to do about it.
command-conflicting-remedy = Appelez le poste : quelqu'un a peut-être modifié un coffre par un autre moyen. Gardez le paquet.
# The live realm is not complete in this version.
command-live-not-ready = L'usage réel n'est pas possible avec cette version.
# What is missing.
command-live-missing = Il manque : une page qui oriente une personne vers un contact du jeu national d'indicateurs, et la vérification, avant de créer un fichier réel, qu'une récupération a été essayée, que le jeu national est signé et qu'un second agent est inscrit. Ces trois choses se font déjà à l'essai. Utilisez --realm practice.
# The worker stopped unexpectedly.
command-worker-fault = Quelque chose a échoué dans le programme.
# What to do about it.
command-worker-fault-remedy = Ce qui était affiché comme enregistré est en sécurité. Quittez et redémarrez ; si cela se répète, exportez et signalez-le.
# There is no terminal to draw on.
command-no-terminal = Ceci demande un terminal avec un clavier.
# What to do about it.
command-no-terminal-remedy = Lancez-le dans une fenêtre de terminal, ligne par ligne avec fanal --linear, ou utilisez les commandes sans écran (fanal --help).
# A station code on the command line.
command-bad-station = { $code } n'est pas un code de poste.
# An officer code on the command line.
command-bad-officer = { $code } n'est pas un code d'agent.
# What to do about it.
command-code-remedy = Un code comporte 2 à 12 signes parmi A-Z, 0-9 et -, comme JET-02. Ce n'est jamais un nom.
# No passphrase was handed over.
command-no-passphrase = La phrase de passe n'a pas pu être lue.
# What to do about it.
command-no-passphrase-remedy = Transmettez-la avec --passphrase-fd N, par exemple : fanal … --passphrase-fd 3 3<fichier. Elle n'est jamais prise dans les arguments ni dans l'environnement.
# The passphrase is too short.
command-too-short = La phrase de passe est trop courte.
# What to do about it.
command-too-short-remedy = Prenez plusieurs mots sans rapport entre eux.
# Several officers, none named.
command-which-officer = Plusieurs agents utilisent ce coffre.
# What to do about it.
command-which-officer-remedy = Indiquez-en un avec --officer CODE.
# A file cannot be read.
command-cannot-read = { $path } est illisible.
# A file cannot be written.
command-cannot-write = Impossible d'écrire { $path }.
# What to do about it.
command-check-path = Vérifiez le nom et les droits d'accès.
# The packs that came with the program have faults.
command-pack-fault = { $count ->
    [one] Les jeux d'indicateurs ont un défaut.
   *[other] Les jeux d'indicateurs ont { $count } défauts.
}
# What to do about it.
command-pack-fault-remedy = Lancez fanal pack lint pour les voir un à un.
# A line of a key script is no key, text or expectation.
command-script-fault = La ligne { $line } du script est illisible.
# What to do about it.
command-script-fault-remedy = Une ligne contient des touches (1 Enter Space F2), du texte entre guillemets, expect "mots", wait N, ou un commentaire après #.
# An expectation of a key script failed.
command-expect-failed = Ligne { $line } : l'écran n'affiche pas : { $words }
# Printed by init.
command-vault-made = Coffre chiffré : { $path }
# Printed by init.
command-key-fingerprint = Empreinte de la clé de cet ordinateur : { $fingerprint }
# Printed by init for a desk.
command-desk-recipient = Clé publique pour les postes : { $key }
# Printed by init.
command-no-supervisor-yet = Pas encore de clé de la hiérarchie : rien ne peut être exporté avant de l'ajouter.
# Printed by case add.
command-case-saved = Enregistré : { $code }
# An officer's statement in a bundle does not hold.
command-bad-statement = Ce que l'agent { $officer } a signé ne correspond pas à ce paquet. Il a été refusé.
# What to do about it.
command-bad-statement-remedy = Gardez le paquet et appelez le poste : quelqu'un a peut-être modifié les entrées d'un collègue.
# An officer who is known here by another key.
command-other-officer-key = L'agent { $officer } est connu ici avec une autre clé. Le paquet a été refusé.
# Import at a station.
command-not-a-desk = Les paquets se lisent à un bureau ; ce coffre est celui d'un poste.
# What to do about it.
command-not-a-desk-remedy = Ouvrez le coffre du bureau, ou installez-en un dans un autre dossier (fanal init --role desk).
# What to do when an expectation failed.
command-expect-remedy = L'écran tel qu'il était figure ci-dessus. Corrigez le script, ou le programme.
