//! A review book: one HTML page without script or network that prints on A4, for people who read
//! every word of a pack and sign for it.
//!
//! It knows chapters, entries and boxes. What stands in them is the caller's; every text is escaped.

mod html;
mod style;

use crate::lang::locale::Locale;

pub use html::page;

/// The whole book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Book {
    /// The language of headings and explanations.
    pub locale: Locale,
    /// The languages that are reviewed, in the order of the columns.
    pub languages: Vec<Locale>,
    /// Its title.
    pub title: String,
    /// What it is.
    pub intro: String,
    /// The headings that repeat.
    pub headings: Headings,
    /// The chapters.
    pub chapters: Vec<Chapter>,
}

/// The headings that repeat, in the language of the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Headings {
    /// Over the table of contents.
    pub contents: String,
    /// Over the words.
    pub words: String,
    /// Over the explanations.
    pub origin: String,
    /// Over the boxes.
    pub review: String,
    /// Of the boxes: language, agree, change to, reviewer, date, signature.
    pub boxes: [String; 6],
}

/// A chapter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    /// Its name in links: small letters.
    pub id: &'static str,
    /// Its heading.
    pub title: String,
    /// What it holds.
    pub entries: Vec<Entry>,
}

/// One thing that is reviewed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its stable name.
    pub id: String,
    /// What it is called, in the language of the book.
    pub title: String,
    /// Its words, row by row.
    pub words: Vec<Worded>,
    /// Where it comes from and what it does.
    pub lines: Vec<Line>,
    /// The state of its words by language, in the order of the languages; no boxes where empty.
    pub states: Vec<String>,
}

/// One row of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worded {
    /// What they are.
    pub label: String,
    /// The texts in the order of the languages; empty where a language has none.
    pub texts: Vec<String>,
}

/// A line of explanation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// How far in it stands, from 0.
    pub depth: usize,
    /// The line.
    pub text: String,
}
