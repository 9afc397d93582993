//! `fanal pack to-xlsform`: the questions as a form for the programs of the ODK family.

mod rows;

use std::path::{Path, PathBuf};

use super::super::Desk;
use super::super::outcome::Stop;
use super::{given, target};
use crate::domain::item::{AskLevel, Dimension};
use crate::domain::question::{AnswerKind, Question};
use crate::lang::Notice;
use crate::lang::locale::Locale;
use crate::lang::msg::{Authoring as Say, Msg};
use crate::lang::words::Words;
use crate::pack::Packs;
use crate::pack::format::PackKind;
use crate::xlsform::{Form, Texts};

/// What the rows of a form are made from: packs, and the words of all four languages.
struct Source<'a> {
    packs: &'a Packs,
    words: [Words; 4],
}

impl Source<'_> {
    /// A message in the four languages.
    fn say(&self, message: impl Into<Msg>) -> Texts {
        let message = message.into();
        self.each(|words| words.say_plain(message.clone()))
    }

    /// A text made in each of the four languages.
    fn each(&self, text: impl Fn(&Words) -> String) -> Texts {
        self.words.each_ref().map(text)
    }
}

/// Writes the form of the shipped packs, with these files in the place of those they replace.
pub(super) fn run(
    desk: &mut Desk<'_>,
    files: &[PathBuf],
    (to, replace): (&PathBuf, bool),
) -> Result<u8, Stop> {
    let texts = given::read(files)?;
    let packs = given::together(&texts)?;
    let locale = desk.words.locale();
    let source = Source {
        packs: &packs,
        words: Locale::ALL.map(Words::new),
    };
    let asked = exported(&packs);
    let form = Form {
        id: "fanal_screening".to_owned(),
        title: desk.words.say_plain(Say::FormTitle),
        version: version(&packs),
        opens_in: locale.place(),
        sections: rows::sections(&source, &asked),
    };
    let workbook = form.workbook().map_err(|_fault| unwritten())?;
    target::write(to, &workbook, replace)?;
    told(desk, to, asked.len())
}

fn told(desk: &mut Desk<'_>, to: &Path, questions: usize) -> Result<u8, Stop> {
    let path = to.display().to_string();
    let questions = u32::try_from(questions).unwrap_or(u32::MAX);
    let line = if desk.args.json {
        let schema = "fanal.xlsform/1";
        serde_json::json!({ "schema": schema, "path": path, "questions": questions }).to_string()
    } else {
        desk.words.say_plain(Say::FormWritten { path, questions })
    };
    desk.line(&line)?;
    Ok(0)
}

fn unwritten() -> Stop {
    Notice::new(Say::FormNotWritten, Say::FormNotWrittenRemedy).into()
}

/// The questions that may leave the program: nothing sealed, nothing that is left to specialists.
fn exported(packs: &Packs) -> Vec<Question> {
    let sealed = |question: &Question| {
        let answers = question.answers.iter();
        let set = answers.flat_map(|answer| answer.sets.present.iter().chain(&answer.sets.absent));
        let mut items = set.chain(&question.about);
        items.any(|item| item.dimension() == Some(Dimension::Corr))
    };
    let special = |question: &Question| {
        let answers = question.answers.iter();
        let mut set = answers.flat_map(|answer| &answer.sets.present);
        let left = |id| {
            packs
                .item(id)
                .is_some_and(|item| item.ask == AskLevel::Specialist)
        };
        question.ask == AskLevel::Specialist || set.any(left)
    };
    let kept = packs.questions.iter();
    kept.filter(|question| !sealed(question) && !special(question))
        .cloned()
        .collect()
}

/// The packs that questions come from, each with its version.
fn version(packs: &Packs) -> String {
    let asked = packs.headers().iter();
    let asked =
        asked.filter(|header| matches!(header.kind, PackKind::Questions | PackKind::Asking));
    let named = asked.map(|header| format!("{}-{}", header.id, header.version));
    named.collect::<Vec<String>>().join(" ")
}

/// Whether a question is one of observations, which have no unsure, declined or not understood.
const fn observes(question: &Question) -> bool {
    matches!(question.kind, AnswerKind::Toggle)
}
