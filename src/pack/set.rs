//! A whole set of pack files as one text, and the name that a case keeps of it.
//!
//! ```text
//! # file indicators/cards.toml 9678
//! …9678 bytes and a line end…
//! # file country/country.toml 11873
//! …
//! ```

use super::country::CountryPack;
use crate::crypt::Digest;
use crate::domain::screening::PackStamp;

const HEAD: &str = "# file ";

/// The files in their order as one text; its SHA-256 digest names the set.
pub fn text_of(files: &[(&str, &str)]) -> String {
    let mut text = String::new();
    for (name, body) in files {
        let head = format!("{HEAD}{name} {}\n", body.len());
        for part in [head.as_str(), body, "\n"] {
            text.push_str(part);
        }
    }
    text
}

/// The files of such a text; nothing where it is another text.
pub fn files_of(text: &str) -> Option<Vec<(&str, &str)>> {
    let mut files = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (head, after) = rest.split_once('\n')?;
        let (name, length) = head.strip_prefix(HEAD)?.rsplit_once(' ')?;
        let (body, after) = after.split_at_checked(length.parse().ok()?)?;
        rest = after.strip_prefix('\n')?;
        files.push((name, body));
    }
    Some(files)
}

/// The name of the set: the digest of its text, and its country.
pub(super) fn stamp(files: &[(&str, &str)], country: Option<&CountryPack>) -> PackStamp {
    PackStamp {
        country: country.map(|country| (country.header.id.clone(), country.header.version)),
        hash: Digest::of(text_of(files).as_bytes()).to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_comes_back_from_its_text() {
        let files = [
            ("one.toml", "# file two.toml 3\nabc\n"),
            ("two.toml", ""),
            ("three.toml", "é\n\n"),
        ];
        let text = text_of(&files);
        assert_eq!(files_of(&text).unwrap(), files);
        for broken in ["x", "# file a 4\nabc\n", "# file a 1\nabc\n", "# file a"] {
            assert_eq!(files_of(broken), None, "{broken}");
        }
    }

    #[test]
    fn names_order_and_bytes_all_count() {
        let hash = |files: &[(&str, &str)]| stamp(files, None).hash;
        let one = hash(&[("a", "1"), ("b", "2")]);
        assert_eq!(one.len(), 64);
        assert_ne!(one, hash(&[("b", "2"), ("a", "1")]));
        assert_ne!(one, hash(&[("a", "1"), ("c", "2")]));
        assert_ne!(one, hash(&[("a", "1"), ("b", "3")]));
    }
}
