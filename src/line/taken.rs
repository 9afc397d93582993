//! A typed line as the keys that the screen would get.

use super::lists::{emptied, lines, narrowing};
use super::names::{Meaning, Names, letter};
use crate::app::action::Action;
use crate::app::event::Event;
use crate::app::field::Field;
use crate::app::key::{Key, typed_digit};
use crate::app::keys::{self, Context};
use crate::app::model::Model;
use crate::app::overlay::Overlay;
use crate::app::screens::Screen;
use crate::app::screens::card::held;
use crate::app::screens::journey::Focus;
use crate::app::screens::triage::{Part, read};
use crate::app::update::contexts;

/// What a line asks for.
#[derive(Debug)]
pub enum Taken {
    /// These events, in order.
    Events(Vec<Event>),
    /// Everything once more.
    Again,
    /// Nothing that means something here.
    Unknown,
}

impl Taken {
    fn key(key: Key) -> Self {
        Self::Events(vec![Event::Key(key)])
    }

    fn keys(keys: Vec<Key>) -> Self {
        Self::Events(keys.into_iter().map(Event::Key).collect())
    }
}

/// What stands before a word that is a command and no text.
const COMMAND: char = ':';

/// What stands before the number of a line that is to get the focus.
const LINE: char = '#';

/// Reads one line, without its end, as the page that is on would take it. Pure.
pub fn taken(model: &Model, names: &Names, line: &str) -> Taken {
    if let Some(cover) = model.cover {
        // Whatever was typed behind the cover is no answer to anything.
        let key = if cover.locked {
            Key::Enter
        } else {
            Key::Char(' ')
        };
        return Taken::key(key);
    }
    if let Some(command) = command(model, names, line) {
        return command;
    }
    if contexts(model).first() == Some(&Context::Field) {
        return text(model, line);
    }
    let typed = line.trim();
    if typed.is_empty() {
        return Taken::key(Key::Enter);
    }
    typed
        .strip_prefix(LINE)
        .map_or_else(
            || plain(model, names, typed),
            |number| move_to(model, number),
        )
        .unwrap_or(Taken::Unknown)
}

/// What is a command wherever one is: blanks alone cover, Esc leaves, Tab is the next field, and a
/// colon makes a name a command.
fn command(model: &Model, names: &Names, line: &str) -> Option<Taken> {
    if !line.is_empty() && line.chars().all(|sign| sign == ' ') {
        return act(model, Action::Cover);
    }
    match line {
        "\u{1b}" => return act(model, Action::Back),
        "\t" => return act(model, Action::NextField),
        _ => {}
    }
    let name = line.trim().strip_prefix(COMMAND)?;
    named(model, names, name)
}

fn named(model: &Model, names: &Names, name: &str) -> Option<Taken> {
    match names.meaning(model.shared.locale, name)? {
        Meaning::Again => Some(Taken::Again),
        Meaning::Act(action) => act(model, action),
    }
}

/// What a word means where its own action means nothing.
const KIN: [(Action, Action); 3] = [
    (Action::Previous, Action::Back),
    (Action::Jump, Action::Search),
    (Action::Search, Action::Jump),
];

/// The key of an action; where it means nothing, that of its next of kin.
fn act(model: &Model, action: Action) -> Option<Taken> {
    let kin = KIN.iter().find(|(own, _)| *own == action);
    let key = key_of(model, action).or_else(|| kin.and_then(|(_, kin)| key_of(model, *kin)));
    key.map(Taken::key)
}

/// A key that means an action on the page that is on.
pub fn key_of(model: &Model, action: Action) -> Option<Key> {
    let contexts = contexts(model);
    let in_field = contexts.first() == Some(&Context::Field);
    let is_text = |key: &Key| in_field && matches!(key, Key::Char(_));
    let rows = contexts.iter().flat_map(|context| keys::rows(*context));
    rows.filter(|row| row.action == action)
        .flat_map(|row| row.keys)
        .find(|key| !is_text(key) && keys::resolve(&contexts, **key) == Some(action))
        .copied()
}

/// Outside a text: a number, a letter, a word; in the list of questions, words that narrow it.
fn plain(model: &Model, names: &Names, typed: &str) -> Option<Taken> {
    if let Some(taken) = numbers(model, names, typed) {
        return Some(taken);
    }
    let mut letters = typed.chars();
    if let (Some(only), None) = (letters.next(), letters.next()) {
        return single(model, only);
    }
    named(model, names, typed).or_else(|| narrowing(model, typed).map(Taken::Events))
}

fn single(model: &Model, typed: char) -> Option<Taken> {
    let key = Key::Char(typed).normal();
    if let Some(digit) = key.digit() {
        return number_alone(model, usize::from(digit), "");
    }
    if let Some(action) = letter(key) {
        return act(model, action);
    }
    keys::resolve(&contexts(model), key).map(|_| Taken::key(key))
}

/// A number, or several where several things may be seen; behind an answer, that a note follows.
fn numbers(model: &Model, names: &Names, typed: &str) -> Option<Taken> {
    if let Some(number) = number_of(typed) {
        return number_alone(model, number, typed);
    }
    let (first, rest) = typed.split_once(' ')?;
    let digit = number_of(first)?;
    if is_looking(model) {
        return several(typed);
    }
    let answer = answer_to(model, digit)?;
    let note = letter(single_key(rest)?) == Some(Action::NextField)
        || names.meaning(model.shared.locale, rest) == Some(Meaning::Act(Action::NextField));
    let note = note.then(|| key_of(model, Action::NextField)).flatten()?;
    Some(Taken::keys(vec![answer, note]))
}

fn single_key(typed: &str) -> Option<Key> {
    typed
        .trim()
        .chars()
        .next()
        .map(|sign| Key::Char(sign).normal())
}

fn number_alone(model: &Model, number: usize, typed: &str) -> Option<Taken> {
    if number == 0 {
        return act(model, Action::Previous);
    }
    if let Some(list) = lines(model).filter(|list| list.opens) {
        let Some(row) = row_of(model, number).filter(|row| *row < list.total) else {
            return Some(Taken::Unknown);
        };
        let mut keys = steps(model, row)?;
        keys.push(Key::Enter);
        return Some(Taken::keys(keys));
    }
    if is_looking(model) && number > 9 {
        return several(typed);
    }
    let digit = u32::try_from(number).ok().filter(|digit| *digit <= 9)?;
    let key = Key::Char(char::from_digit(digit, 10)?);
    keys::resolve(&contexts(model), key)?;
    let mut keys = vec![key];
    keys.extend(goes_on(model, number));
    Some(Taken::keys(keys))
}

/// The line that a number opens: of people, the one whose code ends in it.
fn row_of(model: &Model, number: usize) -> Option<usize> {
    if let Some(Overlay::Link(page)) = model.overlays.last() {
        return page.place_of(number);
    }
    number.checked_sub(1)
}

/// Where a digit is the whole answer, the line that carries it is the decision: on to the next
/// question or fact.
fn goes_on(model: &Model, digit: usize) -> Option<Key> {
    if !model.overlays.is_empty() {
        return None;
    }
    match &model.screen {
        Screen::Interview(_) => answer_to(model, digit).map(|_| Key::Enter),
        Screen::Facts(_) => Some(Key::Down),
        Screen::Journey(page) if matches!(page.focus, Focus::Form(_)) => Some(Key::Enter),
        _ => None,
    }
}

/// The key of a digit, where it answers the question of the interview that is on.
fn answer_to(model: &Model, digit: usize) -> Option<Key> {
    let Screen::Interview(page) = &model.screen else {
        return None;
    };
    let question = page.question(&model.shared)?;
    let digit = u8::try_from(digit).ok().filter(|digit| *digit <= 9)?;
    let free = model.overlays.is_empty() && held(&question, &model.shared).is_empty();
    (free && read(&question, digit).is_some()).then(|| Key::Char(char::from(b'0' + digit)))
}

/// Whether things that are seen are being marked: several at once are no mistake there.
fn is_looking(model: &Model) -> bool {
    model.overlays.is_empty()
        && matches!(&model.screen, Screen::Triage(page) if page.part == Part::Look)
}

fn several(typed: &str) -> Option<Taken> {
    let mut keys = Vec::new();
    for sign in typed.chars().filter(|sign| !sign.is_whitespace()) {
        let digit = typed_digit(sign).filter(|digit| (1..=9).contains(digit))?;
        keys.push(Key::Char(char::from(b'0' + digit)));
    }
    // A note opens with the last thing and would take what follows as text.
    keys.sort_unstable();
    keys.dedup();
    Some(Taken::keys(keys))
}

/// The number that a line is, in any of the three sets of digits.
fn number_of(typed: &str) -> Option<usize> {
    let mut number: usize = 0;
    if typed.is_empty() {
        return None;
    }
    for sign in typed.chars() {
        let digit = usize::from(typed_digit(sign)?);
        number = number.checked_mul(10)?.checked_add(digit)?;
    }
    Some(number)
}

/// To a line of the page, without opening it.
fn move_to(model: &Model, number: &str) -> Option<Taken> {
    let row = row_of(model, number_of(number.trim())?)?;
    steps(model, row).map(Taken::keys)
}

/// The keys from the line with the focus to another one.
fn steps(model: &Model, row: usize) -> Option<Vec<Key>> {
    let list = lines(model).filter(|list| row < list.total)?;
    let (key, count) = if row < list.row {
        (Action::Up, list.row - row)
    } else {
        (Action::Down, row - list.row)
    };
    let key = key_of(model, key)?;
    Some(vec![key; count])
}

/// A line of text takes the place of what the field holds; an empty one leaves it. A secret is typed
/// key by key: no copy of it stays in an event.
fn text(model: &Model, line: &str) -> Taken {
    let mut events = Vec::new();
    if !line.is_empty() {
        if let Some(field) = field(model) {
            events.extend(emptied(field));
        }
        if super::prompt::is_secret(model) {
            events.extend(line.chars().map(|sign| Event::Key(Key::Char(sign))));
        } else {
            events.push(Event::Paste(line.to_owned()));
        }
    }
    events.push(Event::Key(Key::Enter));
    Taken::Events(events)
}

fn field(model: &Model) -> Option<&Field> {
    match model.overlays.last() {
        Some(overlay) => overlay.field(),
        None => model.screen.field(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_all_keyboards_are_numbers() {
        assert_eq!(number_of("12"), Some(12));
        assert_eq!(number_of("١٢"), Some(12));
        assert_eq!(number_of("۱۲"), Some(12));
        assert_eq!(number_of("1x"), None);
        assert_eq!(number_of(""), None);
        assert_eq!(number_of(&"9".repeat(60)), None);
    }
}
