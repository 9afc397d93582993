//! What a key of the officer's keyboard means outside text fields.

use super::key::{Key, is_top_row_sign, on_qwerty};
use crate::settings::keyboard::Keyboard;

/// The letters that AZERTY has at another place than QWERTY, by the Arabic letters of these keys.
///
/// Source: xkb `ara(azerty)` over `fr(basic)`; Windows *Arabic (102) AZERTY* agrees.
const MOVED: [(char, char); 5] = [('ض', 'a'), ('ص', 'z'), ('ش', 'q'), ('ئ', 'w'), ('ك', 'm')];

/// The Arabic letter of the key that is comma on AZERTY and `m` on QWERTY.
const COMMA_OF_AZERTY: char = 'ة';

/// The key as the tables may look it up; none if it means nothing on this keyboard.
///
/// As long as nobody has said which keyboard it is, the signs of the top row of AZERTY count as digits,
/// and Arabic letters lie on QWERTY keys.
pub fn heard(key: Key, keyboard: Option<Keyboard>) -> Option<Key> {
    let Key::Char(typed) = key else {
        return Some(key);
    };
    match keyboard {
        None => Some(key),
        Some(Keyboard::Azerty) => Some(Key::Char(on_azerty(typed))),
        // Here these signs are no digits: the ç of a Spanish keyboard lies beside Enter.
        Some(Keyboard::Arabic | Keyboard::Qwerty | Keyboard::Spanish) => {
            (!is_top_row_sign(typed)).then_some(key)
        }
    }
}

fn on_azerty(typed: char) -> char {
    if typed == COMMA_OF_AZERTY {
        return '.';
    }
    let moved = MOVED.iter().find(|(arabic, _)| *arabic == typed);
    moved.map_or(typed, |(_, latin)| *latin)
}

/// The Arabic letter on the key of a Latin one, for hints; only where the keyboard shows both.
pub fn arabic_cap(key: Key, keyboard: Option<Keyboard>) -> Option<char> {
    match (key, keyboard) {
        // Without Shift this key types its letter, which counts as the stop.
        (Key::Char('.'), Some(Keyboard::Arabic)) => Some('ز'),
        (Key::Char(latin), Some(Keyboard::Arabic)) => on_qwerty(latin),
        _ => None,
    }
}

/// The keyboard whose key marked 1 types this. Some that type the same digit are told apart by
/// [`by_letter_key`].
pub fn by_digit_key(typed: char) -> Option<Keyboard> {
    match typed {
        '1' => Some(Keyboard::Qwerty),
        '&' => Some(Keyboard::Azerty),
        '١' | '۱' => Some(Keyboard::Arabic),
        _ => None,
    }
}

/// The keyboard whose key right of L types this, given what its key marked 1 told; none if no
/// keyboard of the stations does.
pub fn by_letter_key(typed: char, digit_key: Option<Keyboard>) -> Option<Keyboard> {
    match (typed, digit_key) {
        ('ñ' | 'Ñ', _) => Some(Keyboard::Spanish),
        ('m' | 'M', _) | ('ك', Some(Keyboard::Azerty)) => Some(Keyboard::Azerty),
        // With Arabic switched off its keys type Latin signs; the digits told of it before.
        ('ك', _) | (';', Some(Keyboard::Arabic)) => Some(Keyboard::Arabic),
        (';', _) => Some(Keyboard::Qwerty),
        _ => None,
    }
}
