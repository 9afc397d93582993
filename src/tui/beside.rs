//! A wide window: the page as it is in a window of 80 columns, and a neighbour beside it. Whatever a
//! neighbour shows has a page of its own in every other window.

use super::chrome::BODY_TOP;
use super::ink::Ink;
use super::ink::sheet::Hidden;
use super::screens;
use crate::app::model::Model;
use crate::app::overlay::Overlay;
use crate::app::screens::Screen;
use crate::app::small::FULL;

/// The fewest columns in which a neighbour can be read.
const LEAST: u16 = 39;

/// The most columns of a neighbour: beyond them the page has the room.
const MOST: u16 = 56;

/// The columns of a neighbour; none where the window has no room for one.
pub fn side(width: u16) -> Option<u16> {
    let left = width.saturating_sub(FULL.width + 1);
    (left >= LEAST).then_some(left.min(MOST))
}

/// Help beside what it explains, on a wide window: the work stays in sight. Not beside the check of the
/// terminal, whose rows are written in ways of their own.
pub fn is_docked(ink: &Ink<'_>, model: &Model, overlay: &Overlay) -> bool {
    let checking = matches!(model.screen, Screen::Calibrate(_));
    matches!(overlay, Overlay::Help(_)) && !checking && side(ink.width()).is_some()
}

/// Paints the body with the help at its end; gives what of the help is out of sight.
pub fn docked(ink: &mut Ink<'_>, model: &Model, rows: u16) -> Hidden {
    let side = side(ink.width()).unwrap_or_default();
    let page = ink.width().saturating_sub(side + 1);
    let overlays = || model.overlays.iter().rev();
    let pages = || overlays().filter(|over| over.is_page());
    let below = pages().find(|over| !matches!(over, Overlay::Help(_)));
    let help = pages().find(|over| matches!(over, Overlay::Help(_)));
    ink.part(0, page, |ink| {
        ink.body(rows, 0, |ink| match below {
            Some(over) => screens::overlay::paint(ink, model, over),
            None => screens::paint(ink, model),
        })
    });
    ink.bar(page, BODY_TOP, rows);
    ink.part(page + 1, side, |ink| {
        ink.body(rows, model.shared.scrolled, |ink| {
            if let Some(help) = help {
                screens::overlay::paint(ink, model, help);
            }
        })
    })
}
