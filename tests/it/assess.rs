//! The rules, one by one, and the worked cases.

pub(crate) mod given;

mod changes;
mod elements;
pub(crate) mod files;
mod levels;
mod reasons;
