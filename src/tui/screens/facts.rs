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
use crate::tui::rows::{ANY, Entry};
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
const HELP: usize = 3;

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
    let foot = foot(ink, page, shared, &items);
    let height = u16::try_from(foot.len()).unwrap_or(u16::MAX);
    let room = body_height(ink).saturating_sub(1 + height);
    let entries: Vec<Entry> = items
        .iter()
        .enumerate()
        .map(|(place, item)| entry(ink, item, place == page.row, shared))
        .collect();
    let y = ink.list(Spot::new(1, BODY_TOP + 1, width), room, page.row, &entries);
    ink.focus(1, y);
    ink.rows(Spot::new(1, BODY_TOP + 1 + room, width), ANY, &foot);
    ink.keep_to(BODY_TOP + room + height);
}

/// What stays under the list: the question that is still worth asking, what the fact with the focus
/// means and how it can be known without a question where it must be, and what the digits record.
fn foot(ink: &Ink<'_>, page: Facts, shared: &Shared, items: &[Item]) -> Vec<Row> {
    let width = ink.width().saturating_sub(3);
    let mut rows = offer(ink, page, shared);
    let here = items.get(page.row);
    let help = here.and_then(|item| shared.packs.help(&item.id, shared.locale));
    let help = ink.wrapped(width, Role::Muted, help.unwrap_or_default());
    // The list does not move with the length of the help, where there is room for that.
    let empty = ink.wrapped(width, Role::Muted, "");
    let air = if shared.is_compact() { 0 } else { HELP };
    for _ in help.len()..air {
        rows.extend(empty.iter().cloned());
    }
    rows.extend(help);
    let legend: Vec<String> = DIGITS
        .iter()
        .map(|(digit, state)| numbered(*digit, &ink.words(names::state(*state))))
        .collect();
    rows.extend(ink.wrapped(width, Role::Key, &legend.join("   ")));
    rows
}

/// On the first list, which follows the last question: the question that is still worth asking.
fn offer(ink: &Ink<'_>, page: Facts, shared: &Shared) -> Vec<Row> {
    if page.group > 0 {
        return Vec::new();
    }
    let said = changes::next_question(ink, shared, &assess_open(shared));
    let width = ink.width().saturating_sub(3);
    said.map_or_else(Vec::new, |said| ink.wrapped(width, Role::Key, &said))
}

fn entry(ink: &Ink<'_>, item: &Item, focused: bool, shared: &Shared) -> Entry {
    let state = known(item, shared);
    let pointer = if focused { "► " } else { "  " };
    let label = shared.packs.label(&item.id, shared.locale);
    let said = state.map_or("·".to_owned(), |state| ink.words(names::state(state)));
    let role = if state.is_some_and(State::is_present) {
        Role::Concern
    } else {
        Role::Text
    };
    let own = if focused { Role::Title } else { Role::Text };
    let lead = vec![(Role::Title, pointer.to_owned())];
    Entry::new(lead, own, label).known(role, said)
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
