# $path (text): where the file is, in every message here.
vault-absent = No hay ninguna bóveda en { $path }.
vault-absent-remedy = Compruebe la carpeta, o configure primero este equipo.
vault-exists = Ya hay algo en { $path }. Se ha dejado como está.
vault-exists-remedy = Abra la bóveda que hay allí, o elija otra carpeta.
vault-empty = El archivo { $path } está vacío. Quizá se interrumpió su copia.
vault-empty-remedy = Recupere una copia. No se ha escrito nada en este archivo.
vault-not-a-vault = { $path } no es una bóveda de este programa.
vault-not-a-vault-remedy = Compruebe la carpeta. El archivo se ha dejado como está.
# $found, $newest (number): versions of the vault's format.
vault-too-new = Esta bóveda es de una versión más nueva del programa (formato { $found }, este programa lee hasta { $newest }).
vault-too-new-remedy = Instale la versión actual y vuelva a abrirlo. Sus registros están a salvo y no ha cambiado nada.
vault-truncated = Falta el final de { $path }.
vault-damaged = { $path } está dañado o alguien lo ha cambiado.
vault-damaged-remedy = No siga trabajando en él. Guarde el archivo, recupere una copia y avise a su supervisión.
vault-busy = La bóveda está abierta en otra ventana o programa.
vault-busy-remedy = Cierre la otra ventana y vuelva a intentarlo.
vault-wrong-passphrase = La frase de paso no abre la bóveda para { $officer }.
vault-wrong-passphrase-remedy = Compruebe el nombre y la distribución del teclado y vuelva a intentarlo. No ha cambiado nada.
vault-unknown-officer = No hay ningún agente { $officer } en esta bóveda.
vault-unknown-officer-remedy = Compruebe el código de agente que se dio al configurar este equipo.
vault-read-only = No se puede escribir en { $path }: el disco o el archivo es de solo lectura.
vault-read-only-remedy = Todo lo guardado está a salvo y se puede leer. Permita la escritura y repita el último paso.
vault-disk-full = El disco está lleno. El último paso no se ha guardado.
vault-disk-full-remedy = Todo lo guardado antes está a salvo. Libere espacio en el disco y vuelva a intentarlo.
vault-cost-too-low = Una bóveda para casos reales necesita una frase de paso más costosa de probar.
vault-cost-too-low-remedy = Deje el coste en su valor predeterminado.
vault-not-a-name = Este nombre no se puede usar: está vacío, es demasiado largo o tiene signos que no se ven.
vault-not-a-name-remedy = Use de 1 a 40 letras, cifras o signos en una línea.
vault-unknown-case = No existe ese caso en esta bóveda.
vault-unknown-case-remedy = Vuelva a la lista de casos y elija de nuevo.
vault-not-readable = Este caso es de otro agente. Usted no tiene su clave.
vault-not-readable-remedy = Solo ese agente y la supervisión pueden abrirlo.
vault-too-long = Es demasiado largo para guardarlo en un paso.
vault-too-long-remedy = Acorte el texto o guárdelo en dos notas.
vault-failed = El equipo no pudo leer o escribir { $path }.
vault-failed-remedy = Todo lo guardado antes está a salvo. Compruebe el disco y vuelva a intentarlo.
vault-found-tables = El orden interno del archivo está roto.
vault-found-station = Se ha cambiado algo del puesto o de sus agentes.
vault-found-cases = Se ha cambiado, quitado o repuesto un caso, una clave o una firma.
# $seq (number): the entry's place.
vault-found-ledger = La entrada { $seq } del registro falta o se ha cambiado.
# $seq (number): the revision's place.
vault-found-revision = El paso { $seq } falta, se ha cambiado o es ajeno.
vault-found-case = Un caso no está como se guardó por última vez.
vault-found-statement = La firma de un agente para un caso falta o no corresponde.
