//! What stands where in a bundle, and how large each part may be.

/// The version of the format this build writes, and the newest it reads.
pub const VERSION: u32 = 1;

/// The namespace of the signature over the table of hashes.
pub const NAMESPACE: &str = "bundle-v1@fanal";

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

/// The entry at `place`, counted from 0, in the order in which they must stand.
pub(super) fn name_at(place: u32) -> String {
    match place {
        0 => SUMS.to_owned(),
        1 => SIGNATURE.to_owned(),
        MANIFEST_PLACE => MANIFEST.to_owned(),
        SESSIONS_PLACE => SESSIONS.to_owned(),
        EPOCHS_PLACE => EPOCHS.to_owned(),
        later => chunk_name(later - FIRST_CHUNK + 1),
    }
}

/// The name of chunk `number`, counted from 1: `records/000001.jsonl`.
pub(super) fn chunk_name(number: u32) -> String {
    format!("records/{number:06}.jsonl")
}

/// Bytes the entry with this name may have, at most; nothing for a name no bundle has.
pub(super) fn limit_of(name: &str) -> Option<u64> {
    match name {
        SUMS | MANIFEST => Some(1024 * 1024),
        SIGNATURE => Some(4 * 1024),
        SESSIONS | EPOCHS => Some(CHUNK_LIMIT),
        other => chunk_number(other).map(|_| CHUNK_LIMIT),
    }
}

/// The number in the name of a chunk, from 1 to [`CHUNKS_LIMIT`].
fn chunk_number(name: &str) -> Option<u32> {
    let digits = name.strip_prefix("records/")?.strip_suffix(".jsonl")?;
    let number: u32 = digits.parse().ok()?;
    let is_ours = (1..=CHUNKS_LIMIT).contains(&number) && chunk_name(number) == name;
    is_ours.then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_have_six_digits_and_a_last_number() {
        assert_eq!(name_at(5), "records/000001.jsonl");
        assert_eq!(chunk_number("records/000001.jsonl"), Some(1));
        assert_eq!(chunk_number("records/004096.jsonl"), Some(4096));
        for name in [
            "records/000000.jsonl",
            "records/004097.jsonl",
            "records/1.jsonl",
            "records/+00001.jsonl",
            "records/../000001.jsonl",
        ] {
            assert_eq!(chunk_number(name), None, "{name}");
        }
    }

    #[test]
    fn only_names_of_the_format_have_a_limit() {
        assert_eq!(limit_of("manifest.json"), Some(1024 * 1024));
        assert_eq!(limit_of("SHA256SUMS.sig"), Some(4096));
        assert_eq!(limit_of("readme.txt"), None);
    }
}
