//! `fanal return` and `fanal receipt`.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::Desk;
use super::args::Return;
use super::outcome::{Stop, code_of};
use crate::app::event::{Manner, Returned};
use crate::domain::station::Role;
use crate::lang::Notice;
use crate::lang::msg::{Command, Msg, Returns};
use crate::runtime::exchange::{self, Applied, Attached};
use crate::runtime::place::now;
use crate::runtime::worker::post::keep_files;
use crate::tui::screens::exchange::read_out;

pub(super) fn run(desk: &mut Desk<'_>, order: &Return) -> Result<u8, Stop> {
    match order {
        Return::Build { to, attach } => build(desk, to, attach),
        Return::Apply {
            paths,
            dry_run,
            trust,
        } => {
            let manner = Manner {
                looking: *dry_run,
                restored: false,
                trusted: trust.clone(),
            };
            apply(desk, paths, &manner)
        }
    }
}

fn build(desk: &mut Desk<'_>, to: &Path, attach: &[PathBuf]) -> Result<u8, Stop> {
    let files: Result<Vec<Attached>, Stop> = attach.iter().map(|path| attached(path)).collect();
    let files = files?;
    let mut worker = desk.unlocked()?;
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

/// A file to send along. What it is, is read off the end of its name.
fn attached(path: &Path) -> Result<Attached, Stop> {
    let unreadable = |_fault| {
        let path = path.display().to_string();
        Stop::from(Notice::new(
            Command::NoFolder { path },
            Command::NoFolderRemedy,
        ))
    };
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let end = path.extension().map(|end| end.to_string_lossy());
    let kind = match end.as_deref() {
        Some("tar") => "pack",
        Some("toml") => "profile",
        _ => "file",
    };
    Ok(Attached {
        kind: kind.to_owned(),
        name: name.unwrap_or_default(),
        bytes: std::fs::read(path).map_err(unreadable)?,
    })
}

fn apply(desk: &mut Desk<'_>, paths: &[PathBuf], manner: &Manner) -> Result<u8, Stop> {
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
    let mut exit = 0;
    for (name, outcome) in read {
        match outcome {
            Ok((returned, files)) => {
                tell(desk, &returned)?;
                if !manner.looking && !files.is_empty() {
                    keep(desk, &files)?;
                }
            }
            Err(notice) => {
                exit = exit.max(code_of(notice.problem.id()));
                refused(desk, &name, notice)?;
            }
        }
    }
    Ok(exit)
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

/// Keeps the files that came along, and says where.
fn keep(desk: &mut Desk<'_>, files: &[Attached]) -> Result<(), Stop> {
    let folder = keep_files(&desk.place.folder, files)?;
    if desk.args.json {
        return Ok(());
    }
    let path = folder.display().to_string();
    desk.say(Returns::FilesKept { path })
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
