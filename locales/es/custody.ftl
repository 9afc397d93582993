custody-not-allowed = La función de { $officer } no permite esto.
custody-not-allowed-remedy = Pídalo al jefe de turno. No se cambió nada.
custody-officer-there = El código { $officer } es o fue de alguien aquí.
custody-officer-there-remedy = Elija otro código: un código nunca se da dos veces.
custody-last-lead = Es el último jefe de turno de este equipo.
custody-last-lead-remedy = Nombre antes a otro jefe de turno.
custody-yourself = No puede hacer esto con su propio código.
custody-yourself-remedy = Nombre a otro agente, o pida a otro jefe de turno que lo haga.
custody-would-be-lost = { $count ->
    [one] Nadie podría abrir ya un caso.
   *[other] Nadie podría abrir ya { $count } casos.
}
custody-would-be-lost-remedy = Que ese agente entregue antes sus casos, o añada la clave de la supervisión durante su sesión.
custody-nobody-else = Aquí no se conoce ninguna clave de la supervisión: después nadie podría abrir el caso.
custody-nobody-else-remedy = Añada antes la clave de la supervisión, en un puesto. No se cambió nada.
custody-on-hold = El caso está bajo retención legal y no se puede borrar.
custody-on-hold-remedy = Pregunte a quien la ordenó. Un jefe de turno puede levantarla.
custody-erased-already = El caso ya fue borrado.
custody-erased-already-remedy = Aquí ya no se puede hacer nada con él.
custody-not-received = El despacho no tiene todo de este caso. No se ha eliminado nada.
custody-not-received-remedy = Expórtelo y lea la respuesta que lo confirma.
custody-not-recovery = Esta clave no abre nada en esta bóveda.
custody-not-recovery-remedy = Tome la clave hecha para este equipo, o haga una nueva y pruébela mientras la bóveda se abre.
custody-copy-differs = La copia en { $path } no es igual al original. Se eliminó.
custody-copy-differs-remedy = Use otro disco u otra memoria.
custody-other-realm = Es una bóveda de la otra clase: práctica y real nunca se mezclan.
custody-other-realm-remedy = Elija la otra con --realm.
custody-no-root = Aquí no se conoce ninguna clave del organismo para comprobar el perfil.
custody-no-root-remedy = Dé una vez su clave pública con --root FILE.pub y compare la huella por teléfono.
custody-other-root = Aquí está fijada otra clave del organismo: { $fingerprint }
custody-other-root-remedy = Pregunte a su organismo. No se cambió nada.
custody-not-newer = Este perfil es la versión { $found }; aquí rige la versión { $have }.
custody-not-newer-remedy = Pida a su organismo el perfil más reciente.
custody-by-profile = Aquí los supervisores los nombra el perfil firmado del organismo.
custody-by-profile-remedy = Pida a su organismo un perfil que nombre esta clave.
custody-duty-officer = agente
custody-duty-lead = jefe de turno
custody-duty-it = informática
custody-act-unlocked = abrió la bóveda
custody-act-read = leyó un caso
custody-act-exported = escribió un lote
custody-act-imported = recibió un lote
custody-act-enrolled = inscribió a un agente
custody-act-removed = dio de baja a un agente; cambiaron las claves del puesto
custody-act-duty-changed = cambió una función
custody-act-passphrase-changed = cambió su frase de paso
custody-act-handed-over = entregó un caso
custody-act-released = cedió un caso a la supervisión
custody-act-erased = borró un caso
custody-act-purged = eliminó un caso con el plazo terminado
custody-act-held = puso un caso bajo retención legal
custody-act-hold-lifted = levantó una retención legal
custody-act-recipient-added = permitió que una clave abra todos los casos
custody-act-profile-taken = recibió un perfil firmado
# What somebody did.
custody-act-installed = instaló lo que envió el despacho:
custody-act-resealed = volvió a sellar casos para la supervisión
custody-act-drop-box-on = activó el modo buzón
custody-act-drop-box-off = desactivó el modo buzón
custody-act-recovery-made = hizo una clave de recuperación
custody-act-recovery-proved = probó con éxito la clave de recuperación
custody-act-recovered = entró con la clave de recuperación
custody-act-backed-up = escribió una copia sellada
custody-act-restored = recuperó la bóveda de una copia
custody-act-unknown = hizo algo que conoce una versión más nueva
custody-enrolled = { $officer } quedó inscrito como { $duty }.
custody-removed = { $officer } fue dado de baja y cambiaron las claves de este equipo.
custody-duty-set = { $officer }: { $duty }
custody-passphrase-set = Su frase de paso cambió. Las copias anteriores aún se abren con la antigua.
custody-generated = Frase de paso: { $passphrase }
custody-generated-hint = { $count ->
    [one] Se muestra una sola vez. Apréndase la palabra; si hay que escribirla, guarde el papel lejos del equipo.
   *[other] Se muestra una sola vez. Apréndase las { $count } palabras; si hay que escribirlas, guarde el papel lejos del equipo.
}
custody-handed-over = { $count ->
    [one] Un caso fue entregado a { $officer }. Usted ya no puede abrirlo.
   *[other] { $count } casos fueron entregados a { $officer }. Usted ya no puede abrirlos.
}
custody-drop-box-is-on = El modo buzón está activo: quien cierra un caso ya no puede abrirlo aquí.
custody-drop-box-is-off = El modo buzón está inactivo: los agentes conservan las claves de sus casos.
custody-released-now = { $code } ya solo lo abren la supervisión y la clave de recuperación.
custody-erased-now = { $code } fue borrado: sus claves y textos están destruidos.
custody-erased-limits = Los lotes y copias que salieron antes aún lo contienen. Un disco flash puede guardar bloques viejos: cifre el disco entero.
custody-held-now = { $code } está bajo retención legal y no se puede borrar.
custody-hold-lifted-now = Se levantó la retención legal de { $code }.
custody-withdrawn-now = Anotado: la persona de { $code } retiró su consentimiento. El caso está cerrado.
custody-withdrawn-hint = Lo dicho antes sigue ahí. Un jefe de turno puede borrarlo con fanal case erase.
custody-clock-suspect = el reloj se había atrasado
custody-backed-up-to = Se escribió una copia sellada en { $path } y se comprobó. La abren las frases de paso de hoy.
custody-restored-to = La bóveda volvió a { $path } y se comprobó. Lo escrito después de la copia no está: avise a su supervisión.
custody-recovery-written = La clave secreta de recuperación está en { $path }. Métala en la caja fuerte, sin copia en este equipo.
custody-recovery-proved-now = Comprobado: esta clave abre la clave del puesto y un registro ficticio: { $key }
custody-recovery-cases = Casos que abre: { $opened }; que no abre: { $shut }.
custody-recovery-shut = Los demás seguirán cuando sus agentes abran la bóveda. Los cedidos antes quedan como están.
custody-entered-now = { $count ->
    [one] { $officer } es ahora jefe de turno y puede abrir un caso.
   *[other] { $officer } es ahora jefe de turno y puede abrir { $count } casos.
}
custody-not-a-profile = Esto no es un perfil; la primera línea que no encaja es la { $line }.
custody-not-a-profile-remedy = Compárelo con docs/profile.md o pregunte a su organismo.
custody-profile-bad-key = El perfil contiene algo que no es una clave: { $key }
custody-profile-no-supervisor = El perfil no nombra a ningún supervisor.
custody-profile-signed = Perfil { $version } firmado con la clave { $fingerprint }.
custody-root-pinned = Quedó fijada la clave del organismo: { $fingerprint }. Compárela por teléfono; no se creerá ninguna otra.
custody-profile-taken-in = Rige el perfil { $version } de { $agency }.
custody-profile-sealed = Casos sellados de nuevo para sus supervisores: { $covered }; a la espera de sus agentes: { $left }.
custody-profile-honest = Un supervisor que ya no se nombra puede abrir aún lotes y copias anteriores.
custody-profile-other-maker = El paquete { $pack } está aquí con la clave de otro autor. Queda como está; pregunte a su organismo.
custody-profile-none = Aquí no rige ningún perfil.
custody-profile-in-force = { $agency }, perfil { $version }, clave del organismo { $fingerprint }
custody-office-not-named = El perfil del organismo no nombra la clave de este despacho: { $key }. No se selló nada.
custody-office-not-named-remedy = No escriba la respuesta en otro sitio. Pida a su organismo el paquete nacional o el perfil correcto.
