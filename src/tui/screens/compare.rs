//! Several people side by side.

use crate::app::model::Shared;
use crate::app::screens::compare::{Compare, room};
use crate::lang::msg::Compare as Say;
use crate::tui::chrome::{BODY_TOP, body_height};
use crate::tui::compared::{Form, heading, page};
use crate::tui::ink::{Ink, Spot};
use crate::tui::page::Page;
use crate::tui::rows::ANY;
use crate::tui::theme::Role;

/// The codes above their columns, then what is read.
pub fn paint(ink: &mut Ink<'_>, compare: &Compare, shared: &Shared) {
    let width = ink.width().saturating_sub(4);
    let count = room(shared.size.width).min(compare.people.len());
    let first = compare.first.min(compare.people.len() - count);
    let mut top = BODY_TOP;
    if count < compare.people.len() {
        let number = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        let said = ink.words(Say::PeopleShown {
            from: number(first + 1),
            to: number(first + count),
            total: number(compare.people.len()),
        });
        top += ink.paragraph(Spot::new(2, top, width), ANY, Role::Muted, &said);
    }
    let people = compare.people.iter().enumerate().skip(first).take(count);
    let codes: Vec<String> = people
        .map(|(place, person)| heading(ink, place, person))
        .collect();
    let mut head = Page::new(width);
    head.columns_in(ink, Role::Title, &codes);
    head.whole(ink, Spot::new(2, top, width));
    top += head.height();
    ink.repeat(Spot::new(0, top, ink.width()), Role::Muted, "─");
    top += 1;
    let whole = page(ink, width, compare, Form::Columns(first, count));
    let rows = (BODY_TOP + body_height(ink)).saturating_sub(top);
    whole.paint(ink, Spot::new(2, top, width), rows, compare.top);
    ink.focus(2, top);
}
