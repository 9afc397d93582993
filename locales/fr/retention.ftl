# News: cases whose time ends soon. $day: when the first of them ends.
retention-ends-soon = { $count ->
    [one] La durée de conservation d’un cas se termine le { $day }.
   *[other] La durée de conservation de { $count } cas se termine bientôt ; le premier le { $day }.
}
# News: cases that may be deleted.
retention-over = { $count ->
    [one] ▲ La durée de conservation d’un cas est écoulée.
   *[other] ▲ La durée de conservation de { $count } cas est écoulée.
}
# News at a desk: what a station sent ends its time.
retention-station-ends = { $station } peut supprimer à partir du { $day } ce que le bureau a reçu de lui. Placez les cas sous conservation légale là-bas avant cette date.
# Behind a case.
retention-left = gardé encore { $days ->
    [one] un jour
   *[other] { $days } jours
}
# Behind a case.
retention-case-over = durée écoulée
# Behind a case.
retention-case-held = conservation légale
# Numbered line of the home screen.
retention-line = Supprimer les cas dont la durée est écoulée : { $count }
# Question before cases are deleted.
retention-ask = { $count ->
    [one] Supprimer définitivement un cas ici ?
   *[other] Supprimer définitivement { $count } cas ici ?
}
# Under the question.
retention-what = Les réponses et les notes disparaissent ; le code et le résultat restent, et le journal dit qui l’a fait. Le bureau a tout.
# Choice.
retention-no = non, retour
# Choice.
retention-yes = oui, les supprimer
# Busy.
retention-deleting = Suppression…
# Done.
retention-deleted = { $count ->
    [one] Un cas a été supprimé. Son code et son résultat restent.
   *[other] { $count } cas ont été supprimés. Leurs codes et résultats restent.
}
# What would be deleted.
retention-would-delete = { $code } : serait supprimé
# How long cases are kept.
retention-term = Les cas sont conservés pendant { $days ->
    [one] un jour
   *[other] { $days } jours
} après leur arrivée au bureau.
# Which day it is by the desk.
retention-desk-day = Selon le dernier retour du bureau, nous sommes le { $day } ; l’horloge de cet ordinateur ne compte pas.
# The desk's day lies far from this computer's.
retention-doubted = ▲ Selon les retours du bureau, nous sommes le { $day } : à plus de 400 jours de la date de cet ordinateur. L’une des deux dates est fausse, et aucun cas n’est supprimé.
# What to do about it.
retention-doubted-remedy = Vérifiez d’abord la date de cet ordinateur. Si elle est juste, demandez au bureau de régler son horloge et d’écrire un nouveau retour ; lire ce retour corrige la date.
# A case of which nobody can say whether its time is over.
retention-row-doubted = { $code } : conservé ; la date du bureau ou celle de cet ordinateur est fausse
# A case whose time runs.
retention-row-counting = { $code } : conservé jusqu’au { $day }
# A case whose time is over.
retention-row-over = { $code } : durée écoulée le { $day }
# A case under a legal hold.
retention-row-held = { $code } : conservation légale, n’est pas supprimé
# A case of which something has not arrived.
retention-row-waiting = { $code } : le bureau n’a pas encore tout
# A case that was deleted.
retention-row-deleted = { $code } : { $outcome }, supprimé le { $day }
# Above the list of cases: how many were deleted.
retention-gone = { $count ->
    [one] Un cas a été supprimé ici au terme de sa durée.
   *[other] { $count } cas ont été supprimés ici au terme de leur durée.
}
# Above what stays of deleted cases.
retention-gone-shown = Supprimés au terme de leur durée : { $count }. Seuls restent le code, le résultat et le jour.
# Nothing was deleted.
retention-gone-none = Aucun cas n’a été supprimé ici au terme de sa durée.
# On Enter on what stays of a deleted case.
retention-gone-no-more = Rien de plus n’en est conservé ici. Le bureau a tout reçu.
# At a desk: what a station may delete.
retention-row-station = { $station } : jusqu’à l’entrée { $upto }, reçu le { $received } ; peut y être supprimé à partir du { $day }
# Nothing says how long cases are kept.
retention-no-term = Rien ne dit combien de temps les cas sont conservés ici.
# What to do about it.
retention-no-term-remedy = Installez le jeu national signé, ou un profil qui fixe la durée. D’ici là, rien n’est supprimé.
# At a desk nothing is deleted.
retention-not-a-station = Les cas se suppriment dans les postes qui les ont ouverts ; ici, c’est un bureau.
# What to do about it.
retention-not-a-station-remedy = Supprimez-les au poste. Ce que les postes peuvent supprimer, et à partir de quand : fanal retention list.
# Nothing to delete.
retention-nothing-over = Aucun cas n’est arrivé au terme de sa durée.
# What to do about it.
retention-nothing-over-remedy = La date vient des retours signés du bureau. Lisez d’abord le plus récent si vous attendez d’autres cas.
# A case that must still be kept.
retention-not-over = { $code } est conservé jusqu’au { $day }. Rien n’a été supprimé.
# What to do about it.
retention-not-over-remedy = Attendez un retour écrit par le bureau après cette date. Un chef de quart peut effacer un cas plus tôt : c’est un autre acte dans le journal.
# A case of which something has not arrived.
retention-not-received = Le bureau n’a pas tout de { $code }. Rien n’a été supprimé.
# What to do about it.
retention-not-received-remedy = Exportez-le, puis lisez le retour qui le confirme.
