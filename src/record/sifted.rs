//! The shape of a decision about words that should not leave.

use serde::{Deserialize, Serialize};

use super::code::Code;
use super::mirror::{Mirror, mirror};
use crate::domain::guard::Kind;
use crate::domain::screening::sifted::KeepReason;
use crate::domain::screening::{Sifted, Verdict};

mirror! {
    /// What the words looked like, and what became of them.
    SiftedShape of Sifted {
        kind: Code<Kind>,
        verdict: VerdictShape,
    }
}

/// `"removed"`, `"sealed"`, or `{"kept": …}`.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum VerdictShape {
    Removed,
    Sealed,
    Kept {
        reason: Code<KeepReason>,
        from: usize,
        to: usize,
    },
}

impl Mirror for VerdictShape {
    type Of = Verdict;

    fn of(verdict: &Verdict) -> Self {
        match *verdict {
            Verdict::Removed => Self::Removed,
            Verdict::Sealed => Self::Sealed,
            Verdict::Kept { reason, from, to } => Self::Kept {
                reason: Code(reason),
                from,
                to,
            },
        }
    }

    fn value(self) -> Verdict {
        match self {
            Self::Removed => Verdict::Removed,
            Self::Sealed => Verdict::Sealed,
            Self::Kept { reason, from, to } => Verdict::Kept {
                reason: reason.0,
                from,
                to,
            },
        }
    }
}
