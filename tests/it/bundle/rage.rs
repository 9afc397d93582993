//! Bundles and returns with `rage`, the other program that reads age files: the commands of
//! `docs/bundle-format.md` with its name in the place of `age`.

use std::path::Path;

use super::returned::Home;
use super::sample::Sample;
use super::stock::{are_here, blocks, put_keys, shell, told};

const PROGRAMS: &[&str] = &["rage", "tar", "ssh-keygen", "sha256sum", "sed", "cut"];

/// A block of the document's commands, read with `rage`.
fn with_rage(block: &str) -> String {
    let script = block.replace("age --decrypt", "rage --decrypt");
    assert_ne!(script, block, "the block opens no age file");
    script
}

/// The key of somebody else, in the place of the one that can open.
fn put_stranger(dir: &Path, name: &str) {
    let stranger = fanal::crypt::Identity::generate();
    std::fs::write(dir.join(name), stranger.expose().as_bytes()).unwrap();
}

#[test]
fn rage_opens_a_bundle_and_a_stranger_does_not() {
    if !are_here(PROGRAMS) {
        return;
    }
    let sample = Sample::new();
    put_keys(&sample, &sample.station);
    let dir = sample.dir.path();
    let opened = shell(dir, &with_rage(blocks()[0]));
    assert!(opened.status.success(), "{}", told(&opened));
    assert!(told(&opened).contains("Good \"bundle-v1@fanal\" signature for JET-B"));
    let followed = shell(dir, blocks()[1]);
    let head = sample.written.chain_after.to_string();
    assert!(told(&followed).contains(&head), "{}", told(&followed));
    put_stranger(dir, "desk.key");
    let refused = shell(dir, "rage --decrypt --identity desk.key fb-*.age");
    assert!(!refused.status.success());
    assert!(refused.stdout.is_empty());
}

#[test]
fn rage_opens_a_return_and_a_stranger_does_not() {
    if !are_here(PROGRAMS) {
        return;
    }
    let home = Home::new();
    let dir = home.dir.path();
    let opened = shell(dir, &with_rage(blocks()[2]));
    let said = told(&opened);
    assert!(opened.status.success(), "{said}");
    assert!(
        said.contains("Good \"return-v1@fanal\" signature for NORTH"),
        "{said}"
    );
    assert!(said.contains("\"bundle-damaged\""), "{said}");
    put_stranger(dir, "station.key");
    let refused = shell(dir, "rage --decrypt --identity station.key fr-*.age");
    assert!(!refused.status.success());
    assert!(refused.stdout.is_empty());
}

#[test]
fn a_bundle_sealed_anew_with_rage_is_read() {
    if !are_here(PROGRAMS) {
        return;
    }
    let sample = Sample::new();
    put_keys(&sample, &sample.station);
    let dir = sample.dir.path();
    let script = format!(
        "rage --decrypt --identity desk.key fb-*.age | \
         rage --encrypt --recipient {} > anew.age",
        sample.desk.recipient()
    );
    let made = shell(dir, &script);
    assert!(made.status.success(), "{}", told(&made));
    let anew = sample.read_path(&dir.join("anew.age")).unwrap();
    assert_eq!(anew.signer, sample.station.verifying_key());
}
