command-program-name = Fanal
