//! The doctor, where there is no terminal to ask, and with settings that cannot be used.

mod vault;

use super::Place;

#[test]
fn without_a_terminal_it_says_so_and_tells_the_rest() {
    let place = Place::new();
    let ran = place.run(&["doctor"]).well();
    let lines = ran.lines();
    let state = |what: &str| {
        let line = lines.iter().find(|line| line["what"] == what);
        line.unwrap_or_else(|| panic!("no {what}"))["state"].clone()
    };
    assert_eq!(state("terminal-doctor-not-asked"), "note");
    assert_eq!(state("terminal-doctor-no-settings"), "note");
    assert_eq!(state("terminal-doctor-fonts"), "note");
    assert!(lines.iter().all(|line| line["schema"] == "fanal.doctor/1"));
}

#[test]
fn a_mode_that_is_demanded_is_told_with_its_reason() {
    let place = Place::new();
    let ran = place.run(&["--bidi", "konsole", "doctor"]).well();
    let lines = ran.lines();
    let mode = lines
        .iter()
        .find(|line| line["what"] == "terminal-doctor-mode")
        .unwrap();
    assert!(mode["said"].as_str().unwrap().contains("konsole"));
    assert_eq!(mode["why"], "terminal-why-flag");
}

#[test]
fn settings_that_cannot_be_used_are_in_the_way_and_their_cure_is_named() {
    let place = Place::new();
    std::fs::create_dir_all(place.data()).unwrap();
    std::fs::write(place.data().join("settings.toml"), "bibi = \"lrm\"\n").unwrap();
    for (language, words) in [
        ("en", "bidi"),
        ("ar", "bidi"),
        ("fr", "bidi"),
        ("es", "bidi"),
    ] {
        let ran = place.run_plain(language, &["doctor"]);
        assert_eq!(ran.code(), 1);
        assert!(ran.said().contains("[!!]"), "{}", ran.said());
        assert!(ran.said().contains(words), "{}", ran.said());
    }
}
