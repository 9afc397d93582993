//! Messages of the area `missing`.

use crate::domain::summary::Completeness;

messages! {
    /// What a list of cases says when it does not hold every case.
    Missing {
        /// Above a list, and on its own. $count: cases that are not in it.
        Cases { count: u32 } => "missing-cases";
        /// Above a list, and on its own: what is wrong belongs to no single case.
        Something => "missing-something";
        /// What to do about either.
        Remedy => "missing-remedy";
        /// Last line of the message at unlocking, in place of the usual one.
        Close => "missing-close";
        /// Refusal to hand over. $count: cases that are not in the list.
        LeftBehind { count: u32 } => "missing-left-behind";
        /// What to do about it.
        LeftBehindRemedy => "missing-left-behind-remedy";
    }
}

impl Missing {
    /// What is to be said of a list; nothing of a whole one.
    pub fn of(completeness: Completeness) -> Option<Self> {
        match completeness {
            Completeness::Whole => None,
            Completeness::Lacking { cases: 0 } => Some(Self::Something),
            Completeness::Lacking { cases } => Some(Self::Cases { count: cases }),
        }
    }
}
