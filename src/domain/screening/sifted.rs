//! Words that should not leave, and what was decided about them: with a note, or later.

use super::super::guard::{Finding, GuardWords, Kind, findings};
use super::super::moment::Timestamp;
use super::super::question::QuestionId;
use super::{Entry, Note, Override, Recorded, Screening};

/// Why words that look like a number or a name stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeepReason {
    /// Somebody's safety needs them.
    Safety,
    /// The person asked for it.
    Asked,
    /// They are not what they look like.
    NotThat,
}

impl KeepReason {
    /// Every reason; its digit is its place plus one.
    pub const ALL: [Self; 3] = [Self::Safety, Self::Asked, Self::NotThat];

    /// The reason with this digit.
    pub fn of_digit(digit: u8) -> Option<Self> {
        Self::ALL.get(usize::from(digit).checked_sub(1)?).copied()
    }
}

/// What became of the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// They are gone.
    Removed,
    /// They are in a sealed entry.
    Sealed,
    /// They stand in the recorded text, from one byte to before another.
    Kept {
        /// Why.
        reason: KeepReason,
        /// The first byte.
        from: usize,
        /// The byte behind the last.
        to: usize,
    },
}

/// One decision. It never repeats the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sifted {
    /// What they looked like.
    pub kind: Kind,
    /// What became of them.
    pub verdict: Verdict,
}

impl Sifted {
    fn keeps(&self, finding: &Finding) -> bool {
        let Verdict::Kept { from, to, .. } = self.verdict else {
            return false;
        };
        self.kind == finding.kind && from <= finding.range.start && finding.range.end <= to
    }
}

/// Decisions about an earlier entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleared {
    /// The place of that entry in the history.
    pub place: usize,
    /// The decisions.
    pub decisions: Vec<Sifted>,
}

/// What a sealed entry is, and so for whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// An answer about corruption: for the country's anti-corruption recipient.
    Corruption,
    /// Words that could tell who somebody is: for the supervisors.
    Identity,
}

impl Topic {
    /// Every topic.
    pub const ALL: [Self; 2] = [Self::Corruption, Self::Identity];

    /// Its word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Corruption => "corruption",
            Self::Identity => "identity",
        }
    }
}

/// That something was sealed, without what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedAway {
    /// What it is.
    pub topic: Topic,
    /// The question or the item it is about.
    pub about: Option<QuestionId>,
    /// When.
    pub at: Timestamp,
}

/// Words of an entry that nothing was decided about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undecided {
    /// The place of the entry in the history.
    pub place: usize,
    /// The entry's free text.
    pub text: String,
    /// What it looks like, and where in that text.
    pub findings: Vec<Finding>,
}

impl Entry {
    /// What a person typed in this entry; several fields are joined by a line break, in a fixed
    /// order, so that a place in the text stays one.
    pub fn free_text(&self) -> Option<String> {
        match self {
            Self::Note { text, .. }
            | Self::Decided { reason: text, .. }
            | Self::Advised { text } => Some(text.clone()),
            Self::Linked { said, .. } => Some(said.clone()).filter(|said| !said.is_empty()),
            Self::AskedAnyway { words, .. } => words.clone(),
            Self::Leg { leg, .. } => {
                let leg = leg.as_ref();
                leg.map(|leg| format!("{}\n{}", leg.from, leg.to))
            }
            Self::Opened { .. }
            | Self::Answered { .. }
            | Self::Fact { .. }
            | Self::Prepared(_)
            | Self::Consented(_)
            | Self::Sharing { .. }
            | Self::InterviewStarted
            | Self::Cleared { .. }
            | Self::Sealed { .. }
            | Self::Flagged { .. }
            | Self::ChildPath
            | Self::Marked(_)
            | Self::ViewBefore(_)
            | Self::Suggested { .. }
            | Self::ViewAfter { .. }
            | Self::Closed
            | Self::Undone(_)
            | Self::JourneyEnd(_)
            | Self::Imported(_) => None,
        }
    }

    /// Puts a text in the place of [`Entry::free_text`], field by field.
    pub fn set_free_text(&mut self, text: &str) {
        if let Self::Note { text: own, .. }
        | Self::Decided { reason: own, .. }
        | Self::Advised { text: own }
        | Self::Linked { said: own, .. } = self
        {
            text.clone_into(own);
        } else if let Self::AskedAnyway { words, .. } = self {
            *words = Some(text.to_owned());
        } else if let Self::Leg { leg: Some(leg), .. } = self {
            let (from, to) = text.split_once('\n').unwrap_or((text, ""));
            (leg.from, leg.to) = (from.to_owned(), to.to_owned());
        }
    }

    fn decisions(&self) -> &[Sifted] {
        if let Self::Note { decisions, .. } = self {
            decisions
        } else {
            &[]
        }
    }
}

/// Every entry with words that should not leave and that nothing was decided about. What was taken
/// back leaves with the rest, so it counts too.
pub fn undecided(history: &[Recorded], words: &GuardWords) -> Vec<Undecided> {
    let entries = history.iter().enumerate();
    let open = entries.filter_map(|(place, recorded)| {
        let text = recorded.entry.free_text()?;
        let mut findings = findings(&text, words);
        findings.retain(|finding| !is_decided(history, place, finding));
        (!findings.is_empty()).then_some(Undecided {
            place,
            text,
            findings,
        })
    });
    open.collect()
}

fn is_decided(history: &[Recorded], place: usize, finding: &Finding) -> bool {
    let own = history
        .get(place)
        .map(|recorded| recorded.entry.decisions());
    let later = history.iter().filter_map(|recorded| {
        if let Entry::Cleared {
            place: of,
            decisions,
        } = &recorded.entry
        {
            (*of == place).then_some(decisions.as_slice())
        } else {
            None
        }
    });
    own.into_iter()
        .chain(later)
        .flatten()
        .any(|decision| decision.keeps(finding))
}

impl Screening {
    /// Takes an entry with words: a note, an override, a decision about words, something sealed.
    pub(super) fn take_words(&mut self, recorded: &Recorded) {
        let (at, entry) = (recorded.at, recorded.entry.clone());
        if let Entry::AskedAnyway { .. } = entry {
            self.overrides.extend(Override::of(recorded));
        } else if let Entry::Note {
            about,
            text,
            decisions,
        } = entry
        {
            self.notes.push(Note {
                about,
                at,
                text,
                decisions,
            });
        } else if let Entry::Cleared { place, decisions } = entry {
            self.cleared.push(Cleared { place, decisions });
        } else if let Entry::Sealed { topic, about, .. } = entry {
            self.sealed.push(SealedAway { topic, about, at });
        }
    }
}
