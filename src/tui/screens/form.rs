//! The two forms: set-up and unlocking.

use crate::app::event::Look;
use crate::app::field::Field;
use crate::app::model::Shared;
use crate::app::screens::start::SetUp;
use crate::app::screens::unlock::{Asking, Unlock};
use crate::app::small::FULL;
use crate::crypt::secret::{Passphrase, Strength};
use crate::domain::station::{Realm, Role as Part};
use crate::lang::msg::{General, Msg, Shift, Start};
use crate::text::ltr_token;
use crate::tui::chrome::{BODY_TOP, body_height};
use crate::tui::ink::{Ink, Spot};
use crate::tui::rows::ANY;
use crate::tui::screens::shift::people;
use crate::tui::theme::Role;

/// The column in which the fields begin.
pub(super) const FIELDS: u16 = 30;

/// The place of the passphrase in the form.
const PASSPHRASE: usize = 2;

/// The form that makes a vault.
pub fn set_up(ink: &mut Ink<'_>, form: &SetUp) {
    let width = ink.width().saturating_sub(4);
    let (title, code) = match form.role {
        Part::Station => (Start::SetUpStation, Start::FieldStation),
        Part::Desk => (Start::SetUpDesk, Start::FieldDesk),
    };
    let air = u16::from(ink.width() >= FULL.width);
    let mut y = BODY_TOP + air;
    let title = ink.words(title);
    y += ink.paragraph(Spot::new(2, y, width), ANY, Role::Title, &title) + air;
    let fields: [(Msg, &Field); 5] = [
        (code.into(), &form.station),
        (Start::FieldOfficer.into(), &form.officer),
        (Start::FieldPassphrase.into(), &form.passphrase),
        (Start::FieldAgain.into(), &form.again),
        (Start::FieldSupervisor.into(), &form.supervisor),
    ];
    for (place, (label, field)) in fields.into_iter().take(form.length()).enumerate() {
        y += labelled(ink, y, label, (field, place == form.focus));
        let typed = place == PASSPHRASE && !form.passphrase.is_empty();
        if typed {
            let said = ink.words(strength(&form.passphrase));
            let spot = Spot::new(FIELDS, y, width.saturating_sub(FIELDS));
            y += ink.paragraph(spot, ANY, Role::Muted, &said);
        }
        y += if typed { 0 } else { air };
    }
    if let Some(fault) = &form.fault {
        let said = ink.words(fault.clone());
        y += ink.paragraph(Spot::new(2, y, width), ANY, Role::Fault, &said);
        ink.keep_to(y.saturating_sub(1));
    }
    y += air;
    let follows = match form.role {
        Part::Station => Start::SupervisorMayFollow,
        Part::Desk => Start::DeskKeyFollows,
    };
    for note in [follows, Start::NoReset] {
        let said = ink.words(note);
        y += ink.paragraph(Spot::new(2, y, width), ANY, Role::Muted, &said);
    }
}

/// A label and its field; gives the rows used.
pub(super) fn labelled(
    ink: &mut Ink<'_>,
    y: u16,
    label: Msg,
    (field, focused): (&Field, bool),
) -> u16 {
    let role = if focused { Role::Title } else { Role::Text };
    let said = ink.words(label);
    let spot = Spot::new(2, y, FIELDS - 3);
    let used = ink.paragraph(spot, ANY, role, &said);
    let room = ink.width().saturating_sub(FIELDS + 4);
    ink.field(Spot::new(FIELDS, y, room), field, focused);
    used.max(1)
}

/// How strong the passphrase is that was typed.
pub fn strength(field: &Field) -> Start {
    match Passphrase::new(field.text().to_owned()).strength() {
        Strength::TooShort => Start::StrengthTooShort,
        Strength::Weak => Start::StrengthWeak,
        Strength::Fair => Start::StrengthFair,
        Strength::Strong => Start::StrengthStrong,
    }
}

/// Who is on watch, and the passphrase.
pub fn unlock(ink: &mut Ink<'_>, page: &Unlock, shared: &Shared) {
    let width = ink.width().saturating_sub(8);
    let air = u16::from(!shared.is_compact());
    let mut y = BODY_TOP + 2 * air;
    if let Look::Present {
        realm,
        role,
        station,
        ..
    } = &shared.look
    {
        let station = station.clone();
        let name = match role {
            Part::Station => Start::UnlockStation { station },
            Part::Desk => Start::UnlockDesk { station },
        };
        let realm: Msg = match realm {
            Realm::Practice | Realm::Drill => General::PracticeRealm.into(),
            Realm::Live => General::LiveRealm.into(),
        };
        for (role, message) in [(Role::Title, name.into()), (Role::Concern, realm)] {
            let said = ink.words(message);
            y += ink.paragraph(Spot::new(4, y, width), ANY, role, &said);
        }
    }
    y += 1 + air;
    if let Asking::Who(row) = page.asking {
        return who(ink, y, (page, row));
    }
    let typing = page.asking == Asking::Passphrase;
    for (label, field, focused) in [
        (Start::FieldOfficer, &page.officer, !typing),
        (Start::FieldPassphrase, &page.passphrase, typing),
    ] {
        y += labelled(ink, y, label.into(), (field, focused)) + air;
    }
    y = y.saturating_sub(air);
    let dots = ink.words(Start::DotsAreNoCount);
    let spot = Spot::new(FIELDS, y, width.saturating_sub(FIELDS));
    y += ink.paragraph(spot, ANY, Role::Muted, &dots);
    let found = ink.words(Start::FoundThisComputer);
    y += 1 + 3 * air;
    ink.paragraph(Spot::new(4, y, width), ANY, Role::Muted, &found);
}

/// Everybody who can come in by number, and the line for whoever finds this computer.
fn who(ink: &mut Ink<'_>, top: u16, (page, row): (&Unlock, usize)) {
    let width = ink.width().saturating_sub(8);
    let asked = ink.words(Shift::WhoIsOnWatch);
    let y = top + ink.paragraph(Spot::new(4, top, width), ANY, Role::Title, &asked);
    let mut all: Vec<String> = page.officers.iter().map(|code| ltr_token(code)).collect();
    all.push(ink.words(Shift::SomebodyElse));
    let found = ink.words(Start::FoundThisComputer);
    let found = ink.wrapped(width, Role::Muted, &found);
    let foot = u16::try_from(found.len()).unwrap_or(u16::MAX);
    let bottom = (BODY_TOP + body_height(ink)).saturating_sub(foot);
    people(ink, (4, y), bottom.saturating_sub(y + 1), (row, &all));
    ink.rows(Spot::new(4, bottom, width), ANY, &found);
}
