//! The journey as one strip of text, and in words under it.
//!
//! ```text
//!  Aden ══ T ▓▓▓ 9 days ══ the coast ══
//! ```
//!
//! The strip is ordinary text in reading order, so it wraps and turns round for Arabic as all text
//! does; it breaks between legs wherever a leg fits into a row.

use super::ink::Ink;
use super::page::Page;
use super::theme::Role;
use crate::domain::journey::{Arranger, End, Journey, Kept, Leg, Owed, Stay};
use crate::lang::msg::{Journey as Say, Outcome};
use crate::text;

/// The way between two places.
const WAY: &str = "══";

/// In place of a name that is not known.
const UNKNOWN: &str = "?";

/// The strip of a journey for rows of `width` columns; empty for a journey without legs.
pub fn strip(ink: &Ink<'_>, journey: &Journey, width: u16) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut reached: Option<&str> = None;
    for (_, leg) in journey.legs() {
        match reached {
            None => parts.push(place(&leg.from)),
            Some(before) if !leg.from.is_empty() && leg.from != before => {
                parts.push(format!("· {}", place(&leg.from)));
            }
            Some(_) => {}
        }
        parts.push(format!("{WAY} {}", arrival(ink, leg)));
        reached = Some(&leg.to);
    }
    if parts.is_empty() {
        return String::new();
    }
    parts.push(WAY.to_owned());
    let parts: Vec<String> = parts.into_iter().map(|part| whole(part, width)).collect();
    parts.join(" ")
}

/// The places alone, in order, as the person names them.
pub fn places(journey: &Journey) -> String {
    let mut names: Vec<&str> = Vec::new();
    for (_, leg) in journey.legs() {
        for name in [leg.from.trim(), leg.to.trim()] {
            if !name.is_empty() && names.last() != Some(&name) {
                names.push(name);
            }
        }
    }
    let names: Vec<String> = names.into_iter().map(place).collect();
    names.join(" · ")
}

/// A part that fits into a row stays whole; a longer one breaks between its words.
fn whole(part: String, width: u16) -> String {
    if text::width(&part) <= width {
        part.replace(' ', "\u{a0}")
    } else {
        part
    }
}

/// A place between isolates: its own direction decides inside, and nothing leaks out.
fn place(name: &str) -> String {
    let name = if name.is_empty() { UNKNOWN } else { name };
    format!("\u{2068}{name}\u{2069}")
}

/// Where a leg ended, how free the person was there, and for how long.
fn arrival(ink: &Ink<'_>, leg: &Leg) -> String {
    let mut said = place(&leg.to);
    let stopped =
        leg.stay != Stay::Days(0) && (leg.stay, leg.kept) != (Stay::Unknown, Kept::Unknown);
    if stopped || matches!(leg.kept, Kept::CouldNotLeave | Kept::LockedIn) {
        said.push(' ');
        said.push_str(sign(leg.kept));
    }
    if let Stay::Days(days @ 1..) = leg.stay {
        let days = ink.words(Say::StripDays { days });
        return format!("{said} \u{2068}{days}\u{2069}");
    }
    said
}

/// Three cells that say how free the person was; the words under the strip say it too.
const fn sign(kept: Kept) -> &'static str {
    match kept {
        Kept::Free => "░░░",
        Kept::Waited => "▒▒▒",
        Kept::CouldNotLeave => "▓▓▓",
        Kept::LockedIn => "███",
        Kept::Unknown => "···",
    }
}

/// Strip and words, as a part of a page; nothing where nothing was recorded.
pub fn part(page: &mut Page, ink: &Ink<'_>, journey: &Journey) {
    if journey.is_empty() {
        return;
    }
    page.title(ink, Say::Heading);
    row(page, ink, journey);
    legs(page, ink, journey);
    end(page, ink, journey);
}

/// The strip and what waits at the end, for where there is little room.
pub fn heading(page: &mut Page, ink: &Ink<'_>, journey: &Journey) {
    if journey.is_empty() {
        return;
    }
    page.title(ink, Say::Heading);
    row(page, ink, journey);
    end(page, ink, journey);
    page.gap();
}

/// The legs in words.
pub fn legs(page: &mut Page, ink: &Ink<'_>, journey: &Journey) {
    for (number, (_, leg)) in (1_u8..).zip(journey.legs()) {
        let said = leg_words(ink, number, leg);
        page.text(ink, 2, Role::Muted, &said);
    }
}

/// The strip alone.
pub fn row(page: &mut Page, ink: &Ink<'_>, journey: &Journey) {
    let said = strip(ink, journey, page.width().saturating_sub(2));
    if !said.is_empty() {
        page.text(ink, 2, Role::Title, &said);
    }
}

/// What waits at the end, if it was recorded.
pub fn end(page: &mut Page, ink: &Ink<'_>, journey: &Journey) {
    if let Some(end) = journey.end {
        let end = Box::new(end_words(end).into());
        page.say(ink, 2, Say::EndLine { end });
    }
}

/// A leg in words: its places, and of the rest what is known.
pub fn leg_words(ink: &Ink<'_>, number: u8, leg: &Leg) -> String {
    let place = |name: &str| {
        if name.is_empty() {
            format!("({})", ink.words(Say::PlaceUnknown))
        } else {
            name.to_owned()
        }
    };
    let (from, to) = (place(&leg.from), place(&leg.to));
    let mut parts = vec![
        ink.words(Say::Leg { number, from, to }),
        ink.words(arranged_words(leg.arranged)),
    ];
    if leg.stay != Stay::Unknown {
        parts.push(ink.words(stay_words(leg.stay)));
    }
    if leg.kept != Kept::Unknown {
        parts.push(ink.words(kept_words(leg.kept)));
    }
    if leg.owed != Owed::Unknown {
        parts.push(ink.words(owed_words(leg.owed)));
    }
    let comma = ink.words(Outcome::ListComma);
    parts.join(comma.trim_matches('|'))
}

/// Who arranged it.
pub const fn arranged_words(arranged: Arranger) -> Say {
    match arranged {
        Arranger::Self_ => Say::ArrangedSelf,
        Arranger::Family => Say::ArrangedFamily,
        Arranger::Recruiter => Say::ArrangedRecruiter,
        Arranger::Carrier => Say::ArrangedCarrier,
        Arranger::Holders => Say::ArrangedHolders,
        Arranger::Unknown => Say::ArrangedUnknown,
    }
}

/// How long.
pub const fn stay_words(stay: Stay) -> Say {
    match stay {
        Stay::Days(0) => Say::StayPassed,
        Stay::Days(days) => Say::StayDays { days },
        Stay::Unknown => Say::StayUnknown,
    }
}

/// How free the person was.
pub const fn kept_words(kept: Kept) -> Say {
    match kept {
        Kept::Free => Say::KeptFree,
        Kept::Waited => Say::KeptWaited,
        Kept::CouldNotLeave => Say::KeptCouldNotLeave,
        Kept::LockedIn => Say::KeptLockedIn,
        Kept::Unknown => Say::KeptUnknown,
    }
}

/// What was owed.
pub const fn owed_words(owed: Owed) -> Say {
    match owed {
        Owed::Nothing => Say::OwedNothing,
        Owed::PaidBefore => Say::OwedPaidBefore,
        Owed::Money => Say::OwedMoney,
        Owed::Grew => Say::OwedGrew,
        Owed::Work => Say::OwedWork,
        Owed::Unknown => Say::OwedUnknown,
    }
}

/// What waits at the end.
pub const fn end_words(end: End) -> Say {
    match end {
        End::Family => Say::EndFamily,
        End::OwnPlan => Say::EndOwnPlan,
        End::ChosenJob => Say::EndChosenJob,
        End::OthersJob => Say::EndOthersJob,
        End::Stranger => Say::EndStranger,
        End::Unknown => Say::EndUnknown,
    }
}
