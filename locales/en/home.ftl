home-program-name = Fanal
