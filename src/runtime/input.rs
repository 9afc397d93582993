//! Terminal events into the program's own.

use ratatui::crossterm::event::{self, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::app::event::{Event, Size};
use crate::app::key::Key;
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
    let (left, right) = match direction {
        Direction::LeftToRight => (Key::Start, Key::End),
        Direction::RightToLeft => (Key::End, Key::Start),
    };
    let found = match key.code {
        KeyCode::Char(letter) if key.modifiers.contains(KeyModifiers::CONTROL) => {
            Key::Ctrl(letter.to_ascii_lowercase())
        }
        KeyCode::Char(_) if key.modifiers.contains(KeyModifiers::ALT) => return None,
        KeyCode::Char(letter) => Key::Char(letter),
        KeyCode::Enter => Key::Enter,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Esc => Key::Esc,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => left,
        KeyCode::Right => right,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::Last,
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
}
