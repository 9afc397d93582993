//! The command line. Secrets are never arguments.

mod exchange;

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::domain::station;
use crate::lang::locale::Locale;

pub use exchange::{Export, Import, Return};

/// Offline screening that helps officers tell trafficking in persons from smuggling of migrants.
///
/// Without a command the program opens on the screen.
#[derive(Debug, Parser)]
#[command(name = "fanal", version, disable_help_subcommand = true)]
pub struct Args {
    /// Folder of vaults and settings.
    #[arg(long, global = true, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// Language: en, ar, fr or es; for a review book several, with commas.
    #[arg(long, global = true, value_parser = languages)]
    pub lang: Option<Languages>,
    /// Which vault: practice, or live where that is complete.
    #[arg(long, global = true, default_value = "practice")]
    pub realm: Realm,
    /// Print one JSON object a line; errors too, on standard error.
    #[arg(long, global = true)]
    pub json: bool,
    /// Take the passphrase from this open file descriptor.
    #[arg(long, global = true, value_name = "N")]
    pub passphrase_fd: Option<u32>,
    /// The officer who opens the vault, where there are several.
    #[arg(long, global = true, value_name = "CODE")]
    pub officer: Option<String>,
    /// Begin behind the cover.
    #[arg(long, global = true, hide = true)]
    pub covered: bool,
    /// What to do.
    #[command(subcommand)]
    pub order: Option<Order>,
}

/// One language or several, each once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Languages {
    first: Locale,
    all: Vec<Locale>,
}

impl Languages {
    /// The language to speak.
    pub const fn first(&self) -> Locale {
        self.first
    }

    /// All of them, in the order in which they were named.
    pub fn all(&self) -> &[Locale] {
        &self.all
    }
}

fn country(code: &str) -> Result<String, String> {
    let capitals = code.len() == 2 && code.bytes().all(|sign| sign.is_ascii_uppercase());
    capitals
        .then(|| code.to_owned())
        .ok_or_else(|| "XA".to_owned())
}

fn languages(codes: &str) -> Result<Languages, String> {
    let unknown = || "en, ar, fr, es".to_owned();
    let mut all: Vec<Locale> = Vec::new();
    for code in codes.split(',') {
        let locale = Locale::parse(code.trim()).ok_or_else(unknown)?;
        if !all.contains(&locale) {
            all.push(locale);
        }
    }
    let first = all.first().copied().ok_or_else(unknown)?;
    Ok(Languages { first, all })
}

/// How much is at stake.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Realm {
    /// For learning.
    Practice,
    /// For real people.
    Live,
}

impl From<Realm> for station::Realm {
    fn from(realm: Realm) -> Self {
        match realm {
            Realm::Practice => Self::Practice,
            Realm::Live => Self::Live,
        }
    }
}

/// What a vault is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Role {
    /// A station screens people.
    Station,
    /// A desk reviews what stations send.
    Desk,
}

/// A command.
#[derive(Debug, Subcommand)]
pub enum Order {
    /// Make an encrypted vault for a station or a desk.
    Init(Init),
    /// Assess case files: one JSON object a line, without a vault.
    Assess(Assess),
    /// Indicator packs.
    Pack {
        /// What about them.
        #[command(subcommand)]
        order: Pack,
    },
    /// Cases of the vault.
    Case {
        /// What about them.
        #[command(subcommand)]
        order: Case,
    },
    /// Write a signed, encrypted bundle for the supervisor.
    Export(Export),
    /// Read bundles from stations, at a desk.
    Import(Import),
    /// What travels home from a desk: decisions, questions, receipts.
    Return {
        /// What about it.
        #[command(subcommand)]
        order: Return,
    },
    /// What has arrived, as far as it is known here.
    Receipt,
    /// Drive the real program from a key script, as a drill, and write its frames.
    Demo(Demo),
}

/// `fanal init`.
#[derive(Debug, clap::Args)]
pub struct Init {
    /// The station's or desk's code, as in JET-02.
    #[arg(long, value_name = "CODE")]
    pub station: String,
    /// A supervisor's public key, or a file that holds it.
    #[arg(long, value_name = "AGE1…")]
    pub recipient: Vec<String>,
    /// A recovery key that lies in a safe, or a file that holds it.
    #[arg(long, value_name = "AGE1…")]
    pub recovery: Vec<String>,
    /// Station or desk.
    #[arg(long, default_value = "station")]
    pub role: Role,
    /// Work of one passphrase trial as a power of two, 10 to 20.
    #[arg(long, value_name = "LOG2", default_value_t = 17)]
    pub work_factor: u8,
}

/// `fanal assess`.
#[derive(Debug, clap::Args)]
pub struct Assess {
    /// Case files; `-` is standard input.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Compare with the table `expected` of each file; exit 1 on a difference.
    #[arg(long)]
    pub check: bool,
}

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
}

/// `fanal demo`.
#[derive(Debug, clap::Args)]
pub struct Demo {
    /// The window, as in 80x24.
    #[arg(long, default_value = "80x24")]
    pub size: String,
    /// The key script.
    #[arg(long, value_name = "FILE")]
    pub script: PathBuf,
    /// Where to write the frames, one text file for each line of the script.
    #[arg(long, value_name = "DIR")]
    pub frames: Option<PathBuf>,
}
