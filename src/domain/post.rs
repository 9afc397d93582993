//! What a station knows of its desk: which entries arrived there, and what came back.

use std::collections::BTreeSet;

use super::moment::Timestamp;
use super::retention::Retention;
use super::screening::Decision;

/// What a desk wrote about one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The desk's code; empty where an earlier version did not keep it.
    pub desk: String,
    /// The case code.
    pub case: String,
    /// What was decided; `None` for advice.
    pub decision: Option<Decision>,
    /// What the desk wrote.
    pub text: String,
    /// When.
    pub at: Timestamp,
    /// Who, by handle.
    pub by: String,
}

/// A bundle that the desk could not take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The name of the bundle's file.
    pub bundle: String,
    /// The id of the message that told the desk why.
    pub reason: String,
}

/// Everything that signed returns told this station.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    /// The cases of which every entry arrived, by code: only a signed receipt says so.
    pub arrived: BTreeSet<String>,
    /// Entries about cases that no receipt confirms yet.
    pub waiting: u32,
    /// Every letter, oldest first.
    pub letters: Vec<Letter>,
    /// The bundles that the desk refused, by its last return.
    pub refused: Vec<Refused>,
    /// How long cases are kept.
    pub retention: Retention,
    /// How many of the letters this officer has seen.
    pub seen_letters: usize,
    /// How many of the refusals this officer has seen.
    pub seen_refused: usize,
}

impl Answers {
    /// The letters that this officer has not seen, newest first.
    pub fn unread(&self) -> impl Iterator<Item = &Letter> {
        self.letters.iter().skip(self.seen_letters).rev()
    }

    /// How many refusals this officer has not seen.
    pub fn unread_refused(&self) -> usize {
        self.refused.len().saturating_sub(self.seen_refused)
    }

    /// Whether anything at all came back.
    pub fn is_empty(&self) -> bool {
        self.letters.is_empty() && self.refused.is_empty()
    }

    /// Whether a receipt says that everything of this case is at the desk.
    pub fn has_arrived(&self, code: &str) -> bool {
        self.arrived.contains(code)
    }

    /// An entry was added to a case: what is new has not arrived.
    pub fn added(&mut self, code: &str) {
        self.arrived.remove(code);
        self.waiting = self.waiting.saturating_add(1);
    }

    /// This officer looked at everything.
    pub fn see(&mut self) {
        self.seen_letters = self.letters.len();
        self.seen_refused = self.refused.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(case: &str) -> Letter {
        Letter {
            desk: "NORTH".to_owned(),
            case: case.to_owned(),
            decision: Some(Decision::Ask),
            text: "who paid?".to_owned(),
            at: Timestamp::from_seconds(9),
            by: "SV-01".to_owned(),
        }
    }

    #[test]
    fn the_newest_letter_that_was_not_seen_comes_first() {
        let mut answers = Answers {
            letters: vec![letter("A"), letter("B"), letter("C")],
            seen_letters: 1,
            ..Answers::default()
        };
        let unread: Vec<&str> = answers.unread().map(|one| one.case.as_str()).collect();
        assert_eq!(unread, ["C", "B"]);
        answers.see();
        assert_eq!(answers.unread().count(), 0);
    }

    #[test]
    fn a_case_that_is_added_to_has_not_arrived() {
        let mut answers = Answers {
            arrived: ["A".to_owned(), "B".to_owned()].into(),
            ..Answers::default()
        };
        answers.added("A");
        assert!(!answers.has_arrived("A"));
        assert!(answers.has_arrived("B"));
        assert_eq!(answers.waiting, 1);
    }
}
