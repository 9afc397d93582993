bundle-program-name = Fanal
