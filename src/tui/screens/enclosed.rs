//! What came from the desk for this computer.

use super::computer::answers;
use super::exchange::{key_words, short};
use super::post::kept_together;
use crate::app::enclosed::{Enclosed, State, What};
use crate::app::model::Shared;
use crate::app::screens::enclosed::{Arrivals, Part, yes};
use crate::crypt::VerifyingKey;
use crate::domain::day::Day;
use crate::domain::profile::Profile;
use crate::lang::locale::Locale;
use crate::lang::msg::{Country, Custody, Enclosed as Say, Msg, Stick};
use crate::tui::chrome::{BODY_TOP, body_height};
use crate::tui::credentials::{self, Said};
use crate::tui::ink::{Ink, Spot, numbered};
use crate::tui::page::Page;
use crate::tui::rows::{ANY, Entry};
use crate::tui::theme::Role;

/// Paints the page that is on.
pub fn paint(ink: &mut Ink<'_>, page: &Arrivals, shared: &Shared) {
    let top = BODY_TOP + u16::from(!shared.is_compact());
    let width = ink.width().saturating_sub(4);
    let spot = Spot::new(2, top, width);
    match (&page.part, page.one(shared)) {
        (Part::List(row), _) => list(ink, top, *row, shared),
        (Part::One(_), Some(one)) => about(ink, spot, one, shared),
        (Part::Sure(_), Some(one)) => {
            let asked = question(ink, width, one, shared);
            asked.whole(ink, spot);
            let all = [Say::NotNow, yes(one)].map(|answer| ink.words(answer));
            answers(ink, top + asked.height() + 1, (Some(0), &all));
        }
        (Part::Done(said), _) => {
            done(ink, width, said).whole(ink, spot);
            ink.focus(2, top);
        }
        (Part::One(_) | Part::Sure(_), None) => list(ink, top, 0, shared),
    }
}

fn list(ink: &mut Ink<'_>, top: u16, row: usize, shared: &Shared) {
    let width = ink.width().saturating_sub(4);
    let (role, heading) = heading(shared);
    let heading = ink.words(heading);
    let y = top + ink.paragraph(Spot::new(2, top, width), ANY, role, &heading) + 1;
    let entries: Vec<Entry> = shared
        .enclosed
        .iter()
        .enumerate()
        .map(|(place, one)| entry(ink, (place, place == row), one, shared))
        .collect();
    let room = (BODY_TOP + body_height(ink)).saturating_sub(y);
    let y = ink.list(Spot::new(2, y, width), room, row, &entries);
    ink.focus(2, y);
}

/// What stands above the list.
pub fn heading(shared: &Shared) -> (Role, Say) {
    if shared.enclosed.is_empty() {
        (Role::Text, Say::Nothing)
    } else {
        (Role::Title, Say::Heading)
    }
}

fn entry(ink: &Ink<'_>, (place, focused): (usize, bool), one: &Enclosed, shared: &Shared) -> Entry {
    let pointer = if focused { "► " } else { "  " };
    let digit = if place < 9 {
        (place + 1).to_string()
    } else {
        " ".to_owned()
    };
    let lead = vec![
        (Role::Title, pointer.to_owned()),
        (Role::Key, digit),
        (Role::Text, "  ".to_owned()),
    ];
    let role = match one.state {
        State::Waits => Role::Concern,
        State::Here => Role::Text,
        State::Refused(_) => Role::Fault,
    };
    Entry::new(lead, role, line(ink, one, shared))
}

/// What it is, and how it stands with it.
pub fn line(ink: &Ink<'_>, one: &Enclosed, shared: &Shared) -> String {
    let title = ink.words(credentials::title(one, shared.locale));
    format!("{title} – {}", ink.words(credentials::state(one)))
}

/// The choices come before the rest: they are in sight however long that is.
fn about(ink: &mut Ink<'_>, spot: Spot, one: &Enclosed, shared: &Shared) {
    let (head, rest) = parts(ink, spot.width, one, shared);
    head.whole(ink, spot);
    let mut y = spot.y + head.height();
    ink.focus(spot.x, y);
    for (digit, choice) in Arrivals::choices(one) {
        let said = numbered(digit, &ink.words(choice));
        y += ink.paragraph(Spot::new(spot.x, y, spot.width), ANY, Role::Key, &said);
    }
    rest.whole(ink, Spot::new(spot.x, y + 1, spot.width));
}

/// What it is and how it stands with it; then everything that is to be known of it.
pub fn parts(ink: &Ink<'_>, width: u16, one: &Enclosed, shared: &Shared) -> (Page, Page) {
    let (mut head, mut rest) = (Page::new(width), Page::new(width));
    head.title(ink, credentials::title(one, shared.locale));
    if let State::Refused(notice) = &one.state {
        let problem = ink.words(unbroken(notice.problem.clone()));
        let remedy = ink.words(notice.remedy.clone());
        head.title(ink, Say::RefusedHeading)
            .text(ink, 2, Role::Fault, &problem)
            .text(ink, 2, Role::Text, &remedy);
    } else {
        head.say(ink, 0, credentials::state(one));
    }
    if let Some(What::Profile(profile, fingerprint)) = &one.what {
        for message in keys(ink.locale(), profile, fingerprint) {
            rest.say(ink, 0, message);
        }
        rest.say(ink, 0, Say::WhyProfile)
            .say(ink, 0, unbroken(credentials::came_from(one).into()));
        return (head, rest);
    }
    for said in credentials::all(one, shared.locale, Day::of(shared.now)) {
        let message = match said {
            Said::Words(message) => message,
            Said::Own(note) => Say::Note { note }.into(),
        };
        rest.say(ink, 0, unbroken(message));
    }
    (head, rest)
}

/// The keys that a profile names, each by what somebody compares it with.
fn keys(locale: Locale, profile: &Profile, fingerprint: &str) -> Vec<Msg> {
    let spoken = |key: &str| (key_words(locale, key), short(key));
    let mut said = vec![unbroken(
        Custody::ProfileInForce {
            agency: profile.agency.clone(),
            version: profile.version,
            fingerprint: fingerprint.to_owned(),
        }
        .into(),
    )];
    said.extend(profile.supervisors.iter().map(|key| {
        let (words, key) = spoken(key);
        Stick::Supervisor { words, key }.into()
    }));
    said.extend(profile.recovery.iter().map(|key| {
        let (words, key) = spoken(key);
        Stick::Recovery { words, key }.into()
    }));
    said.extend(profile.makers.iter().map(|pin| {
        let key: Result<VerifyingKey, _> = pin.key.parse();
        let number = key.map_or_else(|_none| short(&pin.key), |key| key.fingerprint());
        let (pack, fingerprint) = (pin.of.clone(), kept_together(&number));
        Say::MakerOf { pack, fingerprint }.into()
    }));
    said.extend(profile.offices.iter().map(|pin| {
        let (words, key) = spoken(&pin.key);
        let country = pin.of.clone();
        Say::OfficeOf {
            country,
            words,
            key,
        }
        .into()
    }));
    said
}

/// The question before it is installed, with what it changes.
pub fn question(ink: &Ink<'_>, width: u16, one: &Enclosed, shared: &Shared) -> Page {
    let mut asked = Page::new(width);
    asked.title(ink, credentials::title(one, shared.locale));
    match &one.what {
        Some(What::List(list)) => {
            if let Some(version) = list.in_use {
                let id = list.withdrawals.pack.clone();
                asked.say(ink, 0, Say::ListInUse { id, version });
            }
            asked.say(ink, 0, Say::WhyList);
        }
        Some(What::Profile(..)) => {
            asked.say(ink, 0, Say::WhyProfile);
        }
        Some(What::Pack(_)) | None => {
            asked.say(ink, 0, Say::WhenPack);
        }
    }
    asked
}

/// What was installed.
pub fn done(ink: &Ink<'_>, width: u16, said: &[Msg]) -> Page {
    let mut text = Page::new(width);
    for message in said {
        text.say(ink, 0, message.clone());
    }
    text
}

/// Numbers that are compared must not break over two rows.
fn unbroken(mut message: Msg) -> Msg {
    if let Msg::Country(Country::SignedBy {
        fingerprint: number,
    })
    | Msg::Custody(Custody::ProfileInForce {
        fingerprint: number,
        ..
    })
    | Msg::Enclosed(Say::CameFrom { check: number, .. }) = &mut message
    {
        *number = kept_together(number);
    }
    if let Msg::Country(Country::OtherKey { wanted, found }) = &mut message {
        (*wanted, *found) = (kept_together(wanted), kept_together(found));
    }
    message
}
