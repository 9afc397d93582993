//! Cases as files, and their outcomes as lines: what `fanal assess` reads and prints.

mod expected;
mod fault;
mod line;
mod read;

use std::io::{self, Write};

use crate::domain::assess::{self, Assessment};
use crate::domain::catalogue::Catalogue;
use crate::domain::country::Country;
use crate::lang::msg;
use crate::lang::words::Words;

pub use expected::{Difference, Expected, Field, compare};
pub use fault::Fault;
pub use line::{SCHEMA, line};
pub use read::CaseFile;

/// How a run ended, worst last: one bad file outweighs any number of differences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// Every file was assessed and, where asked, is as expected.
    Fine,
    /// An assessment differs from what its file expects.
    Different,
    /// A file is bad; the others were assessed.
    Bad,
}

impl Exit {
    /// The exit code of the program.
    pub const fn code(self) -> u8 {
        match self {
            Self::Fine => 0,
            Self::Different => 1,
            Self::Bad => 2,
        }
    }
}

/// Assesses case files one after the other: no more than one is in memory.
pub struct Run<'a> {
    /// The items.
    pub catalogue: &'a Catalogue,
    /// The language of messages; the lines themselves have none.
    pub words: &'a Words,
    /// Whether to compare with what the files expect.
    pub check: bool,
    /// The switches of a country, in place of those of the files.
    pub country: Option<&'a Country>,
}

impl Run<'_> {
    /// Writes one line for each good file to `out`, in order, and to `err` a message for each bad
    /// one and for each difference. A source is the name to show and the text, or why it could not
    /// be read. Fails only if `out` or `err` does.
    pub fn over(
        &self,
        sources: impl IntoIterator<Item = (String, io::Result<String>)>,
        out: &mut dyn Write,
        err: &mut dyn Write,
    ) -> io::Result<Exit> {
        let mut exit = Exit::Fine;
        for (file, text) in sources {
            let end = match self.assess(&file, text) {
                Ok((assessment, differences)) => {
                    writeln!(out, "{}", line(&assessment)?)?;
                    self.differences(&file, differences, err)?
                }
                Err(fault) => self.fault(&fault, err)?,
            };
            exit = exit.max(end);
        }
        out.flush()?;
        err.flush()?;
        Ok(exit)
    }

    fn assess(
        &self,
        file: &str,
        text: io::Result<String>,
    ) -> Result<(Assessment, Vec<Difference>), Fault> {
        let text = text.map_err(|source| Fault::Unreadable {
            file: file.to_owned(),
            source,
        })?;
        let read = CaseFile::read(file, &text, self.catalogue)?;
        let expected = if self.check {
            read.expected()?
        } else {
            Expected::default()
        };
        let country = self.country.unwrap_or(&read.country);
        let assessment = assess::assess(self.catalogue, &read.case, country);
        let differences = compare(&expected, &assessment);
        Ok((assessment, differences))
    }

    fn differences(
        &self,
        file: &str,
        differences: Vec<Difference>,
        err: &mut dyn Write,
    ) -> io::Result<Exit> {
        let exit = if differences.is_empty() {
            Exit::Fine
        } else {
            Exit::Different
        };
        for difference in differences {
            let message = msg::CaseFile::Difference {
                file: file.to_owned(),
                key: difference.field.code().to_owned(),
                expected: difference.expected,
                found: difference.found,
            };
            writeln!(err, "{}", self.words.say_plain(message))?;
        }
        Ok(exit)
    }

    fn fault(&self, fault: &Fault, err: &mut dyn Write) -> io::Result<Exit> {
        let notice = fault.notice();
        writeln!(err, "{}", self.words.say_plain(notice.problem))?;
        writeln!(err, "  {}", self.words.say_plain(notice.remedy))?;
        Ok(Exit::Bad)
    }
}

#[cfg(test)]
mod tests;
