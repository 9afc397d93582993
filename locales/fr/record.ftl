record-not-json = Une entrée de ce dossier est abîmée : elle a été coupée ou modifiée.
record-not-json-remedy = Ne continuez pas ce dossier. Gardez le fichier, reprenez une copie et prévenez la personne qui supervise.
record-not-its-kind = Une entrée de ce dossier n'est pas ce qu'elle dit être.
record-not-its-kind-remedy = Ne continuez pas ce dossier. Gardez le fichier, reprenez une copie et prévenez la personne qui supervise.
record-newer = Une partie de ce dossier a été écrite par une version plus récente du programme.
record-newer-remedy = Installez la version actuelle, puis rouvrez le dossier. Rien n'a été modifié.
