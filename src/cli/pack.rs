//! `fanal pack …`: each command in a file of its own.

mod book;
mod diff;
mod explain;
mod given;
mod lint;
mod names;
mod speech;
mod target;
mod to_xlsform;

use super::Desk;
use super::args::Pack;
use super::outcome::Stop;

pub(super) fn run(desk: &mut Desk<'_>, order: &Pack) -> Result<u8, Stop> {
    match order {
        Pack::Lint { files } => lint::run(desk, files),
        Pack::Explain { ids } => explain::run(desk, ids),
        Pack::Diff { old, new } => diff::run(desk, old, new),
        Pack::Book { files, to, replace } => book::run(desk, files, (to, *replace)),
        Pack::ToXlsform { files, to, replace } => to_xlsform::run(desk, files, (to, *replace)),
    }
}
