//! Counts, days and times as each language says them, in both kinds of digits.

use std::collections::BTreeSet;

use fanal::domain::day::Day;
use fanal::domain::moment::Timestamp;
use fanal::lang::arg::Arg;
use fanal::lang::locale::Locale;
use fanal::lang::msg::{Authoring, Country, General, Interview, Msg};
use fanal::lang::number::Digits;
use fanal::lang::words::{NAMES, Words};
use fanal::text::direction::Direction::{LeftToRight, RightToLeft};
use fanal::text::{Span, single};

use super::{files, message};

fn said(locale: Locale, digits: Digits, message: impl Into<Msg>) -> String {
    Words::with_digits(locale, digits).say_plain(message)
}

#[test]
fn arabic_counts_take_the_form_of_their_number() {
    for (count, latin, arabic) in [
        (0, "لا فروق.", "لا فروق."),
        (1, "فرق واحد.", "فرق واحد."),
        (2, "فرقان.", "فرقان."),
        (3, "3 فروق.", "٣ فروق."),
        (10, "10 فروق.", "١٠ فروق."),
        (11, "11 فرقا.", "١١ فرقا."),
        (26, "26 فرقا.", "٢٦ فرقا."),
        (99, "99 فرقا.", "٩٩ فرقا."),
        (100, "100 فرق.", "١٠٠ فرق."),
        (101, "101 فرق.", "١٠١ فرق."),
        (102, "102 فرق.", "١٠٢ فرق."),
        (103, "103 فروق.", "١٠٣ فروق."),
        (110, "110 فروق.", "١١٠ فروق."),
        (111, "111 فرقا.", "١١١ فرقا."),
        (199, "199 فرقا.", "١٩٩ فرقا."),
        (200, "200 فرق.", "٢٠٠ فرق."),
        (1_003, "1,003 فروق.", "١٬٠٠٣ فروق."),
        (1_000_000, "1,000,000 فرق.", "١٬٠٠٠٬٠٠٠ فرق."),
    ] {
        let message = Authoring::DiffCount { count };
        assert_eq!(said(Locale::Ar, Digits::Latin, message.clone()), latin);
        assert_eq!(said(Locale::Ar, Digits::Arabic, message), arabic);
    }
}

#[test]
fn days_that_pass_are_counted_in_every_language() {
    for (days, en, ar, fr, es) in [
        (1, "1 day", "يوم واحد", "1 jour", "1 día"),
        (2, "2 days", "يومان", "2 jours", "2 días"),
        (30, "30 days", "30 يوما", "30 jours", "30 días"),
        (103, "103 days", "103 أيام", "103 jours", "103 días"),
    ] {
        for (locale, expected) in Locale::ALL.into_iter().zip([en, ar, fr, es]) {
            let said = said(locale, Digits::Latin, Country::Reflection { days });
            assert!(said.contains(expected), "{said}");
        }
    }
}

#[test]
fn a_day_is_read_as_each_language_writes_it() {
    let day = Day::parse("2026-11-24").unwrap();
    let message = || Country::NotYet { from: day };
    for (locale, digits, expected) in [
        (Locale::En, Digits::Latin, "24 Nov 2026"),
        (Locale::En, Digits::Arabic, "24 Nov 2026"),
        (Locale::Fr, Digits::Latin, "24 nov. 2026"),
        (Locale::Es, Digits::Latin, "24 nov 2026"),
        (Locale::Ar, Digits::Latin, "24 نوفمبر 2026"),
        (Locale::Ar, Digits::Arabic, "٢٤ نوفمبر ٢٠٢٦"),
    ] {
        let said = said(locale, digits, message());
        assert!(said.contains(expected), "{said}");
    }
    let first = Words::new(Locale::Es).day(Day::parse("0999-09-01").unwrap());
    assert_eq!(first, "1 sept 0999");
}

/// From the right: day, month, year, in either kind of digits, inside a sentence and alone.
#[test]
fn an_arabic_day_is_painted_from_the_right() {
    let day = Day::parse("2026-11-24").unwrap();
    for (digits, of_month, year) in [
        (Digits::Latin, "24", "2026"),
        (Digits::Arabic, "٢٤", "٢٠٢٦"),
    ] {
        let words = Words::with_digits(Locale::Ar, digits);
        for said in [words.day(day), words.say(Country::NotYet { from: day })] {
            let text = [Span {
                text: &said,
                style: 0,
            }];
            let row = single(&text, RightToLeft, LeftToRight, 200);
            let shown: String = row.glyphs.iter().map(|one| one.symbol.as_str()).collect();
            assert!(
                shown.find(year).unwrap() < shown.find(of_month).unwrap(),
                "{shown}"
            );
        }
    }
}

#[test]
fn every_month_has_a_name_of_its_own_in_every_language() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let days = (1..=12).map(|month| Day::parse(&format!("2026-{month:02}-05")).unwrap());
        let names: BTreeSet<String> = days.map(|day| words.day(day)).collect();
        assert_eq!(names.len(), 12, "{}", locale.code());
    }
}

#[test]
fn times_and_places_in_a_row_follow_the_digits() {
    let saved = General::SavedAt {
        time: Timestamp::from_seconds(1_795_486_447),
    };
    assert!(said(Locale::Ar, Digits::Latin, saved.clone()).contains("02:14:07"));
    assert!(said(Locale::Ar, Digits::Arabic, saved.clone()).contains("٠٢:١٤:٠٧"));
    assert!(said(Locale::Fr, Digits::Arabic, saved).contains("02:14:07"));
    let place = Interview::QuestionTitle {
        number: 3,
        total: 22,
    };
    let shown = said(Locale::Ar, Digits::Arabic, place);
    assert!(shown.contains('٣') && shown.contains("٢٢"), "{shown}");
}

#[test]
fn keys_versions_and_codes_keep_the_digits_that_are_typed() {
    let words = Words::with_digits(Locale::Ar, Digits::Arabic);
    let arabic = |said: &str| said.chars().any(|sign| ('٠'..='٩').contains(&sign));
    for message in [
        Msg::from(Authoring::LabelAnswer { digit: 3 }),
        Country::Withdrawn {
            id: "alder".to_owned(),
            version: 1_234,
            reason: "B-17".to_owned(),
        }
        .into(),
    ] {
        let said = words.say(message);
        assert!(!arabic(&said), "{said}");
    }
    let code = words.say(Country::Withdrawn {
        id: "JET-02-A-017".to_owned(),
        version: 1_234,
        reason: String::new(),
    });
    // Whole and between isolates, with no mark for thousands.
    assert!(code.contains("\u{2068}1234\u{2069}"), "{code}");
    assert!(code.contains("\u{2068}JET-02-A-017\u{2069}"), "{code}");
}

#[test]
fn a_number_that_names_something_is_never_counted() {
    let numbers: BTreeSet<&str> = Msg::samples()
        .iter()
        .flat_map(Msg::args)
        .filter(|(_, arg)| matches!(arg, Arg::Number(_)))
        .map(|(name, _)| name)
        .collect();
    for name in NAMES {
        assert!(numbers.contains(name), "{name} is no argument any more");
    }
    for (file, _, _, text) in files() {
        for message in message::parse(&text).unwrap() {
            let chosen: Vec<&str> = NAMES
                .into_iter()
                .filter(|name| text_chooses_by(&text, &message.id, name))
                .collect();
            assert!(chosen.is_empty(), "{file}: {} {chosen:?}", message.id);
        }
    }
}

fn text_chooses_by(text: &str, id: &str, name: &str) -> bool {
    let own = text.split_once(&format!("\n{id} =")).map(|(_, rest)| rest);
    let own = own
        .and_then(|rest| rest.split("\n\n").next())
        .unwrap_or_default();
    let first = own.lines().next().unwrap_or_default();
    first.contains(&format!("${name} ->"))
}

#[test]
fn no_arabic_string_has_a_per_cent_sign_that_would_jump_to_the_other_side() {
    // `45%` is shown as `%45` in Arabic (rule W2 of UAX #9); `٤٥٪` is not, and neither is a word.
    for (file, locale, _, text) in files() {
        assert!(locale != Locale::Ar || !text.contains('%'), "{file}");
    }
}
