//! One sentence of line mode, and which part of a page it belongs to.

use crate::text::direction::Direction;
use crate::text::logical_rows;

/// A part of a page. What is read again after a line depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Block {
    /// A remark on the last line; always read.
    Remark,
    /// What was recorded last.
    Done,
    /// Where one is; read whenever that changes, and everything with it.
    Place,
    /// An overview, read with the place only.
    List,
    /// What is asked.
    Body,
    /// The line with the focus.
    Here,
    /// The answers; read again as a whole with a new question, otherwise the changed ones.
    Choices,
    /// What digits mean on every line of a page; read where it is new.
    Legend,
    /// What can be typed; read where it is new.
    Ask,
}

/// One sentence, in logical order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The part of the page.
    pub block: Block,
    /// The digit or number that chooses it, if it is a choice.
    pub number: Option<u32>,
    /// Tells apart what reads the same and is not: the same answer given twice.
    pub mark: usize,
    /// The words; codes stand between isolates, which no output shows.
    pub text: String,
}

impl Sentence {
    /// The rows to write in so many columns; one row where there is no width.
    pub fn rows(&self, base: Direction, width: Option<u16>) -> Vec<String> {
        let text = match self.number {
            Some(number) => format!("{number}\u{a0}{}", self.text),
            None => self.text.clone(),
        };
        logical_rows(&text, base, width)
    }
}
