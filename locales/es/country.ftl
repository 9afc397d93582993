country-no-hours = El contacto { $contact } no dice cuándo responde alguien, o lo dice dos veces.
country-give-hours = Dé hours, o always = true donde alguien responde día y noche.
country-bad-code = { $code } no es un código de país.
country-give-code = Escriba dos mayúsculas, como en ISO 3166-1; de XA a XZ son para países ficticios.
country-fictional = { $code } es el código de un país ficticio y no puede usarse con personas reales.
country-fictional-remedy = Escriba realm = "practice", o el código del país real.
country-dates-reversed = El archivo valdría hasta el { $until }, antes de empezar el { $from }.
country-dates-reversed-remedy = Corrija valid_from o valid_until.
country-not-a-day = { $key } no es un día del calendario: { $value }
country-write-day = Escriba año, mes y día, como en 2026-01-31.
country-child-age = child_age no puede ser { $age }.
country-child-age-remedy = Escriba 18 o más, como máximo 25: un país puede proteger más tiempo, nunca menos.
country-bad-recipient = Esto no es una clave pública age: { $key }
country-give-recipient = Dé la mitad pública de la clave de esa oficina; empieza por age1.
country-not-a-purpose = { $item } no es un fin de explotación que los paquetes conozcan.
country-use-purpose = ¿Quiso decir { $nearest }? Aquí solo van elementos que empiezan por pur.
country-second = Este es un segundo archivo de país; el primero es { $place }
country-one = Deje un solo archivo de país en el conjunto.
country-heading = EL PAÍS
country-used = Archivo de país: { $title }, versión { $version }.
country-none-used = Sin archivo de país: los ajustes son los del programa.
country-authority = Quién decide: { $name }. Esta evaluación no decide.
country-reflection = Período de reflexión: { $days ->
    [one] { $days } día.
   *[other] { $days } días.
}
country-labour-inspection = Para las condiciones de trabajo: { $name }.
country-legal-source = { $source }; { $date }
country-not-allowed = { $path } no es algo que contenga una carpeta de paquete.
country-not-allowed-remedy = Deje solo archivos sencillos: archivos TOML, casos resueltos en cases y textos. Ni enlaces ni archivos ocultos.
country-gap = { $file }, línea { $line }: falta escribir un texto.
country-gap-remedy = Escríbalo en cuatro idiomas o quite aquello a lo que pertenece; después firme.
country-too-large = { $path } es demasiado grande para un paquete.
country-too-large-remedy = Un archivo tiene como máximo 1 MiB; una carpeta, 256 archivos y 8 MiB.
country-no-country = No hay archivo de país en { $path }.
country-no-country-remedy = Ponga allí country.toml, de la clase country; docs/packs.md muestra uno.
country-faulty = { $count ->
    [one] El paquete tiene { $count } fallo.
   *[other] El paquete tiene { $count } fallos.
}
country-faulty-remedy = Corríjalos; cada uno figura arriba con archivo y línea.
country-cases-differ = No todos los casos resueltos del paquete dan el resultado que esperan.
country-cases-differ-remedy = Cada diferencia figura arriba. Corrija el paquete, o lo esperado con un motivo.
country-unsigned = { $path } no está firmado.
country-unsigned-remedy = Pida a su autor una copia firmada. Para verlo en un ejercicio no hace falta firma: fanal pack try
country-bad-signature = La firma de { $path } no corresponde.
country-other-key = Esto se firmó con la clave { $found }, no con { $wanted }.
country-other-key-remedy = No lo use. Llame al autor a un número conocido y compare los cuatro grupos de cifras.
country-need-key = Aquí aún no se conoce la clave del autor de { $id }.
country-need-key-remedy = Dé la clave pública del autor con --key, de una mano de confianza. Las versiones siguientes deben llevar la misma clave.
country-bad-sums = La línea { $line } de SHA256SUMS no es lo que debería.
country-changed = { $path } se modificó después de la firma.
country-extra = { $path } no está entre los archivos firmados.
country-missing = { $path } se firmó y no está.
country-changed-remedy = No use esta copia. Traiga el paquete otra vez o pregunte a su autor.
country-bad-name = No se puede instalar un paquete con el nombre { $id }.
country-bad-name-remedy = Use de 2 a 40 minúsculas, cifras y guiones; alder, kept e in-use están ocupados.
country-not-newer = { $id }, versión { $version }, no es más nuevo que la versión { $have }, instalada.
country-not-newer-remedy = Solo se aceptan versiones más nuevas. Si debe volver una anterior, su autor la firma con un número nuevo.
country-withdrawn = { $id }, versión { $version }, fue retirado por su autor: { $reason }
country-withdrawn-remedy = Pida una versión más nueva. Los casos empezados con ella se siguen abriendo con ella.
country-not-yet = Este archivo de país vale desde el { $from }; todavía no.
country-not-yet-remedy = Instálelo ese día y compruebe el reloj de este equipo.
country-practice-only = { $id } es solo para práctica y no puede usarse con personas reales.
country-not-installed = No hay ningún paquete instalado con el nombre { $id }.
country-not-installed-remedy = Vea lo que hay con: fanal pack list
country-not-a-list = { $path } no es una lista de retiradas.
country-not-a-list-remedy = Dé una lista hecha con fanal pack withdraw, o la carpeta de un paquete.
country-older-list = Esta lista omite la versión { $version } de { $id }, ya retirada.
country-older-list-remedy = Una retirada no se deshace. Pida al autor la lista más nueva.
country-signed = { $files ->
    [one] { $files } archivo firmado con la clave { $fingerprint }.
   *[other] { $files } archivos firmados con la clave { $fingerprint }.
}
country-verified = La firma corresponde, y cada archivo es el que se firmó.
country-key-not-compared = La clave no se comparó con ninguna suya: lea los cuatro grupos de cifras al autor.
country-title = { $title } ({ $id }, versión { $version })
country-made-by = Autor: { $name }
country-for-where = Para: { $code }, { $realm }
country-realm-practice = solo práctica
country-realm-any = práctica y personas reales
country-valid = Válido del { $from } al { $until }: { $state }
country-state-holds = vigente
country-state-not-yet = todavía no
country-state-lapsed = caducado
country-state-withdrawn = retirado por su autor: { $reason }
country-state-damaged = inservible: los archivos no son los firmados
country-signed-by = Firmado con la clave { $fingerprint }
country-not-signed = Sin firma: viene con el programa, para ejercicio y práctica.
country-in-use = en uso
country-status = Grado de validación: { $status }
country-status-draft = borrador, sin probar sobre el terreno
country-status-tested = probado sobre el terreno, sin validar
country-status-validated = validado
country-unconfirmed = { $count ->
    [0] Ningún peso publicado está sin confirmar.
    [one] { $count } peso publicado está sin confirmar.
   *[other] { $count } pesos publicados están sin confirmar.
}
country-written = { $language }: escrito por { $translator }, { $date }; nadie más lo ha revisado aún
country-reviewed = { $language }: escrito por { $translator }, revisado por { $reviewer }, { $date }
country-office = Las respuestas sobre corrupción se sellan para: { $name }, clave { $key }
country-bad-reason = Este motivo no puede usarse.
country-bad-reason-remedy = Escriba una línea de 300 signos como máximo, sin signos de control.
country-contacts = { $count ->
    [one] { $count } contacto de derivación.
   *[other] { $count } contactos de derivación.
}
country-to-do = QUÉ HACER, EN ESTE ORDEN
country-to-call = A QUIÉN LLAMAR
country-contact = { $name }: { $phone } – { $hours } ({ $languages })
country-always = día y noche
country-monday = lun
country-tuesday = mar
country-wednesday = mié
country-thursday = jue
country-friday = vie
country-saturday = sáb
country-sunday = dom
country-installed = { $id }, versión { $version }, está instalado y se usará en los casos nuevos.
country-pinned = Desde ahora solo se aceptan paquetes con esta clave: { $fingerprint }
country-list-taken = { $count ->
    [one] { $id }: { $count } versión retirada.
   *[other] { $id }: { $count } versiones retiradas.
}
country-cases-hold = { $count ->
    [0] El paquete no tiene casos resueltos.
    [one] { $count } caso resuelto da lo que espera.
   *[other] { $count } casos resueltos dan lo que esperan.
}
country-news-lapsed = { $id }, versión { $version }, valía hasta el { $until }. Se sigue usando; pida uno más nuevo.
country-news-damaged = { $id }, versión { $version }, se modificó en este equipo y no se usa. Instálelo de nuevo.
country-news-none-left = No queda ningún archivo de país válido. Se usa el país ficticio del programa, solo para práctica.
country-foreign = Este caso empezó con { $id }, versión { $version }, y archivos que no están en este equipo. Lo que sigue es lo que dicen los de aquí.
country-station-said = Sugerido en el puesto: { $code } { $class }
