//! Which entries may be taken back, and which only a sealed answer may hold.

use crate::domain::item::{Dimension, ItemId};
use crate::domain::screening::Entry;

/// Whether an entry would write down in the open what only a sealed answer may hold.
pub(super) fn is_sealed_only(entry: &Entry) -> bool {
    let sealed = |item: &ItemId| {
        let dimension = item
            .as_str()
            .split_once('.')
            .map(|(dimension, _)| dimension);
        dimension == Some(Dimension::Corr.code())
    };
    if let Entry::Fact { item, .. } = entry {
        return sealed(item);
    }
    if let Entry::Answered { sets, .. } = entry {
        return sets.present.iter().chain(&sets.absent).any(sealed);
    }
    false
}

/// Views, suggestions and closing are commitments: they are followed by others, never taken back.
pub(super) fn can_undo(entry: &Entry) -> bool {
    match entry {
        Entry::Answered { .. }
        | Entry::Fact { .. }
        | Entry::Prepared(_)
        | Entry::Consented(_)
        | Entry::Sharing { .. }
        | Entry::Flagged { .. }
        | Entry::Leg { .. }
        | Entry::JourneyEnd(_)
        | Entry::AskedAnyway { .. }
        | Entry::Linked { .. }
        | Entry::ChildPath
        | Entry::Marked(_) => true,
        Entry::Opened { .. }
        | Entry::InterviewStarted
        | Entry::Note { .. }
        | Entry::Cleared { .. }
        | Entry::Sealed { .. }
        | Entry::ViewBefore(_)
        | Entry::Suggested { .. }
        | Entry::ViewAfter { .. }
        | Entry::Closed
        | Entry::Undone(_)
        | Entry::Decided { .. }
        | Entry::Advised { .. }
        | Entry::Imported(_) => false,
    }
}
