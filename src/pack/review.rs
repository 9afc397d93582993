//! Who wrote and who read the words of a pack, language by language.

use super::format::Status;
use super::read::Table;
use super::vocabulary::STATUSES;
use crate::lang::locale::Locale;
use crate::lang::msg::Pack;

/// The state of a wording in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// Who put it into words: a person's or a body's name.
    pub translator: String,
    /// Who read it against the law and the field; nobody yet where missing.
    pub reviewer: Option<String>,
    /// The day of the last change, as in `2026-11-26`.
    pub date: String,
    /// How far it has been tried; a draft until a person other than its author reviewed it.
    pub status: Status,
}

/// The states of a wording in the four languages, in the order of [`Locale::ALL`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reviews([Review; 4]);

impl Reviews {
    /// The state in one language.
    pub fn of(&self, locale: Locale) -> &Review {
        let [en, ar, fr, es] = &self.0;
        match locale {
            Locale::En => en,
            Locale::Ar => ar,
            Locale::Fr => fr,
            Locale::Es => es,
        }
    }
}

/// Reads the table `wording` of a pack, a question or an item; `None` where it has faults.
pub(super) fn read(mut table: Table<'_>) -> Option<Reviews> {
    let place = table.place().to_owned();
    let read = Locale::ALL.map(|locale| {
        let mut own = table.child(locale.code())?;
        own.rename(&place);
        one(own)
    });
    table.finish();
    let [Some(en), Some(ar), Some(fr), Some(es)] = read else {
        return None;
    };
    Some(Reviews([en, ar, fr, es]))
}

fn one(mut table: Table<'_>) -> Option<Review> {
    let translator = table.text("translator");
    let reviewer = table.optional_text("reviewer");
    let date = table.text("date");
    let status = table.word("status", &STATUSES);
    if let Some(date) = date.as_deref().filter(|date| !is_day(date)) {
        table.bad_value("date", date, "2026-11-26");
    }
    if status.is_some_and(|status| status != Status::Draft) && reviewer.is_none() {
        let line = table.line_of("status");
        let place = table.place().to_owned();
        table
            .file
            .fault(line, Pack::NoReviewer { place }, Pack::NameReviewer);
    }
    table.finish();
    Some(Review {
        translator: translator?,
        reviewer,
        date: date?,
        status: status?,
    })
}

/// Whether the text is a day of the calendar, year first.
pub(super) fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    let number = |part: &str, digits: usize| {
        let whole = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        whole.then(|| part.parse::<u32>().ok()).flatten()
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2))
    else {
        return false;
    };
    (1..=days_in(year, month)).contains(&day)
}

const fn days_in(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_one_of_the_calendar() {
        for good in ["2026-11-26", "2024-02-29", "2000-02-29"] {
            assert!(is_day(good), "{good}");
        }
        for bad in [
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "26-11-2026",
            "2026-1-1",
            "",
        ] {
            assert!(!is_day(bad), "{bad}");
        }
    }
}
