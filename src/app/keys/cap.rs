//! What stands on a key.

use super::Key::{
    self, BackTab, Backspace, Char, Ctrl, Down, End, Enter, Esc, Function, PageDown, PageUp, Start,
    Tab, Up,
};
use crate::lang::msg::{Keys, Msg};

/// The Latin cap of a key, the same in all languages; arrows are words, because their direction
/// depends on the language.
pub fn cap(key: Key) -> Msg {
    let name = match key {
        Char(' ') => return Keys::CapSpace.into(),
        Char(typed) => typed.to_string(),
        Enter => "Enter".to_owned(),
        Backspace => "Backspace".to_owned(),
        Key::Delete => "Delete".to_owned(),
        Esc => "Esc".to_owned(),
        Tab => "Tab".to_owned(),
        BackTab => "Shift-Tab".to_owned(),
        Up => return Keys::CapUp.into(),
        Down => return Keys::CapDown.into(),
        Start => return Keys::CapStart.into(),
        End => return Keys::CapEnd.into(),
        PageUp => "PgUp".to_owned(),
        PageDown => "PgDn".to_owned(),
        Key::Home => "Home".to_owned(),
        Key::Last => "End".to_owned(),
        Function(number) => format!("F{number}"),
        // Ways through a text; outside of one they are the keys they begin with.
        Key::WordStart | Key::WordEnd | Key::EraseWord | Key::Select(_) => {
            return cap(key.normal());
        }
        Ctrl(letter) => format!("Ctrl-{}", letter.to_ascii_uppercase()),
    };
    Keys::CapLatin { name }.into()
}
