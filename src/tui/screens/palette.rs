//! The commands by name: a field, what it finds, and the direct key of each.

use super::super::chrome::{BODY_TOP, body_height};
use super::super::ink::{Ink, Spot};
use super::super::rows::ANY;
use super::super::theme::Role;
use crate::app::commands::Found;
use crate::app::keys::{Binding, cap};
use crate::app::model::Shared;
use crate::app::overlay::palette::Palette;
use crate::lang::msg::{General, Look, Msg};

/// The widest that the box becomes: a key far from its command is read on the wrong line.
const WIDEST: u16 = 100;

/// Paints the box over the screen.
pub fn paint(ink: &mut Ink<'_>, palette: &Palette, shared: &Shared) {
    let width = ink.width().min(WIDEST);
    let height = body_height(ink);
    let x = ink.width().saturating_sub(width) / 2;
    ink.clear_box(x, BODY_TOP, width, height);
    let inner = Spot::new(x + 2, BODY_TOP + 1, width.saturating_sub(4));
    ink.say(inner, Role::Title, Look::PaletteTitle);
    let found = palette.found(shared);
    let said = ink.words(Look::PaletteLanguages);
    let under = ink.wrapped(inner.width, Role::Muted, &said);
    let rows = u16::try_from(under.len()).unwrap_or(1);
    let foot = height.saturating_sub(rows);
    // From the field to the foot: title, field and a free row above, two rows below.
    let list = Spot::new(inner.x, BODY_TOP + 4, inner.width);
    let room = foot.saturating_sub(5);
    match &found {
        Found::Here(rows) => paint_rows(ink, list, room, (rows, palette.chosen(&found))),
        Found::Elsewhere(row) => miss(
            ink,
            list,
            Look::Elsewhere {
                name: Box::new(name(row)),
            },
        ),
        Found::Nearest(row) => miss(
            ink,
            list,
            Look::DidYouMean {
                name: Box::new(name(row)),
            },
        ),
        Found::Nothing => miss(ink, list, Look::NotFound),
    }
    let below = Spot::new(inner.x, BODY_TOP + foot - 1, inner.width);
    ink.rows(below, rows, &under);
    let prompt = Spot::new(inner.x, BODY_TOP + 2, inner.width);
    let used = ink.line(prompt, &[(Role::Key, ": ")]);
    let field = Spot::new(prompt.x + used, prompt.y, prompt.width.saturating_sub(used));
    ink.field(field, &palette.field, true);
}

fn name(row: &Binding) -> Msg {
    row.label.clone().into()
}

fn miss(ink: &mut Ink<'_>, spot: Spot, message: Look) {
    let said = ink.words(message);
    let used = ink.paragraph(spot, ANY, Role::Concern, &said);
    let below = Spot::new(spot.x, spot.y + used + 1, spot.width);
    let close = ink.words(Look::PaletteClose);
    ink.paragraph(below, ANY, Role::Muted, &close);
}

fn paint_rows(ink: &mut Ink<'_>, spot: Spot, room: u16, (rows, chosen): (&[&Binding], usize)) {
    let first = (chosen + 2)
        .saturating_sub(usize::from(room))
        .min(rows.len().saturating_sub(usize::from(room)));
    let left = rows.len().saturating_sub(first);
    let mut room = usize::from(room);
    if left > room {
        // The last line says that there are more.
        room = room.saturating_sub(1);
        let rows = u16::try_from(left - room).unwrap_or(u16::MAX);
        let y = spot.y + u16::try_from(room).unwrap_or(0);
        let below = Spot::new(spot.x + 2, y, spot.width.saturating_sub(2));
        ink.say(below, Role::Muted, General::MoreBelow { rows });
    }
    let shown = rows.iter().enumerate().skip(first).take(room);
    for ((place, row), y) in shown.zip(spot.y..) {
        let here = place == chosen;
        let role = if here { Role::Title } else { Role::Text };
        let key = row.keys.first().map(|key| ink.words(cap(*key)));
        let key = key.unwrap_or_default();
        let used = ink.at_end(Spot::new(spot.x, y, spot.width), &[(Role::Key, &key)]);
        let label = ink.words(row.label.clone());
        let pointer = if here { "► " } else { "  " };
        let room = spot.width.saturating_sub(used + 2);
        ink.line(
            Spot::new(spot.x, y, room),
            &[(role, pointer), (role, &label)],
        );
    }
}
