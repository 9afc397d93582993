//! Exports that do not come to their end: nothing of them stays, and the vault knows of none.

use super::*;
use crate::lang::msg::{Msg, Stick};

/// A station whose export takes two files, and its desk.
fn met() -> (Vault, Vault) {
    let desk = vault("NORTH", &[]);
    let mut station = vault("JET-02", &[desk.about().recipient.clone()]);
    let (case, _) = station.begin(&body(opened()), b"h", AT).unwrap();
    let text = "x".repeat(180_000);
    for _ in 0..60 {
        let advised = Entry::Advised { text: text.clone() };
        station.append(&case, &body(advised), b"h", AT).unwrap();
    }
    (desk, station)
}

/// A stage, how far it is, and of how much.
type Told = (Msg, u64, u64);

fn files(folder: &Path) -> usize {
    std::fs::read_dir(folder).unwrap().count()
}

/// Writes until the stage comes for so many files, and gives up there. Gives what was told, and what
/// came of it.
fn stopped_at(
    station: &mut Vault,
    folder: &Path,
    (stage, files): (Stick, usize),
) -> (Vec<Told>, Result<Exported, Fault>) {
    let stop = Stop::default();
    let (send, heard) = std::sync::mpsc::channel();
    let (wanted, asked) = (Msg::from(stage), stop.clone());
    let mut seen = 0;
    let mut before = None;
    let told = move |progress: crate::app::event::Progress| {
        let begins = before.as_ref() != Some(&progress.stage) && progress.stage == wanted;
        before = Some(progress.stage.clone());
        seen += usize::from(begins);
        if seen == files {
            asked.ask();
        }
        send.send((progress.stage, progress.done, progress.total))
            .unwrap();
    };
    let mut reins = Reins::new(told, stop);
    let done = export(station, folder, Extent::Unconfirmed, AT, &mut reins);
    drop(reins);
    (heard.try_iter().collect(), done)
}

#[test]
fn wherever_an_export_is_stopped_nothing_of_it_stays() {
    let (mut desk, mut station) = met();
    let stick = tempfile::tempdir().unwrap();
    std::fs::write(stick.path().join("beach.jpg"), "x").unwrap();
    let before = unconfirmed(&station).unwrap();
    for (stage, file) in [
        (Stick::Writing, 1),
        (Stick::Syncing, 2),
        (Stick::ReadingBack, 2),
    ] {
        let (_, done) = stopped_at(&mut station, stick.path(), (stage.clone(), file));
        let fault = done.unwrap_err();
        assert_eq!(fault.problem.id(), "bundle-given-up", "{stage:?} {file}");
        assert_eq!(files(stick.path()), 1, "{stage:?} {file}");
        assert_eq!(bundles(&station).unwrap(), 0);
        assert_eq!(unconfirmed(&station).unwrap(), before);
    }
    // The next one is whole, and the first of its numbers.
    let (told, done) = stopped_at(&mut station, stick.path(), (Stick::Writing, 9));
    assert_eq!(done.unwrap().checks.len(), 2);
    assert_eq!(bundles(&station).unwrap(), 2);
    let arrivals = import(&mut desk, stick.path(), &Manner::default()).unwrap();
    assert!(
        arrivals.iter().all(|one| one.outcome.is_ok()),
        "{arrivals:?}"
    );
    assert_eq!(desk.cases().unwrap().len(), 1);
    only_forward(&told);
}

/// What a person sees never goes back, and never beyond its end.
fn only_forward(told: &[Told]) {
    let shares: Vec<u64> = told.iter().map(|(_, done, _)| *done).collect();
    assert!(shares.is_sorted(), "{shares:?}");
    assert!(told.iter().all(|(_, done, total)| done <= total));
    assert!(shares.len() > 20, "{}", shares.len());
    for stage in [Stick::Writing, Stick::Syncing, Stick::ReadingBack] {
        let stage = Msg::from(stage);
        assert!(told.iter().any(|(at, _, _)| *at == stage), "{stage:?}");
    }
}

#[test]
fn a_stick_that_is_full_at_the_second_file_keeps_none() {
    let (_desk, mut station) = met();
    let dir = tempfile::tempdir().unwrap();
    let full = std::process::Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=9m", "tmpfs"])
        .arg(dir.path())
        .status();
    if !full.is_ok_and(|done| done.success()) {
        eprintln!("SKIPPED: mounting a small file system is not allowed here");
        return;
    }
    let fault = write(&mut station, dir.path()).unwrap_err();
    let left = files(dir.path());
    let _gone = std::process::Command::new("umount")
        .arg(dir.path())
        .status();
    assert_eq!(fault.problem.id(), "bundle-no-space");
    assert_eq!(left, 0);
    assert_eq!(bundles(&station).unwrap(), 0);
}
