-- The vault, version 1. Names and numbers in clear: the station, the officers' handles, how many
-- cases and revisions there are. Everything else is sealed. The ledger and the tallies in the head
-- notice rows that were changed, swapped, planted or taken away.

-- What this file is; one row.
CREATE TABLE about (
    one       INTEGER PRIMARY KEY CHECK (one = 1),
    realm     TEXT NOT NULL CHECK (realm IN ('drill', 'practice', 'live')),
    role      TEXT NOT NULL CHECK (role IN ('station', 'desk')),
    station   TEXT NOT NULL,
    computer  TEXT NOT NULL,
    vault     BLOB NOT NULL CHECK (length(vault) = 16),
    created   INTEGER NOT NULL,
    device    TEXT NOT NULL,
    recipient TEXT NOT NULL,
    recovery  BLOB
) STRICT;

-- One key slot per officer: their own keys under their passphrase (age, scrypt), and the station key
-- sealed to them (age, X25519). `checksum` tells a damaged slot from a wrong passphrase.
CREATE TABLE slot (
    id          INTEGER PRIMARY KEY,
    officer     TEXT NOT NULL UNIQUE,
    own_keys    BLOB NOT NULL,
    checksum    BLOB NOT NULL CHECK (length(checksum) = 32),
    station_key BLOB NOT NULL
) STRICT;

-- Small replaceable boxes: head, roster, device keys, drafts, remembered settings.
CREATE TABLE mark (
    name TEXT PRIMARY KEY,
    box  BLOB NOT NULL
) STRICT;

-- One row per case. `auth` is sealed with the station key, `head` with the case's own key.
CREATE TABLE case_file (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    auth     BLOB NOT NULL,
    wrap_sup BLOB,
    head     BLOB NOT NULL
) STRICT;

-- The case's key for an officer who works on it: a box under that officer's own key, or age to their
-- recipient. No row: this officer cannot open the case.
CREATE TABLE case_key (
    case_id  BLOB NOT NULL REFERENCES case_file (id),
    officer  INTEGER NOT NULL REFERENCES slot (id),
    wrap_own BLOB NOT NULL,
    PRIMARY KEY (case_id, officer)
) STRICT;

-- What happened, in order, sealed with the station key. Never changed, never deleted.
CREATE TABLE ledger (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    box BLOB NOT NULL
) STRICT;

-- The revisions themselves, sealed with the key of their case.
CREATE TABLE revision (
    seq     INTEGER PRIMARY KEY REFERENCES ledger (seq),
    id      BLOB NOT NULL CHECK (length(id) = 16),
    case_id BLOB NOT NULL REFERENCES case_file (id),
    body    BLOB NOT NULL,
    UNIQUE (case_id, id)
) STRICT;

-- The last statement each officer signed for a case, sealed with the station key.
CREATE TABLE statement (
    case_id BLOB NOT NULL REFERENCES case_file (id),
    officer INTEGER NOT NULL REFERENCES slot (id),
    box     BLOB NOT NULL,
    PRIMARY KEY (case_id, officer)
) STRICT;
