//! An assessment in words: elements with their items, because, against or not known, what would
//! change it, what is published and what is ours.

use super::ink::Ink;
use super::names;
use super::page::Page;
use super::rules;
use super::theme::Role;
use crate::app::model::Shared;
use crate::domain::assess::{
    Act, Assessment, Change, Means, Purpose, Reason, Rule, SomLevel, Supposed,
};
use crate::domain::case::{Case, State};
use crate::domain::item::ItemId;
use crate::lang::msg::{Msg, Outcome as Say};

/// The label of an item, with how it is known.
pub fn item_words(ink: &Ink<'_>, shared: &Shared, item: &ItemId, case: &Case) -> String {
    let label = shared.packs.label(item, shared.locale);
    match case.items.get(item) {
        Some(state) if *state != State::NotAsked => {
            format!("{label} ({})", ink.words(names::state(*state)))
        }
        Some(_) | None => label.to_owned(),
    }
}

/// The three elements: one cell is one fact, and words carry the meaning.
pub fn elements(page: &mut Page, ink: &Ink<'_>, shared: &Shared, seen: &Assessment) {
    let case = open_case(shared);
    let support = &seen.support;
    let act = match seen.elements.act {
        Act::Clear => Say::ElementDenied,
        Act::Open => Say::ElementOpen,
        Act::Supported => Say::ElementSupported,
    };
    let means = match seen.elements.means {
        Means::Clear => Say::ElementDenied,
        Means::Open => Say::ElementOpen,
        Means::Partial => Say::ElementPartial,
        Means::Limited => Say::ElementLimited,
        Means::Positive => Say::ElementSupported,
    };
    let purpose = match seen.elements.purpose {
        Purpose::Clear => Say::ElementDenied,
        Purpose::Open => Say::PurposeOpen,
        Purpose::Partial => Say::ElementPartial,
        Purpose::Positive => Say::ElementSupported,
    };
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
        let said = item_words(ink, shared, &item, case);
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
        let said = format!("{} {code}", ink.words(rules::words(reason.rule)));
        page.text(ink, 2, Role::Text, &said);
        // S0 without a denial names what was looked for; shown here it would read as found.
        if reason.rule == Rule::SomNothing {
            continue;
        }
        let mut parts: Vec<String> = reason
            .items
            .iter()
            .map(|item| item_words(ink, shared, item, &case))
            .collect();
        parts.extend(
            reason
                .areas
                .iter()
                .map(|area| ink.words(names::area(*area))),
        );
        parts.extend(
            reason
                .conditions
                .iter()
                .map(|unmet| ink.words(names::condition(*unmet))),
        );
        for part in parts {
            page.text(ink, 4, Role::Muted, &format!("- {part}"));
        }
    }
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

/// What would change this: never "needed to qualify".
pub fn changes(page: &mut Page, ink: &Ink<'_>, shared: &Shared, seen: &Assessment) {
    if seen.would_change.is_empty() {
        return;
    }
    page.title(ink, Say::ChangeHeading);
    for change in &seen.would_change {
        let said = ink.words(change_words(shared, change));
        page.text(ink, 2, Role::Text, &said);
    }
}

fn change_words(shared: &Shared, change: &Change) -> Msg {
    let labels: Vec<&str> = change
        .items
        .iter()
        .map(|item| shared.packs.label(item, shared.locale))
        .collect();
    let facts = labels.join(" + ");
    let class = Box::new(names::headline(change.headline, false));
    let code = change.code.clone();
    match (change.specialist, change.answer) {
        (true, _) => Say::ChangeSpecialist { facts, class, code }.into(),
        (false, Supposed::Present) => Say::ChangePresent { facts, class, code }.into(),
        (false, Supposed::Absent) => Say::ChangeAbsent { facts, class, code }.into(),
    }
}

/// The other two findings, under any headline.
pub fn findings(page: &mut Page, ink: &Ink<'_>, seen: &Assessment) {
    let smuggling = match (seen.som, seen.som_provisional) {
        (SomLevel::S0, _) => Say::SmugglingNone,
        (SomLevel::SU, _) => Say::SmugglingUnknown,
        (SomLevel::S1, false) => Say::SmugglingIndicated,
        (SomLevel::S1, true) => Say::SmugglingProvisional,
        (SomLevel::S2, false) => Say::SmugglingAggravated,
        (SomLevel::S2, true) => Say::SmugglingAggravatedProvisional,
    };
    page.say(ink, 2, smuggling);
    page.say(ink, 2, names::protection(seen.protection));
    if seen.labour_abuse {
        page.say(ink, 2, Say::LabourAbuse);
    }
    if seen.child {
        page.say(ink, 2, Say::ChildPathOn);
    }
}

/// What is published and what is ours.
pub fn limits(page: &mut Page, ink: &Ink<'_>) {
    page.title(ink, Say::LimitsHeading);
    page.say(ink, 2, Say::LimitsPublished);
    page.say(ink, 2, Say::LimitsOurs);
}

/// The open case as the engine sees it.
pub fn open_case(shared: &Shared) -> Case {
    shared
        .open
        .as_ref()
        .map(|open| open.screening.case(&shared.packs.questions))
        .unwrap_or_default()
}
