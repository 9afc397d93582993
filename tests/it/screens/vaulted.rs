//! Examples with a vault: a station's screens and a desk's. What differs from run to run – keys,
//! folders, sizes – is replaced after everything was really done.

use fanal::app::effect::Effect;
use fanal::app::event::{Arrival, Event, Progress, Reply, Stick as Medium};
use fanal::app::key::Key;
use fanal::app::model::Model;
use fanal::app::overlay::Underway;
use fanal::app::screens::Screen;
use fanal::app::screens::home::{Line, lines};
use fanal::app::update::update;
use fanal::domain::day::Day;
use fanal::domain::moment::Timestamp;
use fanal::domain::post::Refused;
use fanal::domain::retention::Deleted;
use fanal::lang::msg::{Bundle, Country, Msg, Stick};
use fanal::runtime::headless::Headless;

use super::begin::{BEGIN, PASSPHRASE, TO_INTERVIEW, TO_OWN_VIEW, Vaulted, drive};
use super::examples::Example;

pub(super) const FINGERPRINT: &str = "1234 5678 9012 3456";

/// What stands for a desk's public key: as long as one.
const RECIPIENT: &str = "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq";
pub(super) const SUPERVISOR: &str =
    "age1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0sp6x7t4";

/// Three people: one finished, one urgent, one left in the middle.
const PEOPLE: &str = "1 Enter 1 3 1 1 2 2 3 Esc \
     2 Enter 1 3 1 1 2 1 1 Enter \
     3 1 5 Esc";

/// The finished interview of a person whose papers are held, from the station's empty home.
fn screened() -> String {
    format!("1 {TO_INTERVIEW} 2 Enter 2 Enter 2 Enter 7 Enter 6 {TO_OWN_VIEW} 3 2 1 Enter")
}

pub(super) fn example(name: &'static str, program: Headless) -> Example {
    let mut example = Example::new(name, program);
    settle(&mut example.model);
    example
}

/// An example of other tests with fixed values where runs differ.
pub(super) fn settled(mut example: Example) -> Example {
    settle(&mut example.model);
    example
}

/// Puts fixed values where keys, folders and sizes differ from run to run.
fn settle(model: &mut Model) {
    if let Some(session) = &mut model.shared.session {
        FINGERPRINT.clone_into(&mut session.fingerprint);
        RECIPIENT.clone_into(&mut session.recipient);
        for key in session
            .supervisors
            .iter_mut()
            .chain(&mut session.recoveries)
        {
            SUPERVISOR.clone_into(key);
        }
    }
    if let Screen::Export(page) = &mut model.screen
        && let Some(done) = &mut page.done
    {
        "/media/stick/fb-JET-02-A-000001.age".clone_into(&mut done.path);
        done.bytes = 4096;
        for check in &mut done.checks {
            FINGERPRINT.clone_into(check);
        }
    }
    if let Screen::Import(page) = &mut model.screen {
        page.arrivals.iter_mut().flatten().for_each(settle_arrival);
    }
}

fn settle_arrival(arrival: &mut Arrival) {
    match &mut arrival.outcome {
        Ok(taken) => {
            "fb-JET-02-A-000001.age".clone_into(&mut arrival.file);
            FINGERPRINT.clone_into(&mut taken.fingerprint);
            FINGERPRINT.clone_into(&mut taken.check);
        }
        Err(notice) => {
            if let Msg::Bundle(Bundle::NotABundle { path }) = &mut notice.problem {
                "/media/stick/fb-torn.age".clone_into(path);
            }
        }
    }
}

fn station_after(keys: &str) -> Headless {
    let mut station = Vaulted::station();
    drive(&mut station.program, keys);
    station.program
}

/// A station that knows a supervisor's key, with one finished case.
pub(crate) fn keyed(desk: &Vaulted) -> Vaulted {
    let mut station = Vaulted::station();
    let key = desk.recipient();
    drive(
        &mut station.program,
        &format!("k \"{key}\" Enter Esc {}", screened()),
    );
    station
}

/// Locked, at home, the list, and exporting.
pub(super) fn station() -> Vec<Example> {
    let locked = Vaulted::station().restarted();
    let mut wrong = Vaulted::station().restarted();
    drive(&mut wrong.program, "\"not the passphrase\" Enter");
    vec![
        example("unlock", locked.program),
        example("notice", wrong.program),
        example("home of a new station", station_after("")),
        example("home with news of the packs", with_news(station_after(""))),
        example("home with open and urgent cases", station_after(PEOPLE)).listing(),
        example(
            "cases, searched",
            station_after(&format!("{PEOPLE} / \"00\"")),
        )
        .listing(),
        example(
            "cases, nothing found",
            station_after(&format!("{PEOPLE} / \"zz\"")),
        )
        .listing(),
        example(
            "interview at a station",
            station_after(&format!("1 {TO_INTERVIEW} PgDn PgDn")),
        ),
        example("export without a key", station_after("e")).saying_dots(1),
        exporting("export, asking for the folder", ""),
        exporting("export, done", "\"{}\" Enter expect \"fb-\""),
        exporting("export, everything to a folder", "Tab \"/media/st\""),
        with_sticks("export, one stick", &[BLUE], ""),
        with_sticks("export, three sticks", &[BLUE, RED, GREEN], "3"),
        with_sticks(
            "export, two sticks and none chosen",
            &[BLUE, GREEN],
            "4 Enter",
        ),
        underway("export, writing", &Stick::Writing, 310),
        underway("export, reading back", &Stick::ReadingBack, 840),
        stopping("export, stopping"),
        kept("home with a case whose time is over", 31, ""),
        kept("home with a case whose time ends soon", 5, ""),
        kept("home where the day of the desk cannot be right", 3285, ""),
        kept("cases, one to be deleted soon", 5, "2").listing(),
        gone("cases, some were deleted", "2").listing(),
        gone("deleted cases", "2 f Down").listing(),
        gone("deleted cases, nothing found", "2 f / \"zz\"").listing(),
        kept(
            "before a case is deleted",
            31,
            "6 expect \"Delete one case\"",
        ),
    ]
}

/// A station that keeps cases 30 days, so many days after the desk had its one case, and these keys.
fn kept(name: &'static str, days: i64, keys: &str) -> Example {
    let mut station = keyed(&Vaulted::desk());
    let code = station.program.model.shared.cases[0].code.clone();
    let after = |days| Timestamp::from_seconds(BEGIN.seconds() + days * 86_400);
    let known = &mut station.program.model.shared.answers.retention;
    known.agency = Some(30);
    known.arrived = [(code, after(0))].into();
    known.desk = Some(after(days));
    known.here = Some(BEGIN);
    known.may_delete = true;
    drive(&mut station.program, keys);
    example(name, station.program)
}

/// A station with one case that deleted others, after these keys.
fn gone(name: &'static str, keys: &str) -> Example {
    let mut station = keyed(&Vaulted::desk());
    deleted(&mut station.program.model);
    drive(&mut station.program, keys);
    example(name, station.program)
}

/// Puts what stays of three deleted cases into the program.
pub(crate) fn deleted(model: &mut Model) {
    let one = |number: i64, outcome: &str| Deleted {
        code: format!("JET-02-A-09{number}"),
        outcome: outcome.to_owned(),
        at: Timestamp::from_seconds(BEGIN.seconds() - (9 - number) * 86_400),
    };
    model.shared.answers.retention.deleted = vec![one(1, "T3"), one(2, "S1"), one(3, "-")];
}

/// A stick: where it is, its MiB, whether it can be written, whether it holds other files.
type Stuck = (&'static str, u64, bool, bool);

const BLUE: Stuck = ("/media/officer/BLUE", 7_412, true, false);
const RED: Stuck = ("/media/officer/RED STICK", 120, false, true);
const GREEN: Stuck = ("/run/media/officer/GREEN", 59_000, true, true);

/// The export page with these sticks, after these keys.
fn with_sticks(name: &'static str, sticks: &[Stuck], keys: &str) -> Example {
    let mut station = keyed(&Vaulted::desk());
    drive(&mut station.program, "e");
    let found = sticks.iter().map(|(path, free, writable, foreign)| Medium {
        path: path.into(),
        free: Some(*free),
        writable: *writable,
        foreign: *foreign,
    });
    let found = Reply::Sticks(found.collect());
    station.program.take(Event::Done(Box::new(found)));
    drive(&mut station.program, keys);
    example(name, station.program).saying_dots(1)
}

/// The same with a bundle on its way to the stick.
fn underway(name: &'static str, stage: &Stick, done: u64) -> Example {
    let mut example = with_sticks(name, &[BLUE], "");
    example.model.overlays.push(Underway::begun());
    let progress = Progress {
        stage: stage.clone().into(),
        done,
        total: 1000,
    };
    update(&mut example.model, Event::Progress(progress), BEGIN);
    example.saying_dots(2)
}

/// The same after it was asked to stop.
fn stopping(name: &'static str) -> Example {
    let mut example = underway(name, &Stick::Writing, 500);
    let effects = update(&mut example.model, Event::Key(Key::Esc), BEGIN);
    assert!(
        matches!(effects.as_slice(), [Effect::GiveUp]),
        "{effects:?}"
    );
    example
}

/// The same program where one country pack has lapsed and another is damaged.
fn with_news(mut program: Headless) -> Headless {
    let (id, version) = ("birch".to_owned(), 2);
    program.model.shared.pack_news = vec![
        Country::NewsLapsed {
            id: id.clone(),
            version: 1,
            until: Day::parse("2026-10-31").unwrap(),
        }
        .into(),
        Country::NewsDamaged { id, version }.into(),
    ];
    program
}

fn exporting(name: &'static str, keys: &str) -> Example {
    let desk = Vaulted::desk();
    let mut station = keyed(&desk);
    let stick = tempfile::tempdir().unwrap();
    let keys = keys.replace("{}", &stick.path().display().to_string());
    drive(&mut station.program, &format!("e {keys}"));
    example(name, station.program).saying_dots(1)
}

/// A desk that has read a station's bundle and a damaged file.
pub(crate) fn received() -> Vaulted {
    let mut desk = Vaulted::desk();
    let mut station = keyed(&desk);
    let stick = tempfile::tempdir().unwrap();
    let folder = stick.path().display().to_string();
    drive(&mut station.program, &format!("e \"{folder}\" Enter"));
    std::fs::write(stick.path().join("fb-torn.age"), "not a bundle").unwrap();
    drive(&mut desk.program, &format!("i \"{folder}\" Enter"));
    desk
}

pub(super) fn desk_after(keys: &str) -> Headless {
    let mut desk = received();
    drive(&mut desk.program, keys);
    desk.program
}

/// The inbox, importing, reviewing.
pub(super) fn desk() -> Vec<Example> {
    let mut empty = Vaulted::desk();
    drive(&mut empty.program, "i \"/media/st\"");
    let asking = empty.program;
    let mut locked = received().restarted();
    drive(&mut locked.program, &format!("\"{PASSPHRASE}\" Enter"));
    vec![
        example("inbox, empty", Vaulted::desk().program),
        example("import, asking", asking).saying_dots(1),
        example("import, one taken, one refused", received().program),
        example("inbox", desk_after("Enter")).listing(),
        example(
            "inbox with news of the packs",
            with_news(desk_after("Enter")),
        )
        .listing(),
        example("inbox after a restart", locked.program).listing(),
        example("review", desk_after("Enter Enter")),
        example(
            "review, deciding",
            desk_after("Enter Enter 1 \"two independent signs\""),
        ),
        example(
            "review, decided",
            desk_after("Enter Enter 1 \"two independent signs\" Enter PgDn PgDn PgDn PgDn"),
        ),
    ]
}

/// 1 and 0 are two keys: what the desk wrote has a digit also where many cases are open.
#[test]
fn every_line_of_the_home_page_has_a_digit() {
    let mut program = Vaulted::station().program;
    drive(&mut program, &format!("{PEOPLE} Esc"));
    assert!(matches!(program.model.screen, Screen::Home(_)));
    let shared = &mut program.model.shared;
    let one = shared.cases.first().unwrap().clone();
    *shared.cases = vec![one; 6];
    assert_eq!(lines(shared).len(), 9);
    shared.answers.refused.push(Refused {
        bundle: "fb-0011223344556677.age".to_owned(),
        reason: "bundle-damaged".to_owned(),
    });
    let all = lines(shared);
    assert_eq!((all.len(), all.last()), (9, Some(&Line::Letters)));
    drive(&mut program, "9");
    assert!(matches!(program.model.screen, Screen::Post(_)));
}
