//! Items: the facts that a screening is about, without words. They come from the packs.

use std::fmt;
use std::sync::Arc;

/// The stable name of an item, as in `cod.docs`. It never carries a weight and is never reused.
///
/// Cloning is cheap: reasons and outcomes name the same ids again and again.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId(Arc<str>);

impl ItemId {
    /// The id with this name; whether an item of that name exists is the catalogue's to say.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Arc::from(name.into()))
    }

    /// The name: dimension, dot, word.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The list that the name begins with, if there is one.
    pub fn dimension(&self) -> Option<Dimension> {
        Dimension::parse(self.0.split('.').next()?)
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What an item speaks to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Element {
    /// The act: recruited, moved, passed on, lodged, received.
    Act,
    /// The means: force, coercion, deception, abuse of vulnerability.
    Means,
    /// The purpose: exploitation.
    Purpose,
    /// Exploitation that is planned and has not happened yet.
    Planned,
    /// Smuggling of migrants.
    Smuggling,
    /// What aggravates smuggling (Smuggling Protocol, article 6(3)).
    Aggravating,
    /// A sign that alone proves nothing.
    Sign,
    /// A need for protection.
    Flag,
    /// Corruption: sealed, without effect on any result.
    Sealed,
}

/// The list an item stands in; the part of its id before the dot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    missing_docs,
    reason = "the names are the prefixes of the item ids; see the packs"
)]
pub enum Dimension {
    Dec,
    Coe,
    Vul,
    Exp,
    Cod,
    Vud,
    Gen,
    Pre,
    Pur,
    Act,
    Som,
    Agg,
    Imm,
    Oth,
    Corr,
    Chi,
    Dom,
    Sex,
    Lab,
    Beg,
}

impl Dimension {
    /// Every dimension, in the order of the packs.
    pub const ALL: [Self; 20] = [
        Self::Dec,
        Self::Coe,
        Self::Vul,
        Self::Exp,
        Self::Cod,
        Self::Vud,
        Self::Gen,
        Self::Pre,
        Self::Pur,
        Self::Act,
        Self::Som,
        Self::Agg,
        Self::Imm,
        Self::Oth,
        Self::Corr,
        Self::Chi,
        Self::Dom,
        Self::Sex,
        Self::Lab,
        Self::Beg,
    ];

    /// The prefix of its items' ids.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Dec => "dec",
            Self::Coe => "coe",
            Self::Vul => "vul",
            Self::Exp => "exp",
            Self::Cod => "cod",
            Self::Vud => "vud",
            Self::Gen => "gen",
            Self::Pre => "pre",
            Self::Pur => "pur",
            Self::Act => "act",
            Self::Som => "som",
            Self::Agg => "agg",
            Self::Imm => "imm",
            Self::Oth => "oth",
            Self::Corr => "corr",
            Self::Chi => "chi",
            Self::Dom => "dom",
            Self::Sex => "sex",
            Self::Lab => "lab",
            Self::Beg => "beg",
        }
    }

    /// The dimension with this code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|dimension| dimension.code() == code)
    }
}

/// How much an item weighs in one list. `Severe` is for signs only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// W.
    Weak,
    /// M.
    Medium,
    /// S.
    Strong,
    /// D: decides the purpose by itself.
    Decisive,
    /// A sign that raises the risk by itself.
    Severe,
}

/// The weights of an item in the four lists of ILO/EC 2009; `None` where the list lacks it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Weights {
    /// Adults, labour exploitation.
    pub adult_labour: Option<Strength>,
    /// Adults, sexual exploitation.
    pub adult_sexual: Option<Strength>,
    /// Children, labour exploitation.
    pub child_labour: Option<Strength>,
    /// Children, sexual exploitation.
    pub child_sexual: Option<Strength>,
}

/// What kind of statement an item is; several can be true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent marks of one item, as in the table"
)]
pub struct Kinds {
    /// Somebody made use of a vulnerability (`use`).
    pub used: bool,
    /// A condition only (`cond`).
    pub condition: bool,
    /// Also common in ordinary smuggling (`k`).
    pub also_smuggling: bool,
    /// The wording itself states compulsion (`compels`).
    pub compels: bool,
    /// Without weight; counts only for SU (`note`).
    pub note: bool,
}

/// How intrusive it is to learn an item, least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AskLevel {
    /// Seen without a word.
    Observe,
    /// Read on a paper.
    Document,
    /// A neutral question.
    Neutral,
    /// A sensitive question: full interview only.
    Sensitive,
    /// For specialists: never a question of an officer.
    Specialist,
}

/// How long and where the officer can talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mode {
    /// In the open, within minutes.
    Rapid,
    /// A full interview.
    Full,
}

/// A condition in which an item or a question must not be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Never {
    /// Somebody of the group can hear.
    CompanionHearing,
    /// The interpreter came with the group.
    OtherPassengerInterprets,
    /// No consent was given.
    NoConsent,
    /// The person is, or may be, a child.
    Child,
}

/// One item, without words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its stable name.
    pub id: ItemId,
    /// What it speaks to.
    pub element: Element,
    /// The list it stands in.
    pub dimension: Dimension,
    /// Its weights in the four published lists.
    pub weights: Weights,
    /// Its own weight where no published list has one.
    pub own_weight: Option<Strength>,
    /// What kind of statement it is.
    pub kinds: Kinds,
    /// The group of a sign (`control`, `body`, …): two different ones are a risk.
    pub group: Option<String>,
    /// How intrusive it is to learn.
    pub ask: AskLevel,
}
