//! Whether questions can come up at all, and whether their names can be told apart.

use std::collections::{BTreeMap, BTreeSet};

use super::asking::AskingEntry;
use super::format::Parsed;
use super::problem::Problem;
use super::questions::QuestionEntry;
use super::together::fault;
use crate::domain::case::State;
use crate::domain::item::{AskLevel, Dimension, ItemId};
use crate::domain::question::QuestionId;
use crate::lang::msg::Authoring as Say;

/// Every fault of this kind between the files.
pub(super) fn check(files: &[Parsed], problems: &mut Vec<Problem>) {
    lookalikes(files, problems);
    let known = Known::new(files);
    let mut opened = known.opened(known.without.clone());
    for (file, entry) in known.asking.iter().filter(|(_, entry)| entry.asks) {
        let question = QuestionId::about(&entry.item).to_string();
        if entry.follows.is_empty() {
            continue;
        }
        let problem = if !known.can_follow(entry) {
            Say::NeverOpens { question }
        } else if opened.contains(entry.item.as_str()) {
            continue;
        } else {
            // One fault for a circle: with this question open, the others are.
            opened.insert(entry.item.as_str());
            opened = known.opened(opened);
            Say::OpenedInCircle { question }
        };
        problems.push(fault(file, entry.line, problem, Say::FollowOther));
    }
    for (file, entry) in &known.questions {
        problems.extend(known.closing_itself(file, entry));
    }
}

/// The names of questions, those about items included, by what is left without separators.
fn lookalikes(files: &[Parsed], problems: &mut Vec<Problem>) {
    let mut seen: BTreeMap<String, (String, String)> = BTreeMap::new();
    for file in files {
        let own = file.questions.iter();
        let own = own.map(|entry| (entry.question.id.to_string(), entry.line));
        let about = file.asking.iter().filter(|entry| entry.asks);
        let about = about.map(|entry| (QuestionId::about(&entry.item).to_string(), entry.line));
        for (id, line) in own.chain(about) {
            let bare = id.to_lowercase().replace(['.', '_', '-'], "");
            let here = format!("{}:{line}", file.file);
            match seen.get(&bare) {
                Some((other, place)) if *other != id => {
                    let (other, place) = (other.clone(), place.clone());
                    let problem = Say::Lookalike { id, other, place };
                    problems.push(fault(file, line, problem, Say::NameApart));
                }
                Some(_) => {}
                None => drop(seen.insert(bare, (id, here))),
            }
        }
    }
}

/// The questions, and how each item can come to be known without a question about it alone.
struct Known<'a> {
    questions: Vec<(&'a Parsed, &'a QuestionEntry)>,
    asking: Vec<(&'a Parsed, &'a AskingEntry)>,
    /// Set by a core question or an observation, seen, read, or told unasked.
    without: BTreeSet<&'a str>,
    /// What no list has: it is sealed.
    sealed: BTreeSet<&'a str>,
}

impl<'a> Known<'a> {
    fn new(files: &'a [Parsed]) -> Self {
        let questions: Vec<(&Parsed, &QuestionEntry)> = files
            .iter()
            .flat_map(|file| file.questions.iter().map(move |entry| (file, entry)))
            .collect();
        let set = questions.iter().flat_map(|(_, entry)| {
            let answers = entry.question.answers.iter();
            answers.flat_map(|answer| answer.sets.present.iter())
        });
        let mut without: BTreeSet<&str> = set.map(ItemId::as_str).collect();
        let mut sealed = BTreeSet::new();
        for entry in files.iter().flat_map(|file| &file.items) {
            let id = entry.item.id.as_str();
            let shown = [State::Seen, State::Document];
            let noted = entry
                .fact
                .evidence
                .iter()
                .any(|state| shown.contains(state));
            if entry.item.dimension == Dimension::Corr {
                sealed.insert(id);
            } else if noted || entry.item.ask == AskLevel::Specialist {
                without.insert(id);
            }
        }
        let asking = files
            .iter()
            .flat_map(|file| file.asking.iter().map(move |entry| (file, entry)));
        Self {
            questions,
            asking: asking.collect(),
            without,
            sealed,
        }
    }

    /// Whether anything beside the question itself can set one of the items that it follows.
    fn can_follow(&self, entry: &AskingEntry) -> bool {
        entry.follows.iter().any(|named| {
            let item = named.name.as_str();
            let listed = !self.sealed.contains(item) || self.without.contains(item);
            listed && item != entry.item.as_str()
        })
    }

    /// The items that can come to be known, each by what was known before it, beginning with these.
    fn opened(&self, mut opened: BTreeSet<&'a str>) -> BTreeSet<&'a str> {
        let mut waiting: Vec<&AskingEntry> = self.asking.iter().map(|(_, entry)| *entry).collect();
        loop {
            let count = waiting.len();
            waiting.retain(|entry| {
                let mut follows = entry.follows.iter();
                let opens = entry.follows.is_empty()
                    || follows.any(|named| {
                        let item = named.name.as_str();
                        item != entry.item.as_str() && opened.contains(item)
                    });
                if opens {
                    opened.insert(entry.item.as_str());
                }
                !opens
            });
            if waiting.len() == count {
                return opened;
            }
        }
    }

    /// A question that is closed by what nothing but its own answer denies.
    fn closing_itself(&self, file: &Parsed, entry: &QuestionEntry) -> Vec<Problem> {
        let own = &entry.question;
        let closing = own.closed_by.iter().filter(|item| {
            let others = self
                .questions
                .iter()
                .filter(|(_, other)| other.question.id != own.id);
            let mut others = others.flat_map(|(_, other)| &other.question.answers);
            let denied = others.any(|answer| answer.sets.absent.contains(item));
            let asked = self
                .asking
                .iter()
                .any(|(_, about)| about.asks && about.item == **item);
            let mut mine = own.answers.iter();
            mine.any(|answer| answer.sets.absent.contains(item)) && !denied && !asked
        });
        let faults = closing.map(|item| {
            let (question, item) = (own.id.to_string(), item.to_string());
            let problem = Say::ClosesItself { question, item };
            fault(file, entry.line, problem, Say::DropClosing)
        });
        faults.collect()
    }
}
