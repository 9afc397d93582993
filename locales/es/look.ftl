# A theme, said when it comes on.
look-terminal = Colores: los del terminal
# A theme, said when it comes on.
look-day = Colores: día – oscuro sobre claro, a pleno sol
# A theme, said when it comes on.
look-night = Colores: noche – gris sobre negro
# A theme, said when it comes on.
look-red = Rojo, para la vista hecha a la oscuridad. Baje primero el brillo.
# A theme, said when it comes on.
look-contrast = Colores: alto contraste – blanco sobre negro, foco amarillo
# A theme, said when it comes on.
look-projector = Colores: proyector – nada pálido
# A theme, said when it comes on.
look-plain = Sin colores
# Heading over the field.
look-palette-title = ÓRDENES – escriba una parte del nombre
# Under the list.
look-palette-languages = Los nombres se encuentran en inglés, francés, español y árabe, sea cual sea el idioma en pantalla.
# Under the list.
look-palette-close = Esc cierra; nada cambia.
# Nothing here; something on another screen.
look-elsewhere = No es posible en esta pantalla: { $name }
# Nothing; this comes nearest.
look-did-you-mean = Nada aquí se llama así. ¿Quiso decir: { $name }?
# Nothing at all.
look-not-found = Nada aquí se llama así. Borre algunas letras.
# Before the field of the help.
look-help-search = Escriba para buscar en esta ayuda:
# Nothing in the help.
look-help-nothing = Nada en esta ayuda contiene estas letras. Borre algunas para ver más.
