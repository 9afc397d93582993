//! What to do, step by step, on which occasion.

use crate::pack::read::Table;
use crate::pack::wording::Text;

/// When a list of steps applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Occasion {
    /// Headline `T3`.
    Strong,
    /// Headline `T2`.
    Some,
    /// Headline `T1`.
    Risk,
    /// Headline `S2`.
    Aggravated,
    /// Headline `P`.
    Protection,
    /// The child path.
    Child,
    /// Immediate danger.
    Immediate,
}

const OCCASIONS: [(&str, Occasion); 7] = [
    ("T3", Occasion::Strong),
    ("T2", Occasion::Some),
    ("T1", Occasion::Risk),
    ("S2", Occasion::Aggravated),
    ("P", Occasion::Protection),
    ("child", Occasion::Child),
    ("immediate", Occasion::Immediate),
];

/// One step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What to do.
    pub text: Text,
}

/// A list of steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checklist {
    /// Its stable name.
    pub id: String,
    /// The occasions on which it applies, at least one.
    pub when: Vec<Occasion>,
    /// The steps in their order, at least one.
    pub steps: Vec<Step>,
}

/// Reads one `[[country.checklist]]`.
pub(super) fn read(mut table: Table<'_>) -> Option<Checklist> {
    let id = super::read::id(&mut table);
    let when = table.words("when", &OCCASIONS);
    crate::pack::check::not_empty(&table, "when");
    if !table.has("step") {
        table.missing("step");
    }
    let steps: Vec<Step> = table
        .children("step")
        .into_iter()
        .filter_map(step)
        .collect();
    table.finish();
    Some(Checklist {
        id: id?,
        when,
        steps,
    })
}

fn step(mut table: Table<'_>) -> Option<Step> {
    let text = table.four("text");
    table.finish();
    Some(Step { text: text? })
}
