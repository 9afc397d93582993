//! Bytes that changed on the way: whatever changed, the whole bundle is refused.

use fanal::bundle::ReadError;
use fanal::crypt::seal;

use super::sample::{Sample, contents, plain};
use crate::faults::is_full;

/// Every place of the header, of the first bytes after it and of the end; every third in between, or
/// with `FANAL_ROUNDS=full` every one.
pub(super) fn places(length: usize) -> impl Iterator<Item = usize> {
    let each = is_full();
    (0..length).filter(move |place| each || *place < 700 || place % 3 == 0 || place + 200 > length)
}

/// The bits of the byte in this place that are changed one by one: one of them, or with
/// `FANAL_ROUNDS=full` all.
pub(super) fn bits(place: usize) -> impl Iterator<Item = u8> {
    let one = u8::try_from(place / 3 % 8).unwrap();
    (0..8).filter(move |bit| is_full() || *bit == one)
}

#[test]
fn a_file_that_is_cut_is_refused() {
    let sample = Sample::new();
    let whole = sample.file();
    for length in places(whole.len()) {
        let refused = sample.read_file(&whole[..length]);
        assert!(refused.is_err(), "cut to {length} of {}", whole.len());
    }
}

#[test]
fn a_changed_bit_is_refused() {
    let sample = Sample::new();
    let whole = sample.file();
    for place in places(whole.len()) {
        for bit in bits(place) {
            let mut changed = whole.clone();
            changed[place] ^= 1 << bit;
            let refused = sample.read_file(&changed);
            assert!(refused.is_err(), "bit {bit} of byte {place}");
        }
    }
}

#[test]
fn bytes_after_the_file_are_refused() {
    let sample = Sample::new();
    for extra in [1, 16, 17, 65_536] {
        let mut longer = sample.file();
        longer.extend(vec![0; extra]);
        let refused = sample.read_file(&longer);
        assert!(matches!(refused, Err(ReadError::Damaged)), "{extra}");
    }
}

/// age cuts its content into pieces of 64 KiB: the last one is told by a mark of its own, also when
/// it is full.
#[test]
fn a_file_whose_last_piece_is_full_is_whole_and_has_an_end() {
    let before = Sample::new().archive().bytes().len();
    let sample = (0..8)
        .map(|step| {
            let mut full = contents();
            let filler = "y".repeat(65_536 - before - 128 * step);
            full.lines.push(plain(&format!(r#"{{"x":"{filler}"}}"#)));
            Sample::of(&full)
        })
        .find(|sample| sample.archive().bytes().len() == 65_536)
        .unwrap();
    let opened = sample.read_path(&sample.written.path).unwrap();
    assert_eq!(opened.sha256, sample.written.sha256);
    let mut longer = sample.file();
    longer.push(0);
    assert!(matches!(sample.read_file(&longer), Err(ReadError::Damaged)));
    let shorter = &sample.file()[..sample.file().len() - 1];
    assert!(matches!(sample.read_file(shorter), Err(ReadError::Damaged)));
}

#[test]
fn other_files_are_told_from_damaged_ones() {
    let sample = Sample::new();
    for other in [
        b"PK\x03\x04".as_slice(),
        b"-----BEGIN AGE ENCRYPTED FILE-----\n",
    ] {
        let refused = sample.read_file(other);
        assert!(matches!(refused, Err(ReadError::NotABundle { .. })));
    }
    let folder = sample.read_path(sample.dir.path());
    assert!(matches!(folder, Err(ReadError::NotABundle { .. })));
    let nothing = sample.read_path(&sample.dir.path().join("none.age"));
    assert!(matches!(nothing, Err(ReadError::Unreadable { .. })));
    let text = seal::seal(&[sample.desk.recipient()], b"a letter").unwrap();
    assert!(matches!(sample.read_file(&text), Err(ReadError::Truncated)));
}

/// Inside the seal a change is made by somebody who can seal but not sign. What no reader looks at,
/// such as the sign that ends a number in a tar header, may change; what is read may not.
#[test]
fn a_byte_changed_inside_the_seal_is_refused_or_means_the_same() {
    let sample = Sample::new();
    let archive = sample.archive().bytes();
    let (mut refused, mut same) = (0, 0);
    for place in (0..archive.len()).step_by(3) {
        let mut changed = archive.clone();
        changed[place] ^= 1 << (place % 7);
        let sealed = seal::seal(&[sample.desk.recipient()], &changed).unwrap();
        let Ok(opened) = sample.read_file(&sealed) else {
            refused += 1;
            continue;
        };
        same += 1;
        let desk = std::slice::from_ref(&sample.desk);
        let visited: Result<(), ReadError> = opened.each_chunk(desk, |chunk| {
            assert_eq!(chunk.lines, contents().lines, "byte {place}");
            Ok(())
        });
        visited.unwrap();
        assert_eq!(opened.statements, contents().statements);
        assert_eq!(opened.wrapped_keys, contents().wrapped_keys);
        assert_eq!(opened.manifest.chain_after, sample.written.chain_after);
    }
    assert!(same * 50 < refused, "{same} of {refused} were taken");
}
