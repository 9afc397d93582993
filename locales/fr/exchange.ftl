# Header.
exchange-export-title = export
# Header.
exchange-import-title = import
# Header.
exchange-inbox-title = boîte de réception
# Header.
exchange-review-title = examen
# Heading.
exchange-for-whom = QUI PEUT OUVRIR CE QUI QUITTE CET ORDINATEUR
# Where no key is known.
exchange-no-supervisor-yet = Pour l'instant personne : la clé de la hiérarchie manque.
# The station's key.
exchange-signed-by = signé par cet ordinateur : { $fingerprint }
# Under the list.
exchange-only-they-can-open = Seuls ces destinataires peuvent ouvrir le fichier. Cet ordinateur ne peut pas le relire.
# Label of the field.
exchange-ask-key = Clé publique de la hiérarchie (age1…), ou fichier qui la contient
# Label of the field.
exchange-ask-folder = Dossier ou clé USB où écrire
# Busy.
exchange-adding-key = Ajout de la clé…
# Done.
exchange-key-added = La clé de la hiérarchie est en place. Tous les cas sont exportables.
# Busy.
exchange-writing = Écriture, synchronisation et relecture…
# Done.
exchange-written = √ Écrit et relu : { $path }
# Done.
exchange-written-counts = cas : { $cases }, entrées : { $records }, octets : { $bytes }
# Done.
exchange-safe-to-pull = Vous pouvez retirer la clé USB sans risque.
# Label of the field.
exchange-ask-bundles = Paquet, ou dossier avec des paquets de postes
# Under the field.
exchange-import-more = Chaque paquet est d'abord vérifié en entier : signature, sommes de contrôle, destinataire, essai ou réel. Un paquet avec une erreur ne change rien.
# Nothing there.
exchange-no-bundles = Il n'y a aucun paquet dans ce dossier. Leurs noms sont de la forme fb-….age.
# Busy.
exchange-reading = Lecture et vérification…
# A bundle that was taken.
exchange-took = De { $station } – nouvelles entrées : { $new }, déjà présentes : { $known }.
# First contact.
exchange-pinned = ▲ Premier envoi de ce poste : sa clé est désormais retenue : { $fingerprint }. Comparez-la avec le poste par téléphone.
# First contact, and the bundle is only looked at.
exchange-would-pin = ▲ Premier envoi de ce poste : sa clé { $fingerprint } n’est pas encore retenue, car rien n’est pris pour l’instant. Comparez-la avec le poste par téléphone.
# Later contact.
exchange-known-key = √ Signé avec la clé connue : { $fingerprint }
# Empty inbox.
exchange-inbox-empty = Rien n'est arrivé. Appuyez sur i pour lire les paquets des postes.
# The officer's views in the list.
exchange-inbox-views = agent : { $before } > { $after }
# No decision yet.
exchange-to-decide = à décider
# Decision 1.
exchange-decision-refer = orienter
# Decision 2.
exchange-decision-second-interview = second entretien
# Decision 3.
exchange-decision-close = clore
# Decision 4.
exchange-decision-ask = demander au poste
# Decision 5.
exchange-decision-smuggling-file = dossier de trafic illicite de migrants avec plan de prise en charge
# Heading.
exchange-decide-heading = DÉCIDER
# Label of the reason.
exchange-decide-reason = { $decision }, car
# A decision.
exchange-decided-line = Décision : { $decision } – { $reason }
# Heading.
exchange-notes-heading = NOTES
# Enter without a reason.
exchange-reason-first = Il faut une raison : une ligne suffit.
# Done.
exchange-decided = La décision est enregistrée.
