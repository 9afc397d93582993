//! A questionnaire as an XLSForm workbook, the form format of the ODK family (<https://xlsform.org>).
//!
//! What it knows is only forms: rows, choices, expressions. Which questions go in, and their words,
//! is the caller's.

mod expression;
mod order;
mod sheet;

pub use expression::Expression;
pub use order::{Group, Placed, ordered};

use crate::domain::question::QuestionId;

/// A text in the four languages, in the order of [`crate::lang::locale::Locale::ALL`].
pub type Texts = [String; 4];

/// A whole form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Its stable name: letters, digits, underscores.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The versions of the packs that it was made of.
    pub version: String,
    /// The place of the language it opens in, in the order of the languages.
    pub opens_in: usize,
    /// The groups, in the order of the form.
    pub sections: Vec<Section>,
}

/// A part of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its name in the form.
    pub name: String,
    /// Its heading.
    pub label: Texts,
    /// What it asks.
    pub rows: Vec<Row>,
}

/// One row of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its name in the form.
    pub name: String,
    /// What is read.
    pub label: Texts,
    /// What stands under it, for the officer.
    pub hint: Option<Texts>,
    /// When it is shown; always where missing.
    pub relevant: Option<Expression>,
    /// What kind of answer it takes.
    pub answers: Answers,
}

/// The answers of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answers {
    /// None: a text that is shown.
    Note,
    /// One of these.
    One(Vec<Choice>),
    /// Any of these.
    Many(Vec<Choice>),
}

/// One choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its value in the data.
    pub name: String,
    /// Its words.
    pub label: Texts,
}

/// A form that the format cannot hold.
#[derive(Debug, thiserror::Error)]
#[error("the workbook cannot be written: {0}")]
pub struct FormError(#[from] rust_xlsxwriter::XlsxError);

impl Form {
    /// The workbook as the bytes of an `.xlsx` file; the same form gives the same bytes.
    pub fn workbook(&self) -> Result<Vec<u8>, FormError> {
        Ok(sheet::workbook(self)?)
    }
}

/// The name of a question in the form: an XML name, so without dots.
pub fn name_of(id: &QuestionId) -> String {
    id.0.replace('.', "_")
}

/// The value of a question's own answer in the data.
pub fn answer_name(digit: u8) -> String {
    format!("a{digit}")
}
