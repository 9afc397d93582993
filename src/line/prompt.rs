//! The few words before what is typed, and whether it may be shown.

use crate::app::keys::Context;
use crate::app::model::Model;
use crate::app::overlay::Overlay;
use crate::app::screens::Screen;
use crate::app::screens::journey::Focus;
use crate::app::screens::start::SetUp;
use crate::app::screens::unlock::Asking;
use crate::app::update::contexts;
use crate::domain::station::Role;
use crate::lang::msg::{Exchange, General, Guard, Line as Say, Links, Msg, Review, Start};
use crate::tui::names;
use crate::tui::screens::exchange::asks_key;
use crate::tui::screens::journey;

/// What is asked for. Behind the cover it is nothing: no word tells what lies there.
pub fn prompt(model: &Model) -> Option<Msg> {
    if model.cover.is_some() {
        return None;
    }
    if contexts(model).first() != Some(&Context::Field) {
        return Some(Say::Choice.into());
    }
    let label = field_label(model);
    if is_secret(model) {
        let label = Box::new(label);
        return Some(Say::Hidden { label }.into());
    }
    Some(label)
}

/// Whether what is typed next must not be shown.
pub fn is_secret(model: &Model) -> bool {
    let field = model.screen.field();
    model.cover.is_none()
        && model.overlays.is_empty()
        && field.is_some_and(crate::app::field::Field::is_secret)
}

/// What the text field with the focus is called.
fn field_label(model: &Model) -> Msg {
    if let Some(Overlay::Anyway(_)) = model.overlays.last() {
        return Guard::ReasonWords.into();
    }
    if let Some(Overlay::Link(page)) = model.overlays.last() {
        let code = page.chosen().to_owned();
        return Links::Label { code }.into();
    }
    if let Some(Overlay::Palette(_) | Overlay::Help(_)) = model.overlays.last() {
        return General::SearchLabel.into();
    }
    match &model.screen {
        Screen::SetUp(form) => set_up(form),
        Screen::Unlock(unlock) => match unlock.asking {
            Asking::Who(_) => Say::Choice.into(),
            Asking::Officer => Start::FieldOfficer.into(),
            Asking::Passphrase => Start::FieldPassphrase.into(),
        },
        Screen::Cases(_) | Screen::Reference(_) => General::SearchLabel.into(),
        Screen::Journey(page) => match &page.focus {
            Focus::Form(form) => journey::label(form.line).into(),
            Focus::List | Focus::Removing(_) | Focus::End => Say::Choice.into(),
        },
        Screen::Export(page) if asks_key(page, &model.shared) => Exchange::AskKey.into(),
        Screen::Export(_) => Exchange::AskFolder.into(),
        Screen::Import(_) => Exchange::AskBundles.into(),
        Screen::Post(page) => page.label(),
        Screen::Review(page) if page.advising.is_some() => Review::AdviceLabel.into(),
        Screen::Computer(page) => page.label().unwrap_or_else(|| Say::Choice.into()),
        Screen::Review(page) => page.deciding.as_ref().map_or_else(
            || Say::Choice.into(),
            |(decision, _)| {
                let decision = Box::new(names::decision(*decision));
                Exchange::DecideReason { decision }.into()
            },
        ),
        Screen::Language
        | Screen::Start
        | Screen::Home(_)
        | Screen::Shift(_)
        | Screen::Compare(_)
        | Screen::Care(_)
        | Screen::Enclosed(_)
        | Screen::Triage(_)
        | Screen::Before(_)
        | Screen::Interview(_)
        | Screen::Facts(_)
        | Screen::Sealed(_)
        | Screen::OwnView
        | Screen::Outcome(_)
        | Screen::Thanks => Say::Note.into(),
        Screen::Calibrate(_) => Say::Choice.into(),
    }
}

fn set_up(form: &SetUp) -> Msg {
    match (form.focus, form.role) {
        (0, Role::Station) => Start::FieldStation,
        (0, Role::Desk) => Start::FieldDesk,
        (1, _) => Start::FieldOfficer,
        (2, _) => Start::FieldPassphrase,
        (3, _) => Start::FieldAgain,
        _ => Start::FieldSupervisor,
    }
    .into()
}
