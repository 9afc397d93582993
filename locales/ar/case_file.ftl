case-file-program-name = Fanal
