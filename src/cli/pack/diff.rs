//! `fanal pack diff`: what differs between two packs by meaning.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::super::Desk;
use super::super::outcome::Stop;
use super::given;
use crate::lang::Notice;
use crate::lang::locale::Locale;
use crate::lang::msg::{Authoring as Say, Msg};
use crate::lang::words::Words;
use crate::pack::diff::{Change, Difference, Unreadable, diff};

/// Tells each difference; 1 if there is one.
pub(super) fn run(desk: &mut Desk<'_>, old: &Path, new: &Path) -> Result<u8, Stop> {
    let read = |path: &Path| given::read(&[PathBuf::from(path)]);
    let (old, new) = (read(old)?, read(new)?);
    let found = diff(&given::named(&old), &given::named(&new)).map_err(unreadable)?;
    for difference in &found {
        let line = if desk.args.json {
            as_json(difference).to_string()
        } else {
            desk.words.say_plain(told(&desk.words, difference))
        };
        desk.line(&line)?;
    }
    if !desk.args.json {
        let count = u32::try_from(found.len()).unwrap_or(u32::MAX);
        let line = desk.words.say_plain(Say::DiffCount { count });
        desk.line(&line)?;
    }
    Ok(u8::from(!found.is_empty()))
}

fn unreadable(Unreadable(_file): Unreadable) -> Stop {
    Notice::new(Say::GivenFaults { count: 1 }, Say::GivenFaultsRemedy).into()
}

fn told(words: &Words, difference: &Difference) -> Msg {
    let thing = format!("{} {}", difference.what, difference.id);
    let value = |value: &String| {
        if value.is_empty() {
            words.say_plain(Say::SetsNothing)
        } else {
            value.clone()
        }
    };
    let turn = |old: &String, new: &String| {
        let (old, new) = (value(old), value(new));
        Box::new(Msg::from(Say::DiffTurn { old, new }))
    };
    match &difference.change {
        Change::Added => Say::DiffAdded { thing },
        Change::Removed => Say::DiffRemoved { thing },
        Change::Value { key, old, new } => Say::DiffValue {
            thing,
            key: key.clone(),
            turn: turn(old, new),
        },
        Change::Text {
            key,
            locale,
            old,
            new,
        } => Say::DiffText {
            thing,
            key: key.clone(),
            language: Box::new(language(*locale).into()),
            turn: turn(old, new),
        },
        Change::Wording {
            key,
            locale,
            old,
            new,
        } => Say::DiffWording {
            thing,
            key: key.clone(),
            language: Box::new(language(*locale).into()),
            turn: turn(old, new),
        },
    }
    .into()
}

const fn language(locale: Locale) -> Say {
    match locale {
        Locale::En => Say::DiffLanguageEn,
        Locale::Ar => Say::DiffLanguageAr,
        Locale::Fr => Say::DiffLanguageFr,
        Locale::Es => Say::DiffLanguageEs,
    }
}

fn as_json(difference: &Difference) -> Value {
    let (change, key, locale, values) = match &difference.change {
        Change::Added => ("added", None, None, None),
        Change::Removed => ("removed", None, None, None),
        Change::Value { key, old, new } => ("value", Some(key), None, Some((old, new))),
        Change::Text {
            key,
            locale,
            old,
            new,
        } => ("text", Some(key), Some(locale), Some((old, new))),
        Change::Wording {
            key,
            locale,
            old,
            new,
        } => ("wording", Some(key), Some(locale), Some((old, new))),
    };
    json!({
        "schema": "fanal.diff/1",
        "what": difference.what,
        "id": difference.id,
        "change": change,
        "key": key,
        "language": locale.map(|locale| locale.code()),
        "old": values.map(|(old, _)| old),
        "new": values.map(|(_, new)| new),
    })
}
