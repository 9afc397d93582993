country-no-hours = Le contact { $contact } ne dit pas quand quelqu'un répond, ou le dit deux fois.
country-give-hours = Donnez hours, ou always = true si quelqu'un répond jour et nuit.
country-bad-code = { $code } n'est pas un code de pays.
country-give-code = Écrivez deux majuscules, comme dans ISO 3166-1 ; XA à XZ sont pour les pays fictifs.
country-fictional = { $code } est le code d'un pays fictif et ne peut servir pour de vraies personnes.
country-fictional-remedy = Écrivez realm = "practice", ou le code du vrai pays.
country-dates-reversed = Le fichier vaudrait jusqu'au { $until }, avant de commencer le { $from }.
country-dates-reversed-remedy = Corrigez valid_from ou valid_until.
country-not-a-day = { $key } n'est pas un jour du calendrier : { $value }
country-write-day = Écrivez année, mois et jour, comme dans 2026-01-31.
country-child-age = child_age ne peut pas être { $age }.
country-child-age-remedy = Écrivez 18 ou plus, 25 au plus : un pays peut protéger plus longtemps, jamais moins.
country-bad-recipient = Ceci n'est pas une clé publique age : { $key }
country-give-recipient = Donnez la partie publique de la clé de cet organisme ; elle commence par age1.
country-not-a-purpose = { $item } n'est pas un but d'exploitation que les jeux d'indicateurs connaissent.
country-use-purpose = Vouliez-vous dire { $nearest } ? Seuls les éléments qui commencent par pur ont leur place ici.
country-second = C'est un deuxième fichier de pays ; le premier est { $place }
country-one = Gardez un seul fichier de pays par ensemble.
country-heading = LE PAYS
country-used = Fichier de pays : { $title }, version { $version }.
country-none-used = Aucun fichier de pays : les réglages sont ceux du programme.
country-authority = Qui décide : { $name }. Cette évaluation ne décide pas.
country-reflection = Délai de réflexion : { $days ->
    [one] { $days } jour.
   *[other] { $days } jours.
}
country-labour-inspection = Pour les conditions de travail : { $name }.
country-legal-source = { $source } ; { $date }
country-not-allowed = { $path } n'a pas sa place dans un dossier de jeu d'indicateurs.
country-not-allowed-remedy = Ne gardez que des fichiers simples : fichiers TOML, cas corrigés sous cases, textes. Ni liens, ni fichiers cachés.
country-gap = { $file }, ligne { $line } : un texte reste à écrire.
country-gap-remedy = Écrivez-le en quatre langues, ou retirez ce dont il fait partie ; puis signez.
country-too-large = { $path } est trop grand pour un jeu d'indicateurs.
country-too-large-remedy = Un fichier fait au plus 1 MiB, un dossier au plus 256 fichiers et 8 MiB.
country-no-country = Il n'y a pas de fichier de pays dans { $path }.
country-no-country-remedy = Mettez-y country.toml, du genre country ; docs/packs.md en montre un.
country-faulty = { $count ->
    [one] Le jeu d'indicateurs a { $count } erreur.
   *[other] Le jeu d'indicateurs a { $count } erreurs.
}
country-faulty-remedy = Corrigez-les ; chacune est nommée ci-dessus avec fichier et ligne.
country-cases-differ = Les cas corrigés du jeu ne donnent pas tous le résultat attendu.
country-cases-differ-remedy = Chaque différence est nommée ci-dessus. Corrigez le jeu, ou le résultat attendu, en indiquant pourquoi.
country-unsigned = { $path } n'est pas signé.
country-unsigned-remedy = Demandez une copie signée à son auteur. Pour l'essayer en exercice, aucune signature n'est requise : fanal pack try
country-bad-signature = La signature de { $path } ne correspond pas.
country-other-key = Ceci a été signé avec la clé { $found }, et non avec { $wanted }.
country-other-key-remedy = Ne l'utilisez pas. Appelez l'auteur à un numéro connu et comparez les quatre groupes de chiffres.
country-need-key = La clé de l'auteur de { $id } n'est pas encore connue ici.
country-need-key-remedy = Donnez la clé publique de l'auteur avec --key, reçue de main sûre. Les versions suivantes devront porter la même clé.
country-bad-sums = La ligne { $line } de SHA256SUMS n'est pas ce qu'elle devrait être.
country-changed = { $path } a été modifié après la signature.
country-extra = { $path } n'est pas parmi les fichiers signés.
country-missing = { $path } a été signé et n'est pas là.
country-changed-remedy = N'utilisez pas cette copie. Reprenez le jeu d'indicateurs, ou demandez à son auteur.
country-bad-name = Un jeu d'indicateurs nommé { $id } ne peut pas être installé.
country-bad-name-remedy = Utilisez 2 à 40 minuscules, chiffres et traits d'union ; alder, kept et in-use sont pris.
country-not-newer = { $id }, version { $version }, n'est pas plus récent que la version { $have }, installée.
country-not-newer-remedy = Seules des versions plus récentes sont prises. Si une ancienne doit revenir, son auteur la signe sous un nouveau numéro.
country-withdrawn = { $id }, version { $version }, a été retiré par son auteur : { $reason }
country-withdrawn-remedy = Demandez une version plus récente. Les cas commencés avec elle s'ouvrent toujours avec elle.
country-not-yet = Ce fichier de pays vaut à partir du { $from }, pas encore.
country-not-yet-remedy = Installez-le ce jour-là, et vérifiez l'horloge de cet ordinateur.
country-practice-only = { $id } est pour l'entraînement et ne peut servir pour de vraies personnes.
country-not-installed = Aucun jeu d'indicateurs nommé { $id } n'est installé.
country-not-installed-remedy = Voyez ce qui est là avec : fanal pack list
country-not-a-list = { $path } n'est pas une liste de retraits.
country-not-a-list-remedy = Donnez une liste faite avec fanal pack withdraw, ou le dossier d'un jeu d'indicateurs.
country-older-list = Cette liste omet la version { $version } de { $id }, déjà retirée.
country-older-list-remedy = Un retrait est définitif. Demandez la liste la plus récente à l'auteur.
country-signed = { $files ->
    [one] { $files } fichier signé avec la clé { $fingerprint }.
   *[other] { $files } fichiers signés avec la clé { $fingerprint }.
}
country-verified = La signature correspond, et chaque fichier est celui qui a été signé.
country-key-not-compared = La clé n'a été comparée à aucune des vôtres : lisez les quatre groupes de chiffres à l'auteur.
country-title = { $title } ({ $id }, version { $version })
country-made-by = Auteur : { $name }
country-for-where = Pour : { $code }, { $realm }
country-realm-practice = entraînement seulement
country-realm-any = entraînement et vraies personnes
country-valid = Valable du { $from } au { $until } : { $state }
country-state-holds = en vigueur
country-state-not-yet = pas encore
country-state-lapsed = expiré
country-state-withdrawn = retiré par son auteur : { $reason }
country-state-damaged = inutilisable : les fichiers ne sont pas ceux qui ont été signés
country-signed-by = Signé avec la clé { $fingerprint }
country-not-signed = Non signé : il vient avec le programme, pour l'exercice et l'entraînement.
country-in-use = utilisé
country-status = Degré de validation : { $status }
country-status-draft = provisoire, non testé sur le terrain
country-status-tested = testé sur le terrain, non validé
country-status-validated = validé
country-unconfirmed = { $count ->
    [0] Aucun poids publié n'est à confirmer.
    [one] { $count } poids publié est à confirmer.
   *[other] { $count } poids publiés sont à confirmer.
}
country-written = { $language } : écrit par { $translator }, { $date } ; pas encore relu par une autre personne
country-reviewed = { $language } : écrit par { $translator }, relu par { $reviewer }, { $date }
country-office = Les réponses sur la corruption sont scellées pour : { $name }, clé { $key }
country-bad-reason = Ce motif ne peut pas être utilisé.
country-bad-reason-remedy = Écrivez une ligne de 300 signes au plus, sans signes de contrôle.
country-contacts = { $count ->
    [one] { $count } contact d'orientation.
   *[other] { $count } contacts d'orientation.
}
country-to-do = QUE FAIRE, DANS CET ORDRE
country-to-call = QUI APPELER
country-contact = { $name } : { $phone } – { $hours } ({ $languages })
country-always = jour et nuit
country-monday = lun.
country-tuesday = mar.
country-wednesday = mer.
country-thursday = jeu.
country-friday = ven.
country-saturday = sam.
country-sunday = dim.
country-installed = { $id }, version { $version }, est installé et servira pour les nouveaux cas.
country-pinned = Désormais, seuls les jeux portant cette clé sont pris : { $fingerprint }
country-list-taken = { $count ->
    [one] { $id } : { $count } version retirée.
   *[other] { $id } : { $count } versions retirées.
}
country-cases-hold = { $count ->
    [0] Le jeu d'indicateurs n'a pas de cas corrigés.
    [one] { $count } cas corrigé donne ce qu'il attend.
   *[other] { $count } cas corrigés donnent ce qu'ils attendent.
}
country-news-lapsed = { $id }, version { $version }, valait jusqu'au { $until }. Il sert encore ; demandez-en un plus récent.
country-news-damaged = { $id }, version { $version }, a été modifié sur cet ordinateur et ne sert pas. Réinstallez-le.
country-news-none-left = Il ne reste aucun fichier de pays valable. Le pays fictif du programme sert, pour l'entraînement seulement.
country-foreign = Ce cas a été commencé avec { $id }, version { $version }, et des fichiers absents de cet ordinateur. La suite est ce que disent les fichiers d'ici.
country-station-said = Suggéré au poste : { $code } { $class }
