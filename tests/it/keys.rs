//! What keys may never do, and what they must always do, wherever the officer is.
#![cfg(test)]

mod cover;
mod fields;
mod layouts;
mod notes;
mod random;
mod resized;
mod resume;
mod small;
mod tables;
mod told;

use fanal::app::key::Key;
use proptest::prelude::{Strategy, prop_oneof};
use proptest::sample::select;

/// Keys that every keyboard has.
const COMMON: [Key; 14] = [
    Key::Enter,
    Key::Backspace,
    Key::Delete,
    Key::Esc,
    Key::Tab,
    Key::BackTab,
    Key::Up,
    Key::Down,
    Key::Start,
    Key::End,
    Key::PageUp,
    Key::PageDown,
    Key::Home,
    Key::Last,
];

/// Any of these letters, or of the keys that every keyboard has and these more.
fn any_key(typed: &str, more: &[Key]) -> impl Strategy<Value = Key> + use<> {
    let letters: Vec<char> = typed.chars().collect();
    let named: Vec<Key> = COMMON.iter().chain(more).copied().collect();
    prop_oneof![3 => select(letters).prop_map(Key::Char), 2 => select(named)]
}
