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
