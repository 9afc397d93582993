//! What of a vault waits for a desk.

use std::collections::BTreeSet;

use super::super::worker::Fault;
use super::{count, last_bundle, next_shipment, received};
use crate::vault::{CaseId, Record, Shipment, Vault};

/// What no receipt confirms: how many entries about cases, and which cases they belong to. The journal
/// does not count, nor what was erased: of it nothing is left that could be lost.
pub fn unconfirmed(vault: &Vault) -> Result<(u32, BTreeSet<CaseId>), Fault> {
    gather(vault, |_so_far| true)
}

/// How many entries about cases no desk has confirmed.
pub fn waiting(vault: &Vault) -> Result<u64, Fault> {
    unconfirmed(vault).map(|(entries, _cases)| entries.into())
}

/// Cases of which no desk has confirmed that everything arrived: they exist on this computer alone, or
/// nobody knows better.
pub fn cases_waiting(vault: &Vault) -> Result<u32, Fault> {
    unconfirmed(vault).map(|(_entries, cases)| count(cases.len()))
}

/// Whether anything waits at all. The journal alone, which also says that somebody exported, is no
/// reason to export.
pub(super) fn has_news(vault: &Vault) -> Result<bool, Fault> {
    let (entries, _cases) = gather(vault, |so_far| so_far == 0)?;
    Ok(entries > 0)
}

/// Reads what no receipt confirms, for as long as the number of entries so far is no answer yet.
fn gather(
    vault: &Vault,
    goes_on: impl Fn(usize) -> bool,
) -> Result<(u32, BTreeSet<CaseId>), Fault> {
    let (mut entries, mut cases) = (0, BTreeSet::new());
    let mut since = received(vault)?;
    while goes_on(entries)
        && let Some(shipment) = next_shipment(vault, since)?
    {
        since = shipment.last_seq;
        for case in waits_in(&shipment) {
            entries += 1;
            cases.insert(case);
        }
    }
    Ok((count(entries), cases))
}

/// The case of each entry that could be lost.
fn waits_in(shipment: &Shipment) -> impl Iterator<Item = CaseId> {
    let left = shipment.records.iter();
    let left = left.filter(|record| !matches!(record, Record::Purged { .. }));
    let cases = left.map(Record::case);
    cases.filter(|case| !shipment.journals.contains(case))
}

/// The number of the bundle that was written last; 0 before the first.
pub fn bundles(vault: &Vault) -> Result<u64, Fault> {
    last_bundle(vault).map(|(number, _digest)| number)
}
