//! What of a vault waits for a desk.

use std::collections::BTreeSet;

use super::super::worker::Fault;
use super::{count, last_bundle, next_shipment, received};
use crate::vault::{CaseId, Record, Vault};

/// How many revisions of cases no desk has confirmed. The journal does not count.
pub fn waiting(vault: &Vault) -> Result<u64, Fault> {
    let mut since = received(vault)?;
    let mut count = 0;
    while let Some(shipment) = next_shipment(vault, since)? {
        since = shipment.last_seq;
        // Of what was erased nothing is left that could be lost.
        let left = shipment.records.iter();
        let left = left.filter(|record| !matches!(record, Record::Purged { .. }));
        let of_cases = left.filter(|record| !shipment.journals.contains(&record.case()));
        count += u64::try_from(of_cases.count()).unwrap_or(u64::MAX);
    }
    Ok(count)
}

/// Cases of which no desk has confirmed that everything arrived: they exist on this computer alone, or
/// nobody knows better.
pub fn cases_waiting(vault: &Vault) -> Result<u32, Fault> {
    let mut since = received(vault)?;
    let mut cases: BTreeSet<CaseId> = BTreeSet::new();
    while let Some(shipment) = next_shipment(vault, since)? {
        since = shipment.last_seq;
        let all = shipment.records.iter().map(Record::case);
        cases.extend(all.filter(|case| !shipment.journals.contains(case)));
    }
    Ok(count(cases.len()))
}

/// The number of the bundle that was written last; 0 before the first.
pub fn bundles(vault: &Vault) -> Result<u64, Fault> {
    last_bundle(vault).map(|(number, _digest)| number)
}
