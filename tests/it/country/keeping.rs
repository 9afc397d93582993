//! A case keeps the packs that it was begun with.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::maker::Maker;
use crate::commands::{Place, case_file, text};

/// A person who was held for ransom: T3 where ransom is a purpose, T2 elsewhere.
fn held_for_ransom(place: &Place) {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/indicators/alder/cases/A01-held-for-ransom.toml"
    );
    place.run(&["case", "add", file]).well();
}

#[track_caller]
fn shown(place: &Place, number: u32) -> Value {
    let code = format!("JET-02-A-{number:03}");
    place.run(&["case", "show", &code]).well().line()
}

#[track_caller]
fn of(place: &Place, number: u32) -> (String, String) {
    let shown = shown(place, number);
    (text(&shown["packs"]), text(&shown["outcome"]))
}

fn said(packs: &str, outcome: &str) -> (String, String) {
    (packs.to_owned(), outcome.to_owned())
}

/// The only kept sets of a data folder, by name.
fn kept(data: &Path) -> Vec<String> {
    let folder = data.join("packs/kept");
    let names = fs::read_dir(folder).into_iter().flatten();
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

#[test]
fn an_old_case_yields_the_old_result_and_a_new_one_the_new() {
    let (maker, place) = (Maker::new(), Place::station("JET-02", &[]));
    maker.install(&place).well();
    assert_eq!(kept(place.data()), [""; 0]);
    held_for_ransom(&place);
    assert_eq!(of(&place, 1), said("present", "T3"));
    let stamp = &shown(&place, 1)["entries"][0]["entry"]["packs"];
    assert_eq!(
        stamp["country"],
        serde_json::json!({"id": "birch", "version": 1})
    );
    assert_eq!(kept(place.data()), [text(&stamp["hash"])]);
    maker.version(1, 2);
    maker.change(
        "ransom_is_purpose = { value = true",
        "ransom_is_purpose = { value = false",
    );
    maker.install(&place).well();
    held_for_ransom(&place);
    assert_eq!(of(&place, 1), said("kept", "T3"));
    assert_eq!(of(&place, 2), said("present", "T2"));
    // A withdrawn version still opens its cases.
    let list = maker.withdraw(&place, 1);
    place
        .run(&["pack", "install", list.to_str().unwrap()])
        .well();
    assert_eq!(of(&place, 1), said("kept", "T3"));
    assert_eq!(kept(place.data()).len(), 2);
}

#[test]
fn a_kept_set_that_was_changed_or_lost_is_not_believed() {
    let (maker, place) = (Maker::new(), Place::station("JET-02", &[]));
    maker.install(&place).well();
    held_for_ransom(&place);
    maker.version(1, 2);
    maker.change(
        "ransom_is_purpose = { value = true",
        "ransom_is_purpose = { value = false",
    );
    maker.install(&place).well();
    let [hash] = <[String; 1]>::try_from(kept(place.data())).unwrap();
    let file = place.data().join("packs/kept").join(hash).join("set.txt");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("[pack]", "[pack ]")).unwrap();
    let lost = shown(&place, 1);
    assert_eq!(of(&place, 1), said("missing", "T2"));
    assert_eq!(lost["suggested"], "T3");
    fs::remove_file(&file).unwrap();
    assert_eq!(of(&place, 1), said("missing", "T2"));
    fs::write(&file, text).unwrap();
    assert_eq!(of(&place, 1), said("kept", "T3"));
}

#[test]
fn a_desk_without_the_pack_says_so_and_shows_what_the_station_saw() {
    let (desk, key) = Place::desk("DESK-1");
    let (maker, place) = (Maker::new(), Place::station("JET-02", &[&key]));
    maker.change(
        "ransom_is_purpose = { value = true",
        "ransom_is_purpose = { value = false",
    );
    maker.install(&place).well();
    held_for_ransom(&place);
    desk.import(&place.export()).well();
    let here = shown(&desk, 1);
    // The desk's country is the fictional one, where ransom is a purpose.
    assert_eq!(of(&desk, 1), said("missing", "T3"));
    assert_eq!(here["suggested"], "T2");
}

#[test]
fn a_case_of_the_shipped_packs_needs_nothing_kept_elsewhere() {
    let (desk, key) = Place::desk("DESK-1");
    let place = Place::station("JET-02", &[&key]);
    place.run(&["case", "add", &case_file("V01")]).well();
    desk.import(&place.export()).well();
    assert_eq!(of(&desk, 1).0, "present");
    assert_eq!(kept(place.data()).len(), 1);
}
