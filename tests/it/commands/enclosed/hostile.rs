//! What does not go along, what is not installed, and an installing that is killed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use super::super::custody::with_new;
use super::{Agency, files, installed, row, told, versions};
use crate::commands::{PASSPHRASE, program};
use crate::country::maker::str_of;

#[test]
fn a_desk_sends_nothing_that_is_not_whole_and_signed() {
    let agency = Agency::new();
    let refused = |path: &Path, code: &str, exit: i32| {
        let ran = agency.build(&[path.to_owned()]);
        assert_eq!(ran.error(), (code.to_owned(), exit), "{}", path.display());
        let stick = files(&agency.desk.stick());
        assert!(stick.is_empty(), "{:?}", stick.keys());
    };
    let pack = agency.maker.pack();
    refused(&pack, "country-unsigned", 4);
    agency.pack(2);
    agency.maker.write("more.txt", "m");
    refused(&pack, "country-extra", 6);
    fs::remove_file(pack.join("more.txt")).unwrap();
    agency.maker.change("version = 2", "version = 3");
    refused(&pack, "country-changed", 6);
    let profile = agency.profile();
    let signature = PathBuf::from(format!("{}.sig", str_of(&profile)));
    refused(&signature, "enclosed-attach-unknown", 2);
    let whole = fs::read_to_string(&profile).unwrap();
    fs::write(&profile, whole.replace("North", "Nord")).unwrap();
    refused(&profile, "crypt-bad-signature", 4);
    fs::write(&profile, whole.replace("practice", "live")).unwrap();
    refused(&profile, "crypt-bad-signature", 4);
    fs::remove_file(&signature).unwrap();
    refused(&profile, "country-unsigned", 4);
    let list = agency.list(1);
    let other = agency.maker.path("a list.toml");
    fs::copy(&list, &other).unwrap();
    fs::copy(
        format!("{}.sig", str_of(&list)),
        format!("{}.sig", str_of(&other)),
    )
    .unwrap();
    refused(&other, "enclosed-attach-name", 2);
    fs::write(
        &list,
        fs::read_to_string(&list).unwrap().replace("wrong", "right"),
    )
    .unwrap();
    refused(&list, "country-bad-signature", 4);
    refused(
        &agency.maker.path("maker.pub"),
        "enclosed-attach-unknown",
        2,
    );
    refused(&agency.maker.path("nothing"), "command-cannot-read", 5);
    agency.pack(3);
    for number in 0..5 {
        let notes = "a long note\n".repeat(40_000);
        agency.maker.write(&format!("notes-{number}.txt"), &notes);
    }
    agency.pack(4);
    refused(&pack, "enclosed-attach-too-large", 2);
}

#[test]
fn a_pack_by_somebody_else_an_older_one_and_a_withdrawn_one_change_nothing() {
    let agency = Agency::new();
    let order = agency.built(&[agency.pack(2), agency.profile()]);
    agency
        .station
        .run(&["return", "apply", "--install", str_of(&order)])
        .well();
    let before = files(&agency.station.data().join("packs"));
    let refused = |file: &Path, code: &str| {
        let ran = agency
            .station
            .run(&["return", "apply", "--install", str_of(file)]);
        let expected = [row("pack", "refused", Some(code))];
        assert_eq!((told(&ran), ran.code()), (expected.to_vec(), 4));
        assert_eq!(files(&agency.station.data().join("packs")), before);
    };
    refused(&agency.built(&[agency.pack(1)]), "country-not-newer");
    agency.pack(3);
    agency.maker.sign(&agency.desk, "other").well();
    refused(&agency.built(&[agency.maker.pack()]), "country-other-key");
    assert_eq!(installed(&agency.station).len(), 2);
    // Refused is a state that is seen again, with its reason, until something newer comes.
    let again = agency.station.run(&["return", "install", "--dry-run"]);
    let codes: Vec<_> = told(&again).into_iter().map(|(_, _, code)| code).collect();
    let codes: Vec<_> = codes.iter().flatten().map(String::as_str).collect();
    assert_eq!(codes, ["country-not-newer", "country-other-key"]);
}

#[test]
fn hostile_parcels_are_named_and_leave_nothing() {
    let agency = Agency::new();
    let named = |name: &[u8]| {
        let mut header = tar::Header::new_ustar();
        let field = header.as_mut_bytes().get_mut(..name.len());
        field.unwrap().copy_from_slice(name);
        header.set_entry_type(tar::EntryType::Regular);
        header.set_mode(0o600);
        header.set_size(0);
        header.set_cksum();
        [header.as_bytes(), &[0; 1024][..]].concat()
    };
    for (bytes, code) in [
        (named(b"../x"), "enclosed-bad-name"),
        (named(b"country.toml")[..1100].to_vec(), "enclosed-broken"),
        (b"words".to_vec(), "enclosed-broken"),
        (Vec::new(), "enclosed-broken"),
    ] {
        let file = agency.forged("pack-folder", "birch-9.tar", bytes);
        let ran = agency
            .station
            .run(&["return", "apply", "--install", str_of(&file)]);
        assert_eq!(told(&ran), [row("unreadable", "refused", Some(code))]);
        assert_eq!(ran.code(), 6);
    }
    assert!(!agency.station.data().join("x").exists());
    assert!(!agency.station.data().join("packs/birch").exists());
    // What was kept and was cut afterwards is not believed either.
    agency.apply(&agency.built(&[agency.profile()])).well();
    let received = agency.station.data().join("received");
    let kept = files(&received);
    let (name, whole) = kept
        .iter()
        .find(|(name, _)| str_of(name).contains("profile"))
        .unwrap();
    fs::write(received.join(name), &whole[..whole.len() - 512]).unwrap();
    let ran = agency.install();
    assert!(told(&ran).contains(&row("unreadable", "refused", Some("enclosed-gone"))));
    assert_eq!(
        agency.station.run(&["profile", "show"]).well().line()["version"],
        1
    );
}

/// Returns of older desks carried single files, which a person installs.
#[test]
fn the_flat_files_of_older_returns_are_kept_as_they_were() {
    let agency = Agency::new();
    let file = agency.forged("profile", "profile.toml", b"format".to_vec());
    let ran = agency
        .station
        .run_plain("en", &["return", "apply", str_of(&file)])
        .well();
    assert!(ran.said().contains("received"), "{}", ran.said());
    let kept = files(&agency.station.data().join("received"));
    let (name, body) = kept.first_key_value().unwrap();
    assert!(str_of(name).ends_with("-profile.toml"));
    assert_eq!(body, b"format");
    assert_eq!(agency.install().code(), 10);
}

/// Who may install a profile with its command may do it here, and nobody else.
#[test]
fn an_officer_installs_packs_and_no_profile() {
    let agency = Agency::new();
    agency.apply(&agency.built(&[agency.profile()])).well();
    let theirs = "reef otter velvet morning";
    with_new(
        &agency.station,
        PASSPHRASE,
        theirs,
        &["user", "enrol", "ID-08"],
    )
    .well();
    let order = ["--officer", "ID-08", "return", "install"];
    let ran = agency.station.run_with(theirs, &order);
    assert_eq!(
        told(&ran),
        [row("profile", "refused", Some("custody-not-allowed"))]
    );
    assert_eq!(ran.code(), 4);
    let ran = agency
        .station
        .run(&["--officer", "ID-07", "return", "install"])
        .well();
    assert_eq!(told(&ran), [row("profile", "installed", None)]);
}

/// Killed at some moment, nothing is half installed; done again, everything is there, noted once.
#[test]
fn an_installing_that_was_killed_is_finished_by_doing_it_again() {
    let agency = Agency::new();
    let file = agency.built(&[agency.pack(2), agency.list(1), agency.profile()]);
    agency.apply(&file);
    let fresh = files(agency.station.data());
    let as_it_was = || {
        fs::remove_dir_all(agency.station.data()).unwrap();
        for (name, body) in &fresh {
            let path = agency.station.data().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, body).unwrap();
        }
    };
    // Moments of an installing, by what is on the disk: the maker pinned, the list taken, the pack
    // half copied, copied, in use.
    for moment in [
        "birch/maker.pub",
        "birch/withdrawn",
        "birch/.2.part",
        "birch/2",
        "in-use",
    ] {
        as_it_was();
        let mut command = program();
        command.arg("--data-dir").arg(agency.station.data());
        command.args(["--json", "--passphrase-fd", "0", "return", "install"]);
        let piped = command.stdin(Stdio::piped()).stdout(Stdio::null());
        let mut child = piped.spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        std::io::Write::write_all(&mut input, format!("{PASSPHRASE}\n").as_bytes()).unwrap();
        drop(input);
        let moment = agency.station.data().join("packs").join(moment);
        while !moment.exists() && child.try_wait().unwrap().is_none() {
            std::thread::yield_now();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        for (version, state) in versions(&agency.station) {
            let found = (version, state.as_str());
            assert_eq!(found, (2, "holds"), "{}", moment.display());
        }
        let again = agency.install();
        assert!(matches!(again.code(), 0 | 10), "{again:?}");
        assert_eq!(versions(&agency.station), [(2, "holds".to_owned())]);
        let shown = agency.station.run(&["profile", "show"]).well().line();
        assert_eq!(shown["version"], 2);
        let mut lines = installed(&agency.station);
        lines.sort();
        lines.dedup();
        assert_eq!((lines.len(), installed(&agency.station).len()), (3, 3));
        assert_eq!(agency.install().code(), 10);
    }
}
