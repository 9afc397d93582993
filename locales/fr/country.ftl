country-no-hours = Le contact { $contact } ne dit pas quand quelqu'un répond, ou le dit deux fois.
country-give-hours = Donnez hours, ou always = true si quelqu'un répond jour et nuit.
country-bad-code = { $code } n'est pas un code de pays.
country-give-code = Écrivez deux majuscules, comme dans ISO 3166-1 ; XA à XZ sont pour les pays fictifs.
country-fictional = { $code } est le code d'un pays fictif et ne peut servir pour de vraies personnes.
country-fictional-remedy = Écrivez realm = "practice", ou le code du vrai pays.
country-dates-reversed = Le fichier vaudrait jusqu'au { $until }, avant de commencer le { $from }.
country-dates-reversed-remedy = Corrigez valid_from ou valid_until.
country-not-a-day = { $key } n'est pas un jour du calendrier : { $value }
country-write-day = Écrivez année, mois et jour, comme dans 2026-01-31.
country-child-age = child_age ne peut pas être { $age }.
country-child-age-remedy = Écrivez 18 ou plus, 25 au plus : un pays peut protéger plus longtemps, jamais moins.
country-bad-recipient = Ceci n'est pas une clé publique age : { $key }
country-give-recipient = Donnez la moitié publique de la clé de ce bureau ; elle commence par age1.
country-not-a-purpose = { $item } n'est pas un but d'exploitation que les jeux d'indicateurs connaissent.
country-use-purpose = Vouliez-vous dire { $nearest } ? Seuls les éléments qui commencent par pur ont leur place ici.
country-second = C'est un deuxième fichier de pays ; le premier est { $place }
country-one = Gardez un seul fichier de pays par ensemble.
