//! Returns and the stock programs: the commands of `docs/bundle-format.md` as they stand there.

use fanal::bundle::ReadError;
use fanal::bundle::returned::{
    self, Attached, Contents, Letter, Receipt, Received, Refused, Written,
};
use fanal::crypt::{Digest, Identity};
use fanal::domain::moment::Timestamp;
use tempfile::TempDir;

use super::damaged::{bits, places};
use super::sample::key;
use super::stock::{are_here, blocks, shell, told};

/// A desk's return in a folder of its own, with the station that can open it.
pub(super) struct Home {
    pub(super) dir: TempDir,
    station: Identity,
    written: Written,
}

impl Home {
    pub(super) fn new() -> Self {
        let (dir, station) = (tempfile::tempdir().unwrap(), Identity::generate());
        let recipients = [Identity::generate().recipient(), station.recipient()];
        let written = returned::write(dir.path(), &contents(), &recipients, &key(3)).unwrap();
        std::fs::write(dir.path().join("station.key"), station.expose().as_bytes()).unwrap();
        let home = Self {
            dir,
            station,
            written,
        };
        home.trust(3);
        home
    }

    /// Writes down whose signature is expected.
    fn trust(&self, desk: u8) {
        let desk = key(desk).verifying_key();
        let line = format!("NORTH namespaces=\"return-v1@fanal\" {desk}\n");
        std::fs::write(self.dir.path().join("signers"), line).unwrap();
    }
}

fn contents() -> Contents {
    Contents {
        realm: "practice".into(),
        desk: "NORTH".into(),
        station: "JET-02".into(),
        number: 4,
        created: Timestamp::from_seconds(1_795_000_000),
        requires: Vec::new(),
        receipts: vec![
            Receipt::Received(Received {
                vault: "5f0c11".into(),
                upto: 41,
                chain: Digest::of(b"the chain after 41"),
            }),
            Receipt::Refused(Refused {
                bundle: "fb-0011223344556677.age".into(),
                reason: "bundle-damaged".into(),
            }),
        ],
        letters: vec![Letter {
            case: "JET-02-A-017".into(),
            kind: "decision".into(),
            decision: Some("ask".into()),
            text: "من يحمل الأوراق الآن؟".into(),
            at: Timestamp::from_seconds(1_795_000_000),
            by: "LK-01".into(),
        }],
        files: vec![Attached {
            kind: "profile".into(),
            name: "agency.toml".into(),
            bytes: b"[agency]\n".to_vec(),
        }],
    }
}

const PROGRAMS: &[&str] = &["age", "tar", "ssh-keygen", "sha256sum"];

/// Reads other bytes as the station would.
fn read(home: &Home, bytes: &[u8]) -> Result<returned::Opened, ReadError> {
    let path = home.dir.path().join("other.age");
    std::fs::write(&path, bytes).unwrap();
    let own = home.station.recipient();
    let identity = std::slice::from_ref(&home.station);
    returned::read(&path, identity, &own, ("practice", "JET-02"))
}

#[test]
fn a_return_that_is_cut_or_changed_by_a_bit_is_refused() {
    let home = Home::new();
    let whole = std::fs::read(&home.written.path).unwrap();
    assert!(read(&home, &whole).is_ok());
    for place in places(whole.len()) {
        let cut = read(&home, &whole[..place]);
        assert!(cut.is_err(), "cut to {place} of {}", whole.len());
        for bit in bits(place) {
            let mut changed = whole.clone();
            changed[place] ^= 1 << bit;
            assert!(read(&home, &changed).is_err(), "bit {bit} of byte {place}");
        }
    }
    for extra in [1, 16, 65_536] {
        let mut longer = whole.clone();
        longer.extend(vec![0; extra]);
        assert!(read(&home, &longer).is_err(), "{extra} bytes more");
    }
}

#[test]
fn the_documents_commands_open_and_verify_a_return() {
    if !are_here(PROGRAMS) {
        return;
    }
    let home = Home::new();
    let opened = shell(home.dir.path(), blocks()[2]);
    let said = told(&opened);
    assert!(opened.status.success(), "{said}");
    assert!(
        said.contains("Good \"return-v1@fanal\" signature for NORTH"),
        "{said}"
    );
    let received = format!("\"chain\":\"{}\"", Digest::of(b"the chain after 41"));
    assert!(said.contains(&received), "{said}");
    assert!(said.contains("\"bundle-damaged\""), "{said}");
    assert!(said.contains("من يحمل الأوراق الآن؟"), "{said}");
    let file = std::fs::read(home.dir.path().join("files/000001")).unwrap();
    assert_eq!(file, b"[agency]\n");
}

#[test]
fn the_documents_commands_find_another_desk_and_a_changed_letter() {
    if !are_here(PROGRAMS) {
        return;
    }
    let home = Home::new();
    home.trust(2);
    let refused = shell(home.dir.path(), blocks()[2]);
    assert!(!refused.status.success(), "{}", told(&refused));
    home.trust(3);
    let changed = format!(
        "{}\nsed -i s/ask/close/ letters.jsonl\nsha256sum --check --strict --quiet SHA256SUMS",
        blocks()[2]
    );
    let changed = shell(home.dir.path(), &changed);
    assert!(!changed.status.success(), "{}", told(&changed));
}

#[test]
fn a_return_is_not_read_as_a_bundle() {
    if !are_here(PROGRAMS) {
        return;
    }
    let home = Home::new();
    let wrong = blocks()[2].replace("-n return-v1@fanal", "-n bundle-v1@fanal");
    let refused = shell(home.dir.path(), &wrong);
    assert!(!refused.status.success(), "{}", told(&refused));
    let own = home.station.recipient();
    let station = std::slice::from_ref(&home.station);
    assert!(fanal::bundle::read(&home.written.path, station, &own, "practice").is_err());
}
