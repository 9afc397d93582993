//! Every kind of entry with its fields, as it stands in a line of version 1.

use serde::{Deserialize, Serialize};

use super::RecordError;
use super::code::Code;
use super::envelope::{self, Line};
use super::journey::LegShape;
use super::mirror::{ItemName, Mirror, QuestionName, Seconds};
use super::person::{CaseShape, ConditionsShape, SetsShape};
use super::sifted::SiftedShape;
use super::stamp::StampShape;
use crate::domain::assess::{Headline, Protection};
use crate::domain::case::State;
use crate::domain::item::Never;
use crate::domain::journey::End;
use crate::domain::screening::{
    AskReason, Before, Consent, Decision, Entry, Language, Mark, Reading, Reason, Recorded,
    ShareWith, Topic, View,
};

/// Declares the kinds: the word, the variant, its fields with their shapes. A variant or a field
/// that is missing here does not compile. An unnamed value of a variant gets its name here.
macro_rules! entries {
    ($(
        $kind:literal => $variant:ident
            $({ $( $(#[$attribute:meta])* $field:ident : $shape:ty ),+ $(,)? })?
            $(( $only:ident : $only_shape:ty ))?;
    )+) => {
        /// Every kind of entry that this version writes.
        pub const KINDS: &[&str] = &[$($kind),+];

        $(
            #[derive(Serialize, Deserialize)]
            #[serde(deny_unknown_fields)]
            #[allow(clippy::struct_field_names, reason = "a line names its fields for ever")]
            struct $variant {
                $( $( $(#[$attribute])* $field: $shape, )+ )?
                $( $only: $only_shape, )?
            }
        )+

        /// The entry as a line of its kind.
        pub(super) fn write(recorded: &Recorded) -> Vec<u8> {
            match &recorded.entry {
                $( Entry::$variant $({ $($field),+ })? $(( $only ))? => put(recorded, $kind, $variant {
                    $( $( $field: Mirror::of($field), )+ )?
                    $( $only: Mirror::of($only), )?
                }), )+
            }
        }

        /// The entry of a line of this kind; `None` where this version has no such kind.
        pub(super) fn read(kind: &str, line: &[u8]) -> Option<Result<Recorded, RecordError>> {
            match kind {
                $( $kind => Some(take(line, |shape: $variant| {
                    let $variant { $( $($field,)+ )? $( $only )? } = shape;
                    Entry::$variant $({ $($field: $field.value()),+ })? $(( $only.value() ))?
                })), )+
                _ => None,
            }
        }
    };
}

entries! {
    "opened" => Opened {
        code: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        scene: Option<u8>,
        #[serde(skip_serializing_if = "Option::is_none")]
        packs: Option<StampShape>,
    };
    "answered" => Answered {
        question: QuestionName,
        digit: u8,
        reading: Code<Reading>,
        sets: SetsShape,
        conditions: ConditionsShape,
    };
    "fact" => Fact { item: ItemName, state: Code<State>, conditions: ConditionsShape };
    "prepared" => Prepared(line: LineShape);
    "consented" => Consented(consent: Code<Consent>);
    "sharing" => Sharing { with: Code<ShareWith>, allowed: bool };
    "interview_started" => InterviewStarted;
    "note" => Note {
        #[serde(skip_serializing_if = "Option::is_none")]
        about: Option<QuestionName>,
        text: String,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        decisions: Vec<SiftedShape>,
    };
    "cleared" => Cleared { place: usize, decisions: Vec<SiftedShape> };
    "sealed" => Sealed {
        topic: Code<Topic>,
        #[serde(skip_serializing_if = "Option::is_none")]
        about: Option<QuestionName>,
        sealed: String,
    };
    "asked_anyway" => AskedAnyway {
        question: QuestionName,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        unmet: Vec<Code<Never>>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        not_before: Vec<QuestionName>,
        reason: Code<AskReason>,
        #[serde(skip_serializing_if = "Option::is_none")]
        words: Option<String>,
    };
    "flagged" => Flagged { question: QuestionName, on: bool };
    "leg" => Leg {
        place: u8,
        #[serde(skip_serializing_if = "Option::is_none")]
        leg: Option<LegShape>,
    };
    "journey_end" => JourneyEnd(end: Code<End>);
    "linked" => Linked {
        with: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        said: String,
    };
    "child_path" => ChildPath;
    "marked" => Marked(mark: Code<Mark>);
    "view_before" => ViewBefore(view: Code<View>);
    "suggested" => Suggested {
        headline: Code<Headline>,
        code: String,
        protection: Code<Protection>,
    };
    "view_after" => ViewAfter {
        view: Code<View>,
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<Code<Reason>>,
    };
    "closed" => Closed;
    "undone" => Undone(place: usize);
    "decided" => Decided { decision: Code<Decision>, reason: String };
    "advised" => Advised { text: String };
    "imported" => Imported(case: Box<CaseShape>);
}

/// A line of the page before the interview: `{"alone": true}`.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum LineShape {
    Needs(bool),
    FitToTalk(bool),
    Alone(bool),
    Language(Code<Language>),
    Introduced(bool),
}

impl Mirror for LineShape {
    type Of = Before;

    fn of(line: &Before) -> Self {
        match *line {
            Before::Needs(done) => Self::Needs(done),
            Before::FitToTalk(fit) => Self::FitToTalk(fit),
            Before::Alone(alone) => Self::Alone(alone),
            Before::Language(language) => Self::Language(Code(language)),
            Before::Introduced(done) => Self::Introduced(done),
        }
    }

    fn value(self) -> Before {
        match self {
            Self::Needs(done) => Before::Needs(done),
            Self::FitToTalk(fit) => Before::FitToTalk(fit),
            Self::Alone(alone) => Before::Alone(alone),
            Self::Language(language) => Before::Language(language.0),
            Self::Introduced(done) => Before::Introduced(done),
        }
    }
}

fn put<T: Serialize>(recorded: &Recorded, kind: &str, entry: T) -> Vec<u8> {
    envelope::write(&Line {
        v: super::VERSION,
        kind: kind.to_owned(),
        at: Seconds::of(&recorded.at),
        officer: recorded.officer.clone(),
        entry,
    })
}

fn take<T: serde::de::DeserializeOwned>(
    line: &[u8],
    entry: impl FnOnce(T) -> Entry,
) -> Result<Recorded, RecordError> {
    let line: Line<T> = envelope::read(line)?;
    Ok(Recorded {
        at: line.at.value(),
        officer: line.officer,
        entry: entry(line.entry),
    })
}
