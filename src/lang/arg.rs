//! The arguments of messages.

use super::msg::Msg;
use crate::domain::day::Day;
use crate::domain::moment::Timestamp;

/// The value of one argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A count.
    Number(u64),
    /// Text that is not translated: a code, a path, a person's own words.
    Text(String),
    /// A day, as the language writes it.
    Day(Day),
    /// The time of day of a moment.
    Clock(Timestamp),
    /// Another message, put into words in the same language.
    Message(Box<Msg>),
}

macro_rules! from_number {
    ($($ty:ty),+) => { $(
        impl From<$ty> for Arg {
            fn from(value: $ty) -> Self {
                Self::Number(u64::from(value))
            }
        }
        impl Sample for $ty {
            fn sample() -> Self {
                3
            }
        }
    )+ };
}

from_number!(u8, u16, u32, u64);

impl From<String> for Arg {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<Day> for Arg {
    fn from(value: Day) -> Self {
        Self::Day(value)
    }
}

impl From<Timestamp> for Arg {
    fn from(value: Timestamp) -> Self {
        Self::Clock(value)
    }
}

impl From<Box<Msg>> for Arg {
    fn from(value: Box<Msg>) -> Self {
        Self::Message(value)
    }
}

/// A stand-in argument for checks over the whole message table.
pub trait Sample {
    /// A value of ordinary length.
    fn sample() -> Self;
}

impl Sample for String {
    fn sample() -> Self {
        "JET-02".to_owned()
    }
}

impl Sample for Day {
    fn sample() -> Self {
        Self::of(Timestamp::sample())
    }
}

impl Sample for Timestamp {
    fn sample() -> Self {
        Self::from_seconds(1_795_486_447)
    }
}

impl Sample for Box<Msg> {
    fn sample() -> Self {
        Self::new(super::msg::General::ProgramName.into())
    }
}
