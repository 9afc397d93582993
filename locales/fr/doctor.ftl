# The data folder, for its user only.
doctor-folder-private = Dossier de données, pour cet utilisateur seul : { $path }
# No data folder.
doctor-folder-none = Il n’y a pas encore de dossier de données : { $path }
# What to do about it.
doctor-folder-none-remedy = La mise en place le crée, pour cet utilisateur seul.
# Others may look into the data folder.
doctor-folder-seen = D’autres sur cet ordinateur peuvent regarder dans le dossier de données ({ $mode }) : { $path }
# Others may change the data folder.
doctor-folder-writable = D’autres sur cet ordinateur peuvent mettre des fichiers dans le dossier de données et supprimer le coffre ({ $mode }) : { $path }
# What to do about it.
doctor-rights-remedy = Retirez ce droit : { $command }
# No rights of files on this system.
doctor-rights-unknown = Sur ce système, Fanal ne peut pas dire qui peut lire les fichiers.
# The vault, for its user only.
doctor-vault-private = Seul cet utilisateur peut lire le coffre : { $path }
# Others may read the vault.
doctor-vault-open = D’autres sur cet ordinateur peuvent copier ou modifier le coffre ({ $mode }) : { $path }
# Why that matters.
doctor-vault-open-why = Il est chiffré, mais sur une copie on peut essayer des phrases de passe aussi longtemps qu’on veut.
# The right was taken away at this opening.
doctor-vault-set-right = D’autres pouvaient copier le coffre ; cette ouverture leur a retiré ce droit : { $path }
# What to do about it.
doctor-vault-set-right-remedy = Si d’autres utilisent cet ordinateur, choisissez une nouvelle phrase de passe : { $command }
# Free space.
doctor-room = Libre sur le disque du dossier de données : { $free } Mio
# Little free space.
doctor-room-low = Il reste peu de place sur le disque du dossier de données : { $free } Mio
# What to do about it.
doctor-room-low-remedy = Faites de la place avant le prochain entretien : une entrée qui n’en trouve pas n’est pas enregistrée.
# Free space that the system does not tell.
doctor-room-unknown = Le système ne dit pas combien de place il reste sur le disque.
# A disk that takes nothing.
doctor-disk-read-only = Le disque du dossier de données ne peut pas être écrit.
# What to do about it.
doctor-disk-read-only-remedy = Rien ne peut être enregistré ici. Retirez la protection en écriture, ou choisissez un autre dossier : { $command }
# No vault.
doctor-vault-none = Il n’y a pas encore de coffre : { $path }
# What to do about it.
doctor-vault-none-remedy = Mettez en place cet ordinateur depuis la page de départ, ou avec { $command }
# A vault, seen without a passphrase.
doctor-vault-there = { $count ->
    [one] Il y a un coffre, de { $station }, avec un agent.
   *[other] Il y a un coffre, de { $station }, avec { $count } agents.
}
# What the clock says.
doctor-clock = L’horloge indique { $time } (temps universel).
# The clock stands before something that is past.
doctor-clock-behind = L’horloge indique { $time }, mais { $known } est déjà passé.
# What to do about it.
doctor-clock-behind-remedy = Réglez l’horloge. D’ici là, les entrées portent une heure fausse et sont marquées comme douteuses.
# How that is known.
doctor-clock-of-program = Ce programme date de ce jour.
# How that is known.
doctor-clock-of-pack = Depuis ce jour vaut { $id }, qui est installé ici.
# How that is known.
doctor-clock-of-file = Le coffre a été écrit ce jour-là pour la dernière fois, selon le disque.
# How that is known.
doctor-clock-of-vault = La dernière entrée du coffre est de ce jour.
# An installed country file.
doctor-pack-sound = La signature de { $id }, version { $version }, est bonne et rien n’y a été modifié.
# The newest of the pack in use.
doctor-pack-in-use = Les nouveaux cas utilisent ce fichier de pays.
# No installed country file.
doctor-pack-none = Aucun fichier de pays n’est installé : le pays fictif du programme sert, pour l’entraînement seulement.
# What to do about it.
doctor-pack-none-remedy = Installez le fichier de votre pays : { $command }
# What needs a passphrase.
doctor-not-looked = Non examinés, car le coffre n’a pas été ouvert : entrées, agents, hiérarchie, clé de secours, copies, ce que le bureau a reçu.
# What to do about it.
doctor-not-looked-remedy = Pour les examiner aussi, donnez une phrase de passe : { $command }
# Everything is as it was written.
doctor-entries-sound = { $count ->
    [one] Le coffre contient { $count } entrée, et tout y est comme écrit.
   *[other] Le coffre contient { $count } entrées, et tout y est comme écrit.
}
# Something is not as it was written.
doctor-entries-changed = { $count ->
    [one] { $count } chose dans le coffre n’est pas comme elle a été écrite.
   *[other] { $count } choses dans le coffre ne sont pas comme elles ont été écrites.
}
# What to do about it.
doctor-entries-remedy = N’écrivez plus rien ici, gardez le fichier tel quel, prévenez votre hiérarchie et ramenez une copie : { $command }
# How old the station’s keys are.
doctor-keys-age = { $days ->
    [one] Les clés de cet ordinateur sont du { $day } : { $days } jour.
   *[other] Les clés de cet ordinateur sont du { $day } : { $days } jours.
}
# When they change.
doctor-keys-age-why = Elles changent quand un agent est retiré.
# An officer of this computer.
doctor-officer = { $officer } : { $duty }, depuis le { $day }
# Who can open what is exported.
doctor-supervisors = { $count ->
    [one] { $count } clé de la hiérarchie est ici : les exports peuvent être ouverts.
   *[other] { $count } clés de la hiérarchie sont ici : les exports peuvent être ouverts.
}
# No recovery key.
doctor-recovery-none = Il n’y a pas de clé de secours : si les phrases de passe sont oubliées, plus personne n’ouvrira ce coffre.
# What to do about it.
doctor-recovery-none-remedy = Faites-en une, sur une clé USB pour le coffre-fort : { $command }
# A recovery key that nobody tried.
doctor-recovery-untried = Il y a une clé de secours ; aucun essai n’en a encore été noté.
# The drill is due.
doctor-recovery-due = { $days ->
    [one] La clé de secours a été essayée le { $day }, il y a { $days } jour : un essai est à faire.
   *[other] La clé de secours a été essayée le { $day }, il y a { $days } jours : un essai est à faire.
}
# What to do about it.
doctor-recovery-try = Prenez la clé dans le coffre-fort et essayez-la : { $command }
# A recovery key that was tried lately.
doctor-recovery-proved = { $days ->
    [one] La clé de secours a été essayée avec succès le { $day } ; prochain essai d’ici { $days } jour.
   *[other] La clé de secours a été essayée avec succès le { $day } ; prochain essai d’ici { $days } jours.
}
# The last bundle.
doctor-exported-on = Le dernier paquet, numéro { $number }, a été écrit le { $day }.
# The last bundle, for somebody who may not read the journal.
doctor-exported = Le dernier paquet porte le numéro { $number }.
# No bundle yet.
doctor-never-exported = Rien n’a encore été exporté.
# The last receipt.
doctor-received = Le bureau a confirmé l’entrée { $upto } sur { $last }.
# No receipt yet.
doctor-never-received = Aucun bureau n’a encore rien confirmé.
# Entries that no desk has confirmed.
doctor-only-here = { $count ->
    [one] { $count } entrée d’un cas n’est peut-être que sur cet ordinateur.
   *[other] { $count } entrées de cas ne sont peut-être que sur cet ordinateur.
}
# What to do about it.
doctor-only-here-remedy = Exportez-les, et lisez le retour du bureau quand il arrive : { $command }
# All that was written of cases was confirmed.
doctor-nothing-only-here = Un bureau a chaque entrée de chaque cas de cet ordinateur.
# The last sealed copy.
doctor-backed-up = La dernière copie scellée du coffre est du { $day }.
# No sealed copy yet.
doctor-never-backed-up = Aucune copie scellée du coffre n’a jamais été écrite.
# What to do about it.
doctor-never-backed-up-remedy = Écrivez-en une sur un autre disque : { $command }
# Cases whose time is over.
doctor-cases-over = { $count ->
    [one] La durée de conservation d’un cas est écoulée, et il est encore ici.
   *[other] La durée de conservation de { $count } cas est écoulée, et ils sont encore ici.
}
# What to do about it.
doctor-cases-over-remedy = Placez sous conservation légale ce qui doit rester ; ensuite, un chef de quart supprime les autres cas, depuis l’accueil ou avec { $command }
# What to do before a time ends.
doctor-cases-end-remedy = Placez sous conservation légale, avant cette date, ce qui doit rester. Pour voir ces cas : { $command }
# Behind how long cases are kept.
doctor-cases-none-ends = Aucune durée n’est écoulée, et aucune ne se termine bientôt.
