//! The person said no: thank them, mark, done. Refusing is a normal ending.

use super::before::BeforeInterview;
use super::{Screen, Step};
use crate::app::action::Action;
use crate::app::model::Shared;
use crate::domain::screening::{Entry, Mark};

/// A digit marks and ends; `0` goes back, in case the person thinks again.
pub fn update(action: Action, shared: &mut Shared) -> Step {
    match action {
        Action::Digit(digit) => {
            let Some(mark) = Mark::of_digit(digit) else {
                return Step::Stay;
            };
            shared.record(Entry::Marked(mark));
            if mark != Mark::Later && mark != Mark::Urgent {
                shared.record(Entry::Closed);
            }
            Step::Home
        }
        Action::Previous => Step::go(Screen::Before(BeforeInterview::new(shared))),
        Action::Back => Step::Home,
        _ => Step::Stay,
    }
}
