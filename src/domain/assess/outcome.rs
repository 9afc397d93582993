//! The values an assessment is made of.

use std::collections::BTreeMap;

use crate::domain::case::{Area, Condition, Form};
use crate::domain::item::{AskLevel, Dimension, ItemId};

use super::ilo::Ilo;
use super::rule::Rule;

/// What the three findings come to, in one line. Order: first that applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Headline {
    /// Strong indications of trafficking.
    TipStrong,
    /// Some indications of trafficking.
    TipSome,
    /// A risk of trafficking; at S1 or S2 "smuggling with a risk of trafficking".
    TipRisk,
    /// Smuggling with aggravating circumstances.
    SomAggravated,
    /// Not enough known; never a negative.
    Insufficient,
    /// Indications of smuggling only.
    SomOnly,
    /// Another need for protection, or another violation.
    OtherProtection,
    /// Nothing seen so far.
    NoneSeen,
}

impl Headline {
    /// Every headline, in the order of `assessment.md` 5.
    pub const ALL: [Self; 8] = [
        Self::TipStrong,
        Self::TipSome,
        Self::TipRisk,
        Self::SomAggravated,
        Self::Insufficient,
        Self::SomOnly,
        Self::OtherProtection,
        Self::NoneSeen,
    ];

    /// Its name in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TipStrong => "TIP_STRONG",
            Self::TipSome => "TIP_SOME",
            Self::TipRisk => "TIP_RISK",
            Self::SomAggravated => "SOM_AGGRAVATED",
            Self::Insufficient => "INSUFFICIENT",
            Self::SomOnly => "SOM_ONLY",
            Self::OtherProtection => "OTHER_PROTECTION",
            Self::NoneSeen => "NONE_SEEN",
        }
    }

    /// Its sign, the same in every language and on paper.
    pub const fn sign(self) -> &'static str {
        match self {
            Self::TipStrong => "T3",
            Self::TipSome => "T2",
            Self::TipRisk => "T1",
            Self::SomAggravated => "S2",
            Self::Insufficient => "?",
            Self::SomOnly => "S1",
            Self::OtherProtection => "P",
            Self::NoneSeen => "0",
        }
    }

    /// The headline of this name.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }

    /// The sign as displayed: `!` in front for an immediate need, `c` behind on the child path.
    pub fn display_code(self, immediate: bool, child: bool) -> String {
        let before = if immediate { "!" } else { "" };
        let behind = if child { "c" } else { "" };
        format!("{before}{}{behind}", self.sign())
    }
}

macro_rules! levels {
    ($(#[$meta:meta])* $name:ident { $( $(#[$doc:meta])* $variant:ident => $code:literal, $rank:literal; )+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[$doc])* $variant ),+
        }

        impl $name {
            /// Every one, lowest first.
            pub const ALL: &'static [Self] = &[$( Self::$variant ),+];

            /// Its name in files.
            pub const fn code(self) -> &'static str {
                match self { $( Self::$variant => $code ),+ }
            }

            /// How high it stands; equal for two that differ only in how much is known.
            pub const fn rank(self) -> u8 {
                match self { $( Self::$variant => $rank ),+ }
            }
        }
    };
}

levels! {
    /// Trafficking in persons. The order is the one that chooses between two forms.
    TipLevel {
        /// Nothing seen.
        T0 => "T0", 0;
        /// Not enough known.
        TU => "TU", 0;
        /// A risk.
        T1 => "T1", 1;
        /// Some indications.
        T2 => "T2", 2;
        /// Strong indications.
        T3 => "T3", 3;
    }
}

levels! {
    /// Smuggling of migrants.
    SomLevel {
        /// None.
        S0 => "S0", 0;
        /// Not enough known.
        SU => "SU", 0;
        /// Indications.
        S1 => "S1", 1;
        /// Indications with aggravating circumstances.
        S2 => "S2", 2;
    }
}

levels! {
    /// How urgently the person needs protection.
    Protection {
        /// Information, as for everyone.
        P0 => "P0", 0;
        /// Referral or follow-up.
        P1 => "P1", 1;
        /// Urgent referral.
        P2 => "P2", 2;
        /// Immediate.
        P3 => "P3", 3;
    }
}

levels! {
    /// The act. Ranks order what is known; a clear one stands lowest.
    Act {
        /// Every act denied.
        Clear => "clear", 0;
        /// Not known.
        Open => "open", 1;
        /// Supported.
        Supported => "supported", 2;
    }
}

levels! {
    /// The means. Ranks order what is known; a clear one stands lowest.
    Means {
        /// Denied in adequate conditions.
        Clear => "clear", 0;
        /// Not known.
        Open => "open", 1;
        /// A proper item, and no dimension that counts.
        Partial => "partial", 2;
        /// Vulnerability counts, alone, and was used less than twice.
        Limited => "limited", 3;
        /// Positive.
        Positive => "positive", 4;
    }
}

levels! {
    /// The purpose. Ranks order what is known; a clear one stands lowest.
    Purpose {
        /// Denied in adequate conditions.
        Clear => "clear", 0;
        /// Not known.
        Open => "open", 1;
        /// Some items, not enough.
        Partial => "partial", 2;
        /// Positive.
        Positive => "positive", 3;
    }
}

/// The three elements of trafficking (Trafficking Protocol, article 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Elements {
    /// The act.
    pub act: Act,
    /// The means.
    pub means: Means,
    /// The purpose.
    pub purpose: Purpose,
}

/// What speaks for each element, or closes it; empty while the element is open.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Support {
    /// For the act.
    pub act: Vec<Reason>,
    /// For the means.
    pub means: Vec<Reason>,
    /// For the purpose.
    pub purpose: Vec<Reason>,
}

/// The present items of one dimension by weight, and what the dimension rule (ILO/EC 2009) says.
/// In `exp` each counted purpose of weight S is one of the strong ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Whether the dimension is positive.
    pub positive: bool,
    /// Present strong items.
    pub strong: u8,
    /// Present medium items.
    pub medium: u8,
    /// Present weak items.
    pub weak: u8,
}

/// Why: a rule and what it rests on. At least one of the three lists holds something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The rule.
    pub rule: Rule,
    /// The items, in the order of the catalogue's lists. For `S0.none` the items looked for.
    pub items: Vec<ItemId>,
    /// The areas: closed ones for a negative, open ones for TU.
    pub areas: Vec<Area>,
    /// The unmet conditions.
    pub conditions: Vec<Condition>,
}

/// The answer that is tried in a [`Change`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Supposed {
    /// As if it were there.
    Present,
    /// As if it were clearly not so.
    Absent,
}

impl Supposed {
    /// Its name in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Absent => "absent",
        }
    }
}

/// What of the findings a [`Change`] settles, as it would stand then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Touched {
    /// The act.
    Act(Act),
    /// The means.
    Means(Means),
    /// The purpose.
    Purpose(Purpose),
    /// The smuggling finding.
    Smuggling(SomLevel),
    /// A risk beside the elements.
    Risk,
    /// What was answered, beside the elements.
    Coverage,
    /// A need for protection.
    Protection,
}

/// One or two open items that would change the headline. Never a thing needed to qualify.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// One item, or two of one dimension.
    pub items: Vec<ItemId>,
    /// What they would be.
    pub answer: Supposed,
    /// The headline it would give.
    pub headline: Headline,
    /// The code as displayed then, with `!` and `c`.
    pub code: String,
    /// Whether it is for a specialist, and never a question of an officer.
    pub specialist: bool,
    /// How intrusive it is to learn; of a pair, the more intrusive one.
    pub ask: AskLevel,
    /// What it would settle.
    pub touches: Touched,
}

/// What a case comes to, and why. A plain value; nothing in it is a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "four independent facts of the outcome, each shown by itself"
)]
pub struct Assessment {
    /// The headline.
    pub headline: Headline,
    /// Whether the overlay IMMEDIATE is shown first.
    pub immediate: bool,
    /// Whether the person is on the child path.
    pub child: bool,
    /// Trafficking.
    pub tip: TipLevel,
    /// Smuggling.
    pub som: SomLevel,
    /// S1 or S2 while a benefit is not known.
    pub som_provisional: bool,
    /// Protection.
    pub protection: Protection,
    /// The form whose elements and dimensions these are.
    pub form: Form,
    /// What the other form gives for trafficking, never more; none where it was not asked for.
    pub other_form: Option<TipLevel>,
    /// How the table that ILO published reads the same answers; none for children and where the
    /// labour list was not asked for.
    pub ilo: Option<Ilo>,
    /// The elements.
    pub elements: Elements,
    /// What speaks for each element.
    pub support: Support,
    /// The weighed dimensions in which something is present.
    pub dimensions: BTreeMap<Dimension, Tally>,
    /// Exploitation at work without means.
    pub labour_abuse: bool,
    /// Why: trafficking, smuggling, protection, each with at least one.
    pub reasons: Vec<Reason>,
    /// Areas of the ten that are not answered.
    pub open_areas: Vec<Area>,
    /// Conditions that are not met.
    pub unmet_conditions: Vec<Condition>,
    /// Dimensions of trafficking about which nothing was settled, not even by a core question.
    pub unexplored: Vec<Dimension>,
    /// What would change the headline; empty from [`super::findings`].
    pub would_change: Vec<Change>,
}

impl Assessment {
    /// The code as displayed, in files and on paper: `T3`, `!T1c`, `?`, …
    pub fn code(&self) -> String {
        self.headline.display_code(self.immediate, self.child)
    }
}
