//! The command line. Secrets are never arguments.

mod case;
pub mod custody;
mod desk;
mod exchange;
mod pack;
pub mod retention;

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::app::terminal::Demand;
use crate::domain::station;
use crate::lang::locale::Locale;
use crate::lang::number::Digits;
use crate::text::encoding::{Encoding, Marks};

mod choice;

pub use choice::Choice;
use choice::{bidi, marks};

mod look;

use look::{Color, Theme};

pub use case::Case;

pub use desk::Review;

pub use exchange::{Export, Import, Return};
pub use pack::Pack;

#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line, which has no other form"
)]
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
    /// Digits of numbers to be read in Arabic: latin or arabic. Codes and keys stay Latin.
    #[arg(long, global = true, value_name = "DIGITS", value_parser = digits)]
    pub digits: Option<Digits>,
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
    /// How Arabic reaches the terminal: auto asks it; visual, explicit, lrm, konsole, kitty,
    /// kitty-words, konsole-words, mlterm or putty.
    #[arg(long, global = true, value_name = "MODE", value_parser = bidi, default_value = "auto")]
    pub bidi: Choice<Encoding>,
    /// Arabic marks on the screen: auto, show or hide. They are always kept.
    #[arg(long, global = true, value_name = "MODE", value_parser = marks, default_value = "auto")]
    pub marks: Choice<Marks>,
    /// Colours of the screen; what is chosen here counts more than the environment.
    #[arg(long, global = true, value_name = "NAME")]
    pub theme: Option<Theme>,
    /// Whether the screen has colours.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,
    /// Draw nothing but ASCII beside the letters of the languages.
    #[arg(long, global = true)]
    pub ascii: bool,
    /// Go on line by line instead of on the screen: for screen readers and plain terminals.
    #[arg(long, global = true)]
    pub linear: bool,
    /// With --linear: columns of a line, as 40 for a braille line.
    #[arg(long, global = true, value_name = "N", value_parser = clap::value_parser!(u16).range(20..=500))]
    pub width: Option<u16>,
    /// Begin behind the cover.
    #[arg(long, global = true, hide = true)]
    pub covered: bool,
    /// Begin with the page for the officer who takes over so many cases.
    #[arg(long, global = true, hide = true, value_name = "CODE=N", value_parser = relieved)]
    pub expecting: Option<(String, u32)>,
    /// What to do.
    #[command(subcommand)]
    pub order: Option<Order>,
}

impl Args {
    /// What is demanded of the terminal.
    pub fn demand(&self) -> Demand {
        Demand {
            encoding: self.bidi.0,
            marks: self.marks.0,
        }
    }
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

fn digits(word: &str) -> Result<Digits, String> {
    Digits::parse(word).ok_or_else(|| Digits::ALL.map(Digits::code).join(", "))
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
    /// Check terminal and keyboard with somebody who reads Arabic, and keep what was found.
    Calibrate,
    /// Say what stands in the way and what helps: terminal, folder, disk, clock, country files, and with
    /// a passphrase the vault. No case data.
    Doctor,
    /// The officers of this computer.
    User {
        /// What about them.
        #[command(subcommand)]
        order: custody::User,
    },
    /// Give your open cases to the next officer.
    Handover(custody::Handover),
    /// Say who did what and when, as far as the journal goes.
    Journal,
    /// Whether officers keep the keys of cases that are closed.
    DropBox {
        /// On: they do not.
        state: custody::DropBox,
    },
    /// The key that opens everything when all else is lost.
    Recovery {
        /// What about it.
        #[command(subcommand)]
        order: custody::Recovery,
    },
    /// The signed profile of the agency.
    Profile {
        /// What about it.
        #[command(subcommand)]
        order: custody::Profile,
    },
    /// Write a sealed copy of the vault and check it.
    Backup(custody::Copy),
    /// Bring the vault back from a sealed copy, where none is.
    Restore(custody::Copy),
    /// Review cases at a desk: list, show, decide, ask, advise.
    Desk {
        /// What about them.
        #[command(subcommand)]
        order: Review,
    },
    /// What travels home from a desk: decisions, questions, receipts.
    Return {
        /// What about it.
        #[command(subcommand)]
        order: Return,
    },
    /// What has arrived, as far as it is known here.
    Receipt,
    /// How long cases are kept once a desk has them, and what is deleted then.
    Retention {
        /// What about it.
        #[command(subcommand)]
        order: retention::Retention,
    },
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
    /// Make a recovery key, write it into this new file or into this folder, and prove it: the first
    /// drill.
    #[arg(long, value_name = "FILE")]
    pub recovery_to: Option<PathBuf>,
    /// Make the officer's passphrase of random words in the language of --lang, and print it once.
    #[arg(long)]
    pub generate: bool,
    /// The agency's signed profile, taken in at once; its signature lies beside it.
    #[arg(long, value_name = "FILE", requires = "root")]
    pub profile: Option<PathBuf>,
    /// The agency's public key, which is pinned.
    #[arg(long, value_name = "FILE.pub", requires = "profile")]
    pub root: Option<PathBuf>,
    /// Officers do not keep the keys of cases that are closed; what the profile says counts more.
    #[arg(long)]
    pub drop_box: bool,
    /// Station or desk.
    #[arg(long, default_value = "station")]
    pub role: Role,
    /// Work of one passphrase trial as a power of two, 10 to 20.
    #[arg(long, value_name = "LOG2", default_value_t = 18)]
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

fn relieved(text: &str) -> Result<(String, u32), String> {
    let (officer, count) = text.split_once('=').ok_or("CODE=N")?;
    let count = count.parse().map_err(|_none| "CODE=N")?;
    Ok((officer.to_owned(), count))
}
