//! Who holds which key, and what every seal is bound to.

use zeroize::Zeroizing;

use crate::crypt::digest::{hex, unhex};
use crate::crypt::sealed_box::{self, Bucket, Opener};
use crate::crypt::{
    CryptError, Deriver, Digest, Identity, Passphrase, Recipient, SecretKey, SigningKey, seal,
};

use super::{CaseId, Realm, RevisionId, VaultId};

/// An officer's own keys, as their slot holds them under their passphrase.
pub(super) struct OwnKeys {
    /// What others hand keys over to.
    pub(super) identity: Identity,
    /// What signs this officer's statements.
    pub(super) signing: SigningKey,
    /// What their copies of case keys and their draft are sealed with.
    pub(super) own: SecretKey,
}

const SIGNING_LINE: &str = "# signing: ";
const OWN_LINE: &str = "# own: ";

impl OwnKeys {
    pub(super) fn generate() -> Result<Self, CryptError> {
        Ok(Self {
            identity: Identity::generate(),
            signing: SigningKey::generate()?,
            own: SecretKey::generate()?,
        })
    }

    /// An age identity file, so that stock `age` can use what a slot holds; the two other keys stand
    /// in its comments.
    pub(super) fn to_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(512));
        text.push_str(SIGNING_LINE);
        text.push_str(&Zeroizing::new(hex(self.signing.seed().expose())));
        text.push('\n');
        text.push_str(OWN_LINE);
        text.push_str(&Zeroizing::new(hex(self.own.expose())));
        text.push('\n');
        text.push_str(&self.identity.expose());
        text.push('\n');
        text
    }

    pub(super) fn from_text(bytes: &[u8]) -> Result<Self, CryptError> {
        let text = std::str::from_utf8(bytes).map_err(|_not_text| CryptError::Damaged)?;
        let key = |label: &str| {
            let digits = text.lines().find_map(|line| line.strip_prefix(label));
            let bytes = digits.and_then(unhex).map(Zeroizing::new);
            SecretKey::from_slice(&bytes.ok_or(CryptError::Damaged)?)
        };
        let identity = text
            .lines()
            .find(|line| !line.starts_with('#'))
            .ok_or(CryptError::Damaged)?;
        Ok(Self {
            identity: identity.parse()?,
            signing: SigningKey::from_seed(&key(SIGNING_LINE)?),
            own: key(OWN_LINE)?,
        })
    }

    pub(super) fn open(passphrase: &Passphrase, sealed: &[u8]) -> Result<Self, CryptError> {
        Self::from_text(&seal::open_with_passphrase(passphrase, sealed)?)
    }
}

/// The station key and what it is used for. It opens no records.
pub(super) struct StationKeys {
    root: SecretKey,
    /// Seals the ledger.
    pub(super) ledger: SecretKey,
    /// Seals head, roster, device keys, statements and the marks of cases.
    pub(super) meta: SecretKey,
    /// Makes the tallies.
    pub(super) tally: SecretKey,
    /// Hides the names of remembered settings; it outlives the station key, since a hidden name
    /// cannot be turned back into the name.
    names: SecretKey,
}

impl StationKeys {
    pub(super) fn new(root: SecretKey) -> Self {
        let meta = root.subkey("fanal-v1 meta");
        Self {
            ledger: root.subkey("fanal-v1 ledger"),
            names: SecretKey::from_bytes(*meta.expose()),
            meta,
            tally: root.subkey("fanal-v1 tally"),
            root,
        }
    }

    /// The same keys with the hidden names of those that were before them.
    pub(super) fn with_names(mut self, names: &SecretKey) -> Self {
        self.names = SecretKey::from_bytes(*names.expose());
        self
    }

    /// What hides the names of remembered settings.
    pub(super) fn names(&self) -> &SecretKey {
        &self.names
    }

    /// Whether both are the same station's keys of the same time.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.root.commitment() == other.root.commitment()
    }

    /// The station key sealed to `holders`; `None` when there are none.
    pub(super) fn wrapped(&self, holders: &[Recipient]) -> Result<Option<Vec<u8>>, CryptError> {
        if holders.is_empty() {
            return Ok(None);
        }
        wrap(STATION_KEY, holders, &self.root).map(Some)
    }

    pub(super) fn open(identity: &Identity, sealed: &[u8]) -> Result<Self, CryptError> {
        unwrap(STATION_KEY, identity, sealed).map(Self::new)
    }

    /// The name under which a remembered setting is stored: it tells nothing of the setting.
    pub(super) fn hidden_name(&self, name: &str) -> String {
        let key = self.names.subkey(&format!("fanal-v1 name {name}"));
        hex(&key.expose()[..16])
    }

    /// What tells the share of each row in a tally.
    pub(super) fn shares(&self) -> Shares {
        Shares(self.tally.deriver())
    }
}

/// Tells what rows add to a tally; for one pass over them, and then to be dropped.
pub(super) struct Shares(Deriver);

impl Shares {
    /// What one row adds.
    pub(super) fn of(&self, table: &str, key: &[u8], row: Digest) -> Tally {
        let purpose = format!("fanal-v1 {table} {} {}", hex(key), hex(row.as_bytes()));
        Tally(*self.0.subkey(&purpose).expose())
    }
}

/// A sum over rows that does not depend on their order: each row adds 32 bytes that only the station
/// key gives, joined by exclusive or, so that a row is taken out by adding it once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Tally([u8; 32]);

impl Tally {
    /// Adds a row, or takes it out.
    pub(super) fn flip(&mut self, share: Self) {
        for (mine, its) in self.0.iter_mut().zip(share.0) {
            *mine ^= its;
        }
    }

    pub(super) fn to_text(self) -> String {
        hex(&self.0)
    }

    pub(super) fn from_text(text: &str) -> Option<Self> {
        unhex(text)?.try_into().ok().map(Self)
    }
}

/// What every seal of one vault is bound to: a box from elsewhere, or from another place in the same
/// vault, does not open.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bound {
    pub(super) realm: Realm,
    pub(super) vault: VaultId,
}

impl Bound {
    fn to(self, part: &str, place: &[&[u8]]) -> Vec<u8> {
        let mut aad = Vec::with_capacity(96);
        aad.extend_from_slice(b"fanal-v1\0");
        aad.extend_from_slice(self.realm.code().as_bytes());
        aad.push(0);
        aad.extend_from_slice(self.vault.as_bytes());
        aad.extend_from_slice(part.as_bytes());
        aad.push(0);
        for one in place {
            aad.extend_from_slice(one);
        }
        aad
    }

    pub(super) fn mark(self, name: &str) -> Vec<u8> {
        self.to("mark", &[name.as_bytes()])
    }

    pub(super) fn ledger(self, seq: u64) -> Vec<u8> {
        self.to("ledger", &[&seq.to_be_bytes()])
    }

    pub(super) fn auth(self, case: CaseId) -> Vec<u8> {
        self.to("auth", &[case.as_bytes()])
    }

    pub(super) fn wrap_own(self, case: CaseId) -> Vec<u8> {
        self.to("wrap", &[case.as_bytes()])
    }

    pub(super) fn head(self, case: CaseId) -> Vec<u8> {
        self.to("head", &[case.as_bytes()])
    }

    pub(super) fn body(self, case: CaseId, revision: RevisionId) -> Vec<u8> {
        self.to("body", &[case.as_bytes(), revision.as_bytes()])
    }

    pub(super) fn statement(self, case: CaseId, officer: i64) -> Vec<u8> {
        self.to("statement", &[case.as_bytes(), &officer.to_be_bytes()])
    }
}

/// What stands before a case's key inside its age files.
const CASE_KEY: &str = "FANAL-CASE-KEY-1 ";
/// What stands before the station key inside its age files.
const STATION_KEY: &str = "FANAL-STATION-KEY-1 ";

/// A key as one line of text in an age file: what it is, and its 64 hexadecimal digits. Stock `age`
/// shows it to whoever holds an identity.
fn wrap(label: &str, holders: &[Recipient], key: &SecretKey) -> Result<Vec<u8>, CryptError> {
    let mut text = Zeroizing::new(String::with_capacity(128));
    text.push_str(label);
    text.push_str(&Zeroizing::new(hex(key.expose())));
    text.push('\n');
    seal::seal(holders, text.as_bytes())
}

fn unwrap(label: &str, identity: &Identity, sealed: &[u8]) -> Result<SecretKey, CryptError> {
    let text = seal::open(std::slice::from_ref(identity), sealed)?;
    let digits = std::str::from_utf8(&text)
        .ok()
        .and_then(|text| text.strip_prefix(label))
        .and_then(|text| unhex(text.trim_end()))
        .map(Zeroizing::new);
    SecretKey::from_slice(&digits.ok_or(CryptError::Damaged)?)
}

/// A case's key sealed to everybody in `holders`.
pub(super) fn wrap_case_key(holders: &[Recipient], key: &SecretKey) -> Result<Vec<u8>, CryptError> {
    wrap(CASE_KEY, holders, key)
}

/// A case's key as it was sealed to `identity`, among others.
pub(super) fn unwrap_case_key(identity: &Identity, sealed: &[u8]) -> Result<SecretKey, CryptError> {
    unwrap(CASE_KEY, identity, sealed)
}

/// A case's key sealed for the officer who holds `own`: cheap, so that a list of thousands is read at
/// once.
pub(super) fn wrap_own(
    bound: Bound,
    own: &SecretKey,
    case: CaseId,
    key: &SecretKey,
) -> Result<Vec<u8>, CryptError> {
    sealed_box::seal(own, &bound.wrap_own(case), Bucket::Summary, key.expose())
}

/// A case's key from either form: a box of the officer's own, or age from an officer who handed over.
pub(super) fn unwrap_own(
    bound: Bound,
    keys: &OwnKeys,
    case: CaseId,
    wrap: &[u8],
) -> Result<SecretKey, CryptError> {
    unwrap_own_in(&mut Opener::default(), (bound, keys), case, wrap)
}

/// The same, where many are opened one after the other.
pub(super) fn unwrap_own_in(
    opener: &mut Opener,
    (bound, keys): (Bound, &OwnKeys),
    case: CaseId,
    wrap: &[u8],
) -> Result<SecretKey, CryptError> {
    if wrap.starts_with(b"age-encryption.org/") {
        return unwrap_case_key(&keys.identity, wrap);
    }
    SecretKey::from_slice(opener.open(&keys.own, &bound.wrap_own(case), wrap)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypt::Cost;

    #[test]
    fn own_keys_come_back_from_their_slot() {
        let keys = OwnKeys::generate().unwrap();
        let words = Passphrase::new("harbour lamp seven rope".to_owned());
        let sealed =
            seal::seal_with_passphrase(&words, Cost::PRACTICE_FLOOR, keys.to_text().as_bytes())
                .unwrap();
        let again = OwnKeys::open(&words, &sealed).unwrap();
        assert_eq!(again.identity.recipient(), keys.identity.recipient());
        assert_eq!(again.signing.verifying_key(), keys.signing.verifying_key());
        assert_eq!(again.own.expose(), keys.own.expose());
    }

    #[test]
    fn a_tally_forgets_order_and_takes_rows_out() {
        let keys = StationKeys::new(SecretKey::from_bytes([1; 32]));
        let shares = keys.shares();
        let share = |key: &[u8]| shares.of("case", key, Digest::of(key));
        let mut one = Tally::default();
        one.flip(share(b"a"));
        one.flip(share(b"b"));
        let mut two = Tally::default();
        two.flip(share(b"b"));
        two.flip(share(b"a"));
        assert_eq!(one, two);
        two.flip(share(b"a"));
        two.flip(share(b"b"));
        assert_eq!(two, Tally::default());
        assert_eq!(Tally::from_text(&one.to_text()), Some(one));
    }

    #[test]
    fn every_place_is_bound_differently() {
        let bound = |realm| Bound {
            realm,
            vault: VaultId::from_bytes([3; 16]),
        };
        let case = CaseId::from_bytes([4; 16]);
        let practice = bound(Realm::Practice);
        assert_ne!(practice.head(case), bound(Realm::Live).head(case));
        assert_ne!(practice.head(case), practice.auth(case));
        assert_ne!(
            practice.head(case),
            practice.head(CaseId::from_bytes([5; 16]))
        );
    }
}
