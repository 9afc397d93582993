//! The words that stand for values in a line. They never change and are never reused.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};

use super::mirror::Mirror;
use crate::domain::assess::{Headline, Protection};
use crate::domain::case::{Accompanied, Age, Area, Form, Interpreter, State};
use crate::domain::guard::Kind;
use crate::domain::item::{Mode, Never};
use crate::domain::journey::{Arranger, End, Kept, Owed};
use crate::domain::review::Standing;
use crate::domain::screening::sifted::KeepReason;
use crate::domain::screening::{
    AskReason, Consent, Decision, Language, Mark, Reading, Reason, ShareWith, Topic, View,
};

/// A value that one word stands for.
pub(super) trait Word: Copy {
    /// The word.
    fn word(self) -> &'static str;
    /// The value of a word.
    fn of_word(word: &str) -> Option<Self>;
}

/// A value as its word.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Code<T>(pub(super) T);

impl<T: Word> Serialize for Code<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.word())
    }
}

impl<'de, T: Word> Deserialize<'de> for Code<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader<T>(std::marker::PhantomData<T>);

        impl<T: Word> Visitor<'_> for Reader<T> {
            type Value = Code<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a word of the table")
            }

            fn visit_str<E: Error>(self, word: &str) -> Result<Self::Value, E> {
                T::of_word(word)
                    .map(Code)
                    .ok_or_else(|| E::custom("no word of the table"))
            }
        }

        deserializer.deserialize_str(Reader(std::marker::PhantomData))
    }
}

impl<T: Copy> Mirror for Code<T> {
    type Of = T;

    fn of(value: &T) -> Self {
        Self(*value)
    }

    fn value(self) -> T {
        self.0
    }
}

/// Words of our own, one for each value; a new value does not compile without one.
macro_rules! words {
    ($( $name:ident { $( $variant:ident => $word:literal ),+ $(,)? } )+) => { $(
        impl Word for $name {
            fn word(self) -> &'static str {
                match self { $( Self::$variant => $word ),+ }
            }

            fn of_word(word: &str) -> Option<Self> {
                match word {
                    $( $word => Some(Self::$variant), )+
                    _ => None,
                }
            }
        }
    )+ };
}

/// Words that the subject matter itself has.
macro_rules! own_words {
    ($( $name:ty = $all:expr ),+ $(,)?) => { $(
        impl Word for $name {
            fn word(self) -> &'static str {
                self.code()
            }

            fn of_word(word: &str) -> Option<Self> {
                $all.iter().copied().find(|value| value.code() == word)
            }
        }
    )+ };
}

own_words! {
    State = State::ALL,
    Area = Area::ALL,
    Form = Form::ALL,
    Headline = Headline::ALL,
    Protection = Protection::ALL,
    Arranger = Arranger::ALL,
    Kept = Kept::ALL,
    Owed = Owed::ALL,
    End = End::ALL,
    Kind = Kind::ALL,
    Topic = Topic::ALL,
    Standing = Standing::ALL,
}

words! {
    Reading { Own => "own", Unknown => "unknown", Refused => "refused", Unable => "unable" }
    Mark { Urgent => "urgent", Interview => "interview", Routine => "routine", Later => "later" }
    Consent { Agreed => "agreed", Refused => "refused", NotUnderstood => "not_understood" }
    ShareWith { ReferralBody => "referral_body", Police => "police" }
    Decision {
        Refer => "refer",
        SecondInterview => "second_interview",
        Close => "close",
        Ask => "ask",
        SmugglingFile => "smuggling_file",
    }
    Mode { Rapid => "rapid", Full => "full" }
    Age { Adult => "adult", Child => "child", Doubtful => "doubtful", NotAsked => "not_asked" }
    Accompanied {
        Family => "family",
        OtherAdult => "other_adult",
        Separated => "separated",
        Unaccompanied => "unaccompanied",
        Unknown => "unknown",
    }
    Interpreter {
        NoneNeeded => "none_needed",
        Professional => "professional",
        Mediator => "mediator",
        OtherPassenger => "other_passenger",
    }
    Language {
        NotNeeded => "not_needed",
        ByPhone => "by_phone",
        InPerson => "in_person",
        Mediator => "mediator",
        CameWithGroup => "came_with_group",
        NeededNone => "needed_none",
    }
    Reason {
        Convinced => "convinced",
        SeenMore => "seen_more",
        Unreliable => "unreliable",
        Careful => "careful",
        Other => "other",
    }
    AskReason {
        Began => "began",
        Danger => "danger",
        Guardian => "guardian",
        NoBetter => "no_better",
        Other => "other",
    }
    Never {
        CompanionHearing => "companion",
        OtherPassengerInterprets => "other_passenger",
        NoConsent => "no_consent",
        Child => "child",
    }
    KeepReason { Safety => "safety", Asked => "asked", NotThat => "not_that" }
}

/// A view is told by the name of its class.
impl Word for View {
    fn word(self) -> &'static str {
        self.0.code()
    }

    fn of_word(word: &str) -> Option<Self> {
        Headline::parse(word).map(Self)
    }
}
