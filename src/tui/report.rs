//! A case as plain lines, for output that is not painted: the same page as at the desk.

use super::compared::{self, Form};
use super::ink::Ink;
use super::page::Page;
use super::theme::Theme;
use super::{grounds, linked, names, reasons, reviewed};
use crate::app::model::Shared;
use crate::app::screens::compare::Compare;
use crate::domain::assess::{Assessment, SomLevel};
use crate::lang::words::Words;

/// Columns a line is made for; plain lines are not broken.
const WIDTH: u16 = 100;

/// Who decided what, what was told the station, what was changed; of the case that is open.
pub fn reviewed(shared: &Shared, words: &Words) -> Vec<String> {
    let Some(open) = &shared.open else {
        return Vec::new();
    };
    let ink = Ink::new(WIDTH, 1, words, Theme::Plain);
    let mut page = Page::new(WIDTH);
    reviewed::decisions(&mut page, &ink, &open.screening);
    linked::part(&mut page, &ink, &open.screening, &shared.cases);
    reviewed::talk(&mut page, &ink, open);
    reviewed::answers(&mut page, &ink, shared, open);
    reviewed::changes(&mut page, &ink, shared);
    reviewed::notes(&mut page, &ink, &open.screening);
    page.plain()
}

/// Several people side by side, one below the other.
pub fn compared(compare: &Compare, words: &Words) -> Vec<String> {
    let ink = Ink::new(WIDTH, 1, words, Theme::Plain);
    compared::page(&ink, WIDTH, compare, Form::Lines).plain()
}

/// Name, findings, elements, reasons, gaps, what would change it, and what it is worth.
pub fn outcome(shared: &Shared, words: &Words, seen: &Assessment) -> Vec<String> {
    let ink = Ink::new(WIDTH, 1, words, Theme::Plain);
    let mut page = Page::new(WIDTH);
    let smuggling = matches!(seen.som, SomLevel::S1 | SomLevel::S2);
    page.title(&ink, names::headline(seen.headline, smuggling));
    reasons::summary(&mut page, &ink, shared, seen);
    reasons::details(&mut page, &ink, shared, seen);
    grounds::limits(&mut page, &ink, shared, seen);
    page.plain()
}
