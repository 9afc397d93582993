//! What the program can say, and in which tongue. Values and words, no policy.

pub mod arg;
pub mod locale;
pub mod msg;
pub mod number;
pub mod words;

use msg::Msg;

/// A failure as a person meets it: what is wrong, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// What is wrong, and what is safe.
    pub problem: Msg,
    /// What to do now.
    pub remedy: Msg,
}

impl Notice {
    /// A notice from the two messages of any area.
    pub fn new(problem: impl Into<Msg>, remedy: impl Into<Msg>) -> Self {
        Self {
            problem: problem.into(),
            remedy: remedy.into(),
        }
    }

    /// The last line where it stands on the screen: how it is closed, and what is safe.
    pub fn closing(&self) -> Msg {
        // The usual line says that nothing was lost; of a case that cannot be read nobody knows.
        if let Msg::Missing(_) = self.problem {
            msg::Missing::Close.into()
        } else {
            msg::General::NoticeClose.into()
        }
    }
}
