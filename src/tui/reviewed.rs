//! What a desk decided and told of a case, and what was changed in the course of the screening.

use super::ink::Ink;
use super::names;
use super::page::Page;
use super::screens::before::{answer, label};
use super::screens::triage::{answer_words, numbered_answers, said_words};
use crate::app::model::{OpenCase, Shared};
use crate::app::screens::before::Line;
use crate::domain::day::Day;
use crate::domain::moment::Timestamp;
use crate::domain::question::{Question, QuestionId, Stage};
use crate::domain::review::{self, Change, Changed, Standing};
use crate::domain::screening::Screening;
use crate::lang::msg::{Compare as Talk, Exchange, Msg, Outcome, Review as Say};

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
        let (day, time, by) = (Day::of(advice.at), advice.at, advice.by.clone());
        page.say(
            ink,
            2,
            Say::AdvisedBy {
                day,
                time,
                by,
                words,
            },
        );
    }
}

/// Who decided what, when and why, then what that comes to.
pub fn decision_words(screening: &Screening) -> Vec<Msg> {
    let each = screening.decisions.iter().map(|one| {
        let (day, time, by) = (Day::of(one.at), one.at, one.by.clone());
        let decision = Box::new(names::decision(one.decision));
        let reason = one.reason.clone();
        Say::DecidedBy {
            day,
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

/// When it was, who interpreted, what was prepared and agreed to.
pub fn talk(page: &mut Page, ink: &Ink<'_>, open: &OpenCase) {
    let timing = review::timing(&open.history);
    page.title(ink, Talk::TalkHeading);
    if let Some(time) = timing.opened {
        let day = Day::of(time);
        page.say(ink, 2, Talk::OpenedAt { day, time });
    }
    if let Some(time) = timing.interview {
        page.say(ink, 2, Talk::InterviewAt { time });
    }
    for (time, until) in timing.pauses {
        let minutes = u32::try_from(until.seconds_since(time) / 60).unwrap_or(u32::MAX);
        page.say(ink, 2, Talk::PauseFrom { time, minutes });
    }
    if let Some(time) = timing.last {
        let ended = if timing.closed {
            Talk::EndedAt { time }
        } else {
            Talk::LastAt { time }
        };
        page.say(ink, 2, ended);
    }
    for line in Line::ALL {
        if let Some(said) = answer(line, &open.screening) {
            let (what, said) = (ink.words(label(line)), ink.words(said));
            page.say(ink, 2, Talk::Line { what, said });
        }
    }
}

/// Every answer that stands, in the order of the questions, with what was not right when it was given.
pub fn answers(page: &mut Page, ink: &Ink<'_>, shared: &Shared, open: &OpenCase) {
    let given = |question: &&Question| open.screening.answers.contains_key(&question.id);
    let answered: Vec<&Question> = shared.packs.questions.iter().filter(given).collect();
    if answered.is_empty() {
        return;
    }
    page.title(ink, Talk::AnswersHeading);
    for question in answered {
        let Some(given) = open.screening.answers.get(&question.id) else {
            continue;
        };
        let what = shared.packs.question_text(&question.id, shared.locale);
        let said = said_words(ink, shared.packs, question, given);
        let time = open.history.get(given.place).map(|recorded| recorded.at);
        let time = time.unwrap_or(Timestamp::from_seconds(0));
        let what = what.to_owned();
        page.say(ink, 2, Talk::Answered { time, what, said });
        if question.stage != Stage::Interview {
            continue;
        }
        let unmet = given.conditions.unmet();
        let unmet: Vec<String> = unmet
            .into_iter()
            .map(|one| ink.words(names::condition(one)))
            .collect();
        if !unmet.is_empty() {
            let comma = ink.words(Outcome::ListComma);
            let what = unmet.join(comma.trim_matches('|'));
            page.say(ink, 4, Talk::Conditions { what });
        }
    }
}

/// An answer by its key, in words.
fn digit_words(ink: &Ink<'_>, shared: &Shared, question: &Question, digit: u8) -> String {
    let all = numbered_answers(ink, shared, question).into_iter();
    let own = all.filter(|(number, text)| *number == digit && !text.is_empty());
    own.map(|(_, text)| text)
        .next()
        .unwrap_or_else(|| answer_words(shared, question, digit))
}

/// What officers wrote, as they wrote it.
pub fn notes(page: &mut Page, ink: &Ink<'_>, screening: &Screening) {
    if screening.notes.is_empty() {
        return;
    }
    page.title(ink, Exchange::NotesHeading);
    for note in &screening.notes {
        page.own(ink, 2, &note.text);
    }
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
    let said = |id: &QuestionId, digit| {
        let question = shared.packs.question(id);
        question.map_or_else(String::new, |it| digit_words(ink, shared, it, digit))
    };
    let (what, before, after) = match change.what {
        Changed::Answer(id, from, to) => {
            let what = shared.packs.question_text(&id, shared.locale).to_owned();
            let after = to.map(|to| said(&id, to));
            (what, said(&id, from), after)
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
