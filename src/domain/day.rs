//! Days of the calendar, as laws and packs name them.

use std::fmt;

use super::moment::Timestamp;

/// A day of the Gregorian calendar, without a time zone: `2026-01-31`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: u16,
    month: u8,
    of_month: u8,
}

impl Day {
    /// Reads `YYYY-MM-DD`; nothing where the calendar has no such day.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4)?;
        let month = u8::try_from(number(parts.next()?, 2)?).ok()?;
        let of_month = u8::try_from(number(parts.next()?, 2)?).ok()?;
        let whole = parts.next().is_none() && (1..=12).contains(&month);
        (whole && (1..=length(year, month)).contains(&of_month)).then_some(Self {
            year,
            month,
            of_month,
        })
    }

    /// Year, month (1–12) and day of the month (1–31).
    pub const fn parts(self) -> (u16, u8, u8) {
        (self.year, self.month, self.of_month)
    }

    /// The day of a moment, in UTC.
    pub fn of(moment: Timestamp) -> Self {
        let (year, month, of_month) = moment.date();
        let year = u16::try_from(year.max(0)).unwrap_or(u16::MAX);
        Self {
            year,
            month,
            of_month,
        }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.of_month)
    }
}

/// A number of exactly so many digits.
fn number(text: &str, digits: usize) -> Option<u16> {
    let fits = text.len() == digits && text.bytes().all(|sign| sign.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}

/// How many days a month has.
const fn length(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_are_read() {
        for good in ["2026-01-01", "2024-02-29", "2000-02-29", "2027-12-31"] {
            assert_eq!(Day::parse(good).unwrap().to_string(), good);
        }
        for bad in [
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-1-1",
            "2026-01-01-01",
            "+026-01-01",
            "01.01.2026",
            "",
        ] {
            assert_eq!(Day::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn days_follow_each_other() {
        let day = |text| Day::parse(text).unwrap();
        assert!(day("2025-12-31") < day("2026-01-01"));
        assert_eq!(Day::of(Timestamp::from_seconds(0)), day("1970-01-01"));
    }
}
