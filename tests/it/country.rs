//! Country packs from a maker's folder to a station: signing, checking, installing, withdrawing, and
//! what an old case keeps.

mod keeping;
pub(crate) mod maker;
mod outcome;
mod pipes;
mod signing;
mod trust;

use std::path::Path;

use super::commands::{program, run, text};

/// The worked cases of the fictional country hold against its own switches.
#[test]
fn the_worked_cases_of_alder_hold() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/indicators/alder");
    let ran = run(program().args(["--json", "pack", "cases", folder]), "").well();
    let files = std::fs::read_dir(Path::new(folder).join("cases")).unwrap();
    let count = files.count();
    assert!(count >= 6);
    assert_eq!(ran.line()["cases"], count);
}

#[test]
fn without_an_installed_pack_the_fictional_country_is_in_use() {
    let place = super::commands::Place::new();
    let listed = place.run(&["pack", "list"]).well().line();
    assert_eq!(
        (text(&listed["id"]), &listed["in_use"]),
        ("alder".to_owned(), &true.into())
    );
    let card = place.run(&["pack", "card"]).well().line();
    assert_eq!(card["code"], "XA");
    assert_eq!(card["practice_only"], true);
    assert_eq!(card["fingerprint"], serde_json::Value::Null);
    assert!(card["unconfirmed"].as_u64().unwrap() > 100);
    let mut plain = program();
    plain.args(["--data-dir", "no-such-folder", "pack", "card"]);
    let said = run(&mut plain, "").well();
    for words in [
        "fictional",
        "practice only",
        "31 Dec 2035",
        "draft",
        "Not signed",
    ] {
        assert!(said.said().contains(words), "{words}: {}", said.said());
    }
}
