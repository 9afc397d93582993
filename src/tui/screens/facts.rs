//! The list of facts.

use crate::app::model::Shared;
use crate::app::screens::facts::{Facts, GROUPS};
use crate::app::screens::outcome::assess_open;
use crate::domain::case::State;
use crate::domain::item::Item;
use crate::lang::msg::Interview as Say;
use crate::text::Row;
use crate::tui::chrome::{BODY_TOP, body_height};
use crate::tui::ink::{Ink, Spot, numbered};
use crate::tui::theme::Role;
use crate::tui::{changes, names};

/// The digits of this page and the states they record.
pub const DIGITS: [(u8, State); 8] = [
    (1, State::Said),
    (2, State::Absent),
    (3, State::Unable),
    (4, State::Unknown),
    (5, State::Refused),
    (6, State::Seen),
    (7, State::Document),
    (8, State::Disputed),
];

/// Rows for the help on the fact with the focus.
const HELP: u16 = 3;
/// The most rows for the question that is still worth asking.
const OFFERED: u16 = 3;

/// Paints one group of facts, and what the digits record.
pub fn paint(ink: &mut Ink<'_>, page: Facts, shared: &Shared) {
    let width = ink.width().saturating_sub(3);
    let group = ink.words(names::group(page.dimension()));
    let number = u32::try_from(page.group + 1).unwrap_or(0);
    let total = u32::try_from(GROUPS.len()).unwrap_or(0);
    let count = ink.words(Say::PageOf { number, total });
    ink.line(
        Spot::new(1, BODY_TOP, width),
        &[
            (Role::Title, &group),
            (Role::Text, "   "),
            (Role::Muted, &count),
        ],
    );
    let items = page.items(shared);
    let offered = offer(ink, page, shared);
    let above_legend = HELP + u16::try_from(offered.len()).unwrap_or(0);
    let room = usize::from(body_height(ink).saturating_sub(4 + above_legend));
    let first = (page.row + 1).saturating_sub(room);
    for (place, item) in items.iter().enumerate().skip(first).take(room) {
        let y = BODY_TOP + 1 + u16::try_from(place - first).unwrap_or(0);
        row(ink, y, (item, place == page.row), shared);
    }
    let y = BODY_TOP + body_height(ink) - 2;
    let above = y.saturating_sub(above_legend);
    ink.rows(Spot::new(1, above, width), OFFERED, &offered);
    if let Some(item) = items.get(page.row) {
        help(ink, y.saturating_sub(HELP), item, shared);
    }
    let legend: Vec<String> = DIGITS
        .iter()
        .map(|(digit, state)| numbered(*digit, &ink.words(names::state(*state))))
        .collect();
    ink.paragraph(Spot::new(1, y, width), 2, Role::Key, &legend.join("   "));
}

/// What the fact means, and how it can be known without a question where it must be.
fn help(ink: &mut Ink<'_>, y: u16, item: &Item, shared: &Shared) {
    let width = ink.width().saturating_sub(3);
    let help = shared.packs.help(&item.id, shared.locale);
    ink.paragraph(
        Spot::new(1, y, width),
        HELP,
        Role::Muted,
        help.unwrap_or_default(),
    );
}

/// On the first list, which follows the last question: the question that is still worth asking.
fn offer(ink: &Ink<'_>, page: Facts, shared: &Shared) -> Vec<Row> {
    if page.group > 0 {
        return Vec::new();
    }
    let said = changes::next_question(ink, shared, &assess_open(shared));
    let width = ink.width().saturating_sub(3);
    let mut rows = said.map_or_else(Vec::new, |said| ink.wrapped(width, Role::Key, &said));
    rows.truncate(usize::from(OFFERED));
    rows
}

fn row(ink: &mut Ink<'_>, y: u16, (item, focused): (&Item, bool), shared: &Shared) {
    let state = known(item, shared);
    let pointer = if focused { "►" } else { " " };
    let label = shared.packs.label(&item.id, shared.locale).to_owned();
    let width = ink.width().saturating_sub(3);
    let said = state.map_or("·".to_owned(), |state| ink.words(names::state(state)));
    let role = if state.is_some_and(State::is_present) {
        Role::Concern
    } else {
        Role::Text
    };
    let used = ink.at_end(Spot::new(width / 2, y, width - width / 2), &[(role, &said)]);
    let room = width.saturating_sub(used + 1);
    let own = if focused { Role::Title } else { Role::Text };
    ink.line(
        Spot::new(1, y, room),
        &[(Role::Title, pointer), (Role::Text, " "), (own, &label)],
    );
    if focused {
        ink.focus(1, y);
    }
}

/// What is recorded of an item, from the list or from an answer.
pub fn known(item: &Item, shared: &Shared) -> Option<State> {
    let open = shared.open.as_ref()?;
    let direct = open.screening.facts.get(&item.id).map(|(state, _)| *state);
    direct.or_else(|| {
        open.screening
            .case(&shared.packs.questions)
            .items
            .get(&item.id)
            .copied()
    })
}
