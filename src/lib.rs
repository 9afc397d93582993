//! Fanal: offline screening that helps officers tell trafficking in persons from smuggling of
//! migrants.
//!
//! The map of the house, in reading order, lowest layer first. A module uses only modules of rows
//! above its own; `tests/it/architecture.rs` holds the house to it.
//!
//! | layer | modules | what it is |
//! |---|---|---|
//! | 0 | [`domain`], [`text`] | the subject matter; text to cells. Pure, cannot fail |
//! | 1 | [`lang`] | what the program can say, in four languages |
//! | 2 | [`crypt`] | keys, sealing, signing |
//! | 3 | [`record`] | entries of a screening as lines |
//! | 4 | [`book`] | a review book: words, boxes and signatures on A4 |
//! | 4 | [`bundle`] | what a desk receives: signed, sealed, written once |
//! | 4 | [`case_file`] | cases as files, and their outcomes as lines |
//! | 4 | [`pack`] | indicator packs: items, questions and their words |
//! | 4 | [`profile`] | what an agency says about its computers, as a signed file |
//! | 4 | [`settings`] | what the user changed |
//! | 4 | [`vault`] | the encrypted store |
//! | 4 | [`xlsform`] | a questionnaire as a form of the ODK family |
//! | 5 | [`app`] | the program without a terminal: events in, effects out |
//! | 6 | [`tui`] | the model as a frame, mirrored once for Arabic |
//! | 7 | [`line`] | the model as sentences, typed lines as keys |
//! | 8 | [`runtime`] | files, clock, terminal, the worker that performs effects |
//! | 9 | [`cli`] | arguments, and the commands that need no screen |
//!
//! [`line`]: mod@line

pub mod app;
pub mod book;
pub mod bundle;
pub mod case_file;
pub mod cli;
pub mod crypt;
pub mod domain;
pub mod lang;
pub mod line;
pub mod pack;
pub mod profile;
pub mod record;
pub mod runtime;
pub mod settings;
pub mod text;
pub mod tui;
pub mod vault;
pub mod xlsform;
