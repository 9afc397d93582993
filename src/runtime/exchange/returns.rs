//! What goes home: at a desk, returns are written for every station that wrote; at a station, they are
//! taken in. Only a signed receipt that fits the station's own chain counts as arrival.

mod home;
mod outgoing;

pub use home::{Applied, Letters, answers, apply, letters, received, see};
pub(super) use home::{Kept, last_applied, put, text};
pub use outgoing::build;
pub(super) use outgoing::refuse;

pub use crate::bundle::returned::Attached;
