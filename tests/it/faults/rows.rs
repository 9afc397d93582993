//! Somebody who can write the file, with stock SQLite: every table that is there, row by row. Rows are
//! taken away, swapped, blanked, planted, put back as they were before. It is noticed each time, and
//! never is anything else shown than what was recorded.

use std::fs;
use std::path::Path;

use rusqlite::{Connection, params};

use super::{is_whole, rounds, told, with_three_cases};
use crate::commands::Place;

/// Before and after a fourth case: the same vault at two moments.
struct Moments {
    place: Place,
    before: Vec<u8>,
    after: Vec<u8>,
    shown: Vec<String>,
}

fn two_moments() -> Moments {
    let place = with_three_cases();
    let before = fs::read(place.vault()).unwrap();
    place.add(&["V04"]).well();
    Moments {
        before,
        after: fs::read(place.vault()).unwrap(),
        shown: told(&place).expect("nothing is wrong yet"),
        place,
    }
}

/// The file as anybody may open it.
fn open(path: &Path) -> Connection {
    let file = Connection::open(path).unwrap();
    file.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;")
        .unwrap();
    file
}

/// The tables of the vault, whichever they are.
fn tables(file: &Connection) -> Vec<String> {
    let mut statement = file
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        .unwrap();
    let names = statement.query_map([], |row| row.get(0)).unwrap();
    names.collect::<Result<_, _>>().unwrap()
}

fn columns(file: &Connection, table: &str) -> Vec<String> {
    let mut statement = file
        .prepare("SELECT name FROM pragma_table_info(?1)")
        .unwrap();
    let names = statement.query_map([table], |row| row.get(0)).unwrap();
    names.collect::<Result<_, _>>().unwrap()
}

fn row_ids(file: &Connection, table: &str) -> Vec<i64> {
    let mut statement = file
        .prepare(&format!("SELECT rowid FROM {table} ORDER BY rowid"))
        .unwrap();
    let ids = statement.query_map([], |row| row.get(0)).unwrap();
    ids.collect::<Result<_, _>>().unwrap()
}

/// Everything that can be done to one row of a table, as SQL.
fn attacks(file: &Connection, table: &str) -> Vec<String> {
    let (rows, columns) = (row_ids(file, table), columns(file, table));
    let mut all = vec![format!("DELETE FROM {table}")];
    for (place, row) in rows.iter().enumerate() {
        all.push(format!("DELETE FROM {table} WHERE rowid = {row}"));
        for column in &columns {
            for with in [
                "zeroblob(length({}))",
                "randomblob(length({}))",
                "{} || 'x'",
                "NULL",
            ] {
                let with = with.replace("{}", column);
                all.push(format!(
                    "UPDATE {table} SET {column} = {with} WHERE rowid = {row}"
                ));
            }
            all.push(format!(
                "UPDATE {table} SET {column} = CAST({column} AS INTEGER) + 1 WHERE rowid = {row}"
            ));
            // The same field of every later row, in place of this one.
            for other in &rows[place + 1..] {
                all.push(format!(
                    "UPDATE {table} SET {column} = (SELECT {column} FROM {table} WHERE rowid = \
                     {other}) WHERE rowid = {row}"
                ));
            }
        }
        all.push(planted(table, &columns, *row));
    }
    all
}

/// A copy of a row under a key of its own.
fn planted(table: &str, columns: &[String], row: i64) -> String {
    let (key, rest) = columns.split_first().unwrap();
    let new = format!(
        "CASE typeof({key}) WHEN 'integer' THEN {key} + 1000 WHEN 'blob' THEN \
         randomblob(length({key})) ELSE {key} || 'x' END"
    );
    let rest: Vec<&str> = rest.iter().map(String::as_str).collect();
    let fields = [&[new.as_str()], &rest[..]].concat().join(", ");
    format!("INSERT INTO {table} SELECT {fields} FROM {table} WHERE rowid = {row}")
}

/// The vault as it stands in the file: noticed, and nothing else shown than what was recorded.
#[track_caller]
fn noticed(moments: &Moments, what: &str) {
    if let Ok(shown) = told(&moments.place) {
        assert!(shown == moments.shown, "{what}: something else is shown");
    }
    assert!(!is_whole(&moments.place), "{what}: nobody notices");
}

#[test]
fn no_row_of_any_table_can_be_changed_unnoticed() {
    let moments = two_moments();
    let path = moments.place.vault();
    let mut all: Vec<String> = Vec::new();
    let file = open(&path);
    for table in tables(&file) {
        all.extend(attacks(&file, &table));
    }
    drop(file);
    let step = all.len() / usize::try_from(rounds(80, 2000)).unwrap();
    let mut tried = 0;
    for attack in all.iter().step_by(step.max(1)) {
        fs::write(&path, &moments.after).unwrap();
        let file = open(&path);
        // What the tables' own rules refuse, or what changes nothing, is no attack.
        let changed = file.execute(attack, []).unwrap_or(0);
        drop(file);
        if changed == 0 || is_same(&path, &moments.after) {
            continue;
        }
        noticed(&moments, attack);
        tried += 1;
    }
    eprintln!("{tried} changed rows of {} ways, all noticed", all.len());
    assert!(tried > 15, "{tried}");
}

/// Whether every table of the file holds what it held.
fn is_same(path: &Path, whole: &[u8]) -> bool {
    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().join("kept");
    fs::write(&kept, whole).unwrap();
    let file = open(path);
    file.execute("ATTACH ?1 AS kept", params![kept.to_str().unwrap()])
        .unwrap();
    tables(&file).iter().all(|table| {
        let differ = |one: &str, other: &str| -> i64 {
            let rows = format!("SELECT count(*) FROM (SELECT * FROM {one}.{table} EXCEPT SELECT * FROM {other}.{table})");
            file.query_row(&rows, [], |row| row.get(0)).unwrap()
        };
        differ("main", "kept") == 0 && differ("kept", "main") == 0
    })
}

/// Puts the tables of the earlier moment into the vault of the later one.
fn put_back(moments: &Moments, tables: &[&String]) {
    let path = moments.place.vault();
    fs::write(&path, &moments.after).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().join("kept");
    fs::write(&kept, &moments.before).unwrap();
    let file = open(&path);
    file.execute("ATTACH ?1 AS kept", params![kept.to_str().unwrap()])
        .unwrap();
    for table in tables {
        let change = format!(
            "DELETE FROM main.{table}; INSERT INTO main.{table} SELECT * FROM kept.{table};"
        );
        file.execute_batch(&change).unwrap();
    }
}

/// Any set of tables as they were before, but for all at once: that is an older copy of the whole file,
/// which only somebody who saw a later one can tell.
#[test]
fn no_set_of_older_tables_passes() {
    let moments = two_moments();
    let path = moments.place.vault();
    let file = open(&path);
    let all = tables(&file);
    drop(file);
    // Only those that the fourth case changed.
    let mut differ = all;
    differ.retain(|table| {
        put_back(&moments, &[table]);
        !is_same(&path, &moments.after)
    });
    assert!(differ.len() > 3, "{differ:?}");
    let sets = (1_u32 << differ.len()) - 1;
    let step = (sets / rounds(20, 4000)).max(1);
    let mut tried = 0;
    for set in (1..sets).step_by(usize::try_from(step).unwrap()) {
        let chosen: Vec<&String> = differ
            .iter()
            .enumerate()
            .filter(|(place, _)| set >> place & 1 == 1)
            .map(|(_, table)| table)
            .collect();
        put_back(&moments, &chosen);
        noticed(&moments, &format!("{chosen:?} as before"));
        tried += 1;
    }
    eprintln!("{tried} sets of older tables of {differ:?}, all noticed");
}
