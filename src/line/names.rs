//! The words and letters that can be typed for an action, in the four languages.

use crate::app::action::Action;
use crate::app::key::Key;
use crate::app::keys::{self, Context};
use crate::lang::locale::Locale;
use crate::lang::msg::Line as Say;
use crate::text::fold;
use crate::tui::paint::Tongues;

/// What a word means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// An action of the key table.
    Act(Action),
    /// The page shall be read once more.
    Again,
}

/// Every meaning that has words, with the message that holds them.
pub const WORDS: [(Meaning, Say); 43] = [
    (Meaning::Act(Action::Next), Say::NameNext),
    (Meaning::Act(Action::Previous), Say::NamePrevious),
    (Meaning::Act(Action::Undo), Say::NameUndo),
    (Meaning::Act(Action::Flag), Say::NameFlag),
    (Meaning::Act(Action::NextField), Say::NameNote),
    (Meaning::Act(Action::PreviousField), Say::NamePreviousField),
    (Meaning::Act(Action::Up), Say::NameUp),
    (Meaning::Act(Action::Down), Say::NameDown),
    (Meaning::Act(Action::PageUp), Say::NamePageUp),
    (Meaning::Act(Action::PageDown), Say::NamePageDown),
    (Meaning::Act(Action::Why), Say::NameWhy),
    (Meaning::Act(Action::Worth), Say::NameWorth),
    (Meaning::Act(Action::Journey), Say::NameJourney),
    (Meaning::Act(Action::Panes), Say::NamePanes),
    (Meaning::Act(Action::Facts), Say::NameFacts),
    (Meaning::Act(Action::Reference), Say::NameReference),
    (Meaning::Act(Action::ChildPath), Say::NameChildPath),
    (Meaning::Act(Action::Sealed), Say::NameSealed),
    (Meaning::Act(Action::Jump), Say::NameJump),
    (Meaning::Act(Action::Search), Say::NameSearch),
    (Meaning::Act(Action::Interview), Say::NameInterview),
    (Meaning::Act(Action::Import), Say::NameImport),
    (Meaning::Act(Action::Filter), Say::NameFilter),
    (Meaning::Act(Action::Advise), Say::NameAdvise),
    (Meaning::Act(Action::Mark), Say::NameMark),
    (Meaning::Act(Action::Link), Say::NameLink),
    (Meaning::Act(Action::Compare), Say::NameCompare),
    (Meaning::Act(Action::Export), Say::NameExport),
    (Meaning::Act(Action::Keys), Say::NameKeys),
    (Meaning::Act(Action::HandOver), Say::NameHandOver),
    (Meaning::Act(Action::Computer), Say::NameComputer),
    (Meaning::Act(Action::Care), Say::NameCare),
    (Meaning::Act(Action::Back), Say::NameBack),
    (Meaning::Act(Action::Help), Say::NameHelp),
    (Meaning::Act(Action::Language), Say::NameLanguage),
    (Meaning::Act(Action::Repaint), Say::NameRepaint),
    (Meaning::Act(Action::Cover), Say::NameCover),
    (Meaning::Act(Action::Quit), Say::NameQuit),
    (Meaning::Act(Action::Commands), Say::NameCommands),
    (Meaning::Act(Action::Theme), Say::NameTheme),
    (Meaning::Act(Action::ScrollUp), Say::NameScrollUp),
    (Meaning::Act(Action::ScrollDown), Say::NameScrollDown),
    (Meaning::Again, Say::NameAgain),
];

/// The letters that mean something else here than on the screen, or nothing there: a line has no
/// Tab and no space bar. Their screen meanings have words.
///
/// Source: the dialogue of line mode in the product page.
const LETTERS: [(char, Action); 4] = [
    ('n', Action::NextField),
    ('j', Action::Jump),
    ('c', Action::Cover),
    ('h', Action::Help),
];

/// The action of a single letter, if it is one of those that differ from the screen.
pub fn letter(typed: Key) -> Option<Action> {
    let Key::Char(typed) = typed else { return None };
    let own = LETTERS.iter().find(|(letter, _)| *letter == typed);
    own.map(|(_, action)| *action)
}

/// The words of the four languages.
pub struct Names {
    all: Vec<(Locale, Vec<Named>)>,
}

struct Named {
    meaning: Meaning,
    /// As they are shown.
    words: Vec<String>,
}

impl Names {
    /// The words, from the messages.
    pub fn new(tongues: &Tongues) -> Self {
        let of = |locale: Locale| {
            let words = tongues.of(locale)?;
            let named = WORDS.iter().map(|(meaning, message)| Named {
                meaning: *meaning,
                words: words
                    .say(message.clone())
                    .split('|')
                    .map(str::to_owned)
                    .collect(),
            });
            Some((locale, named.collect()))
        };
        Self {
            all: Locale::ALL.into_iter().filter_map(of).collect(),
        }
    }

    /// What a typed word means: in the language of the interface first, then in the others.
    pub fn meaning(&self, own: Locale, typed: &str) -> Option<Meaning> {
        let wanted = fold(typed.trim());
        let mut tables: Vec<&(Locale, Vec<Named>)> = self.all.iter().collect();
        tables.sort_by_key(|(locale, _)| *locale != own);
        tables.into_iter().find_map(|(_, table)| {
            let same = |named: &&Named| named.words.iter().any(|word| fold(word) == wanted);
            table.iter().find(same).map(|named| named.meaning)
        })
    }

    /// The words of a meaning in a language, the one to show first.
    pub fn words(&self, locale: Locale, meaning: Meaning) -> &[String] {
        let table = self.all.iter().find(|(own, _)| *own == locale);
        let mut named = table.iter().flat_map(|(_, table)| table);
        let found = named.find(|named| named.meaning == meaning);
        found.map_or(&[], |named| named.words.as_slice())
    }

    /// What to type for an action in a context, shortest first: a letter or digit, then the word.
    pub fn typed(&self, locale: Locale, context: Context, action: Action) -> Vec<String> {
        let own = LETTERS.iter().find(|(_, meant)| *meant == action);
        let first = own.map(|(letter, _)| *letter).or_else(|| {
            let row = keys::rows(context).find(|row| row.action == action)?;
            row.keys.iter().find_map(|key| {
                let Key::Char(sign) = key else { return None };
                (*sign != ' ' && letter(*key).is_none()).then_some(*sign)
            })
        });
        let word = self.words(locale, Meaning::Act(action)).first();
        first
            .map(String::from)
            .into_iter()
            .chain(word.cloned())
            .collect()
    }
}
