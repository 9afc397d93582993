//! Mirrors of a case's head and of the place where an officer stopped.

use serde::{Deserialize, Serialize};

use super::code::Code;
use super::mirror::{Mirror, QuestionName, Seconds, mirror};
use crate::domain::assess::{Headline, Protection};
use crate::domain::review::Standing;
use crate::domain::screening::{Decision, Mark, View};
use crate::domain::summary::{Asked, Place, Spot, Summary};

mirror! {
    /// The line that lists show of a case; what is not there yet is left out.
    SummaryShape of Summary {
        code: String,
        station: String,
        opened: Seconds,
        touched: Seconds,
        closed: bool,
        interviewing: bool,
        child: bool,
        #[serde(default, skip_serializing_if = "AskedShape::is_empty")]
        asked: AskedShape,
        #[serde(skip_serializing_if = "Option::is_none")]
        mark: Option<Code<Mark>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        outcome: Option<OutcomeShape>,
        #[serde(skip_serializing_if = "Option::is_none")]
        view_before: Option<Code<View>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        view_after: Option<Code<View>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        decision: Option<Code<Decision>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        protection: Option<Code<Protection>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        standing: Option<Code<Standing>>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        links: Vec<String>,
    }
}

/// The answers of the triage as six digits, 0 where there is none; left out before the first answer.
#[derive(Default, Serialize, Deserialize)]
#[serde(transparent)]
struct AskedShape(String);

impl AskedShape {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Mirror for AskedShape {
    type Of = Asked;

    fn of(asked: &Asked) -> Self {
        if *asked == Asked::default() {
            return Self::default();
        }
        Self(
            asked
                .0
                .iter()
                .map(|digit| (b'0' + digit % 10) as char)
                .collect(),
        )
    }

    fn value(self) -> Asked {
        let mut asked = Asked::default();
        for (digit, written) in asked.0.iter_mut().zip(self.0.bytes()) {
            *digit = written
                .checked_sub(b'0')
                .filter(|digit| *digit <= 9)
                .unwrap_or(0);
        }
        asked
    }
}

/// The class and the code of a suggestion.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OutcomeShape {
    headline: Code<Headline>,
    code: String,
}

impl Mirror for OutcomeShape {
    type Of = (Headline, String);

    fn of((headline, code): &Self::Of) -> Self {
        Self {
            headline: Code(*headline),
            code: code.clone(),
        }
    }

    fn value(self) -> Self::Of {
        (self.headline.0, self.code)
    }
}

mirror! {
    /// Where an officer stopped.
    PlaceShape of Place {
        code: String,
        spot: SpotShape,
        #[serde(skip_serializing_if = "Option::is_none")]
        draft: Option<String>,
    }
}

/// A page of a case: its name, or `{"interview": …}` with the question.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum SpotShape {
    Triage,
    Before,
    Interview(QuestionName),
    Journey,
    Facts,
    OwnView,
    Outcome,
}

impl Mirror for SpotShape {
    type Of = Spot;

    fn of(spot: &Spot) -> Self {
        match spot {
            Spot::Triage => Self::Triage,
            Spot::Before => Self::Before,
            Spot::Interview(question) => Self::Interview(QuestionName::of(question)),
            Spot::Journey => Self::Journey,
            Spot::Facts => Self::Facts,
            Spot::OwnView => Self::OwnView,
            Spot::Outcome => Self::Outcome,
        }
    }

    fn value(self) -> Spot {
        match self {
            Self::Triage => Spot::Triage,
            Self::Before => Spot::Before,
            Self::Interview(question) => Spot::Interview(question.value()),
            Self::Journey => Spot::Journey,
            Self::Facts => Spot::Facts,
            Self::OwnView => Spot::OwnView,
            Self::Outcome => Spot::Outcome,
        }
    }
}
