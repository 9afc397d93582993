//! A desk that hears from many stations: writing bundles beside stock `age`, taking them in, listing,
//! filtering and opening beside plain SQLite with the same lines, all in one run.
//!
//! `cargo bench --bench bulk`, or `cargo bench --bench bulk -- 10000 50` for another number of cases and
//! stations. A case is two entries, 3 KiB together. Only ratios of one run compare.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a bench prints what it measured, and stops where it cannot measure"
)]

mod made;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use fanal::app::event::{Manner, Size};
use fanal::app::key::Key;
use fanal::crypt::{Cost, Recipient};
use fanal::domain::screening::{Recorded, Screening};
use fanal::domain::summary::{Completeness, Summary};
use fanal::lang::locale::Locale;
use fanal::pack;
use fanal::record;
use fanal::runtime::exchange::{self, Extent};
use fanal::runtime::headless::Headless;
use fanal::runtime::place::Place;
use fanal::runtime::reins::Reins;
use fanal::runtime::script;
use fanal::runtime::worker::Worker;
use fanal::vault::{Realm, Role, Vault};
use rusqlite::{Connection, params};

use made::{WORDS, at, found, quick, station, unlock};

const CASES: u32 = 100_000;
const STATIONS: u32 = 500;

/// Cases that are opened, and letters that are typed into the search, in one measurement.
const PROBES: u32 = 50;

fn main() {
    let given: Vec<String> = std::env::args().skip(1).collect();
    match given.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["import", data, bundles] => import(Path::new(data), Path::new(bundles)),
        ["desk", data] => at_the_desk(Path::new(data)),
        _ => {
            let numbers: Vec<u32> = given.iter().filter_map(|text| text.parse().ok()).collect();
            let cases = numbers.first().copied().unwrap_or(CASES);
            measure(cases, numbers.get(1).copied().unwrap_or(STATIONS));
        }
    }
}

fn measure(cases: u32, stations: u32) {
    let here = tempfile::tempdir().unwrap();
    let desk = here.path().join("desk");
    let bundles = here.path().join("stick");
    fs::create_dir(&desk).unwrap();
    fs::create_dir(&bundles).unwrap();
    let vault = found(&desk, (Role::Desk, "DSK-01"), &[]);
    let recipient = vault.about().recipient.clone();
    let secret = here.path().join("key");
    fs::write(&secret, vault.identity().expose().as_str()).unwrap();
    drop(vault);
    println!("| {cases} cases of {stations} stations | Fanal | beside it | ratio |");
    println!("|---|---|---|---|");
    export_beside_age(here.path(), (&recipient, &secret), cases / 10);
    let (spent, lines) = all_stations(&bundles, &recipient, (cases, stations));
    let (size, _) = size_of(&bundles);
    said("export of every station", spent, None);
    let plain = here.path().join("plain");
    let plain_spent = timed(|| plain_import(&plain, &lines));
    let age = timed(|| age_opens(&bundles, &secret));
    drop(lines);
    let told = own(&["import".as_ref(), desk.as_os_str(), bundles.as_os_str()]);
    let (spent, peak) = told.split_once(' ').unwrap();
    let spent = Duration::from_micros(spent.parse().unwrap());
    said("import, beside plain SQLite", spent, Some(plain_spent));
    said("import, beside age -d of the same files", spent, Some(age));
    println!("| memory of the import, at most | {} | | |", peak.trim());
    let file = fs::metadata(desk.join("practice.fanal")).unwrap().len();
    println!("| bundles | {} KiB | | |", size / 1024);
    println!("| the desk's vault | {} KiB | | |", file / 1024);
    reading(&desk, &plain, cases);
    print!("{}", own(&["desk".as_ref(), desk.as_os_str()]));
}

/// One row of the table.
fn said(what: &str, ours: Duration, beside: Option<Duration>) {
    let milliseconds = |time: Duration| time.as_secs_f64() * 1e3;
    let ours = milliseconds(ours);
    if let Some(beside) = beside.map(milliseconds) {
        let ratio = ours / beside;
        println!("| {what} | {ours:.2} ms | {beside:.2} ms | {ratio:.1} |");
    } else {
        println!("| {what} | {ours:.2} ms | | |");
    }
}

fn timed(run: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    run();
    begun.elapsed()
}

/// The median time of so many runs.
fn median(runs: u32, mut run: impl FnMut(u32)) -> Duration {
    let mut times: Vec<Duration> = (0..runs).map(|number| timed(|| run(number))).collect();
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// This program once more, so that its memory is its own.
fn own(arguments: &[&std::ffi::OsStr]) -> String {
    let mut command = Command::new(std::env::current_exe().unwrap());
    let done = command.args(arguments).output().unwrap();
    assert!(done.status.success(), "{done:?}");
    String::from_utf8(done.stdout).unwrap()
}

fn peak() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let peak = line.map_or("unknown", |line| line.trim_start_matches("VmHWM:"));
    peak.trim().to_owned()
}

/// Writes the bundles of every station; how long the writing took, and every line in them.
fn all_stations(
    bundles: &Path,
    recipient: &Recipient,
    (cases, stations): (u32, u32),
) -> (Duration, Vec<Vec<u8>>) {
    let (mut spent, mut lines) = (Duration::ZERO, Vec::new());
    for number in 0..stations {
        let folder = quick();
        let name = format!("ST{number:03}-01");
        let keep = |line: &[u8]| lines.push(line.to_vec());
        let mut vault = station(folder.path(), (&name, recipient), cases / stations, keep);
        spent += timed(|| {
            exchange::export(
                &mut vault,
                bundles,
                Extent::Everything,
                at(0),
                &mut Reins::default(),
            )
            .unwrap();
        });
    }
    (spent, lines)
}

/// One large station: writing its bundles, and stock `age` writing what is inside them.
fn export_beside_age(here: &Path, (recipient, secret): (&Recipient, &Path), cases: u32) {
    let (folder, bundles) = (quick(), here.join("large"));
    fs::create_dir(&bundles).unwrap();
    let mut vault = station(folder.path(), ("LRG-01", recipient), cases, |_line| {});
    let ours = timed(|| {
        exchange::export(
            &mut vault,
            &bundles,
            Extent::Everything,
            at(0),
            &mut Reins::default(),
        )
        .unwrap();
    });
    let inside = here.join("inside");
    fs::create_dir(&inside).unwrap();
    for bundle in files(&bundles) {
        age(
            &["-d", "-i"],
            secret,
            &bundle,
            &inside.join(bundle.file_name().unwrap()),
        );
    }
    let (to, out) = (here.join("recipient"), here.join("out.age"));
    fs::write(&to, recipient.to_string()).unwrap();
    let theirs = timed(|| {
        for payload in files(&inside) {
            age(&["-R"], &to, &payload, &out);
        }
    });
    let (bytes, count) = size_of(&inside);
    let what = format!(
        "export of {} KiB in {count} bundles, beside age -R",
        bytes / 1024
    );
    said(&what, ours, Some(theirs));
}

/// Runs stock `age`.
fn age(options: &[&str], key: &Path, from: &Path, to: &Path) {
    let mut command = Command::new("age");
    let done = command
        .args(options)
        .arg(key)
        .arg("-o")
        .arg(to)
        .arg(from)
        .status();
    assert!(done.unwrap().success(), "age is needed for this bench");
}

fn age_opens(bundles: &Path, secret: &Path) {
    let folder = quick();
    for bundle in files(bundles) {
        age(
            &["-d", "-i"],
            secret,
            &bundle,
            &folder.path().join("opened"),
        );
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().path()).collect()
}

/// The bytes of all files of a folder, and how many there are.
fn size_of(folder: &Path) -> (u64, usize) {
    let all = files(folder);
    let bytes = all.iter().map(|file| fs::metadata(file).unwrap().len());
    (bytes.sum(), all.len())
}

fn plain_open(path: &Path) -> Connection {
    let file = Connection::open(path).unwrap();
    file.execute_batch(
        "PRAGMA page_size = 8192; PRAGMA synchronous = EXTRA; PRAGMA locking_mode = EXCLUSIVE;
         PRAGMA journal_mode = DELETE; PRAGMA temp_store = MEMORY;",
    )
    .unwrap();
    file
}

/// The same lines into two tables, a transaction for as many as a station has.
fn plain_import(path: &Path, lines: &[Vec<u8>]) {
    let file = plain_open(path);
    file.execute_batch(
        "CREATE TABLE one (id INTEGER PRIMARY KEY, head BLOB) STRICT;
         CREATE TABLE revision (seq INTEGER PRIMARY KEY, one INTEGER, body BLOB) STRICT;
         CREATE INDEX by_case ON revision (one);",
    )
    .unwrap();
    for (station, portion) in (0_i64..).zip(lines.chunks(400)) {
        file.execute_batch("BEGIN IMMEDIATE").unwrap();
        for (place, case) in (0_i64..).zip(portion.chunks(2)) {
            plain_case(&file, station * 200 + place, case);
        }
        file.execute_batch("COMMIT").unwrap();
    }
}

fn plain_case(file: &Connection, id: i64, lines: &[Vec<u8>]) {
    let history: Vec<Recorded> = lines
        .iter()
        .map(|line| record::parse(line).unwrap())
        .collect();
    let head = record::head(&Summary::of(&Screening::of(&history), "ST001-01"));
    file.execute("INSERT INTO one VALUES (?1, ?2)", params![id, head])
        .unwrap();
    for line in lines {
        file.execute(
            "INSERT INTO revision (one, body) VALUES (?1, ?2)",
            params![id, line],
        )
        .unwrap();
    }
}

/// Takes every bundle in, and tells how long that took and how much memory.
fn import(data: &Path, bundles: &Path) {
    let mut vault = unlock(data);
    let begun = Instant::now();
    let arrivals = exchange::import(&mut vault, bundles, &Manner::default()).unwrap();
    let spent = begun.elapsed().as_micros();
    assert!(arrivals.iter().all(|arrival| arrival.outcome.is_ok()));
    println!("{spent} {}", peak());
}

/// Listing and opening beside plain SQLite.
fn reading(data: &Path, plain: &Path, cases: u32) {
    let vault = unlock(data);
    let file = plain_open(plain);
    let first = median(1, |_| assert_eq!(list(&vault).len(), cases as usize));
    let selecting = median(3, |_| assert_eq!(plain_list(&file).len(), cases as usize));
    said("first list, every row checked", first, Some(selecting));
    let listing = median(3, |_| assert_eq!(list(&vault).len(), cases as usize));
    said("list, warm", listing, Some(selecting));
    let ids: Vec<_> = vault.cases().unwrap().iter().map(|case| case.id).collect();
    let some = |probe: u32| (probe * 7919 % cases) as usize;
    let opening = median(PROBES, |probe| {
        let id = ids.get(some(probe)).unwrap();
        assert_eq!(vault.revisions(id).unwrap().len(), 2);
    });
    let plain_opening = median(PROBES, |probe| {
        let mut statement = file
            .prepare("SELECT body FROM revision WHERE one = ?1 ORDER BY seq")
            .unwrap();
        let id = i64::try_from(some(probe)).unwrap();
        let bodies = statement.query_map([id], |row| row.get::<_, Vec<u8>>(0));
        assert_eq!(bodies.unwrap().count(), 2);
    });
    said("open a case", opening, Some(plain_opening));
}

fn line(head: &[u8]) -> Summary {
    record::parse_head(head).unwrap()
}

fn list(vault: &Vault) -> Vec<Summary> {
    let mut lines = Vec::new();
    let found = vault.list(|case| lines.push(line(&case.head.unwrap())));
    assert_eq!(found.unwrap(), Completeness::Whole);
    sorted(lines)
}

fn plain_list(file: &Connection) -> Vec<Summary> {
    let mut statement = file.prepare("SELECT head FROM one ORDER BY id").unwrap();
    let heads = statement.query_map([], |row| row.get(0)).unwrap();
    let heads = heads.map(|head| line(&Result::<Vec<u8>, _>::unwrap(head)));
    sorted(heads.collect())
}

fn sorted(mut lines: Vec<Summary>) -> Vec<Summary> {
    lines.sort_by(|a, b| (a.opened, &a.code).cmp(&(b.opened, &b.code)));
    lines
}

/// What a supervisor does at the desk, through the real program: from a key to the frame.
fn at_the_desk(data: &Path) {
    let place = Place {
        folder: data.to_owned(),
    };
    let worker = Worker::new(place, Realm::Practice, Cost::PRACTICE_FLOOR).without_settings();
    let size = Size {
        width: 120,
        height: 40,
    };
    let packs = pack::shipped().unwrap();
    let mut program = Headless::start(packs, worker, Locale::En, size, at(0));
    let opening = timed(|| keys(&mut program, &format!("\"{WORDS}\" Enter")));
    assert!(program.model.shared.session.is_some());
    assert!(!program.model.shared.cases.is_empty());
    said(
        "desk: unlock to the first frame, scrypt 2^10",
        opening,
        None,
    );
    // A key that only moves the cursor, then letters in the search.
    let moving = median(PROBES, |_| frame_after(&mut program, Key::Down));
    said("inbox: one row down, key to frame", moving, None);
    keys(&mut program, "/");
    let mut wanted = "017".chars().cycle();
    let typing = median(PROBES, |probe| {
        // Three letters narrow the list, then they are taken back.
        let key = if probe % 6 < 3 {
            Key::Char(wanted.next().unwrap_or('0'))
        } else {
            Key::Backspace
        };
        frame_after(&mut program, key);
    });
    said(
        "inbox: one letter in the filter, key to frame",
        typing,
        None,
    );
    println!(
        "| memory of the desk with the list, at most | {} | | |",
        peak()
    );
}

fn frame_after(program: &mut Headless, key: Key) {
    program.press(key);
    assert!(program.painting().is_some());
}

fn keys(program: &mut Headless, text: &str) {
    let lines = script::parse(text).unwrap();
    assert!(script::run(program, &lines, |_, _| {}).is_ok());
    assert!(program.painting().is_some());
}
