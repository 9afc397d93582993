//! `fanal return` and `fanal receipt`.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::Desk;
use super::args::Return;
use super::outcome::{Stop, code_of};
use crate::app::event::{Manner, Returned};
use crate::bundle::returned::parcel::Kind;
use crate::crypt::Digest;
use crate::domain::station::Role;
use crate::lang::Notice;
use crate::lang::msg::{Msg, Returns};
use crate::runtime::enclosed;
use crate::runtime::exchange::{self, Applied, Attached};
use crate::runtime::place::now;
use crate::runtime::worker::Worker;
use crate::tui::screens::exchange::read_out;

pub(super) fn run(desk: &mut Desk<'_>, order: &Return) -> Result<u8, Stop> {
    match order {
        Return::Build { to, attach } => build(desk, to, attach),
        Return::Apply {
            paths,
            dry_run,
            trust,
            install,
        } => {
            let manner = Manner {
                looking: *dry_run,
                restored: false,
                trusted: trust.clone(),
            };
            apply(desk, paths, (&manner, *install))
        }
        Return::Install { dry_run } => super::enclosed::ordered(desk, !dry_run),
    }
}

fn build(desk: &mut Desk<'_>, to: &Path, attach: &[PathBuf]) -> Result<u8, Stop> {
    let mut worker = desk.unlocked()?;
    let files = super::enclosed::enclose(desk, &mut worker, attach)?;
    for written in worker.write_returns(to, &files, now())? {
        if desk.args.json {
            desk.line(&described("fanal.return-build/1", &written).to_string())?;
            continue;
        }
        let (letters, upto) = (written.letters, written.received);
        desk.say(Returns::WroteReturn {
            station: written.place,
            path: written.file,
        })?;
        desk.say(Returns::WroteCounts { upto, letters })?;
        let read_out = read_out(desk.words.locale(), &written.check);
        desk.say(read_out)?;
    }
    Ok(0)
}

fn apply(
    desk: &mut Desk<'_>,
    paths: &[PathBuf],
    (manner, installing): (&Manner, bool),
) -> Result<u8, Stop> {
    let mut worker = desk.unlocked()?;
    let mut read: Vec<Applied> = Vec::new();
    for path in paths {
        read.extend(exchange::apply(worker.vault()?, path, manner)?);
    }
    if read.is_empty() {
        if !desk.args.json {
            desk.say(Returns::NoReturns)?;
        }
        return Ok(10);
    }
    let (mut exit, mut came) = (0, Vec::new());
    for (name, outcome) in read {
        match outcome {
            Ok((returned, files)) => {
                tell(desk, &returned)?;
                if !manner.looking && !files.is_empty() {
                    came.extend(keep(desk, &mut worker, (&returned, &files))?);
                }
            }
            Err(notice) => {
                exit = exit.max(code_of(notice.problem.id()));
                refused(desk, &name, notice)?;
            }
        }
    }
    if came.is_empty() {
        return Ok(exit);
    }
    let told = super::enclosed::install(desk, &mut worker, (Some(&came), installing))?;
    // That everything which came is installed already is no fault of a return that was read.
    Ok(if told == 10 { exit } else { exit.max(told) })
}

fn tell(desk: &mut Desk<'_>, returned: &Returned) -> Result<(), Stop> {
    if desk.args.json {
        return desk.line(&described("fanal.return-apply/1", returned).to_string());
    }
    let mut said: Vec<Msg> = vec![
        Returns::TookReturn {
            desk: returned.place.clone(),
            letters: returned.letters,
        }
        .into(),
    ];
    if returned.received > 0 {
        let upto = returned.received;
        said.push(Returns::ReceivedUpto { upto }.into());
    }
    said.push(read_out(desk.words.locale(), &returned.check).into());
    desk.line(&returned.file)?;
    for message in said {
        let said = desk.words.say_plain(message);
        desk.line(&format!("  {said}"))?;
    }
    Ok(())
}

fn refused(desk: &mut Desk<'_>, name: &str, notice: Notice) -> Result<(), Stop> {
    let (problem, remedy) = (
        desk.words.say_plain(notice.problem.clone()),
        desk.words.say_plain(notice.remedy),
    );
    if desk.args.json {
        let line = json!({
            "schema": "fanal.return-apply/1",
            "file": name,
            "accepted": false,
            "code": notice.problem.id(),
            "message": problem,
            "remedy": remedy,
        });
        return desk.line(&line.to_string());
    }
    desk.line(name)?;
    desk.line(&format!("  {problem}"))?;
    desk.line(&format!("  {remedy}"))
}

/// Keeps what came along. The digests of what can be installed; of other files it says where they are.
fn keep(
    desk: &mut Desk<'_>,
    worker: &mut Worker,
    (returned, files): (&Returned, &[Attached]),
) -> Result<Vec<String>, Stop> {
    let folder = enclosed::keep(worker.vault()?, &desk.place.folder, returned, files)?;
    let (known, others): (Vec<&Attached>, Vec<&Attached>) = files
        .iter()
        .partition(|file| Kind::from_code(&file.kind).is_some());
    if !others.is_empty() && !desk.args.json {
        let path = folder.display().to_string();
        desk.say(Returns::FilesKept { path })?;
    }
    let digests = known.into_iter().map(|file| Digest::of(&file.bytes));
    Ok(digests.map(|digest| digest.to_string()).collect())
}

fn described(schema: &str, returned: &Returned) -> Value {
    json!({
        "schema": schema,
        "file": returned.file,
        "accepted": true,
        "place": returned.place,
        "fingerprint": returned.fingerprint,
        "first_contact": returned.pinned,
        "received": returned.received,
        "letters": returned.letters,
        "refused": returned.refused,
        "files": returned.files,
        "check": returned.check,
    })
}

/// What has arrived: at a station, up to where a desk confirmed it; at a desk, what is here of each
/// store.
pub(super) fn receipt(desk: &mut Desk<'_>) -> Result<u8, Stop> {
    let mut worker = desk.unlocked()?;
    let vault = worker.vault()?;
    if vault.about().role == Role::Station {
        let upto = exchange::received(vault)?;
        let last = vault.last();
        return if desk.args.json {
            let line = json!({ "schema": "fanal.receipt/1", "received": upto, "last": last });
            desk.line(&line.to_string()).map(|()| 0)
        } else {
            desk.say(Returns::ReceivedUpto { upto }).map(|()| 0)
        };
    }
    for (store, progress) in exchange::progress(vault)? {
        let upto = progress.complete().map_or(0, |(upto, _)| upto);
        if desk.args.json {
            let line = json!({
                "schema": "fanal.receipt/1",
                "station": progress.station,
                "vault": store,
                "received": upto,
                "runs": progress.runs,
                "last_return": progress.last_return,
            });
            desk.line(&line.to_string())?;
        } else {
            let station = progress.station;
            desk.say(Returns::HereOf { station, upto })?;
        }
    }
    Ok(0)
}
