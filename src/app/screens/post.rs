//! What travels home. At a station: the letters, and the returns that are read, looked at before they
//! are taken in. At a desk: the returns that are written.

use std::path::PathBuf;

use super::enclosed::Arrivals;
use super::{Screen, Step};
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::enclosed::Enclosed;
use crate::app::event::{Homecoming, Manner, Returned};
use crate::app::field::Field;
use crate::app::keys::Context;
use crate::app::model::Shared;
use crate::app::overlay::Overlay;
use crate::lang::Notice;
use crate::lang::msg::{Exchange, Msg, Post as Say, Returns};

/// The page of what travels home.
#[derive(Debug)]
pub struct Post {
    /// What it shows.
    pub part: Part,
    /// The folder, or the number of a desk's key while that is asked for.
    pub entry: Field,
    /// The first row that is shown, from 0.
    pub top: u16,
    path: PathBuf,
    trusted: Option<String>,
}

/// What the page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Every letter; so many at the end of the list were not seen before.
    Letters {
        /// How many.
        new: usize,
    },
    /// At a station: which folder to read.
    From,
    /// What a folder holds, before anything is taken.
    Plan(Vec<Homecoming>),
    /// The same, while the number of a desk's key is asked for.
    Compare(Vec<Homecoming>),
    /// What was taken.
    Taken(Vec<Homecoming>),
    /// At a desk: which folder to write to.
    To,
    /// What was written.
    Sent(Vec<Returned>),
}

impl Post {
    fn showing(part: Part) -> Screen {
        Screen::Post(Box::new(Self {
            part,
            entry: Field::new(),
            top: 0,
            path: PathBuf::new(),
            trusted: None,
        }))
    }

    /// The letters; they count as seen from now on.
    pub fn letters(shared: &mut Shared) -> Screen {
        let new = shared.answers.unread().count();
        shared.answers.see();
        let seen = (shared.answers.seen_letters, shared.answers.seen_refused);
        shared.effects.push(Effect::SeeAnswers(seen));
        Self::showing(Part::Letters { new })
    }

    /// At a station, asking for the folder with returns.
    pub fn fetching() -> Screen {
        Self::showing(Part::From)
    }

    /// At a desk, asking for the folder to write to.
    pub fn sending() -> Screen {
        Self::showing(Part::To)
    }

    fn asks(&self) -> bool {
        matches!(self.part, Part::From | Part::Compare(_) | Part::To)
    }

    /// The field, while something is asked for.
    pub fn field(&self) -> Option<&Field> {
        self.asks().then_some(&self.entry)
    }

    /// The field, to type in.
    pub fn field_mut(&mut self) -> Option<&mut Field> {
        if self.asks() {
            Some(&mut self.entry)
        } else {
            None
        }
    }

    /// Where its keys are looked up.
    pub fn context(&self) -> Context {
        match self.part {
            Part::Plan(_) => Context::Choice,
            _ => Context::Page,
        }
    }

    /// What the field is called.
    pub fn label(&self) -> Msg {
        match self.part {
            Part::Compare(_) => Say::AskNumber.into(),
            Part::To => Say::AskTarget.into(),
            _ => Say::AskReturns.into(),
        }
    }

    /// What can be chosen, by digit.
    pub fn choices(&self) -> Vec<(u8, Say)> {
        let Part::Plan(read) = &self.part else {
            return Vec::new();
        };
        let mut choices = Vec::new();
        if read.iter().any(|one| one.outcome.is_ok()) {
            choices.push((1, Say::TakeIn));
        }
        if read.iter().any(is_new_desk) {
            choices.push((2, Say::GiveNumber));
        }
        choices.push((3, Say::Leave));
        choices
    }

    /// What was found in the folder, or taken.
    pub fn read(&mut self, read: Vec<Homecoming>, looking: bool) {
        self.top = 0;
        self.part = if looking {
            Part::Plan(read)
        } else {
            Part::Taken(read)
        };
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        match action {
            Action::Up => self.top = self.top.saturating_sub(1),
            Action::Down => self.top = self.top.saturating_add(1),
            Action::PageUp => self.top = self.top.saturating_sub(8),
            Action::PageDown => self.top = self.top.saturating_add(8),
            Action::Digit(digit) => return self.choose(digit, shared),
            Action::Next => return self.next(shared),
            Action::Back | Action::Previous => return Step::Home,
            _ => {}
        }
        Step::Stay
    }

    fn choose(&mut self, digit: u8, shared: &mut Shared) -> Step {
        let offered = self.choices().into_iter();
        let chosen = offered.into_iter().find(|(own, _)| *own == digit);
        match chosen.map(|(_, choice)| choice) {
            Some(Say::TakeIn) => self.apply(false, shared),
            Some(Say::GiveNumber) => {
                if let Part::Plan(read) = &mut self.part {
                    self.part = Part::Compare(std::mem::take(read));
                    self.entry.take();
                }
                Step::Stay
            }
            Some(_) => Step::Home,
            None => Step::Stay,
        }
    }

    fn next(&mut self, shared: &mut Shared) -> Step {
        let typed = self.entry.text().trim().to_owned();
        match &self.part {
            Part::From | Part::To | Part::Compare(_) if typed.is_empty() => Step::Stay,
            Part::From => {
                self.path = PathBuf::from(typed);
                self.apply(true, shared)
            }
            Part::Compare(_) => {
                self.trusted = Some(grouped(&typed));
                self.apply(true, shared)
            }
            Part::To => {
                let folder = PathBuf::from(typed);
                shared.effects.push(Effect::BuildReturns { folder });
                Step::Open(Overlay::Busy(Exchange::Writing.into()))
            }
            Part::Taken(_) if shared.answers.unread().next().is_some() => {
                Step::go(Self::letters(shared))
            }
            Part::Taken(_) if shared.enclosed.iter().any(Enclosed::waits) => {
                Step::go(Arrivals::open())
            }
            // What is taken in is chosen by its number, never by the key that leads on.
            Part::Plan(_) => Step::Stay,
            Part::Taken(_) | Part::Letters { .. } | Part::Sent(_) => Step::Home,
        }
    }

    fn apply(&self, looking: bool, shared: &mut Shared) -> Step {
        let manner = Manner {
            looking,
            restored: false,
            trusted: self.trusted.clone(),
        };
        let path = self.path.clone();
        shared.effects.push(Effect::ApplyReturns { path, manner });
        Step::Open(Overlay::Busy(Exchange::Reading.into()))
    }
}

/// Whether a return was refused only because nobody has compared its desk's key.
fn is_new_desk(read: &Homecoming) -> bool {
    let new = |notice: &Notice| matches!(notice.problem, Msg::Returns(Returns::NewDesk { .. }));
    read.outcome.as_ref().is_err_and(new)
}

/// A number in groups of four, however and in whatever digits it was typed.
fn grouped(typed: &str) -> String {
    let digits: Vec<char> = typed.chars().filter_map(digit).collect();
    let groups: Vec<String> = digits.chunks(4).map(|four| four.iter().collect()).collect();
    groups.join(" ")
}

/// The Latin form of a digit: a keyboard may type Arabic or Persian ones.
fn digit(typed: char) -> Option<char> {
    let value = match typed {
        '0'..='9' => u32::from(typed) - u32::from('0'),
        '٠'..='٩' => u32::from(typed) - u32::from('٠'),
        '۰'..='۹' => u32::from(typed) - u32::from('۰'),
        _ => return None,
    };
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(problem: Returns) -> Homecoming {
        Homecoming {
            file: "fr-3709420550182870.age".to_owned(),
            outcome: Err(Notice::new(problem, Returns::NewDeskRemedy)),
        }
    }

    fn page(read: Vec<Homecoming>) -> Post {
        let Screen::Post(mut page) = Post::fetching() else {
            panic!("another screen");
        };
        page.read(read, true);
        *page
    }

    #[test]
    fn a_desk_that_nobody_compared_is_asked_about_and_another_key_is_not() {
        let (desk, fingerprint) = ("NORTH".to_owned(), "1234 5678 9012 3456".to_owned());
        let new = refused(Returns::NewDesk {
            desk: desk.clone(),
            fingerprint: fingerprint.clone(),
        });
        let other = refused(Returns::OtherDesk { desk, fingerprint });
        let digits = |page: &Post| -> Vec<u8> {
            let choices = page.choices().into_iter();
            choices.map(|(digit, _)| digit).collect()
        };
        assert_eq!(digits(&page(vec![new])), [2, 3]);
        assert_eq!(digits(&page(vec![other])), [3]);
        assert_eq!(digits(&page(Vec::new())), [3]);
    }

    #[test]
    fn a_number_is_the_same_however_it_is_typed() {
        for typed in [
            "1234567890123456",
            "1234-5678 9012.3456",
            " 1234 5678 9012 3456",
        ] {
            assert_eq!(grouped(typed), "1234 5678 9012 3456");
        }
    }
}
