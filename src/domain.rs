//! The subject matter: pure values and pure functions. Nothing here can fail, read a clock,
//! speak a language or touch a disk.

pub mod assess;
pub mod case;
pub mod catalogue;
pub mod country;
pub mod day;
pub mod duty;
pub mod guard;
pub mod item;
pub mod journal;
pub mod journey;
pub mod moment;
pub mod post;
pub mod profile;
pub mod question;
pub mod relevance;
pub mod retention;
pub mod review;
pub mod screening;
pub mod station;
pub mod summary;
