//! A disk that rots: one bit changes, anywhere. It is noticed, or it was in a part that holds nothing;
//! never is anything else shown than what was recorded.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::Value;

use super::{is_whole, rounds, told, with_cases};
use crate::commands::Place;

#[test]
fn a_flipped_bit_never_shows_another_answer() {
    let place = with_cases(&[
        "V01", "V02", "V03", "V04", "V05", "V06", "V08", "V09", "V10", "V11", "V12", "V15",
    ]);
    let expected = told(&place).expect("nothing is wrong yet");
    let whole = fs::read(place.vault()).unwrap();
    let rounds = usize::try_from(rounds(40, 400)).unwrap();
    let mut reasons: BTreeMap<&str, u32> = BTreeMap::new();
    let (mut refused, mut found, mut kept) = (0, 0, 0);
    for round in 0..rounds {
        let byte = whole.len() * round / rounds + round * 31 % 97;
        let bit = round * 7 % 8;
        let mut flipped = whole.clone();
        let Some(at) = flipped.get_mut(byte) else {
            continue;
        };
        *at ^= 1 << bit;
        fs::write(place.vault(), &flipped).unwrap();
        match told(&place) {
            Ok(shown) => assert!(shown == expected, "bit {bit} of byte {byte}"),
            Err(reason) => {
                refused += 1;
                *reasons.entry(reason).or_default() += 1;
            }
        }
        kept += nothing_overwritten(&place, &flipped, &format!("bit {bit} of byte {byte}"));
        found += u32::from(!is_whole(&place));
    }
    let harmless = u32::try_from(rounds).unwrap() - found;
    eprintln!(
        "{rounds} flipped bits: {found} noticed by a check of everything, {refused} already by \
         listing and showing ({reasons:?}), {harmless} harmless, 0 shown wrongly; {kept} rows \
         compared, 0 overwritten"
    );
    assert!(refused > 0 && found >= refused);
    assert!(kept > rounds * 50, "{kept} rows");
}

/// The rows of a file that stock SQLite reads, by table and row; of a table that breaks off, those
/// before.
fn rows(bytes: &[u8]) -> BTreeMap<(&'static str, i64), Vec<Value>> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("copy");
    fs::write(&path, bytes).unwrap();
    let mut all = BTreeMap::new();
    for table in TABLES {
        let _broken_off = read_table(&path, table, &mut all);
    }
    all
}

fn read_table(
    path: &Path,
    table: &'static str,
    all: &mut BTreeMap<(&'static str, i64), Vec<Value>>,
) -> rusqlite::Result<()> {
    let file = Connection::open(path)?;
    let mut statement = file.prepare(&format!("SELECT rowid, * FROM {table} ORDER BY rowid"))?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let values: rusqlite::Result<Vec<Value>> = (1..columns).map(|it| row.get(it)).collect();
        all.insert((table, row.get(0)?), values?);
    }
    Ok(())
}

const TABLES: [&str; 8] = [
    "about",
    "slot",
    "mark",
    "case_file",
    "case_key",
    "ledger",
    "revision",
    "statement",
];

/// Whatever unlocking and showing did to the file, every row that was there is there as it was: it may
/// only have added to the journal, which leaves the journal's own line and signature and the head of
/// the ledger anew. Gives how many rows were compared.
#[track_caller]
fn nothing_overwritten(place: &Place, before: &[u8], what: &str) -> usize {
    let after = fs::read(place.vault()).unwrap();
    assert!(after.len() >= before.len(), "{what}: the file got shorter");
    let (had, has) = (rows(before), rows(&after));
    if had.is_empty() {
        assert!(after == before, "{what}: unreadable, and written to");
    }
    let journal = journal_of(&has);
    let goes_on = |(table, _): &(&str, i64), row: &[Value]| match *table {
        "mark" => row[0] == Value::Text("head".to_owned()),
        "case_file" | "statement" => Some(&row[0]) == journal.as_ref(),
        _ => false,
    };
    let mut compared = 0;
    for (key, row) in &had {
        if !goes_on(key, row) {
            assert!(has.get(key) == Some(row), "{what}: {key:?} was overwritten");
            compared += 1;
        }
    }
    compared
}

/// The case of the last revision: unlocking is what was noted last.
fn journal_of(rows: &BTreeMap<(&str, i64), Vec<Value>>) -> Option<Value> {
    let mut revisions = rows.iter().filter(|((table, _), _)| *table == "revision");
    revisions.next_back().map(|(_, row)| row[2].clone())
}
