//! From what a terminal answers to the encoding that makes it show our cells.
//!
//! Answers go before variables of the environment: those survive into every program that a terminal
//! starts, other terminals among them, and do not cross a remote login.

use super::answers::Answers;
use crate::text::encoding::{Encoding, Marks, Way};

/// What the surroundings of the process tell about the terminal.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Environment {
    /// `TERM`.
    pub term: String,
    /// `TERM_PROGRAM`.
    pub program: Option<String>,
    /// Whether tmux or screen is between us and the terminal.
    pub multiplexed: bool,
    /// Whether Windows Terminal says that it is it.
    pub windows_terminal: bool,
    /// Whether this is Windows: nothing is asked there.
    pub windows: bool,
    /// Names of terminals whose own variables are set: `konsole`, `kitty`, `mlterm`, `alacritty`.
    pub traces: Vec<&'static str>,
    /// Whether the locale writes UTF-8; nothing when it does not say.
    pub utf8: Option<bool>,
}

impl Environment {
    fn has_trace(&self, name: &str) -> bool {
        self.traces.contains(&name)
    }
}

/// Why an encoding was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The command line says so.
    Flag,
    /// It was chosen for this terminal before.
    Remembered,
    /// The settings say so, for every terminal.
    Setting,
    /// The terminal knows explicit mode.
    KnowsExplicit,
    /// kitty, and sized text works.
    SizesText,
    /// kitty without sized text.
    TurnsWords,
    /// mlterm, which can be told to leave rows alone.
    CanBeTold,
    /// PuTTY, which cannot.
    OrdersAlways,
    /// tmux or screen is between us and the terminal.
    Multiplexed,
    /// Konsole, which orders and joins.
    OrdersAndJoins,
    /// A terminal that is known to leave rows as they are.
    LeavesRows,
    /// A left-to-right mark takes no column.
    MarkIsFree,
    /// A left-to-right mark takes a column.
    MarkTakesColumn,
    /// Windows: nothing was asked.
    NotAsked,
    /// Nothing was answered.
    Silent,
}

/// What the reader can do so that a terminal shows more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hint {
    /// kitty: `force_ltr yes`.
    ForceLtr,
    /// PuTTY: the box that switches its ordering off.
    PuttyBox,
    /// mlterm behind tmux: run outside, or in another terminal.
    LeaveMultiplexer,
}

/// What a terminal is missing to show Arabic, or anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// The text console of the kernel: no Arabic letters.
    Console,
    /// It does not read UTF-8.
    NoUnicode,
    /// It takes no escape sequences.
    Dumb,
}

/// A choice, and what is to be said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guess {
    /// The choice.
    pub way: Way,
    /// Why.
    pub why: Why,
    /// Whether terminals that answer like this were seen to show it right.
    pub sure: bool,
    /// What the reader can do.
    pub hint: Option<Hint>,
}

/// What a terminal is missing.
pub fn lack(answers: &Answers, around: &Environment) -> Option<Lack> {
    let is = |name: &str| around.term == name && !around.multiplexed;
    if is("dumb") || (around.term.is_empty() && !around.windows) {
        return Some(Lack::Dumb);
    }
    if is("linux") {
        return Some(Lack::Console);
    }
    let columns = answers.letter().map(|columns| columns == 1);
    (columns.or(around.utf8) == Some(false)).then_some(Lack::NoUnicode)
}

/// The encoding for a terminal, by the first rule that holds.
pub fn guess(answers: &Answers, around: &Environment) -> Guess {
    let (encoding, why) = encoding(answers, around);
    let way = Way {
        encoding,
        marks: if encoding == Encoding::KittyWords {
            // A mark takes a place of its own in a word that kitty turns.
            Marks::Hide
        } else {
            marks(answers, around)
        },
    };
    Guess {
        way,
        why,
        sure: is_sure(why, answers, around),
        hint: hint(why, around),
    }
}

fn encoding(answers: &Answers, around: &Environment) -> (Encoding, Why) {
    if around.windows || (around.windows_terminal && answers == &Answers::default()) {
        return (Encoding::Visual, Why::NotAsked);
    }
    let free = answers.mark_of_direction().map(|columns| columns == 0);
    if matches!(answers.explicit, Some(1 | 2)) {
        return (Encoding::Explicit, Why::KnowsExplicit);
    }
    if is(answers, around, "kitty") {
        return if answers.sizes_text() {
            (Encoding::Kitty, Why::SizesText)
        } else {
            (Encoding::KittyWords, Why::TurnsWords)
        };
    }
    if is_mlterm(answers, around) {
        return (Encoding::Mlterm, Why::CanBeTold);
    }
    if answers.is_putty && !around.multiplexed {
        return (Encoding::Putty, Why::OrdersAlways);
    }
    if is_multiplexed(answers, around) {
        return (behind(around, free == Some(true)), Why::Multiplexed);
    }
    if is_konsole(answers) {
        return (Encoding::Konsole, Why::OrdersAndJoins);
    }
    if leaves_rows(answers, around) {
        return (Encoding::Visual, Why::LeavesRows);
    }
    match free {
        Some(true) => (Encoding::Lrm, Why::MarkIsFree),
        Some(false) => (Encoding::Visual, Why::MarkTakesColumn),
        None => (Encoding::Visual, Why::Silent),
    }
}

/// The encoding behind tmux or screen, which answer for themselves. What the terminal outside left in
/// the environment may be of another one than the one at hand, but no other answer is to be had:
/// marks of direction are seen in alacritty, take columns in mlterm, and do not hold words in kitty;
/// Konsole joins letters by their neighbours and tmux keeps the joiners from it.
fn behind(around: &Environment, mark_is_free: bool) -> Encoding {
    if around.has_trace("kitty") {
        Encoding::KittyWords
    } else if around.has_trace("mlterm") {
        Encoding::Putty
    } else if mark_is_free && around.has_trace("konsole") {
        Encoding::KonsoleWords
    } else if mark_is_free && !around.has_trace("alacritty") {
        Encoding::Lrm
    } else {
        Encoding::Visual
    }
}

/// Whether the terminal names itself so, or, where it is silent, is named so by `TERM`.
fn is(answers: &Answers, around: &Environment, name: &str) -> bool {
    let own = answers.name.as_deref().map(str::to_lowercase);
    if let Some(own) = own {
        return own.starts_with(name);
    }
    // Half the world calls itself xterm; the real one answers with its name.
    let term = around.term.strip_prefix("xterm-").unwrap_or(&around.term);
    name != "xterm" && !around.multiplexed && term.split('-').next() == Some(name)
}

/// Terminals that were seen to draw what they get. Nothing is added there: alacritty draws a sign for
/// marks of direction where its font has one, and every mark costs three bytes on a slow line.
fn leaves_rows(answers: &Answers, around: &Environment) -> bool {
    let named = |name: &&str| is(answers, around, name);
    let is_xterm = answers
        .name
        .as_ref()
        .is_some_and(|name| name.starts_with("XTerm("));
    is_xterm || is_alacritty(answers, around) || ["foot", "rxvt", "st"].iter().any(named)
}

/// mlterm names itself from version 3.9.4 on; before, its own variable tells, or that a mark of
/// direction takes a column while a fatha takes none.
fn is_mlterm(answers: &Answers, around: &Environment) -> bool {
    if is_multiplexed(answers, around) {
        return false;
    }
    let shape = answers.mark_of_direction() == Some(1) && answers.fatha() == Some(0);
    let unnamed = answers.name.is_none() && (around.has_trace("mlterm") || shape);
    is(answers, around, "mlterm") || (unnamed && answers.mark_of_direction() != Some(0))
}

fn is_multiplexed(answers: &Answers, around: &Environment) -> bool {
    let named = |name: &String| name.starts_with("tmux") || name.starts_with("screen");
    around.multiplexed || answers.name.as_ref().is_some_and(named)
}

fn is_konsole(answers: &Answers) -> bool {
    let named = |name: &String| name.starts_with("Konsole");
    answers.name.as_ref().is_some_and(named) || answers.unit.as_deref() == Some("7E4B4445")
}

fn is_alacritty(answers: &Answers, around: &Environment) -> bool {
    let silent = answers.name.is_none() && !around.multiplexed;
    is(answers, around, "alacritty") || (silent && around.has_trace("alacritty"))
}

/// foot loses a letter in its final form under a mark, st writes the mark over the letter beside it,
/// alacritty draws marks a column too far.
fn marks(answers: &Answers, around: &Environment) -> Marks {
    let takes_column = answers.fatha().is_some_and(|columns| columns > 0);
    let hidden = around.multiplexed && around.has_trace("alacritty");
    let harmed = ["foot", "st"].iter().any(|name| is(answers, around, name));
    if takes_column || hidden || harmed || is_alacritty(answers, around) {
        Marks::Hide
    } else {
        Marks::Show
    }
}

/// Terminals that were seen on pictures with this choice. What names itself otherwise is asked about.
fn is_sure(why: Why, answers: &Answers, around: &Environment) -> bool {
    match why {
        Why::KnowsExplicit
        | Why::SizesText
        | Why::CanBeTold
        | Why::OrdersAndJoins
        | Why::LeavesRows => true,
        Why::Multiplexed => around.traces.is_empty() && answers.ended,
        Why::MarkIsFree => is(answers, around, "xterm.js"),
        Why::TurnsWords
        | Why::OrdersAlways
        | Why::MarkTakesColumn
        | Why::NotAsked
        | Why::Silent
        | Why::Flag
        | Why::Remembered
        | Why::Setting => false,
    }
}

fn hint(why: Why, around: &Environment) -> Option<Hint> {
    match why {
        Why::TurnsWords => Some(Hint::ForceLtr),
        Why::OrdersAlways => Some(Hint::PuttyBox),
        Why::Multiplexed if around.has_trace("kitty") => Some(Hint::ForceLtr),
        Why::Multiplexed if around.has_trace("mlterm") => Some(Hint::LeaveMultiplexer),
        Why::Flag
        | Why::Remembered
        | Why::Setting
        | Why::KnowsExplicit
        | Why::SizesText
        | Why::CanBeTold
        | Why::Multiplexed
        | Why::OrdersAndJoins
        | Why::LeavesRows
        | Why::MarkIsFree
        | Why::MarkTakesColumn
        | Why::NotAsked
        | Why::Silent => None,
    }
}

#[cfg(test)]
mod tests;
