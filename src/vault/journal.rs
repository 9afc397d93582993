//! The journal: who did what and when, chained with everything else in the ledger.
//!
//! Its lines are revisions of a case that is no person's: sealed with a key of its own, which every
//! officer of the vault, the supervisors and recovery hold, signed by the officer who did it, carried in
//! bundles as lines of the kind `journal`. When an officer is removed, a new journal begins under a key
//! that they never had.

use serde::{Deserialize, Serialize};

use super::cases::{Revision, Stored};
use super::change::{Change, Fault};
use super::ledger::{open_value, seal_value};
use super::line::LineKind;
use super::pen::{OpenCase, Pen};
use super::rows::{CaseFileRow, MarkRow, Row};
use super::{CaseId, Vault, VaultError};
use crate::domain::duty::Power;
use crate::domain::journal::{Act, Noted};
use crate::domain::moment::Timestamp;

/// The mark that names the journal that is written on.
const JOURNAL: &str = "journal";

/// Something that somebody does, to be noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// What.
    pub act: Act,
    /// The case.
    pub case: Option<CaseId>,
    /// Another person, or a key.
    pub about: Option<String>,
    /// How many things.
    pub count: Option<u64>,
}

impl Deed {
    /// An act without more to say.
    pub fn of(act: Act) -> Self {
        Self {
            act,
            case: None,
            about: None,
            count: None,
        }
    }

    /// The act, in this case.
    #[must_use]
    pub fn in_case(mut self, case: CaseId) -> Self {
        self.case = Some(case);
        self
    }

    /// The act, about this person or key.
    #[must_use]
    pub fn about(mut self, about: &str) -> Self {
        self.about = Some(about.to_owned());
        self
    }

    /// The act, on so many things.
    #[must_use]
    pub fn times(mut self, count: u64) -> Self {
        self.count = Some(count);
        self
    }
}

#[derive(Serialize, Deserialize)]
struct DeedText {
    act: String,
    station: String,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    case: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    about: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    count: Option<u64>,
}

impl Vault {
    /// Notes what the officer at work does; it is on the medium when this returns.
    pub fn note(&mut self, deed: &Deed, at: Timestamp) -> Result<(), VaultError> {
        self.note_all(&[(deed.clone(), at)])
    }

    /// Notes several deeds: all of them, or none.
    pub fn note_all(&mut self, deeds: &[(Deed, Timestamp)]) -> Result<(), VaultError> {
        if deeds.is_empty() {
            return Ok(());
        }
        self.change(|change, pen| {
            for (deed, at) in deeds {
                pen.note(change, deed, *at)?;
            }
            Ok(())
        })
    }

    /// Every line of the journal, oldest first: this vault's own, and at a desk those of stations.
    pub fn journal(&self) -> Result<Vec<Noted>, VaultError> {
        self.must(Power::Journal)?;
        self.read_journal().map_err(|fault| fault.at(&self.path))
    }

    fn read_journal(&self) -> Result<Vec<Noted>, Fault> {
        let pen = self.pen();
        let mut lines = Vec::new();
        for row in CaseFileRow::all(&self.connection)? {
            if pen.auth(&row)?.journal {
                let open = pen.open_case(&self.connection, row.id)?;
                let stored = pen.read(&self.connection, &open)?;
                lines.extend(stored.iter().map(noted));
            }
        }
        lines.sort_by_key(|line| line.seq);
        Ok(lines)
    }
}

fn noted(stored: &Stored) -> Noted {
    // A line of a newer program: who and when are known, what is not.
    let text: DeedText = serde_json::from_slice(&stored.body).unwrap_or(DeedText {
        act: String::new(),
        station: String::new(),
        case: None,
        about: None,
        count: None,
    });
    Noted {
        seq: stored.seq,
        at: stored.at,
        clock_suspect: stored.clock_suspect,
        station: text.station,
        officer: stored.officer.clone(),
        act: Act::from_code(&text.act),
        case: text.case,
        about: text.about,
        count: text.count,
    }
}

impl Pen<'_> {
    /// Adds a line to the journal, and begins one where there is none.
    pub(super) fn note(
        &self,
        change: &mut Change<'_>,
        deed: &Deed,
        at: Timestamp,
    ) -> Result<Revision, Fault> {
        let journal = self.open_journal(change)?;
        let text = DeedText {
            act: deed.act.code().to_owned(),
            station: self.about.station.clone(),
            case: deed.case.map(|case| case.to_string()),
            about: deed.about.clone(),
            count: deed.count,
        };
        let body = serde_json::to_vec(&text).map_err(|_unwritable| Fault::Damaged("a deed"))?;
        self.write(change, &journal, (&body, &[]), at)
    }

    fn open_journal(&self, change: &mut Change<'_>) -> Result<OpenCase, Fault> {
        let aad = self.bound.mark(JOURNAL);
        if let Some(sealed) = MarkRow::of(change.connection(), JOURNAL)? {
            let id: String = open_value(&self.station.meta, &aad, &sealed)
                .map_err(|_opaque| Fault::Damaged("the name of the journal"))?;
            let id = id
                .parse()
                .map_err(|_no_id| Fault::Damaged("the name of the journal"))?;
            return self.open_case(change.connection(), id);
        }
        let id = CaseId::generate()?;
        let everybody: Vec<i64> = self.roster.present().map(|one| one.slot).collect();
        let journal = self.found_case(change, (id, LineKind::Journal), &everybody)?;
        change.put(&MarkRow {
            name: JOURNAL.to_owned(),
            sealed: seal_value(&self.station.meta, &aad, &id.to_string())?,
        })?;
        Ok(journal)
    }

    /// Ends the journal: the next line begins a new one, under a new key.
    pub(super) fn end_journal(change: &mut Change<'_>) -> Result<(), Fault> {
        change.remove_mark(JOURNAL)
    }
}
