//! Answers that only an office elsewhere can read: what happens with them, and which were given.

use crate::app::model::Shared;
use crate::app::screens::sealed::{Sealed, is_answered, items, unmet};
use crate::lang::msg::{Guard as Say, Interview};
use crate::tui::chrome::{BODY_TOP, body_height};
use crate::tui::guard;
use crate::tui::ink::{Ink, Spot, numbered};
use crate::tui::page::Page;
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
    let room = body_height(ink);
    head.paint(ink, Spot::new(2, BODY_TOP, width), room, 0);
    let y = BODY_TOP + head.height() + 1;
    let conditions = unmet(shared);
    if conditions.is_empty() {
        let y = list(ink, y, page, shared);
        answers(ink, y + 1);
        return;
    }
    let mut text = Page::new(width);
    text.title(ink, Interview::GuardHeading);
    for never in conditions {
        text.say(ink, 2, guard::never(never));
    }
    let left = room.saturating_sub(head.height() + 1);
    text.paint(ink, Spot::new(2, y, width), left, 0);
    ink.focus(2, y);
}

fn list(ink: &mut Ink<'_>, y: u16, page: &Sealed, shared: &Shared) -> u16 {
    let mut line = y;
    for (place, item) in items(shared).iter().enumerate() {
        let here = place == page.row;
        let (pointer, role) = if here {
            ("►", Role::Title)
        } else {
            (" ", Role::Text)
        };
        let state = if is_answered(item, shared) {
            ink.words(Say::SealedAnswered)
        } else {
            "·".to_owned()
        };
        let width = ink.width();
        let end = Spot::new(width / 2, line, (width / 2).saturating_sub(2));
        let used = ink.at_end(end, &[(Role::Done, &state)]);
        let said = shared.packs.label(&item.id, shared.locale).to_owned();
        let spot = Spot::new(1, line, width.saturating_sub(used + 4));
        ink.line(
            spot,
            &[(Role::Title, pointer), (Role::Text, " "), (role, &said)],
        );
        if here {
            ink.focus(1, line);
        }
        line += 1;
    }
    line
}

fn answers(ink: &mut Ink<'_>, y: u16) {
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
    ink.paragraph(Spot::new(2, y, width), 3, Role::Text, &said.join("   "));
}
