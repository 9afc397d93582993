//! The footer: the keys that matter now. A hint is whole or not there, and help is always there.

use crate::app::keys::{self, Binding, Context};
use crate::app::model::Model;
use crate::app::update::contexts;
use crate::text;
use crate::tui::ink::{Ink, Spot};
use crate::tui::theme::Role;

/// The rank from which a key is one of those that every screen has.
const ALWAYS: u8 = 20;

/// Columns between two hints.
const GAP: u16 = 2;

/// A key's cap and what it does.
type Hint = [(Role, String); 2];

/// Paints the screen's own keys at the start and those of every screen at the end.
pub fn footer(ink: &mut Ink<'_>, model: &Model, y: u16) {
    let [inner, everywhere] = contexts(model);
    let mut always = hints(ink, everywhere, keys::takes_text(inner), ALWAYS..u8::MAX);
    let own = hints(ink, inner, false, 1..ALWAYS);
    let width = ink.width().saturating_sub(2);
    let first = own.first().map_or(0, |hint| columns(hint) + GAP);
    // What matters most stands last: the language makes room first, then the cover.
    while always.len() > 1 && first.saturating_add(all_columns(&always)) > width {
        let second = always.len() - 2;
        always.remove(if always.len() > 2 { 1.min(second) } else { 0 });
    }
    let mut end = width + 1;
    for hint in always.iter().rev() {
        end = end.saturating_sub(columns(hint));
        put(ink, end, y, hint);
        end = end.saturating_sub(GAP);
    }
    let mut x = 1;
    for hint in &own {
        if x + columns(hint) > end {
            break;
        }
        put(ink, x, y, hint);
        x += columns(hint) + GAP;
    }
}

fn put(ink: &mut Ink<'_>, x: u16, y: u16, hint: &Hint) {
    let parts: Vec<(Role, &str)> = hint
        .iter()
        .map(|(role, said)| (*role, said.as_str()))
        .collect();
    ink.line(Spot::new(x, y, columns(hint)), &parts);
}

fn columns(hint: &Hint) -> u16 {
    let widths = hint.iter().map(|(_, said)| text::width(said));
    widths.fold(0, u16::saturating_add)
}

fn all_columns(hints: &[Hint]) -> u16 {
    hints
        .iter()
        .fold(0, |sum, hint| sum.saturating_add(columns(hint) + GAP))
}

/// Cap and label of the bindings of a context that belong in the footer, by rank.
fn hints(ink: &Ink<'_>, context: Context, in_field: bool, ranks: std::ops::Range<u8>) -> Vec<Hint> {
    let mut rows: Vec<&Binding> = keys::rows(context)
        .filter(|row| ranks.contains(&row.rank))
        .collect();
    rows.sort_by_key(|row| row.rank);
    let hint = |cap: String, label: String| [(Role::Key, cap), (Role::Text, format!(" {label}"))];
    let mut hints = Vec::new();
    if let Some(label) = keys::digits_label(context) {
        hints.push(hint(text::ltr_token("1-9"), ink.words(label)));
    }
    for row in rows {
        // In a text field every letter is text: there the function keys do what letters do.
        let shown = if in_field {
            row.keys.last()
        } else {
            row.keys.first()
        };
        if let Some(key) = shown {
            let cap = ink.cap(*key);
            hints.push(hint(cap, ink.words(row.label.clone())));
        }
    }
    hints
}
