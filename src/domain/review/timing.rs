//! When a screening began, when the interview did, how long it rested, and when it ended.

use crate::domain::moment::Timestamp;
use crate::domain::screening::{Entry, Recorded};

/// Seconds without an entry that count as a pause.
const PAUSE: u64 = 10 * 60;

/// The times of a screening, by the station's clock.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Timing {
    /// When the case was opened.
    pub opened: Option<Timestamp>,
    /// When the interview began.
    pub interview: Option<Timestamp>,
    /// From when to when nothing was recorded for long, in the course of the screening.
    pub pauses: Vec<(Timestamp, Timestamp)>,
    /// When the officer was done, or else when something was recorded last.
    pub last: Option<Timestamp>,
    /// Whether the officer was done.
    pub closed: bool,
}

/// The times of a history; what a desk decided later is no part of the screening.
pub fn timing(history: &[Recorded]) -> Timing {
    let mut timing = Timing::default();
    let own = |recorded: &&Recorded| recorded.entry.is_of_the_screening();
    for recorded in history.iter().filter(own) {
        let at = recorded.at;
        if let Some(last) = timing.last
            && at.seconds_since(last) >= PAUSE
        {
            timing.pauses.push((last, at));
        }
        timing.last = Some(at);
        timing.closed = matches!(recorded.entry, Entry::Closed);
        if matches!(recorded.entry, Entry::Opened { .. }) {
            timing.opened = Some(at);
        } else if matches!(recorded.entry, Entry::InterviewStarted) {
            timing.interview.get_or_insert(at);
        }
    }
    timing
}
