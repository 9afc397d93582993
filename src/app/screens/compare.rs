//! Several people side by side: what each of them says about the same thing.

use super::home::load;
use super::review::Review;
use super::{Screen, Step};
use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::event::Speaking;
use crate::app::model::Shared;
use crate::domain::question::Question;
use crate::domain::review::{Agreement, Compared, MOST_COMPARED, compare};
use crate::domain::screening::{Recorded, Screening};
use crate::domain::summary::{Beside, Summary};
use crate::lang::msg::{Compare as Say, Links};
use crate::pack::Packs;
use crate::text::fold;

/// Columns that one person needs, so that a short answer stands on one or two rows.
const COLUMN: u16 = 24;

/// One of those who are put side by side.
#[derive(Debug)]
pub struct Person {
    /// What the case adds up to.
    pub screening: Screening,
    /// The packs that speak about it.
    pub packs: &'static Packs,
}

/// The page.
#[derive(Debug)]
pub struct Compare {
    /// Those who are put side by side, two to six.
    pub people: Vec<Person>,
    /// What they make claims about.
    pub compared: Vec<Compared>,
    /// The first person shown, from 0.
    pub first: usize,
    /// The first row shown.
    pub top: u16,
    /// Whether only what differs is shown.
    pub differences: bool,
    /// The codes that these people name and that are not at this desk.
    pub absent: Vec<String>,
    /// The case from which it was opened.
    back: Option<Box<Review>>,
}

impl Compare {
    /// The page for these histories; the one that was open may be come back to.
    pub fn new(
        read: Vec<(Vec<Recorded>, Speaking)>,
        present: &'static Packs,
        back: Option<Box<Review>>,
    ) -> Self {
        let people: Vec<Person> = read
            .into_iter()
            .map(|(history, packs)| Person {
                screening: Screening::of(&history),
                packs: match packs {
                    Speaking::Kept(packs) => packs,
                    Speaking::Present | Speaking::Missing => present,
                },
            })
            .collect();
        let screenings: Vec<&Screening> = people.iter().map(|person| &person.screening).collect();
        let compared = compare(&screenings, &present.questions, fold);
        Self {
            people,
            compared,
            first: 0,
            top: 0,
            differences: false,
            absent: Vec::new(),
            back,
        }
    }

    /// The same at a desk that has these cases.
    #[must_use]
    pub fn among(mut self, cases: &[Summary]) -> Self {
        let named = self.people.iter().flat_map(|one| &one.screening.links);
        let absent = named.filter(|link| !cases.iter().any(|line| line.code == link.with));
        self.absent = absent.map(|link| link.with.clone()).collect();
        self
    }

    /// What is shown: everything, or what differs.
    pub fn shown(&self) -> impl Iterator<Item = &Compared> {
        let wanted = |line: &&Compared| !self.differences || line.agreement == Agreement::Differ;
        self.compared.iter().filter(wanted)
    }

    /// A question of any of the packs that speak about these people.
    pub fn question(
        &self,
        id: &crate::domain::question::QuestionId,
    ) -> Option<(&Question, &Packs)> {
        let mut packs = self.people.iter().map(|person| person.packs);
        packs.find_map(|packs| Some((packs.question(id)?, packs)))
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        let last = self.people.len().saturating_sub(room(shared.size.width));
        match action {
            Action::Up => self.top = self.top.saturating_sub(1),
            Action::Down => self.top = self.top.saturating_add(1),
            Action::PageUp => self.top = self.top.saturating_sub(8),
            Action::PageDown => self.top = self.top.saturating_add(8),
            Action::Next => self.first = (self.first + 1).min(last),
            Action::Previous if self.first > 0 => self.first -= 1,
            Action::Filter => {
                self.differences = !self.differences;
                self.top = 0;
            }
            Action::Digit(digit) => {
                let place = usize::from(digit).saturating_sub(1);
                if let Some(person) = self.people.get(place) {
                    let code = person.screening.code.clone();
                    return load(&code, shared);
                }
            }
            Action::Previous | Action::Back | Action::Compare => return self.leave(),
            _ => {}
        }
        Step::Stay
    }

    fn leave(&mut self) -> Step {
        let back = self.back.take();
        back.map_or(Step::Home, |review| Step::go(Screen::Review(review)))
    }
}

/// How many people stand side by side in a window of this width.
pub fn room(width: u16) -> usize {
    usize::from((width.saturating_sub(4) / COLUMN).max(1))
}

/// Reads the cases that are marked, the open one first; where none is marked, the open one or the one
/// with the focus, and those linked with it. Without two of them, says how to mark.
pub fn begin(focused: Option<&str>, shared: &mut Shared) -> Step {
    let open = shared.open.as_ref().map(|open| open.screening.code.clone());
    let one = open.clone().or_else(|| focused.map(str::to_owned));
    if let Some(code) = one.filter(|_| shared.desk.chosen.is_empty()) {
        return with_linked(code, shared);
    }
    let marked = shared.desk.chosen.iter();
    let others = marked.filter(|code| Some(*code) != open.as_ref()).cloned();
    let others: Vec<String> = others.collect();
    read(open.into_iter().chain(others), shared);
    Step::Stay
}

fn read(codes: impl Iterator<Item = String>, shared: &mut Shared) {
    let codes: Vec<String> = codes.take(MOST_COMPARED).collect();
    if codes.len() < 2 {
        shared.toast = Some(Say::MarkFirst.into());
    } else {
        shared.effects.push(Effect::Compare { codes });
    }
}

fn with_linked(code: String, shared: &mut Shared) -> Step {
    let Beside { here, elsewhere } = Beside::of(&code, &shared.cases);
    if here.is_empty() && !elsewhere.is_empty() {
        let codes = elsewhere.join(", ");
        shared.toast = Some(Links::NoneHere { codes }.into());
    } else {
        read(std::iter::once(code).chain(here), shared);
    }
    Step::Stay
}
