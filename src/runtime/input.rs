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
}
