//! The one key table: what a key does where, for dispatch, the footer and the help.

mod cap;

use super::action::Action;
use super::key::Key;
use crate::lang::msg::Keys;
pub use cap::cap;

/// A place where keys mean something, innermost first when several apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Context {
    /// A numbered choice and nothing else.
    Choice,
    /// A text field has the focus: every printable key is text.
    Field,
    /// The home screen.
    Home,
    /// Somebody to choose, of those enrolled here.
    Watch,
    /// What is still open at the end of a shift.
    Shift,
    /// A list with a cursor.
    List,
    /// The list of cases.
    Cases,
    /// The triage.
    Triage,
    /// The page before the interview.
    Before,
    /// An interview question.
    Interview,
    /// The journey: its legs.
    Journey,
    /// A choice in the form of a leg.
    Leg,
    /// The list of facts.
    Facts,
    /// Sealed answers.
    Sealed,
    /// The outcome.
    Outcome,
    /// The desk's inbox.
    Inbox,
    /// A case at the desk.
    Review,
    /// People side by side.
    Compare,
    /// A page that is only read: help, why panel, cards.
    Page,
    /// The page of keys: letters search it.
    Help,
    /// The commands by name.
    Commands,
    /// The questions to go to: letters narrow the list.
    Questions,
    /// Valid on every screen.
    Everywhere,
}

/// One row of the table.
#[derive(Debug, Clone)]
pub struct Binding {
    /// Where it holds.
    pub context: Context,
    /// The keys that do it, the one to show first.
    pub keys: &'static [Key],
    /// What it does; for a row of digits, the first of them.
    pub action: Action,
    /// What to call it.
    pub label: Keys,
    /// Its place in the footer, 1 first; 0 keeps it out.
    pub rank: u8,
}

macro_rules! bindings {
    ($( $context:ident { $( [$($key:expr),+] => $action:expr, $label:ident, $rank:literal; )+ } )+) => {
        /// Every binding, grouped by context.
        pub const BINDINGS: &[Binding] = &[ $( $( Binding {
            context: Context::$context,
            keys: &[$($key),+],
            action: $action,
            label: Keys::$label,
            rank: $rank,
        } ),+ ),+ ];
    };
}

const DIGITS: &[Key] = &[
    Char('1'),
    Char('2'),
    Char('3'),
    Char('4'),
    Char('5'),
    Char('6'),
    Char('7'),
    Char('8'),
    Char('9'),
];

use Key::{
    BackTab, Backspace, Char, Ctrl, Down, End, Enter, Esc, Function, PageDown, PageUp, Start, Tab,
    Up,
};

bindings! {
    Choice {
        [Enter, Char('+'), End] => Action::Next, Next, 0;
        [Char('0'), Start] => Action::Previous, Previous, 3;
    }
    Field {
        [Enter] => Action::Next, Next, 1;
        [Tab, Down] => Action::NextField, NextField, 2;
        [BackTab, Up] => Action::PreviousField, PreviousField, 0;
    }
    Home {
        [Enter, Char('+'), End] => Action::Next, Open, 1;
        [Up] => Action::Up, LineUp, 0;
        [Down] => Action::Down, LineDown, 0;
        [Char('/'), Ctrl('f')] => Action::Search, AllCases, 3;
        [Char('e')] => Action::Export, Export, 0;
        [Char('i')] => Action::Import, FetchReturns, 0;
        [Char('k')] => Action::Keys, SupervisorKey, 0;
        [Char('o')] => Action::HandOver, HandOver, 0;
        [Char('m')] => Action::Computer, Computer, 0;
        [Char('r')] => Action::Reference, Reference, 0;
    }
    Watch {
        [Enter, Char('+'), End] => Action::Next, Next, 2;
        [Up] => Action::Up, LineUp, 0;
        [Down] => Action::Down, LineDown, 0;
        [PageUp] => Action::PageUp, PageUp, 0;
        [PageDown] => Action::PageDown, PageDown, 0;
        [Char('0'), Start] => Action::Previous, Previous, 3;
    }
    Shift {
        [Enter, Char('+'), End] => Action::Next, Next, 1;
        [Up] => Action::Up, LineUp, 0;
        [Down] => Action::Down, LineDown, 0;
        [PageUp] => Action::PageUp, PageUp, 0;
        [PageDown] => Action::PageDown, PageDown, 0;
        [Char('e')] => Action::Export, Export, 2;
        [Char('0'), Start] => Action::Previous, Previous, 3;
    }
    List {
        [Enter, Char('+'), End] => Action::Next, Open, 1;
        [Up] => Action::Up, LineUp, 0;
        [Down] => Action::Down, LineDown, 0;
        [PageUp] => Action::PageUp, PageUp, 0;
        [PageDown] => Action::PageDown, PageDown, 0;
        [Char('/'), Ctrl('f'), Tab] => Action::Search, Search, 2;
        [Char('0'), Start] => Action::Previous, Previous, 3;
    }
    Cases {
        [Enter, Char('+'), End] => Action::Next, Open, 1;
        [Up] => Action::Up, LineUp, 0;
        [Down] => Action::Down, LineDown, 0;
        [PageUp] => Action::PageUp, PageUp, 0;
        [PageDown] => Action::PageDown, PageDown, 0;
        [Char('/'), Ctrl('f'), Tab] => Action::Search, Search, 2;
        [Char('0'), Start] => Action::Previous, Previous, 3;
        [Char('f')] => Action::Filter, Deleted, 4;
        [Char('x')] => Action::Care, Care, 0;
    }
    Triage {
        [Enter, Char('+'), End] => Action::Next, Next, 2;
        [Char('0'), Start] => Action::Previous, Previous, 3;
        [Backspace] => Action::Undo, Undo, 4;
        [Tab] => Action::NextField, Note, 0;
        [Char('u')] => Action::ChildPath, ChildPath, 0;
        [Char('i')] => Action::Interview, Interview, 0;
        [Char('r')] => Action::Reference, Reference, 0;
        [Char('a')] => Action::Facts, Facts, 0;
        [Char('t')] => Action::Link, Link, 0;
    }
    Before {
        [Enter, Char('+'), End] => Action::Next, Next, 2;
        [Char('0'), Start] => Action::Previous, Previous, 3;
        [Backspace] => Action::Undo, Undo, 4;
        [Up] => Action::Up, LineUp, 0;
        [Down] => Action::Down, LineDown, 0;
        [Char('u')] => Action::ChildPath, ChildPath, 0;
    }
    Interview {
        [Enter, Char('+'), End] => Action::Next, Next, 2;
        [Char('0'), Start] => Action::Previous, Previous, 3;
        [Backspace] => Action::Undo, Undo, 0;
        [Tab] => Action::NextField, Note, 4;
        [Char('.')] => Action::Flag, Flag, 5;
        [Char('w')] => Action::Why, Why, 6;
        [Char('n')] => Action::Worth, Worth, 0;
        [Char('j')] => Action::Journey, Journey, 0;
        [Char('t')] => Action::Link, Link, 0;
        [Char('v')] => Action::Panes, Panes, 0;
        [Char('a')] => Action::Facts, Facts, 7;
        [Char('/'), Ctrl('f')] => Action::Jump, Jump, 0;
        [Char('r')] => Action::Reference, Reference, 0;
        [PageUp] => Action::PageUp, SectionBefore, 0;
        [PageDown] => Action::PageDown, SectionAfter, 0;
        [Char('u')] => Action::ChildPath, ChildPath, 0;
        [Char('s')] => Action::Sealed, Sealed, 0;
        [Char('x')] => Action::Care, Care, 0;
    }
    Journey {
        [Enter, Char('+'), End] => Action::Next, Close, 1;
        [Char('0'), Start] => Action::Previous, Previous, 0;
        [Up] => Action::Up, LineUp, 0;
        [Down] => Action::Down, LineDown, 0;
        [PageUp] => Action::PageUp, PageUp, 0;
        [PageDown] => Action::PageDown, PageDown, 0;
        [Backspace] => Action::Undo, Undo, 4;
    }
    Leg {
        [Enter, Char('+'), End] => Action::Next, Next, 1;
        [Char('0'), Start, Up, BackTab] => Action::Previous, Previous, 3;
        [Down, Tab] => Action::NextField, NextField, 0;
    }
    Facts {
        [Enter, Char('+'), End] => Action::Next, Next, 2;
        [Char('0'), Start] => Action::Previous, Previous, 3;
        [Up] => Action::Up, LineUp, 0;
        [Down] => Action::Down, LineDown, 0;
        [PageUp] => Action::PageUp, SectionBefore, 4;
        [PageDown] => Action::PageDown, SectionAfter, 5;
        [Backspace] => Action::Undo, Undo, 0;
        [Char('w')] => Action::Why, Why, 6;
        [Char('t')] => Action::Link, Link, 0;
        [Char('r')] => Action::Reference, Reference, 0;
        [Char('n')] => Action::Worth, Worth, 0;
    }
    Sealed {
        [Enter, Char('+'), End] => Action::Next, Next, 2;
        [Char('0'), Start] => Action::Previous, Previous, 3;
        [Up] => Action::Up, LineUp, 0;
        [Down] => Action::Down, LineDown, 0;
        [Char('s')] => Action::Sealed, Close, 0;
    }
    Outcome {
        [Enter, Char('+'), End] => Action::Next, Done, 0;
        [Char('0'), Start] => Action::Previous, Previous, 3;
        [Up] => Action::Up, LineUp, 0;
        [Down] => Action::Down, LineDown, 0;
        [PageUp] => Action::PageUp, PageUp, 0;
        [PageDown] => Action::PageDown, PageDown, 4;
        [Char('w')] => Action::Why, Evidence, 5;
        [Char('t')] => Action::Link, Link, 0;
        [Char('r')] => Action::Reference, Reference, 0;
        [Char('n')] => Action::Worth, Worth, 6;
        [Char('x')] => Action::Care, Care, 0;
    }
    Inbox {
        [Enter, Char('+'), End] => Action::Next, Open, 1;
        [Up] => Action::Up, LineUp, 0;
        [Down] => Action::Down, LineDown, 0;
        [PageUp] => Action::PageUp, PageUp, 0;
        [PageDown] => Action::PageDown, PageDown, 0;
        [Char('i')] => Action::Import, Import, 2;
        [Char('e')] => Action::Export, AnswerStations, 4;
        [Char('m')] => Action::Computer, Computer, 0;
        [Char('x')] => Action::Care, Care, 0;
        [Char('/'), Ctrl('f')] => Action::Search, Search, 3;
        [Char('f')] => Action::Filter, Filter, 4;
        [Char('t')] => Action::Mark, Mark, 0;
        [Char('c')] => Action::Compare, Compare, 0;
    }
    Review {
        [Enter, Char('+'), End] => Action::Next, Next, 2;
        [Char('0'), Start] => Action::Previous, Previous, 3;
        [Up] => Action::Up, LineUp, 0;
        [Down] => Action::Down, LineDown, 0;
        [PageUp] => Action::PageUp, PageUp, 0;
        [PageDown] => Action::PageDown, PageDown, 4;
        [Char('x')] => Action::Care, Care, 0;
        [Char('r')] => Action::Reference, Reference, 0;
        [Char('a')] => Action::Advise, Advise, 5;
        [Char('c')] => Action::Compare, Compare, 0;
    }
    Compare {
        [Enter, Char('+'), End] => Action::Next, NextPerson, 1;
        [Char('0'), Start] => Action::Previous, Previous, 3;
        [Up] => Action::Up, LineUp, 0;
        [Down] => Action::Down, LineDown, 0;
        [PageUp] => Action::PageUp, PageUp, 0;
        [PageDown] => Action::PageDown, PageDown, 4;
        [Char('f')] => Action::Filter, Differences, 2;
        [Char('c')] => Action::Compare, Close, 0;
    }
    Page {
        [Enter, Char('+'), End] => Action::Next, Close, 1;
        [Up] => Action::Up, LineUp, 0;
        [Down] => Action::Down, LineDown, 0;
        [PageUp] => Action::PageUp, PageUp, 0;
        [PageDown] => Action::PageDown, PageDown, 2;
        [Char('w')] => Action::Why, Close, 0;
        [Char('n')] => Action::Worth, Worth, 0;
        [Char('0'), Start] => Action::Previous, Close, 0;
    }
    Help {
        [Enter] => Action::Next, Close, 1;
        [Up] => Action::Up, LineUp, 0;
        [Down] => Action::Down, LineDown, 0;
        [PageUp] => Action::PageUp, PageUp, 0;
        [PageDown] => Action::PageDown, PageDown, 2;
    }
    Commands {
        [Enter] => Action::Next, Run, 1;
        [Up] => Action::Up, LineUp, 2;
        [Down] => Action::Down, LineDown, 3;
        [PageUp] => Action::PageUp, PageUp, 0;
        [PageDown] => Action::PageDown, PageDown, 0;
    }
    Questions {
        [Enter, Char('+')] => Action::Next, Open, 1;
        [Up] => Action::Up, LineUp, 0;
        [Down] => Action::Down, LineDown, 0;
        [PageUp] => Action::PageUp, PageUp, 0;
        [PageDown] => Action::PageDown, PageDown, 0;
        [Char('/'), Ctrl('f')] => Action::Search, ShowAll, 2;
        [Char('0')] => Action::Previous, Close, 3;
    }
    Everywhere {
        [Char(' '), Function(9)] => Action::Cover, Cover, 20;
        [Char('l'), Function(2)] => Action::Language, Language, 21;
        [Char('?'), Function(1)] => Action::Help, Help, 22;
        [Char(':'), Ctrl('p'), Function(4)] => Action::Commands, Commands, 0;
        [Char('z')] => Action::Theme, Theme, 0;
        [Esc] => Action::Back, Back, 0;
        [Up, PageUp, Key::Home] => Action::ScrollUp, LineUp, 0;
        [Down, PageDown, Key::Last] => Action::ScrollDown, LineDown, 0;
        [Ctrl('l')] => Action::Repaint, Repaint, 0;
        [Ctrl('c')] => Action::Quit, Quit, 0;
    }
}

/// Whether digits answer in this context, and what to call that in the footer.
pub const fn digits_label(context: Context) -> Option<Keys> {
    match context {
        Context::Choice | Context::Watch | Context::Outcome | Context::Journey | Context::Leg => {
            Some(Keys::Choose)
        }
        Context::Home | Context::Inbox | Context::Compare => Some(Keys::OpenNumber),
        Context::Questions => Some(Keys::LineNumber),
        Context::Triage | Context::Before | Context::Interview | Context::Sealed => {
            Some(Keys::AnswerNumber)
        }
        Context::Facts => Some(Keys::RecordNumber),
        Context::Review => Some(Keys::Decide),
        Context::Field
        | Context::List
        | Context::Cases
        | Context::Shift
        | Context::Page
        | Context::Help
        | Context::Commands
        | Context::Everywhere => None,
    }
}

/// Whether letters are text there, so that what letters do has function keys.
pub const fn takes_text(context: Context) -> bool {
    matches!(
        context,
        Context::Field | Context::Help | Context::Commands | Context::Questions
    )
}

/// The action of a key, looked up from the inner context to the outer.
///
/// A field takes every printable key as text before this is asked; what reaches here from a field
/// are the keys that are not text.
pub fn resolve(contexts: &[Context], key: Key) -> Option<Action> {
    let in_field = contexts.first() == Some(&Context::Field);
    let key = if in_field { key } else { key.normal() };
    contexts
        .iter()
        .find_map(|context| in_context(*context, key))
}

fn in_context(context: Context, key: Key) -> Option<Action> {
    let bound = BINDINGS
        .iter()
        .find(|binding| binding.context == context && binding.keys.contains(&key))
        .map(|binding| binding.action);
    let digit = digits_label(context).and_then(|_| {
        let place = DIGITS.iter().position(|digit| *digit == key)?;
        u8::try_from(place + 1).ok().map(Action::Digit)
    });
    bound.or(digit)
}

/// The rows of a context in table order.
pub fn rows(context: Context) -> impl Iterator<Item = &'static Binding> {
    BINDINGS
        .iter()
        .filter(move |binding| binding.context == context)
}

#[cfg(test)]
mod tests;
