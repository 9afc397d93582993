//! The arguments about cases.

use std::path::PathBuf;

use clap::Subcommand;

/// `fanal case …`.
#[derive(Debug, Subcommand)]
pub enum Case {
    /// Record case files as cases, each printed once it is on the disk.
    Add {
        /// Case files; `-` is standard input.
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// List the cases.
    List,
    /// Show one case: entries and assessment. Readable case data leaves only because you ask for it.
    Show {
        /// The case code.
        code: String,
    },
    /// Open the sealed answers of a case with the secret key that they were sealed for; without a
    /// file, with the key of this vault.
    Sealed {
        /// The case code.
        code: String,
        /// A file with the secret key, `AGE-SECRET-KEY-1…`.
        #[arg(long, value_name = "FILE")]
        identity: Option<PathBuf>,
    },
    /// Record that the person withdrew their consent.
    Withdraw {
        /// The case code.
        code: String,
    },
    /// Delete every copy of a case's key here: only supervisors and recovery open it afterwards.
    Release {
        /// The case code.
        code: String,
    },
    /// Destroy a case: its keys and its texts.
    Erase {
        /// The case code.
        code: String,
    },
    /// Put a case under a legal hold, so that it cannot be erased.
    Hold {
        /// The case code.
        code: String,
        /// Lift the hold.
        #[arg(long)]
        lift: bool,
    },
}
