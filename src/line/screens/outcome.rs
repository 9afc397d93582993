//! The officer's own view, then what the screening suggests and why; the ending after a no.

use super::super::names::Names;
use super::super::sentence::Block;
use super::super::telling::Telling;
use super::interview::offer;
use super::triage::marks;
use crate::app::screens::outcome::{Asking, Outcome};
use crate::domain::assess::SomLevel;
use crate::domain::screening::{Reason, View};
use crate::lang::msg::{Interview, Line as Say, Outcome as Words};
use crate::text::ltr_token;
use crate::tui::{country, grounds, linked, names, reasons};

/// The classes by their digits, before anything is suggested; none is a default.
pub(super) fn own_view(telling: &mut Telling<'_>) {
    telling.say(Block::Body, Words::OwnViewQuestion);
    telling.say(Block::Body, Words::OwnViewWhy);
    classes(telling);
}

fn classes(telling: &mut Telling<'_>) {
    for digit in 1..=9_u8 {
        let Some(view) = View::of_digit(digit) else {
            continue;
        };
        let name = telling.words(names::view(view));
        let said = format!("{}: {name}", ltr_token(view.0.sign()));
        telling.numbered(Block::Choices, u32::from(digit), &said);
    }
}

/// The suggestion with its reasons; after them what can be chosen.
pub(super) fn tell(telling: &mut Telling<'_>, page: &Outcome, names: &Names) {
    match page.asking {
        Asking::Class => {
            telling.say(Block::Place, Words::ChangeTo);
            classes(telling);
            return;
        }
        Asking::Reason(view) => {
            let class = Box::new(names::view(view));
            telling.say(Block::Place, Words::WhyChange { class });
            for (digit, reason) in (1_u8..).zip(Reason::ALL) {
                telling.choice(digit, names::reason(reason));
            }
            return;
        }
        Asking::Keep | Asking::Done => {}
    }
    headline(telling, page);
    let seen = &page.assessment;
    telling.page(Block::List, |text, ink, shared| {
        country::foreign(text, ink, shared);
        reasons::summary(text, ink, shared, seen);
    });
    offer(telling, Block::List, names);
    telling.page(Block::List, |text, ink, shared| {
        reasons::details(text, ink, shared, seen);
        if let Some(open) = &shared.open {
            linked::part(text, ink, &open.screening, &shared.cases);
        }
        country::provisions(text, ink, shared, seen);
        country::actions(text, ink, shared, seen);
        grounds::limits(text, ink, shared, seen);
    });
    views(telling, page);
}

fn headline(telling: &mut Telling<'_>, page: &Outcome) {
    let seen = &page.assessment;
    if seen.immediate {
        let said = format!(
            "{} {}",
            telling.words(Say::Attention),
            telling.words(Words::Immediate)
        );
        telling.text(Block::Place, &said);
    }
    let smuggling = matches!(seen.som, SomLevel::S1 | SomLevel::S2);
    let what = telling.words(Words::Suggests);
    let class = telling.words(names::headline(seen.headline, smuggling));
    let text = format!("{} {class}", ltr_token(&seen.code()));
    telling.say(Block::Place, Say::Entry { what, text });
    telling.say(Block::Place, Words::NotADecision);
}

/// The view before, the view now, and the three ways.
fn views(telling: &mut Telling<'_>, page: &Outcome) {
    let open = telling.shared.open.as_ref();
    let screening = open.map(|open| &open.screening);
    let before = screening.and_then(|own| own.view_before);
    let after = screening.and_then(|own| own.view_after);
    if let Some(view) = before {
        let class = Box::new(names::view(view));
        let code = view.0.sign().to_owned();
        telling.say(Block::Here, Words::YouSaid { class, code });
    }
    if page.asking == Asking::Done {
        if let Some((view, _)) = after {
            let class = Box::new(names::view(view));
            let code = view.0.sign().to_owned();
            telling.say(Block::Here, Words::YouKeep { class, code });
        }
        telling.say(Block::Here, Words::AllKept);
        return;
    }
    // The screen has the three ways on one row.
    let ways = telling.words(Words::KeepOrChange);
    for (digit, way) in three(&ways) {
        telling.numbered(Block::Choices, digit, &way);
    }
}

/// The three ways of `1 … 2 … 3 …`.
fn three(ways: &str) -> Vec<(u32, String)> {
    let parts = ways.split("   ").map(str::trim);
    let numbered = parts.filter_map(|part| {
        let (digit, way) = part.split_once(' ')?;
        Some((digit.parse().ok()?, way.trim().to_owned()))
    });
    numbered.collect()
}

/// The person said no: thank them, mark, done.
pub(super) fn thanks(telling: &mut Telling<'_>) {
    telling.say(Block::Body, Interview::RefusedHeading);
    let shared = telling.shared;
    if let Some((_, text)) = shared.packs.card("thanks", shared.locale) {
        let text = text.to_owned();
        telling.say(Block::Body, Say::SayThis { text });
    }
    telling.say(Block::Body, Interview::RefusedMark);
    marks(telling, None);
}
