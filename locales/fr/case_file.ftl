# What can be wrong with a case file. $file is its name, $key the place in it, $value what stands there.
# $detail: what the operating system says.
case-file-unreadable = { $file } : impossible de lire le fichier ({ $detail }).
case-file-unreadable-remedy = Vérifiez le nom et les droits d'accès. Le fichier doit être un texte UTF-8.
case-file-syntax = { $file } : la ligne { $line } n'est pas du TOML valide.
case-file-syntax-remedy = Corrigez la ligne { $line }. Mettez les textes et les identifiants entre guillemets droits doubles.
case-file-unknown-key = { $file } : « { $key } » est inconnu.
# $allowed: the names that may stand there.
case-file-unknown-key-remedy = Supprimez cette entrée, ou utilisez l'un de ces noms : { $allowed }.
case-file-unknown-item = { $file } : « { $key } » ne désigne aucun élément des jeux d'indicateurs.
case-file-unknown-item-remedy = Utilisez l'identifiant complet d'un élément, entre guillemets droits doubles.
case-file-unknown-value = { $file } : « { $key } » ne peut pas valoir { $value }.
case-file-unknown-value-remedy = Pour « { $key } », écrivez l'une de ces valeurs : { $allowed }.
case-file-present-area = { $file } : « { $key } » ne peut pas valoir { $value } : un domaine n'est jamais présent par lui-même.
# $items: ids of the items of that area.
case-file-present-area-remedy = Sous [items], indiquez quel élément est présent : { $items }.
case-file-age-area = { $file } : « { $key } » n'a pas sa place sous [areas].
case-file-age-area-remedy = Indiquez l'âge sous [person].
case-file-empty-forms = { $file } : « { $key } » est vide.
case-file-empty-forms-remedy = Supprimez cette entrée pour utiliser les deux formes, ou indiquez-en au moins une : { $allowed }.
case-file-not-a-purpose = { $file } : { $value } dans « { $key } » n'est pas un but.
case-file-not-a-purpose-remedy = Utilisez des identifiants complets de la liste pur, entre guillemets droits doubles ; une liste vide pour aucun.
case-file-child-age = { $file } : « { $key } » ne peut pas valoir { $value }.
case-file-child-age-remedy = Écrivez { $least } ou plus, jusqu'à 255. L'âge de l'enfance ne peut être que relevé.
# Printed by "assess --check". $expected: what the file expects. $found: what came out.
case-file-difference = { $file } : « { $key } » devrait valoir { $expected } et vaut { $found }.
