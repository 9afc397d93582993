//! What the doctor says of installed country files.

use super::place::behind;
use crate::app::finding::{Finding, State};
use crate::domain::day::Day;
use crate::domain::moment::Timestamp;
use crate::lang::msg::{Country, Doctor as Say};
use crate::pack::country::{CountryPack, Validity};
use crate::pack::fault::PackFault;
use crate::pack::format::Header;
use crate::runtime::store::Store;

/// Every installed version: signature, files, whether it was withdrawn, whether it still holds.
pub fn findings(store: &Store, used: Option<&Header>, at: Timestamp) -> Vec<Finding> {
    let mut all = Vec::new();
    let mut newest: Option<(Day, String)> = None;
    for id in store.ids() {
        for version in store.versions(&id) {
            match store.examine(&id, version) {
                Ok(checked) => {
                    all.extend(sound((store, used), &checked.country, at));
                    let from = (checked.country.valid_from, id.clone());
                    newest = newest.max(Some(from));
                }
                Err(fault) => all.push(Finding::told(State::Fault, fault.notice())),
            }
        }
    }
    if all.is_empty() {
        let command = "fanal pack install FOLDER".to_owned();
        let none = Finding::new(State::Note, Say::PackNone);
        return vec![none.helped_by(Say::PackNoneRemedy { command })];
    }
    let early = newest.filter(|(from, _)| Day::of(at) < *from);
    all.extend(early.map(|(from, id)| behind(at, from.to_string(), Say::ClockOfPack { id })));
    all
}

fn sound(
    (store, used): (&Store, Option<&Header>),
    country: &CountryPack,
    at: Timestamp,
) -> Vec<Finding> {
    let (id, version) = (country.header.id.clone(), country.header.version);
    match store.why_withdrawn(&id, version) {
        Ok(None) => {}
        Ok(Some(reason)) => {
            let fault = PackFault::Withdrawn {
                id,
                version,
                reason: reason.text,
            };
            return vec![Finding::told(State::Note, fault.notice())];
        }
        Err(fault) => return vec![Finding::told(State::Fault, fault.notice())],
    }
    let in_use = used.is_some_and(|used| used.id == id && used.version == version);
    let mut finding = Finding::new(
        State::Good,
        Say::PackSound {
            id: id.clone(),
            version,
        },
    );
    if in_use {
        finding = finding.because(Say::PackInUse);
    }
    let mut all = vec![finding];
    if country.validity(Day::of(at)) == Validity::Lapsed && in_use {
        let until = country.valid_until;
        let lapsed = Country::NewsLapsed { id, version, until };
        all.push(Finding::new(State::Warning, lapsed));
    }
    all
}
