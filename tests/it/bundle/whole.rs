//! A bundle that is as it should be.

use fanal::bundle::{self, Chunk, Line, NAMESPACE, Opened, ReadError, chain};
use fanal::crypt::{Digest, Identity};

use super::sample::{Sample, contents, plain};

/// What the second pass hands out.
fn chunks(sample: &Sample, opened: &Opened) -> Vec<Chunk> {
    let mut chunks = Vec::new();
    let desk = std::slice::from_ref(&sample.desk);
    let visited: Result<(), ReadError> = opened.each_chunk(desk, |chunk| {
        chunks.push(chunk);
        Ok(())
    });
    visited.unwrap();
    chunks
}

#[test]
fn what_a_station_writes_a_desk_reads() {
    let sample = Sample::new();
    let opened = sample.read_path(&sample.written.path).unwrap();
    let sent = contents();
    assert_eq!(opened.manifest.station, sent.station);
    assert_eq!(opened.manifest.created, sent.created);
    assert_eq!(opened.manifest.prev_bundle, sent.prev_bundle);
    assert_eq!(
        (opened.manifest.first_seq, opened.manifest.last_seq),
        (41, 43)
    );
    assert_eq!(opened.manifest.recipients.len(), 2);
    assert_eq!(opened.signer, sample.station.verifying_key());
    assert_eq!(opened.statements, sent.statements);
    assert_eq!(opened.wrapped_keys, sent.wrapped_keys);
    let got = chunks(&sample, &opened);
    assert_eq!(got.len(), 1);
    assert_eq!((got[0].number, got[0].first_seq), (1, 41));
    assert_eq!(got[0].lines, sent.lines);
}

#[test]
fn the_name_is_the_digest_of_the_file() {
    let sample = Sample::new();
    let digest = Digest::of(&sample.file());
    assert_eq!(sample.written.sha256, digest);
    assert_eq!(sample.written.bytes, sample.file().len() as u64);
    let name = sample.written.path.file_name().unwrap().to_str().unwrap();
    let short: String = digest.to_string().chars().take(16).collect();
    assert_eq!(name, format!("fb-{short}.age"));
    let opened = sample.read_path(&sample.written.path).unwrap();
    assert_eq!(opened.sha256, digest);
}

#[test]
fn the_desk_computes_the_stations_chain() {
    let sample = Sample::new();
    let sent = contents();
    let mut head = sent.chain_before;
    for (line, seq) in sent.lines.iter().zip(41..) {
        head = chain::link(&head, seq, &line.hash());
    }
    assert_eq!(sample.written.chain_after, head);
    let opened = sample.read_path(&sample.written.path).unwrap();
    assert_eq!(opened.manifest.chain_after, head);
}

#[test]
fn many_records_come_in_chunks_that_continue_each_other() {
    let mut many = contents();
    let body = format!(r#"{{"text":"{}"}}"#, "x".repeat(200_000));
    many.lines = (0..25).map(|_| plain(&body)).collect();
    let sample = Sample::of(&many);
    let opened = sample.read_path(&sample.written.path).unwrap();
    let got = chunks(&sample, &opened);
    assert_eq!(got.len(), 3);
    assert_eq!(opened.chunks(), 3);
    assert_eq!(got[1].first_seq, 41 + got[0].lines.len() as u64);
    let lines: Vec<Line> = got.into_iter().flat_map(|chunk| chunk.lines).collect();
    assert_eq!(lines, many.lines);
}

#[test]
fn a_bundle_for_others_stays_shut() {
    let sample = Sample::new();
    let other = Identity::generate();
    let own = other.recipient();
    let path = &sample.written.path;
    let refused = bundle::read(path, &[other], &own, "practice");
    assert!(matches!(refused, Err(ReadError::NotForUs)));
    assert!(matches!(
        bundle::read(path, &[], &own, "practice"),
        Err(ReadError::NotForUs)
    ));
}

#[test]
fn practice_never_enters_live() {
    let sample = Sample::new();
    let own = sample.desk.recipient();
    let desk = std::slice::from_ref(&sample.desk);
    let refused = bundle::read(&sample.written.path, desk, &own, "live");
    assert!(matches!(refused, Err(ReadError::OtherRealm { found }) if found == "practice"));
}

#[test]
fn a_bundle_that_was_passed_on_is_refused() {
    let sample = Sample::new();
    let second = Identity::generate();
    let own = second.recipient();
    let passed =
        fanal::crypt::seal::seal(std::slice::from_ref(&own), &sample.archive().bytes()).unwrap();
    let path = sample.put(&passed);
    let refused = bundle::read(&path, &[second], &own, "practice");
    assert!(matches!(refused, Err(ReadError::NotListed)));
}

#[test]
fn a_file_changed_between_the_passes_gives_nothing_new() {
    let sample = Sample::new();
    let path = sample.put(&sample.file());
    let opened = sample.read_path(&path).unwrap();
    let mut forged = sample.archive();
    forged.change("records/000001.jsonl", "note", "mote");
    sample
        .read_archive(&forged.sign(&sample.station, NAMESPACE))
        .unwrap_err();
    let desk = std::slice::from_ref(&sample.desk);
    let visited: Result<(), ReadError> = opened.each_chunk(desk, |_| panic!("nothing is new"));
    assert!(matches!(visited, Err(ReadError::WrongHash { entry }) if entry == "SHA256SUMS"));
}

#[test]
fn the_first_bundle_of_a_store_starts_the_chain() {
    let mut first = contents();
    (first.first_seq, first.chain_before) = (1, chain::START);
    (first.bundle_seq, first.prev_bundle) = (1, None);
    let sample = Sample::of(&first);
    let opened = sample.read_path(&sample.written.path).unwrap();
    assert_eq!(opened.manifest.prev_bundle, None);
    assert_eq!(chunks(&sample, &opened)[0].lines, first.lines);
    first.chain_before = Digest::of(b"elsewhere");
    let sample = Sample::of(&first);
    let refused = sample.read_path(&sample.written.path);
    assert!(matches!(refused, Err(ReadError::BrokenChain)));
}
