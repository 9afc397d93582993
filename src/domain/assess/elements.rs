//! The three elements for one form: act, means, purpose (`assessment.md` 3).

use crate::domain::case::{Area, Form};
use crate::domain::catalogue::{AreaSet, ItemSet, Marks, Scale};
use crate::domain::item::Dimension;

use super::facts::{Coverage, Facts, Setting};
use super::outcome::{Act, Elements, Means, Purpose, Tally};

/// The dimensions that the dimension rule weighs.
pub(super) const WEIGHED: [Dimension; 7] = [
    Dimension::Dec,
    Dimension::Coe,
    Dimension::Vul,
    Dimension::Exp,
    Dimension::Cod,
    Dimension::Vud,
    Dimension::Pre,
];

/// The areas whose denial makes the means clear.
pub(super) const MEANS_AREAS: AreaSet = AreaSet::of(&[
    Area::Docs,
    Area::Debt,
    Area::Freedom,
    Area::Harm,
    Area::Promise,
    Area::Control,
]);

/// The areas whose denial makes the purpose clear.
pub(super) const PURPOSE_AREAS: AreaSet = AreaSet::of(&[Area::Forced, Area::Work, Area::Plan]);

/// One case weighed for one form.
#[derive(Clone, Copy)]
pub(super) struct Weighed<'a> {
    pub(super) setting: &'a Setting<'a>,
    pub(super) facts: &'a Facts,
    pub(super) coverage: Coverage,
    pub(super) form: Form,
    pub(super) scale: &'a Scale,
    pub(super) elements: Elements,
}

impl<'a> Weighed<'a> {
    pub(super) fn new(
        setting: &'a Setting<'a>,
        facts: &'a Facts,
        coverage: Coverage,
        form: Form,
    ) -> Self {
        let mut weighed = Self {
            setting,
            facts,
            coverage,
            form,
            scale: setting.catalogue.scale(form, facts.child()),
            elements: Elements {
                act: Act::Open,
                means: Means::Open,
                purpose: Purpose::Open,
            },
        };
        weighed.elements = Elements {
            act: weighed.act(),
            means: weighed.means(),
            purpose: weighed.purpose(),
        };
        weighed
    }

    fn act(&self) -> Act {
        let named = self.marks().named;
        let supported = self.facts.present.has_any_of(Dimension::Act)
            || self.facts.has(named.third_party)
            || self.facts.has(named.sold);
        if supported {
            Act::Supported
        } else if self.coverage.absent.has(Area::Act) {
            Act::Clear
        } else {
            Act::Open
        }
    }

    fn means(&self) -> Means {
        let counts = |dimension| self.counts(dimension);
        let by_vulnerability = counts(Dimension::Vul) || counts(Dimension::Vud);
        let positive = counts(Dimension::Dec)
            || counts(Dimension::Coe)
            || counts(Dimension::Cod)
            || !self.compelling().is_empty()
            || (by_vulnerability && self.is_used_twice());
        if positive {
            Means::Positive
        } else if by_vulnerability {
            Means::Limited
        } else if self.has_proper() {
            Means::Partial
        } else if self.denied(MEANS_AREAS) {
            Means::Clear
        } else {
            Means::Open
        }
    }

    fn purpose(&self) -> Purpose {
        let positive =
            self.exploitation().positive || self.has_decisive_purpose() || self.is_ransom_purpose();
        if positive {
            return Purpose::Positive;
        }
        let partial = self.has_weighty_exploitation()
            || self.counted_purposes() != 0
            || self.tally(Dimension::Pre).positive;
        if partial {
            Purpose::Partial
        } else if self.denied(PURPOSE_AREAS) {
            Purpose::Clear
        } else {
            Purpose::Open
        }
    }

    pub(super) fn marks(&self) -> &'a Marks {
        self.setting.catalogue.marks()
    }

    /// The dimension rule of ILO/EC 2009 on the present items of one dimension.
    pub(super) fn tally(&self, dimension: Dimension) -> Tally {
        let plain = tally_of(self.facts, self.scale, dimension);
        if dimension != Dimension::Exp {
            return plain;
        }
        // A planned or demanded purpose that does not decide by itself is strong exploitation.
        let purposes = count_of(self.counted_purposes(), &self.marks().strong_purposes);
        let strong = plain.strong.saturating_add(purposes);
        rule_of_dimensions(strong, plain.medium, plain.weak)
    }

    pub(super) fn exploitation(&self) -> Tally {
        self.tally(Dimension::Exp)
    }

    /// Whether a means dimension is positive and holds a proper item.
    pub(super) fn counts(&self, dimension: Dimension) -> bool {
        let proper = self.facts.present.word(dimension) & self.scale.proper.word(dimension);
        proper != 0 && self.tally(dimension).positive
    }

    /// Whether two present items say that somebody used a vulnerability in a way that is not also
    /// common in smuggling.
    pub(super) fn is_used_twice(&self) -> bool {
        let used = |dimension| {
            let present = self.facts.present.word(dimension);
            (present & self.marks().used.word(dimension)).count_ones()
        };
        used(Dimension::Vul) + used(Dimension::Vud) >= 2
    }

    /// The present proper means items.
    pub(super) fn proper(&self) -> ItemSet {
        self.facts.present.and(&self.scale.proper)
    }

    fn has_proper(&self) -> bool {
        [
            Dimension::Dec,
            Dimension::Coe,
            Dimension::Vul,
            Dimension::Cod,
            Dimension::Vud,
        ]
        .into_iter()
        .any(|dimension| {
            self.facts.present.word(dimension) & self.scale.proper.word(dimension) != 0
        })
    }

    /// The present `pur` items that the country counts, as the word of their list.
    fn counted_purposes(&self) -> u64 {
        self.facts.present.word(Dimension::Pur) & self.setting.counted_purposes.word(Dimension::Pur)
    }

    /// The present `pur` items that the country counts.
    pub(super) fn purposes(&self) -> ItemSet {
        let mut set = ItemSet::default();
        set.insert_word(Dimension::Pur, self.counted_purposes());
        set
    }

    pub(super) fn compelling(&self) -> ItemSet {
        self.purposes().and(&self.marks().compelling)
    }

    fn has_decisive_purpose(&self) -> bool {
        self.counted_purposes() & self.marks().decisive.word(Dimension::Pur) != 0
    }

    pub(super) fn is_ransom_purpose(&self) -> bool {
        self.setting.ransom_is_purpose && self.facts.has(self.marks().named.ransom)
    }

    /// The present exploitation items of weight S or M.
    pub(super) fn weighty_exploitation(&self) -> ItemSet {
        self.facts
            .present
            .of(&[Dimension::Exp])
            .and(&self.scale.strong.or(&self.scale.medium))
    }

    fn has_weighty_exploitation(&self) -> bool {
        let weighty =
            self.scale.strong.word(Dimension::Exp) | self.scale.medium.word(Dimension::Exp);
        self.facts.present.word(Dimension::Exp) & weighty != 0
    }

    /// *Denied*: conditions adequate, and every one of these areas absent.
    fn denied(&self, areas: AreaSet) -> bool {
        self.facts.adequate && self.coverage.absent.has_all(areas)
    }

    /// Exploitation at work by `exp` alone, of an adult, while the means are clear.
    pub(super) fn is_labour_abuse(&self) -> bool {
        if self.facts.child() || self.elements.means != Means::Clear {
            return false;
        }
        if self.facts.present.has_any_of(Dimension::Pur) || self.is_ransom_purpose() {
            return false;
        }
        match self.elements.purpose {
            Purpose::Positive => true,
            Purpose::Partial => !self.tally(Dimension::Pre).positive,
            Purpose::Open | Purpose::Clear => false,
        }
    }
}

/// The dimension rule as it was published: the present items of one list, nothing of ours.
pub(super) fn tally_of(facts: &Facts, scale: &Scale, dimension: Dimension) -> Tally {
    let present = facts.present.word(dimension);
    let count = |set: &ItemSet| count(present & set.word(dimension));
    rule_of_dimensions(
        count(&scale.strong),
        count(&scale.medium),
        count(&scale.weak),
    )
}

fn rule_of_dimensions(strong: u8, medium: u8, weak: u8) -> Tally {
    let all = strong.saturating_add(medium).saturating_add(weak);
    let positive =
        strong >= 2 || (strong >= 1 && all >= 2) || medium >= 3 || (medium >= 2 && weak >= 1);
    Tally {
        positive,
        strong,
        medium,
        weak,
    }
}

fn count(word: u64) -> u8 {
    // A word has 64 bits at most.
    u8::try_from(word.count_ones()).unwrap_or(u8::MAX)
}

fn count_of(purposes: u64, set: &ItemSet) -> u8 {
    count(purposes & set.word(Dimension::Pur))
}
