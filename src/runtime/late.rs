//! Answers that come when nobody waits for them any more are no keys.

use ratatui::crossterm::event::{Event, KeyCode, KeyModifiers};

/// What PuTTY answers to ENQ, as it would be typed.
const ANSWERBACK: [char; 5] = ['P', 'u', 'T', 'T', 'Y'];

/// So many keys after the start nothing is late any more.
const KEYS: u16 = 64;

/// Holds late answers back. Reports in control sequences are told apart by the reader of keys itself;
/// what is left are device strings, which arrive as Alt-P and letters up to Alt-\, and the answerback.
#[derive(Debug)]
pub struct Late {
    left: u16,
    inside: bool,
    held: Vec<Event>,
}

impl Late {
    /// Whether answers are still on their way.
    pub const fn new(expected: bool) -> Self {
        Self {
            left: if expected { KEYS } else { 0 },
            inside: false,
            held: Vec::new(),
        }
    }

    /// Takes an event and gives back what a person did.
    pub fn take(&mut self, event: Event) -> Vec<Event> {
        let typed = typed(&event);
        if self.left == 0 {
            return vec![event];
        }
        self.left -= 1;
        match typed {
            Some(('\\', true)) if self.inside => {
                self.inside = false;
                Vec::new()
            }
            _ if self.inside => Vec::new(),
            Some(('P', true)) => {
                self.inside = true;
                Vec::new()
            }
            Some((letter, false)) if ANSWERBACK.get(self.held.len()) == Some(&letter) => {
                self.held.push(event);
                if self.held.len() == ANSWERBACK.len() {
                    self.held.clear();
                }
                Vec::new()
            }
            _ => {
                let mut all = std::mem::take(&mut self.held);
                all.push(event);
                all
            }
        }
    }
}

/// The letter of a key, and whether Alt goes with it.
fn typed(event: &Event) -> Option<(char, bool)> {
    let Event::Key(key) = event else { return None };
    let KeyCode::Char(letter) = key.code else {
        return None;
    };
    Some((letter, key.modifiers.contains(KeyModifiers::ALT)))
}

#[cfg(test)]
mod tests {
    use ratatui::crossterm::event::KeyEvent;

    use super::*;

    fn keys(letters: &str) -> impl Iterator<Item = Event> {
        // A capital A stands for Alt with the next letter.
        let mut alt = false;
        let events: Vec<Event> = letters
            .chars()
            .filter_map(|letter| {
                if letter == 'A' {
                    alt = true;
                    return None;
                }
                let modifiers = if std::mem::take(&mut alt) {
                    KeyModifiers::ALT
                } else {
                    KeyModifiers::NONE
                };
                Some(Event::Key(KeyEvent::new(KeyCode::Char(letter), modifiers)))
            })
            .collect();
        events.into_iter()
    }

    fn passed(late: &mut Late, letters: &str) -> String {
        keys(letters)
            .flat_map(|event| late.take(event))
            .filter_map(|event| typed(&event).map(|(letter, _)| letter))
            .collect()
    }

    #[test]
    fn device_strings_and_the_answerback_are_held_back() {
        let mut late = Late::new(true);
        assert_eq!(passed(&mut late, "1AP>|XT(3)A\\2"), "12");
        assert_eq!(passed(&mut late, "PuTTY3"), "3");
        assert_eq!(passed(&mut late, "Pub"), "Pub");
    }

    #[test]
    fn where_nothing_is_expected_every_key_passes() {
        let mut late = Late::new(false);
        assert_eq!(passed(&mut late, "APuTTY"), "PuTTY");
    }
}
