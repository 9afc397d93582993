//! The chain that ties each revision of a station to all before it.

use crate::crypt::Digest;

/// The chain before revision 1: 64 zeros.
pub const START: Digest = Digest::from_bytes([0; 32]);

/// The chain after the revision `seq`: the digest of `<before>:<seq>:<revision>` and a newline, with
/// both digests in hexadecimal and the number in decimal.
///
/// Whoever keeps the value after one revision sees any later change of it or of those before it.
pub fn link(before: &Digest, seq: u64, revision: &Digest) -> Digest {
    Digest::of(format!("{before}:{seq}:{revision}\n").as_bytes())
}

/// Where a walk along the chain stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Walk {
    /// The number of the next revision; nothing once the numbers are used up.
    next: Option<u64>,
    /// The chain after the revision before it.
    head: Digest,
}

impl Walk {
    /// Before the revision `first`.
    pub(super) const fn from(first: u64, before: Digest) -> Self {
        Self {
            next: Some(first),
            head: before,
        }
    }

    /// The number of the revision that comes next.
    pub(super) const fn next(&self) -> Option<u64> {
        self.next
    }

    /// The chain so far.
    pub(super) const fn head(&self) -> Digest {
        self.head
    }

    /// One revision further.
    pub(super) fn step(&mut self, revision: &Digest) {
        if let Some(seq) = self.next {
            self.head = link(&self.head, seq, revision);
            self.next = seq.checked_add(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_the_digest_of_the_written_form() {
        let revision = Digest::of(b"{}");
        let written = format!("{}:1:{revision}\n", "0".repeat(64));
        assert_eq!(link(&START, 1, &revision), Digest::of(written.as_bytes()));
    }

    #[test]
    fn the_numbers_end_where_they_end() {
        let mut walk = Walk::from(u64::MAX, Digest::of(b""));
        walk.step(&Digest::of(b"a"));
        let last = walk;
        walk.step(&Digest::of(b"b"));
        assert_eq!(walk.next(), None);
        assert_eq!(walk, last);
    }
}
