exchange-program-name = Fanal
