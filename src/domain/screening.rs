//! One person's screening: entries that are only ever appended, and what they add up to.
//!
//! Nothing is overwritten: a changed answer is a second entry, taking something back is an entry
//! too. [`Screening::of`] reads the whole history, in order, every time.

use std::collections::{BTreeMap, BTreeSet};

use super::assess::{Headline, Protection};
use super::case::{Accompanied, Age, Conditions, State};
use super::item::{ItemId, Mode};
use super::journey::Journey;
use super::moment::Timestamp;
use super::question::{QuestionId, Sets};
use super::review::{Advice, Decided};

mod entry;
pub mod guarded;
mod linked;
mod prepared;
pub mod reduce;
pub mod sifted;

pub use entry::{
    Consent, Decision, Entry, Mark, PackStamp, Reading, Reason, Recorded, ShareWith, View,
};
pub use guarded::{AskReason, Override, Unmet};
pub use linked::{Link, MOST_LINKS, case_number, is_of_station, short_code};
pub use prepared::{Before, Language};
pub use sifted::{Cleared, SealedAway, Sifted, Topic, Verdict};

/// An answer as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// Its place in the history.
    pub place: usize,
    /// The key that gave it.
    pub digit: u8,
    /// How it was given.
    pub reading: Reading,
    /// What it set.
    pub sets: Sets,
    /// The conditions it was given in.
    pub conditions: Conditions,
}

/// A note as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The question it is about, if any.
    pub about: Option<QuestionId>,
    /// When.
    pub at: Timestamp,
    /// The officer's words.
    pub text: String,
    /// What was decided about words in it that should not leave.
    pub decisions: Vec<Sifted>,
}

/// What a history adds up to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Screening {
    /// The case code.
    pub code: String,
    /// The fictional person of a drill.
    pub scene: Option<u8>,
    /// The pack files it was begun with; none in cases of before there were countries.
    pub packs: Option<PackStamp>,
    /// The answers that stand, by question.
    pub answers: BTreeMap<QuestionId, Given>,
    /// The facts that stand, from the list.
    pub facts: BTreeMap<ItemId, (State, Conditions)>,
    /// The conditions as they are now.
    pub conditions: Conditions,
    /// The lines of the page before the interview.
    pub before: Preparation,
    /// Consent to be asked.
    pub consent: Option<Consent>,
    /// Sharing, by recipient.
    pub sharing: BTreeMap<ShareWith, bool>,
    /// Whether the interview began.
    pub interviewing: bool,
    /// The notes, oldest first.
    pub notes: Vec<Note>,
    /// The journey; it enters no result.
    pub journey: Journey,
    /// With whom the person says that they travel, oldest claim first; it enters no result.
    pub links: Vec<Link>,
    /// The questions that were asked although a precondition was not met, oldest first.
    pub overrides: Vec<Override>,
    /// What was decided later about words of earlier entries, oldest first.
    pub cleared: Vec<Cleared>,
    /// What nobody at the station can read, oldest first.
    pub sealed: Vec<SealedAway>,
    /// The questions to come back to.
    pub flags: BTreeSet<QuestionId>,
    /// Whether the child path was turned on by hand.
    pub child_path: bool,
    /// The age the answers show, the most protective one.
    pub age: Age,
    /// Who the person is with, the latest answer.
    pub accompanied: Accompanied,
    /// The officer's mark.
    pub mark: Option<Mark>,
    /// The officer's view before the suggestion.
    pub view_before: Option<View>,
    /// The suggestion that was shown last: class and full code.
    pub suggested: Option<(Headline, String)>,
    /// The protection need of that suggestion.
    pub protection: Option<Protection>,
    /// The officer's view after the suggestion.
    pub view_after: Option<(View, Option<Reason>)>,
    /// Whether the officer is done.
    pub closed: bool,
    /// The desk's decisions, oldest first: what, why, by whom, when.
    pub decisions: Vec<Decided>,
    /// What the desk told the station for the next time, oldest first.
    pub advice: Vec<Advice>,
    /// The handles of those who recorded something of the screening itself.
    pub screened_by: BTreeSet<String>,
    /// A case read from a file.
    pub imported: Option<super::case::Case>,
    /// When the case was opened.
    pub opened: Option<Timestamp>,
    /// When anything was last recorded.
    pub touched: Option<Timestamp>,
}

/// The page before the interview, line by line; `None` is not answered yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Preparation {
    /// Basic needs.
    pub needs: Option<bool>,
    /// Fit to talk.
    pub fit: Option<bool>,
    /// Nobody sees or hears.
    pub alone: Option<bool>,
    /// Who interprets.
    pub language: Option<Language>,
    /// The officer said who they are.
    pub introduced: Option<bool>,
}

impl Preparation {
    /// Whether every line has an answer.
    pub fn complete(&self) -> bool {
        self.needs.is_some()
            && self.fit.is_some()
            && self.alone.is_some()
            && self.language.is_some()
            && self.introduced.is_some()
    }
}

impl Screening {
    /// Reads a history, oldest first.
    pub fn of(history: &[Recorded]) -> Self {
        let undone: BTreeSet<usize> = history
            .iter()
            .filter_map(|recorded| recorded.entry.takes_back())
            .collect();
        let mut screening = Self::default();
        for (place, recorded) in history.iter().enumerate() {
            screening.touched = Some(recorded.at);
            if recorded.entry.is_of_the_screening() {
                screening.screened_by.insert(recorded.officer.clone());
            }
            if !undone.contains(&place) {
                screening.take(place, recorded);
            }
        }
        screening
    }

    fn take(&mut self, place: usize, recorded: &Recorded) {
        match &recorded.entry {
            Entry::Opened { code, scene, packs } => {
                self.code.clone_from(code);
                self.scene = *scene;
                self.packs.clone_from(packs);
                self.opened = Some(recorded.at);
            }
            Entry::Answered {
                question,
                digit,
                reading,
                sets,
                conditions,
            } => {
                let given = Given {
                    place,
                    digit: *digit,
                    reading: *reading,
                    sets: sets.clone(),
                    conditions: *conditions,
                };
                self.take_answer(question, given);
            }
            Entry::Fact {
                item,
                state,
                conditions,
            } => {
                self.facts.insert(item.clone(), (*state, *conditions));
            }
            Entry::Note { .. }
            | Entry::AskedAnyway { .. }
            | Entry::Cleared { .. }
            | Entry::Sealed { .. } => self.take_words(recorded),
            Entry::Flagged { question, on } => self.flag(question, *on),
            Entry::Leg { place, leg } => self.journey.set(*place, leg.clone()),
            Entry::JourneyEnd(end) => self.journey.end = Some(*end),
            Entry::Linked { .. } => self.take_link(place, recorded),
            Entry::Imported(case) => self.take_case(case),
            Entry::Prepared(_)
            | Entry::Consented(_)
            | Entry::Sharing { .. }
            | Entry::InterviewStarted
            | Entry::ChildPath
            | Entry::Marked(_)
            | Entry::ViewBefore(_)
            | Entry::Suggested { .. }
            | Entry::ViewAfter { .. }
            | Entry::Closed
            | Entry::Undone(_) => self.take_step(&recorded.entry),
            Entry::Decided { .. } | Entry::Advised { .. } => self.take_desk(recorded),
        }
    }

    /// What a desk decided, or wrote to the station.
    fn take_desk(&mut self, recorded: &Recorded) {
        let (by, at) = (recorded.officer.clone(), recorded.at);
        if let Entry::Decided { decision, reason } = &recorded.entry {
            let (decision, reason) = (*decision, reason.clone());
            self.decisions.push(Decided {
                decision,
                reason,
                by,
                at,
            });
        } else if let Entry::Advised { text } = &recorded.entry {
            let text = text.clone();
            self.advice.push(Advice { text, by, at });
        }
    }

    fn flag(&mut self, question: &QuestionId, on: bool) {
        if on {
            self.flags.insert(question.clone());
        } else {
            self.flags.remove(question);
        }
    }

    fn take_step(&mut self, entry: &Entry) {
        match entry {
            Entry::Prepared(line) => self.prepare(*line),
            Entry::Consented(consent) => self.consent = Some(*consent),
            Entry::Sharing { with, allowed } => drop(self.sharing.insert(*with, *allowed)),
            Entry::InterviewStarted => {
                self.interviewing = true;
                self.conditions.mode = Mode::Full;
            }
            Entry::ChildPath => {
                self.child_path = true;
                self.age = more_protective(self.age, Age::Doubtful);
            }
            Entry::Marked(mark) => self.mark = Some(*mark),
            Entry::ViewBefore(view) => self.view_before = Some(*view),
            Entry::Suggested {
                headline,
                code,
                protection,
            } => {
                self.suggested = Some((*headline, code.clone()));
                self.protection = Some(*protection);
            }
            Entry::ViewAfter { view, reason } => self.view_after = Some((*view, *reason)),
            Entry::Closed => self.closed = true,
            Entry::Decided { .. }
            | Entry::Advised { .. }
            | Entry::Opened { .. }
            | Entry::Answered { .. }
            | Entry::Fact { .. }
            | Entry::Note { .. }
            | Entry::AskedAnyway { .. }
            | Entry::Cleared { .. }
            | Entry::Sealed { .. }
            | Entry::Flagged { .. }
            | Entry::Leg { .. }
            | Entry::JourneyEnd(_)
            | Entry::Linked { .. }
            | Entry::Undone(_)
            | Entry::Imported(_) => {}
        }
    }

    fn take_case(&mut self, case: &super::case::Case) {
        self.age = more_protective(self.age, case.person.age);
        self.accompanied = case.person.accompanied;
        self.conditions = case.conditions;
        self.imported = Some(case.clone());
    }

    fn take_answer(&mut self, question: &QuestionId, given: Given) {
        if let Some(age) = given.sets.age {
            self.age = more_protective(self.age, age);
        }
        if let Some(accompanied) = given.sets.accompanied {
            self.accompanied = accompanied;
        }
        if let Some(alone) = given.sets.alone {
            self.set_alone(alone);
        }
        self.answers.insert(question.clone(), given);
    }

    fn prepare(&mut self, line: Before) {
        match line {
            Before::Needs(done) => self.before.needs = Some(done),
            Before::FitToTalk(fit) => {
                self.before.fit = Some(fit);
                self.conditions.able_to_talk = fit;
            }
            Before::Alone(alone) => {
                self.before.alone = Some(alone);
                self.set_alone(alone);
            }
            Before::Language(language) => {
                self.before.language = Some(language);
                self.conditions.interpreter = language.interpreter();
                self.conditions.language_understood = language != Language::NeededNone;
            }
            Before::Introduced(done) => self.before.introduced = Some(done),
        }
    }

    fn set_alone(&mut self, alone: bool) {
        self.conditions.private = alone;
        self.conditions.companion_hearing = !alone;
    }

    /// Whether the person is on the child path: a child, maybe a child, or turned on by hand.
    pub fn is_child(&self) -> bool {
        self.child_path || matches!(self.age, Age::Child | Age::Doubtful)
    }

    /// The notes about a question, or those about the case.
    pub fn notes_about<'a>(
        &'a self,
        about: Option<&'a QuestionId>,
    ) -> impl Iterator<Item = &'a Note> {
        self.notes
            .iter()
            .filter(move |note| note.about.as_ref() == about)
    }
}

/// The more protective of two ages: child before doubtful before adult before not asked. An adult's
/// age said later never takes somebody off the child path (design README 12).
fn more_protective(one: Age, other: Age) -> Age {
    let rank = |age: Age| match age {
        Age::NotAsked => 0,
        Age::Adult => 1,
        Age::Doubtful => 2,
        Age::Child => 3,
    };
    if rank(other) > rank(one) { other } else { one }
}
