//! `fanal pack lint`.

use super::Desk;
use super::args::Pack;
use super::outcome::Stop;
use crate::pack;

pub(super) fn run(desk: &mut Desk<'_>, order: &Pack) -> Result<u8, Stop> {
    let Pack::Lint { files } = order;
    let mut texts = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(file).map_err(|_unreadable| Stop::cannot_read(file))?;
        texts.push((file.display().to_string(), text));
    }
    let given: Vec<(&str, &str)> = texts
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let problems = pack::lint(&given);
    let report = pack::lint_report(&problems, &desk.words);
    desk.line(report.trim_end())?;
    Ok(u8::from(!problems.is_empty()))
}
