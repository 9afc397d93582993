//! The manifest comes back, and what a reader must not guess is refused.

use super::*;
use crate::crypt::{SecretKey, SigningKey};

fn sample() -> Manifest {
    Manifest {
        realm: "practice".into(),
        role: "station".into(),
        station: "JET".into(),
        device: "B".into(),
        vault: "5f0c".into(),
        device_key: SigningKey::from_seed(&SecretKey::from_bytes([1; 32])).verifying_key(),
        bundle_seq: 2,
        prev_bundle: Some(Digest::of(b"first bundle")),
        first_seq: 11,
        last_seq: 13,
        chain_before: Digest::of(b"before"),
        chain_after: Digest::of(b"after"),
        recipients: vec!["age1example".into()],
        created: Timestamp::from_seconds(1_795_000_000),
        records: 3,
        requires: Vec::new(),
        reply_to: None,
        last_return: 2,
    }
}

fn read(text: &str) -> Result<Manifest, ReadError> {
    Manifest::parse(text.as_bytes())
}

#[test]
fn a_manifest_comes_back_and_unknown_members_are_ignored() {
    let text = sample().text().unwrap();
    assert_eq!(read(&text).unwrap(), sample());
    let wider = text.replacen('{', "{\n  \"colour\": [1, {\"a\": 2}],", 1);
    assert_eq!(read(&wider).unwrap(), sample());
}

#[test]
fn a_newer_version_is_told_from_a_fault_even_when_its_members_changed() {
    assert!(matches!(
        read(r#"{"v": 2, "kind": 5}"#),
        Err(ReadError::Newer {
            found: 2,
            newest: 1
        })
    ));
    assert!(matches!(
        read(r#"{"v": 1, "kind": 5}"#),
        Err(ReadError::Malformed { line: 1, .. })
    ));
    assert!(matches!(
        read("{\n\n\"v\": x"),
        Err(ReadError::Malformed { line: 3, .. })
    ));
}

#[test]
fn an_older_manifest_says_nothing_of_returns() {
    let mut manifest = sample();
    manifest.reply_to = Some(crate::crypt::Identity::generate().recipient());
    let text = manifest.text().unwrap();
    assert_eq!(read(&text).unwrap(), manifest);
    let older: String = text
        .lines()
        .filter(|line| !line.contains("reply_to") && !line.contains("last_return"))
        .collect::<Vec<_>>()
        .join("\n")
        .replace("[],\n}", "[]\n}");
    let read = read(&older).unwrap();
    assert_eq!((read.reply_to, read.last_return), (None, 0));
}

#[test]
fn what_it_requires_beyond_this_build_is_refused_by_name() {
    let mut manifest = sample();
    manifest.requires = vec!["split-keys".into()];
    let refused = read(&manifest.text().unwrap());
    assert!(matches!(refused, Err(ReadError::Requires { name }) if name == "split-keys"));
    let other_kind = sample()
        .text()
        .unwrap()
        .replace("\"records\",", "\"orders\",");
    assert!(matches!(read(&other_kind), Err(ReadError::Requires { name }) if name == "orders"));
}

#[test]
fn numbers_and_digests_that_cannot_be_are_refused() {
    let text = sample().text().unwrap();
    let faults = [
        ("\"records\": 3", "\"records\": 4"),
        ("\"first_seq\": 11", "\"first_seq\": 14"),
        ("\"first_seq\": 11", "\"first_seq\": 0"),
        ("\"v\": 1", "\"v\": 0"),
        ("ssh-ed25519", "ssh-rsa"),
        ("\"chain_after\": \"", "\"chain_after\": \"0"),
        ("\"prev_bundle\": \"", "\"prev_bundle\": \"x"),
    ];
    for (good, bad) in faults {
        assert!(text.contains(good), "{good}");
        let refused = read(&text.replace(good, bad));
        assert!(matches!(refused, Err(ReadError::Malformed { .. })), "{bad}");
    }
}
