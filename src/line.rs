//! Line mode: the model as sentences, and a typed line as the keys of the screen.
//!
//! The second front end on the same core, for screen readers, braille lines, terminals that show no
//! screen, and small windows: the same update and the same worker behind it (design README 15).
//! Words come from where the screen has them, so that neither says what the other does not.

mod cover;
mod entries;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "a page without lines has none, whichever it is"
)]
mod lists;
pub mod names;
pub mod news;
mod overlays;
pub mod prompt;
mod screens;
pub mod sentence;
mod signs;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "a digit goes on by itself on few pages only"
)]
pub mod taken;
mod telling;
mod typing;

pub use sentence::{Block, Sentence};
pub use taken::{Taken, taken};

use crate::app::model::Model;
use crate::lang::words::Words;
use names::Names;
use telling::Telling;

/// What is to be read now, in the order of reading: what happened, where one is, what is asked, what
/// can be answered, what else can be typed.
///
/// Pure. What was read before is read again: [`news::News`] leaves that out.
pub fn said(model: &Model, words: &Words, names: &Names) -> Vec<Sentence> {
    let mut telling = Telling::new(model, words);
    if model.cover.is_some() {
        cover::tell(&mut telling, model);
        return telling.finish();
    }
    entries::tell(&mut telling, model);
    match model.overlays.last() {
        Some(overlay) => overlays::tell(&mut telling, model, overlay, names),
        None => screens::tell(&mut telling, model, names),
    }
    typing::tell(&mut telling, model, names);
    telling.finish()
}
