//! One row that rots must not take the others along, and must not be missing in silence.

use fanal::domain::summary::Completeness;
use fanal::vault::{Vault, VaultError};
use rusqlite::Connection;

use super::people::{open_as, with_a_colleague};
use super::{Place, at, body, with_two_cases};

/// Number and head of a case.
type Line = (u32, Option<Vec<u8>>);

/// What the list shows, and whether it says that it is whole.
fn listed(vault: &Vault) -> (Vec<Line>, Completeness) {
    let mut rows = Vec::new();
    let completeness = vault.list(|row| rows.push((row.number, row.head))).unwrap();
    rows.sort();
    (rows, completeness)
}

fn spoil(place: &Place, sql: &str) {
    let file = Connection::open(place.path()).unwrap();
    file.execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql}"))
        .unwrap();
    assert!(file.total_changes() > 0, "{sql}");
}

/// A vault whose later revisions are far from the first two cases, so that unlocking, which looks at
/// the last entries of the ledger, does not meet what is spoilt in them.
fn with_two_old_cases() -> Place {
    let place = with_two_cases();
    let mut vault = place.open().unwrap();
    let (case, _) = vault.begin(&body("three"), b"head three", at(5)).unwrap();
    for number in 0..16 {
        let head = format!("head three {number}");
        let text = body("three, once more");
        vault
            .append(&case, &text, head.as_bytes(), at(6 + number))
            .unwrap();
    }
    drop(vault);
    place
}

const FIRST: &str = "(SELECT case_id FROM revision WHERE seq = 1)";

/// After `sql` the first case is not listed, the others are, and the list says that one is missing.
#[track_caller]
fn lacks_the_first(sql: &str) {
    lacks(sql, 1, &[(2, b"head 2b"), (3, b"head three 15")]);
}

#[track_caller]
fn lacks(sql: &str, count: u32, left: &[(u32, &[u8])]) {
    let place = with_two_old_cases();
    spoil(&place, &sql.replace("FIRST", FIRST));
    let vault = place.open().unwrap();
    let left: Vec<_> = left
        .iter()
        .map(|(number, head)| (*number, Some(head.to_vec())))
        .collect();
    let expected = (left, Completeness::Lacking { cases: count });
    assert_eq!(listed(&vault), expected, "{sql}");
    // Nothing forgets what was found: neither a second look nor a change in between.
    assert_eq!(listed(&vault), expected, "{sql}, again");
    assert!(
        matches!(vault.cases(), Err(VaultError::Damaged { .. })),
        "{sql}"
    );
    assert_ne!(vault.verify().unwrap(), [], "{sql}");
    drop(vault);
    let mut vault = place.open().unwrap();
    vault.begin(&body("four"), b"head four", at(40)).unwrap();
    let (rows, completeness) = listed(&vault);
    assert_eq!(rows.len(), expected.0.len() + 1, "{sql}");
    assert_eq!(completeness, expected.1, "{sql}, after a new case");
    // The number of a case that cannot be read is not given away a second time.
    assert_eq!(rows.last().unwrap().0, 4, "{sql}");
}

#[test]
fn a_row_that_rots_costs_its_own_case_only() {
    lacks_the_first("UPDATE case_file SET head = zeroblob(length(head)) WHERE id = FIRST");
    lacks_the_first("UPDATE case_file SET auth = zeroblob(length(auth)) WHERE id = FIRST");
    lacks_the_first("UPDATE case_file SET wrap_sup = zeroblob(length(wrap_sup)) WHERE id = FIRST");
    lacks_the_first("UPDATE case_key SET wrap_own = zeroblob(168) WHERE case_id = FIRST");
    lacks_the_first("DELETE FROM case_key WHERE case_id = FIRST");
    lacks_the_first("DELETE FROM case_file WHERE id = FIRST");
    lacks_the_first("DELETE FROM revision WHERE seq = 3");
    lacks_the_first("DELETE FROM ledger WHERE seq = 3");
    lacks_the_first("UPDATE revision SET case_id = randomblob(16) WHERE seq = 3");
}

#[test]
fn an_older_line_of_a_case_is_not_shown_as_the_last() {
    let place = with_two_old_cases();
    let mut vault = place.open().unwrap();
    let first = vault.cases().unwrap()[0].id;
    drop(vault);
    let keep = place.folder.path().join("kept");
    let kept = format!(
        "ATTACH '{}' AS kept; CREATE TABLE kept.old AS SELECT * FROM main.case_file WHERE id = {FIRST}",
        keep.display()
    );
    Connection::open(place.path())
        .unwrap()
        .execute_batch(&kept)
        .unwrap();
    vault = place.open().unwrap();
    vault
        .append(&first, &body("later"), b"later", at(50))
        .unwrap();
    drop(vault);
    let back = format!(
        "ATTACH '{}' AS kept; UPDATE main.case_file SET head = (SELECT head FROM kept.old) \
         WHERE id = {FIRST}",
        keep.display()
    );
    spoil(&place, &back);
    let (rows, completeness) = listed(&place.open().unwrap());
    assert_eq!(completeness, Completeness::Lacking { cases: 1 });
    assert!(rows.iter().all(|(number, _)| *number != 1), "{rows:?}");
}

#[test]
fn swapped_lines_are_both_missing() {
    let swapped = "CREATE TEMP TABLE old AS SELECT id, head FROM case_file; \
         UPDATE case_file SET head = (SELECT head FROM old WHERE old.id <> case_file.id AND \
         old.id IN (SELECT case_id FROM revision WHERE seq < 3)) \
         WHERE id IN (SELECT case_id FROM revision WHERE seq < 3)";
    lacks(swapped, 2, &[(3, b"head three 15")]);
}

#[test]
fn a_planted_case_is_counted_and_not_shown() {
    let planted = "INSERT INTO case_file SELECT randomblob(16), auth, wrap_sup, head FROM \
                   case_file WHERE id = FIRST";
    let all: [(u32, &[u8]); 3] = [(1, b"head 1b"), (2, b"head 2b"), (3, b"head three 15")];
    lacks(planted, 1, &all);
}

/// What belongs to no case's line is said all the same.
#[test]
fn a_signature_that_rots_is_said_of_the_whole() {
    let all: [(u32, &[u8]); 3] = [(1, b"head 1b"), (2, b"head 2b"), (3, b"head three 15")];
    lacks("UPDATE statement SET box = zeroblob(500)", 0, &all);
}

/// A colleague's case is shut and not missing, also where another one rots.
#[test]
fn what_a_colleague_holds_is_not_counted_as_lost() {
    let place = with_a_colleague();
    spoil(
        &place,
        &format!("UPDATE case_file SET head = zeroblob(300) WHERE id = {FIRST}"),
    );
    let (rows, completeness) = listed(&open_as(&place, "MB-11").unwrap());
    assert_eq!(completeness, Completeness::Lacking { cases: 1 });
    assert_eq!(rows, [(2, None)]);
}

/// The rows are checked once after unlocking; when somebody else writes the open file, once more.
#[test]
fn what_changes_while_the_vault_is_open_is_noticed_at_the_next_list() {
    let place = with_two_cases();
    let vault = place.open().unwrap();
    assert_eq!(listed(&vault).1, Completeness::Whole);
    let copy = place.folder.path().join("copy");
    std::fs::write(&copy, place.bytes()).unwrap();
    let spoilt = "UPDATE case_file SET head = zeroblob(length(head))";
    Connection::open(&copy)
        .unwrap()
        .execute_batch(spoilt)
        .unwrap();
    let spoilt = std::fs::read(copy).unwrap();
    let changed = || std::fs::metadata(place.path()).unwrap().modified().unwrap();
    let before = changed();
    // The moment of the last change moves in steps of some milliseconds.
    while changed() == before {
        let mut open = std::fs::OpenOptions::new();
        let mut open = open.write(true).open(place.path()).unwrap();
        std::io::Write::write_all(&mut open, &spoilt).unwrap();
    }
    assert_eq!(listed(&vault).1, Completeness::Lacking { cases: 2 });
}
