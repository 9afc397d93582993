# Windows of every size. Keys stand as they are on the keyboard.
# On the rule under a page that goes on. $below: rows out of sight below.
size-below = ↓ { $below ->
    [one] una línea más
   *[other] { $below } líneas más
}
# $above: rows out of sight above.
size-above = ↑ { $above ->
    [one] una línea más arriba
   *[other] { $above } líneas más arriba
}
# Both at once, as short as can be.
size-both = ↑ { $above }  ↓ { $below }
# The stripe of a drill where there is little room: at most 50 columns.
size-drill-short = EJERCICIO – personas ficticias, nada se guarda
# Save state of a drill where there is little room.
size-drill-kept = sin guardar
# Save state where there is little room.
size-saved-short = √ { $time }
# Nothing was recorded yet; where there is little room.
size-nothing-short = –
# The page for windows that are too small for any layout.
size-too-small = Esta ventana es demasiado pequeña: { $width } × { $height }. La vista pequeña necesita 60 × 20; la completa, 80 × 24.
size-you-can = Todo está guardado y su lugar se conserva. Puede:
size-larger = agrandar la ventana o reducir sus letras
size-small-layout = seguir aquí en la vista pequeña (mismas teclas; las líneas se parten a menudo y las páginas se desplazan)
size-line-by-line = seguir línea por línea (también para un lector de pantalla)
size-how-larger = Tire de una esquina de la ventana o reduzca el tamaño de las letras (a menudo Ctrl y -). Esta página lo sigue, y su lugar vuelve solo.
# $columns, $rows: how many more are needed for the small layout.
size-missing = Todavía falta: { $columns ->
    [0] ninguna columna
    [one] una columna
   *[other] { $columns } columnas
}, { $rows ->
    [0] ninguna línea
    [one] una línea
   *[other] { $rows } líneas
}.
size-layout-needs = La vista pequeña necesita aquí al menos { $width } × { $height }. Sigue en cuanto la ventana los tenga.
size-go-back = Esc: volver a las opciones
# Over the last answers beside a question.
size-last-answers = ÚLTIMAS RESPUESTAS
