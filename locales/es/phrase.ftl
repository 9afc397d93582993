phrase-offer = { $count ->
    [one] Enter: el programa saca una palabra al azar. O escriba la suya.
   *[other] Enter: el programa saca { $count } palabras al azar. O escriba la suya.
}
phrase-take-them = Para usarlas, apréndaselas y escríbalas aquí, una vez. Enter en el campo vacío: otras palabras.
phrase-taken = { $count ->
    [one] Una palabra al azar entre { $list }. Las mayúsculas no importan.
   *[other] { $count } palabras al azar, cada una entre { $list }: frase segura. Mayúsculas, acentos y espacios no importan.
}
phrase-own-too-short = La suya: demasiado corta.
phrase-own-weak = La suya: débil, se adivina en días. Añada palabras que no tengan relación entre sí.
phrase-own-fair = La suya: de longitud aceptable. Nombres, fechas y canciones se adivinan primero; eso no se ve aquí.
phrase-own-strong = La suya: lo bastante larga para ser fuerte. Nombres, fechas y canciones se adivinan primero; eso no se ve aquí.
phrase-made = { $count ->
    [one] Una palabra al azar entre { $list }.
   *[other] { $count } palabras al azar, cada una entre { $list }. Nadie las adivina; mayúsculas, acentos y espacios no importan.
}
