# The program's name; the same in every language.
general-program-name = Fanal
# Header of the page that asks for the language.
general-language-title = langue
# Something takes a moment.
general-one-moment = Un instant…
# Stripe of a drill, on every screen.
general-drill-stripe = EXERCICE – personnes fictives, rien n'est gardé, tout s'efface en sortant
# The vault is for practice.
general-practice-realm = ESSAI
# The vault is for real people.
general-live-realm = RÉEL
# Save state before anything was recorded.
general-nothing-to-save = rien à enregistrer
# Save state while an entry is on its way to the disk.
general-saving = … enregistrement
# Save state. $time: clock in UTC, as in 02:41:15.
general-saved-at = √ gardé { $time } UTC
# Save state of a drill.
general-drill-kept = en mémoire seulement
# Save state after a failure.
general-not-saved = ▲ NON ENREGISTRÉ
# Last row of a page that goes on. $rows: rows below.
general-more-below = ↓ { $rows ->
    [one] encore une ligne
   *[other] encore { $rows } lignes
} – PgDn ou Bas
# Last row of a page at its end.
general-end-of-page = ↑ fin – PgUp ou Haut
# Before the search field.
general-search-label = Chercher
# Marks a case on the child path, in lists.
general-child = enfant ?
# Backspace found nothing to take back.
general-nothing-to-undo = Il n'y a rien à annuler ici.
# Backspace may not end the child path any more.
general-child-path-stays = Le parcours enfant reste en place : il ne s'arrête pas à ce poste.
# Backspace took the last thing back.
general-taken-back = C'est annulé. L'historique en garde la trace.
# Text that was being typed is here again.
general-draft-kept = Le texte commencé est de nouveau ici.
# Question before leaving.
general-quit-ask = Verrouiller ou quitter ? Tout est enregistré.
# Question before leaving a drill.
general-quit-drill = Quitter l'exercice ? Tout ce qu'il contient s'effacera.
# Answer: no.
general-quit-stay = non, revenir
# Answer: lock.
general-quit-lock = verrouiller cet ordinateur
# Answer: leave.
general-quit-leave = oui, quitter
# Last line of a notice.
general-notice-close = Enter ferme ce message. Rien n'est perdu.
# Backspace took this back. $what: the question or the fact.
general-taken-back-thing = Annulé : { $what }
# Leaving while something is not on the disk.
general-not-saved-stay = Tout n'est pas encore enregistré. Libérez de la place ; un nouvel essai se fera tout seul.
