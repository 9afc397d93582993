//! Somebody with the disk and stock SQLite: rows changed, swapped, planted, taken away, put back.

use rusqlite::Connection;

use super::{Place, at, body, contents, with_two_cases};
use fanal::vault::VaultError;

/// Applies `sql` to a vault of two cases and four revisions; unlocking refuses it, or a check finds it.
#[track_caller]
fn check(sql: &str) {
    let place = with_two_cases();
    let file = Connection::open(place.path()).unwrap();
    file.execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql}"))
        .unwrap();
    assert!(file.total_changes() > 0 || sql.contains("CREATE"), "{sql}");
    drop(file);
    must_be_noticed(&place, sql);
}

#[track_caller]
fn must_be_noticed(place: &Place, what: &str) {
    match place.open() {
        Err(VaultError::Damaged { .. }) => {}
        Err(other) => panic!("{what}: {other}"),
        Ok(vault) => assert_ne!(vault.verify().unwrap(), [], "{what}"),
    }
}

#[test]
fn revisions_are_guarded() {
    check("UPDATE revision SET body = (SELECT body FROM revision WHERE seq = 1) WHERE seq = 3");
    check("UPDATE revision SET body = zeroblob(1064) WHERE seq = 2");
    check("DELETE FROM revision WHERE seq = 4");
    check("DELETE FROM revision WHERE seq = 2");
    check("UPDATE revision SET id = zeroblob(16) WHERE seq = 1");
    check(
        "UPDATE revision SET case_id = (SELECT case_id FROM revision WHERE seq = 2) WHERE seq = 1",
    );
    check(
        "INSERT INTO revision SELECT 5, randomblob(16), case_id, body FROM revision WHERE seq = 4",
    );
}

#[test]
fn the_ledger_is_guarded() {
    check("DELETE FROM ledger WHERE seq = 2");
    check("DELETE FROM ledger WHERE seq = 4; DELETE FROM revision WHERE seq = 4");
    check("INSERT INTO ledger SELECT 5, box FROM ledger WHERE seq = 4");
    check("UPDATE ledger SET box = (SELECT box FROM ledger WHERE seq = 1) WHERE seq = 2");
    check("UPDATE ledger SET box = zeroblob(500) WHERE seq = 1");
}

#[test]
fn cases_and_their_keys_are_guarded() {
    check("UPDATE case_file SET head = (SELECT head FROM case_file ORDER BY id LIMIT 1)");
    check("UPDATE case_file SET auth = (SELECT auth FROM case_file ORDER BY id LIMIT 1)");
    check("UPDATE case_file SET wrap_sup = NULL");
    check("UPDATE case_file SET wrap_sup = (SELECT wrap_sup FROM case_file ORDER BY id LIMIT 1)");
    check(
        "UPDATE case_key SET wrap_own = (SELECT wrap_own FROM case_key ORDER BY case_id LIMIT 1)",
    );
    check("DELETE FROM case_key");
    check("DELETE FROM statement");
    check("UPDATE statement SET box = (SELECT box FROM statement ORDER BY case_id LIMIT 1)");
    check(
        "INSERT INTO case_file SELECT randomblob(16), auth, wrap_sup, head FROM case_file LIMIT 1",
    );
    check(
        "DELETE FROM revision WHERE seq IN (1, 3); DELETE FROM statement WHERE case_id NOT IN \
         (SELECT case_id FROM revision); DELETE FROM case_key WHERE case_id NOT IN \
         (SELECT case_id FROM revision); DELETE FROM case_file WHERE id NOT IN \
         (SELECT case_id FROM revision)",
    );
}

#[test]
fn the_station_is_guarded() {
    check("UPDATE about SET station = 'JET-03'");
    check("UPDATE about SET realm = 'live'");
    check("UPDATE about SET role = 'desk'");
    check("UPDATE about SET recipient = 'age1' || recipient");
    check("UPDATE about SET vault = randomblob(16)");
    check("DELETE FROM mark WHERE name = 'roster'");
    check("DELETE FROM mark WHERE name = 'head'");
    check("UPDATE mark SET box = (SELECT box FROM mark WHERE name = 'roster') WHERE name = 'head'");
    check("INSERT INTO slot SELECT 2, 'ID-08', own_keys, checksum, station_key FROM slot");
    check("INSERT INTO mark VALUES ('place 2', randomblob(200))");
}

#[test]
fn planted_tables_triggers_and_views_are_refused() {
    check("CREATE TABLE planted (a)");
    check("CREATE VIEW planted AS SELECT * FROM slot");
    check("CREATE TRIGGER planted AFTER INSERT ON ledger BEGIN DELETE FROM revision; END");
    check("CREATE INDEX planted ON revision (id)");
}

/// Copies the row with this key out, lets `go_on` write, and puts the old row back.
#[track_caller]
fn replay(table: &str, key: &str, go_on: impl FnOnce(&mut fanal::vault::Vault)) {
    let place = with_two_cases();
    let keep = place.folder.path().join("kept");
    let file = Connection::open(place.path()).unwrap();
    file.execute("ATTACH ?1 AS kept", [keep.to_str().unwrap()])
        .unwrap();
    file.execute_batch(&format!(
        "CREATE TABLE kept.old AS SELECT * FROM main.{table} WHERE {key}"
    ))
    .unwrap();
    drop(file);
    go_on(&mut place.open().unwrap());
    let file = Connection::open(place.path()).unwrap();
    file.execute("ATTACH ?1 AS kept", [keep.to_str().unwrap()])
        .unwrap();
    let put_back = format!("INSERT OR REPLACE INTO main.{table} SELECT * FROM kept.old");
    assert_eq!(file.execute(&put_back, []).unwrap(), 1);
    drop(file);
    must_be_noticed(&place, table);
}

#[test]
fn rows_from_before_are_noticed() {
    let add = |vault: &mut fanal::vault::Vault| {
        let case = vault.cases().unwrap()[0].id;
        vault
            .append(&case, &body("later"), b"later", at(9))
            .unwrap();
    };
    let first = "case_id = (SELECT case_id FROM revision WHERE seq = 1)";
    replay("mark", "name = 'head'", add);
    replay("statement", first, add);
    replay("case_file", &first.replace("case_id = ", "id = "), add);
    replay(
        "mark",
        "name NOT IN ('head', 'roster', 'device', 'place 1')",
        |vault| {
            vault.remember("pin", b"new").unwrap();
        },
    );
    replay("mark", "name = 'place 1'", |vault| {
        vault.set_place(None).unwrap();
    });
    replay("mark", "name = 'roster'", |vault| {
        let late = fanal::crypt::Identity::generate().recipient();
        let kind = fanal::vault::RecipientKind::Supervisor;
        vault.add_recipient(kind, &late).unwrap();
    });
}

#[test]
fn rows_of_another_vault_do_not_open_here() {
    let (place, other) = (with_two_cases(), with_two_cases());
    let file = Connection::open(place.path()).unwrap();
    file.execute("ATTACH ?1 AS other", [other.path().to_str().unwrap()])
        .unwrap();
    file.execute_batch(
        "UPDATE ledger SET box = (SELECT box FROM other.ledger o WHERE o.seq = ledger.seq)",
    )
    .unwrap();
    drop(file);
    must_be_noticed(&place, "another vault's ledger");
}

/// What the design says it cannot do: an older copy of the whole file passes here.
#[test]
fn an_older_copy_of_the_whole_file_passes() {
    let place = with_two_cases();
    let before = place.bytes();
    let mut vault = place.open().unwrap();
    vault.begin(&body("three"), b"", at(9)).unwrap();
    drop(vault);
    std::fs::write(place.path(), before).unwrap();
    let vault = place.open().unwrap();
    assert_eq!(vault.verify().unwrap(), []);
    assert_eq!(contents(&vault).len(), 2);
}
