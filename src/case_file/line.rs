//! The line of JSON that `fanal assess` prints for one case (`assessment.md` 8).

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::domain::assess::{Assessment, Change, Reason};
use crate::domain::item::ItemId;

/// The name and version of the format.
pub const SCHEMA: &str = "fanal.assessment/1";

/// An assessment as it stands in a line, in the order of the keys of the page.
#[derive(Serialize)]
struct Line<'a> {
    schema: &'static str,
    headline: &'static str,
    code: String,
    immediate: bool,
    child: bool,
    tip: &'static str,
    som: &'static str,
    som_provisional: bool,
    protection: &'static str,
    form: &'static str,
    elements: ElementsLine,
    dimensions: Dimensions<'a>,
    reasons: Vec<ReasonLine<'a>>,
    open_areas: Vec<&'static str>,
    unmet_conditions: Vec<&'static str>,
    would_change: Vec<ChangeLine<'a>>,
}

#[derive(Serialize)]
struct ElementsLine {
    act: &'static str,
    means: &'static str,
    purpose: &'static str,
}

/// The dimensions as one object, in the order of the packs.
struct Dimensions<'a>(&'a Assessment);

impl Serialize for Dimensions<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.dimensions.len()))?;
        for (dimension, tally) in &self.0.dimensions {
            let line = TallyLine {
                positive: tally.positive,
                strong: tally.strong,
                medium: tally.medium,
                weak: tally.weak,
            };
            map.serialize_entry(dimension.code(), &line)?;
        }
        map.end()
    }
}

#[derive(Serialize)]
struct TallyLine {
    positive: bool,
    strong: u8,
    medium: u8,
    weak: u8,
}

#[derive(Serialize)]
struct ReasonLine<'a> {
    rule: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    items: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    areas: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    conditions: Vec<&'static str>,
}

impl<'a> ReasonLine<'a> {
    fn new(reason: &'a Reason) -> Self {
        Self {
            rule: reason.rule.code(),
            items: reason.items.iter().map(ItemId::as_str).collect(),
            areas: reason.areas.iter().map(|area| area.code()).collect(),
            conditions: reason.conditions.iter().map(|it| it.code()).collect(),
        }
    }
}

/// One change: `item` for a single one, `items` for a pair; `specialist` only where it is true.
#[derive(Serialize)]
struct ChangeLine<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    item: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    items: Vec<&'a str>,
    answer: &'static str,
    headline: &'static str,
    code: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    specialist: bool,
}

impl<'a> ChangeLine<'a> {
    fn new(change: &'a Change) -> Self {
        let (item, items) = match change.items.as_slice() {
            [only] => (Some(only.as_str()), Vec::new()),
            several => (None, several.iter().map(ItemId::as_str).collect()),
        };
        Self {
            item,
            items,
            answer: change.answer.code(),
            headline: change.headline.code(),
            code: &change.code,
            specialist: change.specialist,
        }
    }
}

/// The line, without a line break. It holds no text of a person: ids, codes and numbers only.
pub fn line(assessment: &Assessment) -> Result<String, serde_json::Error> {
    let elements = assessment.elements;
    serde_json::to_string(&Line {
        schema: SCHEMA,
        headline: assessment.headline.code(),
        code: assessment.code(),
        immediate: assessment.immediate,
        child: assessment.child,
        tip: assessment.tip.code(),
        som: assessment.som.code(),
        som_provisional: assessment.som_provisional,
        protection: assessment.protection.code(),
        form: assessment.form.code(),
        elements: ElementsLine {
            act: elements.act.code(),
            means: elements.means.code(),
            purpose: elements.purpose.code(),
        },
        dimensions: Dimensions(assessment),
        reasons: assessment.reasons.iter().map(ReasonLine::new).collect(),
        open_areas: assessment.open_areas.iter().map(|it| it.code()).collect(),
        unmet_conditions: assessment
            .unmet_conditions
            .iter()
            .map(|it| it.code())
            .collect(),
        would_change: assessment
            .would_change
            .iter()
            .map(ChangeLine::new)
            .collect(),
    })
}
