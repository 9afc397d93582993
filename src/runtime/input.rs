//! Terminal events into the program's own.

use ratatui::crossterm::event::{self, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::app::event::{Event, Size};
use crate::app::key::{Key, Move};
use crate::text::direction::Direction;

/// The event that a terminal event is, if it is one of ours. Left and right become start and end by
/// the direction of the interface.
pub fn of_terminal(seen: event::Event, direction: Direction) -> Option<Event> {
    match seen {
        event::Event::Key(key) if key.kind != KeyEventKind::Release => {
            of_key(key, direction).map(Event::Key)
        }
        event::Event::Paste(text) => Some(Event::Paste(text)),
        event::Event::Resize(width, height) => Some(Event::Resize(Size { width, height })),
        event::Event::Key(_)
        | event::Event::Mouse(_)
        | event::Event::FocusGained
        | event::Event::FocusLost => None,
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the terminal knows many keys that mean nothing here"
)]
fn of_key(key: KeyEvent, direction: Direction) -> Option<Key> {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    let alt = key.modifiers.contains(KeyModifiers::ALT);
    if let Some(way) = way(key, direction) {
        let shift = key.modifiers.contains(KeyModifiers::SHIFT);
        return Some(if shift { Key::Select(way) } else { alone(way) });
    }
    let found = match key.code {
        // Windows tells AltGr as Ctrl and Alt: what it types is a character all the same.
        KeyCode::Char(letter) if control && alt && !letter.is_ascii_alphanumeric() => {
            Key::Char(letter)
        }
        KeyCode::Char(letter) if control => Key::Ctrl(letter.to_ascii_lowercase()),
        KeyCode::Char(_) if alt => return None,
        KeyCode::Char(letter) => Key::Char(letter),
        KeyCode::Enter => Key::Enter,
        KeyCode::Backspace if control || alt => Key::EraseWord,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Esc => Key::Esc,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::F(number) => Key::Function(number),
        _ => return None,
    };
    Some(found)
}

/// The keys in what was typed before anybody read keys: letters, and the few that everything needs.
pub fn of_bytes(typed: &[u8]) -> Vec<Key> {
    let text = String::from_utf8_lossy(typed);
    // A key that sends a sequence of its own is lost; nobody walks a list that is not there yet.
    let mut parts = text.split("\u{1b}[");
    let first = parts.next().unwrap_or_default().to_owned();
    let behind = parts.map(|part| {
        let end = part.find(|c: char| ('@'..='~').contains(&c));
        let rest = end.and_then(|at| part.get(at + 1..));
        rest.unwrap_or_default().to_owned()
    });
    let letters: String = std::iter::once(first).chain(behind).collect();
    letters.chars().filter_map(of_control).collect()
}

fn of_control(letter: char) -> Option<Key> {
    match letter {
        '\r' | '\n' => Some(Key::Enter),
        '\t' => Some(Key::Tab),
        '\u{1b}' => Some(Key::Esc),
        '\u{7f}' | '\u{8}' => Some(Key::Backspace),
        '\u{3}' => Some(Key::Ctrl('c')),
        char::REPLACEMENT_CHARACTER => None,
        letter if letter.is_control() => None,
        letter => Some(Key::Char(letter)),
    }
}

/// The way of a key that moves. Left and right become start and end.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the terminal knows many keys that do not move"
)]
fn way(key: KeyEvent, direction: Direction) -> Option<Move> {
    let words = key.modifiers.contains(KeyModifiers::CONTROL);
    let to_start = match key.code {
        KeyCode::Home => return Some(Move::Home),
        KeyCode::End => return Some(Move::Last),
        KeyCode::Left => direction == Direction::LeftToRight,
        KeyCode::Right => direction == Direction::RightToLeft,
        _ => return None,
    };
    Some(match (to_start, words) {
        (true, false) => Move::Start,
        (false, false) => Move::End,
        (true, true) => Move::WordStart,
        (false, true) => Move::WordEnd,
    })
}

/// The key that goes a way without Shift.
fn alone(way: Move) -> Key {
    match way {
        Move::Start => Key::Start,
        Move::End => Key::End,
        Move::WordStart => Key::WordStart,
        Move::WordEnd => Key::WordEnd,
        Move::Home => Key::Home,
        Move::Last => Key::Last,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_follow_the_reading_direction() {
        let left = event::Event::Key(KeyEvent::from(KeyCode::Left));
        let of = |direction| match of_terminal(left.clone(), direction) {
            Some(Event::Key(key)) => key,
            other => panic!("{other:?}"),
        };
        assert_eq!(of(Direction::LeftToRight), Key::Start);
        assert_eq!(of(Direction::RightToLeft), Key::End);
    }

    #[test]
    fn what_was_typed_early_is_kept() {
        let keys = of_bytes("2ي\r\u{1b}[A1\u{7f}\u{1b}".as_bytes());
        let expected = [
            Key::Char('2'),
            Key::Char('ي'),
            Key::Enter,
            Key::Char('1'),
            Key::Backspace,
            Key::Esc,
        ];
        assert_eq!(keys, expected);
    }

    fn heard(code: KeyCode, modifiers: KeyModifiers) -> Option<Key> {
        of_key(KeyEvent::new(code, modifiers), Direction::RightToLeft)
    }

    #[test]
    fn shift_selects_and_ctrl_goes_by_words() {
        let (shift, control) = (KeyModifiers::SHIFT, KeyModifiers::CONTROL);
        for (code, modifiers, key) in [
            (KeyCode::Left, shift, Key::Select(Move::End)),
            (KeyCode::Right, control, Key::WordStart),
            (
                KeyCode::Right,
                shift | control,
                Key::Select(Move::WordStart),
            ),
            (KeyCode::Home, shift, Key::Select(Move::Home)),
            (KeyCode::End, KeyModifiers::NONE, Key::Last),
            (KeyCode::Backspace, control, Key::EraseWord),
            (KeyCode::Backspace, KeyModifiers::ALT, Key::EraseWord),
            (KeyCode::Char('Z'), control | shift, Key::Ctrl('z')),
            (KeyCode::Char('W'), shift, Key::Char('W')),
        ] {
            assert_eq!(heard(code, modifiers), Some(key), "{code:?} {modifiers:?}");
        }
    }

    #[test]
    fn alt_gr_types_its_sign() {
        let both = KeyModifiers::CONTROL | KeyModifiers::ALT;
        assert_eq!(heard(KeyCode::Char('@'), both), Some(Key::Char('@')));
        assert_eq!(heard(KeyCode::Char('f'), KeyModifiers::ALT), None);
    }
}
