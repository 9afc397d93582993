pack-program-name = Fanal
