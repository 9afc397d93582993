//! What was found about a computer and what was done there, read on the screen.

use fanal::app::finding::{Finding, State};
use fanal::app::screens::Screen;
use fanal::app::screens::computer::{Computer, Part};
use fanal::domain::journal::Act;
use fanal::lang::locale::Locale;
use fanal::runtime::headless::Headless;

use crate::screens::begin::{PASSPHRASE, Vaulted, drive};
use crate::screens::staffed::{come_in, led};
use crate::screens::vaulted::received;
use crate::screens::watched::at_work;

fn page(program: &Headless) -> &Computer {
    let Screen::Computer(page) = &program.model.screen else {
        panic!("{}", program.frame());
    };
    page
}

fn findings(program: &Headless) -> &[Finding] {
    let Part::Check(check) = &page(program).part else {
        panic!("{}", program.frame());
    };
    &check.findings
}

fn ids(program: &Headless) -> Vec<&'static str> {
    findings(program).iter().map(|one| one.what.id()).collect()
}

fn acts(program: &Headless) -> Vec<(&str, Option<Act>, Option<&str>)> {
    let Part::Journal(journal) = &page(program).part else {
        panic!("{}", program.frame());
    };
    let lines = journal.lines.iter();
    lines
        .map(|line| {
            let station = line.noted.station.as_str();
            (station, line.noted.act, line.code.as_deref())
        })
        .collect()
}

#[test]
fn everything_the_command_looks_at_is_on_the_page_and_what_presses_stands_first() {
    let mut station = at_work();
    station.keep_to_oneself();
    let program = &mut station.program;
    drive(program, "m 6");
    let found = ids(program);
    for wanted in [
        "doctor-folder-private",
        "doctor-room",
        "doctor-clock-behind",
        "doctor-pack-none",
        "doctor-vault-private",
        "doctor-vault-there",
        "doctor-entries-sound",
        "doctor-keys-age",
        "doctor-officer",
        "command-no-supervisor",
        "doctor-never-exported",
        "doctor-never-received",
        "doctor-only-here",
        "doctor-recovery-none",
        "doctor-never-backed-up",
        "terminal-doctor-mode",
        "terminal-doctor-size",
    ] {
        assert!(found.contains(&wanted), "{wanted} in {found:?}");
    }
    let states: Vec<State> = findings(program).iter().map(|one| one.state).collect();
    assert!(states.is_sorted_by(|one, next| one >= next), "{states:?}");
    for one in findings(program) {
        let helped = one.remedy.is_some();
        assert!(helped || one.state < State::Warning, "{one:?}");
    }
    // Looking is nothing that is done to a case: the work goes on behind it.
    drive(program, "0 0 1");
    assert!(program.model.shared.open.is_some());
}

#[cfg(unix)]
#[test]
fn what_others_can_reach_is_in_the_way_with_the_command_that_helps() {
    use std::os::unix::fs::PermissionsExt as _;
    let mut station = led();
    let (file, _) = station.folder_bytes().into_iter().next().unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
    let program = &mut station.program;
    drive(program, "m 6");
    let first = findings(program).first().unwrap();
    assert_eq!(first.what.id(), "doctor-vault-open", "{first:?}");
    drive(program, "expect \"IN THE WAY\" expect \"chmod 600\"");
}

#[test]
fn the_page_speaks_every_language_and_never_of_a_case() {
    let mut station = at_work();
    let program = &mut station.program;
    drive(program, "m 6");
    for locale in Locale::ALL {
        program.model.shared.speak(locale);
        for _ in 0..8 {
            let frame = program.frame();
            assert!(!frame.contains("JET-02-A-"), "{frame}");
            drive(program, "PgDn");
        }
        drive(program, "PgUp PgUp PgUp PgUp PgUp PgUp PgUp PgUp");
    }
}

#[test]
fn a_lead_reads_who_did_what_the_newest_first() {
    let mut station = at_work();
    let program = &mut station.program;
    // Reading a case, and holding it, are in the journal.
    drive(program, "1 Esc 5 x 2 Esc Esc m 5 expect \"THE JOURNAL\"");
    let lines = acts(program);
    assert_eq!(lines[0], ("JET-02", Some(Act::Held), Some("JET-02-A-001")));
    let read = ("JET-02", Some(Act::Read), Some("JET-02-A-001"));
    assert_eq!(lines[1], read);
    assert_eq!(lines.last().unwrap().1, Some(Act::Unlocked));
    assert!(lines.iter().any(|line| line.1 == Some(Act::Enrolled)));
    let count = lines.len();
    drive(program, "expect \"put a case under a legal hold\"");
    for _ in 0..count + 3 {
        drive(program, "Down");
    }
    let frame = program.frame();
    assert!(frame.contains("unlocked the vault"), "{frame}");
    assert!(!frame.contains("legal hold"), "{frame}");
    drive(program, "Esc expect \"THIS COMPUTER\"");
}

#[test]
fn whoever_may_not_read_the_journal_is_told_who_can() {
    for (place, officer) in [(2, "MB-11"), (3, "IT-01")] {
        let mut station = come_in(place, officer);
        drive(&mut station.program, "m 5 expect \"ID-07\" Enter 6");
        assert!(!findings(&station.program).is_empty());
    }
}

#[test]
fn the_supervisor_reads_the_journal_of_a_station() {
    let mut desk: Vaulted = received();
    drive(&mut desk.program, "Enter m 5");
    let lines = acts(&desk.program);
    assert!(lines.iter().any(|line| line.0 == "JET-02"), "{lines:?}");
    assert!(lines.iter().any(|line| line.0 == "DESK-1"), "{lines:?}");
    let imported = ("DESK-1", Some(Act::Imported), None);
    assert!(lines.contains(&imported), "{lines:?}");
    let frame = desk.program.frame();
    assert!(frame.contains("JET-02"), "{frame}");
}

/// A day in seconds.
const DAY: i64 = 86_400;

#[test]
fn a_recovery_key_that_is_made_is_proved_and_that_is_the_first_drill() {
    let mut station = at_work();
    let stick = tempfile::tempdir().unwrap();
    let folder = stick.path().display().to_string();
    let program = &mut station.program;
    drive(program, "expect \"No recovery key yet\"");
    drive(
        program,
        &format!("m 7 1 \"{folder}\" Enter expect \"Proved\""),
    );
    drive(
        program,
        "expect \"Cases it opens: 3\" expect \"the next drill is due\" Enter",
    );
    let file = stick.path().join("recovery-JET-02-A.key");
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("AGE-SECRET-KEY-1"), "another file");
    // Nothing is overwritten.
    drive(program, &format!("7 1 \"{folder}\" Enter Enter Esc Esc 6"));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), text);
    let found = ids(program);
    assert!(found.contains(&"doctor-recovery-proved"), "{found:?}");
    drive(program, "Enter Esc");
    let frame = program.frame();
    assert!(!frame.contains("No recovery key yet"), "{frame}");
    // After 90 days it is due, and trying it again begins the count anew.
    let mut later = station.restarted();
    let program = &mut later.program;
    program.set_clock(90 * DAY);
    // The first key finds the cover, the second one takes it off.
    drive(
        program,
        &format!("Space Space 1 \"{PASSPHRASE}\" Enter m 6"),
    );
    let found = ids(program);
    assert!(found.contains(&"doctor-recovery-due"), "{found:?}");
    let path = file.display().to_string();
    drive(
        program,
        &format!("Enter 7 2 \"{path}\" Enter expect \"Proved\" Enter 6"),
    );
    let found = ids(program);
    assert!(found.contains(&"doctor-recovery-proved"), "{found:?}");
}

#[test]
fn a_key_of_another_computer_proves_nothing() {
    let (mut one, mut other) = (at_work(), at_work());
    let stick = tempfile::tempdir().unwrap();
    let folder = stick.path().display().to_string();
    drive(&mut one.program, &format!("m 7 1 \"{folder}\" Enter"));
    drive(
        &mut other.program,
        &format!("m 7 2 \"{folder}\" Enter expect \"opens nothing\" Enter Esc Esc 6"),
    );
    assert!(ids(&other.program).contains(&"doctor-recovery-none"));
}

#[test]
fn an_officer_makes_no_recovery_key_and_is_not_reminded() {
    let mut station = come_in(2, "MB-11");
    let frame = station.program.frame();
    assert!(!frame.contains("recovery key"), "{frame}");
    drive(&mut station.program, "m 7 expect \"ID-07, IT-01\"");
}
