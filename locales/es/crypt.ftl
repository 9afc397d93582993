crypt-program-name = Fanal
