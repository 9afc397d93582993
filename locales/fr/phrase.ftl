phrase-offer = { $count ->
    [one] Enter : le programme tire un mot au hasard. Ou tapez la vôtre.
   *[other] Enter : le programme tire { $count } mots au hasard. Ou tapez la vôtre.
}
phrase-take-them = Pour les prendre, apprenez-les et tapez-les ici, une fois. Enter dans le champ vide : d’autres mots.
phrase-taken = { $count ->
    [one] Un mot au hasard parmi { $list }. Les majuscules ne comptent pas.
   *[other] { $count } mots au hasard, chacun parmi { $list } : phrase sûre. Majuscules, accents et espaces ne comptent pas.
}
phrase-own-too-short = La vôtre : trop courte.
phrase-own-weak = La vôtre : faible, devinée en quelques jours. Ajoutez des mots sans rapport entre eux.
phrase-own-fair = La vôtre : de longueur passable. Noms, dates et chansons sont devinés en premier ; cela ne se voit pas ici.
phrase-own-strong = La vôtre : assez longue pour être forte. Noms, dates et chansons sont devinés en premier ; cela ne se voit pas ici.
phrase-made = { $count ->
    [one] Un mot au hasard parmi { $list }.
   *[other] { $count } mots au hasard, chacun parmi { $list }. Personne ne les devine ; majuscules, accents et espaces ne comptent pas.
}
