//! What a desk has of each store that wrote to it: which revisions arrived, and the chain at the ends
//! of what came. By this it notices what is missing between two sticks, and a station that goes on from
//! an old copy of itself.

use std::collections::BTreeMap;

use super::super::worker::{Fault, told};
use super::returns::text;
use crate::bundle::Manifest;
use crate::crypt::{Digest, Recipient};
use crate::vault::Vault;

/// The mark that lists the stores known here.
const STORES: &str = "stores";

/// How many places of the chain are kept for each store, the latest ones.
const POINTS: usize = 64;

/// What is here of one store.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Progress {
    /// The station's code.
    pub station: String,
    /// What a return for this store is sealed to.
    pub reply_to: Option<Recipient>,
    /// The last return the store took in, as far as is known here.
    pub last_return: u64,
    /// The revisions that are here: first and last of each run, in order, never touching.
    pub runs: Vec<(u64, u64)>,
    /// The chain after some revisions.
    points: BTreeMap<u64, Digest>,
    /// The chain after some revisions of histories that the store left behind.
    left: Vec<(u64, Digest)>,
}

/// How a bundle continues what is here of its store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Everything in it is here, and the chain proves it.
    Known,
    /// It continues, or overlaps with, what is here.
    Continues,
    /// Revisions before it are missing: the first and the last of them.
    Gap(u64, u64),
    /// The same place holds something else here: the store goes on from an old copy, or was changed.
    Fork(u64),
}

impl Progress {
    /// What is here of the store `vault`.
    pub fn of(desk: &Vault, vault: &str) -> Result<Self, Fault> {
        Ok(Self::parse(&text(desk, &mark(vault))?))
    }

    /// Every store that is known here, with what is here of it.
    pub fn all(desk: &Vault) -> Result<Vec<(String, Self)>, Fault> {
        stores(desk)?
            .into_iter()
            .map(|vault| Self::of(desk, &vault).map(|progress| (vault, progress)))
            .collect()
    }

    /// Remembers this for the store `vault`.
    pub fn keep(&self, desk: &mut Vault, vault: &str) -> Result<(), Fault> {
        let settings = self.settings(desk, vault)?;
        desk.remember_all(&settings)
            .map_err(|fault| told(fault.notice()))
    }

    /// What [`Progress::keep`] remembers, each under its name.
    pub fn settings(&self, desk: &Vault, vault: &str) -> Result<Vec<(String, Vec<u8>)>, Fault> {
        let mut known = stores(desk)?;
        if !known.iter().any(|one| one == vault) {
            known.push(vault.to_owned());
        }
        let stores = (STORES.to_owned(), known.join("\n").into_bytes());
        Ok(vec![stores, (mark(vault), self.text().into_bytes())])
    }

    /// How a bundle stands to what is here. `chain` is the chain after each of its revisions.
    pub fn standing(&self, manifest: &Manifest, chain: &BTreeMap<u64, Digest>) -> Standing {
        if let Some(at) = self.fork(manifest, chain) {
            return Standing::Fork(at);
        }
        let (first, last) = (manifest.first_seq, manifest.last_seq);
        let is_here = |seq: u64| {
            self.runs
                .iter()
                .any(|(from, to)| (*from..=*to).contains(&seq))
        };
        let covered = self
            .runs
            .iter()
            .any(|(from, to)| *from <= first && last <= *to);
        if covered && self.proven(chain) == last {
            Standing::Known
        } else if first == 1 || is_here(first - 1) {
            Standing::Continues
        } else {
            let before = self.runs.iter().map(|(_, to)| *to);
            let here = before.filter(|to| *to < first).max().unwrap_or(0);
            Standing::Gap(here + 1, first - 1)
        }
    }

    /// Up to which revision the chain proves that what came is what is here; 0 where it proves nothing.
    fn proven(&self, chain: &BTreeMap<u64, Digest>) -> u64 {
        let agreeing = self
            .points
            .iter()
            .filter(|(seq, known)| chain.get(seq) == Some(known));
        agreeing.map(|(seq, _)| *seq).max().unwrap_or(0)
    }

    /// Whether something stands here in the place `seq` that the chain does not prove to be the same:
    /// only its words can tell.
    pub fn is_doubtful(&self, seq: u64, chain: &BTreeMap<u64, Digest>) -> bool {
        let is_here = self
            .runs
            .iter()
            .any(|(from, to)| (*from..=*to).contains(&seq));
        is_here && seq > self.proven(chain)
    }

    /// The first place at which what came disagrees with what is here.
    fn fork(&self, manifest: &Manifest, chain: &BTreeMap<u64, Digest>) -> Option<u64> {
        let before = manifest.first_seq - 1;
        let at = |seq: u64| {
            if seq == before {
                Some(&manifest.chain_before)
            } else {
                chain.get(&seq)
            }
        };
        let differs = self
            .points
            .iter()
            .find(|(seq, known)| at(**seq).is_some_and(|came| came != *known));
        // What was left behind and comes again is known word for word, and is another history still.
        let again = self
            .left
            .iter()
            .find(|(seq, left)| at(*seq) == Some(left) && self.points.get(seq) != Some(left));
        differs.map(|(seq, _)| *seq).or(again.map(|(seq, _)| *seq))
    }

    /// Adds a bundle that was taken in.
    pub fn add(&mut self, manifest: &Manifest) {
        self.station.clone_from(&manifest.station);
        if manifest.reply_to.is_some() {
            self.reply_to.clone_from(&manifest.reply_to);
        }
        self.last_return = self.last_return.max(manifest.last_return);
        self.runs.push((manifest.first_seq, manifest.last_seq));
        self.join();
        if manifest.first_seq > 1 {
            self.points
                .insert(manifest.first_seq - 1, manifest.chain_before);
        }
        self.points.insert(manifest.last_seq, manifest.chain_after);
        while self.points.len() > POINTS {
            self.points.pop_first();
        }
    }

    /// Starts anew on the history with this chain of the same store; what arrived of the old one stays
    /// in the cases, and where it ended is remembered.
    pub fn begin_again(&mut self, chain: &BTreeMap<u64, Digest>) {
        self.runs.clear();
        let first = chain.keys().next().copied().unwrap_or(0);
        let points = std::mem::take(&mut self.points).into_iter();
        let left = points.filter(|(seq, was)| *seq >= first && chain.get(seq) != Some(was));
        self.left.extend(left);
        self.left.retain(|(seq, was)| chain.get(seq) != Some(was));
        let late = self.left.len().saturating_sub(POINTS);
        self.left.drain(..late);
    }

    fn join(&mut self) {
        self.runs.sort_unstable();
        let mut joined: Vec<(u64, u64)> = Vec::new();
        for (from, to) in self.runs.drain(..) {
            match joined.last_mut() {
                Some((_, end)) if from <= end.saturating_add(1) => *end = (*end).max(to),
                _ => joined.push((from, to)),
            }
        }
        self.runs = joined;
    }

    /// The last revision up to which everything is here, with the chain after it; `None` while the
    /// first revision is missing.
    pub fn complete(&self) -> Option<(u64, Digest)> {
        let (from, to) = *self.runs.first()?;
        let chain = self.points.get(&to)?;
        (from == 1).then_some((to, *chain))
    }

    fn text(&self) -> String {
        let mut lines = vec![format!("station {}", self.station)];
        if let Some(reply) = &self.reply_to {
            lines.push(format!("reply {reply}"));
        }
        lines.push(format!("return {}", self.last_return));
        lines.extend(
            self.runs
                .iter()
                .map(|(from, to)| format!("run {from} {to}")),
        );
        lines.extend(
            self.points
                .iter()
                .map(|(seq, digest)| format!("point {seq} {digest}")),
        );
        lines.extend(
            self.left
                .iter()
                .map(|(seq, digest)| format!("left {seq} {digest}")),
        );
        lines.join("\n")
    }

    fn parse(text: &str) -> Self {
        let mut read = Self::default();
        for line in text.lines() {
            let (what, rest) = line.split_once(' ').unwrap_or_default();
            let pair = rest.split_once(' ');
            match what {
                "station" => rest.clone_into(&mut read.station),
                "reply" => read.reply_to = rest.parse().ok(),
                "return" => read.last_return = rest.parse().unwrap_or(0),
                "run" => {
                    let run =
                        pair.and_then(|(from, to)| Some((from.parse().ok()?, to.parse().ok()?)));
                    read.runs.extend(run);
                }
                "point" | "left" => {
                    let point: Option<(u64, Digest)> = pair
                        .and_then(|(seq, digest)| Some((seq.parse().ok()?, digest.parse().ok()?)));
                    if what == "left" {
                        read.left.extend(point);
                    } else {
                        read.points.extend(point);
                    }
                }
                _ => {}
            }
        }
        read
    }
}

fn stores(desk: &Vault) -> Result<Vec<String>, Fault> {
    Ok(text(desk, STORES)?.lines().map(str::to_owned).collect())
}

fn mark(vault: &str) -> String {
    format!("store/{vault}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::chain;
    use crate::crypt::{SecretKey, SigningKey};
    use crate::domain::moment::Timestamp;

    fn chain(of: u8, last: u64) -> BTreeMap<u64, Digest> {
        let mut after = chain::START;
        (1..=last)
            .map(|seq| {
                after = chain::link(&after, seq, &Digest::of(&[of]));
                (seq, after)
            })
            .collect()
    }

    fn bundle(whole: &BTreeMap<u64, Digest>, first: u64, last: u64) -> Manifest {
        let at = |seq: u64| whole.get(&seq).copied().unwrap_or(chain::START);
        Manifest {
            realm: "practice".into(),
            role: "station".into(),
            station: "JET-02".into(),
            device: "A".into(),
            vault: "00".into(),
            device_key: SigningKey::from_seed(&SecretKey::from_bytes([1; 32])).verifying_key(),
            bundle_seq: 1,
            prev_bundle: None,
            first_seq: first,
            last_seq: last,
            chain_before: at(first - 1),
            chain_after: at(last),
            recipients: Vec::new(),
            created: Timestamp::from_seconds(0),
            records: last - first + 1,
            requires: Vec::new(),
            reply_to: None,
            last_return: 0,
        }
    }

    fn part(whole: &BTreeMap<u64, Digest>, first: u64, last: u64) -> BTreeMap<u64, Digest> {
        whole
            .range(first..=last)
            .map(|(seq, digest)| (*seq, *digest))
            .collect()
    }

    #[test]
    fn sticks_in_any_order_end_complete() {
        let whole = chain(7, 30);
        let mut here = Progress::default();
        let standing = |here: &Progress, first, last| {
            here.standing(&bundle(&whole, first, last), &part(&whole, first, last))
        };
        assert_eq!(standing(&here, 1, 10), Standing::Continues);
        here.add(&bundle(&whole, 1, 10));
        assert_eq!(standing(&here, 21, 30), Standing::Gap(11, 20));
        here.add(&bundle(&whole, 21, 30));
        assert_eq!(here.complete(), Some((10, whole[&10])));
        assert_eq!(standing(&here, 25, 30), Standing::Known);
        // The chain after 25 is not kept here: that it is the same must be looked up.
        assert_eq!(standing(&here, 22, 25), Standing::Continues);
        assert!(here.is_doubtful(24, &part(&whole, 22, 25)));
        assert!(!here.is_doubtful(26, &part(&whole, 25, 30)));
        assert_eq!(standing(&here, 11, 20), Standing::Continues);
        here.add(&bundle(&whole, 11, 20));
        assert_eq!(here.runs, [(1, 30)]);
        assert_eq!(here.complete(), Some((30, whole[&30])));
        assert_eq!(Progress::parse(&here.text()), here);
    }

    #[test]
    fn a_store_that_goes_on_from_an_old_copy_is_seen() {
        let whole = chain(7, 20);
        let mut here = Progress::default();
        here.add(&bundle(&whole, 1, 10));
        here.add(&bundle(&whole, 11, 20));
        let mut other = part(&whole, 1, 15);
        for (seq, digest) in chain(8, 25).range(16..) {
            other.insert(*seq, *digest);
        }
        let restored = bundle(&other, 1, 25);
        assert_eq!(here.standing(&restored, &other), Standing::Fork(20));
        let next = bundle(&other, 21, 25);
        assert_eq!(
            here.standing(&next, &part(&other, 21, 25)),
            Standing::Fork(20)
        );
        here.begin_again(&other);
        assert_eq!(here.standing(&restored, &other), Standing::Continues);
        here.add(&restored);
        // What it left behind comes once more; what both histories begin with is known.
        let before = bundle(&whole, 1, 20);
        assert_eq!(here.standing(&before, &whole), Standing::Fork(20));
        let common = bundle(&whole, 1, 10);
        assert_eq!(
            here.standing(&common, &part(&whole, 1, 10)),
            Standing::Continues
        );
        assert_eq!(Progress::parse(&here.text()), here);
    }

    #[test]
    fn without_the_first_revision_nothing_is_complete() {
        let whole = chain(7, 20);
        let mut here = Progress::default();
        assert_eq!(
            here.standing(&bundle(&whole, 11, 20), &part(&whole, 11, 20)),
            Standing::Gap(1, 10)
        );
        here.add(&bundle(&whole, 11, 20));
        assert_eq!(here.complete(), None);
    }
}
