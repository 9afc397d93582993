//! How a command ends.

use crate::lang::Notice;
use crate::lang::msg::Command;
use crate::pack::fault::PackFault;

/// A command that stopped, with what to tell.
#[derive(Debug)]
pub(super) struct Stop {
    notice: Box<Notice>,
}

impl From<Box<Notice>> for Stop {
    fn from(notice: Box<Notice>) -> Self {
        Self { notice }
    }
}

impl From<Notice> for Stop {
    fn from(notice: Notice) -> Self {
        Self {
            notice: Box::new(notice),
        }
    }
}

impl From<PackFault> for Stop {
    fn from(fault: PackFault) -> Self {
        fault.notice().into()
    }
}

impl Stop {
    /// Standard output is closed or full.
    pub(super) fn output() -> Self {
        let path = "-".to_owned();
        Notice::new(Command::CannotWrite { path }, Command::CheckPath).into()
    }

    /// A file cannot be read.
    pub(super) fn cannot_read(path: &std::path::Path) -> Self {
        let path = path.display().to_string();
        Notice::new(Command::CannotRead { path }, Command::CheckPath).into()
    }

    /// A file cannot be written.
    pub(super) fn cannot_write(path: &std::path::Path) -> Self {
        let path = path.display().to_string();
        Notice::new(Command::CannotWrite { path }, Command::CheckPath).into()
    }

    /// The packs that came with the program have faults.
    pub(super) fn of_packs(count: usize) -> Self {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        Notice::new(Command::PackFault { count }, Command::PackFaultRemedy).into()
    }

    /// What to tell.
    pub(super) fn notice(&self) -> &Notice {
        &self.notice
    }

    /// The exit code (`product.md` 6.1): 1 failed, 2 usage, 3 locked, 4 trust, 5 storage, 6 integrity,
    /// 7 needs a person, 8 not ready, 9 no terminal, 10 nothing to do.
    pub(super) fn code(&self) -> u8 {
        code_of(self.notice.problem.id())
    }
}

/// The exit code for a problem, by its message.
pub(super) fn code_of(problem: &str) -> u8 {
    let listed = CODES
        .iter()
        .find(|(_, ids)| ids.contains(&problem))
        .map(|(code, _)| *code);
    // What a bundle can have beside these is damage or a newer form; a case file is what was given.
    let usual = match problem {
        bundle if bundle.starts_with("bundle-") => 6,
        file if file.starts_with("case-file-") => 2,
        _ => 1,
    };
    listed.unwrap_or(usual)
}

const CODES: &[(u8, &[&str])] = &[
    (2, USAGE),
    (3, LOCKED),
    (4, TRUST),
    (5, STORAGE),
    (6, INTEGRITY),
    (
        7,
        &[
            "command-conflicting",
            "guard-export-held",
            "custody-on-hold",
            "custody-not-received",
            "retention-doubted",
            "retention-not-over",
            "retention-not-received",
            "custody-would-be-lost",
            "returns-restored",
            "returns-quarantined",
            "returns-new-desk",
            "returns-other-chain",
            "review-own-case",
            "review-own-decision",
            "review-words-held",
        ],
    ),
    (
        8,
        &[
            "command-no-supervisor",
            "command-live-not-ready",
            "vault-absent",
            "country-not-yet",
            "country-practice-only",
            "custody-nobody-else",
            "retention-no-term",
        ],
    ),
    (9, &["command-no-terminal"]),
    (
        10,
        &[
            "command-nothing-to-export",
            "guard-nothing-sealed",
            "custody-erased-already",
            "returns-nothing-new",
            "retention-nothing-over",
            "returns-nothing-to-return",
        ],
    ),
];

const USAGE: &[&str] = &[
    "command-bad-station",
    "command-bad-officer",
    "command-bad-key",
    "command-script-fault",
    "command-which-officer",
    "command-too-short",
    "vault-not-a-name",
    "vault-cost-too-low",
    "crypt-cost-out-of-range",
    "crypt-not-a-recipient",
    "command-not-a-desk",
    "returns-not-a-station",
    "retention-not-a-station",
    "review-not-a-desk",
    "review-no-words",
    "links-only-one",
    "country-no-country",
    "country-need-key",
    "country-bad-name",
    "country-not-a-list",
    "crypt-not-a-signing-key",
    "crypt-not-a-verifying-key",
    "guard-sealed-in-file",
    "guard-bad-identity",
    "custody-officer-there",
    "custody-last-lead",
    "custody-yourself",
    "custody-other-realm",
    "custody-not-a-profile",
    "custody-profile-bad-key",
    "custody-profile-no-supervisor",
];

const LOCKED: &[&str] = &[
    "vault-wrong-passphrase",
    "vault-unknown-officer",
    "vault-not-readable",
    "command-locked",
    "command-no-passphrase",
    "crypt-wrong-passphrase",
    "guard-not-this-key",
];

const TRUST: &[&str] = &[
    "bundle-unsigned",
    "bundle-bad-signature",
    "bundle-other-signer",
    "bundle-not-for-us",
    "bundle-not-listed",
    "bundle-other-realm",
    "command-other-key",
    "returns-other-desk",
    "command-bad-statement",
    "command-other-officer-key",
    "crypt-bad-signature",
    "crypt-other-signer",
    "crypt-not-for-us",
    "country-unsigned",
    "country-bad-signature",
    "country-other-key",
    "country-not-newer",
    "country-withdrawn",
    "country-older-list",
    "custody-not-allowed",
    "custody-not-recovery",
    "custody-no-root",
    "custody-other-root",
    "custody-not-newer",
    "custody-by-profile",
    "custody-office-not-named",
];

const STORAGE: &[&str] = &[
    "vault-read-only",
    "vault-disk-full",
    "vault-busy",
    "vault-failed",
    "bundle-no-folder",
    "bundle-not-allowed",
    "bundle-read-only",
    "bundle-no-space",
    "bundle-taken",
    "bundle-not-stored",
    "bundle-gone",
    "stick-hollow",
    "bundle-given-up",
    "bundle-disk",
    "bundle-unreadable",
    "command-no-folder",
    "command-cannot-read",
    "command-cannot-write",
    "command-settings-unusable",
    "terminal-settings-unknown-key",
    "terminal-settings-bad-value",
    "authoring-file-there",
    "authoring-folder-not-empty",
];

const INTEGRITY: &[&str] = &[
    "vault-empty",
    "vault-not-a-vault",
    "vault-too-new",
    "vault-truncated",
    "vault-damaged",
    "missing-cases",
    "missing-something",
    "missing-left-behind",
    "crypt-damaged",
    "command-pack-fault",
    "country-not-allowed",
    "country-too-large",
    "country-bad-sums",
    "country-changed",
    "country-extra",
    "country-missing",
    "custody-copy-differs",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::msg::Msg;

    #[test]
    fn every_listed_problem_is_a_message() {
        let known: Vec<&str> = Msg::AREAS
            .iter()
            .flat_map(|(_, ids)| ids.iter().copied())
            .collect();
        for problem in [
            "vault-wrong-passphrase",
            "bundle-unsigned",
            "command-live-not-ready",
            "guard-export-held",
            "guard-not-this-key",
            "guard-nothing-sealed",
            "guard-sealed-in-file",
            "guard-bad-identity",
            "terminal-settings-unknown-key",
            "terminal-settings-bad-value",
        ] {
            assert!(known.contains(&problem), "{problem}");
        }
        assert_eq!(code_of("vault-wrong-passphrase"), 3);
        assert_eq!(code_of("bundle-truncated"), 6);
        assert_eq!(code_of("command-no-such-case"), 1);
    }
}
