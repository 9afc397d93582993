//! Answers that only an office elsewhere can read: what happens with them, and which were given.

use crate::app::model::Shared;
use crate::app::screens::sealed::{Sealed, is_answered, items, unmet};
use crate::lang::msg::{Guard as Say, Interview};
use crate::tui::chrome::BODY_TOP;
use crate::tui::guard;
use crate::tui::ink::{Ink, Spot, numbered};
use crate::tui::page::Page;
use crate::tui::rows::{ANY, Entry};
use crate::tui::theme::Role;

/// Paints the page. What was answered is on no screen.
pub fn paint(ink: &mut Ink<'_>, page: &Sealed, shared: &Shared) {
    let Some(office) = shared.present.anti_corruption() else {
        return;
    };
    let width = ink.width().saturating_sub(4);
    let mut head = Page::new(width);
    let key = office.recipient.clone();
    let office = office.name.say(shared.locale).to_owned();
    head.title(ink, Say::SealedHeading { office });
    head.say(ink, 2, Say::SealedKey { key });
    head.say(ink, 2, Say::SealedWhat);
    let warning = ink.words(Say::SealedWarning);
    head.text(ink, 2, Role::Concern, &warning);
    head.whole(ink, Spot::new(2, BODY_TOP, width));
    let y = BODY_TOP + head.height() + 1;
    let conditions = unmet(shared);
    if conditions.is_empty() {
        list(ink, y, page, shared);
        return;
    }
    let mut text = Page::new(width);
    text.title(ink, Interview::GuardHeading);
    for never in conditions {
        text.say(ink, 2, guard::never(never));
    }
    text.whole(ink, Spot::new(2, y, width));
    ink.focus(2, y);
}

/// The questions, and the answers: under all, or where not all is in sight under the one with the
/// focus.
fn list(ink: &mut Ink<'_>, y: u16, page: &Sealed, shared: &Shared) {
    let mut line = y;
    let width = ink.width().saturating_sub(3);
    let near = shared.is_compact();
    for (place, item) in items(shared).iter().enumerate() {
        let here = place == page.row;
        let (pointer, role) = if here {
            ("► ", Role::Title)
        } else {
            ("  ", Role::Text)
        };
        let state = if is_answered(item, shared) {
            ink.words(Say::SealedAnswered)
        } else {
            "·".to_owned()
        };
        let lead = vec![(Role::Title, pointer.to_owned())];
        let label = shared.packs.label(&item.id, shared.locale);
        let entry = Entry::new(lead, role, label).known(Role::Done, state);
        let top = line;
        line += ink.entry(Spot::new(1, line, width), &entry);
        if here {
            ink.focus(1, top);
            line += if near { answers(ink, line) } else { 0 };
            ink.keep_to(line.saturating_sub(1));
        }
    }
    if !near {
        answers(ink, line + 1);
    }
}

fn answers(ink: &mut Ink<'_>, y: u16) -> u16 {
    let all = [
        Interview::AnswerYes,
        Interview::AnswerNo,
        Interview::AnswerNotUnderstood,
        Interview::AnswerUnsure,
        Interview::AnswerRefused,
    ];
    let said: Vec<String> = (1..)
        .zip(all)
        .map(|(digit, message)| numbered(digit, &ink.words(message)))
        .collect();
    let width = ink.width().saturating_sub(4);
    ink.paragraph(Spot::new(2, y, width), ANY, Role::Text, &said.join("   "))
}
