//! Export and import.

use crate::app::event::{Arrival, Exported, Taken};
use crate::app::model::Shared;
use crate::app::screens::export::Export;
use crate::app::screens::import::Import;
use crate::lang::msg::{Exchange as Say, Post, Returns};
use crate::tui::chrome::BODY_TOP;
use crate::tui::ink::{Ink, Spot};
use crate::tui::page::Page;
use crate::tui::rows::{ANY, Entry};
use crate::tui::screens::post::kept_together;
use crate::tui::theme::Role;

/// To a folder.
pub fn export(ink: &mut Ink<'_>, page: &Export, shared: &Shared) {
    let Some(session) = &shared.session else {
        return;
    };
    let width = ink.width().saturating_sub(6);
    let mut y = BODY_TOP + 1;
    ink.say(Spot::new(2, y, width), Role::Title, Say::ForWhom);
    y += 1;
    if session.supervisors.is_empty() {
        let said = ink.words(Say::NoSupervisorYet);
        y += ink.paragraph(Spot::new(4, y, width), ANY, Role::Concern, &said);
    }
    for key in &session.supervisors {
        y += recipient(ink, y, Say::SupervisorKey { key: short(key) });
    }
    for key in &session.recoveries {
        y += recipient(ink, y, Say::RecoveryKey { key: short(key) });
    }
    y += recipient(
        ink,
        y,
        Say::SignedBy {
            fingerprint: session.fingerprint.clone(),
        },
    );
    let own = ink.words(Say::OnlyTheyCanOpen);
    y += ink.paragraph(Spot::new(4, y, width), ANY, Role::Muted, &own) + 1;
    let count = shared.answers.waiting;
    let waiting = ink.words(Post::Waiting { count });
    y += ink.paragraph(Spot::new(2, y, width), ANY, Role::Text, &waiting);
    match &page.done {
        None => {
            let keyed = page.key || session.supervisors.is_empty();
            let label = if keyed { Say::AskKey } else { Say::AskFolder };
            let label = ink.words(label);
            y += ink.paragraph(Spot::new(2, y, width), ANY, Role::Title, &label);
            ink.field(Spot::new(4, y, width), &page.entry, true);
        }
        Some(done) => {
            let text = written(ink, width, done);
            text.whole(ink, Spot::new(2, y, width));
            ink.keep_to((y + text.height()).saturating_sub(1));
            ink.focus(2, y);
        }
    }
}

/// What was written, the numbers to read out, and that it is read back.
fn written(ink: &Ink<'_>, width: u16, done: &Exported) -> Page {
    let mut text = Page::new(width);
    let path = done.path.clone();
    text.say(ink, 0, Say::Written { path });
    text.say(
        ink,
        0,
        Say::WrittenCounts {
            cases: done.cases,
            records: done.records,
            bytes: done.bytes,
        },
    );
    for check in &done.checks {
        let check = kept_together(check);
        text.say(ink, 0, Returns::Check { check });
    }
    text.say(ink, 0, Say::SafeToPull);
    text
}

fn recipient(ink: &mut Ink<'_>, y: u16, message: Say) -> u16 {
    let width = ink.width().saturating_sub(8);
    let said = ink.words(message);
    let lead = vec![(Role::Done, "√ ".to_owned())];
    ink.entry(Spot::new(4, y, width), &Entry::new(lead, Role::Text, said))
}

/// A public key, short enough to compare.
pub fn short(key: &str) -> String {
    let head: String = key.chars().take(12).collect();
    let tail: String = key
        .chars()
        .skip(key.chars().count().saturating_sub(6))
        .collect();
    format!("{head}…{tail}")
}

/// From a folder.
pub fn import(ink: &mut Ink<'_>, page: &Import) {
    let width = ink.width().saturating_sub(6);
    match &page.arrivals {
        None => {
            let ask = ink.words(Say::AskBundles);
            let mut y = BODY_TOP + 1;
            y += ink.paragraph(Spot::new(2, y, width), ANY, Role::Title, &ask);
            ink.field(Spot::new(4, y, width), &page.path, true);
            let said = ink.words(Say::ImportMore);
            ink.paragraph(Spot::new(4, y + 2, width), ANY, Role::Muted, &said);
        }
        Some(arrivals) => {
            let mut text = Page::new(width);
            if arrivals.is_empty() {
                text.say(ink, 0, Say::NoBundles);
            }
            for arrival in arrivals {
                arrived(&mut text, ink, arrival);
            }
            text.whole(ink, Spot::new(2, BODY_TOP + 1, width));
            ink.focus(2, BODY_TOP + 1);
        }
    }
}

/// One bundle: what it brought, or why it was refused.
pub fn arrived(text: &mut Page, ink: &Ink<'_>, arrival: &Arrival) {
    text.text(ink, 0, Role::Title, &crate::text::ltr_token(&arrival.file));
    match &arrival.outcome {
        Ok(taken) => {
            let station = taken.station.clone();
            text.say(
                ink,
                2,
                Say::Took {
                    station,
                    new: taken.new,
                    known: taken.known,
                },
            );
            // Read out over the telephone: it must not break over two rows.
            let fingerprint = taken.fingerprint.replace(' ', "\u{a0}");
            text.say(
                ink,
                2,
                if taken.pinned {
                    Say::Pinned { fingerprint }
                } else {
                    Say::KnownKey { fingerprint }
                },
            );
            noticed(text, ink, taken);
        }
        Err(notice) => {
            let problem = ink.words(notice.problem.clone());
            let remedy = ink.words(notice.remedy.clone());
            text.text(ink, 2, Role::Fault, &problem)
                .text(ink, 2, Role::Text, &remedy);
        }
    }
    text.gap();
}

/// The number to compare, what is missing before it, and whether the station was put back.
fn noticed(text: &mut Page, ink: &Ink<'_>, taken: &Taken) {
    let check = kept_together(&taken.check);
    text.say(ink, 2, Returns::Check { check });
    if let Some((first, last)) = taken.missing {
        text.say(ink, 2, Returns::Missing { first, last });
    }
    if taken.restored {
        text.say(ink, 2, Returns::RestoredTaken);
    }
}
