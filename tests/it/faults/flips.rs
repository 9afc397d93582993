//! A disk that rots: one bit changes, anywhere. It is noticed, or it was in a part that holds nothing;
//! never is anything else shown than what was recorded.

use std::collections::BTreeMap;
use std::fs;

use fanal::crypt::Passphrase;
use fanal::vault;
use rusqlite::Connection;
use rusqlite::types::Value;

use super::{is_whole, rounds, told, with_cases};
use crate::commands::{PASSPHRASE, Place};

#[test]
fn a_flipped_bit_never_shows_another_answer() {
    let place = with_cases(&[
        "V01", "V02", "V03", "V04", "V05", "V06", "V08", "V09", "V10", "V11", "V12", "V15",
    ]);
    let expected = told(&place).expect("nothing is wrong yet");
    let whole = fs::read(place.vault()).unwrap();
    let rows = Rows::of(&place, &whole);
    let rounds = usize::try_from(rounds(40, 400)).unwrap();
    let mut reasons: BTreeMap<&str, u32> = BTreeMap::new();
    let (mut refused, mut found, mut kept) = (0, 0, Compared::default());
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
        let what = format!("bit {bit} of byte {byte}");
        kept.add(&rows.nothing_overwritten(&place, &flipped, &what));
        found += u32::from(!is_whole(&place));
    }
    let harmless = u32::try_from(rounds).unwrap() - found;
    let Compared { same, lost } = kept;
    eprintln!(
        "{rounds} flipped bits: {found} noticed by a check of everything, {refused} already by \
         listing and showing ({reasons:?}), {harmless} harmless, 0 shown wrongly; {same} rows \
         compared, 0 overwritten, {lost} that SQLite itself cannot read any more"
    );
    assert!(refused > 0 && found >= refused);
    // One bit takes a page away at most, or the way to the pages below it.
    assert!(same > rounds * 100, "{same} rows");
    assert!(lost * 20 < same, "{lost} of {same} rows");
}

/// How many rows were compared, and how many could not be.
#[derive(Debug, Default)]
struct Compared {
    same: usize,
    lost: usize,
}

impl Compared {
    fn add(&mut self, other: &Self) {
        self.same += other.same;
        self.lost += other.lost;
    }
}

/// Rows by table and number.
type Read = BTreeMap<(&'static str, i64), Vec<Value>>;

/// The rows of the file before anything was flipped.
struct Rows {
    all: Read,
    journal: Value,
}

impl Rows {
    fn of(place: &Place, whole: &[u8]) -> Self {
        let mut all = Read::new();
        let (_folder, file) = opened(whole);
        for table in TABLES {
            all.extend(listed(&file, table, "ASC"));
        }
        Self {
            all,
            journal: journal_of(place),
        }
    }

    /// The rows of a file that stock SQLite reads: of a table that breaks off those before the break,
    /// those behind it from the other end, and what lies between two breaks row by row.
    fn read(&self, bytes: &[u8]) -> Read {
        let (_folder, file) = opened(bytes);
        let mut found = Read::new();
        for table in TABLES {
            found.extend(listed(&file, table, "DESC"));
            found.extend(listed(&file, table, "ASC"));
        }
        let missing = self.all.keys().filter(|key| !found.contains_key(*key));
        let one_by_one: Vec<_> = missing.filter_map(|key| one(&file, *key)).collect();
        found.extend(one_by_one);
        found
    }

    /// Whatever unlocking and showing did to the file, every row that was there is there as it was: it
    /// may only have added to the journal, which leaves the journal's own line and signature and the
    /// head of the ledger anew.
    #[track_caller]
    fn nothing_overwritten(&self, place: &Place, before: &[u8], what: &str) -> Compared {
        let after = fs::read(place.vault()).unwrap();
        assert!(after.len() >= before.len(), "{what}: the file got shorter");
        let (had, has) = (self.read(before), self.read(&after));
        if had.is_empty() {
            assert!(after == before, "{what}: unreadable, and written to");
        }
        let mut same = 0;
        for (key, row) in &had {
            if !self.goes_on(*key, row) {
                assert!(has.get(key) == Some(row), "{what}: {key:?} was overwritten");
                same += 1;
            }
        }
        let lost = self.all.keys().filter(|key| !had.contains_key(*key));
        Compared {
            same,
            lost: lost.count(),
        }
    }

    /// Whether this row is written anew when the journal goes on.
    fn goes_on(&self, (table, _): (&str, i64), row: &[Value]) -> bool {
        match table {
            "mark" => row.first() == Some(&Value::Text("head".to_owned())),
            "case_file" | "statement" => row.first() == Some(&self.journal),
            _ => false,
        }
    }
}

/// The id of the journal, as the vault itself knows it.
fn journal_of(place: &Place) -> Value {
    let passphrase = Passphrase::new(PASSPHRASE.to_owned());
    let vault = vault::unlock(&place.vault(), "ID-07", &passphrase).unwrap();
    let shipment = vault.shipment(0, usize::MAX, usize::MAX).unwrap().unwrap();
    let [journal] = shipment.journals.as_slice() else {
        panic!("{:?}", shipment.journals);
    };
    Value::Blob(journal.as_bytes().to_vec())
}

/// A copy of this file, which nobody else reads; gone with its folder.
fn opened(bytes: &[u8]) -> (tempfile::TempDir, Connection) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("copy");
    fs::write(&path, bytes).unwrap();
    let file = Connection::open(&path).unwrap();
    (folder, file)
}

/// The rows of a table in this order, up to where it breaks off.
fn listed(file: &Connection, table: &'static str, order: &str) -> Read {
    let mut found = Read::new();
    let asked = format!("SELECT rowid, * FROM {table} ORDER BY rowid {order}");
    let _broken_off = each(file, &asked, |number, values| {
        found.insert((table, number), values);
    });
    found
}

/// One row, where there is a way to it.
fn one(
    file: &Connection,
    (table, number): (&'static str, i64),
) -> Option<((&'static str, i64), Vec<Value>)> {
    let mut found = None;
    let asked = format!("SELECT rowid, * FROM {table} WHERE rowid = {number}");
    let _no_way = each(file, &asked, |number, values| {
        found = Some(((table, number), values));
    });
    found
}

fn each(
    file: &Connection,
    asked: &str,
    mut take: impl FnMut(i64, Vec<Value>),
) -> rusqlite::Result<()> {
    let mut statement = file.prepare(asked)?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let values: rusqlite::Result<Vec<Value>> = (1..columns).map(|it| row.get(it)).collect();
        take(row.get(0)?, values?);
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
