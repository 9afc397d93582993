//! The last answers, for a wide window: what was just said stays in sight beside the why panel.

use crate::app::model::Shared;
use crate::app::screens::card::held;
use crate::domain::question::Question;
use crate::domain::screening::Entry as Recorded;
use crate::lang::msg::Size;
use crate::tui::ink::{Ink, Spot};
use crate::tui::rows::Entry;
use crate::tui::screens::triage::given_words;
use crate::tui::theme::Role;

/// How many of them.
const SHOWN: usize = 3;

/// Paints the last answers to other questions than the one on the screen, the latest first.
pub(super) fn answers(
    ink: &mut Ink<'_>,
    top: u16,
    width: u16,
    (shared, here): (&Shared, &Question),
) {
    let Some(open) = &shared.open else { return };
    let mut seen = vec![&here.id];
    for recorded in open.history.iter().rev() {
        if let Recorded::Answered { question, .. } = &recorded.entry
            && open.screening.answers.contains_key(question)
            && !seen.contains(&question)
        {
            seen.push(question);
        }
    }
    let last: Vec<Entry> = seen
        .into_iter()
        .skip(1)
        .filter_map(|id| shared.packs.question(id))
        .filter(|question| held(question, shared).is_empty())
        .take(SHOWN)
        .filter_map(|question| {
            let given = open.screening.answers.get(&question.id)?;
            let text = shared.packs.question_text(&question.id, shared.locale);
            let answer = given_words(ink, shared, question, given);
            let entry = Entry::new(Vec::new(), Role::Muted, text);
            Some(entry.known(Role::Text, answer))
        })
        .collect();
    if last.is_empty() {
        return;
    }
    ink.repeat(Spot::new(0, top, width), Role::Muted, "─");
    let mut y = top + 1;
    let room = width.saturating_sub(2);
    let heading = ink.words(Size::LastAnswers);
    y += ink
        .line(Spot::new(1, y, room), &[(Role::Title, &heading)])
        .min(1);
    for entry in &last {
        y += ink.entry(Spot::new(1, y, room), entry);
    }
}
