# Header of the page.
enclosed-title = del despacho
# Numbered line of the home screen.
enclosed-line = { $count ->
    [0] Lo que envió el despacho para este equipo
    [one] Del despacho, por instalar: { $count } envío
   *[other] Del despacho, por instalar: { $count } envíos
}
# Empty page.
enclosed-nothing = No ha llegado nada del despacho para este equipo.
# Heading.
enclosed-heading = LLEGÓ CON LAS RESPUESTAS, PARA ESTE EQUIPO
# A pack that is not here yet.
enclosed-new-pack = El paquete { $id }, versión { $version }, de { $maker }
# A pack of which another version is here.
enclosed-new-version = Una versión nueva del paquete { $id }: { $version }, de { $maker }. Aquí está la versión { $have }.
# A profile.
enclosed-profile = Un perfil de { $agency }, versión { $version }
# A withdrawal list.
enclosed-list = Una lista de retiradas del paquete { $id }, con { $count ->
    [one] una versión
   *[other] { $count } versiones
}
# Something that was not understood, or is not read any more.
enclosed-unknown = { $name }
# Which return it came with.
enclosed-came-from = Llegó de { $desk } con la respuesta { $check }
# State.
enclosed-waits = comprobado, se puede instalar
# State.
enclosed-here = instalado
# State.
enclosed-refused = rechazado
# Before the reason.
enclosed-refused-heading = RECHAZADO – NO CAMBIÓ NADA
# Why a withdrawal list matters.
enclosed-why-list = Es importante: una versión que su autor retira puede tener números de teléfono o textos equivocados. Una vez aceptada la lista, esa versión no sirve para ningún caso nuevo a partir del próximo inicio. Esto no se deshace nunca.
# The pack for new cases is withdrawn by the list.
enclosed-list-in-use = ▲ { $id }, versión { $version }, está en uso aquí y es una de las versiones retiradas.
# What a profile changes.
enclosed-why-profile = Dice quién puede abrir todos los casos y de qué autores se aceptan los paquetes. Rige de inmediato.
# From when a pack is used.
enclosed-when-pack = Los casos nuevos lo usan a partir del próximo inicio del programa. Un caso conserva los paquetes con los que empezó.
# What the maker of a pack wrote about it.
enclosed-note = El autor dice: { $note }
# A key that a profile names.
enclosed-maker-of = autor del paquete { $pack }: clave { $fingerprint }
# A key that a profile names.
enclosed-office-of = oficina en { $country } para respuestas sobre corrupción: { $words } ({ $key })
# Choice.
enclosed-install = Instalarlo
# Choice.
enclosed-take-list = Aceptar la lista: estas versiones ya no se usan
# Choice.
enclosed-not-now = Ahora no: queda aquí
# While it goes on.
enclosed-installing = Instalando…
# How to install by command.
enclosed-by-command = Para instalar lo comprobado: fanal return install
# Nothing to do.
enclosed-none-waits = Nada de lo que llegó con las respuestas espera ser instalado.
# Not what a desk makes.
enclosed-broken = { $name } está dañado, o no lo hizo así un despacho.
# A hostile name in it.
enclosed-bad-name = { $name } contiene un archivo con un nombre no permitido: { $inside }
# What to do about it.
enclosed-broken-remedy = Llame al despacho para que lo adjunte otra vez a la próxima respuesta.
# The file that was kept is not there or not the same.
enclosed-gone = { $name } ya no está en la carpeta de datos tal como llegó.
# What to do about it.
enclosed-gone-remedy = Lea otra vez la respuesta del despacho.
# No key of the agency or of the maker is known yet.
enclosed-first-key-remedy = La primera clave se entrega en mano, una vez, y se compara por teléfono: docs/supervisor.md muestra cómo. Para un paquete basta un perfil que nombre a su autor: instale primero ese perfil.
# Asked for again.
enclosed-already-here = Ya está instalado.
# What to do about it.
enclosed-already-here-remedy = No hay nada que hacer.
# At a desk: something goes along.
enclosed-attached = Se adjunta: { $what }, con firma de la clave { $fingerprint }
# At a desk: not something that can go along.
enclosed-attach-unknown = { $path } no es una carpeta de paquete, ni un perfil, ni una lista de retiradas.
# What to do about it.
enclosed-attach-unknown-remedy = Indique la carpeta de un paquete, o el archivo .toml de un perfil o de una lista; la firma que está al lado se adjunta sola.
# At a desk: a name that does not travel.
enclosed-attach-name = { $path } no se puede enviar con ese nombre.
# What to do about it.
enclosed-attach-name-remedy = Cambie el nombre del archivo: letras ASCII, cifras, punto, guion y guion bajo, sin punto al principio.
# At a desk: it does not fit.
enclosed-attach-too-large = { $path } es demasiado grande para una respuesta.
# What to do about it.
enclosed-attach-too-large-remedy = Un adjunto tiene como máximo 2 MiB, y una respuesta como máximo 16 adjuntos. Envíe menos, o llévelo en una memoria aparte e instálelo allí por orden.
