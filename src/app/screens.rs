//! The screens: one state and one `update` each. A screen cannot reach another; it says where to go.

use super::action::Action;
use super::field::Field;
use super::keys::Context;
use super::model::Shared;
use super::overlay::Overlay;
use crate::domain::summary::Spot;

pub mod before;
pub mod calibrate;
pub mod card;
pub mod care;
pub mod cases;
pub mod compare;
pub mod computer;
pub mod enclosed;
pub mod export;
pub mod facts;
pub mod home;
pub mod import;
pub mod interview;
pub mod journey;
pub mod outcome;
pub mod own_view;
pub mod phrase;
pub mod post;
pub mod reference;
pub mod review;
pub mod sealed;
pub mod shift;
pub mod start;
pub mod thanks;
pub mod triage;
pub mod unlock;

/// The screen that is on.
#[derive(Debug)]
pub enum Screen {
    /// Four big lines: which language.
    Language,
    /// Practise here now, or set up.
    Start,
    /// The form that makes a vault.
    SetUp(Box<start::SetUp>),
    /// Who is on watch, and the passphrase.
    Unlock(unlock::Unlock),
    /// What was left open, and what to start.
    Home(home::Home),
    /// The end of a shift: what is open, who takes over.
    Shift(shift::Shift),
    /// This computer: who works here.
    Computer(Box<computer::Computer>),
    /// What shall become of a case.
    Care(Box<care::Care>),
    /// Every case, searchable; at a desk, the inbox.
    Cases(cases::Cases),
    /// Look, ask, mark.
    Triage(triage::Triage),
    /// Needs, alone, interpreter, consent.
    Before(before::BeforeInterview),
    /// One question.
    Interview(interview::Interview),
    /// The journey, leg by leg.
    Journey(Box<journey::Journey>),
    /// The list of facts.
    Facts(facts::Facts),
    /// Answers that only an office elsewhere can read.
    Sealed(sealed::Sealed),
    /// The officer's view, before the suggestion.
    OwnView,
    /// What the screening suggests, and why.
    Outcome(Box<outcome::Outcome>),
    /// The person said no: thank them.
    Thanks,
    /// To a folder.
    Export(export::Export),
    /// From a folder.
    Import(import::Import),
    /// What travels home: letters, returns to read, returns to write.
    Post(Box<post::Post>),
    /// What came with returns for this computer itself.
    Enclosed(Box<enclosed::Arrivals>),
    /// One case at the desk.
    Review(Box<review::Review>),
    /// Several people side by side.
    Compare(Box<compare::Compare>),
    /// The check of terminal and keyboard.
    Calibrate(Box<calibrate::Calibrate>),
    /// The cards on law and notions.
    Reference(Box<reference::Reference>),
}

/// What a screen wants after an action.
#[derive(Debug)]
pub enum Step {
    /// It stays.
    Stay,
    /// Another screen.
    Go(Screen),
    /// The home screen, or the inbox at a desk.
    Home,
    /// Something over it.
    Open(Overlay),
}

impl Step {
    /// Another screen.
    pub fn go(screen: Screen) -> Self {
        Self::Go(screen)
    }
}

impl Screen {
    /// Where its keys are looked up, before `Everywhere`.
    pub fn context(&self) -> Context {
        if self.field().is_some() {
            return Context::Field;
        }
        match self {
            Self::Language
            | Self::Start
            | Self::OwnView
            | Self::Thanks
            | Self::SetUp(_)
            | Self::Calibrate(_) => Context::Choice,
            Self::Care(_) => care::Care::context(),
            Self::Unlock(unlock) => unlock.context(),
            Self::Shift(shift) => shift.context(),
            Self::Computer(page) => page.context(),
            Self::Export(export) => export.context(),
            Self::Import(_) => Context::Page,
            Self::Post(page) => page.context(),
            Self::Enclosed(page) => page.context(),
            Self::Home(_) => Context::Home,
            Self::Cases(cases) => cases.context(),
            Self::Triage(_) => Context::Triage,
            Self::Before(_) => Context::Before,
            Self::Interview(_) => Context::Interview,
            Self::Journey(journey) => journey.context(),
            Self::Facts(_) => Context::Facts,
            Self::Sealed(_) => Context::Sealed,
            Self::Outcome(_) => Context::Outcome,
            Self::Review(_) => Context::Review,
            Self::Compare(_) => Context::Compare,
            Self::Reference(cards) => cards.context(),
        }
    }

    /// The text field that has the focus.
    pub fn field(&self) -> Option<&Field> {
        match self {
            Self::SetUp(form) => form.field(),
            Self::Unlock(unlock) => unlock.field(),
            Self::Cases(cases) => cases.field(),
            Self::Triage(triage) => triage.note.as_ref(),
            Self::Interview(interview) => interview.note.as_ref(),
            Self::Journey(journey) => journey.field(),
            Self::Export(export) => export.field(),
            Self::Import(import) => import.field(),
            Self::Post(page) => page.field(),
            Self::Computer(page) => page.field(),
            Self::Review(review) => review.field(),
            Self::Reference(cards) => cards.field(),
            Self::Language
            | Self::Start
            | Self::Calibrate(_)
            | Self::Home(_)
            | Self::Care(_)
            | Self::Shift(_)
            | Self::Before(_)
            | Self::Facts(_)
            | Self::Sealed(_)
            | Self::OwnView
            | Self::Outcome(_)
            | Self::Thanks
            | Self::Enclosed(_)
            | Self::Compare(_) => None,
        }
    }

    /// The text field that has the focus, to type in.
    pub fn field_mut(&mut self) -> Option<&mut Field> {
        match self {
            Self::SetUp(form) => form.field_mut(),
            Self::Unlock(unlock) => unlock.field_mut(),
            Self::Cases(cases) => cases.field_mut(),
            Self::Triage(triage) => triage.note.as_mut(),
            Self::Interview(interview) => interview.note.as_mut(),
            Self::Journey(journey) => journey.field_mut(),
            Self::Export(export) => export.field_mut(),
            Self::Import(import) => import.field_mut(),
            Self::Post(page) => page.field_mut(),
            Self::Computer(page) => page.field_mut(),
            Self::Review(review) => review.field_mut(),
            Self::Reference(cards) => cards.field_mut(),
            Self::Language
            | Self::Start
            | Self::Calibrate(_)
            | Self::Home(_)
            | Self::Care(_)
            | Self::Shift(_)
            | Self::Before(_)
            | Self::Facts(_)
            | Self::Sealed(_)
            | Self::OwnView
            | Self::Outcome(_)
            | Self::Thanks
            | Self::Enclosed(_)
            | Self::Compare(_) => None,
        }
    }

    /// The new passphrase that is being chosen.
    pub fn choosing_mut(&mut self) -> Option<&mut phrase::Choosing> {
        match self {
            Self::SetUp(form) => Some(&mut form.passphrase),
            Self::Computer(page) => page.choosing_mut(),
            _ => None,
        }
    }

    /// What was typed and not finished.
    pub fn draft(&self) -> Option<String> {
        match self {
            Self::Journey(journey) => journey.draft(),
            // What is searched for among the cards is no note.
            Self::Reference(cards) => cards.back().draft(),
            _ => self.field().map(|field| field.text().to_owned()),
        }
    }

    /// Empties the field whose text is recorded now.
    pub fn text_recorded(&mut self, shared: &Shared) {
        if let Self::Triage(triage) = self {
            triage.note = None;
        } else if let Self::Interview(interview) = self {
            interview.note = None;
        } else if let Self::Review(review) = self {
            review.recorded();
        } else if let Self::Journey(journey) = self {
            journey.recorded(shared);
        }
    }

    /// Acts on what the officer means.
    pub fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        match self {
            Self::Language => start::choose_language(action, shared),
            Self::Start => start::choose(action, shared),
            Self::SetUp(form) => form.update(action, shared),
            Self::Unlock(unlock) => unlock.update(action, shared),
            Self::Home(home) => home.update(action, shared),
            Self::Shift(shift) => shift.update(action, shared),
            Self::Computer(page) => page.update(action, shared),
            Self::Care(page) => page.update(action, shared),
            Self::Cases(cases) => cases.update(action, shared),
            Self::Triage(triage) => triage.update(action, shared),
            Self::Before(before) => before.update(action, shared),
            Self::Interview(interview) => interview.update(action, shared),
            Self::Journey(journey) => journey.update(action, shared),
            Self::Facts(facts) => facts.update(action, shared),
            Self::Sealed(sealed) => sealed.update(action, shared),
            Self::OwnView => own_view::update(action, shared),
            Self::Outcome(outcome) => outcome.update(action, shared),
            Self::Thanks => thanks::update(action, shared),
            Self::Export(export) => export.update(action, shared),
            Self::Import(import) => import.update(action, shared),
            Self::Post(page) => page.update(action, shared),
            Self::Enclosed(page) => page.update(action, shared),
            Self::Review(review) => review.update(action, shared),
            Self::Compare(page) => page.update(action, shared),
            Self::Calibrate(check) => check.update(action, shared),
            Self::Reference(cards) => cards.update(action, shared),
        }
    }

    /// The page of the open case that this is, to come back to after an interruption.
    pub fn spot(&self, shared: &Shared) -> Option<Spot> {
        match self {
            Self::Triage(_) => Some(Spot::Triage),
            Self::Before(_) | Self::Thanks => Some(Spot::Before),
            Self::Interview(interview) => interview
                .question(shared)
                .map(|question| Spot::Interview(question.id.clone())),
            Self::Journey(_) => Some(Spot::Journey),
            Self::Facts(_) => Some(Spot::Facts),
            Self::Sealed(sealed) => sealed.from.clone().map(Spot::Interview),
            Self::OwnView => Some(Spot::OwnView),
            Self::Outcome(_) => Some(Spot::Outcome),
            Self::Reference(cards) => cards.back().spot(shared),
            Self::Care(page) => page.spot(),
            Self::Language
            | Self::Start
            | Self::SetUp(_)
            | Self::Unlock(_)
            | Self::Calibrate(_)
            | Self::Home(_)
            | Self::Shift(_)
            | Self::Cases(_)
            | Self::Export(_)
            | Self::Import(_)
            | Self::Post(_)
            | Self::Enclosed(_)
            | Self::Computer(_)
            | Self::Review(_)
            | Self::Compare(_) => None,
        }
    }
}

/// The screen for a page of the open case.
pub fn of_spot(spot: &Spot, shared: &mut Shared) -> Screen {
    match spot {
        Spot::Triage => Screen::Triage(triage::Triage::resume(shared)),
        Spot::Before => Screen::Before(before::BeforeInterview::new(shared)),
        Spot::Interview(question) => {
            Screen::Interview(interview::Interview::at_question(question, shared))
        }
        Spot::Journey => journey::Journey::open(None, shared).map_or_else(
            |_not_now| Screen::Interview(interview::Interview::new(shared)),
            |page| Screen::Journey(Box::new(page)),
        ),
        Spot::Facts => Screen::Facts(facts::Facts::new()),
        Spot::OwnView => Screen::OwnView,
        Spot::Outcome => outcome::Outcome::show(shared),
    }
}
