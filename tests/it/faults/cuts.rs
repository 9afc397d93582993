//! Power cuts: everything that a real run asked of the system is replayed up to any call, and what was
//! not made safe by then is dropped, reordered or torn. The vault that is left opens, is whole, and
//! holds every answer that the screen had shown as saved.

use std::fs;
use std::path::Path;

use fanal::crypt::Passphrase;
use fanal::domain::screening::Entry;
use fanal::record;
use fanal::vault;
use rustix::process::Signal;

use super::kills::{at_the_third_question, question_in};
use super::shadow::Shadow;
use super::trace::{self, Deed};
use super::{Dice, can_trace, rounds};
use crate::commands::{PASSPHRASE, Place};
use crate::terminal::phrases::QUESTIONS;
use crate::terminal::{ENTER, TAB, Window};

/// The answers of the recorded run; the first question they answer is the third.
const ANSWERS: [char; 6] = ['4', '5', '4', '4', '5', '5'];

/// A recorded run: what the program did, where, and what was there before.
struct Run {
    place: Place,
    before: Shadow,
    deeds: Vec<Deed>,
}

/// Answers six questions and writes a note, through the real program.
fn record() -> Run {
    let place = at_the_third_question();
    let before = Shadow::of(place.data());
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("record");
    let data = place.data().to_str().unwrap();
    let mut window = Window::run(trace::recording(&to, &["--data-dir", data]), (80, 24));
    window.unlock(PASSPHRASE, &QUESTIONS[2]);
    for (place, digit) in (3..).zip(ANSWERS) {
        window.answer(digit);
        window.go(ENTER, &QUESTIONS[place]);
    }
    window.note("a grey van at the gate");
    window.press(&format!("{TAB}and a second"));
    window.wait_for("and a second");
    // The program, not the one that watches it, is asked to end.
    end_child(&window);
    window.end();
    let deeds = trace::read(&to);
    Run {
        place,
        before,
        deeds,
    }
}

fn end_child(window: &Window) {
    let watcher = window.pid().as_raw_nonzero();
    let path = format!("/proc/{watcher}/task/{watcher}/children");
    let children = fs::read_to_string(path).unwrap();
    let child = children.split_whitespace().next().unwrap().parse().unwrap();
    let child = rustix::process::Pid::from_raw(child).unwrap();
    rustix::process::kill_process(child, Signal::TERM).unwrap();
}

/// How many answers of the run the screen shows as saved.
fn claimed(screen: &vt100::Parser) -> usize {
    let shown = screen.screen().contents();
    if !shown.contains("√ saved") {
        return 0;
    }
    // The question on the screen may be answered as well; that is not counted.
    question_in(&shown).map_or(0, |number| number.saturating_sub(3))
}

/// The digits of the answers in the vault of a folder; nothing where it does not open or is not whole.
fn kept(folder: &Path) -> Option<Vec<u8>> {
    let path = folder.join("practice.fanal");
    let passphrase = Passphrase::new(PASSPHRASE.to_owned());
    let vault = vault::unlock(&path, "ID-07", &passphrase).ok()?;
    if !vault.verify().is_ok_and(|findings| findings.is_empty()) {
        return None;
    }
    let cases = vault.cases().ok()?;
    let [case] = &cases[..] else { return None };
    let revisions = vault.revisions(&case.id).ok()?;
    let entries = revisions.iter().map(|it| record::parse(&it.body).unwrap());
    let digits = entries.filter_map(|recorded| {
        if let Entry::Answered { digit, .. } = recorded.entry {
            return Some(digit);
        }
        None
    });
    Some(digits.collect())
}

/// What became of the vault over many cuts.
#[derive(Debug, Default)]
struct Count {
    /// Cuts at which something was not safe yet.
    hurt: u32,
    /// Vaults that did not open or were not whole.
    broken: u32,
    /// Answers that the screen had shown as saved, over all cuts.
    shown: usize,
    /// Those of them that were gone.
    lost: usize,
    /// Vaults that held something else than the run wrote.
    other: u32,
}

/// Cuts the power at so many moments of a run.
fn cut_often(run: &Run, rounds: u32, dice: &mut Dice) -> Count {
    let all = kept(run.place.data()).expect("the end of the run");
    let before = all.len() - ANSWERS.len();
    let mut shadow = run.before.clone();
    let mut screen = vt100::Parser::new(24, 80, 0);
    let mut count = Count::default();
    let (mut shown, mut next) = (0, 0);
    for cut in cuts(&run.deeds, usize::try_from(rounds).unwrap()) {
        for deed in &run.deeds[next..cut] {
            if let Deed::Wrote { file: 1, bytes, .. } = deed {
                screen.process(bytes);
                shown = shown.max(claimed(&screen));
            }
            shadow.follow(deed);
        }
        next = cut;
        let folder = tempfile::tempdir().unwrap();
        shadow.cut(folder.path(), dice);
        let found = kept(folder.path());
        count.hurt += u32::from(!shadow.is_safe());
        count.broken += u32::from(found.is_none());
        let found = found.unwrap_or_default();
        count.other += u32::from(!all.starts_with(&found));
        count.shown += shown;
        count.lost += (before + shown).saturating_sub(found.len());
    }
    count
}

/// The places in the record before which a cut is tried: all calls from the first write on, in equal
/// steps.
fn cuts(deeds: &[Deed], count: usize) -> Vec<usize> {
    let is_work = |deed: &Deed| matches!(deed, Deed::Wrote { .. });
    let first = deeds.iter().position(is_work).unwrap();
    let length = deeds.len() - first;
    (0..count).map(|cut| first + length * cut / count).collect()
}

#[test]
fn a_power_cut_loses_nothing_that_was_shown_as_saved() {
    if !can_trace() {
        return;
    }
    let run = record();
    let rounds = rounds(30, 300);
    let count = cut_often(&run, rounds, &mut Dice(0x0b1a_c40f_f1ce));
    eprintln!("{rounds} power cuts: {count:?}");
    assert_eq!((count.broken, count.lost, count.other), (0, 0, 0));
    assert!(count.hurt > rounds / 10, "the cuts came between changes");
    assert!(count.shown > 0, "nothing was shown as saved");
}

/// The same run on a disk that makes nothing safe: the test would see it.
#[test]
fn a_disk_that_does_not_keep_its_word_is_noticed() {
    if !can_trace() {
        return;
    }
    let mut run = record();
    run.deeds.retain(|deed| !matches!(deed, Deed::Synced(_)));
    let rounds = rounds(20, 300);
    let count = cut_often(&run, rounds, &mut Dice(0x0b1a_c40f_f1ce));
    eprintln!("{rounds} power cuts on a disk that lies: {count:?}");
    assert!(count.broken > 0 && count.lost > 0, "{count:?}");
}

/// The replay is right: with nothing lost it gives, byte for byte, the files that the run left.
#[test]
fn a_whole_replay_gives_the_files_of_the_run() {
    if !can_trace() {
        return;
    }
    let run = record();
    let mut shadow = run.before.clone();
    for deed in &run.deeds {
        shadow.follow(deed);
    }
    let folder = tempfile::tempdir().unwrap();
    shadow.cut(folder.path(), &mut Dice(1));
    let read = |folder: &Path| fs::read(folder.join("practice.fanal")).unwrap();
    assert!(shadow.is_safe(), "the last change was made safe");
    assert!(read(folder.path()) == read(run.place.data()));
}
