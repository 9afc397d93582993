//! The question that would tell most: offered, never forced.
//!
//! After the officer's own view it is the first that would change the outcome. Before it, nothing
//! may show what the rules would give (design README 11): the same questions stand in the order of
//! how little they intrude, behind them those about areas that are still open, so that there being
//! one tells nothing.

use super::model::Shared;
use crate::domain::assess::{Assessment, Supposed};
use crate::domain::catalogue::area_of;
use crate::domain::item::{AskLevel, ItemId};
use crate::domain::question::{Question, QuestionId};
use crate::domain::relevance;

/// The next question; none where nothing that may be asked now is left, none while there is danger,
/// and none for a case that is done.
pub fn next(shared: &Shared, seen: &Assessment) -> Option<QuestionId> {
    let open = shared.open.as_ref()?;
    // Nothing is asked before needs, alone, interpreter and consent (design README 10).
    if !open.screening.interviewing {
        return None;
    }
    // In danger one acts now, before any further question.
    if open.screening.closed || open.screening.imported.is_some() || seen.immediate {
        return None;
    }
    let askable = askable(shared);
    let wanted = if knows_outcome(shared) {
        telling(seen, &askable).into_iter().next()
    } else {
        before_the_view(seen, &askable)
    };
    wanted.map(|question| question.id.clone())
}

/// Whether the officer has recorded a view, so that the outcome may be shown.
pub fn knows_outcome(shared: &Shared) -> bool {
    shared
        .open
        .as_ref()
        .is_some_and(|open| open.screening.view_before.is_some())
}

/// The interview questions that may be asked now: not answered, every condition met, none for
/// specialists.
fn askable(shared: &Shared) -> Vec<Question> {
    let Some(open) = &shared.open else {
        return Vec::new();
    };
    let screening = &open.screening;
    relevance::applicable(&shared.packs.questions, screening)
        .filter(|question| {
            !screening.answers.contains_key(&question.id)
                && question.ask != AskLevel::Specialist
                && screening.held(question).is_empty()
        })
        .cloned()
        .collect()
}

/// The questions that would change the outcome, in the order of the changes.
fn telling<'a>(seen: &Assessment, askable: &'a [Question]) -> Vec<&'a Question> {
    let settles = |item: &ItemId, answer| {
        askable
            .iter()
            .find(|question| can_settle(question, item, answer))
    };
    let changes = seen.would_change.iter();
    changes
        .flat_map(|change| change.items.iter().map(|item| (item, change.answer)))
        .filter_map(|(item, answer)| settles(item, answer))
        .collect()
}

fn before_the_view<'a>(seen: &Assessment, askable: &'a [Question]) -> Option<&'a Question> {
    let mut found = telling(seen, askable);
    found.sort_by_key(|question| question.ask);
    let open = askable.iter().filter(|question| {
        question
            .area
            .is_some_and(|area| seen.open_areas.contains(&area))
    });
    let mut open: Vec<&Question> = open.collect();
    open.sort_by_key(|question| question.ask);
    found.into_iter().chain(open).next()
}

/// Whether an answer of the question can say that the item is there, or that it is not.
fn can_settle(question: &Question, item: &ItemId, answer: Supposed) -> bool {
    let area = area_of(item);
    question.answers.iter().any(|own| match answer {
        Supposed::Present => own.sets.present.contains(item),
        Supposed::Absent => {
            own.sets.absent.contains(item)
                || own.sets.denies_area && area.is_some() && question.area == area
        }
    })
}
