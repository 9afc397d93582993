//! Bundles and the stock programs: the commands of `docs/bundle-format.md` as they stand there.

use std::path::Path;
use std::process::{Command, Output};

use fanal::bundle::ReadError;
use fanal::crypt::SigningKey;

use super::sample::Sample;

const DOCUMENT: &str = include_str!("../../../docs/bundle-format.md");

/// The folder where `.ci/run` builds `rage`; searched besides the usual ones.
const RAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/rage/bin");

/// A shell that also finds what was built for the tests.
fn sh() -> Command {
    let usual = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&usual).chain([RAGE.into()]);
    let mut shell = Command::new("sh");
    shell.env("PATH", std::env::join_paths(folders).unwrap());
    shell
}

/// Whether the programs are here; says so when not, and fails where none may be missing.
pub(super) fn are_here(programs: &[&str]) -> bool {
    let missing: Vec<&&str> = programs
        .iter()
        .filter(|program| {
            let found = sh().args(["-c", &format!("command -v {program}")]).output();
            !found.is_ok_and(|found| found.status.success())
        })
        .collect();
    if !missing.is_empty() {
        assert!(
            std::env::var_os("FANAL_ALL_JUDGES").is_none(),
            "these programs are not installed: {missing:?}"
        );
        eprintln!("SKIPPED: these programs are not installed: {missing:?}");
    }
    missing.is_empty()
}

/// The shell blocks of the document, in order.
pub(super) fn blocks() -> Vec<&'static str> {
    let after = DOCUMENT.split("```sh\n").skip(1);
    after
        .map(|rest| rest.split("```").next().unwrap())
        .collect()
}

pub(super) fn shell(dir: &Path, script: &str) -> Output {
    let mut shell = sh();
    shell.args(["-e", "-c", script]).current_dir(dir);
    shell.output().unwrap()
}

pub(super) fn told(output: &Output) -> String {
    let both = [output.stdout.as_slice(), &output.stderr].concat();
    String::from_utf8_lossy(&both).into_owned()
}

/// Puts the desk's secret key and the station's public key beside the bundle.
pub(super) fn put_keys(sample: &Sample, signer: &SigningKey) {
    let dir = sample.dir.path();
    std::fs::write(dir.join("desk.key"), sample.desk.expose().as_bytes()).unwrap();
    let line = format!(
        "JET-B namespaces=\"bundle-v1@fanal\" {}\n",
        signer.verifying_key()
    );
    std::fs::write(dir.join("signers"), line).unwrap();
}

#[test]
fn the_documents_commands_open_and_verify_a_bundle() {
    if !are_here(&["age", "tar", "ssh-keygen", "sha256sum", "sed", "cut"]) {
        return;
    }
    let sample = Sample::new();
    put_keys(&sample, &sample.station);
    let [open, chain, _] = blocks()[..] else {
        panic!("the document has three blocks of commands");
    };
    let opened = shell(sample.dir.path(), open);
    assert!(opened.status.success(), "{}", told(&opened));
    assert!(told(&opened).contains("Good \"bundle-v1@fanal\" signature for JET-B"));
    let followed = shell(sample.dir.path(), chain);
    assert!(followed.status.success(), "{}", told(&followed));
    let head = sample.written.chain_after.to_string();
    assert!(told(&followed).contains(&head), "{}", told(&followed));
}

#[test]
fn the_documents_commands_find_another_signer_and_a_changed_record() {
    if !are_here(&["age", "tar", "ssh-keygen", "sha256sum", "sed", "cut"]) {
        return;
    }
    let sample = Sample::new();
    put_keys(&sample, &super::sample::key(2));
    let refused = shell(sample.dir.path(), blocks()[0]);
    assert!(!refused.status.success(), "{}", told(&refused));
    put_keys(&sample, &sample.station);
    let changed = shell(
        sample.dir.path(),
        &format!(
            "{}\nsed -i s/note/mote/ records/000001.jsonl\n{}",
            blocks()[0],
            blocks()[1]
        ),
    );
    assert!(!changed.status.success(), "{}", told(&changed));
}

#[test]
fn the_archive_tells_no_times_owners_or_order_of_its_own() {
    if !are_here(&["age", "tar"]) {
        return;
    }
    let sample = Sample::new();
    put_keys(&sample, &sample.station);
    let listed = shell(
        sample.dir.path(),
        "age -d -i desk.key fb-*.age | TZ=UTC tar --list --verbose --full-time --numeric-owner",
    );
    let rows = String::from_utf8(listed.stdout).unwrap();
    let names: Vec<&str> = rows
        .lines()
        .map(|row| {
            assert!(row.starts_with("-rw------- 0/0 "), "{row}");
            assert!(row.contains(" 1970-01-01 00:00:00 "), "{row}");
            row.rsplit(' ').next().unwrap()
        })
        .collect();
    let expected = [
        "SHA256SUMS",
        "SHA256SUMS.sig",
        "manifest.json",
        "sessions.jsonl",
        "epochs.jsonl",
        "records/000001.jsonl",
    ];
    assert_eq!(names, expected);
}

#[test]
fn a_bundle_put_together_with_stock_programs_is_read() {
    if !are_here(&["age", "tar", "ssh-keygen", "sha256sum"]) {
        return;
    }
    let sample = Sample::new();
    put_keys(&sample, &sample.station);
    let commands = format!(
        "{}
        ssh-keygen -q -t ed25519 -N '' -C '' -f station
        key=$(cut -d ' ' -f 1,2 station.pub)
        sed -i \"s|ssh-ed25519 [^\\\"]*|$key|\" manifest.json
        sha256sum manifest.json sessions.jsonl epochs.jsonl records/*.jsonl > SHA256SUMS
        rm SHA256SUMS.sig
        ssh-keygen -q -Y sign -f station -n bundle-v1@fanal SHA256SUMS
        tar --create --format=ustar --blocking-factor=1 --owner=0 --group=0 --numeric-owner \\
            --mtime=@0 SHA256SUMS SHA256SUMS.sig manifest.json sessions.jsonl epochs.jsonl \\
            records/*.jsonl | age --encrypt --recipient {} > made.age",
        blocks()[0],
        sample.desk.recipient()
    );
    let made = shell(sample.dir.path(), &commands);
    assert!(made.status.success(), "{}", told(&made));
    let opened = sample
        .read_path(&sample.dir.path().join("made.age"))
        .unwrap();
    let public = std::fs::read_to_string(sample.dir.path().join("station.pub")).unwrap();
    assert_eq!(opened.signer.to_string(), public.trim());
    let mut seen = 0;
    let desk = std::slice::from_ref(&sample.desk);
    let visited: Result<(), ReadError> = opened.each_chunk(desk, |chunk| {
        seen += chunk.lines.len();
        Ok(())
    });
    visited.unwrap();
    assert_eq!(seen, 3);
}
