//! Beside a case at the desk on a wide window: what its class rests on, and what is against it or not
//! known. The case says the same further down; here it stays in sight while the rest is read.

use crate::app::model::Shared;
use crate::app::screens::review::Review;
use crate::tui::chrome::{BODY_TOP, body_height};
use crate::tui::ink::{Ink, Spot};
use crate::tui::page::Page;
use crate::tui::reasons;

/// Paints the reasons on all columns; they scroll with the case, as far as they go.
pub fn paint(ink: &mut Ink<'_>, page: &Review, shared: &Shared) {
    let width = ink.width().saturating_sub(3);
    let mut why = Page::new(width);
    reasons::because(&mut why, ink, shared, &page.assessment);
    why.gap();
    reasons::against(&mut why, ink, shared, &page.assessment);
    let room = body_height(ink);
    why.paint(ink, Spot::new(1, BODY_TOP, width), room, page.top);
}
