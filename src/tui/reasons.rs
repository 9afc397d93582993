//! An assessment in words: elements with their items, because, against or not known, what would
//! change it, what is published and what is ours.

use super::ink::Ink;
use super::page::Page;
use super::theme::Role;
use super::{changes, grounds, names, rules, strip};
use crate::app::model::Shared;
use crate::domain::assess::{Assessment, Reason, Rule};
use crate::domain::case::{Case, State};
use crate::domain::item::ItemId;
use crate::lang::msg::Outcome as Say;

/// Columns from which there is room for sentences.
const SENTENCES: u16 = 50;

/// Why an item counts, in a sentence, and how it is known; its short name where there is no room.
pub fn item_words(
    ink: &Ink<'_>,
    shared: &Shared,
    (item, case): (&ItemId, &Case),
    width: u16,
) -> String {
    let said = if width < SENTENCES {
        shared.packs.label(item, shared.locale)
    } else {
        shared.packs.reason(item, shared.locale)
    };
    match case.items.get(item) {
        Some(state) if *state != State::NotAsked => {
            format!("{said} ({})", ink.words(names::state(*state)))
        }
        Some(_) | None => said.to_owned(),
    }
}

/// What an outcome says first: the other findings, the elements, the list that decided, the journey.
pub fn summary(page: &mut Page, ink: &Ink<'_>, shared: &Shared, seen: &Assessment) {
    findings(page, ink, seen);
    elements(page, ink, shared, seen);
    grounds::form(page, ink, seen);
    if let Some(open) = &shared.open {
        strip::part(page, ink, &open.screening.journey);
    }
}

/// What it rests on: reasons, gaps, the published table, what would change it. The limits follow
/// at the end of the page.
pub fn details(page: &mut Page, ink: &Ink<'_>, shared: &Shared, seen: &Assessment) {
    page.pair(
        ink,
        |page| because(page, ink, shared, seen),
        |page| against(page, ink, shared, seen),
    );
    grounds::ilo(page, ink, seen);
    changes::changes(page, ink, shared, seen);
}

/// The three elements: one cell is one fact, and words carry the meaning.
pub fn elements(page: &mut Page, ink: &Ink<'_>, shared: &Shared, seen: &Assessment) {
    let case = open_case(shared);
    let support = &seen.support;
    let act = changes::act_state(seen.elements.act);
    let means = changes::means_state(seen.elements.means);
    let purpose = changes::purpose_state(seen.elements.purpose);
    let all = [
        (Say::ElementAct, act, &support.act),
        (Say::ElementMeans, means, &support.means),
        (Say::ElementPurpose, purpose, &support.purpose),
    ];
    for (name, state, reasons) in all {
        element(page, ink, (name, state), (shared, reasons, &case));
    }
    if seen.child {
        page.say(ink, 2, Say::MeansNotNeeded);
    }
}

fn element(
    page: &mut Page,
    ink: &Ink<'_>,
    (name, state): (Say, Say),
    (shared, reasons, case): (&Shared, &Vec<Reason>, &Case),
) {
    let items = unique_items(reasons);
    let cells = "█".repeat(items.len().min(8));
    let heading = format!("{}  {cells} {}", ink.words(name), ink.words(state));
    page.text(ink, 0, Role::Title, &heading);
    for item in items {
        let said = item_words(ink, shared, (&item, case), page.width());
        page.text(ink, 4, Role::Text, &said);
    }
}

fn unique_items(reasons: &[Reason]) -> Vec<ItemId> {
    let mut items: Vec<ItemId> = Vec::new();
    for item in reasons.iter().flat_map(|reason| &reason.items) {
        if !items.contains(item) {
            items.push(item.clone());
        }
    }
    items
}

/// Because: each rule that fired, in words, with its items; the rule's stable name behind it.
pub fn because(page: &mut Page, ink: &Ink<'_>, shared: &Shared, seen: &Assessment) {
    let case = open_case(shared);
    page.title(ink, Say::BecauseHeading);
    for reason in &seen.reasons {
        let code = crate::text::ltr_token(&format!("[{}]", names::rule_code(reason.rule)));
        let marks = grounds::marks(ink, shared.packs, seen, reason);
        let said = format!("{} {code} {marks}", ink.words(rules::words(reason.rule)));
        page.text(ink, 2, Role::Text, &said);
        for part in grounds_of(ink, shared, (reason, &case), page.width()) {
            page.text(ink, 4, Role::Muted, &format!("- {part}"));
        }
    }
}

/// The items, areas and conditions of a reason in words.
fn grounds_of(
    ink: &Ink<'_>,
    shared: &Shared,
    (reason, case): (&Reason, &Case),
    width: u16,
) -> Vec<String> {
    // S0 without a denial names what was looked for; shown here it would read as found.
    if reason.rule == Rule::SomNothing {
        return Vec::new();
    }
    let items = reason.items.iter();
    let areas = reason.areas.iter();
    let conditions = reason.conditions.iter();
    items
        .map(|item| item_words(ink, shared, (item, case), width))
        .chain(areas.map(|area| ink.words(names::area(*area))))
        .chain(conditions.map(|unmet| ink.words(names::condition(*unmet))))
        .collect()
}

/// Against, or not known: denied areas, open areas, unmet conditions.
pub fn against(page: &mut Page, ink: &Ink<'_>, shared: &Shared, seen: &Assessment) {
    let case = open_case(shared);
    page.title(ink, Say::AgainstHeading);
    let denied: Vec<String> = case
        .areas
        .iter()
        .filter(|(_, state)| **state == State::Absent)
        .map(|(area, _)| ink.words(names::area(*area)))
        .collect();
    list(page, ink, Say::AgainstDenied, &denied);
    let open: Vec<String> = seen
        .open_areas
        .iter()
        .map(|area| ink.words(names::area(*area)))
        .collect();
    list(page, ink, Say::NotKnown, &open);
    let unmet: Vec<String> = seen
        .unmet_conditions
        .iter()
        .map(|unmet| ink.words(names::condition(*unmet)))
        .collect();
    list(page, ink, Say::NotMet, &unmet);
    let unexplored: Vec<String> = seen
        .unexplored
        .iter()
        .filter_map(|dimension| names::dimension(*dimension))
        .map(|name| ink.words(name))
        .collect();
    list(page, ink, Say::Unexplored, &unexplored);
}

fn list(page: &mut Page, ink: &Ink<'_>, name: Say, parts: &[String]) {
    if !parts.is_empty() {
        let comma = ink.words(Say::ListComma);
        let said = format!(
            "{} {}",
            ink.words(name),
            parts.join(comma.trim_matches('|'))
        );
        page.text(ink, 2, Role::Text, &said);
    }
}

/// The other two findings, under any headline.
pub fn findings(page: &mut Page, ink: &Ink<'_>, seen: &Assessment) {
    let smuggling = changes::smuggling(seen.som, seen.som_provisional);
    page.say(ink, 2, smuggling);
    page.say(ink, 2, names::protection(seen.protection));
    if seen.labour_abuse {
        page.say(ink, 2, Say::LabourAbuse);
    }
    if seen.child {
        page.say(ink, 2, Say::ChildPathOn);
    }
}

/// The open case as the engine sees it.
pub fn open_case(shared: &Shared) -> Case {
    shared
        .open
        .as_ref()
        .map(|open| open.screening.case(&shared.packs.questions))
        .unwrap_or_default()
}
