interview-program-name = Fanal
