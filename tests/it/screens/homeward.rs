//! What travels home, on the screens of a desk and a station that share a stick: the desk decides and
//! answers, the station looks, takes in and reads.

use fanal::app::event::{Homecoming, Returned};
use fanal::app::screens::Screen;
use fanal::app::screens::post::{Part, Post};

use super::begin::{PASSPHRASE, Vaulted, drive};
use super::examples::Example;
use super::vaulted::{FINGERPRINT, example, keyed};

const CHECK: &str = "4821 0937 5520 1846";

/// The reason the desk gives.
const ASKED: &str = "who holds the papers now?";

/// A desk that has read a station's bundle and asked something back, the station, and their stick.
struct Round {
    desk: Vaulted,
    station: Vaulted,
    stick: tempfile::TempDir,
}

impl Round {
    fn asked() -> Self {
        let mut desk = Vaulted::desk();
        let mut station = keyed(&desk);
        let stick = tempfile::tempdir().unwrap();
        let folder = stick.path().display().to_string();
        drive(&mut station.program, &format!("e \"{folder}\" Enter Enter"));
        drive(&mut desk.program, &format!("i \"{folder}\" Enter Enter"));
        drive(
            &mut desk.program,
            &format!("Enter 4 \"{ASKED}\" Enter Enter"),
        );
        Self {
            desk,
            station,
            stick,
        }
    }

    fn folder(&self) -> String {
        self.stick.path().display().to_string()
    }

    /// The desk writes its returns.
    fn answered() -> Self {
        let mut round = Self::asked();
        let folder = round.folder();
        drive(&mut round.desk.program, &format!("e \"{folder}\" Enter"));
        round
    }

    /// The station is at home, and presses these after the folder was read.
    fn fetched(keys: &str) -> Self {
        let mut round = Self::answered();
        let folder = round.folder();
        drive(
            &mut round.station.program,
            &format!("i \"{folder}\" Enter {keys}"),
        );
        round
    }

    fn at_station(self, name: &'static str) -> Example {
        settled(name, self.station)
    }
}

/// Fixed values where keys, folders and sizes differ from run to run.
fn settled(name: &'static str, place: Vaulted) -> Example {
    let mut example = example(name, place.program);
    if let Screen::Post(page) = &mut example.model.screen {
        settle_page(page);
    }
    example
}

/// The same on the page that shows what was read or written.
pub(super) fn settle_page(page: &mut Post) {
    match &mut page.part {
        Part::Plan(read) | Part::Compare(read) | Part::Taken(read) => {
            read.iter_mut().for_each(settle_read);
        }
        Part::Sent(written) => written.iter_mut().for_each(settle_returned),
        Part::Letters { .. } | Part::From | Part::To => {}
    }
}

fn settle_read(read: &mut Homecoming) {
    "fr-3709420550182870.age".clone_into(&mut read.file);
    if let Ok(returned) = &mut read.outcome {
        settle_returned(returned);
    }
}

fn settle_returned(returned: &mut Returned) {
    "/media/stick/fr-3709420550182870.age".clone_into(&mut returned.file);
    FINGERPRINT.clone_into(&mut returned.fingerprint);
    CHECK.clone_into(&mut returned.check);
}

/// Asking, looking, taking in, reading.
pub(super) fn all() -> Vec<Example> {
    let mut asking = Round::asked();
    drive(&mut asking.station.program, "i \"/media/st\"");
    let mut writing = Round::asked();
    drive(&mut writing.desk.program, "e \"/media/st\"");
    let mut nothing = Round::asked();
    let folder = nothing.folder();
    drive(
        &mut nothing.station.program,
        &format!("i \"{folder}\" Enter"),
    );
    vec![
        asking.at_station("returns, asking"),
        nothing.at_station("returns, none found"),
        Round::fetched("").at_station("returns, found"),
        Round::fetched("1").at_station("returns, taken in"),
        Round::fetched("1 Enter").at_station("letters"),
        Round::fetched("1 Esc").at_station("home with an answer"),
        Round::fetched("1 Esc /")
            .at_station("cases, one received")
            .listing(),
        settled("returns, asking where to", writing.desk),
        settled("returns, written", Round::answered().desk),
    ]
}

#[test]
fn a_question_of_the_desk_is_read_at_the_station() {
    let mut round = Round::answered();
    let folder = round.folder();
    let wrote = round.desk.program.frame();
    assert!(wrote.contains("For JET-02"), "{wrote}");
    let station = &mut round.station.program;
    drive(station, &format!("i \"{folder}\" Enter"));
    let Screen::Post(page) = &station.model.screen else {
        panic!("{}", station.frame());
    };
    let Part::Plan(read) = &page.part else {
        panic!("{}", station.frame());
    };
    // Both sides show the same number to read out.
    let check = read[0].outcome.as_ref().unwrap().check.clone();
    for frame in [&wrote, &station.frame()] {
        assert!(frame.replace('\u{a0}', " ").contains(&check), "{frame}");
    }
    assert!(station.model.shared.answers.is_empty(), "only looked at");
    drive(station, "1");
    assert_eq!(station.model.shared.answers.unread().count(), 1);
    drive(station, "Esc expect \"DESK-1 answered about JET-02-A-001\"");
    drive(station, "i Esc / Esc expect \"received\" Esc");
    // Line 1 a new person, 2 all cases, 3 export, 4 the shift, 5 returns, 6 the letters.
    drive(
        station,
        &format!("6 expect \"{ASKED}\" expect \"ask the station\""),
    );
    drive(station, "expect \"SV-01, DESK-1\" Enter");
    let home = station.frame();
    assert!(!home.contains("answered about"), "{home}");
    assert!(home.contains("Letters from the desk: 1"), "{home}");
}

#[test]
fn what_was_read_stays_read_and_what_arrived_stays_arrived() {
    let Round { station, .. } = Round::fetched("1 Enter");
    let mut again = station.restarted();
    drive(&mut again.program, &format!("\"{PASSPHRASE}\" Enter"));
    let answers = &again.program.model.shared.answers;
    assert_eq!(answers.letters.len(), 1);
    assert_eq!(answers.unread().count(), 0);
    assert!(answers.has_arrived("JET-02-A-001"));
    assert_eq!(answers.waiting, 0);
    drive(
        &mut again.program,
        "e expect \"new and changed: nothing\" Esc",
    );
    drive(&mut again.program, "1 1");
    let answers = &again.program.model.shared.answers;
    assert!(answers.waiting > 0, "a new person has not arrived");
    assert!(!answers.has_arrived("JET-02-A-002"));
}

#[test]
fn without_a_receipt_nothing_counts_as_received() {
    let round = Round::asked();
    let answers = &round.station.program.model.shared.answers;
    assert!(answers.arrived.is_empty(), "written is not received");
    assert!(answers.waiting > 0);
}

#[test]
fn looking_and_leaving_changes_nothing() {
    let mut round = Round::fetched("3");
    let station = &mut round.station.program;
    assert!(station.model.shared.answers.is_empty());
    assert!(station.model.shared.answers.arrived.is_empty());
    let folder = round.stick.path().display().to_string();
    drive(station, &format!("i \"{folder}\" Enter 1"));
    assert_eq!(station.model.shared.answers.letters.len(), 1);
}

#[test]
fn a_damaged_return_is_shown_with_its_reason_and_is_not_offered() {
    let mut round = Round::answered();
    for file in std::fs::read_dir(round.stick.path()).unwrap() {
        let path = file.unwrap().path();
        if path
            .file_name()
            .unwrap()
            .to_str()
            .unwrap()
            .starts_with("fr-")
        {
            let whole = std::fs::read(&path).unwrap();
            std::fs::write(&path, &whole[..whole.len() / 2]).unwrap();
        }
    }
    let folder = round.folder();
    let station = &mut round.station.program;
    drive(station, &format!("i \"{folder}\" Enter"));
    let Screen::Post(page) = &station.model.screen else {
        panic!("{}", station.frame());
    };
    let offered: Vec<u8> = page.choices().iter().map(|(digit, _)| *digit).collect();
    assert_eq!(offered, [3]);
    drive(station, "1");
    assert!(station.model.shared.answers.is_empty());
}
