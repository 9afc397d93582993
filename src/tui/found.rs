//! What was looked for, made visible in the text where it was found.

use super::ink::{Ink, Spot};
use super::rows::ANY;
use super::theme::Role;
use crate::app::field::Field;
use crate::text::search::Wanted;

/// Columns of a field that are worth having beside its label.
const FIELD: u16 = 16;

/// The field in which one looks for something, with the caret in it: beside its label, or below where
/// the label is long. Gives the rows they take.
pub fn field(ink: &mut Ink<'_>, spot: Spot, label: &str, field: &Field) -> u16 {
    let columns = crate::text::width(label) + 1;
    let rows = ink.paragraph(spot, ANY, Role::Muted, label);
    let (x, y, rows) = if columns + FIELD <= spot.width {
        (columns, spot.y, 1)
    } else {
        (0, spot.y + rows, rows + 1)
    };
    let room = spot.width.saturating_sub(x);
    ink.field(Spot::new(spot.x + x, y, room), field, true);
    rows
}

/// A text as parts to paint in its role, with the words that were looked for in another.
pub fn parts<'t>(role: Role, text: &'t str, wanted: &Wanted) -> Vec<(Role, &'t str)> {
    let mut parts = Vec::new();
    let mut end = 0;
    for place in wanted.places(text) {
        parts.push((role, text.get(end..place.start).unwrap_or_default()));
        end = place.end;
        parts.push((Role::Focus, text.get(place).unwrap_or_default()));
    }
    parts.push((role, text.get(end..).unwrap_or_default()));
    parts.retain(|(_, part)| !part.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, typed: &str, expected: &[(Role, &str)]) {
        assert_eq!(parts(Role::Text, text, &Wanted::new(typed)), expected);
    }

    #[test]
    fn what_was_found_has_a_role_of_its_own() {
        check("JET-02-A", "", &[(Role::Text, "JET-02-A")]);
        check(
            "JET-02-A",
            "02",
            &[
                (Role::Text, "JET-"),
                (Role::Focus, "02"),
                (Role::Text, "-A"),
            ],
        );
        check("عَمَل", "عمل", &[(Role::Focus, "عَمَل")]);
        check("", "a", &[]);
    }
}
