//! The arguments of the desk's review.

use clap::{Subcommand, ValueEnum};

use crate::app::screens::cases::filter::Filter;
use crate::domain::screening::Decision;

/// `fanal desk …`.
#[derive(Debug, Subcommand)]
pub enum Review {
    /// List the cases at the desk, the most pressing first.
    List {
        /// Which cases: all, urgent, to-decide, second-reader, asked, sample or settled.
        #[arg(long, default_value = "all", value_parser = filter, value_name = "FILTER")]
        show: Filter,
    },
    /// Show one case: where it stands, who decided what, what was changed, the assessment.
    Show {
        /// The case code.
        code: String,
    },
    /// Put two to six people side by side: what each says about the same things. Nobody is accused by it.
    Compare {
        /// The case codes; of one alone, those linked with it stand beside it.
        #[arg(required = true, num_args = 1..=6, value_name = "CODE")]
        codes: Vec<String>,
        /// Only what differs.
        #[arg(long)]
        differences: bool,
    },
    /// Decide a case. What lowers protection may need a second person's same decision.
    Decide {
        /// The case code.
        code: String,
        /// What.
        decision: Choice,
        /// Why, in words; nothing that says who the person is.
        #[arg(long, value_name = "WORDS")]
        reason: String,
    },
    /// Ask the station something about a case; it travels with the next return.
    Ask {
        /// The case code.
        code: String,
        /// The question, in words.
        question: String,
    },
    /// Tell the station something for the next time; it travels with the next return.
    Advise {
        /// The case code.
        code: String,
        /// The line, in words.
        line: String,
    },
}

/// What a desk may decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Choice {
    /// Refer on to the competent authority.
    Refer,
    /// Another interview.
    SecondInterview,
    /// Close: no indicators.
    Close,
    /// A file on smuggling only, with a plan of care.
    SmugglingFile,
}

impl From<Choice> for Decision {
    fn from(choice: Choice) -> Self {
        match choice {
            Choice::Refer => Self::Refer,
            Choice::SecondInterview => Self::SecondInterview,
            Choice::Close => Self::Close,
            Choice::SmugglingFile => Self::SmugglingFile,
        }
    }
}

fn filter(word: &str) -> Result<Filter, String> {
    Filter::parse(word).ok_or_else(|| Filter::ALL.map(Filter::code).join(", "))
}
