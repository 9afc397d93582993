//! The journey, leg by leg: places as the person names them, who arranged it, how long it stopped,
//! whether the person could leave, what was owed. Written down for the file and for the eye; it
//! never sets an item and never changes a result.
//!
//! No names of people and no numbers as scores: a leg is told by choices.

/// Declares a choice: its values with their digits and their words in files.
macro_rules! choices {
    ($(
        $(#[doc = $doc:literal])+
        $name:ident { $( $(#[doc = $value_doc:literal])+ $value:ident = $digit:literal => $code:literal; )+ }
    )+) => { $(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub enum $name {
            $( $(#[doc = $value_doc])+ $value, )+
            /// Not known.
            #[default]
            Unknown,
        }

        impl $name {
            /// Every value, in the order of its digits; not known stands last.
            pub const ALL: &'static [Self] = &[$( Self::$value, )+ Self::Unknown];

            /// The digit that chooses it: 4 is always "not known".
            pub const fn digit(self) -> u8 {
                match self { $( Self::$value => $digit, )+ Self::Unknown => 4 }
            }

            /// Its word in files.
            pub const fn code(self) -> &'static str {
                match self { $( Self::$value => $code, )+ Self::Unknown => "unknown" }
            }

            /// The value with this digit.
            pub fn of_digit(digit: u8) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.digit() == digit)
            }
        }
    )+ };
}

choices! {
    /// Who arranged a leg.
    Arranger {
        /// The person.
        Self_ = 1 => "self";
        /// Family or friends.
        Family = 2 => "family";
        /// Somebody who offered it or recruited the person.
        Recruiter = 3 => "recruiter";
        /// A carrier who was paid for the trip.
        Carrier = 6 => "carrier";
        /// The people who held the person.
        Holders = 7 => "holders";
    }
    /// How free the person was where the leg ended.
    Kept {
        /// Free to go.
        Free = 1 => "free";
        /// Waited in a house or camp and could go out.
        Waited = 2 => "waited";
        /// Could not leave.
        CouldNotLeave = 3 => "could_not_leave";
        /// Locked in.
        LockedIn = 6 => "locked_in";
    }
    /// What was owed for a leg.
    Owed {
        /// Nothing.
        Nothing = 1 => "nothing";
        /// It was paid before.
        PaidBefore = 2 => "paid_before";
        /// To be paid in money.
        Money = 3 => "money";
        /// It grew on the way.
        Grew = 6 => "grew";
        /// To be paid in work.
        Work = 7 => "work";
    }
    /// What waits at the end.
    End {
        /// Family or friends.
        Family = 1 => "family";
        /// A plan of the person's own.
        OwnPlan = 2 => "own_plan";
        /// A job the person chose.
        ChosenJob = 3 => "chosen_job";
        /// A job that others chose.
        OthersJob = 6 => "others_job";
        /// Somebody the person does not know.
        Stranger = 7 => "stranger";
    }
}

/// How long the journey stopped at the end of a leg.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Stay {
    /// So many days; 0 = passed through.
    Days(u16),
    /// Not known.
    #[default]
    Unknown,
}

impl Stay {
    /// The longest stay that is counted in days: three years.
    pub const LONGEST: u16 = 1095;

    /// The stay of so many days, no longer than the longest.
    pub fn days(days: u16) -> Self {
        Self::Days(days.min(Self::LONGEST))
    }
}

/// One leg of the journey.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Leg {
    /// Where it began, as the person names it; empty = not known.
    pub from: String,
    /// Where it ended; empty = not known.
    pub to: String,
    /// Who arranged it.
    pub arranged: Arranger,
    /// How long the journey stopped there.
    pub stay: Stay,
    /// How free the person was there.
    pub kept: Kept,
    /// What was owed for it.
    pub owed: Owed,
}

/// The journey as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Journey {
    /// The legs by their places, a removed one as `None` so that the others keep theirs.
    legs: Vec<Option<Leg>>,
    /// What waits at the end, if it was recorded.
    pub end: Option<End>,
}

impl Journey {
    /// The most legs of one journey.
    pub const MOST: u8 = 20;

    /// Puts a leg in its place, or removes it.
    pub fn set(&mut self, place: u8, leg: Option<Leg>) {
        if place >= Self::MOST {
            return;
        }
        let place = usize::from(place);
        if self.legs.len() <= place {
            self.legs.resize(place + 1, None);
        }
        if let Some(held) = self.legs.get_mut(place) {
            *held = leg;
        }
    }

    /// The legs that stand, in order, each with its place.
    pub fn legs(&self) -> impl Iterator<Item = (u8, &Leg)> {
        (0_u8..)
            .zip(&self.legs)
            .filter_map(|(place, leg)| leg.as_ref().map(|leg| (place, leg)))
    }

    /// The place of the next leg; none when there are as many as may be.
    pub fn next_place(&self) -> Option<u8> {
        // Places behind the last leg that stands are free again.
        let last = self.legs.iter().rposition(Option::is_some);
        let next = last.map_or(0, |last| last + 1);
        u8::try_from(next).ok().filter(|place| *place < Self::MOST)
    }

    /// Whether nothing was recorded.
    pub fn is_empty(&self) -> bool {
        self.legs().next().is_none() && self.end.is_none()
    }
}

/// What a journey says that a question asks about: a reminder to ask, never an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pointer {
    /// Somebody could not leave: the question about freedom.
    Freedom,
    /// Something is owed: the question about debt.
    Debt,
    /// It is to be paid in work: the question about what is forced.
    Forced,
    /// Others decided what waits: the question about the plan.
    Plan,
}

impl Journey {
    /// What the journey points to, each once.
    pub fn pointers(&self) -> Vec<Pointer> {
        let any = |holds: fn(&Leg) -> bool| self.legs().any(|(_, leg)| holds(leg));
        let held = any(|leg| matches!(leg.kept, Kept::CouldNotLeave | Kept::LockedIn));
        let owed = any(|leg| matches!(leg.owed, Owed::Money | Owed::Grew | Owed::Work));
        let work = any(|leg| leg.owed == Owed::Work);
        let plan = matches!(self.end, Some(End::OthersJob | End::Stranger));
        [
            (held, Pointer::Freedom),
            (owed, Pointer::Debt),
            (work, Pointer::Forced),
            (plan, Pointer::Plan),
        ]
        .into_iter()
        .filter_map(|(holds, pointer)| holds.then_some(pointer))
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_removed_leg_leaves_the_others_in_their_places() {
        let mut journey = Journey::default();
        let leg = |to: &str| Leg {
            to: to.to_owned(),
            ..Leg::default()
        };
        for (place, to) in (0..).zip(["a", "b", "c"]) {
            journey.set(place, Some(leg(to)));
        }
        journey.set(1, None);
        journey.set(200, Some(leg("no such place")));
        let left: Vec<(u8, &str)> = journey
            .legs()
            .map(|(at, leg)| (at, leg.to.as_str()))
            .collect();
        assert_eq!(left, [(0, "a"), (2, "c")]);
        assert_eq!(journey.next_place(), Some(3));
    }

    #[test]
    fn digits_find_their_values_and_five_is_none() {
        for arranger in Arranger::ALL {
            assert_eq!(Arranger::of_digit(arranger.digit()), Some(*arranger));
        }
        assert_eq!(Owed::of_digit(4), Some(Owed::Unknown));
        assert_eq!((Kept::of_digit(5), End::of_digit(9)), (None, None));
    }

    #[test]
    fn work_for_a_debt_points_to_two_questions() {
        let mut journey = Journey::default();
        journey.set(
            0,
            Some(Leg {
                owed: Owed::Work,
                ..Leg::default()
            }),
        );
        assert_eq!(journey.pointers(), [Pointer::Debt, Pointer::Forced]);
        journey.end = Some(End::Stranger);
        assert_eq!(journey.pointers().last(), Some(&Pointer::Plan));
    }
}
