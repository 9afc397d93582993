//! What came from the desk for the computer itself, on the screens of a station: read, asked about,
//! installed, refused.

use fanal::app::enclosed::{State, What};
use fanal::app::model::Model;
use fanal::app::screens::Screen;
use fanal::crypt::Cost;
use fanal::domain::station::Realm;
use fanal::lang::locale::Locale;
use fanal::runtime::headless::Headless;
use fanal::runtime::place::Place;
use fanal::runtime::worker::Worker;

use super::begin::{BEGIN, SMALL, drive, packs};
use super::examples::Example;
use super::vaulted::{FINGERPRINT, SUPERVISOR};
use crate::commands::PASSPHRASE;
use crate::commands::enclosed::{Agency, installed};
use crate::country::maker::str_of;

/// The station of an agency, unlocked, at home, after these keys.
fn station(agency: &Agency, keys: &str) -> Headless {
    let folder = agency.station.data().to_owned();
    let worker = Worker::new(Place { folder }, Realm::Practice, Cost::PRACTICE_FLOOR);
    let mut program = Headless::start(packs(), worker, Locale::En, SMALL, BEGIN);
    drive(&mut program, &format!("\"{PASSPHRASE}\" Enter {keys}"));
    program
}

/// Fixed values where keys differ from run to run; the people of the day are not shown.
fn settle(model: &mut Model) {
    model.shared.cases.clear();
    for one in &mut model.shared.enclosed {
        FINGERPRINT.clone_into(&mut one.check);
        if let Some(What::Profile(profile, fingerprint)) = &mut one.what {
            FINGERPRINT.clone_into(fingerprint);
            for key in &mut profile.supervisors {
                SUPERVISOR.clone_into(key);
            }
        }
    }
}

/// Home, the list, each kind of thing with its question and what follows, and something refused.
pub(super) fn all() -> Vec<Example> {
    let agency = Agency::new();
    let (list, pack) = (agency.list(1), agency.pack(2));
    let file = agency.built(&[pack, list, agency.profile()]);
    let read = format!("i \"{}\" Enter 1", str_of(&file));
    let at = |name: &'static str, keys: &str| {
        let mut example = Example::new(name, station(&agency, keys));
        settle(&mut example.model);
        example
    };
    // Line 1 a person, 2 a new one, 3 all, 4 export, 5 the shift, 6 returns, 7 what came.
    let mut taken = at("returns, taken in with something to install", &read);
    if let Screen::Post(page) = &mut taken.model.screen {
        super::homeward::settle_page(page);
    }
    let mut all = vec![
        taken,
        at("home with something to install", ""),
        at("what came, a list", "7").listing(),
        at("a pack whose maker is not known", "7 3"),
        at("a profile that came", "7 1").listing(),
        at("a profile, before it is installed", "7 1 1"),
        at("a profile was installed", "7 1 1 2"),
        at("a withdrawal list that came", "7 2"),
        at("a withdrawal list, before it is taken", "7 2 1"),
        at("a withdrawal list was taken", "7 2 1 2"),
        at("a pack that came", "7 3"),
        at("a pack, before it is installed", "7 3 1"),
        at("a pack was installed", "7 3 1 2"),
    ];
    let order = [
        "return",
        "apply",
        str_of(&agency.built(&[agency.list(2)])).to_owned().leak(),
    ];
    agency.station.run(&order);
    all.push(at("a withdrawal list for the pack in use", "7 1 1"));
    all
}

#[test]
fn what_came_is_read_asked_about_and_installed_with_keys() {
    let agency = Agency::new();
    let file = agency.built(&[agency.pack(2), agency.list(1), agency.profile()]);
    let read = format!("i \"{}\" Enter 1", str_of(&file));
    let mut program = station(&agency, &read);
    drive(&mut program, "expect \"to be installed: one\" Enter");
    drive(&mut program, "expect \"A profile of North, version 2\"");
    // Only what was checked is offered, and looking, asking and going back install nothing.
    drive(&mut program, "3 expect \"is not known here yet\" 1 2 Enter");
    drive(
        &mut program,
        "1 expect \"Install it\" 2 1 1 expect \"who can open every case\" 1",
    );
    drive(&mut program, "expect \"North, profile 2\" 1 Enter Esc Esc");
    let all = program.model.shared.enclosed.iter();
    assert!(all.clone().all(|one| one.state != State::Here));
    drive(
        &mut program,
        "7 1 1 2 expect \"Profile 2 of North is in force\" Enter",
    );
    // With the profile the maker is known.
    drive(
        &mut program,
        "2 expect \"It matters\" 1 2 expect \"1 version is withdrawn\" Enter",
    );
    drive(
        &mut program,
        "3 expect \"Made by\" expect \"in force\" 1 expect \"next start\"",
    );
    drive(
        &mut program,
        "2 expect \"birch, version 2, is installed\" Enter",
    );
    let waiting = program
        .model
        .shared
        .enclosed
        .iter()
        .filter(|one| one.waits());
    assert_eq!(waiting.count(), 0);
    assert!(matches!(program.model.screen, Screen::Home(_)));
    drop(program);
    let lines = installed(&agency.station);
    let names: Vec<&str> = lines
        .iter()
        .filter_map(|line| line.split(' ').next())
        .collect();
    assert_eq!(
        names,
        ["profile-2.tar", "birch-withdrawn.tar", "birch-2.tar"]
    );
    let listed = agency.station.run(&["pack", "list"]).well().lines();
    assert!(
        listed
            .iter()
            .any(|line| line["id"] == "birch" && line["in_use"] == true)
    );
}

#[test]
fn what_is_refused_stays_named_with_its_reason() {
    let agency = Agency::new();
    let file = agency.built(&[agency.pack(2), agency.profile()]);
    let order = ["return", "apply", "--install", str_of(&file)];
    agency.station.run(&order).well();
    let second = agency.built(&[agency.pack(1)]);
    let keys = format!("i \"{}\" Enter 1 Esc", str_of(&second));
    let mut program = station(&agency, &keys);
    drive(
        &mut program,
        "7 1 expect \"REFUSED\" expect \"is not newer than version 2\"",
    );
    drive(
        &mut program,
        "expect \"Only newer versions are taken\" 1 2 Enter Esc",
    );
    let first = program.model.shared.enclosed.first().unwrap();
    assert!(matches!(first.state, State::Refused(_)));
    drop(program);
    assert_eq!(installed(&agency.station).len(), 2);
}
