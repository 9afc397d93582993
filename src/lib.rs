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
//! | 3 | [`record`] | what was recorded, as lines of JSON |
//! | 4 | [`pack`] | indicator packs: items, questions and their words |
//! | 5 | [`app`] | the program without a terminal: events in, effects out |
//! | 6 | [`tui`] | the model as a frame, mirrored once for Arabic |

pub mod app;
pub mod crypt;
pub mod domain;
pub mod lang;
pub mod pack;
pub mod record;
pub mod text;
pub mod tui;
