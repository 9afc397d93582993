# Header of the letters.
post-letters-title = lettres
# Header of the returns.
post-returns-title = retours
# Numbered line of the home screen.
post-fetch = Lire ce que le bureau a envoyé
# Numbered line of the home screen.
post-letters = Lettres du bureau : { $count }
# A letter that was not seen yet.
post-answered = { $desk } a répondu au sujet de { $case }.
# Further ones.
post-more-unread = { $count ->
    [one] Une autre lettre n'est pas lue.
   *[other] { $count } autres lettres ne sont pas lues.
}
# Refusals that were not seen yet.
post-refused-some = ▲ { $count ->
    [one] Le bureau a refusé un paquet. La page des lettres dit pourquoi.
   *[other] Le bureau a refusé { $count } paquets. La page des lettres dit pourquoi.
}
# Behind a case.
post-arrived = reçu
# Behind a case.
post-not-arrived = pas encore reçu
# Above what a desk wrote.
post-said = { $what } – { $by }, { $desk }, { $day }, { $time } UTC
# What a letter is.
post-advice = conseil
# Before a letter that was not seen before.
post-new = nouveau
# Empty page.
post-no-letters = Aucun bureau n'a encore écrit.
# Heading.
post-refused-heading = REFUSÉ AU BUREAU
# A bundle that the desk refused.
post-refused-because = { $bundle } : { $reason }
# Why.
post-reason-restored = cet ordinateur semblait repartir d'une ancienne copie de lui-même
# Why.
post-reason-conflict = il ne concordait pas avec ce que le bureau a de ce poste
# Why.
post-reason-damaged = il était endommagé
# Why, by the name of the desk's message.
post-reason-other = le message du bureau était { $id }
# What to do about it.
post-refused-remedy = Rien n'est perdu : ces entrées restent ici et partent avec le prochain export. Appelez le bureau.
# Label of the field.
post-ask-returns = Retour, ou dossier avec les retours du bureau
# Under the field.
post-ask-returns-more = Chaque retour est d'abord vérifié en entier, et montré avant que rien ne soit pris. Les retours d'autres postes sont laissés de côté.
# Label of the field.
post-ask-target = Dossier ou clé USB pour les retours
# Under the field.
post-ask-target-more = Un retour scellé pour chaque poste qui a écrit : un accusé de réception, et ce qui a été décidé et conseillé.
# Label of the field.
post-ask-number = Le numéro de la clé du bureau, tel que le bureau l'a lu au téléphone
# Heading.
post-plan-heading = TROUVÉ – RIEN N'EST ENCORE PRIS
# Heading.
post-taken-heading = PRIS
# Heading.
post-sent-heading = ÉCRIT ET RELU
# First contact.
post-new-key = ▲ Premier contact avec ce bureau. Sa clé : { $fingerprint }. Comparez-la avec le bureau par téléphone.
# Later contact.
post-known-key = √ Signé avec la clé connue du bureau : { $fingerprint }
# Choice.
post-take-in = Prendre ce qui est juste
# Choice.
post-give-number = Le bureau a été appelé : taper le numéro de sa clé
# Choice.
post-leave = Tout laisser comme c'est
