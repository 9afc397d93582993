//! Returns: what a desk writes a station reads, and what is refused.

use std::fs;

use super::*;
use crate::crypt::SecretKey;

struct Sample {
    station: Identity,
    desk: SigningKey,
    contents: Contents,
}

fn sample() -> Sample {
    Sample {
        station: Identity::generate(),
        desk: SigningKey::from_seed(&SecretKey::from_bytes([7; 32])),
        contents: Contents {
            realm: "practice".into(),
            desk: "NORTH".into(),
            station: "JET-02".into(),
            number: 3,
            created: Timestamp::from_seconds(1_790_000_000),
            requires: Vec::new(),
            receipts: vec![
                Receipt::Received(Received {
                    vault: "00112233445566778899aabbccddeeff".into(),
                    upto: 42,
                    chain: Digest::of(b"chain"),
                }),
                Receipt::Refused(Refused {
                    bundle: "fb-0011223344556677.age".into(),
                    reason: "bundle-damaged".into(),
                }),
            ],
            letters: vec![Letter {
                case: "JET-02-A-017".into(),
                kind: "question".into(),
                decision: None,
                text: "متى؟ \"line\"\nsecond".into(),
                at: Timestamp::from_seconds(1_789_999_000),
                by: "LK-01".into(),
            }],
            files: vec![Attached {
                kind: "pack".into(),
                name: "alder-2.tar".into(),
                bytes: vec![0, 255, 10],
            }],
        },
    }
}

impl Sample {
    fn written(&self, dir: &Path) -> Written {
        let to = [self.station.recipient()];
        write(dir, &self.contents, &to, &self.desk).unwrap()
    }

    fn read(&self, path: &Path) -> Result<Opened, ReadError> {
        let own = self.station.recipient();
        let identity = std::slice::from_ref(&self.station);
        read(path, identity, &own, ("practice", "JET-02"))
    }
}

#[test]
fn what_a_desk_writes_a_station_reads() {
    let dir = tempfile::tempdir().unwrap();
    let sample = sample();
    let written = sample.written(dir.path());
    let opened = sample.read(&written.path).unwrap();
    assert_eq!(opened.signer, sample.desk.verifying_key());
    assert_eq!(opened.sha256, written.sha256);
    assert_eq!(opened.receipts, sample.contents.receipts);
    assert_eq!(opened.letters, sample.contents.letters);
    assert_eq!(opened.files, sample.contents.files);
    assert_eq!(opened.manifest.number, 3);
    let name = written.path.file_name().unwrap().to_str().unwrap();
    let short: String = written.sha256.to_string().chars().take(16).collect();
    assert_eq!(name, format!("fr-{short}.age"));
}

#[test]
fn every_cut_and_every_changed_bit_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let sample = sample();
    let written = sample.written(dir.path());
    let whole = fs::read(&written.path).unwrap();
    let path = dir.path().join("fr-changed.age");
    for length in (0..whole.len()).step_by(37) {
        fs::write(&path, &whole[..length]).unwrap();
        assert!(sample.read(&path).is_err(), "cut at {length}");
    }
    for place in (0..whole.len()).step_by(29) {
        let mut bytes = whole.clone();
        bytes[place] ^= 1 << (place % 8);
        fs::write(&path, &bytes).unwrap();
        assert!(sample.read(&path).is_err(), "bit in byte {place}");
    }
}

#[test]
fn a_return_for_others_or_of_another_realm_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let sample = sample();
    let path = sample.written(dir.path()).path;
    let own = sample.station.recipient();
    let with = |place| read(&path, std::slice::from_ref(&sample.station), &own, place);
    assert!(matches!(
        with(("live", "JET-02")),
        Err(ReadError::OtherRealm { .. })
    ));
    assert!(matches!(
        with(("practice", "JET-03")),
        Err(ReadError::NotListed)
    ));
    let other = Identity::generate();
    let foreign = read(
        &path,
        std::slice::from_ref(&other),
        &other.recipient(),
        ("practice", "JET-02"),
    );
    assert!(matches!(foreign, Err(ReadError::NotForUs)));
}

#[test]
fn a_bundle_is_no_return() {
    let dir = tempfile::tempdir().unwrap();
    let sample = sample();
    let listed = vec![b"{}\n".to_vec(), Vec::new(), Vec::new(), b"{}\n".to_vec()];
    let to = [sample.station.recipient()];
    let packed = packed::pack(
        dir.path(),
        Layout::Bundle,
        listed,
        (&to, &sample.desk),
        &mut super::super::Unwatched,
    )
    .unwrap();
    assert!(matches!(
        sample.read(&packed.path),
        Err(ReadError::BadSignature)
    ));
}

#[test]
fn a_return_that_says_nothing_or_names_a_path_is_not_written() {
    let dir = tempfile::tempdir().unwrap();
    let sample = sample();
    let to = [sample.station.recipient()];
    let mut empty = sample.contents.clone();
    empty.receipts.clear();
    empty.letters.clear();
    empty.files.clear();
    let nothing = write(dir.path(), &empty, &to, &sample.desk);
    assert!(matches!(nothing, Err(WriteError::Empty)));
    let mut path = sample.contents.clone();
    path.files[0].name = "../alder.tar".into();
    let refused = write(dir.path(), &path, &to, &sample.desk);
    assert!(matches!(refused, Err(WriteError::TooMuch { .. })));
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
}

#[test]
fn a_letter_is_the_same_letter_in_a_later_return() {
    let letter = sample().contents.letters[0].clone();
    let mut other = letter.clone();
    assert_eq!(letter.id(), other.id());
    other.text.push('!');
    assert_ne!(letter.id(), other.id());
}
