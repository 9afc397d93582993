//! The list of cases: one row opened after the other, and what it says when it is not whole.

use rusqlite::{Row as SqlRow, Statement, params};
use serde::Deserialize;

use super::cases::Standing;
use super::change::Fault;
use super::index::{Index, Known};
use super::keys::unwrap_own_in;
use super::ledger::standing;
use super::pen::Pen;
use super::rows::id_at;
use super::seen::Seen;
use super::sound::Sound;
use super::{CaseId, CaseRow, Vault, VaultError, check};
use crate::crypt::sealed_box::Opener;
use crate::domain::summary::Completeness;

/// Every case with the line that lists show of it.
const HEADS: &str = "SELECT id, head FROM case_file";

/// What the station vouches for about a case, and this officer's copy of its key.
const VOUCHED: &str = "SELECT auth, (SELECT wrap_own FROM case_key \
                       WHERE case_id = case_file.id AND officer = ?2) FROM case_file WHERE id = ?1";

/// What the list needs of what the station vouches for; the rest is passed over.
#[derive(Deserialize)]
struct Vouched {
    number: u32,
    #[serde(default)]
    journal: bool,
    #[serde(default)]
    released: Option<i64>,
    #[serde(default)]
    erased: Option<i64>,
    #[serde(default)]
    held: Option<i64>,
}

impl Vault {
    /// Hands over one case after the other, in no particular order; the journal is none.
    ///
    /// Whether the rows of cases are those that were written is checked once after unlocking, and again
    /// whenever somebody else has written the file. Where they are not, the cases that are as the ledger
    /// says are handed over, and the answer tells how many are not: a list that lacks a case must never
    /// look whole.
    pub fn list(&self, take: impl FnMut(CaseRow)) -> Result<Completeness, VaultError> {
        self.hand_over_rows(take)
            .map_err(|fault| fault.at(&self.path))
    }

    /// Every case, in the order of their numbers; none where the list is not whole.
    pub fn cases(&self) -> Result<Vec<CaseRow>, VaultError> {
        let mut cases = Vec::new();
        match self.list(|case| cases.push(case))? {
            Completeness::Whole => {}
            Completeness::Lacking { .. } => {
                return Err(Fault::Damaged("rows of cases").at(&self.path));
            }
        }
        cases.sort_by_key(|case| (case.number, case.id));
        Ok(cases)
    }

    /// Refuses where the rows of cases are not those that were written.
    pub fn must_be_sound(&self) -> Result<(), VaultError> {
        match self.unless_all_sound() {
            Ok(None) => Ok(()),
            Ok(Some(_)) => Err(Fault::Damaged("rows of cases").at(&self.path)),
            Err(fault) => Err(fault.at(&self.path)),
        }
    }

    /// The number of the last case of this vault, 0 before the first.
    pub fn last_number(&self) -> u32 {
        self.head.last_number
    }

    fn hand_over_rows(&self, mut take: impl FnMut(CaseRow)) -> Result<Completeness, Fault> {
        let sound = self.unless_all_sound()?;
        let mut index = self.index.take();
        let listed = self.hand_over_from(&mut index, sound.as_ref(), &mut take);
        // What is damaged is looked at anew each time.
        if sound.is_none() {
            self.index.replace(index);
        }
        listed?;
        Ok(
            sound.map_or(Completeness::Whole, |sound| Completeness::Lacking {
                cases: sound.lacking,
            }),
        )
    }

    fn hand_over_from(
        &self,
        index: &mut Index,
        sound: Option<&Sound>,
        take: &mut impl FnMut(CaseRow),
    ) -> Result<(), Fault> {
        let count: u32 =
            self.connection
                .query_row("SELECT count(*) FROM case_file", [], |row| row.get(0))?;
        let count = count as usize;
        if !index.has_room(count) {
            *index = Index::with_room(count + count / 8 + 64);
        }
        let (pen, mut opener) = (self.pen(), Opener::default());
        let mut vouched = self.connection.prepare(VOUCHED)?;
        let mut statement = self.connection.prepare(HEADS)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            // One that cannot even be read was counted by whoever checked the rows.
            let Some((case, head)) = line_of(row) else {
                continue;
            };
            if !sound.is_none_or(|sound| sound.holds(case)) {
                continue;
            }
            if index.get(case).is_none() {
                let known = pen.learn(&mut opener, case, &mut vouched)?;
                index.keep(case, known);
            }
            let Some(known) = index.get(case).filter(|known| !known.journal) else {
                continue;
            };
            take(pen.listed(&mut opener, (case, known), head));
        }
        Ok(())
    }

    /// Nothing where every row of a case is the one that was written; otherwise the cases that are
    /// sound all the same.
    fn unless_all_sound(&self) -> Result<Option<Sound>, Fault> {
        let now = Seen::of(&self.path);
        if self.checked.get() == Some(now) {
            return Ok(None);
        }
        self.checked.set(None);
        self.index.take();
        // What is on the medium is checked, not what was read of it before.
        self.connection.execute_batch("PRAGMA shrink_memory")?;
        if check::all_cases(self)? {
            self.checked.set(Some(now));
            return Ok(None);
        }
        Sound::among(self).map(Some)
    }
}

fn line_of<'r>(row: &'r SqlRow<'_>) -> Option<(CaseId, &'r [u8])> {
    let case = CaseId::from_bytes(id_at(row, 0).ok()?);
    Some((case, row.get_ref(1).ok()?.as_blob().ok()?))
}

impl Pen<'_> {
    /// Opens what the station vouches for about a case, and this officer's copy of its key.
    fn learn(
        &self,
        opener: &mut Opener,
        case: CaseId,
        statement: &mut Statement<'_>,
    ) -> Result<Known, Fault> {
        let mut rows = statement.query(params![case.as_bytes(), self.slot])?;
        let row = rows.next()?.ok_or(Fault::Damaged("rows of cases"))?;
        let vouched: Option<Vouched> = row
            .get_ref(0)?
            .as_blob()
            .ok()
            .and_then(|auth| {
                let aad = self.bound.auth(case);
                opener.open(&self.station.meta, &aad, auth).ok()
            })
            .and_then(|text| serde_json::from_slice(text).ok());
        let wrap = row.get_ref(1)?.as_blob_or_null().ok().flatten();
        let key =
            wrap.and_then(|wrap| unwrap_own_in(opener, (self.bound, self.keys), case, wrap).ok());
        let standing = vouched.as_ref().map_or(Standing::Kept, |vouched| {
            standing(vouched.erased, vouched.released)
        });
        Ok(Known {
            number: vouched.as_ref().map_or(0, |vouched| vouched.number),
            journal: vouched.as_ref().is_some_and(|vouched| vouched.journal),
            standing,
            held: vouched.is_some_and(|vouched| vouched.held.is_some()),
            key,
        })
    }

    /// The line of a case.
    fn listed(&self, opener: &mut Opener, (case, known): (CaseId, &Known), head: &[u8]) -> CaseRow {
        let head = known.key.as_ref().and_then(|key| {
            let head = opener.open(key, &self.bound.head(case), head).ok()?;
            Some(head.to_vec())
        });
        CaseRow {
            id: case,
            number: known.number,
            readable: head.is_some(),
            standing: known.standing,
            held: known.held,
            head,
        }
    }
}
