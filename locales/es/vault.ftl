vault-program-name = Fanal
