//! Writing and reading the revisions of a case, with the keys of the officer at work.

use rusqlite::{Connection, OptionalExtension, params};
use zeroize::Zeroizing;

use crate::crypt::digest::hex;
use crate::crypt::sealed_box::{self, Bucket};
use crate::crypt::{CryptError, Digest, Recipient, SecretKey, random};
use crate::domain::moment::Timestamp;

use super::cases::{Revision, Stored};
use super::change::{Change, Fault};
use super::keys::{Bound, OwnKeys, StationKeys, unwrap_own, wrap_case_key, wrap_own};
use super::ledger::{
    Auth, Entry, OfficerText, OriginText, Roster, StatementText, open_value, seal_value,
};
use super::line::{LineKind, chain_after};
use super::rows::{CaseFileRow, KeyRow, StatementRow, id_at};
use super::shipment::{STATEMENT_NAMESPACE, statement_text};
use super::{About, CaseId, Line, LineHead, RevisionId, VaultError};

/// Who writes, with which keys.
pub(super) struct Pen<'v> {
    pub(super) bound: Bound,
    pub(super) slot: i64,
    pub(super) about: &'v About,
    pub(super) keys: &'v OwnKeys,
    pub(super) station: &'v StationKeys,
    pub(super) roster: &'v Roster,
}

impl Pen<'_> {
    /// Supervisors and recovery: everybody who can open every case.
    pub(super) fn overseers(&self) -> Result<Vec<Recipient>, CryptError> {
        let all = self.roster.supervisors.iter().chain(&self.roster.recovery);
        all.map(|text| text.parse()).collect()
    }
}

/// A case whose key is at hand.
pub(super) struct OpenCase {
    pub(super) id: CaseId,
    pub(super) kind: LineKind,
    pub(super) key: SecretKey,
    auth: Vec<u8>,
    wrap_sup: Option<Vec<u8>>,
}

impl Pen<'_> {
    /// What the station vouches for about a case.
    pub(super) fn auth(&self, row: &CaseFileRow) -> Result<Auth, Fault> {
        open_value(&self.station.meta, &self.bound.auth(row.id), &row.auth)
            .map_err(|_opaque| Fault::Damaged("the marks of a case"))
    }

    pub(super) fn sealed_auth(&self, case: CaseId, auth: &Auth) -> Result<Vec<u8>, Fault> {
        Ok(seal_value(
            &self.station.meta,
            &self.bound.auth(case),
            auth,
        )?)
    }

    /// Whether the station vouches that this case was destroyed.
    pub(super) fn is_erased(&self, connection: &Connection, case: CaseId) -> bool {
        let row = CaseFileRow::of(connection, case).ok().flatten();
        let auth = row.and_then(|row| self.auth(&row).ok());
        auth.is_some_and(|auth| auth.erased.is_some())
    }

    /// A new case with its key, for the officers in `slots`, and with an empty head.
    pub(super) fn found_case(
        &self,
        change: &mut Change<'_>,
        new: (CaseId, LineKind),
        slots: &[i64],
    ) -> Result<OpenCase, Fault> {
        let case = self.new_case(change, new)?;
        change.put(&case.row(Vec::new()))?;
        self.put_keys(change, &case, slots)?;
        Ok(case)
    }

    /// A new case with its key; nothing of it is written yet.
    pub(super) fn new_case(
        &self,
        change: &mut Change<'_>,
        (id, kind): (CaseId, LineKind),
    ) -> Result<OpenCase, Fault> {
        let key = SecretKey::generate()?;
        let wrap_sup = match self.overseers()? {
            none if none.is_empty() => None,
            overseers => Some(wrap_case_key(&overseers, &key)?),
        };
        let number = match kind {
            LineKind::Case => {
                change.head.last_number += 1;
                change.head.last_number
            }
            LineKind::Journal => 0,
        };
        let auth = Auth {
            number,
            commit: hex(&key.commitment()),
            wrap_sup: wrap_sup.as_deref().map(|wrap| Digest::of(wrap).to_string()),
            by: self.slot,
            journal: kind == LineKind::Journal,
            overseers: Some(self.roster.overseers()),
            released: None,
            erased: None,
            held: None,
        };
        Ok(OpenCase {
            id,
            kind,
            auth: self.sealed_auth(id, &auth)?,
            wrap_sup,
            key,
        })
    }

    /// Gives the key of a case, whose row is there, to the officers in `slots`.
    pub(super) fn put_keys(
        &self,
        change: &mut Change<'_>,
        case: &OpenCase,
        slots: &[i64],
    ) -> Result<(), Fault> {
        for slot in slots {
            change.put(&KeyRow {
                case: case.id,
                officer: *slot,
                sealed: self.wrap_for(*slot, case)?,
            })?;
        }
        Ok(())
    }

    /// Puts the row of a case with this head; gives the digest of the head as it is sealed.
    pub(super) fn put_head(
        &self,
        change: &mut Change<'_>,
        case: &OpenCase,
        head: &[u8],
    ) -> Result<Digest, Fault> {
        let aad = self.bound.head(case.id);
        let head = sealed_box::seal(&case.key, &aad, Bucket::Summary, head)?;
        let digest = Digest::of(&head);
        change.put(&case.row(head))?;
        Ok(digest)
    }

    /// The key of a case for the officer in a slot.
    pub(super) fn wrap_for(&self, slot: i64, case: &OpenCase) -> Result<Vec<u8>, Fault> {
        if slot == self.slot {
            return Ok(wrap_own(self.bound, &self.keys.own, case.id, &case.key)?);
        }
        let recipient = self.officer(slot)?.recipient.parse()?;
        Ok(wrap_case_key(&[recipient], &case.key)?)
    }

    /// A case that this officer can open.
    pub(super) fn open_case(&self, connection: &Connection, id: CaseId) -> Result<OpenCase, Fault> {
        let row = CaseFileRow::of(connection, id)?.ok_or(VaultError::UnknownCase)?;
        let wrap = KeyRow::of(connection, id, self.slot)?.ok_or(VaultError::NotReadable)?;
        let key = unwrap_own(self.bound, self.keys, id, &wrap.sealed)
            .map_err(|_opaque| Fault::Damaged("the key of a case"))?;
        let auth = self.auth(&row)?;
        if auth.commit != hex(&key.commitment()) {
            return Err(Fault::Damaged("the key of a case"));
        }
        Ok(OpenCase {
            id,
            kind: auth.kind(),
            key,
            auth: row.auth,
            wrap_sup: row.wrap_sup,
        })
    }

    /// Writes this officer's own revision and signs for it.
    pub(super) fn write(
        &self,
        change: &mut Change<'_>,
        case: &OpenCase,
        (body, head): (&[u8], &[u8]),
        at: Timestamp,
    ) -> Result<Revision, Fault> {
        let salt: [u8; 16] = random()?;
        let line = Line::write(
            LineHead {
                kind: case.kind,
                case: case.id,
                id: RevisionId::generate()?,
                prev: last_revision(change.connection(), case.id)?,
                salt: hex(&salt),
                device: self.about.device(),
                seq: change.head.last_seq + 1,
                officer: self.about.officer.clone(),
                at,
                clock_suspect: at < change.head.last_at,
            },
            body,
        )?;
        let head = self.put_head(change, case, head)?;
        let revision = self.add(change, case, (&line, &head), None)?;
        change.head.last_at = at;
        self.state(change, case.id)?;
        Ok(revision)
    }

    /// Adds a line, this officer's own or an imported one; `head` is the digest of the case's head after
    /// it, which is there already.
    pub(super) fn add(
        &self,
        change: &mut Change<'_>,
        case: &OpenCase,
        (line, head): (&Line, &Digest),
        origin: Option<OriginText>,
    ) -> Result<Revision, Fault> {
        let seq = change.head.last_seq + 1;
        let written = line.head();
        let aad = self.bound.body(case.id, written.id);
        let body = sealed_box::seal(&case.key, &aad, Bucket::Body, line.text())?;
        let chain = chain_after(change.head.chain, seq, line.digest());
        let entry = Entry {
            case: case.id.to_string(),
            id: written.id.to_string(),
            prev: written.prev.map(|id| id.to_string()),
            by: self.slot,
            officer: written.officer.clone(),
            at: written.at.seconds(),
            clock_suspect: written.clock_suspect,
            line: line.digest().to_string(),
            body: Digest::of(&body).to_string(),
            head: head.to_string(),
            chain: chain.to_string(),
            origin,
        };
        change.add_revision((seq, &entry), (case.id, written.id), &body)?;
        change.head.last_seq = seq;
        change.head.chain = chain;
        Ok(Revision {
            id: written.id,
            seq,
            clock_suspect: written.clock_suspect,
        })
    }

    /// Signs, with the officer's own key, for everything up to here.
    pub(super) fn state(&self, change: &mut Change<'_>, case: CaseId) -> Result<(), Fault> {
        let (last_seq, chain) = (change.head.last_seq, change.head.chain);
        let officer = self.officer(self.slot)?;
        let text = statement_text(self.about, officer, case, (last_seq, chain));
        let statement = StatementText {
            last_seq,
            chain: chain.to_string(),
            signature: self
                .keys
                .signing
                .sign(STATEMENT_NAMESPACE, text.as_bytes())?,
        };
        let aad = self.bound.statement(case, self.slot);
        change.put(&StatementRow {
            case,
            officer: self.slot,
            sealed: seal_value(&self.station.meta, &aad, &statement)?,
        })
    }

    fn officer(&self, slot: i64) -> Result<&OfficerText, Fault> {
        let mut officers = self.roster.officers.iter();
        officers
            .find(|one| one.slot == slot)
            .ok_or(Fault::Damaged("the roster"))
    }

    /// The revisions of a case, each checked against the ledger. Those written here follow one another
    /// without a gap, and the last one left the case's head.
    pub(super) fn read(
        &self,
        connection: &Connection,
        case: &OpenCase,
    ) -> Result<Vec<Stored>, Fault> {
        let mut statement = connection
            .prepare_cached("SELECT seq, id, body FROM revision WHERE case_id = ?1 ORDER BY seq")?;
        let rows = statement.query_map([case.id.as_bytes()], |row| {
            Ok((
                row.get::<_, i64>(0)?.cast_unsigned(),
                RevisionId::from_bytes(id_at(row, 1)?),
                row.get::<_, Vec<u8>>(2)?,
            ))
        })?;
        let (mut read, mut head) = (Vec::new(), None);
        for row in rows {
            let (seq, id, body) = row?;
            let entry = self.entry(connection, seq)?;
            if entry.body != Digest::of(&body).to_string() {
                return Err(Fault::Damaged("a revision"));
            }
            let line = stored(seq, &self.open_line(case, id, &body)?);
            // What was received may lack something; what was written here may not.
            let follows = line
                .prev
                .is_none_or(|prev| read.iter().any(|before: &Stored| before.id == prev));
            if entry.origin.is_none() && !follows {
                return Err(Fault::Damaged("a revision that is missing"));
            }
            head = Some(entry.head);
            read.push(line);
        }
        let row = CaseFileRow::of(connection, case.id)?;
        if head == row.map(|row| Digest::of(&row.head).to_string()) || read.is_empty() {
            Ok(read)
        } else {
            Err(Fault::Damaged("the last revision of a case"))
        }
    }

    pub(super) fn open_line(
        &self,
        case: &OpenCase,
        id: RevisionId,
        body: &[u8],
    ) -> Result<Line, Fault> {
        let text: Zeroizing<Vec<u8>> =
            sealed_box::open(&case.key, &self.bound.body(case.id, id), body)
                .map_err(|_opaque| Fault::Damaged("a revision"))?;
        Line::read(&text).map_err(|_form| Fault::Damaged("a revision"))
    }

    /// One entry of the ledger.
    pub(super) fn entry(&self, connection: &Connection, seq: u64) -> Result<Entry, Fault> {
        let sealed: Option<Vec<u8>> = connection
            .prepare_cached("SELECT box FROM ledger WHERE seq = ?1")?
            .query_row([seq.cast_signed()], |row| row.get(0))
            .optional()?;
        let sealed = sealed.ok_or(Fault::Damaged("an entry of the ledger that is missing"))?;
        open_value(&self.station.ledger, &self.bound.ledger(seq), &sealed)
            .map_err(|_opaque| Fault::Damaged("an entry of the ledger"))
    }
}

impl OpenCase {
    fn row(&self, head: Vec<u8>) -> CaseFileRow {
        CaseFileRow {
            id: self.id,
            auth: self.auth.clone(),
            wrap_sup: self.wrap_sup.clone(),
            head,
        }
    }
}

/// A line as it is read back.
pub(super) fn stored(seq: u64, line: &Line) -> Stored {
    let head = line.head();
    Stored {
        id: head.id,
        prev: head.prev,
        seq,
        at: head.at,
        clock_suspect: head.clock_suspect,
        officer: head.officer.clone(),
        device: head.device.clone(),
        body: line.body().to_vec(),
    }
}

fn last_revision(connection: &Connection, case: CaseId) -> Result<Option<RevisionId>, Fault> {
    Ok(connection
        .prepare_cached("SELECT id FROM revision WHERE case_id = ?1 ORDER BY seq DESC LIMIT 1")?
        .query_row(params![case.as_bytes()], |row| {
            Ok(RevisionId::from_bytes(id_at(row, 0)?))
        })
        .optional()?)
}
