//! The battery dies at any moment: what was shown as saved is there, nothing is there half, and the
//! next start stands where the officer stood.

use std::fs;
use std::time::Duration;

use fanal::runtime::place::moment;
use rustix::process::Signal;

use super::{Dice, rounds};
use crate::commands::{PASSPHRASE, Place, text};
use crate::terminal::phrases::{DRAFT_KEPT, HOME, QUESTIONS};
use crate::terminal::{ENTER, TAB, Window};

/// Questions answered in one burst, at most: those of the interview after the first two.
const BURST: usize = 13;

/// A moment that may pass before a kill, at most, while the program writes.
const MOMENT: Duration = Duration::from_millis(3);

/// Seconds without a key after which half-typed words must be on the disk. Two are the limit; the
/// others are for a busy machine.
const WORDS_KEPT: u64 = 2 + 6;

/// The number of the first question that a burst answers.
const FIRST: usize = 3;

/// A station whose interview stands at the third question, with nothing running.
pub(super) fn at_the_third_question() -> Place {
    let place = Place::station("JET-02", &[]);
    let mut window = Window::open(place.data());
    window.unlock(PASSPHRASE, &HOME);
    window.begin_interview();
    for next in &QUESTIONS[1..3] {
        window.answer('2');
        window.go(ENTER, next);
    }
    window.signal(Signal::TERM);
    window.end();
    place
}

/// The digits of the answers in the case, in order, after the first `skipped`.
pub(super) fn answers(place: &Place, skipped: usize) -> Vec<String> {
    let shown = place.run(&["case", "show", "JET-02-A-001"]).well().line();
    let entries = shown["entries"].as_array().unwrap().clone();
    let digits = entries.iter().filter_map(answer_in);
    digits.skip(skipped).collect()
}

/// The digit of an entry that is an answer.
fn answer_in(entry: &serde_json::Value) -> Option<String> {
    let kind = text(&entry["kind"]);
    (kind == "answered").then(|| entry["entry"]["digit"].to_string())
}

/// The number in the header, the first one after the word: `question 5 of 17`.
pub(super) fn question_in(shown: &str) -> Option<usize> {
    let (_, after) = shown.split_once("question ")?;
    let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

fn question_shown(window: &Window) -> Option<usize> {
    question_in(&window.shown())
}

/// Answers some questions, hardly waiting, and dies at a moment that the dice and the machine choose;
/// how many answers the last screen had shown as saved.
fn burst(place: &Place, digits: &[String], dice: &mut Dice) -> usize {
    let mut window = Window::open(place.data());
    window.unlock(PASSPHRASE, &QUESTIONS[2]);
    let answered = dice.place(BURST + 1);
    for (next, digit) in (FIRST + 1..).zip(&digits[..answered]) {
        window.press(&format!("{digit}{ENTER}"));
        if dice.once_in(2) {
            window.until("the next question, all saved", |window| {
                question_shown(window) >= Some(next) && window.shows("√ saved")
            });
        }
    }
    for _ in 0..dice.below(4) {
        if let Ok(chunk) = window.chunks.recv_timeout(MOMENT) {
            window.take(&chunk);
        }
    }
    let window = window.kill();
    if !window.shows("√ saved") {
        return 0;
    }
    // Number and save state stand in one row, which the program writes at once.
    question_shown(&window).map_or(0, |number| number.saturating_sub(FIRST))
}

/// Starts again after `kept` answers: the question on the screen is the one that was on, which is the
/// one after the last answer, or the answered one where its "next" was not on the disk yet.
#[track_caller]
fn stands_where_it_stood(place: &Place, kept: usize, round: u32) {
    let mut window = Window::open(place.data());
    window.unlock(PASSPHRASE, "question ");
    let number = question_shown(&window).unwrap();
    let stood = [FIRST + kept, (FIRST + kept).saturating_sub(1).max(FIRST)];
    assert!(
        stood.contains(&number),
        "round {round}: {number}, after {kept} answers"
    );
    drop(window.kill());
}

/// A copy of the computer whose vault is this.
fn copy(vault: &[u8]) -> Place {
    let place = Place::new();
    fs::create_dir(place.data()).unwrap();
    fs::write(place.vault(), vault).unwrap();
    place
}

#[test]
fn every_answer_that_was_shown_as_saved_is_there_after_a_kill() {
    let rounds = rounds(12, 250);
    let template = at_the_third_question();
    let whole = fs::read(template.vault()).unwrap();
    let before = answers(&template, 0).len();
    let mut dice = Dice(0x00fa_4a1e_5eed);
    let (mut claimed, mut kept_in_all, mut cut_off, mut hot) = (0, 0, 0, 0);
    for round in 0..rounds {
        let place = copy(&whole);
        let digits: Vec<String> = (0..BURST)
            .map(|_| (4 + dice.below(2)).to_string())
            .collect();
        let shown = burst(&place, &digits, &mut dice);
        hot += u32::from(!crate::terminal::is_settled(&place.vault()));
        let kept = answers(&place, before);
        assert!(kept.len() >= shown, "{round}: {shown} shown, {kept:?} kept");
        assert_eq!(
            kept,
            digits[..kept.len()],
            "{round}: nothing half, nothing else"
        );
        claimed += shown;
        kept_in_all += kept.len();
        cut_off += usize::from(kept.len() < BURST);
        stands_where_it_stood(&place, kept.len(), round);
    }
    eprintln!(
        "{rounds} kills, {hot} in the middle of a change: {claimed} answers shown as saved, \
         {kept_in_all} kept, 0 lost"
    );
    assert!(claimed > 0, "no kill came after an answer");
    assert!(cut_off > 0, "no kill came between answers");
}

/// Two seconds after the last key, words that nobody confirmed are on the disk as well.
#[test]
fn a_half_typed_note_survives_a_kill_after_two_seconds() {
    let template = at_the_third_question();
    let whole = fs::read(template.vault()).unwrap();
    for round in 0..rounds(2, 25) {
        let place = copy(&whole);
        let typed = format!("half a word of {round}");
        let mut window = Window::open(place.data());
        window.unlock(PASSPHRASE, &QUESTIONS[2]);
        window.go(TAB, "____");
        let before = fs::read(place.vault()).unwrap();
        window.go(&typed, &typed);
        let from = moment().steady;
        window.until_kept(&place.vault(), &before);
        let passed = moment().steady - from;
        assert!(passed <= WORDS_KEPT, "{passed} seconds");
        drop(window.kill());
        let mut again = Window::open(place.data());
        again.unlock(PASSPHRASE, &QUESTIONS[2]);
        again.wait_for_all(&[&DRAFT_KEPT, &typed]);
    }
}
