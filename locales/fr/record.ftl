record-not-json = Une entrée de ce cas est abîmée : elle a été coupée ou modifiée.
record-not-json-remedy = Ne continuez pas ce cas. Gardez le fichier, reprenez une copie et prévenez votre hiérarchie.
record-not-its-kind = Une entrée de ce cas n'est pas ce qu'elle dit être.
record-not-its-kind-remedy = Ne continuez pas ce cas. Gardez le fichier, reprenez une copie et prévenez votre hiérarchie.
record-newer = Une partie de ce cas a été écrite par une version plus récente du programme.
record-newer-remedy = Installez la version actuelle, puis rouvrez le cas. Rien n'a été modifié.
