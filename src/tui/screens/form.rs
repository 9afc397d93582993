//! The two forms: set-up and unlocking.

use crate::app::event::Look;
use crate::app::field::Field;
use crate::app::model::Shared;
use crate::app::screens::start::SetUp;
use crate::app::screens::unlock::Unlock;
use crate::crypt::secret::{Passphrase, Strength};
use crate::domain::station::{Realm, Role as Part};
use crate::lang::msg::{General, Msg, Start};
use crate::tui::ink::{Ink, Spot};
use crate::tui::theme::Role;

/// The form that makes a vault.
pub fn set_up(ink: &mut Ink<'_>, form: &SetUp) {
    let width = ink.width().saturating_sub(4);
    let (title, code) = match form.role {
        Part::Station => (Start::SetUpStation, Start::FieldStation),
        Part::Desk => (Start::SetUpDesk, Start::FieldDesk),
    };
    ink.say(Spot::new(2, 3, width), Role::Title, title);
    let fields: [(Msg, &Field); 5] = [
        (code.into(), &form.station),
        (Start::FieldOfficer.into(), &form.officer),
        (Start::FieldPassphrase.into(), &form.passphrase),
        (Start::FieldAgain.into(), &form.again),
        (Start::FieldSupervisor.into(), &form.supervisor),
    ];
    for (place, (label, field)) in fields.into_iter().take(form.length()).enumerate() {
        let y = 5 + 2 * u16::try_from(place).unwrap_or(0);
        labelled(ink, y, label, (field, place == form.focus));
    }
    if !form.passphrase.is_empty() {
        let strength = strength(form);
        ink.say(
            Spot::new(30, 10, width.saturating_sub(30)),
            Role::Muted,
            strength,
        );
    }
    if let Some(fault) = &form.fault {
        let said = ink.words(fault.clone());
        ink.paragraph(Spot::new(2, 15, width), 2, Role::Fault, &said);
    }
    let note = ink.words(match form.role {
        Part::Station => Start::SupervisorMayFollow,
        Part::Desk => Start::DeskKeyFollows,
    });
    ink.paragraph(Spot::new(2, 17, width), 2, Role::Muted, &note);
    let forget = ink.words(Start::NoReset);
    ink.paragraph(Spot::new(2, 19, width), 2, Role::Muted, &forget);
}

fn labelled(ink: &mut Ink<'_>, y: u16, label: Msg, (field, focused): (&Field, bool)) {
    let role = if focused { Role::Title } else { Role::Text };
    ink.say(Spot::new(2, y, 27), role, label);
    let room = ink.width().saturating_sub(34);
    ink.field(Spot::new(30, y, room), field, focused);
}

/// How strong the passphrase is that was typed.
pub fn strength(form: &SetUp) -> Start {
    match Passphrase::new(form.passphrase.text().to_owned()).strength() {
        Strength::TooShort => Start::StrengthTooShort,
        Strength::Weak => Start::StrengthWeak,
        Strength::Fair => Start::StrengthFair,
        Strength::Strong => Start::StrengthStrong,
    }
}

/// Who is on watch, and the passphrase.
pub fn unlock(ink: &mut Ink<'_>, page: &Unlock, shared: &Shared) {
    let width = ink.width().saturating_sub(8);
    if let Look::Present {
        realm,
        role,
        station,
        ..
    } = &shared.look
    {
        let name = match role {
            Part::Station => Start::UnlockStation {
                station: station.clone(),
            },
            Part::Desk => Start::UnlockDesk {
                station: station.clone(),
            },
        };
        ink.say(Spot::new(4, 4, width), Role::Title, name);
        let realm: Msg = match realm {
            Realm::Practice | Realm::Drill => General::PracticeRealm.into(),
            Realm::Live => General::LiveRealm.into(),
        };
        ink.say(Spot::new(4, 5, width), Role::Concern, realm);
    }
    labelled(
        ink,
        8,
        Start::FieldOfficer.into(),
        (&page.officer, !page.at_passphrase),
    );
    labelled(
        ink,
        10,
        Start::FieldPassphrase.into(),
        (&page.passphrase, page.at_passphrase),
    );
    let dots = ink.words(Start::DotsAreNoCount);
    ink.paragraph(
        Spot::new(30, 11, width.saturating_sub(30)),
        2,
        Role::Muted,
        &dots,
    );
    let found = ink.words(Start::FoundThisComputer);
    ink.paragraph(Spot::new(4, 18, width), 3, Role::Muted, &found);
}
