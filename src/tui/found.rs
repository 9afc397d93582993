//! What was looked for, made visible in the text where it was found.

use super::theme::Role;
use crate::text::search::Wanted;

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
