//! Mirrors: the shape in which a value of the subject matter stands in a line, apart from the value
//! itself, so that a change of the one does not silently change the other.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::item::ItemId;
use crate::domain::moment::Timestamp;
use crate::domain::question::QuestionId;

/// A shape that is written and read, and the value it stands for.
pub(super) trait Mirror {
    /// The value.
    type Of;
    /// The shape of a value.
    fn of(value: &Self::Of) -> Self;
    /// The value of a shape.
    fn value(self) -> Self::Of;
}

/// Declares a mirror with the fields of the value it stands for; a field that is missing in either
/// does not compile. Fields are written in this order.
macro_rules! mirror {
    (
        $(#[$meta:meta])*
        $name:ident of $of:ident { $( $(#[$attribute:meta])* $field:ident : $shape:ty ),+ $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $name { $( $(#[$attribute])* $field: $shape ),+ }

        impl $crate::record::mirror::Mirror for $name {
            type Of = $of;

            fn of(value: &$of) -> Self {
                Self { $( $field: $crate::record::mirror::Mirror::of(&value.$field) ),+ }
            }

            fn value(self) -> $of {
                $of { $( $field: $crate::record::mirror::Mirror::value(self.$field) ),+ }
            }
        }
    };
}

pub(super) use mirror;

/// Values that are their own shape.
macro_rules! as_they_are {
    ($( $plain:ty ),+) => { $(
        impl Mirror for $plain {
            type Of = Self;

            fn of(value: &Self) -> Self {
                value.clone()
            }

            fn value(self) -> Self {
                self
            }
        }
    )+ };
}

as_they_are!(bool, u8, u16, usize, String);

/// Names and moments that stand in a line as bare text or a bare number.
macro_rules! bare {
    ($( $name:ident($plain:ty) of $of:ty = $write:expr, $read:expr; )+) => { $(
        #[derive(Serialize, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
        #[serde(transparent)]
        pub(super) struct $name($plain);

        impl Mirror for $name {
            type Of = $of;

            fn of(value: &$of) -> Self {
                Self($write(value))
            }

            fn value(self) -> $of {
                $read(self.0)
            }
        }
    )+ };
}

bare! {
    QuestionName(String) of QuestionId = |id: &QuestionId| id.0.clone(), QuestionId;
    ItemName(String) of ItemId = ItemId::to_string, ItemId::new;
    Seconds(i64) of Timestamp = |at: &Timestamp| at.seconds(), Timestamp::from_seconds;
}

impl<M: Mirror> Mirror for Option<M> {
    type Of = Option<M::Of>;

    fn of(value: &Self::Of) -> Self {
        value.as_ref().map(M::of)
    }

    fn value(self) -> Self::Of {
        self.map(M::value)
    }
}

impl<M: Mirror> Mirror for Box<M> {
    type Of = Box<M::Of>;

    fn of(value: &Self::Of) -> Self {
        Self::new(M::of(value))
    }

    fn value(self) -> Self::Of {
        Box::new((*self).value())
    }
}

impl<M: Mirror> Mirror for Vec<M> {
    type Of = Vec<M::Of>;

    fn of(value: &Self::Of) -> Self {
        value.iter().map(M::of).collect()
    }

    fn value(self) -> Self::Of {
        self.into_iter().map(M::value).collect()
    }
}

impl<K: Mirror + Ord, V: Mirror> Mirror for BTreeMap<K, V>
where
    K::Of: Ord,
{
    type Of = BTreeMap<K::Of, V::Of>;

    fn of(value: &Self::Of) -> Self {
        value
            .iter()
            .map(|(key, value)| (K::of(key), V::of(value)))
            .collect()
    }

    fn value(self) -> Self::Of {
        self.into_iter()
            .map(|(key, value)| (key.value(), value.value()))
            .collect()
    }
}
