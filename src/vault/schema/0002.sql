-- The vault, version 2: people come and go, cases are destroyed.
--
-- What an officer signed stays when the officer leaves, so a statement does not lean on a slot any
-- more; the sealed roster keeps the public keys of those who left. In this version also: the roster
-- says what each may do; what the station vouches for about a case says whether it is the journal, was
-- released or erased, or is held; the bodies of an erased case are empty; and the whole ledger is
-- sealed anew, entry by entry, when an officer is removed.

CREATE TABLE signed (
    case_id BLOB NOT NULL REFERENCES case_file (id),
    officer INTEGER NOT NULL,
    box     BLOB NOT NULL,
    PRIMARY KEY (case_id, officer)
) STRICT;
INSERT INTO signed SELECT case_id, officer, box FROM statement;
DROP TABLE statement;
ALTER TABLE signed RENAME TO statement;
