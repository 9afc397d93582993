keys-program-name = Fanal
