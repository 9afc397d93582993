custody-not-allowed = La fonction de { $officer } ne permet pas cela.
custody-not-allowed-remedy = Demandez au chef de quart. Rien n’a été changé.
custody-officer-there = Le code { $officer } est ou a été celui de quelqu’un ici.
custody-officer-there-remedy = Choisissez un autre code : un code n’est jamais donné deux fois.
custody-last-lead = C’est le dernier chef de quart de cet ordinateur.
custody-last-lead-remedy = Désignez d’abord un autre chef de quart.
custody-yourself = Vous ne pouvez pas faire cela avec votre propre code.
custody-yourself-remedy = Nommez un autre agent, ou demandez à un autre chef de quart de le faire.
custody-would-be-lost = { $count ->
    [one] Plus personne ne pourrait ouvrir un cas.
   *[other] Plus personne ne pourrait ouvrir { $count } cas.
}
custody-would-be-lost-remedy = Que cet agent transmette d’abord ses cas, ou ajoutez la clé de la hiérarchie pendant sa session.
custody-nobody-else = Aucune clé de la hiérarchie n’est connue ici : plus personne ne pourrait ouvrir le cas.
custody-nobody-else-remedy = Ajoutez d’abord la clé de la hiérarchie, à un poste. Rien n’a été changé.
custody-on-hold = Le cas est sous conservation légale : il ne peut pas être effacé.
custody-on-hold-remedy = Demandez à qui l’a ordonnée. Un chef de quart peut la lever.
custody-erased-already = Le cas a déjà été effacé.
custody-erased-already-remedy = On ne peut plus rien en faire ici.
custody-not-received = Le bureau n’a pas tout de ce cas. Rien n’a été supprimé.
custody-not-received-remedy = Exportez-le, puis lisez le retour qui le confirme.
custody-not-recovery = Cette clé n’ouvre rien dans ce coffre.
custody-not-recovery-remedy = Prenez la clé faite pour cet ordinateur, ou faites-en une nouvelle et essayez-la tant que le coffre s’ouvre.
custody-copy-differs = La copie { $path } n’est pas conforme. Elle a été supprimée.
custody-copy-differs-remedy = Utilisez un autre disque ou une autre clé USB.
custody-other-realm = C’est un coffre de l’autre sorte : essai et réel ne se mêlent jamais.
custody-other-realm-remedy = Choisissez l’autre avec --realm.
custody-no-root = Aucune clé d’agence n’est connue ici pour vérifier le profil.
custody-no-root-remedy = Donnez une fois sa clé publique avec --root FILE.pub et comparez l’empreinte par téléphone.
custody-other-root = Une autre clé d’agence est fixée ici : { $fingerprint }
custody-other-root-remedy = Demandez à votre agence. Rien n’a été changé.
custody-not-newer = Ce profil est la version { $found } ; la version { $have } est en vigueur ici.
custody-not-newer-remedy = Demandez à votre agence le profil le plus récent.
custody-by-profile = Ici, c’est le profil signé de l’agence qui nomme les superviseurs.
custody-by-profile-remedy = Demandez à votre agence un profil qui nomme cette clé.
custody-duty-officer = agent
custody-duty-lead = chef de quart
custody-duty-it = informatique
custody-act-unlocked = a ouvert le coffre
custody-act-read = a lu un cas
custody-act-exported = a écrit un paquet
custody-act-imported = a pris un paquet
custody-act-enrolled = a inscrit un agent
custody-act-removed = a retiré un agent ; les clés du poste ont changé
custody-act-duty-changed = a changé une fonction
custody-act-passphrase-changed = a changé sa phrase de passe
custody-act-handed-over = a transmis un cas
custody-act-released = a remis un cas à la seule hiérarchie
custody-act-erased = a effacé un cas
custody-act-purged = a supprimé un cas dont la durée était écoulée
custody-act-held = a placé un cas sous conservation légale
custody-act-hold-lifted = a levé une conservation légale
custody-act-recipient-added = a permis à une clé d’ouvrir tous les cas
custody-act-profile-taken = a pris un profil signé
# What somebody did.
custody-act-installed = a installé ce que le bureau a envoyé :
custody-act-resealed = a rescellé des cas pour la hiérarchie
custody-act-drop-box-on = a activé le mode boîte de dépôt
custody-act-drop-box-off = a désactivé le mode boîte de dépôt
custody-act-recovery-made = a fait une clé de secours
custody-act-recovery-proved = a essayé la clé de secours avec succès
custody-act-recovered = est entré avec la clé de secours
custody-act-backed-up = a écrit une copie scellée
custody-act-restored = a ramené le coffre d’une copie
custody-act-unknown = a fait quelque chose que connaît une version plus récente
custody-enrolled = { $officer } est inscrit comme { $duty }.
custody-removed = { $officer } est retiré, et les clés de cet ordinateur ont changé.
custody-duty-set = { $officer } : { $duty }
custody-passphrase-set = Votre phrase de passe est changée. Les copies d’avant s’ouvrent encore avec l’ancienne.
custody-generated = Phrase de passe : { $passphrase }
custody-generated-hint = { $count ->
    [one] Elle n’est montrée qu’une fois. Apprenez le mot ; s’il faut l’écrire, gardez le papier loin de l’ordinateur.
   *[other] Elle n’est montrée qu’une fois. Apprenez les { $count } mots ; s’il faut les écrire, gardez le papier loin de l’ordinateur.
}
custody-handed-over = { $count ->
    [one] Un cas est transmis à { $officer }. Vous ne pouvez plus l’ouvrir.
   *[other] { $count } cas sont transmis à { $officer }. Vous ne pouvez plus les ouvrir.
}
custody-drop-box-is-on = Le mode boîte de dépôt est actif : qui clôt un cas ne peut plus l’ouvrir ici.
custody-drop-box-is-off = Le mode boîte de dépôt est inactif : les agents gardent les clés de leurs cas.
custody-released-now = { $code } ne s’ouvre plus que pour la hiérarchie et la clé de secours.
custody-erased-now = { $code } est effacé : ses clés et ses textes sont détruits.
custody-erased-limits = Les paquets et copies partis avant le contiennent encore. Un disque flash peut garder d’anciens blocs : chiffrez tout le disque.
custody-held-now = { $code } est sous conservation légale et ne peut pas être effacé.
custody-hold-lifted-now = La conservation légale de { $code } est levée.
custody-withdrawn-now = Noté : la personne de { $code } a retiré son consentement. Le cas est clos.
custody-withdrawn-hint = Ce qui a été dit reste là. Un chef de quart peut l’effacer avec fanal case erase.
custody-clock-suspect = l’horloge avait été reculée
custody-backed-up-to = Une copie scellée est écrite dans { $path } et vérifiée. Les phrases de passe d’aujourd’hui l’ouvrent.
custody-restored-to = Le coffre est revenu dans { $path } et vérifié. Ce qui fut écrit après la copie n’y est pas : prévenez votre hiérarchie.
custody-recovery-written = La clé de secours secrète est dans { $path }. Mettez-la au coffre-fort, sans copie sur cet ordinateur.
custody-recovery-proved-now = Vérifié : cette clé ouvre la clé du poste et un enregistrement fictif : { $key }
custody-recovery-cases = Cas qu’elle ouvre : { $opened } ; qu’elle n’ouvre pas : { $shut }.
custody-recovery-shut = Les autres suivront quand leurs agents ouvriront le coffre. Ceux remis avant restent comme ils sont.
custody-entered-now = { $count ->
    [one] { $officer } est maintenant chef de quart et peut ouvrir un cas.
   *[other] { $officer } est maintenant chef de quart et peut ouvrir { $count } cas.
}
custody-not-a-profile = Ce n’est pas un profil ; la ligne { $line } est la première qui ne va pas.
custody-not-a-profile-remedy = Comparez avec docs/profile.md ou demandez à votre agence.
custody-profile-bad-key = Le profil contient ce qui n’est pas une clé : { $key }
custody-profile-no-supervisor = Le profil ne nomme aucun superviseur.
custody-profile-signed = Profil { $version } signé par la clé { $fingerprint }.
custody-root-pinned = La clé de l’agence est fixée : { $fingerprint }. Comparez-la par téléphone ; aucune autre ne sera crue.
custody-profile-taken-in = Le profil { $version } de { $agency } est en vigueur.
custody-profile-sealed = Cas rescellés pour ses superviseurs : { $covered } ; en attente de leurs agents : { $left }.
custody-profile-honest = Un superviseur qui n’est plus nommé peut encore ouvrir d’anciens paquets et copies.
custody-profile-other-maker = Le jeu { $pack } est ici sous la clé d’un autre auteur. Il reste tel quel ; demandez à votre agence.
custody-profile-none = Aucun profil n’est en vigueur ici.
custody-profile-in-force = { $agency }, profil { $version }, clé d’agence { $fingerprint }
custody-office-not-named = Le profil de l’agence ne nomme pas la clé de ce bureau : { $key }. Rien n’a été scellé.
custody-office-not-named-remedy = N’écrivez la réponse nulle part ailleurs. Demandez à votre agence le bon jeu national ou profil.
