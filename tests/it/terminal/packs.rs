//! A pack that is tried before it is signed.

use super::{ESC, TRIAGE, Window};
use crate::commands::Place;
use crate::country::maker::{Maker, str_of};

#[test]
fn an_unsigned_pack_is_tried_as_a_drill_and_leaves_nothing() {
    let (maker, place) = (Maker::new(), Place::new());
    let folder = maker.pack();
    let order = ["pack", "try", str_of(&folder)];
    let mut window = Window::with(place.data(), &order, (80, 24));
    window.wait_for(&TRIAGE);
    assert!(window.shows("DRILL"), "{}", window.shown());
    window.press(ESC);
    drop(window);
    assert!(!place.data().join("packs").exists());
    assert!(!place.vault().exists());
}
