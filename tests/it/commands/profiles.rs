//! The agency's signed profile by command.

use std::fs;
use std::path::Path;

use super::{PASSPHRASE, Place, program, run};

/// The agency's key and a profile by it, as files.
pub(super) fn profile(folder: &Path, version: u32, supervisor: &str, more: &str) -> String {
    let file = folder.join("profile.toml");
    let body = format!(
        "format = \"fanal-profile/1\"\nagency = \"North\"\nversion = {version}\n\
         realm = \"practice\"\nsupervisors = [\"{supervisor}\"]\n{more}"
    );
    fs::write(&file, body).unwrap();
    let key = folder.join("agency");
    if !key.exists() {
        let made = std::process::Command::new("ssh-keygen")
            .args(["-q", "-t", "ed25519", "-N", "", "-f", key.to_str().unwrap()])
            .status();
        assert!(made.unwrap().success());
    }
    let signed = run(
        program()
            .args(["profile", "sign", file.to_str().unwrap()])
            .arg("--key")
            .arg(&key),
        "",
    );
    signed.well();
    file.to_str().unwrap().to_owned()
}

#[test]
fn a_signed_profile_names_the_supervisors_and_pins_keys() {
    let (desk, key) = Place::desk("DSK-01");
    let place = Place::station_with(&["V01"], &[]);
    let stick = place.stick();
    let maker = fs::read_to_string({
        profile(&stick, 1, &key, "");
        stick.join("agency.pub")
    })
    .unwrap();
    let maker = maker.split(' ').take(2).collect::<Vec<_>>().join(" ");
    let more = format!("[[maker]]\npack = \"north\"\nkey = \"{maker}\"\n[keep]\ndrop_box = true\n");
    let file = profile(&stick, 2, &key, &more);
    let none = place.run(&["profile", "show"]);
    assert_eq!(none.code(), 10);
    let no_root = place.run(&["profile", "install", &file]);
    assert_eq!(no_root.error(), ("custody-no-root".to_owned(), 4));
    let root = stick.join("agency.pub");
    let root = root.to_str().unwrap();
    let taken = place.run(&["profile", "install", &file, "--root", root]);
    let taken = taken.well().line();
    assert_eq!(
        (&taken["pinned"], &taken["resealed"]),
        (&true.into(), &1.into())
    );
    assert!(place.data().join("packs/north/maker.pub").is_file());
    place.run(&["pack", "list"]).well();
    let shown = place.run(&["profile", "show"]).well().line();
    assert_eq!(
        (&shown["version"], &shown["drop_box"]),
        (&2.into(), &true.into())
    );
    let older = place.run(&["profile", "install", &profile(&stick, 2, &key, "")]);
    assert_eq!(older.error(), ("custody-not-newer".to_owned(), 4));
    fs::write(stick.join("profile.toml"), "words").unwrap();
    let words = place.run(&["profile", "install", &file]);
    assert_eq!(words.error(), ("custody-not-a-profile".to_owned(), 2));
    desk.import(&place.export()).well();
    assert_eq!(desk.list().len(), 1);
}

/// Whoever swaps the country pack's office gets no answers: the profile names the only keys they go to.
#[test]
fn answers_are_sealed_to_no_office_that_the_profile_does_not_name() {
    use fanal::app::effect::Effect;
    use fanal::app::event::Event;
    use fanal::crypt::{Cost, Identity, Passphrase, Plaintext};
    use fanal::domain::screening::Topic;
    use fanal::domain::station::Realm;
    use fanal::runtime::place::{Place as Data, now};
    use fanal::runtime::worker::Worker;

    let (_desk, key) = Place::desk("DSK-01");
    let place = Place::station_with(&["V01"], &[]);
    let (office, other) = (Identity::generate(), Identity::generate());
    let named = office.recipient();
    let more = format!("[[office]]\ncountry = \"XA\"\nkey = \"{named}\"\n");
    let stick = place.stick();
    let file = profile(&stick, 1, &key, &more);
    let root = stick.join("agency.pub");
    let order = [
        "profile",
        "install",
        &file,
        "--root",
        root.to_str().unwrap(),
    ];
    place.run(&order).well();
    let folder = place.data().to_owned();
    let mut worker = Worker::new(Data { folder }, Realm::Practice, Cost::PRACTICE_FLOOR);
    let passphrase = Passphrase::new(PASSPHRASE.to_owned());
    worker.unlock("ID-07", &passphrase, now()).unwrap();
    let mut seal = |to: &Identity| {
        let effect = Effect::Seal {
            code: "JET-02-A-001".to_owned(),
            topic: Topic::Corruption,
            about: None,
            to: vec![to.recipient().to_string()],
            plaintext: Plaintext::new("yes".to_owned()),
        };
        match worker.perform(effect, now()) {
            Some(Event::Failed(failure)) => Some(failure.notice.problem.id()),
            _ => None,
        }
    };
    assert_eq!(seal(&office), None);
    assert_eq!(seal(&other), Some("custody-office-not-named"));
}
