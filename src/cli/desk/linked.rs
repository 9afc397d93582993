//! Who says that they travel with whom, for other programs: claims in both directions.

use serde_json::{Map, Value, json};

use crate::domain::screening::Screening;
use crate::domain::summary::{Linked, Summary};

/// What the person says, with who wrote it down and whether the other case is here; who names them.
pub(super) fn described(screening: &Screening, cases: &[Summary]) -> Map<String, Value> {
    let linked = Linked::of(screening, cases);
    let says = linked.names.iter().map(|(link, here)| {
        json!({
            "with": link.with,
            "said": link.said,
            "by": link.by,
            "at": link.at.iso(),
            "here": here,
        })
    });
    let all = [
        ("says_travels_with", says.collect::<Vec<Value>>().into()),
        ("named_by", linked.named_by.into()),
    ];
    let named = all.into_iter();
    named
        .map(|(name, value): (&str, Value)| (name.to_owned(), value))
        .collect()
}
