//! What each screen says, in the order of reading.

mod before;
mod care;
mod computer;
mod enclosed;
mod exchange;
mod facts;
mod interview;
mod journey;
pub(super) mod lists;
mod outcome;
mod post;
mod shift;
mod start;
mod triage;

pub(super) use interview::offer as offered;
pub(super) use start::{holds as holding, language as languages};

use super::names::Names;
use super::sentence::Block;
use super::telling::Telling;
use crate::app::model::Model;
use crate::app::screens::Screen;
use crate::domain::station::Realm;
use crate::lang::msg::{General, Line as Say};
use crate::tui::screens::title;

/// Where one is, then the screen that is on.
pub(super) fn tell(telling: &mut Telling<'_>, model: &Model, names: &Names) {
    place(telling, model);
    match &model.screen {
        Screen::Language => start::language(telling),
        Screen::Start => start::choose(telling),
        Screen::SetUp(form) => start::set_up(telling, form),
        Screen::Unlock(page) => start::unlock(telling, page),
        Screen::Home(home) => lists::home(telling, *home),
        Screen::Shift(page) => shift::tell(telling, page),
        Screen::Care(page) => care::tell(telling, page),
        Screen::Computer(page) => computer::tell(telling, page),
        Screen::Cases(list) => lists::cases(telling, list),
        Screen::Triage(page) => triage::tell(telling, page),
        Screen::Before(page) => before::tell(telling, *page),
        Screen::Interview(page) => interview::tell(telling, page, names),
        Screen::Journey(page) => journey::tell(telling, page),
        Screen::Facts(page) => facts::tell(telling, *page, names),
        Screen::Sealed(page) => facts::sealed(telling, page),
        Screen::OwnView => outcome::own_view(telling),
        Screen::Outcome(page) => outcome::tell(telling, page, names),
        Screen::Thanks => outcome::thanks(telling),
        Screen::Export(page) => exchange::export(telling, page),
        Screen::Import(page) => exchange::import(telling, page),
        Screen::Post(page) => post::tell(telling, page),
        Screen::Enclosed(page) => enclosed::tell(telling, page),
        Screen::Review(page) => exchange::review(telling, page),
        Screen::Compare(page) => exchange::compare(telling, page),
        Screen::Reference(page) => lists::reference(telling, page),
        Screen::Calibrate(_) => telling.say(Block::Body, Say::CheckNeedsScreen),
    }
}

/// A drill says so on every page, and practice too; then code and page, and the child path.
pub(super) fn place(telling: &mut Telling<'_>, model: &Model) {
    realm(telling);
    let title = title(&telling.ink, model);
    telling.text(Block::Place, &title);
    let open = telling.shared.open.as_ref();
    if open.is_some_and(|open| open.screening.is_child()) {
        telling.say(Block::Place, General::Child);
    }
}

/// What nobody may take for a real case.
pub(super) fn realm(telling: &mut Telling<'_>) {
    match telling.shared.session.as_ref().map(|own| own.realm) {
        Some(Realm::Drill) => telling.say(Block::Place, Say::Drill),
        Some(Realm::Practice) => telling.say(Block::Place, Say::Practice),
        Some(Realm::Live) | None => {}
    }
}

/// Lines of a long list that are read at once.
const PART: usize = 10;

/// The lines that are read around the one with the focus, as places from 0.
pub(super) fn part_of(row: usize, total: usize) -> std::ops::Range<usize> {
    let first = row / PART * PART;
    first..(first + PART).min(total)
}

/// Which lines are read, where a list is longer than that.
pub(super) fn part(telling: &mut Telling<'_>, row: usize, total: usize) -> std::ops::Range<usize> {
    let range = part_of(row, total);
    if total > PART {
        let number = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        telling.say(
            Block::Place,
            Say::Part {
                first: number(range.start + 1),
                last: number(range.end),
                total: number(total),
            },
        );
    }
    range
}

/// The line with the focus.
pub(super) fn here(telling: &mut Telling<'_>, (row, total): (usize, usize), text: &str) {
    let number = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
    telling.say(
        Block::Here,
        Say::Here {
            number: number(row + 1),
            total: number(total),
            text: text.to_owned(),
        },
    );
}
