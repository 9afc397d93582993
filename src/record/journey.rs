//! The mirror of a leg of the journey.

use serde::{Deserialize, Serialize};

use super::code::Code;
use super::mirror::Mirror;
use crate::domain::journey::{Arranger, Kept, Leg, Owed, Stay};

/// A leg; a place that is not known, and a stay that is not known, are left out.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LegShape {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    from: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    to: String,
    arranged: Code<Arranger>,
    #[serde(skip_serializing_if = "Option::is_none")]
    days: Option<u16>,
    kept: Code<Kept>,
    owed: Code<Owed>,
}

impl Mirror for LegShape {
    type Of = Leg;

    fn of(leg: &Leg) -> Self {
        Self {
            from: leg.from.clone(),
            to: leg.to.clone(),
            arranged: Code(leg.arranged),
            days: match leg.stay {
                Stay::Days(days) => Some(days),
                Stay::Unknown => None,
            },
            kept: Code(leg.kept),
            owed: Code(leg.owed),
        }
    }

    fn value(self) -> Leg {
        Leg {
            from: self.from,
            to: self.to,
            arranged: self.arranged.0,
            stay: self.days.map_or(Stay::Unknown, Stay::Days),
            kept: self.kept.0,
            owed: self.owed.0,
        }
    }
}
