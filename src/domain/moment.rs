//! Points in time, handed in from outside: there is no clock here.

/// Seconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The moment `seconds` after the epoch.
    pub const fn from_seconds(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Seconds since the epoch; before it, negative.
    pub const fn seconds(self) -> i64 {
        self.0
    }

    /// Whole seconds from `earlier` to this moment; 0 when the clock went backwards.
    pub fn seconds_since(self, earlier: Self) -> u64 {
        u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0)
    }

    /// Hours, minutes and seconds of the day in UTC.
    pub fn time_of_day(self) -> (u8, u8, u8) {
        let second = self.0.rem_euclid(86_400);
        let part = |value: i64| u8::try_from(value).unwrap_or(0);
        (
            part(second / 3600),
            part(second / 60 % 60),
            part(second % 60),
        )
    }

    /// Year, month (1–12) and day (1–31) in UTC, proleptic Gregorian.
    ///
    /// Source: the day count of Howard Hinnant's `civil_from_days`, in our own words: years run from
    /// March so that the leap day comes last, in eras of 400 years or 146,097 days.
    pub fn date(self) -> (i64, u8, u8) {
        let day = self.0.div_euclid(86_400) + 719_468;
        let era = day.div_euclid(146_097);
        let of_era = day.rem_euclid(146_097);
        let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let shifted = (5 * of_year + 2) / 153;
        let day_of_month = of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 {
            shifted + 3
        } else {
            shifted - 9
        };
        let civil_year = year + era * 400 + i64::from(month <= 2);
        let part = |value: i64| u8::try_from(value).unwrap_or(0);
        (civil_year, part(month), part(day_of_month))
    }

    /// `02:14:07`, in UTC.
    pub fn clock(self) -> String {
        let (hour, minute, second) = self.time_of_day();
        format!("{hour:02}:{minute:02}:{second:02}")
    }

    /// `2026-11-24T02:14:07Z`.
    pub fn iso(self) -> String {
        let (year, month, day) = self.date();
        format!("{year:04}-{month:02}-{day:02}T{}Z", self.clock())
    }
}

/// A moment by two clocks. The one on the wall tells what time it is, and can be set; the steady one
/// only runs on, where the system lets it also while the computer sleeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// By the clock on the wall.
    pub wall: Timestamp,
    /// Seconds of the clock that nobody sets, from any beginning.
    pub steady: u64,
}

impl Moment {
    /// Seconds from `earlier` to this moment, by the clock that counted more of them.
    pub fn since(self, earlier: Self) -> u64 {
        let steady = self.steady.saturating_sub(earlier.steady);
        self.wall.seconds_since(earlier.wall).max(steady)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_from_seconds() {
        assert_eq!(Timestamp::from_seconds(0).iso(), "1970-01-01T00:00:00Z");
        assert_eq!(
            Timestamp::from_seconds(1_709_164_800).iso(),
            "2024-02-29T00:00:00Z"
        );
        assert_eq!(Timestamp::from_seconds(-1).iso(), "1969-12-31T23:59:59Z");
    }

    #[test]
    fn a_clock_that_went_backwards_counts_nothing() {
        let later = Timestamp::from_seconds(10);
        assert_eq!(Timestamp::from_seconds(5).seconds_since(later), 0);
        assert_eq!(later.seconds_since(Timestamp::from_seconds(5)), 5);
    }

    #[test]
    fn of_two_clocks_the_one_that_counted_more_is_believed() {
        let at = |wall, steady| Moment {
            wall: Timestamp::from_seconds(wall),
            steady,
        };
        let before = at(1000, 50);
        assert_eq!(at(1007, 57).since(before), 7);
        assert_eq!(at(4600, 52).since(before), 3600, "asleep");
        assert_eq!(at(100, 110).since(before), 60, "set back");
        assert_eq!(at(100, 50).since(before), 0);
    }
}
