//! From the text of a case file to a case (`assessment.md` 8). Strict: whatever is not understood is
//! a fault, because a misspelt answer would otherwise be an answer that nobody gave.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

use crate::domain::case::{
    Accompanied, Age, Area, Case, Conditions, Form, Interpreter, Person, State,
};
use crate::domain::catalogue::Catalogue;
use crate::domain::country::{Country, Purposes};
use crate::domain::item::{Dimension, ItemId, Mode};

use super::expected::Expected;
use super::fault::Fault;

const TABLES: [&str; 7] = [
    "forms",
    "person",
    "conditions",
    "areas",
    "items",
    "country",
    "expected",
];

const AGES: [(&str, Age); 4] = [
    ("adult", Age::Adult),
    ("child", Age::Child),
    ("doubtful", Age::Doubtful),
    ("not_asked", Age::NotAsked),
];

const COMPANY: [(&str, Accompanied); 5] = [
    ("family", Accompanied::Family),
    ("other_adult", Accompanied::OtherAdult),
    ("separated", Accompanied::Separated),
    ("unaccompanied", Accompanied::Unaccompanied),
    ("unknown", Accompanied::Unknown),
];

const MODES: [(&str, Mode); 2] = [("rapid", Mode::Rapid), ("full", Mode::Full)];

const INTERPRETERS: [(&str, Interpreter); 4] = [
    ("none_needed", Interpreter::NoneNeeded),
    ("professional", Interpreter::Professional),
    ("mediator", Interpreter::Mediator),
    ("other_passenger", Interpreter::OtherPassenger),
];

const BOOLEANS: &str = "true, false";

/// A case as a file holds it.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseFile {
    /// The case.
    pub case: Case,
    /// The country's switches.
    pub country: Country,
    expected: Option<Value>,
    file: String,
}

impl CaseFile {
    /// Reads the text of a case file; `file` is its name in faults.
    pub fn read(file: &str, text: &str, catalogue: &Catalogue) -> Result<Self, Fault> {
        let table: Table = text
            .parse()
            .map_err(|source: toml::de::Error| Fault::Syntax {
                file: file.to_owned(),
                line: line_of(text, &source),
                source,
            })?;
        let reader = Reader { file, catalogue };
        reader.know(&table, "", &TABLES)?;
        Ok(Self {
            case: reader.case(&table)?,
            country: reader.country(&table)?,
            expected: table.get("expected").cloned(),
            file: file.to_owned(),
        })
    }

    /// What the file expects of the assessment: nothing without a table `[expected]`. Only this call
    /// looks at that table.
    pub fn expected(&self) -> Result<Expected, Fault> {
        self.expected.as_ref().map_or_else(
            || Ok(Expected::default()),
            |value| Expected::read(&self.file, value),
        )
    }
}

/// The line of a fault, from 1.
fn line_of(text: &str, source: &toml::de::Error) -> u64 {
    let before = source
        .span()
        .and_then(|span| text.get(..span.start))
        .unwrap_or_default();
    let breaks = before.matches('\n').count();
    u64::try_from(breaks).map_or(1, |breaks| breaks.saturating_add(1))
}

struct Reader<'a> {
    file: &'a str,
    catalogue: &'a Catalogue,
}

impl Reader<'_> {
    fn case(&self, table: &Table) -> Result<Case, Fault> {
        let default = Case::default();
        Ok(Case {
            forms: match table.get("forms") {
                Some(value) => self.forms(value)?,
                None => default.forms,
            },
            person: self.person(table)?,
            conditions: self.conditions(table)?,
            areas: self.areas(table)?,
            items: self.items(table)?,
        })
    }

    fn forms(&self, value: &Value) -> Result<Vec<Form>, Fault> {
        let choices = Form::ALL.map(|form| (form.code(), form));
        let key = "forms";
        let listed = value
            .as_array()
            .ok_or_else(|| self.value_fault(key, value, &names(&choices)))?;
        if listed.is_empty() {
            return Err(Fault::EmptyForms {
                file: self.file.to_owned(),
                key: key.to_owned(),
                allowed: names(&choices),
            });
        }
        listed
            .iter()
            .map(|form| self.choice(key, form, &choices))
            .collect()
    }

    fn person(&self, table: &Table) -> Result<Person, Fault> {
        let section = self.section(table, "person", &["age", "accompanied"])?;
        let default = Person::default();
        Ok(Person {
            age: section.choice("age", &AGES)?.unwrap_or(default.age),
            accompanied: section
                .choice("accompanied", &COMPANY)?
                .unwrap_or(default.accompanied),
        })
    }

    fn conditions(&self, table: &Table) -> Result<Conditions, Fault> {
        let keys = [
            "mode",
            "private",
            "companion_hearing",
            "language_understood",
            "interpreter",
            "able_to_talk",
        ];
        let section = self.section(table, "conditions", &keys)?;
        let default = Conditions::default();
        Ok(Conditions {
            mode: section.choice("mode", &MODES)?.unwrap_or(default.mode),
            private: section.flag("private")?.unwrap_or(default.private),
            companion_hearing: section
                .flag("companion_hearing")?
                .unwrap_or(default.companion_hearing),
            language_understood: section
                .flag("language_understood")?
                .unwrap_or(default.language_understood),
            interpreter: section.choice("interpreter", &INTERPRETERS)?,
            able_to_talk: section
                .flag("able_to_talk")?
                .unwrap_or(default.able_to_talk),
        })
    }

    fn areas(&self, table: &Table) -> Result<BTreeMap<Area, State>, Fault> {
        self.table(table, "areas")?
            .iter()
            .map(|(name, value)| self.area(name, value))
            .collect()
    }

    fn area(&self, name: &str, value: &Value) -> Result<(Area, State), Fault> {
        let key = format!("areas.{name}");
        let file = self.file.to_owned();
        let Some(area) = Area::parse(name) else {
            let askable: Vec<_> = Area::ALL
                .into_iter()
                .filter(|area| *area != Area::Age)
                .map(Area::code)
                .collect();
            return Err(self.key_fault(&key, &askable));
        };
        if area == Area::Age {
            return Err(Fault::AgeArea { file, key });
        }
        let answers: Vec<_> = states().filter(|(_, state)| !state.is_present()).collect();
        let state = self.choice(&key, value, &states().collect::<Vec<_>>());
        match state {
            Ok(state) if state.is_present() => Err(Fault::PresentArea {
                file,
                key,
                value: state.code().to_owned(),
                items: quoted(&self.catalogue.items_of(area)),
            }),
            Ok(state) => Ok((area, state)),
            Err(_) => Err(self.value_fault(&key, value, &names(&answers))),
        }
    }

    fn items(&self, table: &Table) -> Result<BTreeMap<ItemId, State>, Fault> {
        let choices: Vec<_> = states().collect();
        self.table(table, "items")?
            .iter()
            .map(|(name, value)| {
                let id = ItemId::new(name.as_str());
                let key = format!("items.{name}");
                if self.catalogue.index_of(&id).is_none() {
                    let file = self.file.to_owned();
                    return Err(Fault::UnknownItem { file, key });
                }
                Ok((id, self.choice(&key, value, &choices)?))
            })
            .collect()
    }

    fn country(&self, table: &Table) -> Result<Country, Fault> {
        let keys = ["ransom_is_purpose", "purposes_enabled", "child_age"];
        let section = self.section(table, "country", &keys)?;
        let default = Country::default();
        Ok(Country {
            ransom_is_purpose: section
                .flag("ransom_is_purpose")?
                .unwrap_or(default.ransom_is_purpose),
            purposes_enabled: match section.table.get("purposes_enabled") {
                Some(value) => self.purposes(value)?,
                None => default.purposes_enabled,
            },
            child_age: match section.table.get("child_age") {
                Some(value) => self.child_age(value)?,
                None => default.child_age,
            },
        })
    }

    fn purposes(&self, value: &Value) -> Result<Purposes, Fault> {
        let fault = |value: &Value| Fault::NotAPurpose {
            file: self.file.to_owned(),
            key: "country.purposes_enabled".to_owned(),
            value: value.to_string(),
        };
        let listed = value.as_array().ok_or_else(|| fault(value))?;
        let ids: Result<BTreeSet<ItemId>, Fault> = listed
            .iter()
            .map(|value| self.purpose(value).ok_or_else(|| fault(value)))
            .collect();
        Ok(Purposes::Only(ids?))
    }

    fn purpose(&self, value: &Value) -> Option<ItemId> {
        let id = ItemId::new(value.as_str()?);
        let item = self.catalogue.item(&id)?;
        (item.dimension == Dimension::Pur).then_some(id)
    }

    fn child_age(&self, value: &Value) -> Result<u8, Fault> {
        value
            .as_integer()
            .and_then(|age| u8::try_from(age).ok())
            .filter(|age| *age >= Country::LEAST_CHILD_AGE)
            .ok_or_else(|| Fault::ChildAge {
                file: self.file.to_owned(),
                key: "country.child_age".to_owned(),
                value: value.to_string(),
                least: Country::LEAST_CHILD_AGE,
            })
    }

    /// A table of the file, with no other keys than these.
    fn section(
        &self,
        table: &Table,
        name: &'static str,
        keys: &[&str],
    ) -> Result<Section<'_>, Fault> {
        let own = self.table(table, name)?;
        self.know(&own, &format!("{name}."), keys)?;
        Ok(Section {
            reader: self,
            name,
            table: own,
        })
    }

    /// A table of the file; an empty one where it is missing.
    fn table(&self, table: &Table, name: &str) -> Result<Table, Fault> {
        match table.get(name) {
            None => Ok(Table::new()),
            Some(Value::Table(own)) => Ok(own.clone()),
            Some(value) => Err(self.value_fault(name, value, &format!("[{name}]"))),
        }
    }

    fn know(&self, table: &Table, before: &str, keys: &[&str]) -> Result<(), Fault> {
        table
            .keys()
            .find(|key| !keys.contains(&key.as_str()))
            .map_or(Ok(()), |key| {
                Err(self.key_fault(&format!("{before}{key}"), keys))
            })
    }

    fn choice<T: Copy>(
        &self,
        key: &str,
        value: &Value,
        choices: &[(&'static str, T)],
    ) -> Result<T, Fault> {
        choices
            .iter()
            .find(|(name, _)| value.as_str() == Some(name))
            .map(|(_, choice)| *choice)
            .ok_or_else(|| self.value_fault(key, value, &names(choices)))
    }

    fn key_fault(&self, key: &str, allowed: &[&str]) -> Fault {
        Fault::UnknownKey {
            file: self.file.to_owned(),
            key: key.to_owned(),
            allowed: allowed.join(", "),
        }
    }

    fn value_fault(&self, key: &str, value: &Value, allowed: &str) -> Fault {
        Fault::UnknownValue {
            file: self.file.to_owned(),
            key: key.to_owned(),
            value: value.to_string().trim().to_owned(),
            allowed: allowed.to_owned(),
        }
    }
}

/// One table of a file while it is read.
struct Section<'a> {
    reader: &'a Reader<'a>,
    name: &'static str,
    table: Table,
}

impl Section<'_> {
    fn choice<T: Copy>(
        &self,
        key: &str,
        choices: &[(&'static str, T)],
    ) -> Result<Option<T>, Fault> {
        self.table
            .get(key)
            .map(|value| self.reader.choice(&self.key(key), value, choices))
            .transpose()
    }

    fn flag(&self, key: &str) -> Result<Option<bool>, Fault> {
        self.table
            .get(key)
            .map(|value| {
                value
                    .as_bool()
                    .ok_or_else(|| self.reader.value_fault(&self.key(key), value, BOOLEANS))
            })
            .transpose()
    }

    fn key(&self, key: &str) -> String {
        format!("{}.{key}", self.name)
    }
}

fn states() -> impl Iterator<Item = (&'static str, State)> {
    State::ALL.into_iter().map(|state| (state.code(), state))
}

fn names<T>(choices: &[(&'static str, T)]) -> String {
    let names: Vec<_> = choices.iter().map(|(name, _)| *name).collect();
    names.join(", ")
}

fn quoted(ids: &[ItemId]) -> String {
    let quoted: Vec<_> = ids.iter().map(|id| format!("\"{id}\"")).collect();
    quoted.join(", ")
}
