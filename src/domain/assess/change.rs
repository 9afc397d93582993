//! What would change the headline: every open item tried both ways (`assessment.md` 7).

use crate::domain::case::Form;
use crate::domain::catalogue::Place;
use crate::domain::item::{AskLevel, Dimension};

use super::facts::{Facts, Setting};
use super::levels::{self, Levels};
use super::outcome::{Change, Headline, Means, Protection, Purpose, Supposed, Touched};

/// How many single items are named at most.
const SINGLES: usize = 5;

/// How many pairs are named after them at most.
const PAIRS: usize = 2;

const ANSWERS: [Supposed; 2] = [Supposed::Present, Supposed::Absent];

/// One trial that changes the headline.
#[derive(Clone, Copy)]
struct Trial {
    first: Place,
    second: Option<Place>,
    answer: Supposed,
    levels: Levels,
    ask: AskLevel,
}

/// An open item with the headlines that settling it alone would give.
struct Open {
    place: Place,
    ask: AskLevel,
    alone: [Headline; 2],
}

/// A case with what it comes to now.
pub(super) struct Trials<'a> {
    pub(super) setting: &'a Setting<'a>,
    pub(super) facts: &'a Facts,
    pub(super) forms: &'a [Form],
    pub(super) now: Levels,
}

impl Trials<'_> {
    /// The changes in the order of the page: first what raises protection, then the least intrusive;
    /// then, as fewer items come first, at most two pairs.
    pub(super) fn changes(&self) -> Vec<Change> {
        let mut singles = Vec::new();
        let open = self.try_singles(&mut singles);
        let pairs = self.try_pairs(&open);
        self.first(singles, SINGLES)
            .chain(self.first(pairs, PAIRS))
            .collect()
    }

    fn try_singles(&self, trials: &mut Vec<Trial>) -> Vec<Open> {
        let mut open = Vec::new();
        for place in self.setting.catalogue.all_places() {
            // Corruption enters no rule, so that trying it out would only cost time.
            if place.dimension == Dimension::Corr || !self.facts.is_open(place) {
                continue;
            }
            let ask = self.ask(place);
            let alone = ANSWERS.map(|answer| {
                let levels = self.suppose(&[place], answer);
                if levels.headline != self.now.headline {
                    trials.push(Trial {
                        first: place,
                        second: None,
                        answer,
                        levels,
                        ask,
                    });
                }
                levels.headline
            });
            open.push(Open { place, ask, alone });
        }
        open
    }

    /// Pairs that do more than either of their items alone.
    fn try_pairs(&self, open: &[Open]) -> Vec<Trial> {
        let mut trials = Vec::new();
        let mut rest = open;
        while let [first, others @ ..] = rest {
            rest = others;
            for second in others
                .iter()
                .take_while(|it| it.place.dimension == first.place.dimension)
            {
                trials.extend(self.try_pair(first, second));
            }
        }
        trials
    }

    fn try_pair(&self, first: &Open, second: &Open) -> impl Iterator<Item = Trial> {
        let alone = first.alone.into_iter().zip(second.alone);
        ANSWERS
            .into_iter()
            .zip(alone)
            .filter_map(move |(answer, (one, other))| {
                let levels = self.suppose(&[first.place, second.place], answer);
                let found = levels.headline;
                let is_new = found != self.now.headline && found != one && found != other;
                is_new.then_some(Trial {
                    first: first.place,
                    second: Some(second.place),
                    answer,
                    levels,
                    ask: first.ask.max(second.ask),
                })
            })
    }

    fn suppose(&self, places: &[Place], answer: Supposed) -> Levels {
        let catalogue = self.setting.catalogue;
        let facts = places.iter().fold(*self.facts, |facts, place| {
            facts.suppose(catalogue, *place, answer)
        });
        levels::of(self.setting, &facts, self.forms).0
    }

    fn ask(&self, place: Place) -> AskLevel {
        self.setting
            .catalogue
            .item_at(place)
            .map_or(AskLevel::Specialist, |item| item.ask)
    }

    fn first(&self, mut trials: Vec<Trial>, most: usize) -> impl Iterator<Item = Change> {
        trials.sort_by_key(|trial| {
            let raises = trial.levels.protection > self.now.protection;
            (!raises, trial.ask)
        });
        trials
            .into_iter()
            .take(most)
            .map(|trial| self.change(&trial))
    }

    fn change(&self, trial: &Trial) -> Change {
        let headline = trial.levels.headline;
        let immediate = trial.levels.protection == Protection::P3;
        Change {
            items: std::iter::once(trial.first)
                .chain(trial.second)
                .filter_map(|place| self.setting.catalogue.item_at(place))
                .map(|item| item.id.clone())
                .collect(),
            answer: trial.answer,
            headline,
            code: headline.display_code(immediate, self.facts.child()),
            specialist: trial.ask == AskLevel::Specialist,
            ask: trial.ask,
            touches: self.touched(trial),
        }
    }

    /// What of the findings the answer would settle.
    fn touched(&self, trial: &Trial) -> Touched {
        let (now, then) = (self.now.elements, trial.levels.elements);
        if trial.levels.tip == self.now.tip {
            return if trial.levels.som == self.now.som {
                Touched::Protection
            } else {
                Touched::Smuggling(trial.levels.som)
            };
        }
        // What would be complete first, then what would speak at all, then whatever else moves.
        let purpose = |least: Purpose| then.purpose > now.purpose && then.purpose >= least;
        let means = |least: Means| then.means > now.means && then.means >= least;
        if purpose(Purpose::Positive) {
            Touched::Purpose(then.purpose)
        } else if means(Means::Positive) {
            Touched::Means(then.means)
        } else if purpose(Purpose::Partial) {
            Touched::Purpose(then.purpose)
        } else if means(Means::Partial) {
            Touched::Means(then.means)
        } else {
            self.moved(trial)
        }
    }

    fn moved(&self, trial: &Trial) -> Touched {
        let (now, then) = (self.now.elements, trial.levels.elements);
        if then.purpose != now.purpose {
            Touched::Purpose(then.purpose)
        } else if then.means != now.means {
            Touched::Means(then.means)
        } else if then.act != now.act {
            Touched::Act(then.act)
        } else if trial.answer == Supposed::Present {
            Touched::Risk
        } else {
            Touched::Coverage
        }
    }
}
