//! What shall become of a case: withdrawn, held, released, erased.

use super::cases::{Cases, is_desk};
use super::computer::{Computer, refusal};
use super::{Screen, Step, of_spot};
use crate::app::action::Action;
use crate::app::effect::{Deed, Effect};
use crate::app::keys::Context;
use crate::app::model::{Saved, Shared};
use crate::app::overlay::Overlay;
use crate::domain::duty::Power;
use crate::domain::summary::Spot;
use crate::lang::Notice;
use crate::lang::msg::{Care as Say, Custody, General};

/// The page about one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Care {
    /// The case code.
    pub code: String,
    /// Whether it is under a legal hold; nothing until the worker has said.
    pub held: Option<bool>,
    /// What waits for a yes.
    pub asking: Option<Deed>,
    from: From,
}

/// Where the page was opened, to go back to.
#[derive(Debug, Clone, PartialEq, Eq)]
enum From {
    /// A page of the case.
    Case(Spot),
    /// The list of cases, or the inbox.
    List,
    /// The page of this computer.
    Computer,
    /// A page that a case is opened for anew.
    Home,
}

impl Care {
    fn about(code: String, from: From) -> Self {
        Self {
            code,
            held: None,
            asking: None,
            from,
        }
    }

    /// The page about the case that a screen shows or has the focus on; the worker is asked how it
    /// stands with it.
    pub fn over(screen: &Screen, shared: &mut Shared) -> Option<Screen> {
        let page = if let Screen::Cases(list) = screen {
            let line = list.shown(shared).get(list.row).map(|line| &line.code);
            Self::about(line?.clone(), From::List)
        } else {
            let code = shared.open.as_ref()?.screening.code.clone();
            let from = screen.spot(shared).map_or(From::Home, From::Case);
            Self::about(code, from)
        };
        ask(&page.code, Deed::Look, shared);
        Some(Screen::Care(Box::new(page)))
    }

    /// The page about a case that was named by its code, and that the worker knows.
    pub fn named(code: String, held: bool) -> Screen {
        let mut page = Self::about(code, From::Computer);
        page.held = Some(held);
        Screen::Care(Box::new(page))
    }

    /// Where its keys are looked up.
    pub const fn context() -> Context {
        Context::Choice
    }

    /// The page of the open case from which it was opened.
    pub fn spot(&self) -> Option<Spot> {
        match &self.from {
            From::Case(spot) => Some(spot.clone()),
            From::List | From::Computer | From::Home => None,
        }
    }

    /// What can be done, by digit. Consent is the station's to record.
    pub fn choices(&self, shared: &Shared) -> Vec<(u8, Deed)> {
        let own = shared.cases.iter().any(|line| line.code == self.code);
        let desk = is_desk(shared);
        let hold = match self.held {
            Some(true) => Deed::Lift,
            Some(false) | None => Deed::Hold,
        };
        let mut choices = Vec::new();
        if own && !desk {
            choices.push((1, Deed::Withdraw));
        }
        choices.push((2, hold));
        if own && !desk {
            choices.push((3, Deed::Release));
        }
        choices.push((4, Deed::Erase));
        choices
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        if let Some(deed) = self.asking {
            return self.confirm(deed, action, shared);
        }
        match action {
            Action::Digit(digit) => {
                let mut offered = self.choices(shared).into_iter();
                let chosen = offered.find(|(own, _)| *own == digit);
                chosen.map_or(Step::Stay, |(_, deed)| self.choose(deed, shared))
            }
            Action::Previous | Action::Back => self.back(shared),
            _ => Step::Stay,
        }
    }

    fn choose(&mut self, deed: Deed, shared: &mut Shared) -> Step {
        if let Some(told) = refusal(power(deed), shared) {
            return Step::Open(Overlay::Notice(told));
        }
        match deed {
            Deed::Erase if self.held == Some(true) => {
                let told = Notice::new(Custody::OnHold, Custody::OnHoldRemedy);
                return Step::Open(Overlay::Notice(told));
            }
            // Nothing of it is lost, and each undoes the other.
            Deed::Hold | Deed::Lift | Deed::Look => return self.order(deed, shared),
            Deed::Withdraw | Deed::Release | Deed::Erase => self.asking = Some(deed),
        }
        Step::Stay
    }

    /// The first answer, which changes nothing, has the focus.
    fn confirm(&mut self, deed: Deed, action: Action, shared: &mut Shared) -> Step {
        match action {
            Action::Digit(2) => self.order(deed, shared),
            Action::Digit(1) | Action::Next | Action::Previous | Action::Back => {
                self.asking = None;
                Step::Stay
            }
            _ => Step::Stay,
        }
    }

    fn order(&self, deed: Deed, shared: &mut Shared) -> Step {
        if matches!(shared.saved, Saved::Failed(_)) {
            // What is not on the disk yet must not come after the end of its case.
            shared.effects.push(Effect::SaveAgain);
            shared.toast = Some(General::NotSavedStay.into());
            return Step::Stay;
        }
        ask(&self.code, deed, shared);
        Step::Open(Overlay::Busy(Say::Working.into()))
    }

    fn back(&self, shared: &mut Shared) -> Step {
        match &self.from {
            From::Case(spot) => Step::go(of_spot(spot, shared)),
            From::List => Step::go(list(shared)),
            From::Computer => Step::go(Computer::open()),
            From::Home => Step::Home,
        }
    }

    /// After a deed: where the page leads, if it does not stay.
    pub fn done(&mut self, deed: Deed, held: bool, shared: &Shared) -> Option<Step> {
        self.held = Some(held);
        self.asking = None;
        match deed {
            Deed::Look | Deed::Hold | Deed::Lift => None,
            Deed::Withdraw | Deed::Release | Deed::Erase => Some(match self.from {
                From::List => Step::go(list(shared)),
                From::Computer => Step::go(Computer::open()),
                From::Case(_) | From::Home => Step::Home,
            }),
        }
    }
}

/// Asks the worker for something about a case.
pub(super) fn ask(code: &str, deed: Deed, shared: &mut Shared) {
    let code = code.to_owned();
    shared.effects.push(Effect::Care { code, deed });
}

fn list(shared: &Shared) -> Screen {
    Screen::Cases(if is_desk(shared) {
        Cases::inbox()
    } else {
        Cases::new()
    })
}

/// What a deed needs.
const fn power(deed: Deed) -> Power {
    match deed {
        Deed::Look | Deed::Withdraw => Power::Cases,
        Deed::Hold | Deed::Lift => Power::Hold,
        Deed::Release => Power::Release,
        Deed::Erase => Power::Erase,
    }
}
