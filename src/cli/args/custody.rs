//! The arguments of what is done about people, keys and copies.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};

use crate::domain::duty;

/// What somebody is at this computer for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Duty {
    /// Talks to people and records it.
    Officer,
    /// Leads the shift.
    Lead,
    /// Keeps the computer, never a case.
    It,
}

impl From<Duty> for duty::Duty {
    fn from(duty: Duty) -> Self {
        match duty {
            Duty::Officer => Self::Officer,
            Duty::Lead => Self::Lead,
            Duty::It => Self::It,
        }
    }
}

/// Where a new passphrase comes from.
#[derive(Debug, clap::Args)]
#[group(required = true, multiple = false)]
pub struct Fresh {
    /// Take the new passphrase from this open file descriptor; where it is the same as
    /// --passphrase-fd, from its second line.
    #[arg(long, value_name = "N")]
    pub new_passphrase_fd: Option<u32>,
    /// Make one of random words in the language of --lang, and print it once.
    #[arg(long)]
    pub generate: bool,
}

/// `fanal user …`.
#[derive(Debug, Subcommand)]
pub enum User {
    /// Take somebody in, with a passphrase of their own.
    Enrol {
        /// The new officer's code.
        #[arg(value_name = "CODE")]
        code: String,
        /// What they are here for.
        #[arg(long, default_value = "officer")]
        duty: Duty,
        /// Their passphrase.
        #[command(flatten)]
        fresh: Fresh,
    },
    /// List who is and was enrolled.
    List,
    /// Take somebody off; the station keys change with it.
    Remove {
        /// The officer's code.
        #[arg(value_name = "CODE")]
        code: String,
    },
    /// Change what somebody may do.
    Duty {
        /// The officer's code.
        #[arg(value_name = "CODE")]
        code: String,
        /// What they are here for from now on.
        duty: Duty,
    },
    /// Change your own passphrase.
    Passphrase {
        /// The new one.
        #[command(flatten)]
        fresh: Fresh,
    },
}

/// `fanal handover`.
#[derive(Debug, clap::Args)]
pub struct Handover {
    /// Who takes over; they open the cases with a passphrase of their own.
    #[arg(long, value_name = "CODE")]
    pub to: String,
    /// Which cases; without any, all of yours that are not closed.
    #[arg(value_name = "CASE")]
    pub cases: Vec<String>,
}

/// `fanal recovery …`.
#[derive(Debug, Subcommand)]
pub enum Recovery {
    /// Make a recovery key, write it to a file, and prove that it opens what it must.
    Make {
        /// The file for the secret key, on a stick that goes into the safe.
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
    },
    /// Prove that a recovery key opens the station key, a fictional record and every case.
    Prove {
        /// The file with the secret key.
        #[arg(long, value_name = "FILE")]
        identity: PathBuf,
    },
    /// When all officers forgot: come in as a new lead with the recovery key.
    Enter {
        /// The file with the secret key.
        #[arg(long, value_name = "FILE")]
        identity: PathBuf,
        /// The new lead's code.
        #[arg(value_name = "CODE")]
        code: String,
        /// Their passphrase.
        #[command(flatten)]
        fresh: Fresh,
    },
}

/// `fanal profile …`.
#[derive(Debug, Subcommand)]
pub enum Profile {
    /// Sign a profile with the agency's key; the signature is written beside it.
    Sign {
        /// The profile.
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// The agency's secret Ed25519 key, as ssh-keygen makes it.
        #[arg(long, value_name = "FILE")]
        key: PathBuf,
    },
    /// Take a signed profile in: supervisors, recovery keys, pack makers, how cases are kept.
    Install {
        /// The profile; its signature lies beside it.
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// The agency's public key; needed the first time, pinned from then on.
        #[arg(long, value_name = "FILE.pub")]
        root: Option<PathBuf>,
    },
    /// Show the profile in force.
    Show,
}

/// `fanal backup` and `fanal restore`.
#[derive(Debug, clap::Args)]
pub struct Copy {
    /// The copy.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

/// `fanal drop-box`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DropBox {
    /// The officer's copy of a case's key is deleted when the case is closed.
    On,
    /// Officers keep the keys of their cases.
    Off,
}
