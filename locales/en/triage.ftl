triage-program-name = Fanal
