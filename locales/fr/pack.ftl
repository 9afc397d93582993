pack-lint-count = { $count ->
    [0] Aucune erreur.
    [one] { $count } erreur.
   *[other] { $count } erreurs.
}
pack-syntax = Ce n'est pas du TOML : { $detail }
pack-fix-syntax = Corrigez d'abord cette ligne ; le reste du fichier est vérifié ensuite.
pack-unknown-key = { $place } : la clé { $key } n'est pas connue ici.
pack-use-keys = Retirez-la, ou utilisez l'une de celles-ci : { $allowed }
pack-missing-key = { $place } : la clé { $key } manque.
pack-add-key = Ajoutez { $key } ; docs/packs.md dit ce qui y va.
pack-wrong-type = { $place } : la valeur de { $key } n'est pas du bon type.
pack-write-type = Écrivez { $wanted }.
pack-type-text = un texte entre guillemets
pack-type-number = un nombre entier de 0 à 65535
pack-type-flag = true ou false
pack-type-list = une liste de textes entre crochets
pack-type-table = une table de clés et de valeurs
pack-type-tables = des tables entre doubles crochets
pack-bad-value = { $key } ne peut pas être { $value }.
pack-use-one-of = Utilisez l'une de ces valeurs : { $allowed }
pack-bad-id = { $id } n'est pas un nom valable.
pack-give-id = Utilisez des minuscules, des chiffres et le tiret bas, comme : { $shape }
pack-missing-language = Il manque la langue { $language } au texte { $key }.
pack-give-four = Donnez chaque texte en en, ar, fr et es.
pack-empty-text = { $key } est vide.
pack-write-text = Écrivez quelque chose, ou retirez la clé si elle est facultative.
pack-hidden-sign = Le texte contient un signe caché, { $code }.
pack-drop-hidden-sign = Retirez-le ; le programme règle lui-même le sens d'écriture.
pack-locked-term = Le mot « { $word } » n'est pas sûr : on peut y lire la traite ou le trafic illicite de migrants.
pack-use-term = Écrivez le terme complet : { $term }
pack-person-rule = { $word } : une règle ne doit regarder ni la nationalité, ni l'origine ethnique, ni le sexe, ni le métier.
pack-drop-person-rule = Retirez-la ; écrivez ce qui s'est passé, non qui est la personne.
pack-duplicate = { $id } figure deux fois ; d'abord dans { $place }
pack-give-own-id = Retirez l'un des deux, ou donnez-lui un nom propre.
pack-element-mismatch = { $item } figure sous un élément qui ne convient pas à son nom.
pack-weight-not-allowed = { $item } ne doit pas avoir { $key }.
pack-drop-weight = Retirez-la ; seuls les listes publiées, l'exploitation prévue, les finalités et les signes ont un poids.
pack-no-confidence = { $item } : la liste { $list } a un poids sans confiance, ou une confiance sans poids.
pack-match-confidence = Nommez les mêmes listes dans weights et dans weights_confidence.
pack-kind-not-allowed = { $item } ne peut pas être du type { $kind }.
pack-drop-kind = Retirez-le : use, cond et k vont aux moyens, compels aux finalités, note au trafic illicite de migrants.
pack-too-early = { $id } est délicat et ne doit pas être proposé en mode rapide.
pack-full-mode-only = Écrivez modes = ["full"] ; seules les questions clés sur la violence et la contrainte peuvent être rapides.
pack-missing-precondition = { $id } peut être demandé dans une condition qui l'interdit : { $condition }.
pack-add-precondition = Ajoutez { $condition } à never_with.
pack-specialist-question = { $question } est réservé aux spécialistes et ne peut pas être une question d'agent.
pack-specialist-item = { $question } note { $item }, qui est laissé aux spécialistes.
pack-leave-to-specialist = Retirez cela ; ces faits sont notés quand la personne les dit d'elle-même.
pack-unknown-source = { $item } cite { $source }, que ce fichier ne donne pas.
pack-add-source = Ajoutez une [[source]] dont l'id est { $source }.
pack-unknown-item = { $place } : aucun pack n'a l'élément { $item }.
pack-use-item = Vouliez-vous dire { $nearest } ? Sinon, ajoutez l'élément à un fichier de faits.
pack-no-label = L'élément { $item } n'a pas de libellé.
pack-add-label = Ajoutez [labels."{ $item }"] en quatre langues à un fichier de libellés.
pack-not-here = { $place } : { $key } n'a pas de sens ici.
pack-drop-key = Retirez-la.
pack-bad-digit = { $question } : une réponse ne peut pas être sur le chiffre { $digit }, ou deux réponses le partagent.
pack-use-digits = Donnez à chaque réponse son chiffre parmi : { $allowed }
pack-missing-answer = { $question } : la réponse sur le chiffre { $digit } manque.
pack-add-answer = Ajoutez [[question.answer]] avec digit = { $digit }.
pack-same-dimension = { $question }, réponse { $digit } : { $first } et { $second } sont d'une même dimension.
pack-keep-weakest = Gardez le plus faible que disent les mots.
pack-contradiction = { $question }, réponse { $digit } : { $item } est à la fois présent et absent.
pack-say-one = Gardez-le dans une seule des deux listes.
pack-denies-nothing = { $question }, réponse { $digit } : denies_area sans area.
pack-name-area = Donnez une area à la question, ou retirez denies_area.
