//! The program without a terminal: a function from events to effects.

pub mod action;
pub mod effect;
pub mod event;
pub mod field;
pub mod key;
pub mod keys;
pub mod model;
pub mod overlay;
pub mod screens;
pub mod update;
