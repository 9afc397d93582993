//! The three findings and the headline, without the reasons: what a trial of one answer needs.

use crate::domain::case::Form;
use crate::domain::item::Dimension;

use super::elements::Weighed;
use super::facts::{Coverage, Facts, Setting};
use super::outcome::{Elements, Headline, Protection, SomLevel, TipLevel};
use super::protection::{self, Standing};
use super::{som, tip};

/// What a case comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Levels {
    pub(super) tip: TipLevel,
    pub(super) som: SomLevel,
    pub(super) protection: Protection,
    pub(super) labour_abuse: bool,
    pub(super) headline: Headline,
    pub(super) elements: Elements,
}

/// The levels, and the weighing of the form that gave them.
pub(super) fn of<'a>(
    setting: &'a Setting<'a>,
    facts: &'a Facts,
    forms: &[Form],
) -> (Levels, Weighed<'a>) {
    let (weighed, tip) = chosen(setting, facts, forms);
    let som = som::level(som::rule(setting, facts));
    let standing = Standing {
        weighed: &weighed,
        tip,
    };
    let protection = protection::level(&standing);
    let labour_abuse = weighed.is_labour_abuse();
    let other = labour_abuse
        || facts.present.has_any_of(Dimension::Oth)
        || facts.present.has_any_of(Dimension::Agg);
    let levels = Levels {
        tip,
        som,
        protection,
        labour_abuse,
        headline: headline(tip, som, other),
        elements: weighed.elements,
    };
    (levels, weighed)
}

/// The form with the higher level; labour on a tie. A case that asks for no form is weighed for
/// both: nobody loses a finding to an empty list.
fn chosen<'a>(
    setting: &'a Setting<'a>,
    facts: &'a Facts,
    forms: &[Form],
) -> (Weighed<'a>, TipLevel) {
    let coverage = Coverage::new(setting.catalogue, facts);
    let weigh = |form| {
        let weighed = Weighed::new(setting, facts, coverage, form);
        (weighed, tip::level(&weighed))
    };
    let asked = |form| forms.is_empty() || forms.contains(&form);
    if !asked(Form::Sexual) {
        return weigh(Form::Labour);
    }
    let sexual = weigh(Form::Sexual);
    if !asked(Form::Labour) {
        return sexual;
    }
    let labour = weigh(Form::Labour);
    if sexual.1 > labour.1 { sexual } else { labour }
}

/// The level that the form which did not decide gives; none where one form only was asked for.
pub(super) fn of_other_form(weighed: &Weighed<'_>, forms: &[Form]) -> Option<TipLevel> {
    let other = match weighed.form {
        Form::Labour => Form::Sexual,
        Form::Sexual => Form::Labour,
    };
    let asked = forms.is_empty() || forms.contains(&other);
    asked.then(|| {
        let (setting, facts) = (weighed.setting, weighed.facts);
        tip::level(&Weighed::new(setting, facts, weighed.coverage, other))
    })
}

fn headline(tip: TipLevel, som: SomLevel, other: bool) -> Headline {
    match (tip, som) {
        (TipLevel::T3, _) => Headline::TipStrong,
        (TipLevel::T2, _) => Headline::TipSome,
        (TipLevel::T1, _) => Headline::TipRisk,
        (_, SomLevel::S2) => Headline::SomAggravated,
        (TipLevel::TU, _) | (_, SomLevel::SU) => Headline::Insufficient,
        (TipLevel::T0, SomLevel::S1) => Headline::SomOnly,
        (TipLevel::T0, SomLevel::S0) if other => Headline::OtherProtection,
        (TipLevel::T0, SomLevel::S0) => Headline::NoneSeen,
    }
}
