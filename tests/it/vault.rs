//! The vault as a file: what is saved is there, and what is not right is refused.

mod custody;
mod exchange;
mod faults;
mod keeping;
mod people;
mod profiles;
mod rotten;
mod schemas;
mod stock;
mod tampering;

use std::fs;
use std::path::{Path, PathBuf};

use fanal::crypt::{Cost, Identity, Passphrase, Recipient};
use fanal::domain::moment::Timestamp;
use fanal::lang::locale::Locale;
use fanal::lang::words::Words;
use fanal::vault::{self, Founding, Look, Realm, RecipientKind, Role, Vault, VaultError};

/// What no file may ever show.
const CANARY: &str = "CanaryOfTheHarbour";

fn words(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned())
}

fn right() -> Passphrase {
    words("harbour lamp seven rope kettle")
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_seconds(1_800_000_000 + seconds)
}

fn body(text: &str) -> Vec<u8> {
    format!("{{\"note\":\"{text}\"}}").into_bytes()
}

/// A folder with a vault in it; `open` unlocks it as its officer.
struct Place {
    folder: tempfile::TempDir,
    supervisor: Identity,
}

impl Place {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            supervisor: Identity::generate(),
        }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("practice.fanal")
    }

    fn create(&self) -> Vault {
        self.create_as(Role::Station, &[self.supervisor.recipient()])
            .unwrap()
    }

    fn create_as(&self, role: Role, recipients: &[Recipient]) -> Result<Vault, VaultError> {
        found_with(role, recipients, |founding| {
            vault::create(&self.path(), founding)
        })
    }

    fn open(&self) -> Result<Vault, VaultError> {
        vault::unlock(&self.path(), "ID-07", &right())
    }

    fn bytes(&self) -> Vec<u8> {
        fs::read(self.path()).unwrap()
    }
}

fn found_with<T>(role: Role, recipients: &[Recipient], make: impl FnOnce(&Founding<'_>) -> T) -> T {
    let passphrase = right();
    make(&Founding {
        realm: Realm::Practice,
        role,
        station: "JET-02",
        officer: "ID-07",
        passphrase: &passphrase,
        recipients,
        recovery: &[],
        cost: Cost::PRACTICE_FLOOR,
        at: at(0),
    })
}

/// A vault of two cases and four revisions, closed again.
fn with_two_cases() -> Place {
    let place = Place::new();
    let mut vault = place.create();
    let (first, _) = vault.begin(&body("one"), b"head one", at(1)).unwrap();
    let (second, _) = vault.begin(&body("two"), b"head two", at(2)).unwrap();
    vault
        .append(&first, &body("one more"), b"head 1b", at(3))
        .unwrap();
    vault
        .append(&second, &body("two more"), b"head 2b", at(4))
        .unwrap();
    vault.remember("pin", b"old").unwrap();
    vault.set_place(Some(b"half typed")).unwrap();
    place
}

/// Number, head and bodies of each case.
type Content = (u32, Option<Vec<u8>>, Vec<Vec<u8>>);

fn contents(vault: &Vault) -> Vec<Content> {
    let cases = vault.cases().unwrap();
    let each = cases.into_iter().map(|case| {
        let revisions = vault.revisions(&case.id).unwrap();
        let bodies = revisions.into_iter().map(|revision| revision.body);
        (case.number, case.head, bodies.collect())
    });
    each.collect()
}

/// As [`contents`], of those cases that the officer can read.
fn contents_of_own(vault: &Vault) -> Vec<Content> {
    let cases = vault.cases().unwrap();
    let own = cases.into_iter().filter(|case| case.readable);
    let each = own.map(|case| {
        let revisions = vault.revisions(&case.id).unwrap();
        let bodies = revisions.into_iter().map(|revision| revision.body);
        (case.number, case.head, bodies.collect())
    });
    each.collect()
}

#[test]
fn what_was_saved_is_there_after_reopening() {
    let place = with_two_cases();
    let vault = place.open().unwrap();
    assert_eq!(
        contents(&vault),
        [
            (
                1,
                Some(b"head 1b".to_vec()),
                vec![body("one"), body("one more")]
            ),
            (
                2,
                Some(b"head 2b".to_vec()),
                vec![body("two"), body("two more")]
            ),
        ]
    );
    assert_eq!(vault.recall("pin").unwrap().unwrap(), b"old");
    assert_eq!(vault.recall("other").unwrap(), None);
    assert_eq!(vault.place().unwrap().unwrap(), b"half typed");
    assert_eq!(vault.last_seq(), 4);
    assert_eq!(vault.verify().unwrap(), []);
    let about = vault.about();
    assert_eq!((about.realm, about.role), (Realm::Practice, Role::Station));
    assert_eq!((about.computer.as_str(), about.created), ("A", at(0)));
    assert_eq!(about.recipient, vault.identity().recipient());
    let kinds = [(RecipientKind::Supervisor, place.supervisor.recipient())];
    assert_eq!(vault.recipients().unwrap(), kinds);
}

#[test]
fn revisions_know_who_when_and_after_which() {
    let place = with_two_cases();
    let vault = place.open().unwrap();
    let first = vault.cases().unwrap()[0].id;
    let revisions = vault.revisions(&first).unwrap();
    assert_eq!(revisions[0].prev, None);
    assert_eq!(revisions[1].prev, Some(revisions[0].id));
    assert_eq!((revisions[0].seq, revisions[1].seq), (1, 3));
    assert_eq!(revisions[1].at, at(3));
    assert_eq!(revisions[1].officer, "ID-07");
}

#[test]
fn replaceable_things_are_replaced() {
    let place = with_two_cases();
    let mut vault = place.open().unwrap();
    vault.remember("pin", b"new").unwrap();
    vault.set_place(None).unwrap();
    vault.set_place(None).unwrap();
    drop(vault);
    let vault = place.open().unwrap();
    assert_eq!(vault.recall("pin").unwrap().unwrap(), b"new");
    assert_eq!(vault.place().unwrap(), None);
    assert_eq!(vault.verify().unwrap(), []);
}

#[test]
fn a_clock_that_went_backwards_is_flagged_and_not_refused() {
    let place = Place::new();
    let mut vault = place.create();
    let (case, first) = vault.begin(&body("one"), b"", at(100)).unwrap();
    let back = vault.append(&case, &body("two"), b"", at(50)).unwrap();
    let on = vault.append(&case, &body("three"), b"", at(60)).unwrap();
    assert!(!first.clock_suspect && back.clock_suspect && !on.clock_suspect);
    let flags: Vec<bool> = vault
        .revisions(&case)
        .unwrap()
        .iter()
        .map(|revision| revision.clock_suspect)
        .collect();
    assert_eq!(flags, [false, true, false]);
}

#[test]
fn a_drill_is_the_same_vault_in_memory() {
    let mut vault = found_with(Role::Station, &[], vault::in_memory).unwrap();
    let (case, _) = vault.begin(&body("one"), b"head", at(1)).unwrap();
    assert_eq!(vault.revisions(&case).unwrap().len(), 1);
    assert_eq!(vault.verify().unwrap(), []);
    assert_eq!(vault.path(), Path::new(":memory:"));
}

#[test]
fn a_body_that_is_not_one_line_of_json_is_refused_and_nothing_is_written() {
    let mut vault = found_with(Role::Station, &[], vault::in_memory).unwrap();
    for wrong in [
        &b"words"[..],
        b"{}\n",
        b"\xff",
        &vec![b'1'; vault::LONGEST_BODY + 1],
    ] {
        assert!(matches!(
            vault.begin(wrong, b"", at(1)),
            Err(VaultError::BodyNotALine { .. })
        ));
    }
    assert_eq!(vault.cases().unwrap(), []);
    assert_eq!(vault.verify().unwrap(), []);
}

#[test]
fn looking_tells_what_is_there_and_makes_nothing() {
    let place = Place::new();
    assert_eq!(vault::look(&place.path()).unwrap(), Look::Absent);
    assert_eq!(
        vault::look(&place.folder.path().join("no").join("vault")).unwrap(),
        Look::Absent
    );
    assert_eq!(fs::read_dir(place.folder.path()).unwrap().count(), 0);
    drop(place.create());
    let before = place.bytes();
    assert_eq!(
        vault::look(&place.path()).unwrap(),
        Look::Present {
            realm: Realm::Practice,
            role: Role::Station,
            station: "JET-02".to_owned(),
            officers: vec!["ID-07".to_owned()],
        }
    );
    assert_eq!(place.bytes(), before);
}

#[test]
fn only_the_vault_is_left_in_the_folder_and_only_its_user_reads_it() {
    let place = with_two_cases();
    let names: Vec<_> = fs::read_dir(place.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(names, ["practice.fanal"]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(place.path()).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn nothing_that_was_typed_stands_in_the_file() {
    let place = Place::new();
    let mut vault = place.create();
    let (case, _) = vault
        .begin(&body(CANARY), CANARY.as_bytes(), at(1))
        .unwrap();
    vault
        .append(&case, &body(CANARY), CANARY.as_bytes(), at(2))
        .unwrap();
    vault.remember(CANARY, CANARY.as_bytes()).unwrap();
    vault.set_place(Some(CANARY.as_bytes())).unwrap();
    let secret = vault.identity().expose().to_string();
    let wide = |little: bool| -> Vec<u8> {
        let units = CANARY.encode_utf16();
        let order = |unit: u16| {
            if little {
                unit.to_le_bytes()
            } else {
                unit.to_be_bytes()
            }
        };
        units.flat_map(order).collect()
    };
    let forms = [
        CANARY.as_bytes().to_vec(),
        wide(true),
        wide(false),
        secret.into_bytes(),
        b"harbour lamp".to_vec(),
    ];
    // While it is open, the journal is there as well.
    for entry in fs::read_dir(place.folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        for form in &forms {
            let found = bytes.windows(form.len()).any(|window| window == form);
            assert!(!found, "{} shows {form:?}", path.display());
        }
    }
}

#[test]
fn a_new_recipient_opens_old_cases_and_new_ones() {
    let place = with_two_cases();
    let mut vault = place.open().unwrap();
    let late = Identity::generate();
    for kind in [RecipientKind::Recovery, RecipientKind::Supervisor] {
        let widened = vault.add_recipient(kind, &late.recipient()).unwrap();
        assert_eq!((widened.covered, widened.left), (2, 0));
    }
    vault.begin(&body("three"), b"", at(9)).unwrap();
    drop(vault);
    let vault = place.open().unwrap();
    assert_eq!(vault.recipients().unwrap().len(), 3);
    assert_eq!(vault.verify().unwrap(), []);
    let shipment = vault.shipment(0, 100, usize::MAX).unwrap().unwrap();
    assert_eq!(shipment.epochs.len(), 3);
    for epoch in &shipment.epochs {
        for holder in [&late, &place.supervisor] {
            let key = fanal::crypt::seal::open(std::slice::from_ref(holder), &epoch.wrap);
            assert!(key.unwrap().starts_with(b"FANAL-CASE-KEY-1 "));
        }
    }
}

#[test]
fn every_failure_has_a_problem_and_a_remedy_in_every_language() {
    for locale in [Locale::En, Locale::Ar, Locale::Fr, Locale::Es] {
        let words = Words::new(locale);
        for fault in VaultError::samples() {
            let notice = fault.notice();
            for message in [notice.problem, notice.remedy] {
                let said = words.say_ref(&message);
                assert!(
                    !said.is_empty() && said != message.id(),
                    "{locale:?} {fault}"
                );
            }
        }
    }
}
