# Rule.
rules-act = Se hizo algo que la ley llama «acto».
# Rule.
rules-act-denied = Sobre cada acto la respuesta fue no, en buenas condiciones.
# Rule.
rules-means-deception = Captación mediante engaño.
# Rule.
rules-means-coercion = Captación mediante coacción.
# Rule.
rules-means-hold = Coacción durante la explotación o la retención.
# Rule.
rules-means-compelled = Lo que se hizo a la persona supone por sí mismo que se la obligó.
# Rule.
rules-means-vulnerability = Se aprovechó una vulnerabilidad de varias maneras.
# Rule.
rules-means-limited = Hay una vulnerabilidad; no está claro si se aprovechó.
# Rule.
rules-means-proper = Hay al menos una señal de un medio.
# Rule.
rules-means-denied = Sobre todos los medios la respuesta fue no, en buenas condiciones.
# Rule.
rules-purpose-exploitation = Señales de explotación en el trabajo.
# Rule.
rules-purpose-decisive = Una forma de explotación que basta aquí por sí sola.
# Rule.
rules-purpose-ransom = En este país, exigir el pago de un rescate cuenta como fin.
# Rule.
rules-purpose-some = Hay indicios de una forma de explotación.
# Rule.
rules-purpose-planned = La explotación parece estar prevista.
# Rule.
rules-purpose-denied = Sobre la explotación la respuesta fue no, en buenas condiciones.
# Rule T3.
rules-tip-strong = El medio y el fin apuntan a la trata, y el acto no queda descartado.
# Rule T3, child.
rules-tip-strong-child = La persona tiene o puede tener menos de 18 años y hay indicios claros de explotación; el medio no hace falta.
# Rule T2.i.
rules-tip-some-both = El medio y el fin apuntan a la trata, al menos en parte.
# Rule T2.ii.
rules-tip-some-purpose = Hay indicios claros de explotación y una señal de un medio.
# Rule T2.iii.
rules-tip-some-coercion = Hay indicios claros de coacción y la explotación no queda descartada.
# Rule T2.iv.
rules-tip-some-planned = Hay indicios claros de explotación prevista y una señal de un medio.
# Rule T2.v.
rules-tip-some-pair = Coinciden una señal fuerte de un medio y una señal fuerte de explotación.
# Rule T2, child.
rules-tip-some-child-purpose = La persona tiene o puede tener menos de 18 años y hay indicios de explotación.
# Rule T2, child.
rules-tip-some-child-means = La persona tiene o puede tener menos de 18 años y se usaron medios.
# Rule T1.
rules-tip-risk-means = Hay una señal de un medio.
# Rule T1.
rules-tip-risk-purpose = Hay una señal de explotación.
# Rule T1.
rules-tip-risk-signs = Se vieron señales de distinto tipo.
# Rule T1.
rules-tip-risk-severe = Se vio una señal grave.
# Rule T1.
rules-tip-risk-planned = Hay una señal de explotación prevista.
# Rule T1.
rules-tip-risk-disputed = Los relatos sobre algo grave no coinciden.
# Rule T1, child.
rules-tip-risk-child = Hay una señal sobre un niño, niña o adolescente.
# Rule T0.
rules-tip-nothing = Se preguntó por todos los temas en buenas condiciones y nada apunta a la trata.
# Rule TU.
rules-tip-open-areas = Quedan temas abiertos; «no se sabe» no quiere decir no.
# Rule TU.
rules-tip-unmet = Las condiciones no eran lo bastante buenas para que un «no» cuente.
# Rule S0.
rules-som-denied = Nadie lo organizó, nadie obtuvo un beneficio o no se cruzó ninguna frontera contra las normas.
# Rule S0.
rules-som-nothing = Nada apunta al tráfico ilícito de migrantes.
# Rule S1.
rules-som-indicated = Otra persona organizó la entrada o la estancia contra las normas.
# Rule S2.
rules-som-aggravated = Otra persona lo organizó, y fue peligroso o cruel.
# Rule SU.
rules-som-unknown = Algo apunta al tráfico ilícito de migrantes; no se sabe lo suficiente.
# Rule P3.
rules-protect-now = Hay peligro o necesidad ahora.
# Rule P1, P2.
rules-protect-tip = La protección se debe a los indicios de trata.
# Rule P2.
rules-protect-ransom = Se exigió el pago de un rescate.
# Rule P1, P2.
rules-protect-child = La protección se debe a que la persona tiene o puede tener menos de 18 años.
# Rule P1.
rules-refer-aggravated = El viaje fue peligroso o cruel.
# Rule P1.
rules-refer-other = Hay otra necesidad de protección.
# Rule P1.
rules-refer-labour = Pueden haberse vulnerado derechos laborales.
# Rule P0.
rules-inform-only = No se vio ninguna necesidad de protección.
