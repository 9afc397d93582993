//! What stands in the way on this computer, and what helps. No case data.

pub mod kept;
pub mod opened;
pub mod packs;
pub mod place;
