//! Examples of the page of this computer: its people, passphrases, journal, and what was found.

use fanal::app::screens::Screen;
use fanal::app::screens::computer::Part;
use fanal::app::screens::computer::recovery::Recovery;
use fanal::domain::duty::Duty;
use fanal::lang::msg::{Doctor, Msg};
use fanal::runtime::headless::Headless;

use super::begin::{PASSPHRASE, Vaulted, drive, passphrase_of};
use super::examples::Example;
use super::vaulted::SUPERVISOR;
use super::watched::at_work;

/// A station with a lead, an officer and somebody who keeps the computer, locked.
pub(crate) fn crew() -> Vaulted {
    let all = [("MB-11", Duty::Officer), ("IT-01", Duty::It)];
    Vaulted::station().with_officers(&all)
}

/// The lead has come in.
pub(crate) fn led() -> Vaulted {
    let mut station = crew();
    drive(&mut station.program, &format!("1 \"{PASSPHRASE}\" Enter"));
    station
}

/// Somebody else has come in: the second of those enrolled, or the third.
pub(crate) fn come_in(place: u8, officer: &str) -> Vaulted {
    let mut station = crew();
    let passphrase = passphrase_of(officer);
    drive(
        &mut station.program,
        &format!("{place} \"{passphrase}\" Enter"),
    );
    station
}

fn after(keys: &str) -> Headless {
    let mut station = led();
    drive(&mut station.program, keys);
    station.program
}

/// The same with a fixed key and place.
fn proof(name: &'static str, program: Headless) -> Example {
    let mut example = Example::new(name, program).saying_dots(1);
    let Screen::Computer(page) = &mut example.model.screen else {
        panic!("another screen");
    };
    let Part::Recovery(Recovery::Proved { proof, .. }) = &mut page.part else {
        panic!("{:?}", page.part);
    };
    "/media/st/recovery-JET-02-A.key".clone_into(&mut proof.path);
    SUPERVISOR.clone_into(&mut proof.key);
    example
}

/// Fixed values where folders, disks and their clocks differ from run to run.
fn settled(name: &'static str, program: Headless) -> Example {
    let mut example = Example::new(name, program);
    let Screen::Computer(page) = &mut example.model.screen else {
        panic!("another screen");
    };
    let Part::Check(check) = &mut page.part else {
        panic!("{:?}", page.part);
    };
    for finding in &mut check.findings {
        if let Msg::Doctor(Doctor::FolderPrivate { path } | Doctor::VaultPrivate { path }) =
            &mut finding.what
        {
            "/media/st".clone_into(path);
        } else if let Msg::Doctor(Doctor::Room { free }) = &mut finding.what {
            *free = 4096;
        }
    }
    example
}

pub(super) fn all() -> Vec<Example> {
    let mut refused = come_in(2, "MB-11");
    drive(&mut refused.program, "m 1 1");
    let mut desk = Vaulted::desk();
    drive(&mut desk.program, "m");
    let mut looked = at_work();
    looked.keep_to_oneself();
    drive(&mut looked.program, "m 6");
    let mut further = at_work();
    further.keep_to_oneself();
    drive(&mut further.program, "m 6 PgDn");
    let mut journal = at_work();
    drive(&mut journal.program, "2 Esc m 5");
    let mut later = at_work();
    drive(&mut later.program, "2 Esc m 5 Down Down");
    let stick = tempfile::tempdir().unwrap();
    let folder = stick.path().display().to_string();
    let mut proved = at_work();
    drive(&mut proved.program, &format!("m 7 1 \"{folder}\" Enter"));
    let mut asking = led();
    drive(&mut asking.program, "m 7 1 \"/media/st\"");
    let mut trying = led();
    drive(&mut trying.program, "m 7 2");
    vec![
        Example::new("recovery key", after("m 7")),
        Example::new("recovery key, where to", asking.program),
        Example::new("recovery key, which", trying.program),
        proof("recovery key, proved", proved.program),
        settled("computer, looked through", looked.program).saying_dots(1),
        settled("computer, looked through, further down", further.program).saying_dots(1),
        Example::new("journal", journal.program),
        Example::new("journal, further down", later.program),
        Example::new("computer", after("m")),
        Example::new("computer of a desk", desk.program),
        Example::new("people", after("m 1 Down")).listing(),
        Example::new("people, one gone", after("m 1 3 4 2 Down Down Down Enter")).listing(),
        Example::new("people, not for an officer", refused.program),
        Example::new("people, a duty for somebody new", after("m 1 1")),
        Example::new("people, somebody new", after("m 1 1 1 \"MB-12\" Tab")),
        Example::new(
            "people, a code that is taken",
            after("m 1 1 2 \"MB-11\" Tab \"kelp\" Tab Enter"),
        ),
        Example::new("people, an officer", after("m 1 3")),
        Example::new("people, really off", after("m 1 3 4")),
        Example::new("own passphrase", after("m 2")),
        Example::new(
            "own passphrase, too short",
            after("m 2 \"kelp lantern\" Tab \"kelp\" Tab \"kelp\" Enter"),
        ),
    ]
}
