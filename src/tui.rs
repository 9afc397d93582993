//! The model as a frame. Pure: a painting is a value.
//!
//! Screens are painted in start→end coordinates: column 0 is where reading starts. After the last
//! widget one pass mirrors the whole buffer for Arabic (design README 14).

pub mod beside;
pub mod changes;
pub mod chrome;
pub mod compared;
pub mod country;
pub mod credentials;
pub mod encode;
pub mod found;
pub mod glyphs;
pub mod grounds;
pub mod guard;
pub mod ink;
pub mod linked;
pub mod names;
pub mod page;
pub mod paint;
pub mod reasons;
pub mod report;
pub mod reviewed;
pub mod rows;
pub mod rules;
pub mod screens;
pub mod strip;
pub mod theme;
