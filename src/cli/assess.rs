//! `fanal assess`: case files to JSON lines, without a vault or a terminal.

use std::io::{self, Read};
use std::path::Path;

use super::Desk;
use super::args::Assess;
use super::outcome::Stop;
use crate::case_file::Run;

pub(super) fn run(desk: &mut Desk<'_>, order: &Assess) -> Result<u8, Stop> {
    let sources = order
        .files
        .iter()
        .map(|file| (file.display().to_string(), text_of(file)));
    let run = Run {
        catalogue: &desk.packs.catalogue,
        words: &desk.words,
        check: order.check,
        country: None,
    };
    let exit = run
        .over(sources, &mut desk.out, &mut desk.err)
        .map_err(|_closed| Stop::output())?;
    Ok(exit.code())
}

/// The text of a file; `-` is standard input.
pub(super) fn text_of(file: &Path) -> io::Result<String> {
    if file == Path::new("-") {
        let mut text = String::new();
        io::stdin().lock().read_to_string(&mut text)?;
        return Ok(text);
    }
    std::fs::read_to_string(file)
}
