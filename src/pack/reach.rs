//! Whether every class of the assessment can be reached: a search for answers that lead to it.
//!
//! The search is a walk, not every combination: from nothing asked, from everything denied and from
//! all that smuggling needs it adds answers one by one and notes each class on the way. The walk
//! finds all classes of a sound set; what it does not find is told with what is missing for it.

use std::collections::BTreeSet;

use super::Packs;
use super::problem::Problem;
use crate::domain::assess::{Headline, findings};
use crate::domain::case::{Age, Area, Case, Conditions, Interpreter, Person, State};
use crate::domain::item::{Dimension, ItemId, Mode};
use crate::domain::question::{Question, Sets, Stage};
use crate::lang::msg::{Authoring as Say, Msg};

/// Classes that no answers lead to, with the one reason that they share.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Gap {
    classes: Vec<Headline>,
    why: Msg,
}

/// The gaps as faults of a file.
pub(super) fn problems(packs: &Packs, file: &str, line: u32) -> Vec<Problem> {
    let gaps = gaps(packs).into_iter();
    let told = gaps.map(|Gap { classes, why }| {
        let signs: Vec<&str> = classes.iter().map(|class| class.sign()).collect();
        let (classes, why) = (signs.join(", "), Box::new(why));
        Problem {
            file: file.to_owned(),
            line,
            problem: Say::Unreachable { classes, why }.into(),
            remedy: Say::Reach.into(),
        }
    });
    told.collect()
}

/// What no answers of these packs lead to.
fn gaps(packs: &Packs) -> Vec<Gap> {
    let reached = Walk::new(packs).reached();
    let open = unclosed(packs);
    let mut gaps: Vec<Gap> = Vec::new();
    for class in Headline::ALL
        .into_iter()
        .filter(|class| !reached.contains(class))
    {
        let why = why(class, &open);
        match gaps.iter_mut().find(|gap| gap.why == why) {
            Some(gap) => gap.classes.push(class),
            None => gaps.push(Gap {
                classes: vec![class],
                why,
            }),
        }
    }
    gaps
}

/// The areas of a negative that no answer of the interview closes.
fn unclosed(packs: &Packs) -> Vec<Area> {
    let closes = |area: Area| {
        let asked = packs.questions.iter();
        let mut asked = asked.filter(|own| own.stage == Stage::Interview && own.area == Some(area));
        asked.any(|own| own.answers.iter().any(|answer| closing(own, &answer.sets)))
    };
    let needed = Area::ALL.into_iter().filter(|area| *area != Area::Act);
    needed.filter(|area| !closes(*area)).collect()
}

fn closing(question: &Question, sets: &Sets) -> bool {
    let settles = matches!(sets.age, Some(Age::Adult | Age::Child));
    let closes = sets.denies_area || (question.area == Some(Area::Age) && settles);
    closes && sets.present.is_empty()
}

fn why(class: Headline, open: &[Area]) -> Msg {
    let negative = matches!(
        class,
        Headline::SomOnly | Headline::OtherProtection | Headline::NoneSeen
    );
    if negative && !open.is_empty() {
        let areas: Vec<&str> = open.iter().map(|area| area.code()).collect();
        let areas = areas.join(", ");
        return Say::WhyNotClosed { areas }.into();
    }
    let items = match class {
        Headline::TipStrong | Headline::TipSome | Headline::TipRisk => "dec, coe, cod, exp, pur",
        Headline::SomAggravated => "som.third_party, som.border, agg",
        Headline::SomOnly => "som.third_party, som.border",
        Headline::OtherProtection => "oth, agg",
        Headline::Insufficient | Headline::NoneSeen => "",
    };
    let items = items.to_owned();
    Say::WhyNothingSets { items }.into()
}

/// What one answer of a question sets.
struct Step<'a> {
    question: &'a Question,
    sets: &'a Sets,
}

struct Walk<'a> {
    packs: &'a Packs,
    steps: Vec<Step<'a>>,
}

impl<'a> Walk<'a> {
    fn new(packs: &'a Packs) -> Self {
        let asked = packs.questions.iter();
        let steps = asked.flat_map(|question| {
            let answers = question.answers.iter();
            answers.map(move |answer| Step {
                question,
                sets: &answer.sets,
            })
        });
        let steps = steps.collect();
        Self { packs, steps }
    }

    /// The classes seen on the way.
    fn reached(&self) -> BTreeSet<Headline> {
        let mut reached = BTreeSet::new();
        let denied = self.added(adequate(), |step| {
            closing(step.question, step.sets) && step.sets.age != Some(Age::Child)
        });
        let smuggled = self.added(denied.clone(), |step| {
            only(step, |item| {
                matches!(
                    item.as_str(),
                    "som.third_party" | "som.border" | "som.benefit"
                )
            })
        });
        let lists = [
            &[Dimension::Cod, Dimension::Coe][..],
            &[Dimension::Dec],
            &[Dimension::Exp, Dimension::Pur],
            &[Dimension::Pre],
        ];
        for base in [adequate(), denied, smuggled] {
            reached.insert(self.class(&base));
            for step in &self.steps {
                reached.insert(self.class(&taken(base.clone(), step)));
            }
            if reached.len() == Headline::ALL.len() {
                return reached;
            }
        }
        for first in lists {
            reached.extend(self.climb(first));
        }
        reached
    }

    /// The classes on the way up, with what speaks of these lists first.
    fn climb(&self, first: &[Dimension]) -> BTreeSet<Headline> {
        let speaks = |step: &&Step<'_>| {
            let mut present = step.sets.present.iter();
            present.any(|item| item.dimension().is_some_and(|list| first.contains(&list)))
        };
        let (early, late): (Vec<&Step<'_>>, Vec<&Step<'_>>) =
            self.steps.iter().partition(|step| speaks(step));
        let mut case = adequate();
        let mut reached = BTreeSet::new();
        let mut asked: BTreeSet<&str> = BTreeSet::new();
        for step in early.into_iter().chain(late) {
            if step.sets.present.is_empty() || !asked.insert(&step.question.id.0) {
                continue;
            }
            case = taken(case, step);
            reached.insert(self.class(&case));
        }
        reached
    }

    /// A case with the first wanted answer to each question.
    fn added(&self, case: Case, wanted: impl Fn(&Step<'_>) -> bool) -> Case {
        let mut asked: BTreeSet<&str> = BTreeSet::new();
        let mut case = case;
        for step in self.steps.iter().filter(|step| wanted(step)) {
            if asked.insert(&step.question.id.0) {
                case = taken(case, step);
            }
        }
        case
    }

    fn class(&self, case: &Case) -> Headline {
        findings(&self.packs.catalogue, case, &self.packs.switches()).headline
    }
}

/// Whether an answer sets something, and nothing but what is wanted.
fn only(step: &Step<'_>, wanted: impl Fn(&ItemId) -> bool) -> bool {
    !step.sets.present.is_empty() && step.sets.present.iter().all(wanted)
}

fn adequate() -> Case {
    Case {
        conditions: Conditions {
            mode: Mode::Full,
            private: true,
            companion_hearing: false,
            language_understood: true,
            interpreter: Some(Interpreter::NoneNeeded),
            able_to_talk: true,
        },
        ..Case::default()
    }
}

/// The case after one more answer; what was there stays there.
fn taken(mut case: Case, step: &Step<'_>) -> Case {
    let Sets {
        present, absent, ..
    } = step.sets;
    for item in absent {
        case.items.entry(item.clone()).or_insert(State::Absent);
    }
    for item in present {
        case.items.insert(item.clone(), State::Said);
    }
    if step.sets.denies_area
        && let Some(area) = step.question.area
    {
        case.areas.insert(area, State::Absent);
    }
    let Person { age, accompanied } = case.person;
    case.person = Person {
        age: step.sets.age.unwrap_or(age),
        accompanied: step.sets.accompanied.unwrap_or(accompanied),
    };
    case
}
