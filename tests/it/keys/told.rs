//! Two keys tell which keyboard it is: the one marked 1 and the one right of L.

use fanal::app::keyboard::{by_digit_key, by_letter_key};
use fanal::settings::keyboard::Keyboard;

use super::tables::{LAYOUTS, Layout};

/// What two keys type alone.
fn typed(layout: &Layout) -> (char, char) {
    let places = layout.places();
    let place = |cap| places.iter().position(|place| place.cap == cap).unwrap();
    let typed = |at: usize| places[at].plain.chars().next().unwrap();
    // On AZERTY the key right of L is M, on all others it has a sign.
    (typed(place("1")), typed(place("l") + 1))
}

#[test]
fn two_keys_tell_every_keyboard_of_the_stations() {
    for layout in LAYOUTS {
        let (digit, letter) = typed(&layout);
        let told = by_letter_key(letter, by_digit_key(digit));
        assert_eq!(
            told,
            Some(layout.keyboard),
            "{} {digit} {letter}",
            layout.name
        );
    }
}

#[test]
fn one_key_alone_does_not_tell_spanish_and_arabic_from_qwerty() {
    let by_one = |layout: &Layout| by_digit_key(typed(layout).0);
    let alike = LAYOUTS
        .iter()
        .filter(|one| by_one(one) == Some(Keyboard::Qwerty));
    let alike: Vec<Keyboard> = alike.map(|layout| layout.keyboard).collect();
    assert!(alike.contains(&Keyboard::Spanish) && alike.contains(&Keyboard::Arabic));
}

#[test]
fn a_key_that_no_keyboard_of_the_stations_has_there_tells_nothing() {
    for typed in ['ö', 'ç', 'л', ':', '1', 'l', ' '] {
        for before in [None, Some(Keyboard::Qwerty), Some(Keyboard::Azerty)] {
            assert_eq!(by_letter_key(typed, before), None, "{typed}");
        }
    }
    for typed in ['2', 'a', '!', 'ك'] {
        assert_eq!(by_digit_key(typed), None, "{typed}");
    }
}
