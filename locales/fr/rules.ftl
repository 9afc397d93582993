# Rule.
rules-act = Il y a eu quelque chose que la loi appelle un acte.
# Rule.
rules-act-denied = Pour chaque acte, la réponse a été non, dans de bonnes conditions.
# Rule.
rules-means-deception = Tromperie au recrutement.
# Rule.
rules-means-coercion = Contrainte au recrutement.
# Rule.
rules-means-hold = Contrainte pendant que la personne était exploitée ou retenue.
# Rule.
rules-means-compelled = Ce qui a été fait à la personne implique à lui seul une contrainte.
# Rule.
rules-means-vulnerability = Une vulnérabilité a été utilisée de plusieurs façons.
# Rule.
rules-means-limited = Il y a une vulnérabilité ; on ne sait pas si elle a été utilisée.
# Rule.
rules-means-proper = Au moins un signe qu'un moyen a été employé.
# Rule.
rules-means-denied = Pour tous les moyens, la réponse a été non, dans de bonnes conditions.
# Rule.
rules-purpose-exploitation = Signes d'exploitation au travail.
# Rule.
rules-purpose-decisive = Une forme d'exploitation qui suffit à elle seule ici.
# Rule.
rules-purpose-ransom = Dans ce pays, la rançon compte comme un but.
# Rule.
rules-purpose-some = Il y a des indices d'une forme d'exploitation.
# Rule.
rules-purpose-planned = Une exploitation semble prévue.
# Rule.
rules-purpose-denied = Sur l'exploitation, la réponse a été non, dans de bonnes conditions.
# Rule T3.
rules-tip-strong = Le moyen et le but vont tous deux dans le sens de la traite, et l'acte n'est pas exclu.
# Rule T3, child.
rules-tip-strong-child = La personne est ou peut être un enfant, avec des indices nets d'exploitation ; le moyen n'est pas nécessaire.
# Rule T2.i.
rules-tip-some-both = Le moyen et le but vont dans le sens de la traite, au moins en partie.
# Rule T2.ii.
rules-tip-some-purpose = Il y a des indices nets d'exploitation, et un signe qu'un moyen a été employé.
# Rule T2.iii.
rules-tip-some-coercion = Il y a des indices nets de contrainte, et l'exploitation n'est pas exclue.
# Rule T2.iv.
rules-tip-some-planned = Il y a des indices nets d'une exploitation prévue, et un signe qu'un moyen a été employé.
# Rule T2.v.
rules-tip-some-pair = Il y a à la fois un signe fort d'un moyen et un signe fort d'exploitation.
# Rule T2, child.
rules-tip-some-child-purpose = La personne est ou peut être un enfant, et il y a des indices d'exploitation.
# Rule T2, child.
rules-tip-some-child-means = La personne est ou peut être un enfant, et un moyen a été employé.
# Rule T1.
rules-tip-risk-means = Il y a un signe qu'un moyen a été employé.
# Rule T1.
rules-tip-risk-purpose = Il y a un signe d'exploitation.
# Rule T1.
rules-tip-risk-signs = Des signes de types différents ont été vus.
# Rule T1.
rules-tip-risk-severe = Un signe grave a été vu.
# Rule T1.
rules-tip-risk-planned = Il y a un signe d'exploitation prévue.
# Rule T1.
rules-tip-risk-disputed = Les récits d'un fait grave divergent.
# Rule T1, child.
rules-tip-risk-child = Il y a un signe concernant un enfant.
# Rule T0.
rules-tip-nothing = Tous les domaines ont été abordés dans de bonnes conditions, et rien n'indique une traite.
# Rule TU.
rules-tip-open-areas = Des domaines restent ouverts ; « pas encore connu » ne veut pas dire non.
# Rule TU.
rules-tip-unmet = Les conditions n'étaient pas assez bonnes pour qu'un « non » compte.
# Rule S0.
rules-som-denied = Personne n'a rien organisé, personne n'en a tiré profit, ou aucune frontière n'a été franchie contre les règles.
# Rule S0.
rules-som-nothing = Rien n'indique un trafic illicite de migrants.
# Rule S1.
rules-som-indicated = Quelqu'un d'autre a organisé l'entrée ou le séjour contre les règles.
# Rule S2.
rules-som-aggravated = Quelqu'un d'autre a tout organisé, et c'était dangereux ou cruel.
# Rule SU.
rules-som-unknown = Quelque chose va dans le sens d'un trafic illicite de migrants ; on n'en sait pas assez.
# Rule P3.
rules-protect-now = Il y a un danger ou un besoin maintenant.
# Rule P1, P2.
rules-protect-tip = Les indices de traite appellent une protection.
# Rule P2.
rules-protect-ransom = Une rançon a été exigée.
# Rule P1, P2.
rules-protect-child = La personne est ou peut être un enfant : cela appelle une protection.
# Rule P1.
rules-refer-aggravated = Le voyage a été dangereux ou cruel.
# Rule P1.
rules-refer-other = Il y a un autre besoin de protection.
# Rule P1.
rules-refer-labour = Les droits du travail n'ont peut-être pas été respectés.
# Rule P0.
rules-inform-only = Aucun besoin de protection n'a été relevé.
