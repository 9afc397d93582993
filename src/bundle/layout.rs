//! What stands where in a bundle and in a return, and how large each part may be.

/// The version of the format this build writes, and the newest it reads.
pub const VERSION: u32 = 1;

/// The namespace of the signature over the table of hashes of a bundle.
pub const NAMESPACE: &str = "bundle-v1@fanal";

/// The namespace of the signature over the table of hashes of a return.
pub const RETURN_NAMESPACE: &str = "return-v1@fanal";

/// Which of the two files it is. Both have the same frame: the table of hashes, its signature, the
/// manifest, two files of lines, then numbered parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// A bundle: records of a station on their way to a desk.
    Bundle,
    /// A return: receipts and letters of a desk on their way to a station.
    Return,
}

/// Bytes of the age header, at most: some 500 recipients.
pub(super) const HEADER_LIMIT: u64 = 64 * 1024;

/// Bytes of one record line without its newline, at most.
pub const LINE_LIMIT: usize = 256 * 1024;

/// Bytes of one chunk of records, at most.
pub(super) const CHUNK_LIMIT: u64 = 8 * 1024 * 1024;

/// Bytes after which the writer starts a new chunk.
pub(super) const CHUNK_TARGET: usize = 2 * 1024 * 1024;

/// Chunks in one bundle, at most.
pub(super) const CHUNKS_LIMIT: u32 = 4096;

/// Records a station puts into one bundle; more go into the next.
///
/// Several small bundles verify, import and retry alone, and stay far below what any file system
/// of a memory stick allows.
pub const PORTION_RECORDS: usize = 2000;

/// Bytes of record lines a station puts into one bundle, at most.
pub const PORTION_BYTES: usize = 8 * 1024 * 1024;

/// The table of hashes; also the name a fault in it carries.
pub(super) const SUMS: &str = "SHA256SUMS";
/// The signature over the table.
pub(super) const SIGNATURE: &str = "SHA256SUMS.sig";
/// What the bundle says of itself.
pub(super) const MANIFEST: &str = "manifest.json";
/// The officers' signed statements.
pub(super) const SESSIONS: &str = "sessions.jsonl";
/// The keys of cases, each wrapped with age.
pub(super) const EPOCHS: &str = "epochs.jsonl";

/// The place of the manifest, counted from 0.
pub(super) const MANIFEST_PLACE: u32 = 2;
/// The place of the officers' statements.
pub(super) const SESSIONS_PLACE: u32 = 3;
/// The place of the wrapped keys.
pub(super) const EPOCHS_PLACE: u32 = 4;
/// The place of the first chunk.
pub(super) const FIRST_CHUNK: u32 = 5;

/// What a desk has received, and what it refused.
pub(super) const RECEIPTS: &str = "receipts.jsonl";
/// What a desk says about cases.
pub(super) const LETTERS: &str = "letters.jsonl";

/// Bytes of one attached file, at most.
pub const FILE_LIMIT: u64 = 2 * 1024 * 1024;

/// Files attached to one return, at most.
pub const FILES_LIMIT: u32 = 16;

impl Layout {
    /// The namespace of its signature.
    pub(super) const fn namespace(self) -> &'static str {
        match self {
            Self::Bundle => NAMESPACE,
            Self::Return => RETURN_NAMESPACE,
        }
    }

    /// What its file name begins with.
    pub(super) const fn prefix(self) -> &'static str {
        match self {
            Self::Bundle => "fb",
            Self::Return => "fr",
        }
    }

    /// How many numbered parts it may have.
    pub(super) fn has_room_for(self, parts: u32) -> bool {
        match self {
            Self::Bundle => (1..=CHUNKS_LIMIT).contains(&parts),
            Self::Return => parts <= FILES_LIMIT,
        }
    }

    /// The entry at `place`, counted from 0, in the order in which they must stand.
    pub(super) fn name_at(self, place: u32) -> String {
        let name = match (self, place) {
            (_, 0) => SUMS,
            (_, 1) => SIGNATURE,
            (_, MANIFEST_PLACE) => MANIFEST,
            (Self::Bundle, SESSIONS_PLACE) => SESSIONS,
            (Self::Bundle, EPOCHS_PLACE) => EPOCHS,
            (Self::Return, SESSIONS_PLACE) => RECEIPTS,
            (Self::Return, EPOCHS_PLACE) => LETTERS,
            (_, later) => return self.part_name(later - FIRST_CHUNK + 1),
        };
        name.to_owned()
    }

    /// The name of the numbered part `number`, counted from 1: `records/000001.jsonl`.
    fn part_name(self, number: u32) -> String {
        match self {
            Self::Bundle => format!("records/{number:06}.jsonl"),
            Self::Return => format!("files/{number:06}"),
        }
    }

    /// Bytes the entry with this name may have, at most; nothing for a name the file never has.
    pub(super) fn limit_of(self, name: &str) -> Option<u64> {
        match (self, name) {
            (_, SUMS | MANIFEST) => Some(1024 * 1024),
            (_, SIGNATURE) => Some(4 * 1024),
            (Self::Bundle, SESSIONS | EPOCHS) | (Self::Return, RECEIPTS | LETTERS) => {
                Some(CHUNK_LIMIT)
            }
            (Self::Bundle, other) => self.part_number(other).map(|_| CHUNK_LIMIT),
            (Self::Return, other) => self.part_number(other).map(|_| FILE_LIMIT),
        }
    }

    /// The number in the name of a numbered part, from 1 to the most there may be.
    fn part_number(self, name: &str) -> Option<u32> {
        let (_, last) = name.split_once('/')?;
        let number: u32 = last.trim_end_matches(".jsonl").parse().ok()?;
        let is_ours = number > 0 && self.has_room_for(number) && self.part_name(number) == name;
        is_ours.then_some(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_have_six_digits_and_a_last_number() {
        let bundle = Layout::Bundle;
        assert_eq!(bundle.name_at(5), "records/000001.jsonl");
        assert_eq!(bundle.part_number("records/000001.jsonl"), Some(1));
        assert_eq!(bundle.part_number("records/004096.jsonl"), Some(4096));
        for name in [
            "records/000000.jsonl",
            "records/004097.jsonl",
            "records/1.jsonl",
            "records/+00001.jsonl",
            "records/../000001.jsonl",
            "records/000001.jsonl.jsonl",
            "files/000001",
        ] {
            assert_eq!(bundle.part_number(name), None, "{name}");
        }
    }

    #[test]
    fn only_names_of_the_format_have_a_limit() {
        for layout in [Layout::Bundle, Layout::Return] {
            assert_eq!(layout.limit_of("manifest.json"), Some(1024 * 1024));
            assert_eq!(layout.limit_of("SHA256SUMS.sig"), Some(4096));
            assert_eq!(layout.limit_of("readme.txt"), None);
        }
        assert_eq!(Layout::Return.limit_of("letters.jsonl"), Some(CHUNK_LIMIT));
        assert_eq!(Layout::Bundle.limit_of("letters.jsonl"), None);
        assert_eq!(Layout::Return.limit_of("files/000016"), Some(FILE_LIMIT));
        assert_eq!(Layout::Return.limit_of("files/000017"), None);
    }
}
