//! The command line of what travels between stations and desks.

use std::path::PathBuf;

use clap::Subcommand;

/// `fanal export`.
#[derive(Debug, clap::Args)]
pub struct Export {
    /// The folder or stick to write to.
    #[arg(long, value_name = "DIR")]
    pub to: PathBuf,
    /// Everything, not only what no desk has confirmed.
    #[arg(long)]
    pub all: bool,
}

/// `fanal import`.
#[derive(Debug, clap::Args)]
pub struct Import {
    /// Bundles, or folders with bundles.
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Only say what would be taken; nothing is changed.
    #[arg(long)]
    pub dry_run: bool,
    /// Take what a station wrote after it was restored from an old copy.
    #[arg(long)]
    pub restored: bool,
    /// The number of a new station's key, compared by telephone, as in "1234 5678 9012 3456".
    #[arg(long, value_name = "NUMBER")]
    pub trust: Option<String>,
}

/// `fanal return`.
#[derive(Debug, Subcommand)]
pub enum Return {
    /// At a desk: write one return for every station that wrote.
    Build {
        /// The folder or stick to write to.
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
        /// For every station: a signed pack folder, a signed profile, a withdrawal list.
        #[arg(long, value_name = "PATH")]
        attach: Vec<PathBuf>,
    },
    /// At a station: take in what the desk sent.
    Apply {
        /// Returns, or folders with returns.
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
        /// Only say what would be taken; nothing is changed.
        #[arg(long)]
        dry_run: bool,
        /// The number of a new desk's key, compared by telephone.
        #[arg(long, value_name = "NUMBER")]
        trust: Option<String>,
        /// Install the packs, profiles and withdrawal lists that came with them.
        #[arg(long, conflicts_with = "dry_run")]
        install: bool,
    },
    /// At a station: install the packs, profiles and withdrawal lists that came with returns.
    Install {
        /// Only say what came and how it was checked; nothing is changed.
        #[arg(long)]
        dry_run: bool,
    },
}
