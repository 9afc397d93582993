//! Reading a pack file by hand, so that every fault is told with its line and not only the first.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::file::File;
use super::terms;
use super::wording::Text;
use crate::lang::locale::Locale;
use crate::lang::msg::{Msg, Pack};

/// A word out of a list, with its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) line: u32,
}

/// One table of the file. Every reading method says what is wrong with its key; [`Table::finish`]
/// then names the keys that nobody asked for.
pub(super) struct Table<'a> {
    pub(super) file: &'a File<'a>,
    entries: &'a DeTable<'a>,
    place: String,
    line: u32,
    known: Vec<&'static str>,
}

type Value<'a> = &'a Spanned<DeValue<'a>>;

impl<'a> Table<'a> {
    pub(super) fn new(file: &'a File<'a>, entries: &'a DeTable<'a>, place: &str) -> Self {
        let place = place.to_owned();
        Self {
            file,
            entries,
            place,
            line: 1,
            known: Vec::new(),
        }
    }

    /// What the table is called in messages.
    pub(super) fn place(&self) -> &str {
        &self.place
    }

    pub(super) fn rename(&mut self, place: &str) {
        place.clone_into(&mut self.place);
    }

    pub(super) fn line(&self) -> u32 {
        self.line
    }

    /// The line of a key; the table's own where it is missing.
    pub(super) fn line_of(&self, key: &str) -> u32 {
        self.entries
            .iter()
            .find(|(name, _)| name.get_ref() == key)
            .map_or(self.line, |(name, _)| self.file.line(name.span().start))
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.entries.iter().any(|(name, _)| name.get_ref() == key)
    }

    /// The text of a key as it stands, without any judgement.
    pub(super) fn raw(&self, key: &str) -> Option<&'a str> {
        self.look_up(key)?.get_ref().as_str()
    }

    /// Whether the key has a list without entries.
    pub(super) fn is_empty_list(&self, key: &str) -> bool {
        let value = self.look_up(key);
        let list = value.and_then(|value| value.get_ref().as_array());
        list.is_some_and(|list| list.is_empty())
    }

    /// Every key of a table whose keys are ids, each with its line.
    pub(super) fn keys(&self) -> Vec<Named> {
        let named = |name: &Spanned<std::borrow::Cow<'_, str>>| Named {
            name: name.get_ref().to_string(),
            line: self.file.line(name.span().start),
        };
        self.entries.keys().map(named).collect()
    }

    fn find(&mut self, key: &'static str) -> Option<Value<'a>> {
        self.known.push(key);
        self.look_up(key)
    }

    fn look_up(&self, key: &str) -> Option<Value<'a>> {
        let mut entries = self.entries.iter();
        entries
            .find(|(name, _)| name.get_ref() == key)
            .map(|(_, value)| value)
    }

    fn need(&mut self, key: &'static str) -> Option<Value<'a>> {
        let found = self.find(key);
        if found.is_none() {
            self.missing(key);
        }
        found
    }

    pub(super) fn missing(&self, key: &str) {
        let (place, key) = (self.place.clone(), key.to_owned());
        let remedy = Pack::AddKey { key: key.clone() };
        self.file
            .fault(self.line, Pack::MissingKey { key, place }, remedy);
    }

    fn wrong_type(&self, key: &str, value: Value<'a>, wanted: Pack) {
        let wanted = Box::new(Msg::from(wanted));
        let (place, key) = (self.place.clone(), key.to_owned());
        self.file.fault(
            self.file.line(value.span().start),
            Pack::WrongType { key, place },
            Pack::WriteType { wanted },
        );
    }

    /// A value that is not in the list allowed.
    pub(super) fn bad_value(&self, key: &str, value: &str, allowed: &str) {
        self.file.fault(
            self.line_of(key),
            Pack::BadValue {
                key: key.to_owned(),
                value: value.to_owned(),
            },
            Pack::UseOneOf {
                allowed: allowed.to_owned(),
            },
        );
    }

    fn text_of(&self, key: &str, value: Value<'a>) -> Option<String> {
        let Some(text) = value.get_ref().as_str() else {
            self.wrong_type(key, value, Pack::TypeText);
            return None;
        };
        if text.trim().is_empty() {
            let key = key.to_owned();
            let line = self.file.line(value.span().start);
            self.file
                .fault(line, Pack::EmptyText { key }, Pack::WriteText);
            return None;
        }
        Some(text.to_owned())
    }

    /// A text that must be there and not be empty.
    pub(super) fn text(&mut self, key: &'static str) -> Option<String> {
        let value = self.need(key)?;
        self.text_of(key, value)
    }

    /// A text that may be missing.
    pub(super) fn optional_text(&mut self, key: &'static str) -> Option<String> {
        let value = self.find(key)?;
        self.text_of(key, value)
    }

    fn match_word<T: Copy>(&self, key: &str, word: &str, allowed: &[(&str, T)]) -> Option<T> {
        let found = allowed.iter().find(|(name, _)| *name == word);
        if found.is_none() {
            self.bad_value(key, word, &list(allowed));
        }
        found.map(|(_, value)| *value)
    }

    /// One word of a fixed list; must be there.
    pub(super) fn word<T: Copy>(&mut self, key: &'static str, allowed: &[(&str, T)]) -> Option<T> {
        let word = self.text(key)?;
        self.match_word(key, &word, allowed)
    }

    /// One word of a fixed list; may be missing.
    pub(super) fn optional_word<T: Copy>(
        &mut self,
        key: &'static str,
        allowed: &[(&str, T)],
    ) -> Option<T> {
        let word = self.optional_text(key)?;
        self.match_word(key, &word, allowed)
    }

    /// A list of names; missing is empty.
    pub(super) fn names(&mut self, key: &'static str) -> Vec<Named> {
        let Some(value) = self.find(key) else {
            return Vec::new();
        };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(key, value, Pack::TypeList);
            return Vec::new();
        };
        let named = |entry: Value<'a>| {
            let line = self.file.line(entry.span().start);
            self.text_of(key, entry).map(|name| Named { name, line })
        };
        array.iter().filter_map(named).collect()
    }

    /// A list of words of a fixed list; must be there, may be empty.
    pub(super) fn words<T: Copy>(&mut self, key: &'static str, allowed: &[(&str, T)]) -> Vec<T> {
        if !self.has(key) {
            self.missing(key);
        }
        self.optional_words(key, allowed)
    }

    /// A list of words of a fixed list; missing is empty.
    pub(super) fn optional_words<T: Copy>(
        &mut self,
        key: &'static str,
        allowed: &[(&str, T)],
    ) -> Vec<T> {
        let names = self.names(key);
        let matched = names
            .iter()
            .filter_map(|named| self.match_word(key, &named.name, allowed));
        matched.collect()
    }

    fn number_of(&self, key: &str, value: Value<'a>) -> Option<u16> {
        let number = value.get_ref().as_integer();
        let number = number.filter(|number| number.radix() == 10);
        let number = number.and_then(|number| number.as_str().parse().ok());
        if number.is_none() {
            self.wrong_type(key, value, Pack::TypeNumber);
        }
        number
    }

    /// A whole number from 0 to 65,535; must be there.
    pub(super) fn number(&mut self, key: &'static str) -> Option<u16> {
        let value = self.need(key)?;
        self.number_of(key, value)
    }

    /// A whole number from 0 to 65,535; may be missing.
    pub(super) fn optional_number(&mut self, key: &'static str) -> Option<u16> {
        let value = self.find(key)?;
        self.number_of(key, value)
    }

    /// `true` or `false`; may be missing.
    pub(super) fn flag(&mut self, key: &'static str) -> Option<bool> {
        let value = self.find(key)?;
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.wrong_type(key, value, Pack::TypeFlag);
        }
        flag
    }

    fn child_of(&self, key: &str, value: Value<'a>) -> Option<Self> {
        let Some(entries) = value.get_ref().as_table() else {
            self.wrong_type(key, value, Pack::TypeTable);
            return None;
        };
        let mut child = Self::new(self.file, entries, key);
        child.line = self.line_of(key);
        Some(child)
    }

    /// A table within this one; must be there.
    pub(super) fn child(&mut self, key: &'static str) -> Option<Self> {
        let value = self.need(key)?;
        self.child_of(key, value)
    }

    /// A table within this one; may be missing.
    pub(super) fn optional_child(&mut self, key: &'static str) -> Option<Self> {
        let value = self.find(key)?;
        self.child_of(key, value)
    }

    /// The table under an id.
    pub(super) fn child_by_id(&self, id: &str) -> Option<Self> {
        let value = self.look_up(id)?;
        self.child_of(id, value)
    }

    /// The tables `[[key]]`; missing is empty.
    pub(super) fn children(&mut self, key: &'static str) -> Vec<Self> {
        let Some(value) = self.find(key) else {
            return Vec::new();
        };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(key, value, Pack::TypeTables);
            return Vec::new();
        };
        let table = |entry: Value<'a>| {
            let Some(entries) = entry.get_ref().as_table() else {
                self.wrong_type(key, entry, Pack::TypeTables);
                return None;
            };
            let mut child = Self::new(self.file, entries, key);
            child.line = self.file.line(entry.span().start);
            Some(child)
        };
        array.iter().filter_map(table).collect()
    }

    /// A text in four languages; must be there.
    pub(super) fn four(&mut self, key: &'static str) -> Option<Text> {
        self.need(key)?;
        self.optional_four(key)
    }

    /// A text in four languages; may be missing as a whole.
    pub(super) fn optional_four(&mut self, key: &'static str) -> Option<Text> {
        let value = self.find(key)?;
        self.four_of(key, value)
    }

    /// The text in four languages under an id.
    pub(super) fn four_by_id(&self, id: &str) -> Option<Text> {
        let value = self.look_up(id)?;
        self.four_of(id, value)
    }

    fn four_of(&self, key: &str, value: Value<'a>) -> Option<Text> {
        let mut table = self.child_of(key, value)?;
        let texts = Locale::ALL.map(|locale| table.language(locale));
        table.finish();
        let [Some(en), Some(ar), Some(fr), Some(es)] = texts else {
            return None;
        };
        Some(Text::new([en, ar, fr, es]))
    }

    fn language(&mut self, locale: Locale) -> Option<String> {
        let Some(value) = self.find(locale.code()) else {
            let (key, language) = (self.place.clone(), locale.code().to_owned());
            let problem = Pack::MissingLanguage { key, language };
            self.file.fault(self.line, problem, Pack::GiveFour);
            return None;
        };
        let text = self.text_of(locale.code(), value)?;
        let line = self.file.line(value.span().start);
        terms::check(self.file, line, &text, locale);
        Some(text)
    }

    /// Names the keys that nobody asked for.
    pub(super) fn finish(self) {
        for named in self.keys() {
            if self.known.iter().any(|known| *known == named.name) {
                continue;
            }
            if terms::person_word(&named.name).is_some() {
                terms::refuse_person_rule(self.file, named.line, &named.name);
                continue;
            }
            let place = self.place.clone();
            let problem = Pack::UnknownKey {
                key: named.name,
                place,
            };
            let allowed = self.known.join(", ");
            self.file
                .fault(named.line, problem, Pack::UseKeys { allowed });
        }
    }
}

fn list<T>(allowed: &[(&str, T)]) -> String {
    let names: Vec<&str> = allowed.iter().map(|(name, _)| *name).collect();
    names.join(", ")
}
