//! What is refused: at checking, at installing, and at every start afterwards.

use std::fs;

use fanal::domain::day::Day;
use fanal::domain::station::Realm;
use fanal::lang::locale::Locale;
use fanal::runtime::sets::Sets;

use super::maker::{Maker, str_of};
use crate::commands::{Place, text};

/// What checking the folder says after something was done to it.
#[track_caller]
fn refused(spoil: impl FnOnce(&Maker), code: &str, exit: i32) {
    let (maker, place) = (Maker::new(), Place::new());
    maker.write("notes.txt", "n");
    maker.sign(&place, "maker").well();
    spoil(&maker);
    let (pack, key) = (maker.pack(), maker.path("maker.pub"));
    let order = ["pack", "verify", str_of(&pack), "--key", str_of(&key)];
    assert_eq!(place.run(&order).error(), (code.to_owned(), exit));
    // What is not believed is not installed either, and leaves nothing.
    assert_eq!(
        maker.install_with(&place, "maker.pub").error(),
        (code.to_owned(), exit)
    );
    assert!(!place.data().join("packs").exists());
}

#[test]
fn a_folder_that_is_not_the_signed_one_is_refused() {
    refused(|maker| maker.write("notes.txt", "m"), "country-changed", 6);
    refused(|maker| maker.write("more.txt", "m"), "country-extra", 6);
    refused(
        |maker| fs::remove_file(maker.pack().join("notes.txt")).unwrap(),
        "country-missing",
        6,
    );
    refused(
        |maker| fs::remove_file(maker.pack().join("SHA256SUMS.sig")).unwrap(),
        "country-unsigned",
        4,
    );
    refused(
        |maker| {
            let sums = maker.pack().join("SHA256SUMS");
            let text = fs::read_to_string(&sums).unwrap();
            fs::write(sums, text.replace("notes", "notex")).unwrap();
        },
        "country-bad-signature",
        4,
    );
    refused(
        |maker| maker.write(".hidden.toml", ""),
        "country-not-allowed",
        6,
    );
    refused(|maker| maker.write("tool.sh", ""), "country-not-allowed", 6);
    refused(
        |maker| fs::create_dir(maker.pack().join("more")).unwrap(),
        "country-not-allowed",
        6,
    );
    refused(
        |maker| maker.write("big.txt", &"x".repeat((1 << 20) + 1)),
        "country-too-large",
        6,
    );
}

#[cfg(unix)]
#[test]
fn links_out_of_the_folder_are_refused() {
    use std::os::unix::fs::symlink;
    for (link, to) in [("notes.txt", "../maker"), ("cases", "..")] {
        refused(
            |maker| {
                let path = maker.pack().join(link);
                let _there = fs::remove_file(&path).or_else(|_| fs::remove_dir(&path));
                symlink(to, path).unwrap();
            },
            "country-not-allowed",
            6,
        );
    }
}

#[test]
fn sums_that_point_elsewhere_are_refused_even_when_they_are_signed() {
    let (maker, place) = (Maker::new(), Place::new());
    let key = fanal::crypt::SigningKey::from_openssh(super::maker::KEYS[0].0.into(), None).unwrap();
    let body = fs::read(maker.pack().join("country.toml")).unwrap();
    let digest = fanal::crypt::Digest::of(&body);
    for (sums, code) in [
        (
            format!("{digest}  country.toml\n{digest}  ../maker\n"),
            "country-bad-sums",
        ),
        (
            format!("{digest}  country.toml\n{digest}  country.toml\n"),
            "country-bad-sums",
        ),
        (format!("{digest} *country.toml\n"), "country-bad-sums"),
        (format!("{digest}  country.toml"), "country-bad-sums"),
        (
            format!("{digest}  country.toml\n{digest}  more/x.toml\n"),
            "country-missing",
        ),
    ] {
        maker.write("SHA256SUMS", &sums);
        let signature = key.sign("pack-v1@fanal", sums.as_bytes()).unwrap();
        maker.write("SHA256SUMS.sig", &signature);
        assert_eq!(
            maker.install_with(&place, "maker.pub").error(),
            (code.to_owned(), 6),
            "{sums}"
        );
    }
    // Signed for another purpose.
    let sums = format!("{digest}  country.toml\n");
    maker.write("SHA256SUMS", &sums);
    let signature = key.sign("bundle-v1@fanal", sums.as_bytes()).unwrap();
    maker.write("SHA256SUMS.sig", &signature);
    let told = maker.install_with(&place, "maker.pub").error();
    assert_eq!(told, ("country-bad-signature".to_owned(), 4));
}

#[test]
fn the_first_key_is_pinned_and_no_other_is_taken() {
    let (maker, place) = (Maker::new(), Place::new());
    maker.sign(&place, "maker").well();
    let pack = maker.pack();
    let bare = ["pack", "install", str_of(&pack)];
    assert_eq!(place.run(&bare).error(), ("country-need-key".to_owned(), 2));
    let other = maker.install_with(&place, "other.pub").error();
    assert_eq!(other, ("country-other-key".to_owned(), 4));
    let done = maker.install_with(&place, "maker.pub").well().line();
    assert_eq!(done["pinned"], true);
    maker.version(1, 2);
    maker.sign(&place, "maker").well();
    assert_eq!(place.run(&bare).well().line()["pinned"], false);
    // Another maker's key, even one that is handed over with the pack.
    maker.version(2, 3);
    maker.sign(&place, "other").well();
    for told in [place.run(&bare), maker.install_with(&place, "other.pub")] {
        assert_eq!(told.error(), ("country-other-key".to_owned(), 4));
    }
}

#[test]
fn only_newer_versions_that_hold_are_installed() {
    let (maker, place) = (Maker::new(), Place::new());
    maker.version(1, 2);
    maker.install(&place).well();
    let again = maker.install_with(&place, "maker.pub").error();
    assert_eq!(again, ("country-not-newer".to_owned(), 4));
    maker.version(2, 1);
    assert_eq!(
        maker.install(&place).error(),
        ("country-not-newer".to_owned(), 4)
    );
    maker.version(1, 3);
    maker.change("valid_from = \"2020-01-01\"", "valid_from = \"2099-01-01\"");
    assert_eq!(
        maker.install(&place).error(),
        ("country-not-yet".to_owned(), 8)
    );
    maker.change("valid_from = \"2099-01-01\"", "valid_from = \"2020-01-01\"");
    maker.change(
        "valid_until = \"2099-12-31\"",
        "valid_until = \"2020-12-31\"",
    );
    assert_eq!(maker.install(&place).well().line()["state"], "lapsed");
    // The version that lapsed does not push out one that holds.
    assert_eq!(used(&place), ("birch".to_owned(), 2));
    maker.change("id = \"birch\"", "id = \"alder\"");
    assert_eq!(
        maker.sign(&place, "maker").error(),
        ("country-bad-name".to_owned(), 2)
    );
    maker.change("id = \"alder\"", "id = \"../../x\"");
    assert_eq!(
        maker.sign(&place, "maker").error(),
        ("country-bad-name".to_owned(), 2)
    );
}

#[test]
fn who_installs_sees_the_whole_key_of_the_office_that_reads_sealed_answers() {
    let office = "age1n7z3qlahv6hf5e7y4sp55k8x2vjv698a2mc3z5zqutfmtlvpwy2qlx074n";
    for locale in Locale::ALL {
        let (maker, place) = (Maker::new(), Place::new());
        maker.sign(&place, "maker").well();
        let (pack, key) = (maker.pack(), maker.path("maker.pub"));
        let install = ["pack", "install", str_of(&pack), "--key", str_of(&key)];
        for order in [&install[..], &["pack", "card"]] {
            let said = place.run_plain(locale.code(), order).well();
            assert!(said.said().contains(office), "{}", said.said());
        }
        let card = place.run(&["pack", "card"]).well().line();
        assert_eq!(card["anti_corruption_key"], office);
    }
}

#[test]
fn an_installing_that_was_cut_off_can_be_done_again() {
    let (maker, place) = (Maker::new(), Place::new());
    maker.install(&place).well();
    let packs = place.data().join("packs");
    for other in [None, Some("willow")] {
        // What is left where the power went before the pack was marked as the one in use.
        match other {
            None => fs::remove_file(packs.join("in-use")).unwrap(),
            Some(other) => fs::write(packs.join("in-use"), other).unwrap(),
        }
        assert_ne!(used(&place).0, "birch");
        // Another pack under the same version, well signed, is not taken for it.
        maker.write("notes.txt", "n");
        assert_eq!(
            maker.install(&place).error(),
            ("country-not-newer".to_owned(), 4)
        );
        fs::remove_file(maker.pack().join("notes.txt")).unwrap();
        maker.install(&place).well();
        assert_eq!(used(&place).0, "birch");
    }
    // The good files stayed where they were.
    let names = fs::read_dir(packs.join("birch")).unwrap();
    let mut names = names.map(|entry| entry.unwrap().file_name());
    assert!(!names.any(|name| name.to_string_lossy().contains("damaged")));
}

#[test]
fn the_live_realm_takes_no_country_for_practice() {
    let (maker, place) = (Maker::new(), Place::new());
    maker.change("realm = \"any\"", "realm = \"practice\"");
    maker.sign(&place, "maker").well();
    let (pack, key) = (maker.pack(), maker.path("maker.pub"));
    let order = [
        "--realm",
        "live",
        "pack",
        "install",
        str_of(&pack),
        "--key",
        str_of(&key),
    ];
    assert_eq!(
        place.run(&order).error(),
        ("country-practice-only".to_owned(), 8)
    );
    maker.install_with(&place, "maker.pub").well();
    assert_eq!(used(&place), ("birch".to_owned(), 1));
    let live = place
        .run(&["--realm", "live", "pack", "list"])
        .well()
        .lines();
    assert!(live.iter().all(|line| line["in_use"] == false), "{live:?}");
}

fn today() -> Day {
    Day::parse("2026-11-26").unwrap()
}

/// What the home screen says of the packs, by message.
fn news(place: &Place, realm: Realm) -> Vec<&'static str> {
    let sets = Sets::of(place.data(), realm, today()).unwrap();
    sets.news().iter().map(fanal::lang::msg::Msg::id).collect()
}

#[test]
fn a_country_that_lapsed_is_used_with_a_warning() {
    let (maker, place) = (Maker::new(), Place::new());
    maker.change(
        "valid_until = \"2099-12-31\"",
        "valid_until = \"2020-12-31\"",
    );
    maker.install(&place).well();
    assert_eq!(used(&place), ("birch".to_owned(), 1));
    assert_eq!(news(&place, Realm::Practice), ["country-news-lapsed"]);
    let live = Sets::of(place.data(), Realm::Live, today()).unwrap();
    assert_eq!(live.present().country().unwrap().code, "ZZ");
}

/// The pack in use by the list.
#[track_caller]
pub(super) fn used(place: &Place) -> (String, u64) {
    let listed = place.run(&["pack", "list"]).well().lines();
    let mut used = listed.iter().filter(|line| line["in_use"] == true);
    let line = used.next().expect("one is in use");
    assert!(used.next().is_none());
    (text(&line["id"]), line["version"].as_u64().unwrap())
}

#[test]
fn an_installed_version_that_was_changed_is_not_used() {
    let (maker, place) = (Maker::new(), Place::new());
    maker.install(&place).well();
    maker.version(1, 2);
    maker.install(&place).well();
    assert_eq!(used(&place), ("birch".to_owned(), 2));
    let packs = place.data().join("packs/birch");
    let spoil = |version: &str| {
        let file = packs.join(version).join("country.toml");
        let text = fs::read_to_string(&file).unwrap();
        fs::write(file, text.replace("value = true", "value = false")).unwrap();
    };
    spoil("2");
    assert_eq!(used(&place), ("birch".to_owned(), 1));
    assert_eq!(news(&place, Realm::Practice), ["country-news-damaged"]);
    let listed = place.run(&["pack", "list"]).well().lines();
    assert_eq!(listed[2]["state"], "damaged");
    spoil("1");
    assert_eq!(used(&place), ("alder".to_owned(), 1));
    let all = [
        "country-news-none-left",
        "country-news-damaged",
        "country-news-damaged",
    ];
    assert_eq!(news(&place, Realm::Practice), all);
    let live = Sets::of(place.data(), Realm::Live, today()).unwrap();
    assert!(live.present().country().is_none());
    // What was changed can be put right by installing it again.
    maker.install_with(&place, "maker.pub").well();
    assert_eq!(used(&place), ("birch".to_owned(), 2));
    assert!(packs.join("2.damaged-1").join("country.toml").exists());
    // A signed version under the name of another would be a way back.
    fs::rename(packs.join("2"), packs.join("9")).unwrap();
    assert_eq!(used(&place), ("alder".to_owned(), 1));
}

#[test]
fn a_withdrawn_version_serves_no_new_case_and_does_not_come_back() {
    let (maker, place) = (Maker::new(), Place::new());
    maker.install(&place).well();
    maker.version(1, 2);
    maker.install(&place).well();
    let list = maker.withdraw(&place, 2);
    let taken = place.run(&["pack", "install", str_of(&list)]).well().line();
    assert_eq!(taken["withdrawn"], serde_json::json!([2]));
    assert_eq!(used(&place), ("birch".to_owned(), 1));
    let shorter = fs::read(&list).unwrap();
    let signature = fs::read(maker.path("withdrawn.toml.sig")).unwrap();
    maker.withdraw(&place, 1);
    place.run(&["pack", "install", str_of(&list)]).well();
    assert_eq!(used(&place), ("alder".to_owned(), 1));
    let listed = place.run(&["pack", "list"]).well().lines();
    assert_eq!(listed[1]["state"], "withdrawn");
    // An earlier list, though it was signed once, takes nothing back.
    fs::write(&list, shorter).unwrap();
    fs::write(maker.path("withdrawn.toml.sig"), signature).unwrap();
    let older = place.run(&["pack", "install", str_of(&list)]).error();
    assert_eq!(older, ("country-older-list".to_owned(), 4));
    // A station that only has the list refuses the version later on.
    let fresh = Place::new();
    let key = maker.path("maker.pub");
    fresh
        .run(&["pack", "install", str_of(&list), "--key", str_of(&key)])
        .well();
    let told = maker.install_with(&fresh, "maker.pub").error();
    assert_eq!(told, ("country-withdrawn".to_owned(), 4));
    // A list that somebody else changed is nobody's.
    let text = fs::read_to_string(&list).unwrap();
    fs::write(&list, text.replace("version = 2", "version = 1")).unwrap();
    let forged = place.run(&["pack", "install", str_of(&list)]).error();
    assert_eq!(forged, ("country-bad-signature".to_owned(), 4));
}

#[test]
fn a_country_brings_its_own_packs_beside_its_file() {
    let (maker, place) = (Maker::new(), Place::new());
    let cards = include_str!("../../packs/good/cards.toml");
    maker.write("cards.toml", cards);
    maker.install(&place).well();
    let sets = Sets::of(place.data(), Realm::Practice, today()).unwrap();
    let card = |id| sets.present().card(id, Locale::En).is_some();
    assert_eq!(sets.present().country().unwrap().header.id, "birch");
    assert!(card("station"));
    assert!(
        card("consent"),
        "a file of the same name takes nothing away"
    );
}
