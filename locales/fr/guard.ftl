# In place of the question with the focus that must not be asked now.
guard-not-now = pas maintenant : { $why }
# In a list, in place of a question that must not be asked now.
guard-not-now-short = pas maintenant
# In a list of all questions, in place of one that must not be asked now.
guard-not-now-section = { $section } : pas maintenant
# Why: another question comes first.
guard-first-open = À demander d'abord : { $question }
# Why: another question comes first, and that one must not be asked now either.
guard-first-held = Une autre question vient avant.
# Over what to do instead.
guard-instead-heading = CE QUE VOUS POUVEZ FAIRE
# What instead.
guard-instead-companion = Allez avec la personne là où personne ne voit ni n'entend, ou occupez les autres ailleurs.
# What instead.
guard-instead-interpreter = Appelez un interprète par téléphone, ou trouvez quelqu'un qui n'est pas venu avec le groupe.
# What instead.
guard-instead-consent = Redites qui vous êtes et qu'un refus est possible ; ne posez la question qu'après un oui.
# What instead.
guard-instead-child = Appelez la protection de l'enfance ; d'ici là : sécurité, repas, chaleur et repos seulement.
# What instead.
guard-instead-first = Revenez d'abord à cette question ; toute réponse suffit, même un refus.
# Key 1 of the card.
guard-card-later = plus tard : marquer la question et continuer
# Key 2 of the card.
guard-card-anyway = la poser quand même, avec un motif que votre hiérarchie verra
# Key 1 where there is one line.
guard-later-short = plus tard
# Key 2 where there is one line.
guard-anyway-short = la poser quand même
# Over the reasons.
guard-reason-heading = POURQUOI LA POSER QUAND MÊME ?
# Under the reasons.
guard-reason-kept = Le motif est noté et votre hiérarchie le voit. Dans ces conditions, un non ne compte pas comme un non.
# Reason 1.
guard-reason-began = la personne a commencé à en parler
# Reason 2.
guard-reason-danger = un danger ne peut pas attendre
# Reason 3.
guard-reason-guardian = un tuteur légal ou la protection de l'enfance est avec l'enfant
# Reason 4.
guard-reason-no-better = il n'y aura pas de meilleures conditions
# Reason 7.
guard-reason-other = un autre motif, à écrire
# Before the field.
guard-reason-words = Avec vos mots
# Enter without words.
guard-reason-empty = Écrivez d'abord le motif : une ligne suffit.
# Over a question that is asked anyway.
guard-asked-anyway = ▲ Posée quand même – { $why } Motif : { $reason }
# At the desk.
guard-overrides-heading = QUESTIONS POSÉES QUAND MÊME
# One of them.
guard-override-line = { $question } – { $why } Motif : { $reason } ({ $officer })
# What words look like.
guard-kind-phone = un numéro de téléphone
# What words look like.
guard-kind-document = un numéro de document
# What words look like.
guard-kind-name = un nom
# What words look like.
guard-kind-explicit = un détail intime ou violent
# Under a note while it is typed.
guard-looks-like = ▲ ressemble à ceci : { $kind } ; à décider en quittant la note
# Over a decision about words.
guard-sift-heading = AVANT D'ENREGISTRER – { $number } sur { $total }
# Over a decision before an export.
guard-export-heading = AVANT L'EXPORT – { $number } sur { $total }
# What the words look like.
guard-sift-ask = Ceci ressemble à : { $kind }
# Where the words stand.
guard-sift-where = cas { $code }
# Key 1.
guard-sift-remove = l'enlever ; à sa place : […]
# Key 2.
guard-sift-seal = le sceller : seule la hiérarchie peut l'ouvrir
# Why it cannot be sealed.
guard-sift-no-seal = Impossible de le sceller : la clé de la hiérarchie n'est pas encore ici.
# Key 3, or 1 before an export.
guard-sift-keep = le garder, avec un motif
# Key 2 before an export.
guard-sift-back = revenir ; rien ne part encore
# Under the choices.
guard-sift-stays = Le retour garde le texte dans le champ ; rien n'est enregistré.
# Over the reasons to keep.
guard-keep-heading = POURQUOI LE GARDER ?
# Reason.
guard-keep-safety = nécessaire à la sécurité de quelqu'un
# Reason.
guard-keep-asked = la personne l'a demandé
# Reason.
guard-keep-not-that = ce n'est pas ce que cela semble être
# While it is sealed.
guard-sealing = Scellement…
# An export that stops.
guard-export-held = Des notes contiennent des mots sur lesquels rien n'a été décidé : { $list }. Rien n'a été écrit.
# What to do about it.
guard-export-held-remedy = Ouvrez la page d'export du programme, décidez un à un, puis exportez de nouveau.
# A pack names a question that is not there.
guard-unknown-question-first = { $place } attend { $question }, et aucun jeu d'indicateurs n'a cette question.
# A question waits for itself.
guard-own-question-first = { $place } attend sa propre réponse : la question ne pourrait jamais être posée.
# What to do about it.
guard-drop-first = Retirez-la de not_before.
# A question of a pack sets an item that is sealed.
guard-sealed-item-asked = { $question } établit { $item }, qui ne va que dans une réponse scellée.
# What to do about it.
guard-drop-sealed-item = Retirez l'élément de la réponse : il a sa propre page.
# Header.
guard-sealed-title = réponses scellées
# Over the page.
guard-sealed-heading = RÉPONSES SCELLÉES pour : { $office }
# Under the heading.
guard-sealed-key = Clé de cet organisme : { $key }
# What happens with the answer.
guard-sealed-what = Chaque réponse est scellée aussitôt pour cet organisme. Personne à ce poste ne peut la relire, et elle ne change jamais le résultat.
# What to avoid.
guard-sealed-warning = ▲ Jamais devant un autre agent. Ne demandez aucun nom.
# Behind an item.
guard-sealed-answered = répondu, scellé
# Without a recipient.
guard-sealed-not-here = Ce pays n'a pas d'organisme qui pourrait ouvrir des réponses scellées : rien n'est demandé.
# A sealed item was to be recorded in the open.
guard-sealed-only = Cela ne s'écrit que comme réponse scellée.
# At the desk.
guard-sealed-count = { $count ->
    [one] { $count } réponse scellée : illisible ici, sans effet sur le résultat
   *[other] { $count } réponses scellées : illisibles ici, sans effet sur le résultat
}
# Sealing failed.
guard-bad-seal-recipient = Impossible de sceller : la clé du destinataire n'est pas valable.
# What to do about it.
guard-bad-seal-recipient-remedy = Rien n'a été enregistré. Demandez la bonne clé, puis répondez de nouveau.
# A case file holds a sealed item.
guard-sealed-in-file = { $file } : { $item } concerne la corruption et n'est pas pris d'un fichier.
# What to do about it.
guard-sealed-in-file-remedy = Retirez-le du fichier. Ces réponses ne se scellent que sur leur propre page ; rien n'a été enregistré.
# A key that opens nothing.
guard-not-this-key = Cette clé n'ouvre aucune réponse scellée de { $code }.
# What to do about it.
guard-not-this-key-remedy = Utilisez la clé secrète de l'organisme ou de la hiérarchie à qui elles sont destinées.
# Nothing to open.
guard-nothing-sealed = { $code } n'a pas de réponses scellées.
# A key file that cannot be used.
guard-bad-identity = Ce fichier ne contient pas de clé secrète.
# What to do about it.
guard-bad-identity-remedy = Donnez un fichier avec une ligne qui commence par AGE-SECRET-KEY-1.
# A sealed answer in the wrong place.
guard-sealed-moved = ▲ cette réponse a été scellée pour un autre cas ou une autre question
# Behind the opened ones.
guard-still-sealed = { $count ->
    [one] { $count } autre réponse est scellée pour quelqu'un d'autre
   *[other] { $count } autres réponses sont scellées pour quelqu'un d'autre
}
