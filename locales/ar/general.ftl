general-program-name = Fanal
