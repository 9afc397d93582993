//! The card in place of a question that must not be asked now, and whether one is.

use super::Step;
use crate::app::model::Shared;
use crate::app::overlay::Overlay;
use crate::app::overlay::anyway::Anyway;
use crate::domain::question::Question;
use crate::domain::screening::{Entry, Unmet};

/// What holds a question back now: neither met nor overridden. Empty where it may be asked.
pub fn held(question: &Question, shared: &Shared) -> Unmet {
    let open = shared.open.as_ref();
    open.map(|open| open.screening.held(question))
        .unwrap_or_default()
}

/// A digit on the card: `None` where it means nothing; `Step::Stay` after "later", to go on.
pub(super) fn digit(digit: u8, question: &Question, shared: &mut Shared) -> Option<Step> {
    match digit {
        1 => {
            let flags = shared.open.as_ref().map(|open| &open.screening.flags);
            if flags.is_some_and(|flags| !flags.contains(&question.id)) {
                shared.record(Entry::Flagged {
                    question: question.id.clone(),
                    on: true,
                });
            }
            Some(Step::Stay)
        }
        2 => {
            let unmet = held(question, shared);
            let anyway = Anyway::new(question.id.clone(), unmet);
            Some(Step::Open(Overlay::Anyway(Box::new(anyway))))
        }
        _ => None,
    }
}
