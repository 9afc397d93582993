//! What came from the desk for this computer: read who made it, then install it or leave it.

use super::{Screen, Step};
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::enclosed::{Enclosed, What};
use crate::app::keys::Context;
use crate::app::model::Shared;
use crate::app::overlay::Overlay;
use crate::lang::msg::{Enclosed as Say, Msg};

/// The pages of what came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrivals {
    /// The page that is on.
    pub part: Part,
}

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Everything that came, with the line that has the focus.
    List(usize),
    /// One thing, by its digest.
    One(String),
    /// The question before it is installed.
    Sure(String),
    /// What was installed, in words.
    Done(Vec<Msg>),
}

impl Arrivals {
    /// The list.
    pub fn open() -> Screen {
        Screen::Enclosed(Box::new(Self {
            part: Part::List(0),
        }))
    }

    /// Where its keys are looked up.
    pub fn context(&self) -> Context {
        match self.part {
            Part::List(_) => Context::Watch,
            Part::One(_) | Part::Sure(_) => Context::Choice,
            Part::Done(_) => Context::Page,
        }
    }

    /// What the page is about, of what came.
    pub fn one<'a>(&self, shared: &'a Shared) -> Option<&'a Enclosed> {
        let (Part::One(digest) | Part::Sure(digest)) = &self.part else {
            return None;
        };
        shared.enclosed.iter().find(|one| one.digest == *digest)
    }

    /// What can be chosen about one thing, by digit.
    pub fn choices(one: &Enclosed) -> Vec<(u8, Say)> {
        if one.waits() {
            vec![(1, yes(one)), (2, Say::NotNow)]
        } else {
            Vec::new()
        }
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        match std::mem::replace(&mut self.part, Part::List(0)) {
            Part::List(row) => self.choose(row, action, shared),
            Part::One(digest) => self.look(digest, action, shared),
            Part::Sure(digest) => self.confirm(digest, action, shared),
            Part::Done(said) => match action {
                Action::Next | Action::Back | Action::Previous => leave(shared),
                _ => {
                    self.part = Part::Done(said);
                    Step::Stay
                }
            },
        }
    }

    fn choose(&mut self, row: usize, action: Action, shared: &Shared) -> Step {
        let last = shared.enclosed.len().saturating_sub(1);
        let chosen = match action {
            Action::Digit(digit) => usize::from(digit).checked_sub(1),
            Action::Next => Some(row),
            Action::Back | Action::Previous => return Step::Home,
            _ => None,
        };
        let row = match action {
            Action::Up => row.saturating_sub(1),
            Action::Down => row.saturating_add(1).min(last),
            _ => row,
        };
        let one = chosen.and_then(|place| shared.enclosed.get(place));
        self.part = one.map_or(Part::List(row), |one| Part::One(one.digest.clone()));
        Step::Stay
    }

    fn look(&mut self, digest: String, action: Action, shared: &Shared) -> Step {
        let waits = shared
            .enclosed
            .iter()
            .any(|one| one.digest == digest && one.waits());
        match action {
            Action::Digit(1) if waits => self.part = Part::Sure(digest),
            // The list stays: what was put back above.
            Action::Digit(2) if waits => {}
            Action::Next if waits => self.part = Part::One(digest),
            Action::Next | Action::Back | Action::Previous => {}
            _ => self.part = Part::One(digest),
        }
        Step::Stay
    }

    /// The first answer, which changes nothing, has the focus.
    fn confirm(&mut self, digest: String, action: Action, shared: &mut Shared) -> Step {
        match action {
            Action::Digit(2) => {
                // A refusal is told over the page that says why it was no refusal before.
                self.part = Part::One(digest.clone());
                shared.effects.push(Effect::InstallEnclosed { digest });
                Step::Open(Overlay::Busy(Say::Installing.into()))
            }
            Action::Digit(1) | Action::Next | Action::Back | Action::Previous => {
                self.part = Part::One(digest);
                Step::Stay
            }
            _ => {
                self.part = Part::Sure(digest);
                Step::Stay
            }
        }
    }
}

/// What installing one thing is called.
pub fn yes(one: &Enclosed) -> Say {
    match one.what {
        Some(What::List(_)) => Say::TakeList,
        Some(What::Pack(_) | What::Profile(..)) | None => Say::Install,
    }
}

/// The list as long as something waits, then home.
fn leave(shared: &Shared) -> Step {
    if shared.enclosed.iter().any(Enclosed::waits) {
        Step::Stay
    } else {
        Step::Home
    }
}
