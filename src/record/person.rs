//! Mirrors of what the engine looks at: conditions, what an answer sets, whole cases.

use std::collections::BTreeMap;

use super::code::Code;
use super::mirror::{ItemName, mirror};
use crate::domain::case::{
    Accompanied, Age, Area, Case, Conditions, Form, Interpreter, Person, State,
};
use crate::domain::item::Mode;
use crate::domain::question::Sets;

mirror! {
    /// The conditions of the talk, with the words of a case file.
    ConditionsShape of Conditions {
        mode: Code<Mode>,
        private: bool,
        companion_hearing: bool,
        language_understood: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        interpreter: Option<Code<Interpreter>>,
        able_to_talk: bool,
    }
}

mirror! {
    /// What an answer set; what it left as it was is left out.
    SetsShape of Sets {
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        present: Vec<ItemName>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        absent: Vec<ItemName>,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        denies_area: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        age: Option<Code<Age>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        accompanied: Option<Code<Accompanied>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        alone: Option<bool>,
    }
}

mirror! {
    /// The person, as far as the rules look.
    PersonShape of Person {
        age: Code<Age>,
        accompanied: Code<Accompanied>,
    }
}

mirror! {
    /// A whole case.
    CaseShape of Case {
        forms: Vec<Code<Form>>,
        person: PersonShape,
        conditions: ConditionsShape,
        areas: BTreeMap<Code<Area>, Code<State>>,
        items: BTreeMap<ItemName, Code<State>>,
    }
}
