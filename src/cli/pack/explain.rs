//! `fanal pack explain`: what an item or a question is, in words for lawyers and reviewers.

mod item;
mod json;
mod question;

use super::super::Desk;
use super::super::outcome::Stop;
use super::speech::Speech;
use crate::book::Line;
use crate::domain::item::ItemId;
use crate::domain::question::QuestionId;
use crate::lang::Notice;
use crate::lang::msg::{Authoring as Say, Msg};
use crate::pack::Packs;

/// An item or a question.
enum Subject {
    Item(ItemId),
    Question(QuestionId),
}

/// The lines about one subject; those about answers stand further in.
struct Sheet<'a> {
    speech: Speech<'a>,
    lines: Vec<Line>,
    /// Whether the words themselves are among the lines.
    worded: bool,
}

impl<'a> Sheet<'a> {
    fn new(speech: Speech<'a>, worded: bool) -> Self {
        let lines = Vec::new();
        Self {
            speech,
            lines,
            worded,
        }
    }

    fn row(&mut self, label: impl Into<Msg>, text: impl Into<String>) {
        self.row_at(0, label, text);
    }

    /// A row of words, which stand elsewhere where the sheet is not for words.
    fn words(&mut self, label: impl Into<Msg>, text: impl Into<String>) {
        if self.worded {
            self.row(label, text);
        }
    }

    fn row_at(&mut self, depth: usize, label: impl Into<Msg>, text: impl Into<String>) {
        let (label, text) = (Box::new(label.into()), text.into());
        let text = self.speech.say(Say::Row { label, text });
        self.lines.push(Line { depth, text });
    }

    fn heading(&mut self, label: impl Into<Msg>) {
        let (depth, text) = (0, self.speech.say(label));
        self.lines.push(Line { depth, text });
    }
}

/// Where an item comes from and what it does, without its words.
pub(super) fn item_lines(speech: Speech<'_>, id: &ItemId) -> Vec<Line> {
    item::lines(Sheet::new(speech, false), id).unwrap_or_default()
}

/// Where a question comes from and what its answers do, without its words.
pub(super) fn question_lines(speech: Speech<'_>, id: &QuestionId) -> Vec<Line> {
    question::lines(Sheet::new(speech, false), id).unwrap_or_default()
}

/// Explains these ids, or everything in the order of the packs.
pub(super) fn run(desk: &mut Desk<'_>, ids: &[String]) -> Result<u8, Stop> {
    let packs = desk.packs;
    let subjects = if ids.is_empty() {
        everything(packs)
    } else {
        let found: Result<Vec<Subject>, Stop> = ids.iter().map(|id| find(packs, id)).collect();
        found?
    };
    for (place, subject) in subjects.iter().enumerate() {
        if desk.args.json {
            let line = json::line(packs, subject).to_string();
            desk.line(&line)?;
            continue;
        }
        if place > 0 {
            desk.line("")?;
        }
        let speech = Speech {
            packs,
            words: &desk.words,
            isolates: false,
        };
        let lines = lines(speech, subject);
        desk.line(&lines.join("\n"))?;
    }
    Ok(0)
}

fn everything(packs: &Packs) -> Vec<Subject> {
    let items = packs.catalogue.items().iter();
    let items = items.map(|item| Subject::Item(item.id.clone()));
    let questions = packs.questions.iter();
    let questions = questions.map(|question| Subject::Question(question.id.clone()));
    items.chain(questions).collect()
}

fn find(packs: &Packs, id: &str) -> Result<Subject, Stop> {
    let (item, question) = (ItemId::new(id), QuestionId(id.to_owned()));
    if packs.item(&item).is_some() {
        return Ok(Subject::Item(item));
    }
    if packs.question(&question).is_some() {
        return Ok(Subject::Question(question));
    }
    let nearest = packs.nearest(id).to_owned();
    let id = id.to_owned();
    Err(Notice::new(Say::UnknownId { id }, Say::UnknownIdRemedy { nearest }).into())
}

fn lines(speech: Speech<'_>, subject: &Subject) -> Vec<String> {
    let sheet = Sheet::new(speech, true);
    let (packs, locale) = (speech.packs, speech.locale());
    let (id, title, lines) = match subject {
        Subject::Item(id) => (id.as_str(), packs.label(id, locale), item::lines(sheet, id)),
        Subject::Question(id) => {
            let title = packs.question_text(id, locale);
            (id.0.as_str(), title, question::lines(sheet, id))
        }
    };
    let lines = lines.unwrap_or_default().into_iter();
    let lines = lines.map(|Line { depth, text }| "  ".repeat(depth + 1) + &text);
    std::iter::once(format!("{id}  {title}"))
        .chain(lines)
        .collect()
}
