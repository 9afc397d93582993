//! Where sentences are written: rows of plain letters, and no escape sequence but one.

use std::io::{self, IsTerminal, Stdout, Write, stdout};

use super::super::place::is_dumb;
use crate::line::Sentence;
use crate::text::direction::Direction;
use crate::text::logical_rows;

/// Forgets what the terminal shows and what it keeps above: only where something must be hidden.
///
/// Source: ECMA-48 ED and CUP; xterm's ED 3 for the lines that scrolled away.
const FORGET: &str = "\u{1b}[H\u{1b}[2J\u{1b}[3J";

/// Empty rows that push what is shown out of a terminal that knows no sequences.
const ROWS: usize = 60;

/// Standard output as paper.
pub(super) struct Paper {
    out: Stdout,
    width: Option<u16>,
    terminal: bool,
    /// Whether the cursor stands behind a question.
    asking: bool,
}

impl Paper {
    /// Paper of so many columns, or of those of the window.
    pub(super) fn new(width: Option<u16>) -> Self {
        let out = stdout();
        Self {
            terminal: out.is_terminal(),
            out,
            width,
            asking: false,
        }
    }

    pub(super) fn on_terminal(&self) -> bool {
        self.terminal
    }

    /// Whether the last thing on it is a question that waits.
    pub(super) fn is_asking(&self) -> bool {
        self.asking
    }

    /// The columns as they are now.
    fn columns(&self) -> Option<u16> {
        self.width
            .or_else(|| self.terminal.then(window_columns).flatten())
    }

    /// One sentence in as many rows as it takes.
    pub(super) fn say(&mut self, sentence: &Sentence, base: Direction) -> io::Result<()> {
        let rows = sentence.rows(base, self.columns());
        self.rows(&rows)
    }

    /// A text that is no sentence of a page.
    pub(super) fn text(&mut self, text: &str, base: Direction) -> io::Result<()> {
        let rows = logical_rows(text, base, self.columns());
        self.rows(&rows)
    }

    fn rows(&mut self, rows: &[String]) -> io::Result<()> {
        if self.asking && self.terminal {
            writeln!(self.out)?;
        }
        self.asking = false;
        for row in rows {
            writeln!(self.out, "{row}")?;
        }
        self.out.flush()
    }

    /// A question; what is typed stands behind it on a terminal, under it elsewhere.
    pub(super) fn ask(&mut self, label: Option<&str>, base: Direction) -> io::Result<()> {
        let Some(label) = label else {
            self.asking = true;
            return self.out.flush();
        };
        let room = self
            .columns()
            .map(|columns| columns.saturating_sub(2).max(1));
        let mut rows = logical_rows(label, base, room);
        let last = rows.pop().unwrap_or_default();
        self.rows(&rows)?;
        if self.terminal {
            write!(self.out, "{last} ")?;
        } else {
            writeln!(self.out, "{last}")?;
        }
        self.asking = true;
        self.out.flush()
    }

    /// A line was typed: the cursor stands on a new row.
    pub(super) fn answered(&mut self) {
        self.asking = false;
    }

    /// The end of a row that the terminal did not show.
    pub(super) fn line_end(&mut self) -> io::Result<()> {
        if self.terminal {
            writeln!(self.out)?;
        }
        self.asking = false;
        self.out.flush()
    }

    /// Nothing that was shown stays in sight.
    pub(super) fn clear(&mut self) -> io::Result<()> {
        self.asking = false;
        if self.terminal && !is_dumb() {
            write!(self.out, "{FORGET}")?;
        } else if self.terminal {
            write!(self.out, "{}", "\n".repeat(ROWS))?;
        }
        self.out.flush()
    }
}

/// The columns of the window, if it has any.
#[cfg(unix)]
pub fn window_columns() -> Option<u16> {
    let size = rustix::termios::tcgetwinsize(stdout()).ok()?;
    (size.ws_col > 0).then_some(size.ws_col)
}

#[cfg(not(unix))]
pub fn window_columns() -> Option<u16> {
    let (columns, _) = ratatui::crossterm::terminal::size().ok()?;
    (columns > 0).then_some(columns)
}
