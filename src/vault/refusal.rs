//! What the vault refuses on purpose: duties, holds, and what would leave a case to nobody.

use crate::lang::Notice;
use crate::lang::msg::Custody as Say;

/// A refusal that is meant so. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The duty of the officer at work does not allow it.
    #[error("the duty of {officer} does not allow it")]
    NotAllowed {
        /// Who, by handle.
        officer: String,
    },
    /// The handle is or was somebody's.
    #[error("the handle {officer} is taken")]
    OfficerThere {
        /// The handle.
        officer: String,
    },
    /// The vault would have no lead any more.
    #[error("the last lead")]
    LastLead,
    /// Officers do not take themselves off.
    #[error("an officer does not remove themselves")]
    Yourself,
    /// Cases that nobody could open any more.
    #[error("{count} cases would have no key left")]
    WouldBeLost {
        /// How many.
        count: u32,
    },
    /// A case whose key is sealed to no supervisor.
    #[error("no supervisor could open the case")]
    NobodyElse,
    /// A legal hold forbids erasing.
    #[error("the case is under a legal hold")]
    OnHold,
    /// It was destroyed before.
    #[error("the case was erased")]
    ErasedAlready,
    /// No receipt covers everything of the case.
    #[error("no receipt covers everything of the case")]
    NotReceived,
    /// The key opens nothing of this vault.
    #[error("not a recovery key of this vault")]
    NotRecovery,
    /// A copy that is not what it was made from.
    #[error("the copy at {path} is not what was copied")]
    CopyDiffers {
        /// Where.
        path: String,
    },
    /// A vault of another realm.
    #[error("the vault is of another realm")]
    OtherRealm,
    /// A profile, and no root key to check it against.
    #[error("no root key is pinned")]
    NoRoot,
    /// A profile of another agency.
    #[error("the root key is pinned already: {pinned}")]
    OtherRoot {
        /// The fingerprint of the pinned key.
        pinned: String,
    },
    /// A profile that is not newer than the one in force.
    #[error("profile version {found} is not newer than {have}")]
    NotNewer {
        /// The version in force.
        have: u64,
        /// The version of the file.
        found: u64,
    },
    /// Supervisors are named by the signed profile only.
    #[error("supervisors come from the signed profile")]
    ByProfile,
}

impl Refusal {
    /// The refusal as a person meets it.
    pub fn notice(&self) -> Notice {
        match self {
            Self::NotAllowed { officer } => Notice::new(
                Say::NotAllowed {
                    officer: officer.clone(),
                },
                Say::NotAllowedRemedy,
            ),
            Self::OfficerThere { officer } => Notice::new(
                Say::OfficerThere {
                    officer: officer.clone(),
                },
                Say::OfficerThereRemedy,
            ),
            Self::LastLead => Notice::new(Say::LastLead, Say::LastLeadRemedy),
            Self::Yourself => Notice::new(Say::Yourself, Say::YourselfRemedy),
            Self::WouldBeLost { count } => {
                Notice::new(Say::WouldBeLost { count: *count }, Say::WouldBeLostRemedy)
            }
            Self::NobodyElse => Notice::new(Say::NobodyElse, Say::NobodyElseRemedy),
            Self::OnHold => Notice::new(Say::OnHold, Say::OnHoldRemedy),
            Self::ErasedAlready => Notice::new(Say::ErasedAlready, Say::ErasedAlreadyRemedy),
            Self::NotReceived => Notice::new(Say::NotReceived, Say::NotReceivedRemedy),
            Self::NotRecovery => Notice::new(Say::NotRecovery, Say::NotRecoveryRemedy),
            Self::CopyDiffers { path } => Notice::new(
                Say::CopyDiffers { path: path.clone() },
                Say::CopyDiffersRemedy,
            ),
            Self::OtherRealm => Notice::new(Say::OtherRealm, Say::OtherRealmRemedy),
            Self::NoRoot => Notice::new(Say::NoRoot, Say::NoRootRemedy),
            Self::OtherRoot { pinned } => Notice::new(
                Say::OtherRoot {
                    fingerprint: pinned.clone(),
                },
                Say::OtherRootRemedy,
            ),
            Self::NotNewer { have, found } => Notice::new(
                Say::NotNewer {
                    have: *have,
                    found: *found,
                },
                Say::NotNewerRemedy,
            ),
            Self::ByProfile => Notice::new(Say::ByProfile, Say::ByProfileRemedy),
        }
    }

    /// One of each, for checks over the whole table.
    pub fn samples() -> Vec<Self> {
        vec![
            Self::NotAllowed {
                officer: "ID-07".into(),
            },
            Self::OfficerThere {
                officer: "ID-07".into(),
            },
            Self::LastLead,
            Self::Yourself,
            Self::WouldBeLost { count: 2 },
            Self::NobodyElse,
            Self::OnHold,
            Self::ErasedAlready,
            Self::NotReceived,
            Self::NotRecovery,
            Self::CopyDiffers {
                path: "copy.fanal".into(),
            },
            Self::OtherRealm,
            Self::NoRoot,
            Self::OtherRoot {
                pinned: "4821 0094 7730 1156".into(),
            },
            Self::NotNewer { have: 3, found: 2 },
            Self::ByProfile,
        ]
    }
}
