//! At a station: what desks wrote about its cases. It goes with the case that it is about.

use std::collections::BTreeSet;

use super::super::super::worker::{Fault, told};
use super::home::{Kept, REFUSED, put, text};
use crate::bundle::returned::{self, Filed, Letter};
use crate::crypt::Digest;
use crate::domain::post;
use crate::domain::station::case_code;
use crate::record;
use crate::vault::{Standing, Vault};

/// What a desk wrote about the cases of this station, oldest first.
pub type Letters = Vec<Letter>;

/// The mark that holds the letters, sealed with the station key: every officer of the station may read
/// them.
const LETTERS: &str = "letters";

/// The letters as they are kept, with the desk that wrote each.
fn kept(station: &Vault) -> Result<Vec<Filed>, Fault> {
    Ok(returned::parse_filed(&text(station, LETTERS)?))
}

/// What desks wrote about the cases of this station.
pub fn letters(station: &Vault) -> Result<Letters, Fault> {
    let each = kept(station)?.into_iter().map(|filed| filed.letter);
    Ok(each.collect())
}

/// The codes of the cases whose texts were destroyed here.
pub(super) fn gone(station: &Vault) -> Result<BTreeSet<String>, Fault> {
    let about = station.about();
    let mut codes = BTreeSet::new();
    let listed = station.list(|row| {
        if matches!(row.standing, Standing::Erased { .. }) {
            codes.insert(case_code(&about.station, &about.computer, row.number));
        }
    });
    listed.map_err(|fault| told(fault.notice()))?;
    Ok(codes)
}

/// The letters of a return that are not here yet, without those about cases that are `gone`.
pub(super) fn fresh(
    station: &Vault,
    all: &[Letter],
    gone: &BTreeSet<String>,
) -> Result<Letters, Fault> {
    let here: Vec<Option<Digest>> = letters(station)?.iter().map(Letter::id).collect();
    let new = all.iter().filter(|letter| !gone.contains(&letter.case));
    let new = new.filter(|letter| !here.contains(&letter.id()));
    Ok(new.cloned().collect())
}

/// The settings that hold the letters once these new ones of a desk came. Those about cases that are
/// gone go, should any still be here.
pub(super) fn file(
    station: &Vault,
    desk: &str,
    fresh: Letters,
    gone: &BTreeSet<String>,
) -> Result<Kept, Fault> {
    let new = fresh.into_iter().map(|letter| Filed {
        desk: desk.to_owned(),
        letter,
    });
    settings(station, new.collect(), |case| gone.contains(case))
}

/// The settings that hold the letters without those about this case; none where there are none.
pub fn without(station: &Vault, case: &str) -> Result<Kept, Fault> {
    settings(station, Vec::new(), |code| code == case)
}

/// The settings that hold the letters with `new` ones and without those about cases that go. What each
/// officer has seen is a count, which shrinks by those of them that go.
fn settings(station: &Vault, new: Vec<Filed>, goes: impl Fn(&str) -> bool) -> Result<Kept, Fault> {
    let before = kept(station)?;
    let stays = |filed: &&Filed| !goes(&filed.letter.case);
    let mut all: Vec<Filed> = before.iter().filter(stays).cloned().collect();
    let mut settings = Vec::new();
    if all.len() < before.len() {
        for officer in station.officers() {
            let (letters, refused) = seen(station, &officer.officer)?;
            let letters = before.iter().take(letters).filter(stays).count();
            settings.push(seen_as(&officer.officer, (letters, refused)));
        }
    } else if new.is_empty() {
        return Ok(settings);
    }
    all.extend(new);
    let text = returned::filed_text(&all);
    settings.push((LETTERS.to_owned(), text.into_bytes()));
    Ok(settings)
}

/// The letters and refusals as `officer` sees them; which cases arrived is not told here.
pub fn answers(station: &Vault, officer: &str) -> Result<post::Answers, Fault> {
    let letters = kept(station)?.into_iter().map(|filed| {
        let Filed { desk, letter } = filed;
        let decision = letter.decision;
        post::Letter {
            desk,
            case: letter.case,
            decision: decision.and_then(|word| record::decision_of_word(&word)),
            text: letter.text,
            at: letter.at,
            by: letter.by,
        }
    });
    let refused = text(station, REFUSED)?;
    let refused = refused.lines().filter_map(|line| line.split_once(' '));
    let (seen_letters, seen_refused) = seen(station, officer)?;
    Ok(post::Answers {
        letters: letters.collect(),
        refused: refused
            .map(|(bundle, reason)| post::Refused {
                bundle: bundle.to_owned(),
                reason: reason.to_owned(),
            })
            .collect(),
        seen_letters,
        seen_refused,
        ..post::Answers::default()
    })
}

/// Remembers how many letters and refusals `officer` has seen.
pub fn see(station: &mut Vault, officer: &str, seen: (usize, usize)) -> Result<(), Fault> {
    let (mark, value) = seen_as(officer, seen);
    put(station, &mark, &value)
}

/// How many letters and refusals `officer` has seen.
fn seen(station: &Vault, officer: &str) -> Result<(usize, usize), Fault> {
    let seen = text(station, &seen_mark(officer))?;
    let (letters, refused) = seen.split_once(' ').unwrap_or_default();
    let count = |text: &str| text.parse().unwrap_or(0);
    Ok((count(letters), count(refused)))
}

fn seen_as(officer: &str, (letters, refused): (usize, usize)) -> (String, Vec<u8>) {
    let seen = format!("{letters} {refused}");
    (seen_mark(officer), seen.into_bytes())
}

fn seen_mark(officer: &str) -> String {
    format!("letters/seen/{officer}")
}
