//! The battery dies at any moment: what was shown as saved is there, and nothing is there half.

use std::fs;
use std::time::Duration;

use rustix::process::Signal;

use super::phrases::{HOME, QUESTIONS};
use super::{ENTER, Window};
use crate::commands::{PASSPHRASE, Place, text};

/// Kills in one run of the tests.
const ROUNDS: u32 = 25;

/// Questions answered in one burst, at most: those of the interview after the first two.
const BURST: usize = 13;

/// A moment that may pass before a kill, at most, while the program writes.
const MOMENT: Duration = Duration::from_millis(3);

/// A sequence of numbers that only its start decides (xorshift of 64 bits).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

/// A station whose interview stands at the third question, with nothing running.
fn at_the_third_question() -> Place {
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
fn answers(place: &Place, skipped: usize) -> Vec<String> {
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
fn question_shown(window: &Window) -> Option<usize> {
    let shown = window.shown();
    let (_, after) = shown.split_once("question ")?;
    let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

/// Answers some questions, hardly waiting, and dies at a moment that the dice and the machine choose;
/// how many answers the last screen had shown as saved.
fn burst(place: &Place, digits: &[String], dice: &mut Dice) -> usize {
    let mut window = Window::open(place.data());
    window.unlock(PASSPHRASE, &QUESTIONS[2]);
    let answered = usize::try_from(dice.below(BURST as u64 + 1)).unwrap();
    for (next, digit) in (4..).zip(&digits[..answered]) {
        window.press(&format!("{digit}{ENTER}"));
        if dice.below(2) == 0 {
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
    question_shown(&window).map_or(0, |number| number.saturating_sub(3))
}

#[test]
fn every_answer_that_was_shown_as_saved_is_there_after_a_kill() {
    let template = at_the_third_question();
    let whole = fs::read(template.vault()).unwrap();
    let before = answers(&template, 0).len();
    let mut dice = Dice(0x00fa_4a1e_5eed);
    let (mut claimed, mut kept_in_all, mut cut_off) = (0, 0, 0);
    for round in 0..ROUNDS {
        let place = Place::new();
        fs::create_dir(place.data()).unwrap();
        fs::write(place.vault(), &whole).unwrap();
        let digits: Vec<String> = (0..BURST)
            .map(|_| (4 + dice.below(2)).to_string())
            .collect();
        let shown = burst(&place, &digits, &mut dice);
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
        // And the next start finds the vault in order.
        if round % 5 == 0 {
            let mut again = Window::open(place.data());
            again.unlock(PASSPHRASE, "question ");
        }
    }
    eprintln!("{ROUNDS} kills: {claimed} answers shown as saved, {kept_in_all} kept");
    assert!(claimed > 0, "no kill came after an answer");
    assert!(cut_off > 0, "no kill came between answers");
}
