# $path (text): where the file is, in every message here.
vault-absent = Il n'y a pas de coffre à { $path }.
vault-absent-remedy = Vérifiez le dossier, ou installez d'abord ce poste.
vault-exists = Il y a déjà quelque chose à { $path }. Rien n'y a été changé.
vault-exists-remedy = Ouvrez le coffre qui s'y trouve, ou choisissez un autre dossier.
vault-empty = Le fichier { $path } est vide. Sa copie a peut-être été interrompue.
vault-empty-remedy = Rétablissez une copie. Rien n'a été écrit dans ce fichier.
vault-not-a-vault = { $path } n'est pas un coffre de ce programme.
vault-not-a-vault-remedy = Vérifiez le dossier. Le fichier n'a pas été changé.
# $found, $newest (number): versions of the vault's format.
vault-too-new = Ce coffre vient d'une version plus récente du programme (format { $found }, ce programme lit jusqu'à { $newest }).
vault-too-new-remedy = Installez la version actuelle, puis ouvrez de nouveau. Vos enregistrements sont en sûreté et rien n'a changé.
vault-truncated = La fin de { $path } manque.
vault-damaged = { $path } est endommagé ou a été modifié par quelqu'un d'autre.
vault-damaged-remedy = N'y travaillez plus. Gardez le fichier, rétablissez une copie et prévenez votre hiérarchie.
vault-busy = Le coffre est ouvert dans une autre fenêtre ou un autre programme.
vault-busy-remedy = Fermez l'autre fenêtre, puis réessayez.
vault-wrong-passphrase = La phrase de passe n'ouvre pas le coffre pour { $officer }.
vault-wrong-passphrase-remedy = Vérifiez le nom et la disposition du clavier, puis réessayez. Rien n'a changé.
vault-unknown-officer = Il n'y a pas d'agent { $officer } dans ce coffre.
vault-unknown-officer-remedy = Vérifiez le code d'agent donné lors de l'installation de cet ordinateur.
vault-read-only = Impossible d'écrire dans { $path } : le disque ou le fichier est en lecture seule.
vault-read-only-remedy = Tout ce qui est enregistré est en sûreté et lisible. Autorisez l'écriture, puis refaites la dernière étape.
vault-disk-full = Le disque est plein. La dernière étape n'est pas enregistrée.
vault-disk-full-remedy = Tout ce qui a été enregistré avant est en sécurité. Libérez de la place sur le disque, puis réessayez.
vault-cost-too-low = Un coffre pour des cas réels demande une phrase de passe plus coûteuse à essayer.
vault-cost-too-low-remedy = Laissez le coût à sa valeur par défaut.
vault-not-a-name = Ce nom ne peut pas servir : il est vide, trop long ou contient des signes invisibles.
vault-not-a-name-remedy = Utilisez de 1 à 40 lettres, chiffres ou signes sur une ligne.
vault-unknown-case = Ce cas n'existe pas dans ce coffre.
vault-unknown-case-remedy = Revenez à la liste des cas et choisissez de nouveau.
vault-not-readable = Ce cas est suivi par un autre agent. Vous n'en avez pas la clé.
vault-not-readable-remedy = Seuls cet agent et la hiérarchie peuvent l'ouvrir.
vault-too-long = C'est trop long pour être enregistré en une étape.
vault-too-long-remedy = Raccourcissez le texte ou enregistrez deux notes.
vault-failed = L'ordinateur n'a pas pu lire ou écrire { $path }.
vault-failed-remedy = Tout ce qui était enregistré est en sûreté. Vérifiez le disque, puis réessayez.
vault-found-tables = L'ordre interne du fichier est rompu.
vault-found-station = Quelque chose sur le poste ou ses agents a été modifié.
vault-found-cases = Un cas, une clé ou une signature a été modifié, retiré ou remis.
# $seq (number): the entry's place.
vault-found-ledger = L'entrée { $seq } du registre manque ou a été modifiée.
# $seq (number): the revision's place.
vault-found-revision = L'étape { $seq } manque, a été modifiée ou vient d'ailleurs.
vault-found-case = Un cas n'est pas tel qu'il a été enregistré.
vault-found-statement = La signature d'un agent pour un cas manque ou ne correspond pas.
