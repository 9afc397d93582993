//! What every screen has: where am I, is everything saved, which keys matter now.
//!
//! ```text
//!  FANAL  JET-02-A-017  interview                PRACTICE  EN | FR  saved 02:41:15
//! ────────────────────────────────────────────────────────────────────────────────
//!  …
//! ────────────────────────────────────────────────────────────────────────────────
//!  1-9 answer   Enter next   0 back        Space cover   l language   ? help
//! ```

pub mod hints;

use super::ink::sheet::Hidden;
use super::ink::{Ink, Spot};
use super::theme::Role;
use crate::app::commands;
use crate::app::key::Key;
use crate::app::keys::{self, Context};
use crate::app::model::{Model, Saved};
use crate::domain::station::Realm;
use crate::lang::msg::{Entry, General, Keys, Msg, Size};
use crate::text::{self, Row};
use crate::tui::screens::title;

/// The first row of the body.
pub const BODY_TOP: u16 = 2;

/// Rows below the body: rule and footer.
pub const FOOT: u16 = 2;

/// How many rows the body has.
pub fn body_height(ink: &Ink<'_>) -> u16 {
    ink.height().saturating_sub(BODY_TOP + FOOT)
}

/// How many rows of the body are in sight: a toast of several rows takes some.
pub fn body_rows(ink: &Ink<'_>, model: &Model) -> u16 {
    let rows = toast_rows(ink, model).len();
    let more = u16::try_from(rows).unwrap_or(0).saturating_sub(1);
    body_height(ink).saturating_sub(more)
}

/// Paints header, rules, toast, footer, and the mark of a body that goes on.
pub fn paint(ink: &mut Ink<'_>, model: &Model, hidden: Hidden) {
    header(ink, model);
    let foot = ink.height().saturating_sub(FOOT);
    ink.rule(foot);
    let toast = toast_rows(ink, model);
    if toast.is_empty() {
        goes_on(ink, foot, hidden);
    } else {
        self::toast(ink, foot, &toast);
    }
    hints::footer(ink, model, foot + 1);
}

/// How much of the body is above and below the window, on the rule under it.
pub fn goes_on(ink: &mut Ink<'_>, y: u16, hidden: Hidden) {
    if hidden == Hidden::default() {
        return;
    }
    let Hidden { above, below } = hidden;
    let said = match (above, below) {
        (0, _) => ink.words(Size::Below { below }),
        (_, 0) => ink.words(Size::Above { above }),
        _ => ink.words(Size::Both { above, below }),
    };
    let width = ink.width().saturating_sub(4);
    ink.at_end(
        Spot::new(2, y, width),
        &[(Role::Key, " "), (Role::Key, &said), (Role::Key, " ")],
    );
}

/// The rows of the toast, the last of which stands on the rule.
fn toast_rows(ink: &Ink<'_>, model: &Model) -> Vec<Row> {
    let Some(toast) = &model.shared.toast else {
        return Vec::new();
    };
    let said = ink.words(toast.clone());
    let room = ink.width().saturating_sub(6);
    ink.wrapped(room, Role::Focus, &said)
}

fn toast(ink: &mut Ink<'_>, foot: u16, rows: &[Row]) {
    let more = u16::try_from(rows.len()).unwrap_or(0).saturating_sub(1);
    let width = ink.width();
    let widest = rows.iter().map(Row::width).max().unwrap_or(0);
    for (y, row) in (foot.saturating_sub(more)..).zip(rows) {
        if y < foot {
            ink.repeat(Spot::new(0, y, width), Role::Text, " ");
        }
        ink.repeat(Spot::new(2, y, widest + 2), Role::Focus, " ");
        ink.rows(Spot::new(3, y, widest), 1, std::slice::from_ref(row));
    }
}

fn header(ink: &mut Ink<'_>, model: &Model) {
    let width = ink.width();
    let place = title(ink, model);
    let mut state = state(ink, model, true);
    let needed = state.iter().map(|(_, said)| text::width(said));
    if needed.sum::<u16>() + text::width(&place) + 4 > width {
        state = self::state(ink, model, false);
    }
    let parts: Vec<(Role, &str)> = state
        .iter()
        .map(|(role, said)| (*role, said.as_str()))
        .collect();
    let used = ink.at_end(Spot::new(0, 0, width.saturating_sub(1)), &parts);
    let room = width.saturating_sub(used + 3);
    // A case's code takes the room of the program's name, and so does whatever needs it.
    let name = format!("{}  ", ink.words(General::ProgramName));
    let fits = text::width(&name).saturating_add(text::width(&place)) <= room;
    let name = if model.shared.open.is_some() || !fits {
        String::new()
    } else {
        name
    };
    ink.line(
        Spot::new(1, 0, room),
        &[(Role::Title, &name), (Role::Text, &place)],
    );
    match model.shared.session.as_ref().map(|session| session.realm) {
        Some(Realm::Drill) => stripe(ink),
        Some(Realm::Practice) if model.shared.is_compact() => practice(ink),
        Some(Realm::Practice | Realm::Live) | None => ink.rule(1),
    }
}

/// In the small layout the rule has the word that has no room above it.
fn practice(ink: &mut Ink<'_>) {
    ink.rule(1);
    let said = ink.words(General::PracticeRealm);
    let width = ink.width().saturating_sub(4);
    ink.at_end(
        Spot::new(2, 1, width),
        &[(Role::Text, " "), (Role::Concern, &said), (Role::Text, " ")],
    );
}

/// The stripe of a drill: on every screen, in words, so that nobody takes it for a real case.
fn stripe(ink: &mut Ink<'_>) {
    let width = ink.width();
    ink.repeat(Spot::new(0, 1, width), Role::Drill, "▒");
    let room = width.saturating_sub(4);
    let said = ink.words(General::DrillStripe);
    let said = if text::width(&said) + 2 > room {
        ink.words(Size::DrillShort)
    } else {
        said
    };
    ink.line(
        Spot::new(2, 1, room),
        &[(Role::Drill, " "), (Role::Drill, &said), (Role::Drill, " ")],
    );
}

/// Realm, child, languages where there is room for them, save state.
fn state(ink: &Ink<'_>, model: &Model, languages: bool) -> Vec<(Role, String)> {
    let shared = &model.shared;
    let compact = shared.is_compact();
    let mut parts = Vec::new();
    let mut part = |role, said| {
        parts.push((role, said));
        parts.push((Role::Text, "  ".to_owned()));
    };
    let realm = shared.session.as_ref().map(|session| session.realm);
    if realm == Some(Realm::Practice) && !compact {
        part(Role::Concern, ink.words(General::PracticeRealm));
    }
    let open = shared.open.as_ref();
    if open.is_some_and(|open| open.screening.is_child()) {
        part(Role::Concern, ink.words(General::Child));
    }
    let own = shared.locale.code().to_uppercase();
    let second = shared.second.code().to_uppercase();
    let codes = if compact {
        own
    } else {
        format!("{own} | {second}")
    };
    if languages {
        part(Role::Muted, text::ltr_token(&codes));
    }
    let (role, message): (Role, Msg) = match &shared.saved {
        Saved::Nothing if compact => (Role::Muted, Size::NothingShort.into()),
        Saved::Nothing => (Role::Muted, General::NothingToSave.into()),
        Saved::Saving(_) => (Role::Concern, General::Saving.into()),
        Saved::At(_) if shared.is_drill() && compact => (Role::Muted, Size::DrillKept.into()),
        Saved::At(_) if shared.is_drill() => (Role::Muted, General::DrillKept.into()),
        Saved::At(at) if compact => (Role::Done, Size::SavedShort { time: *at }.into()),
        Saved::At(at) => (Role::Done, General::SavedAt { time: *at }.into()),
        Saved::Failed(_) => (Role::Fault, General::NotSaved.into()),
    };
    parts.push((role, ink.words(message)));
    parts
}

/// The rows of the help: cap and label of every binding of a context whose name in any language, or
/// whose key, is `wanted`.
pub fn help_rows(
    ink: &Ink<'_>,
    context: Context,
    drill: bool,
    wanted: &str,
) -> Vec<(String, String)> {
    let mut all = Vec::new();
    if let Some(label) = keys::digits_label(context)
        && commands::is_called(&label, wanted)
    {
        all.push((text::ltr_token("1-9"), ink.words(label)));
    }
    for row in keys::rows(context).filter(|row| commands::is_possible(row, drill)) {
        let caps: Vec<String> = row.keys.iter().map(|key| ink.cap(*key)).collect();
        let has_key = caps.iter().any(|cap| text::fold(cap) == wanted);
        if has_key || commands::is_called(&row.label, wanted) {
            all.push((caps.join(" "), ink.words(row.label.clone())));
        }
    }
    if context == Context::Field {
        all.extend(editing(ink));
    }
    all
}

/// The keys that a text field knows by itself.
fn editing(ink: &Ink<'_>) -> [(String, String); 4] {
    let shift = |key: Key| format!("Shift-{}", ink.cap(key));
    let ctrl = |letter: char| ink.cap(Key::Ctrl(letter));
    [
        (
            format!("{} {}", shift(Key::Start), shift(Key::End)),
            ink.words(Entry::Choose),
        ),
        (ctrl('a'), ink.words(Entry::ChooseAll)),
        (
            format!("{} {}", ctrl('z'), ctrl('y')),
            ink.words(Entry::Steps),
        ),
        (ctrl('w'), ink.words(Entry::EraseWord)),
    ]
}

/// A label of the key table, for texts that name a key.
pub fn label(ink: &Ink<'_>, label: Keys) -> String {
    ink.words(label)
}
