//! What a desk decided and told of a case, and what was changed in the course of the screening.

use super::ink::Ink;
use super::names;
use super::page::Page;
use super::screens::triage::answer_words;
use crate::app::model::Shared;
use crate::domain::review::{self, Change, Changed, Standing};
use crate::domain::screening::Screening;
use crate::lang::msg::{Msg, Review as Say};

/// Who decided what, when and why; whether it counts; what was written to the station.
pub fn decisions(page: &mut Page, ink: &Ink<'_>, screening: &Screening) {
    let said = decision_words(screening);
    if let [only] = said.as_slice()
        && screening.decisions.is_empty()
    {
        page.say(ink, 2, only.clone());
    } else if !said.is_empty() {
        page.title(ink, Say::DecisionsHeading);
        for line in said {
            page.say(ink, 2, line);
        }
    }
    if screening.advice.is_empty() {
        return;
    }
    page.title(ink, Say::AdviceHeading);
    for advice in &screening.advice {
        let words = advice.text.clone();
        let (time, by) = (advice.at, advice.by.clone());
        page.say(ink, 2, Say::AdvisedBy { time, by, words });
    }
}

/// Who decided what, when and why, then what that comes to.
pub fn decision_words(screening: &Screening) -> Vec<Msg> {
    let each = screening.decisions.iter().map(|one| {
        let (time, by) = (one.at, one.by.clone());
        let decision = Box::new(names::decision(one.decision));
        let reason = one.reason.clone();
        Say::DecidedBy {
            time,
            by,
            decision,
            reason,
        }
        .into()
    });
    let mut said: Vec<Msg> = each.collect();
    match review::standing(screening) {
        Standing::Undecided | Standing::Asked if review::needs_second(screening) => {
            said.push(Say::NeedsSecond.into());
        }
        Standing::Waiting => said.push(Say::WaitsForSecond.into()),
        Standing::Disagree => said.push(Say::TheyDisagree.into()),
        Standing::Undecided | Standing::Asked | Standing::Settled => {}
    }
    said
}

/// What was answered anew or taken back.
pub fn changes(page: &mut Page, ink: &Ink<'_>, shared: &Shared) {
    let Some(open) = &shared.open else { return };
    let changes = review::changes(&open.history);
    if changes.is_empty() {
        return;
    }
    page.title(ink, Say::ChangesHeading);
    for change in changes {
        page.say(ink, 2, change_words(ink, shared, change));
    }
}

/// One change in words.
pub fn change_words(ink: &Ink<'_>, shared: &Shared, change: Change) -> Msg {
    let (time, by) = (change.at, change.by);
    let (what, before, after) = match change.what {
        Changed::Answer(id, from, to) => {
            let what = shared.packs.question_text(&id, shared.locale).to_owned();
            let said = |digit| {
                let question = shared.packs.question(&id);
                question.map_or_else(String::new, |it| answer_words(shared, it, digit))
            };
            (what, said(from), to.map(said))
        }
        Changed::Fact(item, from, to) => {
            let what = shared.packs.label(&item, shared.locale).to_owned();
            let said = |state| ink.words(names::state(state));
            (format!("{what}."), said(from), to.map(said))
        }
    };
    let change = match after {
        Some(after) => Say::Changed { before, after },
        None => Say::TakenBack { before },
    };
    Say::ChangedBy {
        time,
        by,
        what,
        change: Box::new(change.into()),
    }
    .into()
}
