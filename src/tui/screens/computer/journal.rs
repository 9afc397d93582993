//! The journal: who did what and when, the newest first.

use crate::app::event::JournalLine;
use crate::app::model::Shared;
use crate::app::screens::computer::journal::Journal;
use crate::domain::day::Day;
use crate::domain::journal::Act;
use crate::lang::msg::{Computer as Words, Custody as Say};
use crate::text::ltr_token;
use crate::tui::chrome::{BODY_TOP, body_height};
use crate::tui::ink::sheet::Hidden;
use crate::tui::ink::{Ink, Spot};
use crate::tui::page::Page;
use crate::tui::screens::exchange::short;
use crate::tui::theme::Role;

/// As many lines as there is room for, from the one that has the focus.
pub fn paint(ink: &mut Ink<'_>, page: &Journal, shared: &Shared) {
    let width = ink.width().saturating_sub(4);
    let top = BODY_TOP + u16::from(!shared.is_compact());
    let room = (BODY_TOP + body_height(ink)).saturating_sub(top);
    let mut text = Page::new(width);
    heading(&mut text, ink, page);
    text.gap();
    // A journal may have many thousand lines: only those in sight are put into words.
    let mut below = page.lines.len().saturating_sub(page.row);
    for line in page.lines.iter().skip(page.row) {
        let said = words(ink, line, shared);
        let mut one = Page::new(width);
        one.text(ink, 0, role(line), &said);
        if text.height() + one.height() > room {
            break;
        }
        text.append(one);
        below -= 1;
    }
    text.begin(ink, Spot::new(2, top, width), room);
    let rows = |lines: usize| u16::try_from(lines).unwrap_or(u16::MAX);
    ink.out_of_sight(Hidden {
        above: rows(page.row),
        below: rows(below),
    });
    ink.focus(2, top);
}

fn role(line: &JournalLine) -> Role {
    if line.noted.clock_suspect {
        Role::Concern
    } else {
        Role::Text
    }
}

/// What the page is, and how much of it is on the screen.
pub fn heading(text: &mut Page, ink: &Ink<'_>, page: &Journal) {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let total = number(page.lines.len());
    text.title(ink, Words::JournalHeading { total });
    if page.row > 0 {
        let first = number(page.row + 1);
        text.say(ink, 0, Words::JournalFrom { first, total });
    }
}

/// When, who, what, about whom or which case; at a desk also where.
pub fn words(ink: &Ink<'_>, line: &JournalLine, shared: &Shared) -> String {
    let noted = &line.noted;
    let (day, time) = (Day::of(noted.at), noted.at);
    let mut parts = vec![ink.words(Words::JournalWhen { day, time })];
    let own = shared.session.as_ref().map(|own| own.station.as_str());
    if own != Some(noted.station.as_str()) {
        parts.push(ltr_token(&noted.station));
    }
    parts.push(ltr_token(&noted.officer));
    parts.push(ink.words(act_word(noted.act)));
    parts.extend(line.code.as_deref().map(ltr_token));
    // What was installed is named with the return it came with: no key, and nothing to shorten.
    let is_key = noted.act != Some(Act::Installed);
    let whose = noted.about.as_deref();
    parts.extend(whose.map(|whose| {
        if is_key {
            about(whose)
        } else {
            ltr_token(whose)
        }
    }));
    if noted.clock_suspect {
        parts.push(ink.words(Say::ClockSuspect));
    }
    parts.join("  ")
}

/// A code as it is, a key shortened.
fn about(about: &str) -> String {
    if about.chars().count() > 20 {
        ltr_token(&short(about))
    } else {
        ltr_token(about)
    }
}

/// An act in words.
pub fn act_word(act: Option<Act>) -> Say {
    match act {
        Some(Act::Unlocked) => Say::ActUnlocked,
        Some(Act::Read) => Say::ActRead,
        Some(Act::Exported) => Say::ActExported,
        Some(Act::Imported) => Say::ActImported,
        Some(Act::Enrolled) => Say::ActEnrolled,
        Some(Act::Removed) => Say::ActRemoved,
        Some(Act::DutyChanged) => Say::ActDutyChanged,
        Some(Act::PassphraseChanged) => Say::ActPassphraseChanged,
        Some(Act::HandedOver) => Say::ActHandedOver,
        Some(Act::Released) => Say::ActReleased,
        Some(Act::Erased) => Say::ActErased,
        Some(Act::Purged) => Say::ActPurged,
        Some(Act::Held) => Say::ActHeld,
        Some(Act::HoldLifted) => Say::ActHoldLifted,
        Some(Act::RecipientAdded) => Say::ActRecipientAdded,
        Some(Act::ProfileTaken) => Say::ActProfileTaken,
        Some(Act::Installed) => Say::ActInstalled,
        Some(Act::Resealed) => Say::ActResealed,
        Some(Act::DropBoxOn) => Say::ActDropBoxOn,
        Some(Act::DropBoxOff) => Say::ActDropBoxOff,
        Some(Act::RecoveryMade) => Say::ActRecoveryMade,
        Some(Act::RecoveryProved) => Say::ActRecoveryProved,
        Some(Act::Recovered) => Say::ActRecovered,
        Some(Act::BackedUp) => Say::ActBackedUp,
        Some(Act::Restored) => Say::ActRestored,
        None => Say::ActUnknown,
    }
}
