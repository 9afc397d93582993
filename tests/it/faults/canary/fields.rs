//! Every field that takes text, in four languages, with a real vault in a folder.

use std::path::Path;

use fanal::app::key::Key;
use fanal::app::overlay::Overlay;
use fanal::crypt::Cost;
use fanal::domain::station::Realm;
use fanal::lang::locale::Locale;
use fanal::runtime::headless::Headless;
use fanal::runtime::place::Place;
use fanal::runtime::worker::Worker;
use tempfile::TempDir;

use super::search::Search;
use super::{CANARIES, Canary, must_be_clean};
use crate::screens::begin::{BEGIN, SMALL, TO_INTERVIEW, drive, packs};
use crate::screens::examples::at_question;

/// A computer on which canaries are typed, and what looks for them.
struct Watched {
    canary: &'static Canary,
    search: Search,
    locale: Locale,
    folder: TempDir,
    stick: TempDir,
    program: Headless,
    /// The canaries that were typed so far.
    typed: usize,
    /// The fields that took one.
    fields: usize,
}

/// The program with its data in a folder, settings and all.
fn start(folder: &Path, locale: Locale) -> Headless {
    let place = Place {
        folder: folder.to_owned(),
    };
    let worker = Worker::new(place, Realm::Practice, Cost::PRACTICE_FLOOR);
    Headless::start(packs(), worker, locale, SMALL, BEGIN)
}

impl Watched {
    fn new(place: usize) -> Self {
        let (locale, canary) = (Locale::ALL[place], &CANARIES[place]);
        let folder = tempfile::tempdir().unwrap();
        Self {
            canary,
            search: Search::of(canary.word),
            locale,
            program: start(folder.path(), locale),
            folder,
            stick: tempfile::tempdir().unwrap(),
            typed: 0,
            fields: 0,
        }
    }

    fn passphrase(&self) -> String {
        [20, 21, 22, 23].map(|word| self.canary.of(word)).join(" ")
    }

    #[track_caller]
    fn look(&self, step: &str) {
        let folders = [self.folder.path(), self.stick.path()];
        must_be_clean(&self.search, &folders, step);
    }

    /// Presses keys; whatever they make of what was typed, the disk is searched.
    #[track_caller]
    fn press(&mut self, keys: &str) {
        drive(&mut self.program, keys);
        self.look(keys);
    }

    fn held(&mut self) -> Option<String> {
        let over = self.program.model.overlays.last_mut();
        let over = over.and_then(|over| over.field_mut().map(|field| field.text().to_owned()));
        let under = || self.program.model.screen.field();
        over.or_else(|| under().map(|field| field.text().to_owned()))
    }

    /// Types a canary of its own into the field with the focus, which must take it.
    #[track_caller]
    fn canary(&mut self) -> String {
        let word = self.canary.of(self.typed);
        self.typed = (self.typed + 1) % 20;
        self.fields += 1;
        self.program.type_text(&word);
        let held = self.held();
        assert!(
            held.is_some_and(|held| held.ends_with(&word)),
            "no field:\n{}",
            self.program.frame()
        );
        // Half typed, as long as a tick, and the keeping of half-typed words.
        self.look("typing");
        self.program.wait(3);
        self.look("keeping what is half typed");
        word
    }

    /// Types a canary and takes it back, letter by letter.
    #[track_caller]
    fn and_back(&mut self) {
        let word = self.canary();
        for _ in word.chars() {
            self.program.press(Key::Backspace);
        }
    }

    /// Decides whatever is asked about a text, in turn in each way.
    fn decide(&mut self) {
        for digit in ['1', '2', '3', '1', '1', '2', '3', '1'] {
            if matches!(self.program.model.overlays.last(), Some(Overlay::Sift(_))) {
                self.program.press(Key::Char(digit));
            }
        }
        self.look("deciding");
    }

    /// A new process on the same computer.
    fn restart(&mut self) {
        let nowhere = tempfile::tempdir().unwrap();
        self.program = start(nowhere.path(), self.locale);
        self.program = start(self.folder.path(), self.locale);
    }

    fn set_up(&mut self, kind: u8, codes: [&str; 2]) {
        let language = self.locale.place() + 1;
        self.press(&format!("{language} {kind}"));
        for code in codes {
            self.and_back();
            self.press(&format!("\"{code}\" Tab"));
        }
        let passphrase = self.passphrase();
        self.and_back();
        self.press(&format!("\"{passphrase}\" Tab"));
        self.and_back();
        self.press(&format!("\"{passphrase}\""));
    }

    /// The passphrase page: a handle and a passphrase that do not fit, then the right one.
    fn unlock(&mut self) {
        self.press("BackTab");
        self.and_back();
        self.press("Tab");
        self.canary();
        self.press("Enter");
        self.press("Enter");
        let passphrase = self.passphrase();
        self.press(&format!("\"{passphrase}\" Enter"));
        let opened = self.program.model.shared.session.is_some();
        assert!(opened, "{}", self.program.frame());
    }

    fn recipient(&self) -> String {
        let session = self.program.model.shared.session.as_ref().unwrap();
        session.recipient.clone()
    }
}

/// Notes, a leg, the search for a card, a half-typed note that the lock takes, in an interview.
fn interview(station: &mut Watched) {
    station.press("1 9");
    station.canary();
    station.press("Enter");
    station.decide();
    station.press(TO_INTERVIEW);
    station.press("/");
    station.canary();
    station.press("Enter Esc");
    station.press("2 Tab");
    station.canary();
    station.press("Enter");
    station.decide();
    // A note with a name and a number, of which one is removed and the other kept or sealed.
    station.press("Tab \"waits for Ahmed Ali, call 0612 345 678 \"");
    station.canary();
    station.press("Enter");
    station.decide();
    station.press("j 1");
    station.canary();
    station.press("Enter");
    station.canary();
    station.press("Enter 3 Enter");
    station.and_back();
    station.press("\"9\" Enter 6 Enter 7 Enter");
    station.decide();
    station.press("Enter r /");
    station.canary();
    station.press("Esc Esc");
    station.press("s 1 Down 1 Esc");
}

/// A half-typed note that the cover and the lock take, and that comes back.
fn locked_away(station: &mut Watched) {
    station.press("Tab");
    let half = station.canary();
    station.press("F9");
    station.program.wait(5);
    station.look("locking");
    assert!(station.program.model.shared.session.is_none());
    station.press("Enter");
    station.unlock();
    assert_eq!(station.held(), Some(half), "{}", station.program.frame());
    station.press("Enter");
    station.decide();
}

/// A question asked anyway, with a reason in words; the own view; the search; the export.
fn another_person(station: &mut Watched) {
    station.press("Esc 2 i 1 1 2 7 1 1 2 Enter");
    at_question(&mut station.program, "q.docs");
    station.press("2 7");
    station.canary();
    station.press("Enter");
    station.decide();
    station.press("1 a Enter 3");
    station.press("Esc /");
    station.canary();
    station.press("Esc Esc e \"/no-such-folder/\"");
    station.canary();
    station.press("Enter");
    station.press("Enter");
    while station.held().is_some_and(|held| !held.is_empty()) {
        station.program.press(Key::Backspace);
    }
    let stick = station.stick.path().display().to_string();
    station.press(&format!("\"{stick}\" Enter"));
    // What was never decided is asked about once more before anything leaves.
    for key in ["3", "1", "Enter"] {
        if std::fs::read_dir(station.stick.path()).unwrap().count() == 0 {
            station.press(key);
        }
    }
}

/// A case by a code that is none, somebody new and the passphrases of both, a folder for the recovery
/// key, and one with letters from the desk.
fn computer(station: &mut Watched) {
    station.press("m 4");
    station.canary();
    station.press("Enter Enter Esc 1 1 1");
    station.and_back();
    station.press("\"mb-12\" Enter");
    station.canary();
    station.press("Tab");
    station.canary();
    station.press("Enter Enter Esc Esc 2");
    station.canary();
    station.press("Tab");
    station.canary();
    station.press("Tab");
    station.canary();
    station.press("Enter Enter Esc 7 1 \"/no-such-folder/\"");
    station.canary();
    station.press("Enter Enter Esc Esc Esc");
    station.press("i \"/no-such-folder/\"");
    station.canary();
    station.press("Enter Enter Esc");
}

/// The import with a folder that is not there, the reason for a decision, the search in the inbox.
fn review(desk: &mut Watched, stick: &Path) {
    desk.press("i \"/no-such-folder/\"");
    desk.canary();
    desk.press("Enter");
    desk.press("Enter");
    while desk.held().is_some_and(|held| !held.is_empty()) {
        desk.program.press(Key::Backspace);
    }
    desk.press(&format!("\"{}\" Enter", stick.display()));
    desk.press("Enter /");
    desk.and_back();
    desk.press("Esc");
    desk.press("Enter 1");
    desk.canary();
    desk.press("Enter");
    desk.decide();
    desk.press("a");
    desk.canary();
    desk.press("Enter");
    desk.decide();
    desk.press("Esc e \"/no-such-folder/\"");
    desk.canary();
    desk.press("Enter Enter Esc");
}

fn in_language(place: usize) {
    let mut desk = Watched::new(place);
    desk.set_up(3, ["DESK-1", "SV-01"]);
    desk.press("Enter");
    let recipient = desk.recipient();
    let mut station = Watched::new(place);
    station.set_up(2, ["JET-02", "ID-07"]);
    station.press("Tab");
    station.and_back();
    station.press(&format!("\"{recipient}\" Enter"));
    let opened = station.program.model.shared.session.is_some();
    assert!(opened, "{}", station.program.frame());
    interview(&mut station);
    locked_away(&mut station);
    another_person(&mut station);
    let sent = std::fs::read_dir(station.stick.path()).unwrap().count();
    assert_eq!(sent, 1, "{}", station.program.frame());
    review(&mut desk, station.stick.path());
    station.restart();
    station.unlock();
    computer(&mut station);
    desk.restart();
    desk.unlock();
    // The words were really kept: they are in the cases, and nowhere to be seen.
    assert_eq!(desk.program.model.shared.cases.len(), 2);
    let fields = station.fields + desk.fields;
    eprintln!("{:?}: {fields} canaries, none found", station.locale);
    assert!(fields > 35, "{fields}");
}

#[test]
fn nothing_typed_in_english_is_on_the_disk() {
    in_language(0);
}

#[test]
fn nothing_typed_in_arabic_is_on_the_disk() {
    in_language(1);
}

#[test]
fn nothing_typed_in_french_is_on_the_disk() {
    in_language(2);
}

#[test]
fn nothing_typed_in_spanish_is_on_the_disk() {
    in_language(3);
}
