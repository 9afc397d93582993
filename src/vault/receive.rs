//! Taking in revisions from a verified bundle, into cases of this vault.

use std::collections::{BTreeMap, HashMap};

use rusqlite::{Connection, OptionalExtension, params};

use crate::crypt::sealed_box;
use crate::crypt::{CryptError, VerifyingKey};

use super::cases::Stored;
use super::change::{Change, Fault};
use super::keys::{Bound, unwrap_case_key};
use super::ledger::OriginText;
use super::line::LineKind;
use super::marks::Setting;
use super::pen::{Pen, stored};
use super::rows::CaseFileRow;
use super::{CaseId, Epoch, Line, RevisionId, Vault, VaultError, VaultId, connection};

/// What taking in a chunk brought.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Received {
    /// Revisions that are here now and were not before.
    pub new: u32,
    /// Revisions that were here already, word for word.
    pub known: u32,
    /// Revisions that are here already in other words; what was here stays.
    pub conflicting: Vec<(CaseId, RevisionId)>,
}

impl Vault {
    /// Takes in `lines` of a bundle signed by `origin`, which must have been verified and believed, and
    /// remembers `settings` with them: all of it in one transaction, or nothing. Taking in the same
    /// lines again changes nothing, and where one conflicts with what is here, nothing is taken.
    ///
    /// `head_of` gives the new head of each case that changed, from all its revisions in the order of
    /// this vault's ledger.
    pub fn receive(
        &mut self,
        origin: &VerifyingKey,
        (lines, settings): (&[Line], &[Setting]),
        head_of: &mut dyn FnMut(CaseId, &[Stored]) -> Vec<u8>,
    ) -> Result<Received, VaultError> {
        let (received, new) = self.sort(lines).map_err(|fault| fault.at(&self.path))?;
        let settings = self.unlike(settings)?;
        let nothing_new = new.is_empty() && settings.is_empty();
        if nothing_new || !received.conflicting.is_empty() {
            return Ok(received);
        }
        let origin = origin.to_string();
        let mut by_case: BTreeMap<CaseId, Vec<&Line>> = BTreeMap::new();
        for line in new {
            by_case.entry(line.head().case).or_default().push(line);
        }
        self.change(|change, pen| {
            for (case, lines) in &by_case {
                pen.take(change, *case, (lines, &origin), head_of)?;
            }
            pen.put_settings(change, settings)
        })?;
        Ok(received)
    }

    /// Does something that writes many pages at once, with memory for them: what does not fit is
    /// written before its time, and every time the medium must be waited for.
    pub fn with_room<T, E: From<VaultError>>(
        &mut self,
        act: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        connection::make_room(&self.connection)
            .map_err(|fault| VaultError::of_storage(&self.path, fault))?;
        let done = act(self);
        connection::give_room_back(&self.connection)
            .map_err(|fault| VaultError::of_storage(&self.path, fault))?;
        done
    }

    /// What [`Vault::receive`] would find; nothing is changed.
    pub fn compare(&self, lines: &[Line]) -> Result<Received, VaultError> {
        self.sort(lines)
            .map(|(received, _new)| received)
            .map_err(|fault| fault.at(&self.path))
    }

    /// The line inside a record that its exporter could not read, with the key of its case as it was
    /// sealed to this vault.
    pub fn open_sealed(
        &self,
        from: VaultId,
        epoch: &Epoch,
        id: RevisionId,
        sealed: &[u8],
    ) -> Result<Line, VaultError> {
        let key = unwrap_case_key(&self.device.identity, &epoch.wrap)?;
        let bound = Bound {
            realm: self.bound.realm,
            vault: from,
        };
        let text = sealed_box::open(&key, &bound.body(epoch.case, id), sealed)?;
        Line::read(&text).map_err(|_form| CryptError::Damaged.into())
    }

    /// Tells new lines from known and conflicting ones; a line that comes twice is taken once. Lines of
    /// a journal are no revisions of cases and are not counted.
    fn sort<'l>(&self, lines: &'l [Line]) -> Result<(Received, Vec<&'l Line>), Fault> {
        let pen = self.pen();
        let mut received = Received::default();
        let mut new: Vec<&Line> = Vec::new();
        let mut before: HashMap<(CaseId, RevisionId), &Line> = HashMap::new();
        for line in lines {
            let (case, id) = (line.head().case, line.head().id);
            let counts = u32::from(line.head().kind == LineKind::Case);
            let here = match before.get(&(case, id)) {
                Some(twin) => Some(twin.digest().to_string()),
                None => digest_here(&pen, &self.connection, case, id)?,
            };
            match here {
                None => {
                    received.new += counts;
                    new.push(line);
                    before.insert((case, id), line);
                }
                Some(digest) if digest == line.digest().to_string() => received.known += counts,
                Some(_other) => received.conflicting.push((case, id)),
            }
        }
        Ok((received, new))
    }
}

/// The digest of a revision's line, when the revision is here.
fn digest_here(
    pen: &Pen<'_>,
    connection: &Connection,
    case: CaseId,
    id: RevisionId,
) -> Result<Option<String>, Fault> {
    let seq: Option<i64> = connection
        .prepare_cached("SELECT seq FROM revision WHERE case_id = ?1 AND id = ?2")?
        .query_row(params![case.as_bytes(), id.as_bytes()], |row| row.get(0))
        .optional()?;
    seq.map(|seq| Ok(pen.entry(connection, seq.cast_unsigned())?.line))
        .transpose()
}

impl Pen<'_> {
    /// Takes the lines of one case in, into the case or a new one that every officer of this vault can
    /// open. Together they leave one head.
    fn take(
        &self,
        change: &mut Change<'_>,
        id: CaseId,
        (lines, origin): (&[&Line], &str),
        head_of: &mut dyn FnMut(CaseId, &[Stored]) -> Vec<u8>,
    ) -> Result<(), Fault> {
        let kind = lines
            .first()
            .map_or(LineKind::Case, |line| line.head().kind);
        let is_here = CaseFileRow::of(change.connection(), id)?.is_some();
        let case = if is_here {
            self.open_case(change.connection(), id)?
        } else {
            self.new_case(change, (id, kind))?
        };
        // A journal is never continued by lines of a case, nor a case by lines of a journal.
        if lines.iter().any(|line| line.head().kind != case.kind) {
            return Err(VaultError::NotReadable.into());
        }
        let mut all = if is_here {
            self.read(change.connection(), &case)?
        } else {
            Vec::new()
        };
        let next = change.head.last_seq + 1;
        all.extend((next..).zip(lines).map(|(seq, line)| stored(seq, line)));
        let head = match case.kind {
            LineKind::Case => head_of(id, &all),
            LineKind::Journal => Vec::new(),
        };
        let head = self.put_head(change, &case, &head)?;
        if !is_here {
            let everybody: Vec<i64> = self.roster.present().map(|one| one.slot).collect();
            self.put_keys(change, &case, &everybody)?;
        }
        for line in lines {
            let origin = OriginText {
                key: origin.to_owned(),
                seq: line.head().seq,
            };
            self.add(change, &case, (line, &head), Some(origin))?;
        }
        self.state(change, id)
    }
}
