//! One line about a case, for lists, and the place where an officer stopped.

use super::assess::{Headline, Protection};
use super::moment::Timestamp;
use super::question::QuestionId;
use super::review::{self, Standing};
use super::screening::{Decision, Link, Mark, Screening, View};

/// The short questions of the triage whose answers stand in the line of people, in their order.
pub const ASKED: [&str; 6] = [
    "t.alone", "t.age", "t.with", "t.papers", "t.debt", "t.afraid",
];

/// The one of them that asks whom the person is with.
pub const ASKED_WITH: &str = "t.with";

/// The digits that answered the short questions; 0 where one has no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Asked(pub [u8; ASKED.len()]);

impl Asked {
    /// The answers of a screening.
    pub fn of(screening: &Screening) -> Self {
        let digit = |id: &str| {
            let given = screening.answers.get(&QuestionId(id.to_owned()));
            given.map_or(0, |given| given.digit)
        };
        Self(ASKED.map(digit))
    }
}

/// What lists show of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The case code.
    pub code: String,
    /// The station the case comes from.
    pub station: String,
    /// When it was opened.
    pub opened: Timestamp,
    /// When anything was last recorded.
    pub touched: Timestamp,
    /// Whether the officer is done.
    pub closed: bool,
    /// Whether the interview began.
    pub interviewing: bool,
    /// Whether the person is on the child path.
    pub child: bool,
    /// What the short questions of the triage were answered with.
    pub asked: Asked,
    /// The officer's mark.
    pub mark: Option<Mark>,
    /// The class and the code of the last suggestion that was shown.
    pub outcome: Option<(Headline, String)>,
    /// The officer's view before the suggestion.
    pub view_before: Option<View>,
    /// The officer's view after it.
    pub view_after: Option<View>,
    /// The supervisor's last decision.
    pub decision: Option<Decision>,
    /// The protection need the last suggestion showed.
    pub protection: Option<Protection>,
    /// Where the case stands at the desk, once somebody decided something there; heads of before there
    /// were second readers do not say.
    pub standing: Option<Standing>,
    /// The codes of those with whom the person says that they travel, [`MOST_LINKS`](super::screening::MOST_LINKS) at most; heads of
    /// before there were links have none.
    pub links: Vec<String>,
}

impl Summary {
    /// The line of a screening, as it stands.
    pub fn of(screening: &Screening, station: &str) -> Self {
        let start = Timestamp::from_seconds(0);
        Self {
            code: screening.code.clone(),
            station: station.to_owned(),
            opened: screening.opened.unwrap_or(start),
            touched: screening.touched.unwrap_or(start),
            closed: screening.closed,
            interviewing: screening.interviewing,
            child: screening.is_child(),
            asked: Asked::of(screening),
            mark: screening.mark,
            outcome: screening.suggested.clone(),
            view_before: screening.view_before,
            view_after: screening.view_after.map(|(view, _)| view),
            decision: screening.decisions.last().map(|last| last.decision),
            protection: screening.protection,
            standing: Some(review::standing(screening)).filter(|it| *it != Standing::Undecided),
            links: screening
                .links
                .iter()
                .map(|link| link.with.clone())
                .collect(),
        }
    }

    /// Where the case stands at the desk.
    pub fn standing(&self) -> Standing {
        self.standing.unwrap_or(match self.decision {
            None => Standing::Undecided,
            Some(Decision::Ask) => Standing::Asked,
            Some(_) => Standing::Settled,
        })
    }

    /// Whether the person says that they travel with the one of this case.
    pub fn names(&self, code: &str) -> bool {
        self.links.iter().any(|with| with == code)
    }

    /// Whether somebody must be told now.
    pub fn is_urgent(&self) -> bool {
        self.mark == Some(Mark::Urgent) || self.protection == Some(Protection::P3)
    }
}

/// Whom a person names, and who names them: claims in both directions, within one station.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Linked<'a> {
    /// What the person says, oldest first, each with whether the other case is in the list.
    pub names: Vec<(&'a Link, bool)>,
    /// The codes of those who say it of this person, in the order of the list.
    pub named_by: Vec<&'a str>,
}

impl<'a> Linked<'a> {
    /// The claims about a case and those around it.
    pub fn of(screening: &'a Screening, lines: &'a [Summary]) -> Self {
        let code = screening.code.as_str();
        let own = lines.iter().find(|line| line.code == code);
        let station = own.map(|own| own.station.as_str());
        let mut here: Vec<bool> = vec![false; screening.links.len()];
        let mut named_by = Vec::new();
        for line in lines.iter().filter(|line| station == Some(&line.station)) {
            if line.names(code) {
                named_by.push(line.code.as_str());
            }
            for (link, here) in screening.links.iter().zip(&mut here) {
                *here |= link.with == line.code;
            }
        }
        let names = screening.links.iter().zip(here).collect();
        Self { names, named_by }
    }
}

/// The cases to put beside one, by the claims in both directions.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Beside {
    /// The codes of the cases in the list, each once: those that it names first.
    pub here: Vec<String>,
    /// The codes that it names and that are not in the list.
    pub elsewhere: Vec<String>,
}

impl Beside {
    /// Those linked with the case of this code.
    pub fn of(code: &str, lines: &[Summary]) -> Self {
        let Some(own) = lines.iter().find(|line| line.code == code) else {
            return Self::default();
        };
        let same = |line: &&Summary| line.station == own.station;
        let (here, elsewhere) = own.links.iter().cloned().partition(|with| {
            let mut lines = lines.iter().filter(same);
            lines.any(|line| line.code == *with)
        });
        let mut all = Self { here, elsewhere };
        for line in lines.iter().filter(same).filter(|line| line.names(code)) {
            if !all.here.contains(&line.code) {
                all.here.push(line.code.clone());
            }
        }
        all
    }
}

/// Whether a list of cases holds every case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Completeness {
    /// Every case is there.
    #[default]
    Whole,
    /// Something in the vault is not as it was written.
    Lacking {
        /// How many cases are not in the list because of that; 0 where what is wrong belongs to none.
        cases: u32,
    },
}

/// Where an officer stopped, to go on after an interruption.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The case that was open.
    pub code: String,
    /// The page.
    pub spot: Spot,
    /// Text that was typed and not finished.
    pub draft: Option<String>,
}

/// A page of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    /// The triage.
    Triage,
    /// Before the interview.
    Before,
    /// A question.
    Interview(QuestionId),
    /// The journey.
    Journey,
    /// The list of facts.
    Facts,
    /// The officer's own view.
    OwnView,
    /// The outcome.
    Outcome,
}
