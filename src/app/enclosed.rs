//! What came with a desk's returns for the computer itself, as it was checked last.

use crate::domain::post::Answers;
use crate::domain::profile::Profile;
use crate::domain::station::Session;
use crate::lang::Notice;
use crate::lang::msg::Msg;
use crate::pack::country::CountryPack;
use crate::pack::withdrawal::Withdrawals;

/// One thing that came with a return.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enclosed {
    /// The digest of what came, which names it to the worker.
    pub digest: String,
    /// The name of its file in the data folder.
    pub name: String,
    /// The code of the desk that sent it.
    pub desk: String,
    /// The check digits of the return it came with.
    pub check: String,
    /// What it is; nothing where that could not be read.
    pub what: Option<What>,
    /// Whether it can be installed.
    pub state: State,
}

/// What something is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A pack.
    Pack(Box<Pack>),
    /// A profile, with the fingerprint of the key that signed it.
    Profile(Box<Profile>, String),
    /// A withdrawal list.
    List(Box<List>),
}

/// A pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    /// What its country file says.
    pub country: CountryPack,
    /// How many published weights of its set are unconfirmed.
    pub unconfirmed: u32,
    /// The fingerprint of the key that signed it.
    pub fingerprint: String,
    /// The newest version that is here, if there is one.
    pub have: Option<u16>,
}

/// A withdrawal list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// What it takes back.
    pub withdrawals: Withdrawals,
    /// The fingerprint of the key that signed it.
    pub fingerprint: String,
    /// The version for new cases here, if the list takes it back.
    pub in_use: Option<u16>,
}

/// Whether something can be installed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// It was checked, and waits for somebody to say so.
    Waits,
    /// It is installed.
    Here,
    /// It is refused.
    Refused(Box<Notice>),
}

/// What installing one thing brought.
#[derive(Debug)]
pub struct Installed {
    /// It, in words.
    pub said: Vec<Msg>,
    /// Who and where, with the recipients as they are now.
    pub session: Session,
    /// What the station knows of the desk, with how long cases are kept now.
    pub answers: Answers,
}

impl Enclosed {
    /// Whether it waits to be installed.
    pub fn waits(&self) -> bool {
        self.state == State::Waits
    }
}
