//! A history that a station left behind, played again.

use super::month::Station;
use super::*;

fn problem(desk: &mut Vault, stick: &Path, restored: bool) -> Option<&'static str> {
    let manner = Manner {
        restored,
        ..Manner::default()
    };
    let arrivals = import(desk, stick, &manner).unwrap();
    let mut faults = arrivals.iter().filter_map(|one| one.outcome.as_ref().err());
    faults.next().map(|notice| notice.problem.id())
}

/// The station went on from an old copy, and a person accepted that. What it wrote before and left
/// behind comes once more: it is named for what it is, and changes nothing.
#[test]
fn a_history_that_was_left_behind_is_not_taken_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = vault("NORTH", &[]);
    let mut station = Station::new(folder.path(), "JET-02", &desk.about().recipient.clone());
    let stick = |name: &str| {
        let path = folder.path().join(name);
        std::fs::create_dir(&path).unwrap();
        path
    };
    let (first, second, other) = (stick("first"), stick("second"), stick("other"));
    station.work(1);
    write(station.vault(), &first).unwrap();
    let old = station.copy();
    station.work(2);
    write(station.vault(), &second).unwrap();
    assert_eq!(problem(&mut desk, &first, false), None);
    assert_eq!(problem(&mut desk, &second, false), None);
    station.restore(&old, 1);
    station.work(3);
    station.work(4);
    write(station.vault(), &other).unwrap();
    assert_eq!(problem(&mut desk, &other, false), Some("returns-restored"));
    assert_eq!(problem(&mut desk, &other, true), None);
    let before = progress(&desk).unwrap();
    let cases = desk.cases().unwrap().len();
    for left in [&second, &second] {
        assert_eq!(problem(&mut desk, left, false), Some("returns-restored"));
    }
    assert_eq!(progress(&desk).unwrap(), before);
    assert_eq!(desk.cases().unwrap().len(), cases);
    // What both histories begin with is known, and may come as often as it likes.
    assert_eq!(problem(&mut desk, &first, false), None);
}
