//! The vault beside plain SQLite with the same data, in one run: unlocking, listing, filtering, opening
//! a case, one more durable answer, and the memory that a list takes.
//!
//! `cargo bench --bench vault`, or `cargo bench --bench vault -- 1000 10000` for other sizes. Times are
//! medians; a machine's disk decides the last of them, so that only ratios compare.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    reason = "a bench prints what it measured, and stops where it cannot measure"
)]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use fanal::crypt::{Identity, Passphrase};
use fanal::domain::moment::Timestamp;
use fanal::domain::screening::{Entry, Recorded, Screening};
use fanal::domain::summary::{Completeness, Summary};
use fanal::record;
use fanal::vault::{self, CaseId, Vault};
use rusqlite::{Connection, params};

const PASSPHRASE: &str = "kelp lantern quiet harbour";
const OFFICER: &str = "ID-07";
const SIZES: [u32; 3] = [1000, 10_000, 100_000];

/// Cases that are opened, and answers that are added, in one measurement.
const PROBES: u32 = 200;

fn main() {
    let given: Vec<String> = std::env::args().skip(1).collect();
    if let [order, path] = &given[..]
        && order == "resident"
    {
        resident(Path::new(path));
        return;
    }
    let asked: Vec<u32> = given.iter().filter_map(|text| text.parse().ok()).collect();
    println!("| cases | | vault | plain | ratio |");
    println!("|---|---|---|---|---|");
    for size in if asked.is_empty() { &SIZES[..] } else { &asked } {
        measure(*size);
    }
}

/// One row of the table.
fn row(size: u32, what: &str, (ours, plain): (Duration, Duration)) {
    let (ours, plain) = (ours.as_secs_f64() * 1e3, plain.as_secs_f64() * 1e3);
    let ratio = ours / plain;
    println!("| {size} | {what} | {ours:.3} ms | {plain:.3} ms | {ratio:.1} |");
}

fn measure(size: u32) {
    let folder = tempfile::tempdir().unwrap();
    let (path, plain) = filled(folder.path(), size);
    let unlocking = median(5, |_| drop(unlock(&path)));
    let opening = median(5, |_| drop(plain_open(&plain)));
    row(size, "unlock, scrypt 2^10 included", (unlocking, opening));
    let mut vault = unlock(&path);
    let file = plain_open(&plain);
    let first = median(1, |_| assert_eq!(list(&vault).len(), size as usize));
    let selecting = median(1, |_| assert_eq!(plain_list(&file).len(), size as usize));
    row(size, "first list, every row checked", (first, selecting));
    let listing = median(5, |_| assert_eq!(list(&vault).len(), size as usize));
    let selecting = median(5, |_| assert_eq!(plain_list(&file).len(), size as usize));
    row(size, "list, warm", (listing, selecting));
    let (lines, rows) = (list(&vault), plain_list(&file));
    let wanted = format!("{}", size / 2);
    let sifting = median(5, |_| assert!(count(&lines, &wanted) > 0));
    let plain_sifting = median(5, |_| assert!(count(&rows, &wanted) > 0));
    row(size, "filter", (sifting, plain_sifting));
    let cases: Vec<CaseId> = vault.cases().unwrap().iter().map(|case| case.id).collect();
    let some = |probe: u32| (probe * 7919 % size) as usize;
    let reading = median(PROBES, |probe| {
        assert_eq!(vault.revisions(&cases[some(probe)]).unwrap().len(), 1);
    });
    let plain_reading = median(PROBES, |probe| {
        assert_eq!(plain_read(&file, cases[some(probe)]).len(), 1);
    });
    row(size, "open a case", (reading, plain_reading));
    let (answer, head) = (body(900), head(1));
    let adding = median(PROBES, |probe| {
        let case = &cases[some(probe)];
        vault.append(case, &answer, &head, at(2)).unwrap();
    });
    let plain_adding = median(PROBES, |probe| {
        plain_add(&file, cases[some(probe)], (&answer, &head));
    });
    row(size, "one durable answer", (adding, plain_adding));
    drop((vault, lines, rows));
    let own = std::env::current_exe().unwrap();
    let told = Command::new(own).arg("resident").arg(&path).output();
    let peak = String::from_utf8(told.unwrap().stdout).unwrap();
    let bytes = |path: &Path| fs::metadata(path).unwrap().len() / 1024;
    println!(
        "| {size} | resident memory, at most | {} | | |",
        peak.trim()
    );
    let (ours, theirs) = (bytes(&path), bytes(&plain));
    println!("| {size} | file | {ours} KiB | {theirs} KiB | |");
}

/// The median time of so many runs.
fn median(runs: u32, mut run: impl FnMut(u32)) -> Duration {
    let mut times: Vec<Duration> = (0..runs)
        .map(|number| {
            let begun = Instant::now();
            run(number);
            begun.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[times.len() / 2]
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_seconds(1_800_000_000 + seconds)
}

/// A line of JSON of about so many bytes.
fn body(length: usize) -> Vec<u8> {
    let sentence = "the driver kept the papers and named the sum that is still owed; ";
    let text: String = sentence.chars().cycle().take(length).collect();
    format!("{{\"note\":\"{text}\"}}").into_bytes()
}

/// What the list shows of a case.
fn head(number: u32) -> Vec<u8> {
    let history = [Recorded {
        at: at(i64::from(number)),
        officer: OFFICER.to_owned(),
        entry: Entry::Opened {
            code: format!("JET-02-A-{number:03}"),
            scene: None,
            packs: None,
        },
    }];
    record::head(&Summary::of(&Screening::of(&history), "JET-02"))
}

/// A vault and a plain file with the same cases; made where writing costs nothing, then put on the disk.
fn filled(folder: &Path, size: u32) -> (PathBuf, PathBuf) {
    let shared = Path::new("/dev/shm");
    let quick = if shared.is_dir() {
        tempfile::tempdir_in(shared).unwrap()
    } else {
        tempfile::tempdir().unwrap()
    };
    set_up(quick.path());
    let made = quick.path().join("practice.fanal");
    let mut vault = unlock(&made);
    let plain = quick.path().join("plain");
    let file = plain_open(&plain);
    file.execute_batch(
        "CREATE TABLE one (id BLOB PRIMARY KEY, number INTEGER, head BLOB) STRICT;
         CREATE TABLE revision (seq INTEGER PRIMARY KEY, one BLOB, body BLOB) STRICT;
         CREATE INDEX by_case ON revision (one);
         BEGIN;",
    )
    .unwrap();
    let text = body(2950);
    for number in 1..=size {
        let head = head(number);
        let (case, _) = vault.begin(&text, &head, at(1)).unwrap();
        file.execute(
            "INSERT INTO one VALUES (?1, ?2, ?3)",
            params![case.as_bytes(), number, head],
        )
        .unwrap();
        file.execute(
            "INSERT INTO revision (one, body) VALUES (?1, ?2)",
            params![case.as_bytes(), text],
        )
        .unwrap();
    }
    file.execute_batch("COMMIT").unwrap();
    drop((vault, file));
    let on_disk = |from: &Path| {
        let to = folder.join(from.file_name().unwrap());
        fs::copy(from, &to).unwrap();
        fs::File::open(&to).unwrap().sync_all().unwrap();
        to
    };
    (on_disk(&made), on_disk(&plain))
}

/// A station whose cases a supervisor can open as well.
fn set_up(folder: &Path) {
    let supervisor = Identity::generate().recipient().to_string();
    let mut command = Command::new(env!("CARGO_BIN_EXE_fanal"));
    command.arg("--data-dir").arg(folder);
    command.args(["--passphrase-fd", "0", "init", "--station", "JET-02"]);
    command.args(["--officer", OFFICER, "--work-factor", "10"]);
    command.args(["--recipient", &supervisor]);
    command.stdin(Stdio::piped()).stdout(Stdio::null());
    let mut child = command.spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    writeln!(input, "{PASSPHRASE}").unwrap();
    drop(input);
    assert!(child.wait().unwrap().success());
}

fn unlock(path: &Path) -> Vault {
    vault::unlock(path, OFFICER, &Passphrase::new(PASSPHRASE.to_owned())).unwrap()
}

/// The list as the program makes it: a line for every case, in order.
fn list(vault: &Vault) -> Vec<Summary> {
    let mut lines = Vec::new();
    let found = vault.list(|case| lines.push(line(&case.head.unwrap())));
    assert_eq!(found.unwrap(), Completeness::Whole);
    sorted(lines)
}

fn line(head: &[u8]) -> Summary {
    record::parse_head(head).unwrap()
}

fn sorted(mut lines: Vec<Summary>) -> Vec<Summary> {
    lines.sort_by(|a, b| (a.opened, &a.code).cmp(&(b.opened, &b.code)));
    lines
}

/// Lines whose code holds these signs.
fn count(lines: &[Summary], wanted: &str) -> usize {
    let hits = lines.iter().filter(|line| line.code.contains(wanted));
    hits.count()
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

fn plain_list(file: &Connection) -> Vec<Summary> {
    let mut statement = file
        .prepare("SELECT head FROM one ORDER BY number")
        .unwrap();
    let heads = statement.query_map([], |row| row.get(0)).unwrap();
    let heads = heads.map(|head| line(&Result::<Vec<u8>, _>::unwrap(head)));
    sorted(heads.collect())
}

fn plain_read(file: &Connection, case: CaseId) -> Vec<Vec<u8>> {
    let mut statement = file
        .prepare("SELECT body FROM revision WHERE one = ?1 ORDER BY seq")
        .unwrap();
    let bodies = statement.query_map([case.as_bytes()], |row| row.get(0));
    bodies.unwrap().map(Result::unwrap).collect()
}

fn plain_add(file: &Connection, case: CaseId, (body, head): (&[u8], &[u8])) {
    file.execute_batch("BEGIN IMMEDIATE").unwrap();
    file.execute(
        "INSERT INTO revision (one, body) VALUES (?1, ?2)",
        params![case.as_bytes(), body],
    )
    .unwrap();
    file.execute(
        "UPDATE one SET head = ?2 WHERE id = ?1",
        params![case.as_bytes(), head],
    )
    .unwrap();
    file.execute_batch("COMMIT").unwrap();
}

/// Unlocks and lists, and tells the most memory that took.
fn resident(path: &Path) {
    let vault = unlock(path);
    let lines = list(&vault);
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let of = |name: &str| -> String {
        let line = status.lines().find(|line| line.starts_with(name));
        let text = line.map_or("unknown", |line| line.trim_start_matches(name));
        text.trim().to_owned()
    };
    println!("{} ({} now)", of("VmHWM:"), of("VmRSS:"));
    drop((vault, lines));
}
