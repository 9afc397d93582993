//! What was answered anew or taken back in the course of a screening: when, and by whom.

use std::collections::BTreeMap;

use crate::domain::case::State;
use crate::domain::item::ItemId;
use crate::domain::moment::Timestamp;
use crate::domain::question::QuestionId;
use crate::domain::screening::{Entry, Recorded};

/// Something that was recorded and is another now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What.
    pub what: Changed,
    /// The handle of who changed it.
    pub by: String,
    /// When, by the station's clock.
    pub at: Timestamp,
}

/// What was changed, from what to what; no second value where it was only taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changed {
    /// The answer to a question, by the keys.
    Answer(QuestionId, u8, Option<u8>),
    /// A fact of the list.
    Fact(ItemId, State, Option<State>),
}

/// Who took something back, and when.
type Back = (String, Timestamp);

/// What stands, and who took it back, until it is given again.
struct Given<'a, K, V>(BTreeMap<&'a K, (V, Option<Back>)>);

impl<'a, K: Ord, V: Copy + PartialEq> Given<'a, K, V> {
    /// Takes what was given now; gives what stood before, if that was another.
    fn give(&mut self, key: &'a K, value: V) -> Option<V> {
        let (before, _) = self.0.insert(key, (value, None))?;
        (before != value).then_some(before)
    }

    fn take_back(&mut self, key: &'a K, back: Back) {
        self.0.entry(key).and_modify(|given| given.1 = Some(back));
    }

    /// What was taken back and not given again.
    fn gone(self) -> impl Iterator<Item = (&'a K, V, Back)> {
        let gone = self.0.into_iter();
        gone.filter_map(|(key, (value, back))| Some((key, value, back?)))
    }
}

/// Every change of a history, oldest first.
pub fn changes(history: &[Recorded]) -> Vec<Change> {
    let mut found = Vec::new();
    let mut answers = Given(BTreeMap::new());
    let mut facts = Given(BTreeMap::new());
    for recorded in history {
        let back = || (recorded.officer.clone(), recorded.at);
        let what = if let Entry::Answered {
            question, digit, ..
        } = &recorded.entry
        {
            let before = answers.give(question, *digit);
            before.map(|before| Changed::Answer(question.clone(), before, Some(*digit)))
        } else if let Entry::Fact { item, state, .. } = &recorded.entry {
            let before = facts.give(item, *state);
            before.map(|before| Changed::Fact(item.clone(), before, Some(*state)))
        } else if let Entry::Undone(place) = recorded.entry {
            let taken = history.get(place).map(|taken| &taken.entry);
            if let Some(Entry::Answered { question, .. }) = taken {
                answers.take_back(question, back());
            } else if let Some(Entry::Fact { item, .. }) = taken {
                facts.take_back(item, back());
            }
            None
        } else {
            None
        };
        found.extend(what.map(|what| change(what, back())));
    }
    for (question, before, back) in answers.gone() {
        let what = Changed::Answer(question.clone(), before, None);
        found.push(change(what, back));
    }
    for (item, before, back) in facts.gone() {
        found.push(change(Changed::Fact(item.clone(), before, None), back));
    }
    found.sort_by_key(|change| change.at);
    found
}

fn change(what: Changed, (by, at): Back) -> Change {
    Change { what, by, at }
}
