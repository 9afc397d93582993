//! `fanal pack book`: the words of packs as a book that reviewers sign.

mod entries;

use std::path::PathBuf;

use super::super::Desk;
use super::super::outcome::Stop;
use super::speech::Speech;
use super::{given, target};
use crate::book::{Book, Chapter, Headings, page};
use crate::lang::locale::Locale;
use crate::lang::msg::Authoring as Say;
use crate::pack;

/// Writes the book of the shipped packs, or of what stands in these files.
pub(super) fn run(
    desk: &mut Desk<'_>,
    files: &[PathBuf],
    (to, replace): (&PathBuf, bool),
) -> Result<u8, Stop> {
    let texts = given::read(files)?;
    let packs = given::together(&texts)?;
    let shown = pack::ids(&given::named(&texts));
    let speech = Speech {
        packs: &packs,
        words: &desk.words,
        isolates: true,
    };
    let languages = desk.args.lang.as_ref().map(|lang| lang.all().to_vec());
    let languages = languages.unwrap_or_else(|| Locale::ALL.to_vec());
    let book = book(speech, languages, &shown);
    let pages = book.chapters.iter().map(|chapter| chapter.entries.len());
    let pages = u32::try_from(pages.sum::<usize>()).unwrap_or(u32::MAX);
    target::write(to, page(&book).as_bytes(), replace)?;
    let path = to.display().to_string();
    let line = if desk.args.json {
        let schema = "fanal.book/1";
        serde_json::json!({ "schema": schema, "path": path, "entries": pages }).to_string()
    } else {
        desk.words.say_plain(Say::BookWritten { path, pages })
    };
    desk.line(&line)?;
    Ok(0)
}

fn book(speech: Speech<'_>, languages: Vec<Locale>, shown: &[String]) -> Book {
    let chapters = vec![
        Chapter {
            id: "packs",
            title: speech.say(Say::BookPacks),
            entries: entries::packs(speech, &languages, shown),
        },
        Chapter {
            id: "questions",
            title: speech.say(Say::BookQuestions),
            entries: entries::questions(speech, &languages, shown),
        },
        Chapter {
            id: "facts",
            title: speech.say(Say::BookFacts),
            entries: entries::facts(speech, &languages, shown),
        },
    ];
    Book {
        locale: speech.locale(),
        languages,
        title: speech.say(Say::BookTitle),
        intro: speech.say(Say::BookIntro),
        headings: headings(speech),
        chapters,
    }
}

fn headings(speech: Speech<'_>) -> Headings {
    let boxes = [
        Say::BookLanguage,
        Say::BookAgree,
        Say::BookChange,
        Say::BookReviewer,
        Say::BookDate,
        Say::BookSignature,
    ];
    Headings {
        contents: speech.say(Say::BookContents),
        words: speech.say(Say::BookWording),
        origin: speech.say(Say::BookOrigin),
        review: speech.say(Say::BookReview),
        boxes: boxes.map(|name| speech.say(name)),
    }
}
