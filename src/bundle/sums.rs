//! The table of hashes, in the form of `sha256sum`: the one thing that is signed.

use super::layout::{FIRST_CHUNK, Layout, MANIFEST_PLACE, SUMS};
use super::read_error::ReadError;
use crate::crypt::Digest;

/// The digests of the manifest and of everything behind it, in archive order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sums {
    layout: Layout,
    digests: Vec<Digest>,
}

impl Sums {
    /// The table of these entries, in archive order from the manifest on.
    pub(super) fn of<'a>(layout: Layout, bodies: impl Iterator<Item = &'a [u8]>) -> Self {
        Self {
            layout,
            digests: bodies.map(Digest::of).collect(),
        }
    }

    /// The table as it stands in the archive: `<64 hex>  <name>` and a newline for each entry.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        for (digest, place) in self.digests.iter().zip(MANIFEST_PLACE..) {
            let row = format!("{digest}  {}\n", self.layout.name_at(place));
            text.push_str(&row);
        }
        text
    }

    /// Reads a table; the names must be those of the format, in its order, and as many parts
    /// as the format allows.
    pub(super) fn parse(layout: Layout, text: &[u8]) -> Result<Self, ReadError> {
        let text = std::str::from_utf8(text).map_err(|_fault| malformed(1))?;
        let body = text.strip_suffix('\n').ok_or_else(|| malformed(1))?;
        let mut digests = Vec::new();
        for (row, place) in body.split('\n').zip(MANIFEST_PLACE..) {
            let line = u64::from(place - MANIFEST_PLACE) + 1;
            digests.push(row_digest(layout, row, place).ok_or_else(|| malformed(line))?);
        }
        let sums = Self { layout, digests };
        let is_whole = sums.digests.len() >= (FIRST_CHUNK - MANIFEST_PLACE) as usize;
        if is_whole && layout.has_room_for(sums.chunks()) {
            Ok(sums)
        } else {
            Err(malformed(sums.digests.len() as u64))
        }
    }

    /// How many numbered parts the table lists.
    pub(super) fn chunks(&self) -> u32 {
        u32::try_from(self.digests.len())
            .unwrap_or(u32::MAX)
            .saturating_sub(FIRST_CHUNK - MANIFEST_PLACE)
    }

    /// The digest of the entry at `place` of the archive.
    pub(super) fn at(&self, place: u32) -> Option<&Digest> {
        let row = usize::try_from(place.checked_sub(MANIFEST_PLACE)?).ok()?;
        self.digests.get(row)
    }
}

fn row_digest(layout: Layout, row: &str, place: u32) -> Option<Digest> {
    let (digest, name) = row.split_once("  ")?;
    if name == layout.name_at(place) {
        digest.parse().ok()
    } else {
        None
    }
}

fn malformed(line: u64) -> ReadError {
    ReadError::Malformed {
        entry: SUMS.to_owned(),
        line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Sums {
        Sums::of(
            Layout::Bundle,
            [b"m".as_slice(), b"s", b"e", b"1", b"2"].into_iter(),
        )
    }

    #[test]
    fn a_table_comes_back_from_its_text() {
        let text = table().text();
        assert!(
            text.lines()
                .nth(3)
                .unwrap()
                .ends_with("  records/000001.jsonl")
        );
        assert_eq!(
            Sums::parse(Layout::Bundle, text.as_bytes()).unwrap(),
            table()
        );
        assert_eq!(table().chunks(), 2);
        assert_eq!(table().at(2), Some(&Digest::of(b"m")));
        assert_eq!(table().at(1), None);
        assert_eq!(table().at(7), None);
    }

    #[test]
    fn a_table_that_skips_repeats_or_adds_is_refused() {
        let text = table().text();
        let rows: Vec<&str> = text.lines().collect();
        let faulty = [
            String::new(),
            text.trim_end().to_owned(),
            format!("{text}\n"),
            rows[..3].join("\n") + "\n",
            format!("{}\n{}\n", rows[..4].join("\n"), rows[3]),
            text.replace("  ", " *"),
            text.replace("records/000002", "records/000003"),
            text.to_uppercase(),
        ];
        for text in faulty {
            assert!(
                Sums::parse(Layout::Bundle, text.as_bytes()).is_err(),
                "{text}"
            );
        }
    }
}
