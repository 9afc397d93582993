//! A small bundle, and the means to build a false one from it.

use std::io::Read as _;
use std::path::PathBuf;

use fanal::bundle::{self, Contents, Line, Opened, ReadError, Statement, WrappedKey, Written};
use fanal::crypt::{Digest, Identity, SecretKey, SigningKey, seal};
use fanal::domain::moment::Timestamp;
use tar::{EntryType, Header};
use tempfile::TempDir;

/// A station's bundle in a folder of its own, with the desk that can open it.
pub(super) struct Sample {
    pub(super) dir: TempDir,
    pub(super) desk: Identity,
    pub(super) station: SigningKey,
    pub(super) written: Written,
}

/// The signing key of a computer.
pub(super) fn key(byte: u8) -> SigningKey {
    SigningKey::from_seed(&SecretKey::from_bytes([byte; 32]))
}

/// Three revisions: in clear, sealed, purged.
pub(super) fn contents() -> Contents {
    Contents {
        realm: "practice".into(),
        role: "station".into(),
        station: "JET".into(),
        device: "B".into(),
        vault: "5f0c11".into(),
        bundle_seq: 2,
        prev_bundle: Some(Digest::of(b"the bundle before")),
        first_seq: 41,
        chain_before: Digest::of(b"the chain before"),
        created: Timestamp::from_seconds(1_795_000_000),
        requires: Vec::new(),
        reply_to: None,
        last_return: 0,
        statements: vec![Statement {
            officer: "o1".into(),
            statement: "JET-B-014:43\n".into(),
            signature: "-----BEGIN SSH SIGNATURE-----\n".into(),
        }],
        wrapped_keys: vec![WrappedKey {
            case: "JET-B-015".into(),
            wrap: b"age-encryption.org/v1\n".to_vec(),
        }],
        lines: vec![
            plain(r#"{ "kind":"note", "text":"قال إنه مدين\t\u0041 {\"} " }"#),
            Line::Sealed {
                case: "JET-B-015".into(),
                revision: "r2".into(),
                hash: Digest::of(b"{}"),
                sealed: vec![0, 9, 255],
            },
            Line::Purged {
                hash: Digest::of(b"gone"),
            },
        ],
    }
}

/// A revision in clear, as a store writes it around `body`.
pub(super) fn plain(body: &str) -> Line {
    let line = format!(r#"{{"v":1,"id":"0a","rev":"0b","seq":41,"officer":"o1","data":{body}}}"#);
    Line::Plain {
        line: line.into_bytes().into(),
    }
}

impl Sample {
    pub(super) fn new() -> Self {
        Self::of(&contents())
    }

    pub(super) fn of(contents: &Contents) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let (desk, station) = (Identity::generate(), key(1));
        let recipients = [Identity::generate().recipient(), desk.recipient()];
        let written = bundle::write(dir.path(), contents, &recipients, &station).unwrap();
        Self {
            dir,
            desk,
            station,
            written,
        }
    }

    /// The bundle's bytes as they lie on the stick.
    pub(super) fn file(&self) -> Vec<u8> {
        std::fs::read(&self.written.path).unwrap()
    }

    /// Reads other bytes as the desk would.
    pub(super) fn read_file(&self, bytes: &[u8]) -> Result<Opened, ReadError> {
        let path = self.put(bytes);
        self.read_path(&path)
    }

    pub(super) fn read_path(&self, path: &std::path::Path) -> Result<Opened, ReadError> {
        let own = self.desk.recipient();
        bundle::read(path, std::slice::from_ref(&self.desk), &own, "practice")
    }

    /// Puts bytes beside the bundle.
    pub(super) fn put(&self, bytes: &[u8]) -> PathBuf {
        let path = self.dir.path().join("other.age");
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// The archive inside, to be changed.
    pub(super) fn archive(&self) -> Forged {
        let opened = seal::open(std::slice::from_ref(&self.desk), &self.file()).unwrap();
        let mut archive = tar::Archive::new(opened.as_slice());
        let entries = archive.entries().unwrap().map(|entry| {
            let mut entry = entry.unwrap();
            let name = String::from_utf8(entry.path_bytes().into_owned()).unwrap();
            let mut body = Vec::new();
            entry.read_to_end(&mut body).unwrap();
            Entry::file(&name, &body)
        });
        Forged {
            entries: entries.collect(),
            tail: vec![0; 1024],
        }
    }

    /// Seals an archive to the desk and reads it as the desk would.
    pub(super) fn read_archive(&self, forged: &Forged) -> Result<Opened, ReadError> {
        let sealed = seal::seal(&[self.desk.recipient()], &forged.bytes()).unwrap();
        self.read_file(&sealed)
    }
}

/// One entry of a false archive.
#[derive(Clone)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) body: Vec<u8>,
    pub(super) kind: EntryType,
    /// What the header says of the length, where that is not the truth.
    pub(super) claimed: Option<u64>,
}

impl Entry {
    pub(super) fn file(name: &str, body: &[u8]) -> Self {
        Self {
            name: name.into(),
            body: body.to_vec(),
            kind: EntryType::Regular,
            claimed: None,
        }
    }

    fn bytes(&self) -> Vec<u8> {
        let mut header = Header::new_ustar();
        let field = &mut header.as_mut_bytes()[..self.name.len()];
        field.copy_from_slice(self.name.as_bytes());
        header.set_entry_type(self.kind);
        header.set_mode(0o600);
        header.set_uid(0);
        header.set_gid(0);
        header.set_mtime(0);
        header.set_size(self.claimed.unwrap_or(self.body.len() as u64));
        header.set_cksum();
        let mut bytes = header.as_bytes().to_vec();
        bytes.extend(&self.body);
        bytes.resize(bytes.len().next_multiple_of(512), 0);
        bytes
    }
}

/// An archive somebody else might make.
pub(super) struct Forged {
    pub(super) entries: Vec<Entry>,
    pub(super) tail: Vec<u8>,
}

impl Forged {
    pub(super) fn bytes(&self) -> Vec<u8> {
        let mut bytes: Vec<u8> = self.entries.iter().flat_map(Entry::bytes).collect();
        bytes.extend(&self.tail);
        bytes
    }

    pub(super) fn body(&mut self, name: &str) -> &mut Vec<u8> {
        let found = self.entries.iter_mut().find(|entry| entry.name == name);
        &mut found.unwrap().body
    }

    /// Replaces text in one entry, which must hold it.
    pub(super) fn change(&mut self, name: &str, from: &str, to: &str) {
        let body = self.body(name);
        let text = String::from_utf8(body.clone()).unwrap();
        assert!(text.contains(from), "{from} in {text}");
        *body = text.replacen(from, to, 1).into_bytes();
    }

    /// Makes the table of hashes anew and signs it: what somebody with a device key could do.
    pub(super) fn sign(mut self, signer: &SigningKey, namespace: &str) -> Self {
        let listed = &self.entries[2..];
        let row = |entry: &Entry| format!("{}  {}\n", Digest::of(&entry.body), entry.name);
        let table = listed.iter().map(row).collect::<Vec<String>>().concat();
        let signature = signer.sign(namespace, table.as_bytes()).unwrap();
        *self.body("SHA256SUMS") = table.into_bytes();
        *self.body("SHA256SUMS.sig") = signature.into_bytes();
        self
    }
}
