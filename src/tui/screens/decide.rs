//! What lies over a screen while something must be decided: why a question is asked anyway, what
//! shall become of words.

use super::super::chrome::BODY_TOP;
use super::super::guard;
use super::super::ink::{Ink, Spot};
use super::super::page::Page;
use super::super::theme::Role;
use crate::app::model::Shared;
use crate::app::overlay::anyway::Anyway;
use crate::app::overlay::sift::{Purpose, Sift};
use crate::domain::screening::AskReason;
use crate::domain::screening::sifted::KeepReason;
use crate::lang::msg::{Guard, Msg};

/// The reasons to ask anyway. The question itself is not on the screen before one is recorded.
pub fn anyway(ink: &mut Ink<'_>, page: &Anyway, shared: &Shared) {
    let mut text = begin(ink);
    text.title(ink, Guard::ReasonHeading);
    if let Some(why) = guard::unmet(ink, &page.unmet, shared) {
        text.text(ink, 2, Role::Text, &why);
    }
    text.gap();
    for reason in AskReason::ALL {
        choice(&mut text, ink, reason.digit(), guard::ask_reason(reason));
    }
    text.gap();
    text.say(ink, 0, Guard::ReasonKept);
    let y = end(ink, &text) + 1;
    if let Some(words) = &page.words {
        let room = ink.width().saturating_sub(4);
        let label = ink.words(Guard::ReasonWords);
        let used = ink.line(Spot::new(2, y, room), &[(Role::Title, &label)]);
        let spot = Spot::new(used + 3, y, room.saturating_sub(used + 1));
        ink.field(spot, words, true);
        let below = Spot::new(2, y + 1, room);
        let hint = guard::hint(ink, below, words.text(), shared);
        ink.keep_to(y + hint);
    }
}

/// One finding after the other.
pub fn sift(ink: &mut Ink<'_>, page: &Sift, shared: &Shared) {
    let Some(finding) = page.here() else { return };
    let mut text = begin(ink);
    let number = u32::try_from(page.fates.len() + 1).unwrap_or(u32::MAX);
    let total = u32::try_from(page.findings.len()).unwrap_or(u32::MAX);
    match &page.purpose {
        Purpose::Record(_) => text.title(ink, Guard::SiftHeading { number, total }),
        Purpose::Export { code, .. } => text
            .title(ink, Guard::ExportHeading { number, total })
            .say(ink, 2, Guard::SiftWhere { code: code.clone() }),
    };
    text.gap();
    let kind = Box::new(guard::kind(finding.kind));
    text.say(ink, 2, Guard::SiftAsk { kind });
    let words = page.text.get(finding.range.clone()).unwrap_or_default();
    text.own(ink, 4, words);
    text.gap();
    if page.keeping {
        keeping(&mut text, ink);
    } else {
        fates(&mut text, ink, page, shared);
    }
    end(ink, &text);
}

fn keeping(text: &mut Page, ink: &Ink<'_>) {
    text.title(ink, Guard::KeepHeading);
    for (digit, reason) in (1..).zip(KeepReason::ALL) {
        choice(text, ink, digit, guard::keep_reason(reason));
    }
}

fn fates(text: &mut Page, ink: &Ink<'_>, page: &Sift, shared: &Shared) {
    if matches!(page.purpose, Purpose::Export { .. }) {
        choice(text, ink, 1, Guard::SiftKeep);
        choice(text, ink, 2, Guard::SiftBack);
        return;
    }
    choice(text, ink, 1, Guard::SiftRemove);
    if Sift::can_seal(shared) {
        choice(text, ink, 2, Guard::SiftSeal);
    } else {
        text.say(ink, 5, Guard::SiftNoSeal);
    }
    choice(text, ink, 3, Guard::SiftKeep);
    text.gap();
    text.say(ink, 0, Guard::SiftStays);
}

fn choice(text: &mut Page, ink: &Ink<'_>, digit: u8, message: impl Into<Msg>) {
    let said = ink.words(message);
    text.text(ink, 2, Role::Text, &guard::numbered(digit, &said));
}

fn begin(ink: &mut Ink<'_>) -> Page {
    ink.focus(2, BODY_TOP);
    Page::new(ink.width().saturating_sub(4))
}

fn end(ink: &mut Ink<'_>, text: &Page) -> u16 {
    let width = ink.width().saturating_sub(4);
    text.whole(ink, Spot::new(2, BODY_TOP, width));
    BODY_TOP + text.height()
}
