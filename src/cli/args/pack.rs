//! The command line of packs.

use std::path::PathBuf;

use clap::Subcommand;

use super::country;

/// `fanal pack …`.
#[derive(Debug, Subcommand)]
pub enum Pack {
    /// Tell every fault of pack files, with line and remedy; without files, of the shipped packs.
    Lint {
        /// Pack files.
        #[arg(value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// Write a folder from which the pack of a country is made; what is missing in it says so.
    New {
        /// The country: two capitals, XA to XZ for invented ones.
        #[arg(long, value_name = "XX", value_parser = country)]
        country: String,
        /// The folder, empty or not there yet.
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
        /// What it is made from: core.
        #[arg(long, default_value = "core", value_parser = ["core"])]
        from: String,
    },
    /// Say in words what items and questions are and what each answer does; without ID, all of them.
    Explain {
        /// Items and questions, as in cod.docs or q.docs.
        #[arg(value_name = "ID")]
        ids: Vec<String>,
    },
    /// Tell what differs between two packs by meaning; 0 without a difference, 1 with one.
    Diff {
        /// A pack file or folder.
        #[arg(value_name = "OLD")]
        old: PathBuf,
        /// A pack file or folder.
        #[arg(value_name = "NEW")]
        new: PathBuf,
    },
    /// Write a review book, one HTML file: words side by side, origin, effect, boxes to sign.
    ///
    /// With --lang, only these languages.
    Book {
        /// Pack files or folders; without any, the shipped packs.
        #[arg(value_name = "FILE")]
        files: Vec<PathBuf>,
        /// The book to write.
        #[arg(long, value_name = "FILE.html")]
        to: PathBuf,
        /// Write over a file that is there.
        #[arg(long)]
        replace: bool,
    },
    /// Write the questions as an XLSForm, for the data collection programs of the ODK family.
    ToXlsform {
        /// Pack files or folders that are read beside the shipped packs.
        #[arg(value_name = "FILE")]
        files: Vec<PathBuf>,
        /// The workbook to write.
        #[arg(long, value_name = "FILE.xlsx")]
        to: PathBuf,
        /// Write over a file that is there.
        #[arg(long)]
        replace: bool,
    },
    /// Sign a pack folder, once its files have no faults and its worked cases hold.
    Sign {
        /// The folder.
        #[arg(value_name = "DIR")]
        folder: PathBuf,
        /// The maker's secret Ed25519 key, as ssh-keygen makes it.
        #[arg(long, value_name = "FILE")]
        key: PathBuf,
    },
    /// Check signature and sums of a pack folder.
    Verify {
        /// The folder.
        #[arg(value_name = "DIR")]
        folder: PathBuf,
        /// The maker's public key.
        #[arg(long, value_name = "FILE.pub")]
        key: Option<PathBuf>,
    },
    /// Install a signed pack folder, or take a withdrawal list.
    Install {
        /// The folder or the list.
        #[arg(value_name = "DIR")]
        path: PathBuf,
        /// The maker's public key; needed the first time, pinned from then on.
        #[arg(long, value_name = "FILE.pub")]
        key: Option<PathBuf>,
    },
    /// Withdraw a version: write the maker's signed list of withdrawn versions, or add to it.
    Withdraw {
        /// The pack.
        id: String,
        /// The version.
        version: u16,
        /// The maker's secret Ed25519 key, as ssh-keygen makes it.
        #[arg(long, value_name = "FILE")]
        key: PathBuf,
        /// Why, for those who used it.
        #[arg(long)]
        reason: String,
        /// The list; its signature is written beside it.
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
    },
    /// List the installed packs.
    List,
    /// Say who made a pack, for where, until when, and what it is worth.
    Card {
        /// An installed pack; without it, the one in use.
        id: Option<String>,
    },
    /// Compare the worked cases of a pack folder with what they expect.
    Cases {
        /// The folder.
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    /// Open the program with a pack folder, signed or not, as a drill.
    Try {
        /// The folder.
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
}
