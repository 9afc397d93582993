//! The terminal at hand: what it answered, which encoding it gets, and why.

pub mod answers;
pub mod found;
pub mod guess;

use crate::lang::Notice;
use crate::lang::locale::Locale;
use crate::lang::msg::Terminal as Say;
use crate::settings::Settings;
use crate::text::direction::Direction;
use crate::text::encoding::{Encoding, Marks, Way};
use answers::Answers;
use guess::{Environment, Guess, Hint, Lack, Why};

/// What the command line demands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Demand {
    /// The encoding.
    pub encoding: Option<Encoding>,
    /// The marks.
    pub marks: Option<Marks>,
}

impl Demand {
    /// Whether nothing has to be asked.
    pub const fn leaves_nothing_open(self) -> bool {
        self.encoding.is_some() && self.marks.is_some()
    }
}

/// The terminal, as the screens know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terminal {
    /// How right-to-left text reaches it.
    pub way: Way,
    /// Why so.
    pub why: Why,
    /// Whether this is known to read right. Where it is not, Arabic begins with the check.
    pub sure: bool,
    /// What the reader can do so that it shows more.
    pub hint: Option<Hint>,
    /// What it is missing.
    pub lack: Option<Lack>,
    /// The name under which a choice for it is kept.
    pub key: String,
    /// The encodings that the check may try on it.
    pub offered: Vec<Encoding>,
}

impl Terminal {
    /// Whether somebody should look at how this language comes out before anything else: it is written
    /// from the right, nothing is known of the terminal, and it may well be able to.
    pub fn wants_check(&self, locale: Locale) -> bool {
        locale.direction() == Direction::RightToLeft && !self.sure && self.lack.is_none()
    }

    /// A terminal that shows cells as they are, as a frame on paper does.
    pub fn plain() -> Self {
        Self {
            way: Way::PLAIN,
            why: Why::Flag,
            sure: true,
            hint: None,
            lack: None,
            key: String::new(),
            offered: offered(Encoding::Visual, false),
        }
    }

    /// The terminal that answered so, in these surroundings: the command line goes before what was
    /// chosen for this terminal, that before the settings for all, and those before the guess.
    pub fn of(
        answers: &Answers,
        around: &Environment,
        demand: Demand,
        settings: &Settings,
    ) -> Self {
        let guess = guess::guess(answers, around);
        let key = key(answers, around);
        let kept = settings.terminals.get(&key).copied().unwrap_or_default();
        let named = [
            (demand.encoding, Why::Flag),
            (kept.bidi, Why::Remembered),
            (settings.bidi, Why::Setting),
        ];
        let chosen = named
            .into_iter()
            .find_map(|(encoding, why)| Some((encoding?, why)));
        let (encoding, why) = chosen.unwrap_or((guess.way.encoding, guess.why));
        let marks = demand.marks.or(kept.marks).or(settings.marks);
        Self {
            way: Way {
                encoding,
                marks: marks.unwrap_or(guess.way.marks),
            },
            why,
            sure: chosen.is_some() || guess.sure,
            hint: remaining_hint(guess, encoding),
            lack: guess::lack(answers, around),
            key,
            offered: offered(encoding, around.multiplexed),
        }
    }
}

impl Lack {
    /// Problem and remedy.
    pub fn notice(self) -> Notice {
        let command = "fanal --linear".to_owned();
        match self {
            Self::Console => Notice::new(Say::LackConsole, Say::LackConsoleRemedy { command }),
            Self::NoUnicode => Notice::new(
                Say::LackUnicode,
                Say::LackUnicodeRemedy {
                    locale: "LANG=fr_FR.UTF-8".to_owned(),
                },
            ),
            Self::Dumb => Notice::new(Say::LackDumb, Say::LackDumbRemedy { command }),
        }
    }
}

/// A hint is for the encoding that was guessed; who chose another one needs none.
fn remaining_hint(guess: Guess, encoding: Encoding) -> Option<Hint> {
    guess.hint.filter(|_| guess.way.encoding == encoding)
}

/// The name of a terminal in the settings: its own, or what the environment calls it.
pub fn key(answers: &Answers, around: &Environment) -> String {
    let own = answers.name.clone();
    let mut name = own.unwrap_or_else(|| match &around.program {
        Some(program) => format!("{} {program}", around.term),
        None => around.term.clone(),
    });
    if around.multiplexed && !name.contains("tmux") && !name.contains("screen") {
        name.push_str(" in tmux");
    }
    name
}

/// The encodings that the check shows, in its order. The first one is what the terminal was told
/// already; joiners and sized text would harm the screen behind tmux.
fn offered(now: Encoding, multiplexed: bool) -> Vec<Encoding> {
    let first = match now {
        Encoding::Mlterm | Encoding::Explicit => now,
        Encoding::Visual
        | Encoding::Lrm
        | Encoding::Konsole
        | Encoding::Kitty
        | Encoding::KittyWords
        | Encoding::Putty => Encoding::Visual,
    };
    let others = [
        Encoding::Lrm,
        Encoding::Konsole,
        Encoding::Kitty,
        Encoding::KittyWords,
        Encoding::Putty,
    ];
    let harms = |one: &Encoding| multiplexed && matches!(one, Encoding::Konsole | Encoding::Kitty);
    std::iter::once(first)
        .chain(others.into_iter().filter(|one| !harms(one)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Kept;

    fn xterm() -> (Answers, Environment) {
        let answers = Answers {
            name: Some("XTerm(379)".to_owned()),
            columns: vec![1, 1, 1, 0],
            ended: true,
            ..Answers::default()
        };
        let around = Environment {
            term: "xterm".to_owned(),
            ..Environment::default()
        };
        (answers, around)
    }

    #[test]
    fn the_command_line_goes_before_memory_settings_and_guess() {
        let (answers, around) = xterm();
        let kept = Kept {
            bidi: Some(Encoding::Konsole),
            marks: Some(Marks::Hide),
        };
        let mut settings = Settings::default();
        let mut demand = Demand::default();
        let decided = |demand, settings: &Settings| {
            let terminal = Terminal::of(&answers, &around, demand, settings);
            (terminal.way.encoding, terminal.way.marks, terminal.why)
        };
        assert_eq!(
            decided(demand, &settings),
            (Encoding::Visual, Marks::Show, Why::LeavesRows)
        );
        settings.bidi = Some(Encoding::Lrm);
        assert_eq!(
            decided(demand, &settings),
            (Encoding::Lrm, Marks::Show, Why::Setting)
        );
        settings.terminals.insert("another".to_owned(), kept);
        assert_eq!(decided(demand, &settings).2, Why::Setting);
        settings.terminals.insert("XTerm(379)".to_owned(), kept);
        assert_eq!(
            decided(demand, &settings),
            (Encoding::Konsole, Marks::Hide, Why::Remembered)
        );
        demand.encoding = Some(Encoding::Putty);
        assert_eq!(
            decided(demand, &settings),
            (Encoding::Putty, Marks::Hide, Why::Flag)
        );
    }

    #[test]
    fn a_terminal_behind_tmux_is_another_one() {
        let (mut answers, mut around) = xterm();
        assert_eq!(key(&answers, &around), "XTerm(379)");
        answers.name = None;
        around.program = Some("vscode".to_owned());
        assert_eq!(key(&answers, &around), "xterm vscode");
        around.multiplexed = true;
        assert_eq!(key(&answers, &around), "xterm vscode in tmux");
        answers.name = Some("tmux 3.3a".to_owned());
        assert_eq!(key(&answers, &around), "tmux 3.3a");
    }

    #[test]
    fn joiners_are_never_tried_behind_tmux() {
        assert!(offered(Encoding::Lrm, false).contains(&Encoding::Konsole));
        assert!(!offered(Encoding::Lrm, true).contains(&Encoding::Konsole));
        assert_eq!(offered(Encoding::Mlterm, false)[0], Encoding::Mlterm);
    }
}
