//! How long a station keeps cases after the desk has them, by the clock of the desk.
//!
//! The time of a case runs from the return that confirmed its last entry, and is over when a later
//! return was written after its end. Both moments stand in signed returns: the station's own clock
//! ends nothing. It only stops: while the desk's moment lies far from it, no time is over.

use std::collections::{BTreeMap, BTreeSet};

use super::day::Day;
use super::moment::Timestamp;

/// Seconds of a day.
const DAY: i64 = 86_400;

/// How many days before its end a case is told of.
pub const BEFORE: u32 = 30;

/// How many days two moments may lie apart before one of them must come from a wrong clock.
const CREDIBLE: i64 = 400;

/// What signed returns have told a station of time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// The moment that it is by the desk.
    pub desk: Option<Timestamp>,
    /// The latest moment that desks named and that was credible when it came.
    pub latest: Option<Timestamp>,
    /// When entries were confirmed first: up to which place each time, in order.
    pub receipts: Vec<(u64, Timestamp)>,
}

impl Told {
    /// The newest return of a desk was written at this moment.
    pub fn hear(&mut self, written: Timestamp) {
        if far(self.desk.unwrap_or(written), written) {
            // One of the two moments is wrong, and nobody here can say which: the time of every case
            // begins anew, so that none ends early.
            let last = self.receipts.last().map(|(upto, _)| (*upto, written));
            self.receipts = last.into_iter().collect();
            self.latest = None;
        }
        self.desk = Some(written);
        self.latest = self.latest.max(self.desk);
    }

    /// A return confirms entries up to a place; 0 for none. Their time runs from the latest moment that
    /// was named: a desk whose clock goes back ends none early once it is right again.
    pub fn confirm(&mut self, upto: u64) {
        let known = self.receipts.last().map_or(0, |(last, _)| *last);
        if let Some(latest) = self.latest.filter(|_| upto > known) {
            self.receipts.push((upto, latest));
        }
    }
}

/// What a station knows of the time for which it keeps its cases.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Retention {
    /// The moment that it is by the desk's returns.
    pub desk: Option<Timestamp>,
    /// The moment by the station's own clock, as of when the officer came in.
    pub here: Option<Timestamp>,
    /// The days that the agency's profile names.
    pub agency: Option<u16>,
    /// When the desk confirmed everything of a case, by code.
    pub arrived: BTreeMap<String, Timestamp>,
    /// The cases under a legal hold.
    pub held: BTreeSet<String>,
    /// What was deleted when its time was over, oldest first.
    pub deleted: Vec<Deleted>,
    /// Whether the officer at work may delete.
    pub may_delete: bool,
    /// At a desk: what it confirmed to each station.
    pub confirmed: Vec<Confirmed>,
}

/// What stays of a case that was deleted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deleted {
    /// Its code.
    pub code: String,
    /// The code of its outcome; `-` where none was known here.
    pub outcome: String,
    /// When it was deleted.
    pub at: Timestamp,
}

/// What a desk confirmed to a station with one return.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmed {
    /// The station's code.
    pub station: String,
    /// The last entry that it confirmed.
    pub upto: u64,
    /// When.
    pub at: Timestamp,
}

/// Where the time of a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Countdown {
    /// The desk does not have everything of it.
    NotReceived,
    /// It is under a legal hold.
    Held,
    /// It is kept for so many more days, up to this one.
    Runs {
        /// The day of its end.
        ends: Day,
        /// Days from the desk's last return to the end, at least 1.
        left: u32,
    },
    /// Its time was over on this day.
    Over {
        /// The day.
        ended: Day,
    },
    /// Its time would be over by a desk's day that cannot be right.
    Doubted,
}

impl Retention {
    /// How many days cases are kept: what the country says or what the agency says, the shorter one.
    pub fn days(&self, country: Option<u16>) -> Option<u16> {
        country.into_iter().chain(self.agency).min()
    }

    /// The desk's day, where it lies so far from the station's own that one of the two is wrong. Nothing
    /// is over then.
    pub fn doubted(&self) -> Option<Day> {
        let (desk, here) = (self.desk?, self.here?);
        far(desk, here).then_some(Day::of(desk))
    }

    /// Where the time of a case stands.
    pub fn countdown(&self, code: &str, days: u16) -> Countdown {
        let (Some(arrived), Some(desk)) = (self.arrived.get(code), self.desk) else {
            return Countdown::NotReceived;
        };
        if self.held.contains(code) {
            return Countdown::Held;
        }
        let end = end(*arrived, days);
        match left(end, desk) {
            0 if self.doubted().is_some() => Countdown::Doubted,
            0 => Countdown::Over {
                ended: Day::of(end),
            },
            left => Countdown::Runs {
                ends: Day::of(end),
                left,
            },
        }
    }

    /// The cases whose time is over, by code.
    pub fn over(&self, days: u16) -> Vec<String> {
        let all = self.arrived.keys();
        let over = |code: &&String| matches!(self.countdown(code, days), Countdown::Over { .. });
        all.filter(over).cloned().collect()
    }

    /// How many cases end their time within [`BEFORE`] days, and when the first of them does.
    pub fn soon(&self, days: u16) -> Option<(u32, Day)> {
        let ends = self
            .arrived
            .keys()
            .filter_map(|code| match self.countdown(code, days) {
                Countdown::Runs { ends, left } if left <= BEFORE => Some(ends),
                Countdown::Runs { .. }
                | Countdown::NotReceived
                | Countdown::Held
                | Countdown::Doubted
                | Countdown::Over { .. } => None,
            });
        let ends: Vec<Day> = ends.collect();
        let first = ends.iter().min().copied()?;
        Some((u32::try_from(ends.len()).unwrap_or(u32::MAX), first))
    }

    /// At a desk: what stations may delete within [`BEFORE`] days of `now`, or already; for each station
    /// the first.
    pub fn stations(&self, days: u16, now: Timestamp) -> BTreeMap<String, Day> {
        let mut ends: BTreeMap<String, Day> = BTreeMap::new();
        for one in &self.confirmed {
            let end = end(one.at, days);
            let gone = end.seconds() + i64::from(BEFORE) * DAY < now.seconds();
            if left(end, now) <= BEFORE && !gone {
                ends.entry(one.station.clone()).or_insert(Day::of(end));
            }
        }
        ends
    }
}

/// The end of a time of so many days.
pub fn end(from: Timestamp, days: u16) -> Timestamp {
    Timestamp::from_seconds(from.seconds().saturating_add(i64::from(days) * DAY))
}

/// Whether two moments lie further apart than clocks that are right can be.
fn far(one: Timestamp, other: Timestamp) -> bool {
    one.seconds().abs_diff(other.seconds()) > (CREDIBLE * DAY).unsigned_abs()
}

/// Days that are left until an end, begun ones counted; 0 when it is over.
fn left(end: Timestamp, now: Timestamp) -> u32 {
    let seconds = end.seconds_since(now);
    u32::try_from(seconds.div_ceil(DAY.unsigned_abs())).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: i64) -> Timestamp {
        Timestamp::from_seconds(day * DAY + 100)
    }

    fn known(desk: i64) -> Retention {
        Retention {
            desk: Some(at(desk)),
            arrived: [("A".to_owned(), at(10)), ("B".to_owned(), at(12))].into(),
            held: ["B".to_owned()].into(),
            ..Retention::default()
        }
    }

    #[test]
    fn time_runs_from_the_receipt_to_a_return_after_its_end() {
        let ends = Day::of(at(40));
        let standing = |desk| known(desk).countdown("A", 30);
        assert_eq!(standing(10), Countdown::Runs { ends, left: 30 });
        assert_eq!(standing(39), Countdown::Runs { ends, left: 1 });
        assert_eq!(standing(40), Countdown::Over { ended: ends });
        assert_eq!(known(99).countdown("B", 30), Countdown::Held);
        assert_eq!(known(99).countdown("C", 30), Countdown::NotReceived);
        assert_eq!(known(99).over(30), ["A"]);
        assert_eq!(known(39).over(30), Vec::<String>::new());
        assert_eq!(
            Retention::default().countdown("A", 1),
            Countdown::NotReceived
        );
    }

    #[test]
    fn a_desks_day_far_from_the_stations_ends_nothing() {
        let mut retention = known(10 + CREDIBLE);
        retention.here = Some(at(10));
        assert_eq!(retention.doubted(), None);
        assert_eq!(retention.over(30), ["A"]);
        retention.here = Some(at(9));
        assert_eq!(retention.doubted(), Some(Day::of(at(10 + CREDIBLE))));
        assert_eq!(retention.countdown("A", 30), Countdown::Doubted);
        assert_eq!(retention.over(30), Vec::<String>::new());
        retention.here = Some(at(11 + 2 * CREDIBLE));
        assert_eq!(retention.over(30), Vec::<String>::new());
    }

    /// What returns tell that confirm up to these places, each written on this day.
    fn told(returns: &[(u64, i64)]) -> Told {
        let mut told = Told::default();
        for (upto, day) in returns {
            told.hear(at(*day));
            told.confirm(*upto);
        }
        told
    }

    #[test]
    fn each_receipt_keeps_the_day_of_the_return_that_came_first() {
        let told = told(&[(4, 10), (4, 20), (9, 30), (0, 40)]);
        assert_eq!(told.desk, Some(at(40)));
        assert_eq!(told.receipts, [(4, at(10)), (9, at(30))]);
        assert_eq!(Told::default(), self::told(&[]));
    }

    #[test]
    fn a_wrong_clock_is_corrected_by_the_next_return_and_ends_no_time_early() {
        let far = 3_300;
        for wrong in [far, -far] {
            let told = told(&[(4, 10), (9, 10 + wrong), (12, 12), (12, 20)]);
            assert_eq!(told.desk, Some(at(20)), "{wrong}");
            assert_eq!(told.receipts, [(9, at(12)), (12, at(12))], "{wrong}");
        }
    }

    #[test]
    fn a_clock_that_was_some_months_fast_or_slow_is_corrected_and_ends_no_time_early() {
        let slow = told(&[(4, 100), (9, 40), (12, 41), (12, 101)]);
        assert_eq!(slow.desk, Some(at(101)));
        assert_eq!(slow.receipts, [(4, at(100)), (9, at(100)), (12, at(100))]);
        let fast = told(&[(4, 10), (9, 310), (12, 11)]);
        assert_eq!(fast.desk, Some(at(11)));
        assert_eq!(fast.receipts, [(4, at(10)), (9, at(310)), (12, at(310))]);
    }

    #[test]
    fn what_ends_soon_is_told_once_it_is_soon() {
        assert_eq!(known(10).soon(90), None);
        assert_eq!(known(70).soon(90), Some((1, Day::of(at(100)))));
        assert_eq!(known(100).soon(90), None);
    }

    #[test]
    fn the_shorter_time_counts_and_none_is_none() {
        let mut retention = known(10);
        assert_eq!(retention.days(None), None);
        retention.agency = Some(60);
        assert_eq!(retention.days(None), Some(60));
        assert_eq!(retention.days(Some(90)), Some(60));
        assert_eq!(retention.days(Some(30)), Some(30));
    }

    #[test]
    fn a_desk_is_told_before_a_station_may_delete_and_not_for_ever() {
        let confirmed = |day, upto| Confirmed {
            station: "JET-02".to_owned(),
            upto,
            at: at(day),
        };
        let desk = Retention {
            confirmed: vec![confirmed(10, 4), confirmed(20, 9)],
            ..Retention::default()
        };
        assert!(desk.stations(90, at(60)).is_empty());
        assert_eq!(desk.stations(90, at(75))["JET-02"], Day::of(at(100)));
        assert_eq!(desk.stations(90, at(135))["JET-02"], Day::of(at(110)));
        assert!(desk.stations(90, at(150)).is_empty());
    }
}
