record-not-json = Una entrada de este caso está dañada: se cortó o se cambió.
record-not-json-remedy = No siga con este caso. Guarde el archivo, recupere una copia y avise a su supervisión.
record-not-its-kind = Una entrada de este caso no es lo que dice ser.
record-not-its-kind-remedy = No siga con este caso. Guarde el archivo, recupere una copia y avise a su supervisión.
record-newer = Una parte de este caso se escribió con una versión más reciente del programa.
record-newer-remedy = Instale la versión actual y vuelva a abrir el caso. No se cambió nada.
