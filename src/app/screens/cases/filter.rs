//! Which cases the inbox shows.

use crate::app::model::Shared;
use crate::crypt::Digest;
use crate::domain::assess::Headline;
use crate::domain::review::{Standing, in_sample};
use crate::domain::summary::Summary;

/// A filter of the inbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Filter {
    /// Every case.
    #[default]
    All,
    /// Somebody must be told now.
    Urgent,
    /// Nothing counts yet: nobody decided, or two people do not agree.
    ToDecide,
    /// A second person has to decide the same.
    SecondReader,
    /// The station was asked.
    Asked,
    /// Drawn by lot among those without indications.
    Sample,
    /// A decision counts.
    Settled,
}

impl Filter {
    /// Every filter, in the order of the key.
    pub const ALL: [Self; 7] = [
        Self::All,
        Self::Urgent,
        Self::ToDecide,
        Self::SecondReader,
        Self::Asked,
        Self::Sample,
        Self::Settled,
    ];

    /// The word for it on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Urgent => "urgent",
            Self::ToDecide => "to-decide",
            Self::SecondReader => "second-reader",
            Self::Asked => "asked",
            Self::Sample => "sample",
            Self::Settled => "settled",
        }
    }

    /// The filter with this word.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    /// The next one; after the last comes the first.
    #[must_use]
    pub fn next(self) -> Self {
        let place = Self::ALL.iter().position(|one| *one == self).unwrap_or(0);
        let next = Self::ALL.get(place + 1).copied();
        next.unwrap_or_default()
    }

    /// Whether it shows the line; `vault` is the desk's own number.
    pub fn shows(self, line: &Summary, vault: &str) -> bool {
        let standing = line.standing();
        match self {
            Self::All => true,
            Self::Urgent => line.is_urgent(),
            Self::ToDecide => matches!(standing, Standing::Undecided | Standing::Disagree),
            Self::SecondReader => standing == Standing::Waiting,
            Self::Asked => standing == Standing::Asked,
            Self::Sample => is_sample(line, vault),
            Self::Settled => standing == Standing::Settled,
        }
    }
}

/// Whether a case without indications was drawn by lot, to be looked at again.
pub fn is_sample(line: &Summary, vault: &str) -> bool {
    let outcome = line.outcome.as_ref();
    let negative = outcome.is_some_and(|(class, _)| *class == Headline::NoneSeen);
    negative && in_sample(Digest::of(format!("{vault} {}", line.code).as_bytes()).as_bytes())
}

/// The same, at the desk that is open.
pub fn is_sampled(line: &Summary, shared: &Shared) -> bool {
    let session = shared.session.as_ref();
    session.is_some_and(|session| is_sample(line, &session.vault))
}
