# What can be wrong with a case file. $file is its name, $key the place in it, $value what stands there.
# $detail: what the operating system says.
case-file-unreadable = { $file }: no se pudo leer el archivo ({ $detail }).
case-file-unreadable-remedy = Compruebe el nombre y los permisos de acceso. El archivo debe ser texto UTF-8.
case-file-syntax = { $file }: la línea { $line } no es TOML válido.
case-file-syntax-remedy = Corrija la línea { $line }. Ponga los textos y los identificadores entre comillas dobles rectas.
case-file-unknown-key = { $file }: no se conoce «{ $key }».
# $allowed: the names that may stand there.
case-file-unknown-key-remedy = Elimine esa entrada o use uno de estos nombres: { $allowed }.
case-file-unknown-item = { $file }: «{ $key }» no nombra ningún elemento de los paquetes.
case-file-unknown-item-remedy = Use el identificador completo de un elemento, entre comillas dobles rectas.
case-file-unknown-value = { $file }: «{ $key }» no puede ser { $value }.
case-file-unknown-value-remedy = Para «{ $key }» escriba uno de estos valores: { $allowed }.
case-file-present-area = { $file }: «{ $key }» no puede ser { $value }: un área nunca está presente por sí misma.
# $items: ids of the items of that area.
case-file-present-area-remedy = En [items], indique qué elemento está presente: { $items }.
case-file-age-area = { $file }: «{ $key }» no corresponde a [areas].
case-file-age-area-remedy = Indique la edad en [person].
case-file-empty-forms = { $file }: «{ $key }» está vacío.
case-file-empty-forms-remedy = Elimine esa entrada para usar las dos formas o indique al menos una: { $allowed }.
case-file-not-a-purpose = { $file }: { $value } en «{ $key }» no es un fin.
case-file-not-a-purpose-remedy = Use identificadores completos de la lista pur, entre comillas dobles rectas; una lista vacía para ninguno.
case-file-child-age = { $file }: «{ $key }» no puede ser { $value }.
case-file-child-age-remedy = Escriba { $least } o más, hasta 255. La edad de la infancia solo puede subirse.
# Printed by "assess --check". $expected: what the file expects. $found: what came out.
case-file-difference = { $file }: «{ $key }» debería ser { $expected } y es { $found }.
