start-program-name = Fanal
