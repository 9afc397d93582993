# Nothing to write.
returns-nothing-new = Le bureau a confirmé avoir tout reçu. Il n’y a rien de nouveau à écrire.
# What to do about it.
returns-nothing-new-remedy = Enregistrez d’abord un cas, ou réécrivez tout.
# A station goes on from an old copy.
returns-restored = { $station } continue à partir d’une ancienne copie : son entrée { $at } n’est pas celle qui est ici. Le paquet n’a pas été pris.
# What to do about it.
returns-restored-remedy = Appelez le poste. S’il a été rétabli depuis une sauvegarde, relisez le paquet en l’acceptant : les deux historiques sont gardés. Sinon, quelqu’un a modifié le coffre ; gardez le paquet.
# A station goes on from an old copy, and this was accepted.
returns-restored-taken = Le poste continue à partir d’une ancienne copie. Les deux historiques sont gardés.
# Entries before these did not arrive.
returns-missing = Les entrées { $first } à { $last } de ce poste ne sont pas arrivées. Elles sont sur une autre clé USB ou viendront avec la prochaine.
# A key nobody has compared.
returns-quarantined = { $station } n’est pas connu de ce bureau. Sa clé : { $fingerprint }. Rien n’a été pris.
# What to do about it.
returns-quarantined-remedy = Appelez le poste, comparez le numéro, puis relisez le paquet en confirmant ce numéro.
# A desk has nothing to say.
returns-nothing-to-return = Aucun poste n’a encore quelque chose à recevoir.
# What to do about it.
returns-nothing-to-return-remedy = Lisez d’abord les paquets des postes.
# A return at a desk.
returns-not-a-station = Les retours se lisent dans les postes ; ici, c’est un bureau.
# What to do about it.
returns-not-a-station-remedy = Portez la clé USB au poste auquel elle est destinée.
# Another key than the desk’s.
returns-other-desk = Le retour dit venir de { $desk }, mais une autre clé l’a signé : { $fingerprint }. Il a été refusé.
# What to do about it.
returns-other-desk-remedy = Appelez le bureau et comparez les numéros. Rien n’a changé ici.
# A desk nobody has compared.
returns-new-desk = { $desk } n’a encore jamais répondu ici. Sa clé : { $fingerprint }. Rien n’a été pris.
# What to do about it.
returns-new-desk-remedy = Appelez le bureau, comparez le numéro, puis relisez le retour en confirmant ce numéro.
# A receipt for another history.
returns-other-chain = Le bureau confirme l’entrée { $upto }, mais pas celle qui est ici. Ce coffre continue à partir d’une ancienne copie, ou a été modifié. Le retour n’a pas été pris.
# What to do about it.
returns-other-chain-remedy = Rien n’est perdu. Exportez tout et dites au bureau que cet ordinateur a été rétabli.
# Nothing there.
returns-none-here = Il n’y a pas de retour pour ce poste ici.
# A return that was taken.
returns-took = De { $desk } : { $letters ->
    [0] rien de nouveau sur les cas
    [one] une nouvelle lettre
   *[other] { $letters } nouvelles lettres
}.
# What the desk has.
returns-received-upto = Le bureau a tout jusqu’à l’entrée { $upto }.
# The desk refused a bundle.
returns-refused-there = Le bureau a refusé { $bundle }. Ses entrées restent ici et partiront avec le prochain export.
# Files that came along.
returns-files-kept = Des fichiers pour ce poste sont dans { $path }. Ils ne valent qu’une fois leur propre signature vérifiée.
# A return that was written.
returns-wrote = Pour { $station } : { $path }
# What is in it.
returns-wrote-counts = { $letters ->
    [0] Aucune lettre
    [one] Une lettre
   *[other] { $letters } lettres
} ; reçu jusqu’à l’entrée { $upto }.
# What is here of a station.
returns-here-of = { $station } : tout est ici jusqu’à l’entrée { $upto }.
