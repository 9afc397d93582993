outcome-program-name = Fanal
