//! What leaves the vault for a bundle: revisions in order, keys of cases, officers' statements.

use std::collections::{BTreeMap, BTreeSet, btree_map};

use zeroize::Zeroizing;

use crate::crypt::Digest;

use super::change::Fault;
use super::ledger::{OfficerText, StatementText, open_value};
use super::line::CHAIN_START;
use super::pen::OpenCase;
use super::rows::{CaseFileRow, StatementRow, id_at};
use super::{About, CaseId, RevisionId, Vault, VaultError};

/// The purpose of an officer's signature over a statement.
pub const STATEMENT_NAMESPACE: &str = "session-v1@fanal";

/// Revisions in the order of the ledger, with what a desk needs to open and believe them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shipment {
    /// The place of the first revision, from 1.
    pub first_seq: u64,
    /// The place of the last one.
    pub last_seq: u64,
    /// The chain before the first.
    pub chain_before: Digest,
    /// The chain after the last.
    pub chain_after: Digest,
    /// The revisions, one for each place.
    pub records: Vec<Record>,
    /// The key of each case among them, sealed to supervisors and recovery.
    pub epochs: Vec<Epoch>,
    /// Those among the cases that are the journal and no person's.
    pub journals: Vec<CaseId>,
    /// What officers signed between the first and the last.
    pub statements: Vec<Statement>,
}

/// One revision on its way out.
#[derive(Clone, PartialEq, Eq)]
pub enum Record {
    /// This officer can read it.
    Plain {
        /// Which case.
        case: CaseId,
        /// Which revision.
        id: RevisionId,
        /// The whole line, UTF-8, without a newline; its digest is what the chain runs over.
        line: Zeroizing<Vec<u8>>,
    },
    /// This officer cannot read it; supervisors can, with the case's key.
    Sealed {
        /// Which case.
        case: CaseId,
        /// Which revision.
        id: RevisionId,
        /// The digest of the line inside.
        digest: Digest,
        /// The sealed line.
        sealed: Vec<u8>,
    },
    /// It was erased; only its place in the chain remains.
    Purged {
        /// Which case it belonged to.
        case: CaseId,
        /// The digest of the line that was.
        digest: Digest,
    },
}

impl std::fmt::Debug for Record {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Plain { id, .. } => write!(f, "Plain({id}, …)"),
            Self::Sealed { id, .. } => write!(f, "Sealed({id}, …)"),
            Self::Purged { digest, .. } => write!(f, "Purged({digest})"),
        }
    }
}

/// The key of one case, sealed with age to supervisors and recovery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Epoch {
    /// Which case.
    pub case: CaseId,
    /// The age file; it holds the line `FANAL-CASE-KEY-1` and 64 hexadecimal digits.
    pub wrap: Vec<u8>,
}

/// What an officer signed with their own key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Who, by handle.
    pub officer: String,
    /// The signed text: realm, vault, case, officer, key, last place and chain, a line each.
    pub text: String,
    /// SSHSIG in PEM form, for [`STATEMENT_NAMESPACE`].
    pub signature: String,
}

/// What an officer signs after writing into a case: the chain at that place, which covers everything
/// before it. Lines in this order, each ending in LF.
pub(super) fn statement_text(
    about: &About,
    officer: &OfficerText,
    case: CaseId,
    (last_seq, chain): (u64, Digest),
) -> String {
    format!(
        "fanal statement 1\nrealm {}\nvault {}\ncase {case}\nofficer {}\nkey {}\nlast_seq \
         {last_seq}\nchain {chain}\n",
        about.realm.code(),
        about.vault,
        officer.officer,
        officer.key,
    )
}

impl Vault {
    /// The revisions after the place `since`, at most `most` of them and about `bytes` in all; `None`
    /// when there are none. A case whose key is sealed to nobody travels in clear inside the bundle.
    pub fn shipment(
        &self,
        since: u64,
        most: usize,
        bytes: usize,
    ) -> Result<Option<Shipment>, VaultError> {
        self.pack(since, most, bytes)
            .map_err(|fault| fault.at(&self.path))
    }

    /// The chain after the revision at `seq`, from 1; `None` where there is none yet.
    pub fn chain(&self, seq: u64) -> Result<Option<Digest>, VaultError> {
        if seq == 0 || seq > self.head.last_seq {
            return Ok(None);
        }
        self.chain_at(seq)
            .map(Some)
            .map_err(|fault| fault.at(&self.path))
    }

    fn pack(&self, since: u64, most: usize, bytes: usize) -> Result<Option<Shipment>, Fault> {
        let chain_before = self.chain_at(since)?;
        let mut records = Vec::new();
        let mut taken = 0;
        let mut last_seq = since;
        let mut opened = BTreeMap::new();
        while last_seq < self.head.last_seq && records.len() < most && taken < bytes {
            last_seq += 1;
            let record = self.record(last_seq, &mut opened)?;
            taken += record.length();
            records.push(record);
        }
        if records.is_empty() {
            return Ok(None);
        }
        let cases: BTreeSet<CaseId> = records.iter().map(Record::case).collect();
        Ok(Some(Shipment {
            first_seq: since + 1,
            last_seq,
            chain_before,
            chain_after: self.chain_at(last_seq)?,
            epochs: self.epochs(&cases)?,
            journals: self.journals(&cases)?,
            statements: self.statements(&cases, (since, last_seq))?,
            records,
        }))
    }

    /// The chain after the revision at `seq`; before the first one, [`CHAIN_START`].
    fn chain_at(&self, seq: u64) -> Result<Digest, Fault> {
        if seq == 0 {
            return Ok(CHAIN_START);
        }
        let chain = self.pen().entry(&self.connection, seq)?.chain;
        chain
            .parse()
            .map_err(|_no_digest| Fault::Damaged("the chain"))
    }

    /// The revision in a place. `opened` holds the cases of those before it, and which of them this
    /// officer cannot open: a case is opened once for all its revisions.
    fn record(
        &self,
        seq: u64,
        opened: &mut BTreeMap<CaseId, Option<OpenCase>>,
    ) -> Result<Record, Fault> {
        let pen = self.pen();
        let entry = pen.entry(&self.connection, seq)?;
        let (id, case, body): (RevisionId, CaseId, Vec<u8>) = self
            .connection
            .prepare_cached("SELECT id, case_id, body FROM revision WHERE seq = ?1")?
            .query_row([seq.cast_signed()], |row| {
                Ok((
                    RevisionId::from_bytes(id_at(row, 0)?),
                    CaseId::from_bytes(id_at(row, 1)?),
                    row.get(2)?,
                ))
            })?;
        let digest = entry
            .line
            .parse()
            .map_err(|_no_digest| Fault::Damaged("an entry of the ledger"))?;
        if body.is_empty() && pen.is_erased(&self.connection, case) {
            return Ok(Record::Purged { case, digest });
        }
        if entry.body != Digest::of(&body).to_string() {
            return Err(Fault::Damaged("a revision"));
        }
        let open = match opened.entry(case) {
            btree_map::Entry::Occupied(known) => known.into_mut(),
            btree_map::Entry::Vacant(new) => new.insert(self.if_readable(case)?),
        };
        match open {
            Some(open) => Ok(Record::Plain {
                case,
                id,
                line: pen.open_line(open, id, &body)?.into_text(),
            }),
            None => Ok(Record::Sealed {
                case,
                id,
                digest,
                sealed: body,
            }),
        }
    }

    /// A case, if this officer can open it.
    fn if_readable(&self, case: CaseId) -> Result<Option<OpenCase>, Fault> {
        match self.pen().open_case(&self.connection, case) {
            Ok(open) => Ok(Some(open)),
            Err(Fault::Known(VaultError::NotReadable)) => Ok(None),
            Err(other) => Err(other),
        }
    }

    fn epochs(&self, cases: &BTreeSet<CaseId>) -> Result<Vec<Epoch>, Fault> {
        let mut epochs = Vec::new();
        for case in cases {
            let row = CaseFileRow::of(&self.connection, *case)?;
            if let Some(wrap) = row.and_then(|row| row.wrap_sup) {
                epochs.push(Epoch { case: *case, wrap });
            }
        }
        Ok(epochs)
    }

    fn journals(&self, cases: &BTreeSet<CaseId>) -> Result<Vec<CaseId>, Fault> {
        let pen = self.pen();
        let mut journals = Vec::new();
        for case in cases {
            let row = CaseFileRow::of(&self.connection, *case)?;
            if row.is_some_and(|row| pen.auth(&row).is_ok_and(|auth| auth.journal)) {
                journals.push(*case);
            }
        }
        Ok(journals)
    }

    /// What officers signed between two places, in the order of the places: whoever signs wrote into
    /// the case just before, so that its revision is among those that leave.
    fn statements(
        &self,
        cases: &BTreeSet<CaseId>,
        (since, last): (u64, u64),
    ) -> Result<Vec<Statement>, Fault> {
        let mut statements = Vec::new();
        for case in cases {
            for row in StatementRow::of_case(&self.connection, *case)? {
                let (seq, statement) = self.signed(&row)?;
                if (since + 1..=last).contains(&seq) {
                    statements.push((seq, statement));
                }
            }
        }
        statements.sort_by_key(|(seq, _)| *seq);
        Ok(statements.into_iter().map(|(_, signed)| signed).collect())
    }

    /// A statement as it was signed, and the place it reaches up to.
    fn signed(&self, row: &StatementRow) -> Result<(u64, Statement), Fault> {
        let aad = self.bound.statement(row.case, row.officer);
        let text: StatementText = open_value(&self.station.meta, &aad, &row.sealed)
            .map_err(|_opaque| Fault::Damaged("a statement"))?;
        let mut officers = self.roster.officers.iter();
        let officer = officers.find(|one| one.slot == row.officer);
        let (Some(officer), Ok(chain)) = (officer, text.chain.parse()) else {
            return Err(Fault::Damaged("a statement"));
        };
        let signed = Statement {
            officer: officer.officer.clone(),
            text: statement_text(&self.about, officer, row.case, (text.last_seq, chain)),
            signature: text.signature,
        };
        Ok((text.last_seq, signed))
    }
}

impl Record {
    /// Which case it belongs to.
    pub fn case(&self) -> CaseId {
        match self {
            Self::Plain { case, .. } | Self::Sealed { case, .. } | Self::Purged { case, .. } => {
                *case
            }
        }
    }

    fn length(&self) -> usize {
        match self {
            Self::Plain { line, .. } => line.len(),
            Self::Sealed { sealed, .. } => sealed.len(),
            Self::Purged { .. } => 0,
        }
    }
}
