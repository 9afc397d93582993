//! `fanal pack lint`.

use std::path::PathBuf;

use super::super::Desk;
use super::super::outcome::Stop;
use super::given;
use crate::pack;

pub(super) fn run(desk: &mut Desk<'_>, files: &[PathBuf]) -> Result<u8, Stop> {
    let texts = given::read(files)?;
    let problems = pack::lint(&given::named(&texts));
    let report = pack::lint_report(&problems, &desk.words);
    desk.line(report.trim_end())?;
    Ok(u8::from(!problems.is_empty()))
}
