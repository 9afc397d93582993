//! Archives that no station makes: each fault is refused under its own name.

use fanal::bundle::{NAMESPACE, ReadError};
use fanal::crypt::{Cost, Passphrase, seal};
use tar::EntryType;

use super::sample::{Entry, Forged, Sample, key};

const RECORDS: &str = "records/000001.jsonl";

/// Reads the sample after `change`, signed anew by the station's own key.
fn signed_anew(change: impl FnOnce(&mut Forged)) -> ReadError {
    let sample = Sample::new();
    let mut forged = sample.archive();
    change(&mut forged);
    let forged = forged.sign(&sample.station, NAMESPACE);
    sample.read_archive(&forged).unwrap_err()
}

/// Reads the sample after `change`, with the old signature.
fn unsigned(change: impl FnOnce(&mut Forged)) -> ReadError {
    let sample = Sample::new();
    let mut forged = sample.archive();
    change(&mut forged);
    sample.read_archive(&forged).unwrap_err()
}

#[test]
fn an_unchanged_archive_signed_anew_is_read() {
    let sample = Sample::new();
    let forged = sample.archive().sign(&sample.station, NAMESPACE);
    assert!(sample.read_archive(&forged).is_ok());
}

#[test]
fn a_bundle_without_signature_is_refused() {
    let without = unsigned(|forged| {
        forged.entries.remove(1);
    });
    assert!(matches!(without, ReadError::Unsigned));
    let empty = unsigned(|forged| forged.body("SHA256SUMS.sig").clear());
    assert!(matches!(empty, ReadError::Unsigned));
}

#[test]
fn a_signature_over_something_else_is_refused() {
    let changed = unsigned(|forged| forged.change("SHA256SUMS", "manifest", "manifesT"));
    assert!(matches!(changed, ReadError::BadSignature));
    let sample = Sample::new();
    let other_purpose = sample.archive().sign(&sample.station, "session-v1@fanal");
    let refused = sample.read_archive(&other_purpose);
    assert!(matches!(refused, Err(ReadError::BadSignature)));
}

#[test]
fn a_bundle_signed_by_another_key_is_refused() {
    let sample = Sample::new();
    let forged = sample.archive().sign(&key(2), NAMESPACE);
    let refused = sample.read_archive(&forged);
    assert!(matches!(refused, Err(ReadError::OtherSigner)));
}

#[test]
fn each_part_must_be_the_one_that_was_signed() {
    for place in 2..6 {
        let refused = unsigned(|forged| forged.entries[place].body.push(b'\n'));
        assert!(matches!(refused, ReadError::WrongHash { .. }), "{place}");
    }
}

#[test]
fn parts_in_another_order_are_refused() {
    let swapped = unsigned(|forged| forged.entries.swap(2, 3));
    assert!(matches!(
        swapped,
        ReadError::WrongOrder { found, expected }
            if found == "sessions.jsonl" && expected == "manifest.json"
    ));
    let late = unsigned(|forged| forged.entries.rotate_left(1));
    assert!(matches!(late, ReadError::WrongOrder { .. }));
}

#[test]
fn names_that_lead_out_of_the_archive_are_refused() {
    for name in ["../../etc/passwd", "/etc/passwd", "records/../../x", "a\nb"] {
        let first = unsigned(|forged| forged.entries.insert(0, Entry::file(name, b"x")));
        assert!(matches!(first, ReadError::UnsafeName { .. }), "{name}");
        let last = unsigned(|forged| forged.entries.push(Entry::file(name, b"x")));
        assert!(matches!(last, ReadError::UnsafeName { .. }), "{name}");
    }
}

#[test]
fn parts_nobody_knows_are_refused() {
    let between = unsigned(|forged| forged.entries.insert(2, Entry::file("notes.txt", b"x")));
    assert!(matches!(between, ReadError::UnknownEntry { name } if name == "notes.txt"));
    let unlisted = unsigned(|forged| {
        let extra = Entry::file("records/000002.jsonl", b"{}\n");
        forged.entries.push(extra);
    });
    assert!(matches!(unlisted, ReadError::UnknownEntry { .. }));
    let listed = signed_anew(|forged| forged.entries.push(Entry::file("notes.txt", b"x")));
    assert!(matches!(listed, ReadError::Malformed { entry, line: 5 } if entry == "SHA256SUMS"));
}

#[test]
fn links_and_folders_are_refused() {
    for kind in [
        EntryType::Symlink,
        EntryType::Link,
        EntryType::Directory,
        EntryType::Fifo,
    ] {
        let refused = unsigned(|forged| forged.entries[2].kind = kind);
        assert!(matches!(refused, ReadError::WrongType { .. }), "{kind:?}");
    }
}

#[test]
fn a_part_over_its_limit_is_refused_before_it_is_read() {
    let limits = [(1, 4096), (2, 1 << 20), (3, 8 << 20), (5, 8 << 20)];
    for (place, limit) in limits {
        for claimed in [limit + 1, 1 << 33] {
            let refused = unsigned(|forged| forged.entries[place].claimed = Some(claimed));
            assert!(matches!(refused, ReadError::TooLarge { limit: told, .. } if told == limit));
        }
    }
}

#[test]
fn a_giant_line_is_refused() {
    let refused = signed_anew(|forged| {
        let long = format!("{}\n", "x".repeat(256 * 1024 + 1));
        forged.body(RECORDS).extend(long.into_bytes());
    });
    assert!(matches!(refused, ReadError::LongLine { entry, line: 4 } if entry == RECORDS));
}

#[test]
fn an_archive_without_its_end_or_with_more_is_refused() {
    let cut = unsigned(|forged| forged.tail.clear());
    assert!(matches!(cut, ReadError::Truncated));
    let half = unsigned(|forged| forged.tail.truncate(512));
    assert!(matches!(half, ReadError::Truncated));
    let longer = unsigned(|forged| forged.tail.push(0));
    assert!(matches!(longer, ReadError::Trailing));
    let junk = unsigned(|forged| forged.tail[3] = 1);
    assert!(matches!(junk, ReadError::Trailing));
    let without = unsigned(|forged| forged.entries.truncate(5));
    assert!(matches!(without, ReadError::Truncated));
}

#[test]
fn records_that_do_not_follow_each_other_are_refused() {
    let other_body = signed_anew(|forged| forged.change(RECORDS, "note", "mote"));
    assert!(matches!(other_body, ReadError::BrokenChain));
    let other_start = signed_anew(|forged| {
        forged.change(
            "manifest.json",
            "\"chain_before\": \"",
            "\"chain_before\": \"0",
        );
        let body = forged.body("manifest.json");
        let text = String::from_utf8(body.clone()).unwrap();
        let end = text.find("\",\n  \"chain_after\"").unwrap();
        body.remove(end - 1);
    });
    assert!(matches!(other_start, ReadError::BrokenChain));
    let other_number = signed_anew(|forged| forged.change(RECORDS, "\"seq\":42", "\"seq\":44"));
    assert!(matches!(other_number, ReadError::Malformed { line: 2, .. }));
    let dropped = signed_anew(|forged| {
        let body = forged.body(RECORDS);
        let cut = body.iter().rposition(|byte| *byte == b'"').unwrap();
        let start = body[..cut].iter().rposition(|byte| *byte == b'\n').unwrap();
        body.truncate(start + 1);
    });
    assert!(matches!(dropped, ReadError::BrokenChain));
}

#[test]
fn what_a_newer_version_writes_is_refused_by_name() {
    let manifest = signed_anew(|forged| forged.change("manifest.json", "\"v\": 1", "\"v\": 2"));
    assert!(matches!(
        manifest,
        ReadError::Newer {
            found: 2,
            newest: 1
        }
    ));
    let line = signed_anew(|forged| forged.change(RECORDS, "{\"v\":1", "{\"v\":2"));
    assert!(matches!(
        line,
        ReadError::Newer {
            found: 2,
            newest: 1
        }
    ));
    let requires = signed_anew(|forged| {
        forged.change(
            "manifest.json",
            "\"requires\": []",
            "\"requires\": [\"gzip\"]",
        );
    });
    assert!(matches!(requires, ReadError::Requires { name } if name == "gzip"));
}

#[test]
fn what_an_older_reader_can_do_without_is_ignored() {
    let sample = Sample::new();
    let mut forged = sample.archive();
    forged.change(
        "manifest.json",
        "\"v\": 1,",
        "\"v\": 1, \"mood\": {\"a\": [1]},",
    );
    let forged = forged.sign(&sample.station, NAMESPACE);
    assert!(sample.read_archive(&forged).is_ok());
}

#[test]
fn a_bundle_locked_with_a_passphrase_is_refused_without_trying() {
    let sample = Sample::new();
    let passphrase = Passphrase::new("correct horse battery staple".to_owned());
    let cost = Cost::new(10).unwrap();
    let archive = sample.archive().bytes();
    let locked = seal::seal_with_passphrase(&passphrase, cost, &archive).unwrap();
    assert!(matches!(
        sample.read_file(&locked),
        Err(ReadError::Passphrase)
    ));
    // A work factor of 2^30 would take a terabyte; the refusal takes none.
    let text = String::from_utf8_lossy(&locked).into_owned();
    let stanza = text.lines().nth(1).unwrap().to_owned();
    let costly = stanza.replace(" 10", " 30");
    let mut bytes = b"age-encryption.org/v1\n".to_vec();
    bytes.extend(costly.into_bytes());
    bytes.extend(&locked[bytes.len()..]);
    assert!(matches!(
        sample.read_file(&bytes),
        Err(ReadError::Passphrase)
    ));
}
