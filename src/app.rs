//! The program without a terminal: a function from events to effects.

pub mod action;
pub mod at_desk;
pub mod case_list;
pub mod commands;
pub mod effect;
pub mod enclosed;
mod entries;
pub mod event;
pub mod field;
pub mod finding;
pub mod key;
pub mod keyboard;
pub mod keys;
pub mod look;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "entries without words of their own are taken back in general words"
)]
pub mod model;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "an action that means nothing on a screen does nothing there"
)]
pub mod overlay;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "an action that means nothing on a screen does nothing there"
)]
pub mod screens;
pub mod sift;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "an action that means nothing in a small window does nothing there"
)]
pub mod small;
pub mod terminal;
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "an action that means nothing on a screen does nothing there"
)]
pub mod update;
pub mod worth;
