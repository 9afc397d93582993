//! `fanal pack sign|verify|cases|try`: what is done with a folder that is not installed.

use std::io::sink;
use std::path::Path;

use serde_json::json;

use super::{public_key, secret_key};
use crate::case_file::{Exit, Run};
use crate::cli::outcome::Stop;
use crate::cli::{Desk, screen};
use crate::domain::day::Day;
use crate::lang::msg::Country as Say;
use crate::pack::fault::PackFault;
use crate::pack::folder::{PackFolder, SIGNATURE, SUMS};
use crate::pack::{self, Packs, Problem};
use crate::runtime::place::now;
use crate::runtime::sets::Sets;
use crate::runtime::store::{Store, check_name, write_whole};
use crate::tui::credentials;

pub(super) fn sign(desk: &mut Desk<'_>, path: &Path, key: &Path) -> Result<u8, Stop> {
    let folder = PackFolder::read(path)?;
    let key = secret_key(desk, key)?;
    let packs = sound(desk, &folder)?;
    folder.gap()?;
    if let Some(country) = packs.country() {
        check_name(&country.header.id)?;
    }
    let files = folder.pack_files()?;
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let problems = pack::lint(&files);
    if !problems.is_empty() {
        return Err(faulty(desk, &problems)?);
    }
    let (sums, signature) = folder.sign(&key)?;
    // The signature comes last: a table without it, or with an older one, is not believed.
    write_whole(&path.join(SUMS), sums.as_bytes())?;
    write_whole(&path.join(SIGNATURE), signature.as_bytes())?;
    let files = u32::try_from(sums.lines().count()).unwrap_or(u32::MAX);
    let fingerprint = key.verifying_key().fingerprint();
    if desk.args.json {
        let line = json!({
            "schema": "fanal.pack/1", "signed": files, "fingerprint": fingerprint,
        });
        desk.line(&line.to_string())?;
    } else {
        desk.say(Say::Signed { files, fingerprint })?;
    }
    Ok(0)
}

/// The packs of a folder whose files have no faults and whose worked cases hold; else every fault
/// and every difference is told.
pub(super) fn sound(desk: &mut Desk<'_>, folder: &PackFolder) -> Result<Packs, Stop> {
    let packs = match folder.packs()? {
        Ok(_) => folder.sound_packs()?,
        Err(problems) => return Err(faulty(desk, &problems)?),
    };
    let (exit, _) = run_cases(desk, folder, &packs)?;
    if exit == Exit::Fine {
        Ok(packs)
    } else {
        Err(PackFault::CasesDiffer.into())
    }
}

/// Tells the faults, unless a program reads along, and stops.
fn faulty(desk: &mut Desk<'_>, problems: &[Problem]) -> Result<Stop, Stop> {
    if !desk.args.json {
        let report = pack::lint_report(problems, &desk.words);
        desk.line(report.trim_end())?;
    }
    let count = u32::try_from(problems.len()).unwrap_or(u32::MAX);
    Ok(PackFault::Faulty { count }.into())
}

fn run_cases(
    desk: &mut Desk<'_>,
    folder: &PackFolder,
    packs: &Packs,
) -> Result<(Exit, usize), Stop> {
    let cases = folder.cases()?;
    let count = cases.len();
    let switches = packs.switches();
    let run = Run {
        catalogue: &packs.catalogue,
        words: &desk.words,
        check: true,
        country: Some(&switches),
    };
    let sources = cases.into_iter().map(|(name, text)| (name, Ok(text)));
    let exit = if desk.args.json {
        run.over(sources, &mut sink(), &mut sink())
    } else {
        run.over(sources, &mut sink(), &mut desk.err)
    };
    Ok((exit.map_err(|_closed| Stop::output())?, count))
}

pub(super) fn cases(desk: &mut Desk<'_>, folder: &PackFolder) -> Result<u8, Stop> {
    let packs = folder.sound_packs()?;
    let (exit, count) = run_cases(desk, folder, &packs)?;
    if exit != Exit::Fine {
        return Err(PackFault::CasesDiffer.into());
    }
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    if desk.args.json {
        let line = json!({ "schema": "fanal.pack/1", "cases": count });
        desk.line(&line.to_string())?;
    } else {
        desk.say(Say::CasesHold { count })?;
    }
    Ok(0)
}

pub(super) fn verify(desk: &mut Desk<'_>, path: &Path, key: Option<&Path>) -> Result<u8, Stop> {
    let key = public_key(key)?;
    let checked = Store::check(path, key.as_ref())?;
    let country = &checked.country;
    if desk.args.json {
        let line = super::card::json(country, Some(&checked.key), Day::of(now()));
        desk.line(&line.to_string())?;
        return Ok(0);
    }
    desk.say(Say::Verified)?;
    for said in credentials::about(country, desk.words.locale(), Day::of(now())) {
        desk.say(said)?;
    }
    let fingerprint = checked.key.fingerprint();
    desk.say(Say::SignedBy { fingerprint })?;
    if key.is_none() {
        desk.say(Say::KeyNotCompared)?;
    }
    Ok(0)
}

pub(super) fn try_out(mut desk: Desk<'_>, path: &Path) -> Result<u8, Stop> {
    let folder = PackFolder::read(path)?;
    if let Err(problems) = folder.packs()? {
        return Err(faulty(&mut desk, &problems)?);
    }
    let sets = Sets::tried(&folder)?;
    desk.packs = sets.present();
    desk.sets = sets;
    screen::drill(desk)
}
