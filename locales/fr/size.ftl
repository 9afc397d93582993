# Windows of every size. Keys stand as they are on the keyboard.
# On the rule under a page that goes on. $below: rows out of sight below.
size-below = ↓ { $below ->
    [one] encore une ligne
   *[other] encore { $below } lignes
}
# $above: rows out of sight above.
size-above = ↑ { $above ->
    [one] une ligne plus haut
   *[other] { $above } lignes plus haut
}
# Both at once, as short as can be.
size-both = ↑ { $above }  ↓ { $below }
# The stripe of a drill where there is little room: at most 50 columns.
size-drill-short = EXERCICE – personnes fictives, rien n'est gardé
# Save state of a drill where there is little room.
size-drill-kept = non gardé
# Save state where there is little room.
size-saved-short = √ { $time }
# Nothing was recorded yet; where there is little room.
size-nothing-short = –
# The page for windows that are too small for any layout.
size-too-small = Cette fenêtre est trop petite : { $width } × { $height }. La petite présentation demande 60 × 20, la complète 80 × 24.
size-you-can = Tout est enregistré, et votre place est gardée. Vous pouvez :
size-larger = agrandir la fenêtre, ou réduire ses lettres
size-small-layout = continuer ici en petite présentation (mêmes touches ; les lignes se coupent souvent, les pages défilent)
size-line-by-line = continuer ligne par ligne (aussi pour un lecteur d’écran)
size-how-larger = Tirez un coin de la fenêtre, ou réduisez la taille des lettres (souvent Ctrl et -). Cette page suit, et votre place revient d'elle-même.
# $columns, $rows: how many more are needed for the small layout.
size-missing = Il manque encore : { $columns ->
    [0] aucune colonne
    [one] une colonne
   *[other] { $columns } colonnes
}, { $rows ->
    [0] aucune ligne
    [one] une ligne
   *[other] { $rows } lignes
}.
size-layout-needs = La petite présentation demande ici au moins { $width } × { $height }. Elle reprend dès que la fenêtre les a.
size-go-back = Esc : retour aux choix
# Over the last answers beside a question.
size-last-answers = DERNIÈRES RÉPONSES
