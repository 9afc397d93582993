//! What travels home: letters, returns that are read, returns that are written.

use super::super::sentence::Block;
use super::super::telling::Telling;
use super::start::holds;
use crate::app::screens::post::Post;
use crate::tui::screens::post::body;

/// What there is to read, then what can be chosen or is asked for.
pub(super) fn tell(telling: &mut Telling<'_>, page: &Post) {
    let whole = body(&telling.ink, Telling::width(), page, telling.shared);
    if let Some(field) = page.field() {
        telling.whole(Block::List, &whole);
        holds(telling, field);
        return;
    }
    telling.whole(Block::Body, &whole);
    for (digit, choice) in page.choices() {
        telling.choice(digit, choice);
    }
}
