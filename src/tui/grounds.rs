//! What a reason rests on, in words: treaty, published rule, published weights, ours; which list
//! decided; how the published table reads the same answers; what this is worth.

use super::ink::Ink;
use super::page::Page;
use super::theme::Role;
use crate::app::model::Shared;
use crate::domain::assess::{Assessment, Ground, Ilo, Reason};
use crate::domain::case::Form;
use crate::domain::item::{Item, ItemId};
use crate::lang::msg::{Msg, Outcome as Say};
use crate::pack::{Confidence, Packs};

/// What stands behind a reason, the short words in one bracket.
pub fn marks(ink: &Ink<'_>, packs: &Packs, seen: &Assessment, reason: &Reason) -> String {
    let comma = ink.words(Say::ListComma);
    let said: Vec<String> = mark_words(packs, seen, reason)
        .into_iter()
        .map(|mark| ink.words(mark))
        .collect();
    format!("({})", said.join(comma.trim_matches('|')))
}

fn mark_words(packs: &Packs, seen: &Assessment, reason: &Reason) -> Vec<Say> {
    let grounds = reason.rule.grounds();
    let weighed = weighed_items(packs, reason);
    let published = weighed.iter().any(|item| is_published(item, seen));
    let own_weight = weighed
        .iter()
        .any(|item| !is_published(item, seen) && item.own_weight.is_some());
    let ours = grounds.contains(&Ground::Ours) || own_weight;
    let marks = [
        (grounds.contains(&Ground::Treaty), Say::MarkTreaty),
        (grounds.contains(&Ground::DimensionRule), Say::MarkRule),
        (published, Say::MarkWeights),
        (ours, Say::MarkOurs),
        (
            weighed
                .iter()
                .any(|item| is_unconfirmed(packs, &item.id, seen)),
            Say::MarkUnconfirmed,
        ),
    ];
    let marks = marks.into_iter().filter(|(holds, _)| *holds);
    marks.map(|(_, mark)| mark).collect()
}

/// The items of a reason whose weights enter it.
fn weighed_items<'a>(packs: &'a Packs, reason: &Reason) -> Vec<&'a Item> {
    if !reason.rule.weighs() {
        return Vec::new();
    }
    let items = reason.items.iter();
    items.filter_map(|id| packs.item(id)).collect()
}

/// Whether the published list that decided has a weight for it; on the child path an item that the
/// child list lacks keeps the adult one.
fn is_published(item: &Item, seen: &Assessment) -> bool {
    let weights = item.weights;
    let (adult, child) = match seen.form {
        Form::Labour => (weights.adult_labour, weights.child_labour),
        Form::Sexual => (weights.adult_sexual, weights.child_sexual),
    };
    adult.is_some() || seen.child && child.is_some()
}

fn is_unconfirmed(packs: &Packs, item: &ItemId, seen: &Assessment) -> bool {
    let Some(fact) = packs.fact(item) else {
        return false;
    };
    let sure = fact.weights_confidence;
    let (adult, child) = match seen.form {
        Form::Labour => (sure.adult_labour, sure.child_labour),
        Form::Sexual => (sure.adult_sexual, sure.child_sexual),
    };
    let used = if seen.child { child.or(adult) } else { adult };
    used == Some(Confidence::Unconfirmed)
}

/// Whether any published weight that entered this outcome is unconfirmed.
pub fn uses_unconfirmed(packs: &Packs, seen: &Assessment) -> bool {
    let support = [
        &seen.support.act,
        &seen.support.means,
        &seen.support.purpose,
    ];
    seen.reasons
        .iter()
        .chain(support.into_iter().flatten())
        .flat_map(|reason| weighed_items(packs, reason))
        .any(|item| is_unconfirmed(packs, &item.id, seen))
}

/// Which list decided, and that the other was computed too.
pub fn form(page: &mut Page, ink: &Ink<'_>, seen: &Assessment) {
    let above = seen
        .other_form
        .is_some_and(|other| other.rank() < seen.tip.rank());
    let said = match (seen.form, seen.other_form) {
        (Form::Labour, None) => Say::FormLabour,
        (Form::Labour, Some(_)) if above => Say::FormLabourAbove,
        (Form::Labour, Some(_)) => Say::FormLabourEqual,
        (Form::Sexual, Some(_)) if above => Say::FormSexualAbove,
        (Form::Sexual, _) => Say::FormSexual,
    };
    page.say(ink, 2, said);
}

/// How the published table reads the answers, where it says another thing.
pub fn ilo(page: &mut Page, ink: &Ink<'_>, seen: &Assessment) {
    if let Some(said) = ilo_words(seen) {
        page.say(ink, 2, said);
    }
}

fn ilo_words(seen: &Assessment) -> Option<Say> {
    let read = seen.ilo.filter(|read| read.differs_from(seen.tip))?;
    let row = match read {
        Ilo::SuccessfulMigrant => Say::IloSuccessful,
        Ilo::ExploitedMigrant => Say::IloExploited,
        Ilo::ExploitedAndDeceived => Say::IloDeceived,
        Ilo::ForcedLabour => Say::IloForcedLabour,
        Ilo::NoRow => return Some(Say::IloNoRow),
    };
    let row = Box::new(Msg::from(row));
    Some(Say::IloRow { row })
}

/// What is published, what is ours, and what was not confirmed.
pub fn limits(page: &mut Page, ink: &Ink<'_>, shared: &Shared, seen: &Assessment) {
    page.title(ink, Say::LimitsHeading);
    page.say(ink, 2, Say::LimitsPublished);
    page.say(ink, 2, Say::LimitsOurs);
    if uses_unconfirmed(shared.packs, seen) {
        let said = ink.words(Say::LimitsUnconfirmed);
        page.text(ink, 2, Role::Concern, &said);
    }
}
