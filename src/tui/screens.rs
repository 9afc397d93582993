//! One view per screen, and the words that name it in the header.

use super::beside;
use super::ink::Ink;
use crate::app::model::Model;
use crate::app::screens::Screen;
use crate::app::screens::post::Part;
use crate::lang::msg::{
    Care, Compare, Computer, Enclosed, Exchange, General, Guard, Home, Interview, Journey, Msg,
    Outcome, Post, Reference, Shift, Start, Terminal, Triage,
};

pub mod before;
pub mod calibrate;
pub mod care;
pub mod cases;
pub mod compare;
pub mod computer;
pub mod cover;
pub mod decide;
pub mod due;
pub mod enclosed;
pub mod exchange;
pub mod facts;
pub mod form;
pub mod help;
pub mod home;
pub mod interview;
pub mod journey;
pub mod jump;
pub mod link;
pub mod outcome;
pub mod overlay;
pub mod own_view;
pub mod palette;
pub mod post;
pub mod reference;
pub mod retention;
pub mod review;
pub mod roster;
pub mod sealed;
pub mod shift;
pub mod small;
pub mod start;
pub mod steps;
pub mod triage;
pub mod why;

/// Paints the screen that is on, body only.
pub fn paint(ink: &mut Ink<'_>, model: &Model) {
    let shared = &model.shared;
    match &model.screen {
        Screen::Language => start::language(ink),
        Screen::Start => start::choose(ink),
        Screen::SetUp(setup) => form::set_up(ink, setup),
        Screen::Unlock(unlock) => form::unlock(ink, unlock, shared),
        Screen::Home(home) => home::paint(ink, *home, shared),
        Screen::Shift(page) => shift::paint(ink, page, shared),
        Screen::Care(page) => care::paint(ink, page, shared),
        Screen::Computer(page) => computer::paint(ink, page, shared),
        Screen::Cases(list) => cases::paint(ink, list, shared),
        Screen::Triage(page) => triage::paint(ink, page, shared),
        Screen::Before(page) => before::paint(ink, *page, shared),
        Screen::Interview(page) => interview::paint(ink, page, shared),
        Screen::Journey(page) => journey::paint(ink, page, shared),
        Screen::Facts(page) => facts::paint(ink, *page, shared),
        Screen::Sealed(page) => sealed::paint(ink, page, shared),
        Screen::OwnView => own_view::paint(ink),
        Screen::Outcome(page) => outcome::paint(ink, page, shared),
        Screen::Thanks => own_view::thanks(ink, shared),
        Screen::Export(page) => beside::before(
            ink,
            |ink| steps::paint(ink, page, shared),
            |ink| exchange::export(ink, page, shared),
        ),
        Screen::Import(page) => exchange::import(ink, page, shared),
        Screen::Post(page) => post::paint(ink, page, shared),
        Screen::Enclosed(page) => enclosed::paint(ink, page, shared),
        Screen::Review(page) => beside::behind(
            ink,
            |ink| review::paint(ink, page, shared),
            |ink| why::paint(ink, page, shared),
        ),
        Screen::Compare(page) => compare::paint(ink, page, shared),
        Screen::Calibrate(check) => calibrate::paint(ink, check, shared),
        Screen::Reference(page) => reference::paint(ink, page, shared),
    }
}

/// Where the officer is: case code and page.
pub fn title(ink: &Ink<'_>, model: &Model) -> String {
    let page = ink.words(page_name(model));
    let shared = &model.shared;
    let case = shared
        .open
        .as_ref()
        .map(|open| open.screening.code.as_str());
    let place = case.or(shared
        .session
        .as_ref()
        .map(|session| session.station.as_str()));
    place.map_or(page.clone(), |code| {
        format!("{}  {page}", crate::text::ltr_token(code))
    })
}

fn page_name(model: &Model) -> Msg {
    match &model.screen {
        Screen::Language => General::LanguageTitle.into(),
        Screen::Start | Screen::SetUp(_) => Start::Title.into(),
        Screen::Unlock(_) => Start::UnlockTitle.into(),
        Screen::Home(_) => Home::Title.into(),
        Screen::Shift(_) => Shift::Title.into(),
        Screen::Computer(_) => Computer::Title.into(),
        Screen::Care(_) => Care::Title.into(),
        Screen::Cases(list) if list.inbox => Exchange::InboxTitle.into(),
        Screen::Cases(_) => Home::CasesTitle.into(),
        Screen::Triage(_) => Triage::Title.into(),
        Screen::Before(_) | Screen::Thanks => Interview::BeforeTitle.into(),
        Screen::Interview(page) => {
            let questions = page.questions(&model.shared);
            let number = u32::try_from(page.place(&questions) + 1).unwrap_or(0);
            let total = u32::try_from(questions.len()).unwrap_or(0);
            // The strip below names the section.
            Interview::QuestionTitle { number, total }.into()
        }
        Screen::Journey(_) => Journey::Title.into(),
        Screen::Facts(_) => Interview::FactsTitle.into(),
        Screen::Sealed(_) => Guard::SealedTitle.into(),
        Screen::OwnView => Outcome::OwnViewTitle.into(),
        Screen::Outcome(_) => Outcome::Title.into(),
        Screen::Export(_) => Exchange::ExportTitle.into(),
        Screen::Import(_) => Exchange::ImportTitle.into(),
        Screen::Post(page) if matches!(page.part, Part::Letters { .. }) => {
            Post::LettersTitle.into()
        }
        Screen::Post(_) => Post::ReturnsTitle.into(),
        Screen::Enclosed(_) => Enclosed::Title.into(),
        Screen::Review(_) => Exchange::ReviewTitle.into(),
        Screen::Compare(_) => Compare::Title.into(),
        Screen::Calibrate(check) => {
            let (part, total) = check.part();
            Terminal::CheckTitle { part, total }.into()
        }
        Screen::Reference(_) => Reference::Title.into(),
    }
}
