pack-lint-count = { $count ->
    [0] Sin errores.
    [one] { $count } error.
   *[other] { $count } errores.
}
pack-syntax = Esto no es TOML: { $detail }
pack-fix-syntax = Corrija primero esta línea; después se revisa el resto del archivo.
pack-unknown-key = { $place }: la clave { $key } no se conoce aquí.
pack-use-keys = Quítela o use una de estas: { $allowed }
pack-missing-key = { $place }: falta la clave { $key }.
pack-add-key = Añada { $key }; docs/packs.md dice qué va ahí.
pack-wrong-type = { $place }: el valor de { $key } no es del tipo correcto.
pack-write-type = Escriba { $wanted }.
pack-type-text = un texto entre comillas
pack-type-number = un número entero de 0 a 65535
pack-type-flag = true o false
pack-type-list = una lista de textos entre corchetes
pack-type-table = una tabla de claves y valores
pack-type-tables = tablas con dobles corchetes
pack-bad-value = { $key } no puede ser { $value }.
pack-use-one-of = Use uno de estos valores: { $allowed }
pack-bad-id = { $id } no es un nombre válido.
pack-give-id = Use minúsculas, cifras y guion bajo, como en: { $shape }
pack-missing-language = Al texto { $key } le falta el idioma { $language }.
pack-give-four = Dé cada texto en en, ar, fr y es.
pack-empty-text = { $key } está vacío.
pack-write-text = Escriba algo, o quite la clave si es opcional.
pack-hidden-sign = El texto contiene un signo oculto, { $code }.
pack-drop-hidden-sign = Quítelo; el programa fija la dirección por sí mismo.
pack-locked-term = La palabra «{ $word }» no es segura: puede leerse como trata o como tráfico ilícito de migrantes.
pack-use-term = Escriba el término completo: { $term }
pack-person-rule = { $word }: una regla no debe mirar la nacionalidad, la etnia, el sexo ni la ocupación.
pack-drop-person-rule = Quítela; escriba qué ocurrió, no quién es la persona.
pack-duplicate = { $id } aparece dos veces; primero en { $place }
pack-give-own-id = Quite uno de los dos o dele un nombre propio.
pack-element-mismatch = { $item } está en un elemento que no corresponde a su nombre.
pack-weight-not-allowed = { $item } no debe tener { $key }.
pack-drop-weight = Quítela; solo tienen peso las listas publicadas, la explotación prevista, los fines y las señales.
pack-no-confidence = { $item }: la lista { $list } tiene un peso sin confianza o una confianza sin peso.
pack-match-confidence = Nombre las mismas listas en weights y en weights_confidence.
pack-kind-not-allowed = { $item } no puede ser del tipo { $kind }.
pack-drop-kind = Quítelo: use, cond y k son de los medios, compels de los fines, note del tráfico ilícito de migrantes.
pack-too-early = { $id } es delicado y no debe ofrecerse en modo rápido.
pack-full-mode-only = Escriba modes = ["full"]; solo las preguntas clave sobre daño y fuerza pueden ser rápidas.
pack-missing-precondition = { $id } puede preguntarse en una condición que lo prohíbe: { $condition }.
pack-add-precondition = Añada { $condition } a never_with.
pack-specialist-question = { $question } es para especialistas y no puede ser una pregunta del personal.
pack-specialist-item = { $question } registra { $item }, que se deja a especialistas.
pack-leave-to-specialist = Quítelo; esos hechos se anotan cuando la persona los cuenta sin que se le pregunte.
pack-unknown-source = { $item } cita { $source }, que este archivo no incluye.
pack-add-source = Añada una [[source]] con el id { $source }.
pack-unknown-item = { $place }: ningún paquete tiene el elemento { $item }.
pack-use-item = ¿Quiso decir { $nearest }? Si no, añada el elemento a un archivo de hechos.
pack-no-label = El elemento { $item } no tiene etiqueta.
pack-add-label = Añada [labels."{ $item }"] en cuatro idiomas a un archivo de etiquetas.
pack-not-here = { $place }: { $key } no tiene sentido aquí.
pack-drop-key = Quítela.
pack-bad-digit = { $question }: una respuesta no puede estar en la cifra { $digit }, o dos respuestas la comparten.
pack-use-digits = Dé a cada respuesta su propia cifra de: { $allowed }
pack-missing-answer = { $question }: falta la respuesta en la cifra { $digit }.
pack-add-answer = Añada [[question.answer]] con digit = { $digit }.
pack-same-dimension = { $question }, respuesta { $digit }: { $first } y { $second } son de una misma dimensión.
pack-keep-weakest = Deje el más débil que digan las palabras.
pack-contradiction = { $question }, respuesta { $digit }: { $item } está presente y ausente a la vez.
pack-say-one = Déjelo en una sola de las dos listas.
pack-denies-nothing = { $question }, respuesta { $digit }: denies_area sin area.
pack-name-area = Dé un area a la pregunta o quite denies_area.
