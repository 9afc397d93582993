//! From what was recorded to what the engine looks at.
//!
//! Several answers can speak to one item; they reduce to one state: present, else disputed, else
//! absent, else open. A no given in rapid mode or under inadequate conditions reaches the engine as
//! not asked (design README 10).

use std::collections::BTreeMap;

use super::{Given, Reading, Screening};
use crate::domain::case::{Age, Area, Case, Conditions, Person, State};
use crate::domain::item::ItemId;
use crate::domain::question::{Question, Stage};

impl Screening {
    /// The engine's input. `questions` tells which areas and items an unanswered, refused or
    /// unknown question leaves open.
    pub fn case(&self, questions: &[Question]) -> Case {
        if let Some(case) = &self.imported {
            return self.merge_imported(case.clone(), questions);
        }
        let mut case = Case {
            person: Person {
                age: self.case_age(),
                accompanied: self.accompanied,
            },
            conditions: self.conditions,
            ..Case::default()
        };
        self.fill(&mut case, questions);
        case
    }

    fn case_age(&self) -> Age {
        if self.child_path && self.age != Age::Child {
            Age::Doubtful
        } else {
            self.age
        }
    }

    fn merge_imported(&self, mut case: Case, questions: &[Question]) -> Case {
        case.person.age = self.case_age();
        self.fill(&mut case, questions);
        case
    }

    fn fill(&self, case: &mut Case, questions: &[Question]) {
        for (id, given) in &self.answers {
            let question = questions.iter().find(|question| question.id == *id);
            fill_items(&mut case.items, question, given);
            if let Some((area, state)) = question.and_then(|question| area_state(question, given)) {
                merge(case.areas.entry(area).or_insert(State::NotAsked), state);
            }
        }
        for (item, (state, conditions)) in &self.facts {
            let held = case.items.entry(item.clone()).or_insert(State::NotAsked);
            merge(held, counted(*state, *conditions));
        }
    }
}

fn fill_items(items: &mut BTreeMap<ItemId, State>, question: Option<&Question>, given: &Given) {
    let seen = question.is_some_and(|question| question.stage == Stage::Look);
    let present = if seen { State::Seen } else { State::Said };
    match given.reading {
        Reading::Own => {
            for item in &given.sets.present {
                merge(
                    items.entry(item.clone()).or_insert(State::NotAsked),
                    present,
                );
            }
            for item in &given.sets.absent {
                let state = counted(State::Absent, given.conditions);
                merge(items.entry(item.clone()).or_insert(State::NotAsked), state);
            }
        }
        Reading::Unknown | Reading::Refused | Reading::Unable => {
            let open = open_state(given.reading);
            for item in question.into_iter().flat_map(asked_items) {
                merge(items.entry(item).or_insert(State::NotAsked), open);
            }
        }
    }
}

/// The items that a question's own answers can set.
fn asked_items(question: &Question) -> Vec<ItemId> {
    let mut items: Vec<ItemId> = question
        .answers
        .iter()
        .flat_map(|answer| answer.sets.present.iter().chain(&answer.sets.absent))
        .cloned()
        .collect();
    items.sort();
    items.dedup();
    items
}

fn area_state(question: &Question, given: &Given) -> Option<(Area, State)> {
    let area = question.area?;
    match given.reading {
        Reading::Own if given.sets.denies_area => {
            Some((area, counted(State::Absent, given.conditions)))
        }
        Reading::Own => None,
        Reading::Unknown | Reading::Refused | Reading::Unable => {
            Some((area, open_state(given.reading)))
        }
    }
}

const fn open_state(reading: Reading) -> State {
    match reading {
        Reading::Own => State::NotAsked,
        Reading::Unknown => State::Unknown,
        Reading::Refused => State::Refused,
        Reading::Unable => State::Unable,
    }
}

/// A no counts only under adequate conditions.
fn counted(state: State, conditions: Conditions) -> State {
    if state == State::Absent && !conditions.adequate() {
        State::NotAsked
    } else {
        state
    }
}

/// Keeps the state that says more: present, disputed, absent, open.
fn merge(held: &mut State, other: State) {
    if rank(other) > rank(*held) {
        *held = other;
    }
}

const fn rank(state: State) -> u8 {
    match state {
        State::Said | State::Seen | State::Document => 4,
        State::Disputed => 3,
        State::Absent => 2,
        State::Refused | State::Unable | State::Unknown | State::NotObserved => 1,
        State::NotAsked => 0,
    }
}
