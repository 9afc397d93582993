# A line: what it is about, and what is so.
authoring-row = { $label }: { $text }
# A class with its code.
authoring-class = { $code }, { $class }
# A weight.
authoring-strength-strong = fuerte
# A weight.
authoring-strength-medium = medio
# A weight.
authoring-strength-weak = débil
# A weight.
authoring-strength-decisive = decide el fin por sí solo
# A weight.
authoring-strength-severe = grave: indica un riesgo por sí solo
# A weight with how sure it is.
authoring-weighed = { $strength } ({ $confidence })
# How sure a fact is.
authoring-sure-confirmed = confirmado: leído en la propia fuente
# How sure a fact is.
authoring-sure-secondary = leído en otra fuente que lo recoge
# How sure a fact is.
authoring-sure-unconfirmed = sin confirmar, o las fuentes difieren
# How sure a fact is.
authoring-sure-project = nuestro: ninguna organización lo ha publicado
# One of the four published lists.
authoring-list-adult-labour = adultos, explotación laboral
# One of the four published lists.
authoring-list-adult-sexual = adultos, explotación sexual
# One of the four published lists.
authoring-list-child-labour = niños, niñas y adolescentes, explotación laboral
# One of the four published lists.
authoring-list-child-sexual = niños, niñas y adolescentes, explotación sexual
# In place of a weight.
authoring-list-lacks = no está en esta lista
# Heading over the four lists.
authoring-weight-published = Peso en las listas publicadas (OIT y Comisión Europea, 2009)
# Label of a weight that no list has.
authoring-weight-own = Peso nuestro, no publicado
# Label where there is no weight.
authoring-weight-label = Peso
# An item without weight.
authoring-weight-none = ninguno; su efecto depende de su lista
# Label.
authoring-label-meaning = Qué cuenta
# Label.
authoring-label-sentence = Frase en un resultado
# Label.
authoring-label-source = Fuente
# Label.
authoring-label-confidence = Fiabilidad
# Label.
authoring-label-element = Elemento
# Label.
authoring-label-list = Lista
# Label.
authoring-label-positive = Qué hace que la lista cuente
# Label.
authoring-label-kinds = Marca
# Label.
authoring-label-group = Grupo de señales
# Label.
authoring-label-area = Área
# Label.
authoring-label-ask = Cómo puede saberse
# Label.
authoring-label-modes = Cuándo
# Label.
authoring-label-never = Nunca mientras
# Label.
authoring-label-evidence = Conocido como
# Label before a line in English.
authoring-label-ground = Razón del nivel y las condiciones (en inglés)
# Label before ids of questions.
authoring-label-set-by = Lo establece
# Label before the id of a question.
authoring-label-question = Pregunta sobre ello
# Label before the name of a pack.
authoring-label-file = Paquete
# Label before the state of a wording.
authoring-label-wording = Redacción, { $language }
# Label.
authoring-label-stage = Dónde
# Label before the item that a question is about.
authoring-label-about = Sobre
# Label.
authoring-label-opened-by = Se ofrece en cuanto consta uno de estos hechos
# Label.
authoring-label-closed-by = No se ofrece en cuanto se niega uno de estos hechos
# Label.
authoring-label-why = Por qué preguntar
# Label.
authoring-label-avoid = Cuidado
# Label.
authoring-label-other-words = Otras palabras
# Label of one answer.
authoring-label-answer = Respuesta { $digit }
# Label of the fixed answers.
authoring-label-fixed = Duda, no quiere responder, no entendió
# Label.
authoring-label-sets = Establece
# Label before what the engine says to one answer.
authoring-label-alone = Esta respuesta sola, en entrevista completa y con condiciones adecuadas
# An ask level.
authoring-ask-observe = se observa, sin palabras
# An ask level.
authoring-ask-document = se lee en un documento o registro
# An ask level.
authoring-ask-neutral = una pregunta sencilla
# An ask level.
authoring-ask-sensitive = una pregunta delicada
# An ask level.
authoring-ask-specialist = reservado a especialistas; nunca una pregunta del agente, se anota si se cuenta sin preguntar
# A mode.
authoring-mode-rapid = rápido: en público, en minutos
# A mode.
authoring-mode-full = entrevista completa
# A condition that forbids a question.
authoring-never-companion = alguien del grupo puede oír
# A condition that forbids a question.
authoring-never-passenger = quien interpreta vino con el grupo
# A condition that forbids a question.
authoring-never-no-consent = no se ha dado consentimiento
# A condition that forbids a question.
authoring-never-child = la persona tiene, o puede tener, menos de 18 años
# In place of conditions.
authoring-never-nothing = nada lo impide
# An element.
authoring-element-act = el acto de la trata de personas
# An element.
authoring-element-means = el medio de la trata de personas
# An element.
authoring-element-purpose = el fin de la trata de personas
# An element.
authoring-element-planned = explotación planeada que no ha ocurrido
# An element.
authoring-element-smuggling = tráfico ilícito de migrantes
# An element.
authoring-element-aggravating = lo que agrava el tráfico ilícito de migrantes
# An element.
authoring-element-sign = una señal que por sí sola no prueba nada
# An element.
authoring-element-flag = una necesidad de protección
# An element.
authoring-element-sealed = sellado: no cambia ningún resultado
# A mark of an item.
authoring-kind-used = alguien aprovechó una vulnerabilidad
# A mark of an item.
authoring-kind-condition = solo una situación; por sí sola no es un medio
# A mark of an item.
authoring-kind-also-smuggling = común también en el simple tráfico ilícito de migrantes; por sí solo no es un medio
# A mark of an item.
authoring-kind-compels = sus propias palabras dicen la coacción, que es un medio
# A mark of an item.
authoring-kind-note = solo dice que se sabe algo sobre un tráfico ilícito de migrantes
# What makes a list count: the means.
authoring-rule-means = Dos hechos fuertes, uno fuerte y otro cualquiera, tres medios, o dos medios y uno débil (OIT y Comisión Europea, 2009). Al menos uno debe ser fuerte o medio, no una mera situación ni algo común en el tráfico ilícito de migrantes (regla nuestra).
# What makes a list count: exploitation.
authoring-rule-exploitation = Dos hechos fuertes, uno fuerte y otro cualquiera, tres medios, o dos medios y uno débil (OIT y Comisión Europea, 2009). Un fin fuerte cuenta como un hecho fuerte (regla nuestra).
# What makes a list count: planned exploitation.
authoring-rule-planned = La misma regla que en las listas publicadas, con pesos nuestros. Un solo hecho ya indica un riesgo (reglas nuestras).
# What makes a list count: purposes.
authoring-rule-purpose = Un hecho decisivo hace positivo el fin. Uno fuerte cuenta como un hecho fuerte de explotación. Cada uno ya indica un riesgo (reglas nuestras).
# What makes a list count: signs.
authoring-rule-signs = Señales de dos grupos distintos, o una señal grave, indican un riesgo. Varias de un mismo grupo, no (regla nuestra).
# What makes a list count: signs of children.
authoring-rule-child = En la vía de la niñez, una sola indica un riesgo; en adultos no cuentan (regla nuestra).
# What makes a list count: acts.
authoring-rule-act = Uno de ellos respalda el acto.
# What makes a list count: smuggling.
authoring-rule-smuggling = El tráfico ilícito de migrantes se indica cuando un tercero lo organizó y se cruzó una frontera o se posibilitó una estancia; queda provisional hasta conocerse un beneficio (regla nuestra). Nunca rebaja un hallazgo de trata de personas.
# What makes a list count: aggravation.
authoring-rule-aggravating = Uno de ellos agrava un tráfico ilícito de migrantes indicado, y siempre es una necesidad de protección.
# What makes a list count: immediate needs.
authoring-rule-immediate = Uno de ellos significa: actuar ahora. No dice nada de la clase.
# What makes a list count: other needs.
authoring-rule-other = Uno de ellos es una necesidad de protección.
# What makes a list count: corruption.
authoring-rule-sealed = No cambian ningún resultado y van a un registro sellado.
# An area that answers can close.
authoring-area-closed-by = { $area }; un no claro la cierra: respuesta { $digits }
# An area that no answer closes.
authoring-area-not-closed = { $area }; ninguna respuesta la cierra
# In place of an area.
authoring-area-none = ninguna; ninguna respuesta cierra nada
# The area of an item.
authoring-area-of-item = { $area }; en cuanto consta este hecho, ningún no cierra el área
# What an answer sets.
authoring-sets-present = consta: { $facts }
# What an answer sets.
authoring-sets-absent = se niega: { $facts }
# What an answer sets.
authoring-sets-area = un no claro a toda el área «{ $area }»; solo cuenta con condiciones adecuadas
# What an answer sets.
authoring-sets-adult = la persona es adulta
# What an answer sets.
authoring-sets-child = la persona tiene menos de 18 años: vía de la niñez
# What an answer sets.
authoring-sets-doubtful = la persona quizá tiene menos de 18 años: vía de la niñez
# What an answer sets.
authoring-sets-family = con su familia
# What an answer sets.
authoring-sets-other-adult = con otro adulto
# What an answer sets.
authoring-sets-separated = separada de la familia en el camino
# What an answer sets.
authoring-sets-unaccompanied = sin nadie
# What an answer sets.
authoring-sets-private = nadie puede ver ni oír la conversación
# What an answer sets.
authoring-sets-not-private = otros pueden ver u oír: ningún no claro cuenta
# What an answer sets.
authoring-sets-nothing = nada
# What the fixed answers do.
authoring-fixed-open = la pregunta queda abierta; nada de esto es un no
# What the engine says before and after one answer.
authoring-from-to = antes: { $before }; después: { $after }
# One answer that changes no class.
authoring-stays-at = la clase no cambia: { $class }
# Where a question stands.
authoring-stage-look = primer contacto, se observa y nunca se pregunta
# Where a question stands.
authoring-stage-triage = primer contacto, se pregunta en público en segundos
# Where a question stands.
authoring-stage-interview = entrevista, parte «{ $section }»
# How far a wording has been tried.
authoring-status-draft = borrador
# How far a wording has been tried.
authoring-status-field-tested = probado sobre el terreno
# How far a wording has been tried.
authoring-status-validated = validado
# The state of a wording.
authoring-reviewed = { $status }; redacción: { $translator }; revisión: { $reviewer }; { $date }
# The state of a wording that nobody reviewed.
authoring-not-reviewed = { $status }; redacción: { $translator }; sin revisión de otra persona; { $date }
# Where an item comes from.
authoring-source-cited = { $organisation }: { $title }; { $section }
# An id that is neither an item nor a question.
authoring-unknown-id = No hay ningún hecho ni pregunta con el nombre { $id }.
# What to do about it.
authoring-unknown-id-remedy = ¿Quiso decir { $nearest }? Sin nombre se explican todos los hechos y preguntas.
# The area of age.
authoring-area-settled-by = { $area }; lo resuelve la respuesta { $digits }
# The title of a questionnaire for other programs.
authoring-form-title = Detección: tráfico ilícito de migrantes y trata de personas
# The first words of such a questionnaire.
authoring-form-note = Preguntas provisionales, sin validación en una frontera. Las respuestas son para el agente: nunca leerlas en voz alta. Este formulario recoge respuestas; no las evalúa. Nada en él está sellado.
# Heading of the first part.
authoring-form-start = Antes de empezar
# Heading of the last part.
authoring-form-further = Otras preguntas
# The question that opens further ones.
authoring-form-points = ¿Algo observado, leído o contado sin preguntar apunta a uno de estos puntos? Elegir solo esos.
# After a form was written.
authoring-form-written = Escrito en { $path }: { $questions ->
    [one] una pregunta
   *[other] { $questions } preguntas
}
# Pack files with faults were given to a command that needs sound ones.
authoring-given-faults = { $count ->
    [one] Los archivos de indicadores tienen un fallo.
   *[other] Los archivos de indicadores tienen { $count } fallos.
}
# What to do about it.
authoring-given-faults-remedy = Ejecute fanal pack lint con los mismos archivos para ver cada uno, y corríjalos primero.
# A file of that name is there already.
authoring-file-there = { $path } ya existe y se dejó como está.
# What to do about it.
authoring-file-there-remedy = Indique otro archivo, o añada --replace.
# A workbook that could not be made.
authoring-form-not-written = No se pudo componer el formulario.
# What to do about it.
authoring-form-not-written-remedy = Acortar los textos más largos de los paquetes y volver a intentarlo.
# A text wider than its place on the screen.
authoring-too-long = { $place }, { $key } ({ $language }) es demasiado largo para su lugar en la pantalla; columnas: { $cells }, espacio: { $limit }
# A text with more rows than its place on the screen.
authoring-too-many-rows = { $place }, { $key } ({ $language }) es demasiado largo para su lugar en la pantalla; líneas: { $rows }, espacio: { $limit }
# What to do about it.
authoring-shorten = Acórtelo; con 80 columnas el resto no se vería.
# Content that must not stand in triage.
authoring-not-in-triage = { $question } ({ $language }), «{ $word }»: { $subject } no tiene lugar en el primer contacto
# What to do about it.
authoring-move-to-interview = Déjelo para la entrevista o para especialistas, donde la persona está sola, ha aceptado y puede recibir ayuda.
# Forbidden content.
authoring-subject-sexual = un detalle de violencia sexual
# Forbidden content.
authoring-subject-test = una prueba médica o su resultado
# Forbidden content.
authoring-subject-asylum = un motivo de solicitud de asilo
# Forbidden content.
authoring-subject-consulate = el contacto con un consulado
# Forbidden content.
authoring-subject-relatives = un nombre de familiares en el país de origen
# Forbidden content.
authoring-subject-victim = la pregunta de si la persona es víctima
# Forbidden content.
authoring-subject-promise = lo que exige una promesa que nadie puede cumplir
# A text that names a key.
authoring-key-in-text = { $place } ({ $language }) nombra una tecla: «{ $word }»
# What to do about it.
authoring-drop-key-name = Quítelo; la pantalla muestra las teclas por sí misma, y los textos también se imprimen y se leen en voz alta.
# Two answers of the same words.
authoring-same-answer = { $question }: las respuestas { $first } y { $second } dicen lo mismo ({ $language })
# An answer in the words of a fixed one.
authoring-fixed-answer = { $question }: la respuesta { $digit } dice lo mismo que una respuesta fija ({ $language })
# What to do about it.
authoring-tell-apart = Dé a cada respuesta sus propias palabras, o quite una.
# A value that the stage does not have.
authoring-stage-conflict = { $question }: { $key } no concuerda con la etapa { $stage }
# What goes with the stage.
authoring-stage-allows = En esta etapa escriba: { $allowed }
# Two names that differ in separators only.
authoring-lookalike = { $id } se parece a { $other } en { $place }
# What to do about it.
authoring-name-apart = Dé a uno un nombre que difiera en sus letras; los nombres se leen en voz alta y se escriben a mano.
# A question that nothing can open.
authoring-never-opens = { $question } no se ofrece nunca: ninguna pregunta, observación ni lista puede establecer lo que sigue
# Questions that open only one another.
authoring-opened-in-circle = { $question } no se ofrece nunca: lo que sigue solo se pregunta después de ella
# What to do about it.
authoring-follow-other = Añada a follows un hecho que establezca una pregunta básica o una observación.
# A question that its own answer closes.
authoring-closes-itself = { $question } se cierra con { $item }, que solo niega su propia respuesta
# What to do about it.
authoring-drop-closing = Quítelo de closed_by, o nombre un hecho que niegue una pregunta anterior.
# A class that no answers lead to.
authoring-unreachable = Ninguna respuesta lleva a: { $classes }; { $why }
# Why no answers lead there.
authoring-why-not-closed = ninguna pregunta de la entrevista cierra el área { $areas }
# Why no answers lead there.
authoring-why-nothing-sets = nada establece lo bastante de: { $items }
# What to do about it.
authoring-reach = Dé a la entrevista preguntas y a los paquetes hechos que lleven allí; vea docs/packs.md.
# Title of the review book.
authoring-book-title = Libro de revisión de los paquetes de indicadores
# First words of the review book.
authoring-book-intro = Cada entrada muestra una pregunta o un hecho: sus palabras en paralelo, su origen, sus efectos y casillas para quienes revisan. Nada de esto se ha validado en una frontera.
# Heading.
authoring-book-contents = Índice
# Heading.
authoring-book-packs = Paquetes
# Heading.
authoring-book-questions = Preguntas y observaciones
# Heading.
authoring-book-facts = Hechos
# Heading.
authoring-book-wording = Palabras
# Heading.
authoring-book-origin = Origen y efectos
# Heading.
authoring-book-review = Revisión
# Column of the boxes.
authoring-book-language = Idioma
# Column of the boxes.
authoring-book-agree = De acuerdo
# Column of the boxes.
authoring-book-change = Cambiar a
# Column of the boxes.
authoring-book-reviewer = Revisión por
# Column of the boxes.
authoring-book-date = Fecha
# Column of the boxes.
authoring-book-signature = Firma
# Label of the text of a question or the label of an item.
authoring-book-text = Texto
# A pack in the list of packs.
authoring-book-version = versión { $version }; { $status }; { $licence }
# After a book was written.
authoring-book-written = Escrito en { $path }: { $pages ->
    [one] una entrada
   *[other] { $pages } entradas
}
# A difference between two packs.
authoring-diff-added = { $thing }: nuevo
# A difference between two packs.
authoring-diff-removed = { $thing }: eliminado
# A difference between two packs.
authoring-diff-value = { $thing }, { $key }: { $turn }
# A changed text.
authoring-diff-text = { $thing }, { $key }, { $language }: { $turn }
# A changed state of a wording.
authoring-diff-wording = { $thing }, redacción, { $language }, { $key }: { $turn }
# A value before and now.
authoring-diff-turn = «{ $old }» → «{ $new }»
# A language.
authoring-diff-language-en = inglés
# A language.
authoring-diff-language-ar = árabe
# A language.
authoring-diff-language-fr = francés
# A language.
authoring-diff-language-es = español
# How many differences there are.
authoring-diff-count = { $count ->
    [0] Ninguna diferencia.
    [one] Una diferencia.
   *[other] { $count } diferencias.
}
# After a folder for a country was written.
authoring-new-written = Borrador escrito en { $path }. Cada texto que empieza por BORRADOR es un hueco; complételo y ejecute fanal pack lint y fanal pack cases.
# A folder that holds something was named for a new pack.
authoring-folder-not-empty = { $path } ya contiene algo y se dejó como está.
# What to do about it.
authoring-folder-not-empty-remedy = Indique una carpeta vacía o que aún no exista.
