//! The officer's own view, recorded before the suggestion is shown. Enter does nothing here: a view
//! has no default.

use super::facts::Facts;
use super::outcome::Outcome;
use super::{Screen, Step};
use crate::app::action::Action;
use crate::app::model::Shared;
use crate::domain::screening::{Entry, View};

/// A digit is the view; then the outcome.
pub fn update(action: Action, shared: &mut Shared) -> Step {
    match action {
        Action::Digit(digit) => {
            let Some(view) = View::of_digit(digit) else {
                return Step::Stay;
            };
            shared.record(Entry::ViewBefore(view));
            Step::go(Outcome::show(shared))
        }
        Action::Previous => Step::go(Screen::Facts(Facts::new())),
        Action::Back => Step::Home,
        _ => Step::Stay,
    }
}
