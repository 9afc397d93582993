//! The home screen: what was left open is first.

use super::cases::Cases;
use super::computer::Computer;
use super::enclosed::Arrivals;
use super::export::Export;
use super::import::Import;
use super::post::Post;
use super::shift::{self, Shift};
use super::triage::Triage;
use super::{Screen, Step};
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::model::Shared;
use crate::app::overlay::Overlay;
use crate::domain::station::Role;
use crate::domain::summary::Summary;

/// Cases that can be resumed from the home screen, at most.
const RESUMABLE: usize = 4;

/// Lines of the home screen, at most: each has a digit, since 1 and 0 are two keys.
const DIGITS: usize = 9;

/// The fictional people of a drill.
pub const SCENES: u8 = 3;

/// The home screen's cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Home {
    /// The line with the focus, from 0; lines to resume come first.
    pub row: usize,
}

/// What a numbered line of the home screen does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Goes on with an open case.
    Resume(Box<Summary>),
    /// A new person.
    NewPerson,
    /// Every case.
    AllCases,
    /// Writes a bundle.
    Export,
    /// Reads bundles.
    Import,
    /// Hands over the shift.
    HandOver,
    /// Reads what the desk sent.
    Fetch,
    /// What the desk wrote.
    Letters,
    /// What came from the desk for this computer itself.
    Enclosed,
    /// Deletes cases whose time is over.
    Purge,
}

/// The numbered lines, in order.
pub fn lines(shared: &Shared) -> Vec<Line> {
    let desk = shared
        .session
        .as_ref()
        .is_some_and(|session| session.role == Role::Desk);
    if desk {
        return vec![Line::Import, Line::AllCases];
    }
    let fixed = fixed(shared);
    let mut open: Vec<&Summary> = shared.cases.iter().filter(|line| !line.closed).collect();
    // Urgent first, then what was touched last.
    open.sort_by_key(|line| (!line.is_urgent(), std::cmp::Reverse(line.touched)));
    let room = DIGITS.saturating_sub(fixed.len()).min(RESUMABLE);
    let open = open.into_iter().take(room);
    let resumed = open.map(|line| Line::Resume(Box::new(line.clone())));
    resumed.chain(fixed).collect()
}

/// What stands below the open cases.
fn fixed(shared: &Shared) -> Vec<Line> {
    let mut lines = vec![Line::NewPerson, Line::AllCases];
    if !shared.is_drill() {
        lines.extend([Line::Export, Line::HandOver, Line::Fetch]);
    }
    if !shared.answers.is_empty() {
        lines.push(Line::Letters);
    }
    if !shared.enclosed.is_empty() {
        lines.push(Line::Enclosed);
    }
    if !to_delete(shared).is_empty() {
        lines.push(Line::Purge);
    }
    lines
}

impl Home {
    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        let lines = lines(shared);
        match action {
            Action::Up => self.row = self.row.saturating_sub(1),
            Action::Down => self.row = (self.row + 1).min(lines.len().saturating_sub(1)),
            Action::Digit(digit) => {
                if let Some(line) = usize::from(digit)
                    .checked_sub(1)
                    .and_then(|row| lines.get(row))
                {
                    return open(line, shared);
                }
            }
            Action::Next => {
                if let Some(line) = lines.get(self.row) {
                    return open(line, shared);
                }
            }
            Action::Search => return Step::go(Screen::Cases(Cases::searching())),
            Action::Export if !shared.is_drill() => return Step::go(Export::begin(shared)),
            Action::Import if !shared.is_drill() => return Step::go(Post::fetching()),
            Action::Keys if !shared.is_drill() => {
                return Step::go(Screen::Export(Export::adding_key()));
            }
            Action::Computer if !shared.is_drill() => return Step::go(Computer::open()),
            Action::HandOver if shift::is_possible(shared) => {
                return Step::go(Shift::begin(shared));
            }
            Action::Back => return Step::Open(Overlay::Quit),
            _ => {}
        }
        Step::Stay
    }
}

fn open(line: &Line, shared: &mut Shared) -> Step {
    match line {
        Line::Resume(summary) => load(&summary.code, shared),
        Line::NewPerson => new_person(shared),
        Line::AllCases => Step::go(Screen::Cases(Cases::new())),
        Line::Export => Step::go(Export::begin(shared)),
        Line::Import => Step::go(Screen::Import(Import::new())),
        Line::HandOver => Step::go(Shift::begin(shared)),
        Line::Fetch => Step::go(Post::fetching()),
        Line::Letters => Step::go(Post::letters(shared)),
        Line::Enclosed => Step::go(Arrivals::open()),
        Line::Purge => Step::Open(Overlay::Purge(to_delete(shared))),
    }
}

/// The codes of the cases that the officer at work may delete now.
pub fn to_delete(shared: &Shared) -> Vec<String> {
    let known = &shared.answers.retention;
    let days = known.days(shared.country_days());
    let over = days
        .filter(|_| known.may_delete)
        .map(|days| known.over(days));
    over.unwrap_or_default()
}

/// Reads a case; the screen follows when it is there.
pub fn load(code: &str, shared: &mut Shared) -> Step {
    shared.effects.push(Effect::Load {
        code: code.to_owned(),
    });
    Step::Stay
}

/// Begins the next person's triage. In a drill the fictional people take turns.
pub fn new_person(shared: &mut Shared) -> Step {
    let scene = shared.is_drill().then(|| {
        let place = (shared.next_number.saturating_sub(1)) % u32::from(SCENES);
        u8::try_from(place + 1).unwrap_or(1)
    });
    shared.begin(scene);
    Step::go(Screen::Triage(Triage::new()))
}
