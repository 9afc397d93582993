//! Whether a text has room where it is shown: 80 columns, the narrowest window that is whole.
//!
//! The rooms are those of the screens: the list of facts, the two columns of LOOK, the answers and
//! the two panes of the interview, the rows of advice below them.

use std::sync::OnceLock;

use super::file::File;
use super::said::{Place, Said};
use crate::lang::locale::Locale;
use crate::lang::msg::{Authoring as Say, Interview, Msg};
use crate::lang::words::Words;
use crate::text::{Span, width, wrap};

/// Columns of a pane of the interview at 80 columns: the narrower of the two.
const PANE: u16 = 37;

/// Rows of a question in its pane.
const PANE_ROWS: usize = 5;

/// Columns of advice at 80 columns.
const ADVICE: u16 = 78;

/// Rows of one piece of advice.
const ADVICE_ROWS: usize = 2;

/// The columns that a text may take in a place of one row; none where rows are counted.
const fn columns(place: Place) -> Option<u16> {
    match place {
        Place::Label => Some(60),
        Place::Look => Some(35),
        Place::Triage | Place::Answer | Place::Said => Some(68),
        Place::Reason => Some(160),
        Place::Help => Some(240),
        Place::Question | Place::Advice => None,
    }
}

/// Says where a text is too long.
pub(super) fn check(file: &File<'_>, said: &Said<'_>) {
    let fault = match columns(said.place) {
        Some(limit) => too_wide(said, limit),
        None if said.place == Place::Question => too_many(said, PANE, PANE_ROWS, said.text),
        None => {
            let label = advice_label(said.locale, said.key);
            too_many(said, ADVICE, ADVICE_ROWS, &format!("{label} {}", said.text))
        }
    };
    if let Some(problem) = fault {
        file.fault(said.line, problem, Say::Shorten);
    }
}

fn too_wide(said: &Said<'_>, limit: u16) -> Option<Msg> {
    let cells = width(said.text);
    let problem = Say::TooLong {
        place: said.owner.clone(),
        key: said.key.to_owned(),
        language: said.locale.code().to_owned(),
        cells: u32::from(cells),
        limit: u32::from(limit),
    };
    (cells > limit).then(|| problem.into())
}

fn too_many(said: &Said<'_>, columns: u16, limit: usize, text: &str) -> Option<Msg> {
    let direction = said.locale.direction();
    let rows = wrap(&[Span { text, style: 0 }], direction, direction, columns).len();
    let count = |rows: usize| u32::try_from(rows).unwrap_or(u32::MAX);
    let problem = Say::TooManyRows {
        place: said.owner.clone(),
        key: said.key.to_owned(),
        language: said.locale.code().to_owned(),
        rows: count(rows),
        limit: count(limit),
    };
    (rows > limit).then(|| problem.into())
}

/// What stands before a piece of advice on the screen.
fn advice_label(locale: Locale, key: &str) -> &'static str {
    static LABELS: OnceLock<[[String; 3]; 4]> = OnceLock::new();
    let labels = LABELS.get_or_init(|| {
        Locale::ALL.map(|locale| {
            let words = Words::new(locale);
            let all = [
                Interview::WhyAsk,
                Interview::DoNotAsk,
                Interview::OtherWords,
            ];
            all.map(|label| words.say_plain(label))
        })
    });
    let place = ["why", "avoid", "other_words"]
        .iter()
        .position(|own| *own == key);
    let own = labels.get(locale.place());
    own.and_then(|own| own.get(place?))
        .map_or("", String::as_str)
}
