//! The end of a shift: what is open and who must do what, how it was, who takes over.

use super::export::Export;
use super::unlock::moved;
use super::{Screen, Step};
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::keys::Context;
use crate::app::model::{Saved, Shared};
use crate::app::overlay::Overlay;
use crate::domain::duty::Power;
use crate::domain::screening::Mark;
use crate::domain::station::Role;
use crate::domain::summary::Summary;
use crate::lang::Notice;
use crate::lang::msg::{General, Shift as Say};

/// How an officer is after the shift. It is on the screen and nowhere else: no effect carries it, no
/// entry records it, and it is gone with the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Feeling {
    /// Fine.
    Fine,
    /// Tired.
    Tired,
    /// This one stays with me.
    Stays,
}

impl Feeling {
    /// Each in the order of its digits.
    pub const ALL: [Self; 3] = [Self::Fine, Self::Tired, Self::Stays];
}

/// The pages of a handover, one after the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// What is still open, with the line that has the focus, from 0.
    Open(usize),
    /// How the officer is, as long as the page is on.
    AboutUs(Option<Feeling>),
    /// Who takes over, with the line that has the focus, from 0.
    Next(usize),
    /// Whether this officer shall really take over.
    Sure(String),
}

/// The handover.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shift {
    /// The page that is on.
    pub part: Part,
    /// Cases of which no desk has confirmed that everything arrived; nothing until they are counted.
    pub waiting: Option<u32>,
}

/// Whether there is somebody to hand over to, in principle: a drill has one officer, and at a desk
/// everybody reads every case.
pub fn is_possible(shared: &Shared) -> bool {
    let station = |role| role == Role::Station;
    let at_station = shared.session.as_ref().map(|own| own.role);
    !shared.is_drill() && at_station.is_some_and(station)
}

/// The open cases of the officer at work, the most pressing first.
pub fn open_cases(shared: &Shared) -> Vec<&Summary> {
    let mut open: Vec<&Summary> = shared.cases.iter().filter(|line| !line.closed).collect();
    open.sort_by_key(|line| (!line.is_urgent(), !line.child, line.touched));
    open
}

/// Those who can take over: everybody else here whose duty is to have cases.
pub fn colleagues(shared: &Shared) -> Vec<&str> {
    let own = shared
        .session
        .as_ref()
        .map(|session| session.officer.as_str());
    let others = shared.officers.iter();
    others
        .filter(|(code, duty)| Some(code.as_str()) != own && duty.may(Power::Cases))
        .map(|(code, _)| code.as_str())
        .collect()
}

/// What must be done about a case next, the most pressing first.
pub fn to_do(line: &Summary) -> Vec<Say> {
    let mut due = Vec::new();
    if line.is_urgent() {
        due.push(Say::DoTell);
    }
    if line.child {
        due.push(Say::DoChild);
    }
    due.push(next_step(line));
    due
}

fn next_step(line: &Summary) -> Say {
    if line.view_after.is_some() {
        return Say::DoClose;
    }
    if line.view_before.is_some() || line.outcome.is_some() {
        return Say::DoView;
    }
    if line.interviewing {
        return Say::DoGoOn;
    }
    match line.mark {
        None => Say::DoTriage,
        Some(Mark::Later) => Say::DoLookAgain,
        Some(Mark::Urgent | Mark::Interview) => Say::DoInterview,
        Some(Mark::Routine) => Say::DoRoutine,
    }
}

impl Shift {
    /// The first page.
    pub fn new() -> Self {
        Self {
            part: Part::Open(0),
            waiting: None,
        }
    }

    /// The first page, and what is on this computer alone is counted.
    pub fn begin(shared: &mut Shared) -> Screen {
        shared.effects.push(Effect::CountWaiting);
        Screen::Shift(Self::new())
    }

    /// Where its keys are looked up.
    pub fn context(&self) -> Context {
        match self.part {
            Part::Open(_) => Context::Shift,
            Part::AboutUs(_) | Part::Sure(_) => Context::Choice,
            Part::Next(_) => Context::Watch,
        }
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        if action == Action::Back {
            return Step::Home;
        }
        // A page is taken out, so that what it holds does not outlive it.
        match std::mem::replace(&mut self.part, Part::Open(0)) {
            Part::Open(row) => return self.read(row, action, shared),
            Part::AboutUs(feeling) => return self.about_us(feeling, action, shared),
            Part::Next(row) => self.choose(row, action, shared),
            Part::Sure(officer) => return self.confirm(officer, action, shared),
        }
        Step::Stay
    }

    fn read(&mut self, row: usize, action: Action, shared: &mut Shared) -> Step {
        match action {
            Action::Next => self.part = Part::AboutUs(None),
            Action::Previous => return Step::Home,
            Action::Export => return Step::go(Export::begin(shared)),
            _ => self.part = Part::Open(moved(row, open_cases(shared).len(), action)),
        }
        Step::Stay
    }

    fn about_us(&mut self, feeling: Option<Feeling>, action: Action, shared: &Shared) -> Step {
        self.part = match action {
            Action::Next if colleagues(shared).is_empty() => {
                self.part = Part::Open(0);
                let told = Notice::new(Say::NobodyElse, Say::NobodyElseRemedy);
                return Step::Open(Overlay::Notice(told));
            }
            Action::Next => Part::Next(0),
            Action::Previous => Part::Open(0),
            Action::Digit(digit) => {
                let place = usize::from(digit).checked_sub(1);
                let said = place.and_then(|place| Feeling::ALL.get(place).copied());
                Part::AboutUs(said.or(feeling))
            }
            _ => Part::AboutUs(feeling),
        };
        Step::Stay
    }

    fn choose(&mut self, row: usize, action: Action, shared: &Shared) {
        let all = colleagues(shared);
        let chosen = match action {
            Action::Next => Some(row),
            Action::Digit(digit) => usize::from(digit).checked_sub(1),
            _ => None,
        };
        let officer = chosen.and_then(|row| all.get(row));
        self.part = match (officer, action) {
            (Some(officer), _) => Part::Sure((*officer).to_owned()),
            (None, Action::Previous) => Part::AboutUs(None),
            (None, _) => Part::Next(moved(row, all.len(), action)),
        };
    }

    /// The first answer, which changes nothing, has the focus.
    fn confirm(&mut self, officer: String, action: Action, shared: &mut Shared) -> Step {
        match action {
            Action::Digit(1) | Action::Next | Action::Previous => {
                let all = colleagues(shared);
                let row = all.iter().position(|one| *one == officer);
                self.part = Part::Next(row.unwrap_or(0));
                return Step::Stay;
            }
            Action::Digit(2) => {}
            _ => {
                self.part = Part::Sure(officer);
                return Step::Stay;
            }
        }
        self.part = Part::Sure(officer.clone());
        if matches!(shared.saved, Saved::Failed(_)) {
            // Whoever takes over must get everything.
            shared.effects.push(Effect::SaveAgain);
            shared.toast = Some(General::NotSavedStay.into());
            return Step::Stay;
        }
        shared.effects.push(Effect::HandOver { to: officer });
        Step::Open(Overlay::Busy(Say::HandingOver.into()))
    }
}

impl Default for Shift {
    fn default() -> Self {
        Self::new()
    }
}
