//! First start: the language, what to do here, and the form that makes a vault.

use super::calibrate::Calibrate;
use super::phrase::Choosing;
use super::{Screen, Step};
use crate::app::action::Action;
use crate::app::effect::{Effect, Founding};
use crate::app::field::Field;
use crate::app::model::Shared;
use crate::app::overlay::Overlay;
use crate::domain::station::{Realm, Role, is_code};
use crate::lang::locale::Locale;
use crate::lang::msg::{General, Msg, Start};

/// A digit chooses the language.
pub fn choose_language(action: Action, shared: &mut Shared) -> Step {
    if action == Action::Back {
        return Step::Open(Overlay::Quit);
    }
    let Action::Digit(digit) = action else {
        return Step::Stay;
    };
    let Some(locale) = usize::from(digit)
        .checked_sub(1)
        .and_then(|place| Locale::ALL.get(place))
    else {
        return Step::Stay;
    };
    shared.speak(*locale);
    if shared.terminal.wants_check(*locale) {
        let check = Calibrate::new(Some(Screen::Start), shared);
        return Step::go(Screen::Calibrate(Box::new(check)));
    }
    Step::go(Screen::Start)
}

/// `1` practise, `2` a station, `3` a desk.
pub fn choose(action: Action, shared: &mut Shared) -> Step {
    match action {
        Action::Digit(1) => {
            shared.effects.push(Effect::StartDrill);
            Step::Open(Overlay::Busy(General::OneMoment.into()))
        }
        Action::Digit(2) => Step::go(Screen::SetUp(Box::new(SetUp::new(Role::Station)))),
        Action::Digit(3) => Step::go(Screen::SetUp(Box::new(SetUp::new(Role::Desk)))),
        Action::Digit(4) => {
            let check = Calibrate::new(Some(Screen::Start), shared);
            Step::go(Screen::Calibrate(Box::new(check)))
        }
        Action::Previous | Action::Back => Step::go(Screen::Language),
        _ => Step::Stay,
    }
}

/// The place of the passphrase in the form.
pub const PASSPHRASE: usize = 2;

/// The place of the passphrase that is typed again.
pub const AGAIN: usize = 3;

/// The form that makes a vault: one page, one field after the other.
#[derive(Debug)]
pub struct SetUp {
    /// Station or desk.
    pub role: Role,
    /// The station's or desk's code.
    pub station: Field,
    /// The officer's code.
    pub officer: Field,
    /// The passphrase, and the passphrase again.
    pub passphrase: Choosing,
    /// The supervisor's public key or a file that holds it; empty means later. Stations only.
    pub supervisor: Field,
    /// The field with the focus, from 0.
    pub focus: usize,
    /// What is wrong with the form.
    pub fault: Option<Msg>,
}

impl SetUp {
    /// An empty form.
    pub fn new(role: Role) -> Self {
        Self {
            role,
            station: Field::new(),
            officer: Field::new(),
            passphrase: Choosing::default(),
            supervisor: Field::new(),
            focus: 0,
            fault: None,
        }
    }

    /// How many fields it has.
    pub fn length(&self) -> usize {
        match self.role {
            Role::Station => 5,
            Role::Desk => 4,
        }
    }

    /// The field with the focus.
    pub fn field(&self) -> Option<&Field> {
        match self.focus {
            0 => Some(&self.station),
            1 => Some(&self.officer),
            PASSPHRASE => Some(&self.passphrase.field),
            AGAIN => Some(&self.passphrase.again),
            _ => Some(&self.supervisor),
        }
    }

    /// The field with the focus, to type in.
    pub fn field_mut(&mut self) -> Option<&mut Field> {
        match self.focus {
            0 => Some(&mut self.station),
            1 => Some(&mut self.officer),
            PASSPHRASE => Some(&mut self.passphrase.field),
            AGAIN => Some(&mut self.passphrase.again),
            _ => Some(&mut self.supervisor),
        }
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        match action {
            Action::NextField => self.focus = (self.focus + 1) % self.length(),
            Action::PreviousField => {
                self.focus = (self.focus + self.length() - 1) % self.length();
            }
            Action::Next if self.focus == PASSPHRASE && self.passphrase.field.is_empty() => {
                shared.effects.push(Choosing::draw(shared.locale));
            }
            Action::Next if self.after() < self.length() => self.focus = self.after(),
            Action::Next => return self.submit(shared),
            Action::Back => return Step::go(Screen::Start),
            _ => {}
        }
        Step::Stay
    }

    /// The field after this one: words that were offered and typed need not be typed again.
    fn after(&self) -> usize {
        let taken = self.focus == PASSPHRASE && self.passphrase.is_taken();
        self.focus + if taken { 2 } else { 1 }
    }

    fn submit(&mut self, shared: &mut Shared) -> Step {
        let station = self.station.text().trim().to_uppercase();
        let officer = self.officer.text().trim().to_uppercase();
        if let Some((focus, fault)) = self.first_fault(&station, &officer) {
            self.focus = focus;
            self.fault = Some(fault);
            return Step::Stay;
        }
        self.fault = None;
        shared.effects.push(Effect::Found(Box::new(Founding {
            realm: Realm::Practice,
            role: self.role,
            station,
            officer,
            passphrase: self.passphrase.take(),
            supervisor: self.supervisor.text().trim().to_owned(),
        })));
        Step::Open(Overlay::Busy(Start::MakingVault.into()))
    }

    fn first_fault(&self, station: &str, officer: &str) -> Option<(usize, Msg)> {
        if !is_code(station) {
            return Some((0, Start::BadStationCode.into()));
        }
        if !is_code(officer) {
            return Some((1, Start::BadOfficerCode.into()));
        }
        if self.passphrase.is_too_short() {
            return Some((PASSPHRASE, Start::PassphraseTooShort.into()));
        }
        if self.passphrase.differs() {
            return Some((AGAIN, Start::PassphrasesDiffer.into()));
        }
        None
    }
}
