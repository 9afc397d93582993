# Windows of every size. Keys stand as they are on the keyboard.
# On the rule under a page that goes on. $below: rows out of sight below.
size-below = ↓ { $below ->
    [one] one more row
   *[other] { $below } more rows
}
# $above: rows out of sight above.
size-above = ↑ { $above ->
    [one] one row above
   *[other] { $above } rows above
}
# Both at once, as short as can be.
size-both = ↑ { $above }  ↓ { $below }
# The stripe of a drill where there is little room: at most 50 columns.
size-drill-short = DRILL – fictional people, nothing kept
# Save state of a drill where there is little room.
size-drill-kept = not kept
# Save state where there is little room.
size-saved-short = √ { $time }
# Nothing was recorded yet; where there is little room.
size-nothing-short = –
# The page for windows that are too small for any layout.
size-too-small = This window is too small: { $width } × { $height }. The small layout needs 60 × 20, the full one 80 × 24.
size-you-can = Everything is saved, and your place is kept. You can:
size-larger = make the window larger, or its letters smaller
size-small-layout = go on here in the small layout (same keys; rows break often, pages scroll)
size-line-by-line = go on line by line (also for a screen reader)
size-how-larger = Pull a corner of the window, or make its letters smaller (often Ctrl and -). This page follows, and your place comes back by itself.
# $columns, $rows: how many more are needed for the small layout.
size-missing = Still missing: { $columns ->
    [0] no column
    [one] one column
   *[other] { $columns } columns
}, { $rows ->
    [0] no row
    [one] one row
   *[other] { $rows } rows
}.
size-layout-needs = The small layout needs at least { $width } × { $height } here. It goes on as soon as the window has them.
size-go-back = Esc: back to the choices
# Over the last answers beside a question.
size-last-answers = LAST ANSWERS
