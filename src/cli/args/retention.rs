//! The command line of how long cases are kept.

use clap::Subcommand;

/// `fanal retention`.
#[derive(Debug, Subcommand)]
pub enum Retention {
    /// Say until when each case is kept, and what was deleted; at a desk, what stations may delete.
    List,
    /// At a station: delete cases whose time is over, up to what the desk confirmed. Code and outcome stay.
    Purge {
        /// Which cases; without any, all whose time is over.
        #[arg(value_name = "CASE")]
        cases: Vec<String>,
        /// Only say what would be deleted; nothing is changed.
        #[arg(long)]
        dry_run: bool,
    },
}
