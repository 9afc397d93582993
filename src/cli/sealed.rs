//! `fanal case sealed`, and what case files must not hold.

use std::path::Path;

use serde_json::json;

use super::Desk;
use super::outcome::Stop;
use crate::app::screens::sealed::ANSWERS;
use crate::domain::case::Case;
use crate::domain::item::{Dimension, ItemId};
use crate::domain::screening::Entry;
use crate::lang::Notice;
use crate::lang::msg::{Guard, Interview};
use crate::lang::words::Words;
use crate::runtime::identity;
use crate::runtime::place::now;
use crate::runtime::sealing::{self, Opened};

/// Refuses a case that holds answers about corruption: they only enter through their own page.
pub(super) fn refuse(file: &str, case: &Case) -> Result<(), Stop> {
    let prefix = format!("{}.", Dimension::Corr.code());
    let mut items = case.items.keys();
    match items.find(|item| item.as_str().starts_with(&prefix)) {
        None => Ok(()),
        Some(item) => {
            let (item, file) = (item.to_string(), file.to_owned());
            let problem = Guard::SealedInFile { item, file };
            Err(Notice::new(problem, Guard::SealedInFileRemedy).into())
        }
    }
}

/// Prints what whoever holds the key can open.
pub(super) fn run(desk: &mut Desk<'_>, code: &str, file: Option<&Path>) -> Result<u8, Stop> {
    let given = file.map(identity::in_file).transpose()?;
    let mut worker = desk.unlocked()?;
    let identities = match given {
        Some(identities) => identities,
        None => identity::parse(worker.vault()?.identity().expose().as_str())?,
    };
    worker.summaries()?;
    let history = worker.read(code, now())?;
    let sealed = |entry: &Entry| matches!(entry, Entry::Sealed { .. });
    if !history.iter().any(|recorded| sealed(&recorded.entry)) {
        let problem = Guard::NothingSealed {
            code: code.to_owned(),
        };
        return Err(Notice::new(problem, Guard::NotThisKeyRemedy).into());
    }
    let (opened, closed) = sealing::open(&history, code, &identities);
    if opened.is_empty() {
        let problem = Guard::NotThisKey {
            code: code.to_owned(),
        };
        return Err(Notice::new(problem, Guard::NotThisKeyRemedy).into());
    }
    for one in &opened {
        tell(desk, code, one)?;
    }
    if let Some(count) = u32::try_from(closed).ok().filter(|count| *count > 0)
        && !desk.args.json
    {
        let said = desk.words.say_plain(Guard::StillSealed { count });
        desk.line(&said)?;
    }
    Ok(0)
}

fn tell(desk: &mut Desk<'_>, code: &str, one: &Opened) -> Result<(), Stop> {
    let about = one.about.as_ref().map(|about| about.0.clone());
    if desk.args.json {
        let line = json!({
            "schema": "fanal.sealed/1",
            "code": code,
            "topic": one.topic.code(),
            "about": about,
            "said": one.said.expose(),
            "at": one.at.iso(),
            "officer": one.officer,
            "moved": one.moved,
        });
        return desk.line(&line.to_string());
    }
    let locale = desk.words.locale();
    let named = about.map(|about| {
        let item = ItemId::new(about.clone());
        let label = desk.packs.label(&item, locale).to_owned();
        if label == about {
            about
        } else {
            format!("{label} ({about})")
        }
    });
    let subject = named.unwrap_or_else(|| one.topic.code().to_owned());
    let (at, officer) = (one.at.iso(), &one.officer);
    let said = in_words(one.said.expose(), &desk.words);
    desk.line(&format!("{at}  {officer}  {subject}: {said}"))?;
    if one.moved {
        let said = desk.words.say_plain(Guard::SealedMoved);
        desk.line(&format!("  {said}"))?;
    }
    Ok(())
}

/// An answer in the reader's language; other words as they were written.
fn in_words(said: &str, words: &Words) -> String {
    let place = ANSWERS.iter().position(|answer| *answer == said);
    let message = match place {
        Some(0) => Interview::AnswerYes,
        Some(1) => Interview::AnswerNo,
        Some(2) => Interview::AnswerNotUnderstood,
        Some(3) => Interview::AnswerUnsure,
        Some(4) => Interview::AnswerRefused,
        Some(_) | None => return said.to_owned(),
    };
    words.say_plain(message)
}
