# Header.
exchange-export-title = exportar
# Header.
exchange-import-title = importar
# Header.
exchange-inbox-title = bandeja de entrada
# Header.
exchange-review-title = revisión
# Heading.
exchange-for-whom = QUIÉN PUEDE ABRIR LO QUE SALE DE ESTE EQUIPO
# Where no key is known.
exchange-no-supervisor-yet = Nadie todavía: falta la clave de la supervisión.
# The station's key.
exchange-signed-by = firma este equipo: { $fingerprint }
# Under the list.
exchange-only-they-can-open = Nadie más puede abrir el archivo. Este equipo no puede volver a leerlo.
# Label of the field.
exchange-ask-key = Clave pública de la supervisión (age1…), o archivo que la contiene
# Label of the field.
exchange-ask-folder = Carpeta o memoria USB donde escribir
# Busy.
exchange-adding-key = Añadiendo la clave…
# Done.
exchange-key-added = Clave de la supervisión añadida. Ya se pueden exportar todos los casos.
# Busy.
exchange-writing = Escribiendo, sincronizando y releyendo…
# Done.
exchange-written = √ Escrito y releído: { $path }
# Done.
exchange-written-counts = casos: { $cases }, entradas: { $records }, bytes: { $bytes }
# Done.
exchange-safe-to-pull = Ya se puede retirar la memoria USB.
# Label of the field.
exchange-ask-bundles = Lote, o carpeta con lotes de los puestos
# Under the field.
exchange-import-more = Primero se comprueba cada lote entero: firma, sumas hash, destinatario, práctica o real. Un lote con un fallo no cambia nada.
# Nothing there.
exchange-no-bundles = En esta carpeta no hay ningún lote. Los lotes se llaman fb-….age.
# Busy.
exchange-reading = Leyendo y comprobando…
# A bundle that was taken.
exchange-took = De { $station } – entradas nuevas: { $new }; ya estaban aquí: { $known }.
# First contact.
exchange-pinned = ▲ Primera vez: desde ahora se recuerda la clave de este puesto: { $fingerprint }. Compárela con el puesto por teléfono.
# First contact, and the bundle is only looked at.
exchange-would-pin = ▲ Primera vez: la clave de este puesto, { $fingerprint }, todavía no se recuerda, porque ahora no se recibe nada. Compárela con el puesto por teléfono.
# Later contact.
exchange-known-key = √ Firmado con la clave conocida: { $fingerprint }
# Empty inbox.
exchange-inbox-empty = La bandeja está vacía. Pulse i para leer lotes de los puestos.
# The officer's views in the list.
exchange-inbox-views = agente: { $before } > { $after }
# No decision yet.
exchange-to-decide = por decidir
# Decision 1.
exchange-decision-refer = derivar
# Decision 2.
exchange-decision-second-interview = segunda entrevista
# Decision 3.
exchange-decision-close = cerrar
# Decision 4.
exchange-decision-ask = preguntar al puesto
# Decision 5.
exchange-decision-smuggling-file = expediente de tráfico ilícito de migrantes con plan de atención
# Heading.
exchange-decide-heading = DECIDA
# Label of the reason.
exchange-decide-reason = { $decision }, porque
# A decision.
exchange-decided-line = Decidido: { $decision } – { $reason }
# Heading.
exchange-notes-heading = NOTAS
# Enter without a reason.
exchange-reason-first = Hace falta un motivo: basta una línea.
# Done.
exchange-decided = La decisión queda anotada.
