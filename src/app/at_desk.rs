//! What a desk remembers while it goes from the inbox to a case and back.

use super::screens::cases::filter::Filter;
use crate::domain::review::MOST_COMPARED;

/// Kept until the desk is locked; nothing of it is written down.
#[derive(Debug, Default)]
pub struct AtDesk {
    /// The codes of the cases that are to be put side by side, in the order they were marked.
    pub chosen: Vec<String>,
    /// Filter, search and line of the inbox, when a case was opened from it.
    pub left: Option<(Filter, String, usize)>,
}

impl AtDesk {
    /// Marks a case to be put beside others, or takes the mark off; tells whether there was room.
    pub fn mark(&mut self, code: &str) -> bool {
        if let Some(place) = self.chosen.iter().position(|one| one == code) {
            self.chosen.remove(place);
        } else if self.chosen.len() < MOST_COMPARED {
            self.chosen.push(code.to_owned());
        } else {
            return false;
        }
        true
    }
}
