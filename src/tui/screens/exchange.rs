//! Export and import.

use crate::app::event::{Arrival, Exported, Stick as Medium, Taken};
use crate::app::key::Key;
use crate::app::keys::cap;
use crate::app::model::Shared;
use crate::app::screens::export::{Asking, Export, Line};
use crate::app::screens::import::Import;
use crate::crypt::{Digest, wordlist};
use crate::lang::locale::Locale;
use crate::lang::msg::{Exchange as Say, Msg, Returns, Stick};
use crate::text::ltr_token;
use crate::tui::chrome::BODY_TOP;
use crate::tui::ink::{Ink, Spot, numbered};
use crate::tui::page::Page;
use crate::tui::rows::ANY;
use crate::tui::screens::post::kept_together;
use crate::tui::theme::Role;

/// To a stick or a folder.
pub fn export(ink: &mut Ink<'_>, page: &Export, shared: &Shared) {
    if shared.session.is_none() {
        return;
    }
    let width = ink.width().saturating_sub(6);
    let mut y = BODY_TOP + 1;
    let mut said = exporting(ink, width, page, shared);
    if !page.lines().is_empty() {
        choices(&mut said, ink, page, shared);
    }
    said.whole(ink, Spot::new(2, y, width));
    y += said.height();
    if page.field().is_some() {
        let keyed = asks_key(page, shared);
        let label = if keyed { Say::AskKey } else { Say::AskFolder };
        let label = ink.words(label);
        y += ink.paragraph(Spot::new(2, y, width), ANY, Role::Title, &label);
        ink.field(Spot::new(4, y, width), &page.entry, true);
        return;
    }
    ink.keep_to(y.saturating_sub(1));
    ink.focus(2, y.saturating_sub(1));
}

/// Whether the supervisor's key is asked for: nothing can be written before it is here.
pub fn asks_key(page: &Export, shared: &Shared) -> bool {
    let session = shared.session.as_ref();
    let keyless = session.is_some_and(|session| session.supervisors.is_empty());
    page.asking == Asking::Key || keyless
}

/// What is read on the export page before its field or its numbered lines.
pub fn exporting(ink: &Ink<'_>, width: u16, page: &Export, shared: &Shared) -> Page {
    let mut text = Page::new(width);
    if let Some(done) = &page.done {
        written(&mut text, ink, done);
        recipients(&mut text, ink, shared);
        return text;
    }
    recipients(&mut text, ink, shared);
    if page.asking == Asking::Key {
        return text;
    }
    let own = ink.words(Say::OnlyTheyCanOpen);
    text.text(ink, 2, Role::Muted, &own);
    let what = Box::new(Export::extent(page.everything, shared));
    text.say(ink, 0, Stick::What { what });
    if page.asking == Asking::Folder && !asks_key(page, shared) {
        let what = Box::new(Export::extent(!page.everything, shared));
        let key = Box::new(cap(Key::Tab));
        let said = ink.words(Stick::ChangeWhat { key, what });
        text.text(ink, 2, Role::Muted, &said);
    }
    text
}

/// The numbered lines, and what writes.
fn choices(text: &mut Page, ink: &Ink<'_>, page: &Export, shared: &Shared) {
    text.title(ink, Stick::Where);
    for (digit, line) in (1..).zip(page.lines()) {
        let chosen = is_chosen(page, line);
        let (pointer, role) = if chosen {
            ("► ", Role::Title)
        } else {
            ("  ", Role::Key)
        };
        let said = numbered(digit, &ink.words(line_words(page, line, shared)));
        text.text(ink, 0, role, &format!("{pointer}{said}"));
        if is_foreign(page, line) {
            let said = ink.words(Stick::Foreign);
            text.text(ink, 5, Role::Muted, &said);
        }
    }
    if let Some(go) = what_writes(page) {
        let said = ink.words(go);
        text.text(ink, 0, Role::Done, &said);
    }
}

/// Whether this line is the stick that is written to.
pub fn is_chosen(page: &Export, line: Line) -> bool {
    matches!(line, Line::Stick(place) if page.chosen == Some(place))
}

/// Whether this line is a stick with other files.
pub fn is_foreign(page: &Export, line: Line) -> bool {
    matches!(line, Line::Stick(place) if page.sticks.get(place).is_some_and(|stick| stick.foreign))
}

/// Which key writes, and where to; none before a stick is chosen.
pub fn what_writes(page: &Export) -> Option<Stick> {
    let place = page.target().filter(|_| page.asking == Asking::Stick)?;
    let place = ltr_token(&place.display().to_string());
    let key = Box::new(cap(Key::Enter));
    Some(Stick::Go { key, place })
}

/// What a numbered line says.
pub fn line_words(page: &Export, line: Line, shared: &Shared) -> Msg {
    match line {
        Line::Stick(place) => page
            .sticks
            .get(place)
            .map_or_else(|| Stick::LookAgain.into(), |stick| stick_line(stick).into()),
        Line::Folder => Stick::OtherFolder.into(),
        Line::Extent => {
            let what = Box::new(Export::extent(!page.everything, shared));
            Stick::WriteInstead { what }.into()
        }
        Line::LookAgain => Stick::LookAgain.into(),
    }
}

/// A stick with its room, or that it cannot be written.
fn stick_line(stick: &Medium) -> Stick {
    let place = ltr_token(&stick.path.display().to_string());
    match stick.free {
        _ if !stick.writable => Stick::Protected { place },
        None => Stick::RoomUnknown { place },
        Some(free) if free >= 10 * 1024 => {
            let free = free / 1024;
            Stick::RoomGiga { place, free }
        }
        Some(free) => Stick::RoomMega { place, free },
    }
}

/// Who can open what leaves this computer, and who signs it.
fn recipients(text: &mut Page, ink: &Ink<'_>, shared: &Shared) {
    let Some(session) = &shared.session else {
        return;
    };
    text.title(ink, Say::ForWhom);
    if session.supervisors.is_empty() {
        let said = ink.words(Say::NoSupervisorYet);
        text.text(ink, 2, Role::Concern, &said);
    }
    let mut each: Vec<Msg> = Vec::new();
    for key in &session.supervisors {
        let (words, key) = (key_words(ink.locale(), key), short(key));
        each.push(Stick::Supervisor { words, key }.into());
    }
    for key in &session.recoveries {
        let (words, key) = (key_words(ink.locale(), key), short(key));
        each.push(Stick::Recovery { words, key }.into());
    }
    let fingerprint = kept_together(&session.fingerprint);
    each.push(Say::SignedBy { fingerprint }.into());
    for message in each {
        let said = format!("√ {}", ink.words(message));
        text.text(ink, 2, Role::Text, &said);
    }
}

/// The four words of a public key, in the language of the screen.
pub(super) fn key_words(locale: Locale, key: &str) -> String {
    wordlist::of(locale).spoken(&Digest::of(key.as_bytes()).groups())
}

/// The desk's own key, as a station's export page shows it.
pub fn own_key(locale: Locale, shared: &Shared) -> Option<Stick> {
    let key = &shared.session.as_ref()?.recipient;
    let words = key_words(locale, key);
    Some(Stick::OwnKey {
        words,
        key: short(key),
    })
}

/// The four words of a number in four groups, and the number, as they are read out.
pub fn read_out(locale: Locale, check: &str) -> Stick {
    Stick::ReadOut {
        words: wordlist::of(locale).spoken(check),
        check: kept_together(check),
    }
}

/// What was written, the words to read out, and that it is read back.
fn written(text: &mut Page, ink: &Ink<'_>, done: &Exported) {
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
        text.say(ink, 0, read_out(ink.locale(), check));
    }
    let how = ink.words(Stick::ReadOutHow);
    text.text(ink, 2, Role::Muted, &how);
    let safe = ink.words(Say::SafeToPull);
    text.text(ink, 0, Role::Done, &format!("√ {safe}")).gap();
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
pub fn import(ink: &mut Ink<'_>, page: &Import, shared: &Shared) {
    let width = ink.width().saturating_sub(6);
    match &page.arrivals {
        None => {
            let ask = ink.words(Say::AskBundles);
            let mut y = BODY_TOP + 1;
            y += ink.paragraph(Spot::new(2, y, width), ANY, Role::Title, &ask);
            ink.field(Spot::new(4, y, width), &page.path, true);
            let mut text = Page::new(width);
            let said = ink.words(Say::ImportMore);
            text.text(ink, 0, Role::Muted, &said);
            if let Some(key) = own_key(ink.locale(), shared) {
                text.say(ink, 0, key);
            }
            text.whole(ink, Spot::new(4, y + 2, width));
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
    text.text(ink, 0, Role::Title, &ltr_token(&arrival.file));
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
    text.say(ink, 2, read_out(ink.locale(), &taken.check));
    if let Some((first, last)) = taken.missing {
        text.say(ink, 2, Returns::Missing { first, last });
    }
    if taken.restored {
        text.say(ink, 2, Returns::RestoredTaken);
    }
}
