//! What the last line did: what was recorded, and whether it is on the disk.

use super::sentence::Block;
use super::telling::Telling;
use crate::app::model::{Model, OpenCase, Saved};
use crate::domain::screening::{Before, Entry, ShareWith, Topic};
use crate::lang::msg::{General, Guard, Line as Say, Msg, Review};
use crate::tui::screens::before::{answer, label};
use crate::tui::screens::triage::{answer_words, numbered_answers};
use crate::tui::strip;
use crate::tui::{linked, names};

use crate::app::screens::before::Line;

/// The remark of the screen, what is not saved, what was recorded last.
pub(super) fn tell(telling: &mut Telling<'_>, model: &Model) {
    let shared = telling.shared;
    if let Some(toast) = &shared.toast {
        telling.say(Block::Remark, toast.clone());
    }
    if matches!(shared.saved, Saved::Failed(_)) {
        telling.say(Block::Done, General::NotSaved);
        return;
    }
    let what = model
        .shared
        .open
        .as_ref()
        .and_then(|open| last(telling, open));
    let Some((place, what)) = what else { return };
    let said = match shared.saved {
        _ if shared.is_drill() => Say::Noted { what },
        Saved::Nothing => Say::Last { what },
        Saved::Saving(_) => Say::Saving { what },
        Saved::At(_) | Saved::Failed(_) => Say::Saved { what },
    };
    let said = telling.words(said);
    telling.marked(Block::Done, place, &said);
}

/// The last entry that an officer made, with its place in the history; none behind one that was
/// taken back, which the remark tells.
fn last(telling: &Telling<'_>, open: &OpenCase) -> Option<(usize, String)> {
    let history = open.history.iter().enumerate().rev();
    let mut own = history.take_while(|(_, recorded)| recorded.entry.takes_back().is_none());
    own.find_map(|(place, recorded)| {
        entry_words(telling, open, &recorded.entry).map(|what| (place, what))
    })
}

/// An entry in a few words; none for what the program itself records.
fn entry_words(telling: &Telling<'_>, open: &OpenCase, entry: &Entry) -> Option<String> {
    let said: Msg = match entry {
        Entry::Answered { .. } => return answered(telling, open, entry),
        Entry::Fact { item, state, .. } => {
            let what = telling
                .shared
                .packs
                .label(item, telling.shared.locale)
                .to_owned();
            let text = telling.words(names::state(*state));
            Say::Entry { what, text }.into()
        }
        Entry::Prepared(before) => return prepared(telling, open, line_of(*before)),
        Entry::Consented(_) => return prepared(telling, open, Line::Consent),
        Entry::Sharing { with, .. } => {
            // Both halves are recorded together and told once.
            return (*with == ShareWith::Police)
                .then(|| prepared(telling, open, Line::Sharing))
                .flatten();
        }
        Entry::Flagged { on: true, .. } => Say::Flagged.into(),
        Entry::Flagged { on: false, .. } => Say::Unflagged.into(),
        Entry::Note { .. } => Say::Note.into(),
        Entry::Leg { .. } => Say::Journey.into(),
        Entry::JourneyEnd(end) => {
            let end = Box::new(strip::end_words(*end).into());
            crate::lang::msg::Journey::EndLine { end }.into()
        }
        Entry::AskedAnyway { .. } => Say::Anyway.into(),
        Entry::Linked { with, said } => linked::claim(with, said),
        Entry::ChildPath => General::Child.into(),
        Entry::Marked(mark) => names::mark(*mark),
        Entry::ViewBefore(view) | Entry::ViewAfter { view, .. } => names::view(*view),
        // What was answered there is told to nobody.
        Entry::Sealed { topic, .. } if *topic == Topic::Corruption => Guard::SealedAnswered.into(),
        Entry::Decided { decision, .. } => names::decision(*decision),
        Entry::Advised { .. } => Review::AdviceHeading.into(),
        Entry::Sealed { .. }
        | Entry::Opened { .. }
        | Entry::InterviewStarted
        | Entry::Cleared { .. }
        | Entry::Suggested { .. }
        | Entry::Closed
        | Entry::Undone(_)
        | Entry::Imported(_) => return None,
    };
    Some(telling.words(said))
}

fn answered(telling: &Telling<'_>, open: &OpenCase, entry: &Entry) -> Option<String> {
    let Entry::Answered {
        question, digit, ..
    } = entry
    else {
        return None;
    };
    open.screening.answers.get(question)?;
    let shared = telling.shared;
    let question = shared.packs.question(question)?;
    let digit = *digit;
    let own = numbered_answers(&telling.ink, shared, question)
        .into_iter()
        .find(|(number, text)| *number == digit && !text.is_empty());
    // What was seen has only its own name.
    let text = own.map_or_else(|| answer_words(shared, question, digit), |(_, text)| text);
    Some(telling.words(Say::Answer { digit, text }))
}

fn prepared(telling: &Telling<'_>, open: &OpenCase, line: Line) -> Option<String> {
    let text = telling.words(answer(line, &open.screening)?);
    let what = telling.words(label(line));
    Some(telling.words(Say::Entry { what, text }))
}

const fn line_of(before: Before) -> Line {
    match before {
        Before::Needs(_) => Line::Needs,
        Before::FitToTalk(_) => Line::Fit,
        Before::Alone(_) => Line::Alone,
        Before::Language(_) => Line::Language,
        Before::Introduced(_) => Line::Introduced,
    }
}
