//! A second reading of `assessment.md` 2 to 5, by names and lists, with nothing of the engine's own
//! sets: slow, and hard to get wrong in the same way.

use fanal::domain::assess::{
    Act, Elements, Headline, Means, Protection, Purpose, SomLevel, TipLevel,
};
use fanal::domain::case::{Accompanied, Age, Area, Case, Form, State};
use fanal::domain::catalogue::area_of;
use fanal::domain::country::{Country, Purposes};
use fanal::domain::item::{Dimension, Item, ItemId, Strength};

use crate::assess::given::catalogue;

use Dimension::{Agg, Chi, Cod, Coe, Dec, Exp, Imm, Oth, Pre, Pur, Som, Vud, Vul};

/// What the page gives.
pub(crate) struct Read {
    pub(crate) tip: TipLevel,
    pub(crate) som: SomLevel,
    pub(crate) protection: Protection,
    pub(crate) headline: Headline,
    pub(crate) form: Form,
    pub(crate) elements: Elements,
    pub(crate) labour_abuse: bool,
}

struct Reader<'a> {
    case: &'a Case,
    country: &'a Country,
    child: bool,
    form: Form,
}

pub(crate) fn read(case: &Case, country: &Country) -> Read {
    let child = matches!(case.person.age, Age::Child | Age::Doubtful);
    let reader = |form| Reader {
        case,
        country,
        child,
        form,
    };
    let order = [
        TipLevel::T3,
        TipLevel::T2,
        TipLevel::T1,
        TipLevel::TU,
        TipLevel::T0,
    ];
    let asked = [Form::Labour, Form::Sexual]
        .into_iter()
        .filter(|form| case.forms.contains(form));
    let best = asked
        .map(reader)
        .min_by_key(|reader| order.iter().position(|level| *level == reader.tip()))
        .unwrap();
    let (tip, som, labour_abuse) = (best.tip(), best.som(), best.labour_abuse());
    Read {
        tip,
        som,
        labour_abuse,
        protection: best.protection(tip, labour_abuse),
        headline: best.headline(tip, som, labour_abuse),
        form: best.form,
        elements: best.elements(),
    }
}

impl Reader<'_> {
    fn state(&self, id: &ItemId) -> State {
        self.case.items.get(id).copied().unwrap_or(State::NotAsked)
    }

    fn has(&self, id: &str) -> bool {
        self.state(&ItemId::new(id)).is_present()
    }

    fn absent(&self, id: &str) -> bool {
        self.state(&ItemId::new(id)) == State::Absent
    }

    fn present(&self) -> impl Iterator<Item = &'static Item> {
        let items = catalogue().items().iter();
        items.filter(|item| self.state(&item.id).is_present())
    }

    fn of(&self, dimension: Dimension) -> Vec<&'static Item> {
        self.present()
            .filter(|item| item.dimension == dimension)
            .collect()
    }

    fn any(&self, dimension: Dimension) -> bool {
        !self.of(dimension).is_empty()
    }

    fn weight(&self, item: &Item) -> Option<Strength> {
        let w = &item.weights;
        let (adult, child) = match self.form {
            Form::Labour => (w.adult_labour, w.child_labour),
            Form::Sexual => (w.adult_sexual, w.child_sexual),
        };
        if item.dimension == Pre {
            item.own_weight
        } else if self.child && child.is_some() {
            child
        } else {
            adult
        }
    }

    fn count(&self, dimension: Dimension, strength: Strength) -> usize {
        let items = self.of(dimension);
        items
            .iter()
            .filter(|item| self.weight(item) == Some(strength))
            .count()
    }

    fn positive(&self, dimension: Dimension) -> bool {
        let purposes = self
            .enabled()
            .iter()
            .filter(|it| it.own_weight == Some(Strength::Strong))
            .count();
        let s =
            self.count(dimension, Strength::Strong) + if dimension == Exp { purposes } else { 0 };
        let m = self.count(dimension, Strength::Medium);
        let w = self.count(dimension, Strength::Weak);
        s >= 2 || (s >= 1 && s + m + w >= 2) || m >= 3 || (m >= 2 && w >= 1)
    }

    fn weighty(&self, item: &Item) -> bool {
        matches!(self.weight(item), Some(Strength::Strong | Strength::Medium))
    }

    fn proper(&self, item: &Item) -> bool {
        let means = [Dec, Coe, Vul, Cod, Vud].contains(&item.dimension);
        means && self.weighty(item) && !item.kinds.also_smuggling && !item.kinds.condition
    }

    fn counts(&self, dimension: Dimension) -> bool {
        self.positive(dimension) && self.of(dimension).iter().any(|item| self.proper(item))
    }

    fn enabled(&self) -> Vec<&'static Item> {
        let mut items = self.of(Pur);
        match &self.country.purposes_enabled {
            Purposes::All => {}
            Purposes::Only(ids) => items.retain(|item| ids.contains(&item.id)),
        }
        items
    }

    /// The state of an area: present, absent, or `None` while open.
    fn area(&self, area: Area) -> Option<bool> {
        if area == Area::Age {
            return matches!(self.case.person.age, Age::Adult | Age::Child).then_some(true);
        }
        let items = catalogue()
            .items()
            .iter()
            .filter(|item| area_of(&item.id) == Some(area));
        let states: Vec<State> = items.map(|item| self.state(&item.id)).collect();
        let denied = self.case.areas.get(&area) == Some(&State::Absent);
        if states.iter().any(|state| state.is_present()) {
            Some(true)
        } else if (denied && !states.contains(&State::Disputed))
            || states.iter().all(|state| *state == State::Absent)
        {
            Some(false)
        } else {
            None
        }
    }

    fn denied(&self, areas: &[Area]) -> bool {
        self.case.conditions.adequate() && areas.iter().all(|area| self.area(*area) == Some(false))
    }

    fn elements(&self) -> Elements {
        Elements {
            act: self.act(),
            means: self.means(),
            purpose: self.purpose(),
        }
    }

    fn act(&self) -> Act {
        let sold = self.has("pur.sold") || self.has("som.third_party");
        match (self.any(Dimension::Act) || sold, self.area(Area::Act)) {
            (true, _) => Act::Supported,
            (false, Some(false)) => Act::Clear,
            (false, _) => Act::Open,
        }
    }

    fn means(&self) -> Means {
        let vulnerable = self.counts(Vul) || self.counts(Vud);
        let is_use = |item: &&&Item| item.kinds.used && !item.kinds.also_smuggling;
        let uses =
            self.of(Vul).iter().filter(is_use).count() + self.of(Vud).iter().filter(is_use).count();
        let strong = [Dec, Coe, Cod].into_iter().any(|it| self.counts(it));
        if strong || self.enabled().iter().any(|it| it.kinds.compels) || (vulnerable && uses >= 2) {
            Means::Positive
        } else if vulnerable {
            Means::Limited
        } else if self.present().any(|item| self.proper(item)) {
            Means::Partial
        } else if self.denied(&[
            Area::Docs,
            Area::Debt,
            Area::Freedom,
            Area::Harm,
            Area::Promise,
            Area::Control,
        ]) {
            Means::Clear
        } else {
            Means::Open
        }
    }

    fn purpose(&self) -> Purpose {
        let decisive = self
            .enabled()
            .iter()
            .any(|it| it.own_weight == Some(Strength::Decisive));
        let ransom = self.country.ransom_is_purpose && self.has("agg.ransom");
        if self.positive(Exp) || decisive || ransom {
            Purpose::Positive
        } else if self.of(Exp).iter().any(|it| self.weighty(it))
            || !self.enabled().is_empty()
            || self.positive(Pre)
        {
            Purpose::Partial
        } else if self.denied(&[Area::Forced, Area::Work, Area::Plan]) {
            Purpose::Clear
        } else {
            Purpose::Open
        }
    }

    fn tip(&self) -> TipLevel {
        let Elements {
            act,
            means,
            purpose,
        } = self.elements();
        let some = matches!(purpose, Purpose::Positive | Purpose::Partial);
        let held = matches!(means, Means::Positive | Means::Limited);
        let strong_purpose = purpose == Purpose::Positive;
        let act_stands = act != Act::Clear;
        let t3 = act_stands && strong_purpose && (self.child || means == Means::Positive);
        let t2 = if self.child {
            some || held
        } else {
            let partly = held || means == Means::Partial;
            (held && some)
                || (strong_purpose && partly)
                || ((self.counts(Coe) || self.counts(Cod)) && purpose != Purpose::Clear)
                || (self.positive(Pre) && partly)
                || self.pair()
        };
        let covered = Area::ALL
            .into_iter()
            .filter(|it| *it != Area::Act)
            .all(|it| self.area(it).is_some());
        if t3 {
            TipLevel::T3
        } else if t2 {
            TipLevel::T2
        } else if self.risk(means, some) {
            TipLevel::T1
        } else if covered && self.case.conditions.adequate() {
            TipLevel::T0
        } else {
            TipLevel::TU
        }
    }

    fn pair(&self) -> bool {
        let strong = |item: &Item| self.weight(item) == Some(Strength::Strong);
        let decides =
            |it: &&Item| matches!(it.own_weight, Some(Strength::Strong | Strength::Decisive));
        let purpose = self.of(Exp).into_iter().any(strong) || self.enabled().iter().any(decides);
        self.present().any(|item| self.proper(item) && strong(item))
            && (purpose || self.count(Exp, Strength::Medium) >= 2)
    }

    fn risk(&self, means: Means, some: bool) -> bool {
        use fanal::domain::item::Element::Sign;
        let signs: Vec<_> = self
            .present()
            .filter(|it| it.element == Sign && it.dimension != Chi)
            .collect();
        let groups = signs
            .iter()
            .any(|it| signs.iter().any(|other| it.group != other.group));
        let severe = signs
            .iter()
            .any(|it| it.own_weight == Some(Strength::Severe));
        let control = signs
            .iter()
            .any(|it| it.group.as_deref() == Some("control"));
        matches!(means, Means::Positive | Means::Limited | Means::Partial)
            || self.any(Pur)
            || (some && means != Means::Clear)
            || groups
            || severe
            || self.any(Pre)
            || self.disputed()
            || (self.child && (self.any(Chi) || control))
    }

    fn disputed(&self) -> bool {
        let adult = |item: &Item| match self.form {
            Form::Labour => item.weights.adult_labour,
            Form::Sexual => item.weights.adult_sexual,
        };
        catalogue().items().iter().any(|item| {
            let own = matches!(item.own_weight, Some(Strength::Strong | Strength::Decisive));
            let listed = [self.weight(item), adult(item)].contains(&Some(Strength::Strong));
            self.state(&item.id) == State::Disputed && (own || listed)
        })
    }

    fn som(&self) -> SomLevel {
        let border = self.has("som.border") || self.has("som.stay_enabled");
        let denied = self.absent("som.third_party")
            || self.absent("som.benefit")
            || (self.absent("som.border") && self.absent("som.stay_enabled"));
        if denied {
            SomLevel::S0
        } else if self.has("som.third_party") && border {
            if self.any(Agg) {
                SomLevel::S2
            } else {
                SomLevel::S1
            }
        } else if self.any(Som) || self.any(Agg) {
            SomLevel::SU
        } else {
            SomLevel::S0
        }
    }

    fn labour_abuse(&self) -> bool {
        let some = match self.purpose() {
            Purpose::Positive => true,
            Purpose::Partial => !self.positive(Pre),
            Purpose::Open | Purpose::Clear => false,
        };
        !self.child && self.means() == Means::Clear && some && !self.any(Pur)
    }

    fn protection(&self, tip: TipLevel, labour_abuse: bool) -> Protection {
        let apart = [Accompanied::Unaccompanied, Accompanied::Separated];
        let alone = apart.contains(&self.case.person.accompanied);
        let child_now = self.child && (alone || tip == TipLevel::T1);
        if self.any(Imm) {
            Protection::P3
        } else if tip >= TipLevel::T2 || self.has("agg.ransom") || child_now {
            Protection::P2
        } else if tip == TipLevel::T1
            || self.any(Agg)
            || self.any(Oth)
            || labour_abuse
            || self.child
        {
            Protection::P1
        } else {
            Protection::P0
        }
    }

    fn headline(&self, tip: TipLevel, som: SomLevel, labour_abuse: bool) -> Headline {
        let list = [
            (tip == TipLevel::T3, Headline::TipStrong),
            (tip == TipLevel::T2, Headline::TipSome),
            (tip == TipLevel::T1, Headline::TipRisk),
            (som == SomLevel::S2, Headline::SomAggravated),
            (
                tip == TipLevel::TU || som == SomLevel::SU,
                Headline::Insufficient,
            ),
            (som == SomLevel::S1, Headline::SomOnly),
            (
                self.any(Oth) || self.any(Agg) || labour_abuse,
                Headline::OtherProtection,
            ),
        ];
        let first = list.into_iter().find(|(applies, _)| *applies);
        first.map_or(Headline::NoneSeen, |(_, headline)| headline)
    }
}
