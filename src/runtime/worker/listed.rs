//! The list of cases as the worker knows it.

use std::collections::BTreeMap;

use super::retention::Known;
use super::{Fault, Worker, told};
use crate::domain::summary::{Completeness, Summary};
use crate::lang::Notice;
use crate::lang::msg::{Command, Missing};
use crate::record;
use crate::vault::CaseId;

impl Worker {
    /// A line for every readable case, oldest first; [`Worker::completeness`] says whether some are
    /// missing.
    pub fn summaries(&mut self) -> Result<Vec<Summary>, Fault> {
        let session = self.session()?;
        let (mut lines, mut cases, mut known) = (Vec::new(), BTreeMap::new(), Vec::new());
        let mut unread: u32 = 0;
        let vault = self.vault()?;
        let completeness = vault
            .list(|row| {
                let Some(head) = &row.head else {
                    known.extend(Known::of(&row, session.case_code(row.number)));
                    return;
                };
                if let Ok(line) = record::parse_head(head) {
                    known.extend(Known::of(&row, line.code.clone()));
                    cases.insert(line.code.clone(), row.id);
                    lines.push(line);
                } else {
                    unread += 1;
                }
            })
            .map_err(|fault| told(fault.notice()))?;
        // Cases that this officer cannot read have their numbers too.
        self.next_number = vault.last_number().saturating_add(1);
        self.cases = cases;
        self.known = known;
        self.completeness = with(completeness, unread);
        // A desk takes cases in under ids that were drawn by lot: their codes keep the order of a second.
        lines.sort_by(|a, b| (a.opened, &a.code).cmp(&(b.opened, &b.code)));
        Ok(lines)
    }

    /// Whether the list last given holds every case.
    pub fn completeness(&self) -> Completeness {
        self.completeness
    }

    /// The codes of the cases that this officer can read.
    pub fn codes(&self) -> Vec<String> {
        self.cases.keys().cloned().collect()
    }

    /// The number of the next case, as of the last look at the list.
    pub fn next_number(&self) -> u32 {
        self.next_number
    }

    /// The case with this code. Where the list lacks cases it may be one of those.
    pub(super) fn listed_case(&self, code: &str) -> Result<CaseId, Fault> {
        let case = self.cases.get(code).copied();
        case.ok_or_else(|| {
            let notice = missing(self.completeness).unwrap_or_else(|| {
                let code = code.to_owned();
                Notice::new(Command::NoSuchCase { code }, Command::NoSuchCaseRemedy)
            });
            told(notice)
        })
    }
}

/// What a list says that lacks cases, and what to do about it.
pub fn missing(completeness: Completeness) -> Option<Notice> {
    let problem = Missing::of(completeness)?;
    Some(Notice::new(problem, Missing::Remedy))
}

fn with(completeness: Completeness, unread: u32) -> Completeness {
    match completeness {
        Completeness::Whole if unread == 0 => Completeness::Whole,
        Completeness::Whole => Completeness::Lacking { cases: unread },
        Completeness::Lacking { cases } => Completeness::Lacking {
            cases: cases.saturating_add(unread),
        },
    }
}
