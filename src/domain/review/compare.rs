//! Several people side by side: what each of them says about the same thing. Only claims are compared,
//! and nobody is accused by it: people who tell the truth differ, and people who lie agree.

use std::collections::BTreeSet;

use crate::domain::journey::{End, Journey};
use crate::domain::question::{Question, QuestionId, Stage};
use crate::domain::screening::{Given, Reading, Screening};

/// The most people that are put side by side.
pub const MOST: usize = 6;

/// What people make claims about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// A question that was asked.
    Question(QuestionId),
    /// The places of the journey, in order.
    Places,
    /// What waits at the end of it.
    End,
}

/// How the claims stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Agreement {
    /// Fewer than two people said anything about it.
    Single,
    /// All who said something say the same.
    Same,
    /// Two of them say different things.
    Differ,
}

impl Agreement {
    /// The word for it on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Single => "single",
            Self::Same => "same",
            Self::Differ => "differ",
        }
    }
}

/// One thing that people make claims about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// What.
    pub about: About,
    /// How the claims of all stand to each other.
    pub agreement: Agreement,
    /// For each pair of people, in the order of [`pairs`], whether they say the same; `None` where one
    /// of them says nothing.
    same: Vec<Option<bool>>,
}

/// Two people, by their places, and on how many things they say the same and something different.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The one.
    pub one: usize,
    /// The other, who stands further on.
    pub other: usize,
    /// They say the same.
    pub same: u32,
    /// They say something different.
    pub differ: u32,
}

/// What is compared, in the order of the questions; `folded` makes place names that are read alike the
/// same. Questions that nobody was asked are left out, and what an officer saw is no claim.
pub fn compare(
    people: &[&Screening],
    questions: &[Question],
    folded: impl Fn(&str) -> String,
) -> Vec<Compared> {
    let mut all: Vec<Compared> = asked(people, questions)
        .into_iter()
        .map(|id| {
            let claims: Vec<_> = people.iter().map(|person| own(person, &id)).collect();
            let said: Vec<_> = claims.iter().map(Option::as_ref).collect();
            compared(About::Question(id), &said, same_answer)
        })
        .collect();
    let places: Vec<_> = people
        .iter()
        .map(|person| places(&person.journey, &folded))
        .collect();
    let places: Vec<_> = places.iter().map(Option::as_ref).collect();
    all.push(compared(About::Places, &places, |one, other| one == other));
    let ends: Vec<_> = people.iter().map(|person| end(&person.journey)).collect();
    let ends: Vec<_> = ends.iter().map(Option::as_ref).collect();
    all.push(compared(About::End, &ends, |one, other| one == other));
    all.retain(|one| matches!(one.about, About::Question(_)) || said_by_any(one, people));
    all
}

/// The pairs of so many people: each with each, once.
fn pairs(people: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..people).flat_map(move |one| ((one + 1)..people).map(move |other| (one, other)))
}

/// What every two people say alike and differently.
pub fn between(people: usize, compared: &[Compared]) -> Vec<Pair> {
    let of = |(place, (one, other)): (usize, (usize, usize))| {
        let says = |wanted: bool| {
            let each = compared.iter().filter_map(|line| *line.same.get(place)?);
            u32::try_from(each.filter(|same| *same == wanted).count()).unwrap_or(u32::MAX)
        };
        Pair {
            one,
            other,
            same: says(true),
            differ: says(false),
        }
    };
    pairs(people).enumerate().map(of).collect()
}

/// The questions that somebody was asked: those that the packs have in their order, then those of other
/// packs.
fn asked(people: &[&Screening], questions: &[Question]) -> Vec<QuestionId> {
    let mut left: BTreeSet<&QuestionId> = people
        .iter()
        .flat_map(|person| person.answers.keys())
        .collect();
    let mut asked = Vec::new();
    for question in questions {
        if left.remove(&question.id) && question.stage != Stage::Look {
            asked.push(question.id.clone());
        }
    }
    asked.extend(left.into_iter().cloned());
    asked
}

/// An answer with whose it is.
type Claim<'a> = (&'a Given, &'a Screening);

/// An answer that is a claim: one of the question's own.
fn own<'a>(person: &'a Screening, id: &QuestionId) -> Option<Claim<'a>> {
    let given = person.answers.get(id)?;
    (given.reading == Reading::Own).then_some((given, person))
}

/// Two answers to one question. A key means the same only in the same packs; in different ones what it
/// sets is looked at.
fn same_answer(one: &Claim<'_>, other: &Claim<'_>) -> bool {
    if one.1.packs == other.1.packs {
        one.0.digit == other.0.digit
    } else {
        one.0.sets == other.0.sets
    }
}

/// The places as a person names them, without those that are not known.
fn places(journey: &Journey, folded: impl Fn(&str) -> String) -> Option<Vec<String>> {
    let mut names: Vec<String> = Vec::new();
    for (_, leg) in journey.legs() {
        for name in [&leg.from, &leg.to] {
            let name = folded(name.trim());
            if !name.is_empty() && names.last() != Some(&name) {
                names.push(name);
            }
        }
    }
    Some(names).filter(|names| !names.is_empty())
}

fn end(journey: &Journey) -> Option<End> {
    journey.end.filter(|end| *end != End::Unknown)
}

fn said_by_any(one: &Compared, people: &[&Screening]) -> bool {
    people.iter().any(|person| match one.about {
        About::Question(_) => true,
        About::Places => places(&person.journey, str::to_owned).is_some(),
        About::End => end(&person.journey).is_some(),
    })
}

fn compared<T>(about: About, said: &[Option<&T>], same: impl Fn(&T, &T) -> bool) -> Compared {
    let claim = |place: usize| said.get(place).copied().flatten();
    let same: Vec<Option<bool>> = pairs(said.len())
        .map(|(one, other)| Some(same(claim(one)?, claim(other)?)))
        .collect();
    let agreement = if same.contains(&Some(false)) {
        Agreement::Differ
    } else if same.contains(&Some(true)) {
        Agreement::Same
    } else {
        Agreement::Single
    };
    Compared {
        about,
        agreement,
        same,
    }
}

#[cfg(test)]
mod tests;
