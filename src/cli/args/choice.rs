//! Choices on the command line that may be left to the program.

use crate::text::encoding::{Encoding, Marks};

/// A choice that may be left to the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice<T>(pub Option<T>);

fn choice<T>(found: Option<T>, name: &str, allowed: &[&str]) -> Result<Choice<T>, String> {
    match found {
        None if name != "auto" => Err(format!("auto, {}", allowed.join(", "))),
        found => Ok(Choice(found)),
    }
}

pub(super) fn bidi(name: &str) -> Result<Choice<Encoding>, String> {
    choice(
        Encoding::parse(name),
        name,
        &Encoding::ALL.map(Encoding::name),
    )
}

pub(super) fn marks(name: &str) -> Result<Choice<Marks>, String> {
    choice(Marks::parse(name), name, &Marks::ALL.map(Marks::name))
}
