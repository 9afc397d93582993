//! What every screen has: where am I, is everything saved, which keys matter now.
//!
//! ```text
//!  FANAL  JET-02-A-017  interview                PRACTICE  EN | FR  saved 02:41:15
//! ────────────────────────────────────────────────────────────────────────────────
//!  …
//! ────────────────────────────────────────────────────────────────────────────────
//!  1-9 answer   Enter next   0 back        Space cover   l language   ? help
//! ```

use super::ink::{Ink, Spot};
use super::theme::Role;
use crate::app::commands;
use crate::app::key::Key;
use crate::app::keys::{self, Binding, Context};
use crate::app::model::{Model, Saved};
use crate::app::update::contexts;
use crate::domain::station::Realm;
use crate::lang::msg::{Entry, General, Keys, Msg};
use crate::tui::screens::title;

/// The first row of the body.
pub const BODY_TOP: u16 = 2;

/// Rows below the body: rule and footer.
pub const FOOT: u16 = 2;

/// How many rows the body has.
pub fn body_height(ink: &Ink<'_>) -> u16 {
    ink.height().saturating_sub(BODY_TOP + FOOT)
}

/// Paints header, rules, toast and footer.
pub fn paint(ink: &mut Ink<'_>, model: &Model) {
    header(ink, model);
    let foot = ink.height().saturating_sub(FOOT);
    ink.rule(foot);
    toast(ink, model, foot);
    footer(ink, model, foot + 1);
}

fn header(ink: &mut Ink<'_>, model: &Model) {
    let width = ink.width();
    let state = state(ink, model);
    let parts: Vec<(Role, &str)> = state
        .iter()
        .map(|(role, said)| (*role, said.as_str()))
        .collect();
    let used = ink.at_end(Spot::new(0, 0, width.saturating_sub(1)), &parts);
    let room = width.saturating_sub(used + 3);
    let place = title(ink, model);
    // A case's code takes the room of the program's name.
    let name = if model.shared.open.is_some() {
        String::new()
    } else {
        format!("{}  ", ink.words(General::ProgramName))
    };
    ink.line(
        Spot::new(1, 0, room),
        &[(Role::Title, &name), (Role::Text, &place)],
    );
    match model.shared.session.as_ref().map(|session| session.realm) {
        Some(Realm::Drill) => stripe(ink),
        Some(Realm::Practice | Realm::Live) | None => ink.rule(1),
    }
}

/// The stripe of a drill: on every screen, in words, so that nobody takes it for a real case.
fn stripe(ink: &mut Ink<'_>) {
    let width = ink.width();
    ink.repeat(Spot::new(0, 1, width), Role::Drill, "▒");
    let said = ink.words(General::DrillStripe);
    let room = width.saturating_sub(4);
    ink.line(
        Spot::new(2, 1, room),
        &[(Role::Drill, " "), (Role::Drill, &said), (Role::Drill, " ")],
    );
}

fn state(ink: &Ink<'_>, model: &Model) -> Vec<(Role, String)> {
    let shared = &model.shared;
    let mut parts = Vec::new();
    if shared
        .session
        .as_ref()
        .is_some_and(|session| session.realm == Realm::Practice)
    {
        parts.push((Role::Concern, ink.words(General::PracticeRealm)));
        parts.push((Role::Text, "  ".to_owned()));
    }
    if shared
        .open
        .as_ref()
        .is_some_and(|open| open.screening.is_child())
    {
        parts.push((Role::Concern, ink.words(General::Child)));
        parts.push((Role::Text, "  ".to_owned()));
    }
    let own = shared.locale.code().to_uppercase();
    let second = shared.second.code().to_uppercase();
    parts.push((
        Role::Muted,
        crate::text::ltr_token(&format!("{own} | {second}")),
    ));
    parts.push((Role::Text, "  ".to_owned()));
    let (role, message): (Role, Msg) = match &shared.saved {
        Saved::Nothing => (Role::Muted, General::NothingToSave.into()),
        Saved::Saving(_) => (Role::Concern, General::Saving.into()),
        Saved::At(_) if shared.is_drill() => (Role::Muted, General::DrillKept.into()),
        Saved::At(at) => (Role::Done, General::SavedAt { time: *at }.into()),
        Saved::Failed(_) => (Role::Fault, General::NotSaved.into()),
    };
    parts.push((role, ink.words(message)));
    parts
}

fn toast(ink: &mut Ink<'_>, model: &Model, foot: u16) {
    if let Some(toast) = &model.shared.toast {
        let said = ink.words(toast.clone());
        let room = ink.width().saturating_sub(6);
        ink.line(
            Spot::new(2, foot, room),
            &[(Role::Focus, " "), (Role::Focus, &said), (Role::Focus, " ")],
        );
    }
}

fn footer(ink: &mut Ink<'_>, model: &Model, y: u16) {
    let [inner, everywhere] = contexts(model);
    let in_field = keys::takes_text(inner);
    let always = labels(ink, (everywhere, in_field), None);
    let own = labels(ink, (inner, false), Some(20));
    let width = ink.width().saturating_sub(2);
    let parts: Vec<(Role, &str)> = always
        .iter()
        .map(|(role, said)| (*role, said.as_str()))
        .collect();
    let used = ink.at_end(Spot::new(1, y, width), &parts);
    let mut x = 1;
    let room = (width + 1).saturating_sub(used + 2);
    for pair in own.chunks(2) {
        let parts: Vec<(Role, &str)> = pair
            .iter()
            .map(|(role, said)| (*role, said.as_str()))
            .collect();
        let needed: u16 = parts.iter().map(|(_, said)| crate::text::width(said)).sum();
        if x + needed > room {
            break;
        }
        x += ink.line(Spot::new(x, y, needed), &parts) + 2;
    }
}

/// Cap and label of the bindings of a context that belong in the footer, by rank.
fn labels(
    ink: &Ink<'_>,
    (context, in_field): (Context, bool),
    below: Option<u8>,
) -> Vec<(Role, String)> {
    let mut rows: Vec<&Binding> = keys::rows(context)
        .filter(|row| row.rank > 0 && below.is_none_or(|limit| row.rank < limit))
        .collect();
    rows.sort_by_key(|row| row.rank);
    let mut parts = Vec::new();
    if let Some(label) = keys::digits_label(context) {
        parts.push((Role::Key, crate::text::ltr_token("1-9")));
        parts.push((Role::Text, format!(" {}", ink.words(label))));
    }
    let gap = if below.is_none() { "  " } else { "" };
    for row in rows {
        // In a text field every letter is text: there the function keys do what letters do.
        let shown = if in_field {
            row.keys.last()
        } else {
            row.keys.first()
        };
        let Some(key) = shown else { continue };
        parts.push((Role::Key, ink.cap(*key)));
        parts.push((
            Role::Text,
            format!(" {}{gap}", ink.words(row.label.clone())),
        ));
    }
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
        all.push((crate::text::ltr_token("1-9"), ink.words(label)));
    }
    for row in keys::rows(context).filter(|row| commands::is_possible(row, drill)) {
        let caps: Vec<String> = row.keys.iter().map(|key| ink.cap(*key)).collect();
        let has_key = caps.iter().any(|cap| crate::text::fold(cap) == wanted);
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
