//! Somebody takes the computer while it is locked, or runs a program beside it: what is in the memory.

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};
use std::os::unix::fs::chown;
use std::process::{Command, Output};

use fanal::crypt::Passphrase;
use fanal::vault;
use portable_pty::CommandBuilder;

use crate::commands::{PASSPHRASE, Place};
use crate::terminal::phrases::{HOME, QUESTIONS};
use crate::terminal::{ALTERNATE, ENTER, ESC, TAB, Window};

/// Something to look for.
struct Mark {
    name: &'static str,
    bytes: Vec<u8>,
}

fn mark(name: &'static str, text: &str) -> Mark {
    Mark {
        name,
        bytes: text.as_bytes().to_vec(),
    }
}

/// The marks that stand in memory that the program can write or read; nothing where the system refuses.
fn held(window: &Window, marks: &[Mark]) -> Option<Vec<&'static str>> {
    let folder = format!("/proc/{}", window.pid().as_raw_nonzero());
    let maps = fs::read_to_string(format!("{folder}/maps"));
    let memory = File::open(format!("{folder}/mem"));
    let (Ok(maps), Ok(mut memory)) = (maps, memory) else {
        eprintln!("SKIPPED: the memory of another process cannot be read here");
        return None;
    };
    let mut found = Vec::new();
    // What was read from the program's file is its own text, which is public.
    let own = |line: &&str| line.contains(" r") && (line.contains(" rw") || !line.contains('/'));
    for line in maps.lines().filter(own) {
        let (from, rest) = line.split_once('-').unwrap();
        let to = rest.split(' ').next().unwrap();
        let number = |text| u64::from_str_radix(text, 16).unwrap();
        let mut bytes = Vec::new();
        if memory.seek(SeekFrom::Start(number(from))).is_err() {
            continue;
        }
        let region = (&mut memory).take(number(to) - number(from));
        // What the system maps in for its own ends may not be readable.
        let _read = { region }.read_to_end(&mut bytes);
        for mark in marks {
            if is_in(&bytes, &mark.bytes) {
                found.push(mark.name);
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    Some(found)
}

fn is_in(bytes: &[u8], wanted: &[u8]) -> bool {
    let mut rest = bytes;
    while let Some(place) = rest.iter().position(|byte| *byte == wanted[0]) {
        if rest[place..].starts_with(wanted) {
            return true;
        }
        rest = &rest[place + 1..];
    }
    false
}

/// The 32 bytes of a secret key in the text of age (Bech32 without its checksum).
fn raw(key: &str) -> Vec<u8> {
    const SIGNS: &str = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
    let data = key.rsplit_once('1').unwrap().1;
    let (mut bits, mut count, mut bytes) = (0_u32, 0, Vec::new());
    for sign in data.chars().take(data.len() - 6) {
        let value = u32::try_from(SIGNS.find(sign).unwrap()).unwrap();
        bits = bits << 5 | value;
        count += 5;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).unwrap());
        }
    }
    bytes
}

/// Keys of the vault as an officer's program holds them.
fn keys_of(place: &Place) -> [Mark; 3] {
    let passphrase = Passphrase::new(PASSPHRASE.to_owned());
    let vault = vault::unlock(&place.vault(), "ID-07", &passphrase).unwrap();
    let text = vault.identity().expose().to_string();
    let key = raw(&text);
    assert_eq!(key.len(), 32);
    [
        mark("the device's key as text", &text),
        Mark {
            name: "the device's key",
            bytes: key,
        },
        Mark {
            name: "the device's signing key",
            bytes: vault.signing_key().seed().expose().to_vec(),
        },
    ]
}

const NOTE: &str = "vermilion jetty";
const HALF: &str = "a cobalt tarpaulin";

#[test]
fn after_the_lock_no_key_no_passphrase_and_no_word_is_in_memory() {
    let place = Place::station_with(&["V01"], &[]);
    let [key_text, key, signing] = keys_of(&place);
    let mut marks = vec![key, signing];
    marks.push(mark("a note", NOTE));
    marks.push(mark("half a note", HALF));
    marks.push(mark("a case's code", "JET-02-A-00"));
    let mut window = Window::open(place.data());
    window.unlock(PASSPHRASE, &HOME);
    window.go("1", &crate::terminal::phrases::TRIAGE);
    window.go(ENTER, &crate::terminal::phrases::TRIAGE_ASKS);
    window.press("131122");
    window.go("2", &crate::terminal::phrases::MARKED);
    window.go("i", &crate::terminal::phrases::BEFORE);
    window.go("1111113", &crate::terminal::phrases::SHARING);
    window.go(ENTER, &QUESTIONS[0]);
    window.answer('2');
    window.note(NOTE);
    window.go(TAB, "____");
    window.go(HALF, HALF);
    // The scan finds what is there: without that it would prove nothing.
    if let Some(found) = held(&window, &marks) {
        let all: Vec<&str> = marks.iter().map(|mark| mark.name).collect();
        let missing: Vec<&&str> = all.iter().filter(|name| !found.contains(name)).collect();
        assert_eq!(missing, Vec::<&&str>::new(), "while it is open");
    }
    marks.push(key_text);
    marks.push(mark("the passphrase", PASSPHRASE));
    marks.push(mark(
        "a part of the passphrase",
        PASSPHRASE.split_once(' ').unwrap().1,
    ));
    marks.push(mark("words of a note", "vermilion"));
    marks.push(mark("words of half a note", "cobalt tarp"));
    window.press("\u{1b}[20~");
    window.until("a new start", |window| window.times_written(ALTERNATE) == 2);
    window.until("the cover again", Window::is_covered);
    if let Some(found) = held(&window, &marks) {
        assert_eq!(found, Vec::<&str>::new(), "after the lock");
    }
    // The same when a wrong passphrase was tried meanwhile, and the officer locked on request.
    window.go("x", &crate::terminal::phrases::LOCKED);
    window.unlock(PASSPHRASE, HALF);
    window.press(ENTER);
    window.go(ESC, &HOME);
    window.go(ESC, &crate::terminal::phrases::LEAVE);
    window.press("2");
    window.until("a third start", |window| {
        window.times_written(ALTERNATE) == 3
    });
    window.until("the cover once more", Window::is_covered);
    if let Some(found) = held(&window, &marks) {
        assert_eq!(found, Vec::<&str>::new(), "after a lock on request");
        eprintln!(
            "{} marks looked for after two locks, none found",
            marks.len()
        );
    }
}

/// A user without rights, as every officer's account is.
const NOBODY: &str = "65534";

pub(super) fn as_nobody(program: &str) -> Command {
    let mut command = Command::new("setpriv");
    command.args([
        "--reuid",
        NOBODY,
        "--regid",
        NOBODY,
        "--clear-groups",
        program,
    ]);
    command
}

/// Makes the computer's folder that user's, who must be able to run the program; where that cannot be,
/// it is said.
pub(super) fn give_to_nobody(place: &Place) -> bool {
    let all = [place.data().parent().unwrap(), place.data(), &place.vault()];
    let given = all.map(|path| chown(path, Some(65_534), Some(65_534)).is_ok());
    let mut tried = as_nobody(env!("CARGO_BIN_EXE_fanal"));
    let runs = tried.arg("--version").output();
    let can = given == [true; 3] && runs.is_ok_and(|ran| ran.status.success());
    if !can {
        eprintln!(
            "SKIPPED: nobody can act as another user here, what such a user meets is not tried"
        );
    }
    can
}

/// The first byte of the first region that a process can write, read by another process.
fn first_byte(pid: u32) -> Output {
    let maps = fs::read_to_string(format!("/proc/{pid}/maps")).unwrap();
    let line = maps.lines().find(|line| line.contains(" rw")).unwrap();
    let from = u64::from_str_radix(line.split('-').next().unwrap(), 16).unwrap();
    let mut reader = as_nobody("dd");
    reader.args([format!("if=/proc/{pid}/mem"), "bs=1".to_owned()]);
    reader.args([format!("skip={from}"), "count=1".to_owned()]);
    reader.args(["iflag=skip_bytes", "status=none"]);
    reader.output().unwrap()
}

/// The program says of itself that it is nobody else's to look into, and leaves no image behind.
#[test]
fn another_program_of_the_same_user_cannot_look_into_it() {
    let place = Place::station("JET-02", &[]);
    if !give_to_nobody(&place) {
        return;
    }
    // A program like any other can be looked into: so it is the program that forbids it.
    let mut other = as_nobody("sleep").arg("60").spawn().unwrap();
    let seen = (0..200).any(|_| {
        std::thread::park_timeout(std::time::Duration::from_millis(10));
        first_byte(other.id()).stdout.len() == 1
    });
    other.kill().unwrap();
    other.wait().unwrap();
    if !seen {
        eprintln!("SKIPPED: here no program of the same user can look into another one anyway");
        return;
    }
    let mut command = CommandBuilder::new("setpriv");
    command.env_clear();
    command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command.args(["--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"]);
    command.args([env!("CARGO_BIN_EXE_fanal"), "--data-dir"]);
    command.arg(place.data());
    let mut window = Window::run(command, (80, 24));
    window.unlock(PASSPHRASE, &HOME);
    let pid = u32::try_from(window.pid().as_raw_nonzero().get()).unwrap();
    let refused = first_byte(pid);
    assert!(
        !refused.status.success() && refused.stdout.is_empty(),
        "{refused:?}"
    );
    let limits = fs::read_to_string(format!("/proc/{pid}/limits")).unwrap();
    let core = limits
        .lines()
        .find(|line| line.starts_with("Max core file size"));
    let sizes: Vec<&str> = core.unwrap().split_whitespace().skip(4).take(2).collect();
    assert_eq!(sizes, ["0", "0"], "no image of the memory reaches the disk");
}
