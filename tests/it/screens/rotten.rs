//! Examples of a vault in which a row rotted: what is sound is shown, and it is said that it is not all.

use rusqlite::Connection;

use super::begin::{PASSPHRASE, Vaulted, drive};
use super::examples::Example;
use super::vaulted::{example, received};
use super::watched::at_work;

/// Two people, and later ones, so that what rots is not among the last entries.
const PEOPLE: &str = "1 Enter 1 3 1 1 2 2 3 Esc \
     2 Enter 1 3 1 1 2 1 1 Enter \
     3 Enter 1 3 1 1 2 2 3 Esc \
     4 1 5 Esc";

/// The same vault, locked, with the list line of its first case blanked by somebody with stock SQLite.
fn spoilt(vaulted: Vaulted) -> Vaulted {
    let Vaulted { folder, program } = vaulted;
    drop(program);
    let file = Connection::open(folder.path().join("practice.fanal")).unwrap();
    let blanked = "UPDATE case_file SET head = zeroblob(length(head)) \
                   WHERE length(head) > 200 AND rowid = (SELECT min(rowid) FROM case_file \
                   WHERE length(head) > 200)";
    assert_eq!(file.execute(blanked, []).unwrap(), 1);
    drop(file);
    let program = super::begin::in_folder(folder.path());
    Vaulted { folder, program }
}

fn unlocked(vaulted: Vaulted, keys: &str) -> Vaulted {
    let mut vaulted = spoilt(vaulted);
    drive(
        &mut vaulted.program,
        &format!("\"{PASSPHRASE}\" Enter {keys}"),
    );
    vaulted
}

fn station(keys: &str) -> Vaulted {
    let mut station = Vaulted::station();
    drive(&mut station.program, PEOPLE);
    unlocked(station, keys)
}

pub(super) fn all() -> Vec<Example> {
    let shift = format!("1 \"{PASSPHRASE}\" Enter Esc o Enter Enter 1 2");
    let mut leaving = spoilt(at_work());
    drive(&mut leaving.program, &shift);
    vec![
        example("handover, a case cannot be read", leaving.program),
        example("notice that a case cannot be read", station("").program),
        example("home that lacks a case", station("Esc").program).listing(),
        example("cases, one of them missing", station("Esc /").program).listing(),
        example(
            "inbox that lacks a case",
            unlocked(received(), "Esc").program,
        ),
    ]
}
