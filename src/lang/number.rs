//! Numbers, days and times as each language writes them, in the digits that were chosen.

use fluent_bundle::FluentValue;

use super::locale::Locale;
use super::msg::{Msg, Number};

/// The digits in which numbers are shown to be read. Codes, keys and whatever is typed keep Latin
/// digits always.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Digits {
    /// 0123456789, in every language.
    #[default]
    Latin,
    /// ٠١٢٣٤٥٦٧٨٩ in Arabic; the other languages keep their own.
    Arabic,
}

impl Digits {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Latin, Self::Arabic];

    /// Its word in settings and on the command line: `latin` or `arabic`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Latin => "latin",
            Self::Arabic => "arabic",
        }
    }

    /// The digits of a word, if it is one.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|digits| digits.code() == word)
    }

    /// A text with its digits as this language reads them.
    pub fn write(self, text: &str, locale: Locale) -> String {
        match (self, locale) {
            (Self::Arabic, Locale::Ar) => text.chars().map(arabic).collect(),
            (Self::Latin, _) | (_, Locale::En | Locale::Fr | Locale::Es) => text.to_owned(),
        }
    }
}

fn arabic(sign: char) -> char {
    let value = sign.to_digit(10);
    let digit = value.and_then(|value| char::from_u32(u32::from('٠') + value));
    digit.unwrap_or(sign)
}

/// A whole number with its thousands apart.
pub fn count(number: u64, locale: Locale, digits: Digits) -> String {
    let plain = number.to_string();
    // Spanish leaves four digits together.
    let apart = plain.len() > if locale == Locale::Es { 4 } else { 3 };
    let mark = match (locale, digits) {
        (Locale::En, _) | (Locale::Ar, Digits::Latin) => ',',
        (Locale::Ar, Digits::Arabic) => '٬',
        (Locale::Fr, _) => '\u{202F}',
        (Locale::Es, _) => '.',
    };
    let mut written = String::new();
    for (place, digit) in plain.chars().enumerate() {
        if apart && place > 0 && (plain.len() - place).is_multiple_of(3) {
            written.push(mark);
        }
        written.push(digit);
    }
    digits.write(&written, locale)
}

/// The name of a month, 1 to 12, as it stands in a date.
pub(super) fn month(number: u8) -> Msg {
    match number {
        1 => Number::January,
        2 => Number::February,
        3 => Number::March,
        4 => Number::April,
        5 => Number::May,
        6 => Number::June,
        7 => Number::July,
        8 => Number::August,
        9 => Number::September,
        10 => Number::October,
        11 => Number::November,
        _ => Number::December,
    }
    .into()
}

/// A number as Fluent is given it, to choose a form by and to write.
///
/// The Arabic forms go by the last two digits, but the rules of `intl_pluralrules` 7.0.2 look at the
/// whole number: 103 gets the form of 100. So the form is chosen by what is left of it, and the
/// number itself travels in an option that only [`formatter`] reads.
pub(super) fn value(number: u64, locale: Locale) -> FluentValue<'static> {
    let chosen_by = match number % 100 {
        rest @ 3..=99 if locale == Locale::Ar => rest,
        _ => number,
    };
    let mut value = FluentValue::from(chosen_by);
    if let FluentValue::Number(carrier) = &mut value {
        // Nothing is to be carried for 0: with an option it would not be the 0 of a message's `[0]`.
        carrier.options.minimum_integer_digits =
            usize::try_from(number).ok().filter(|number| *number > 0);
    }
    value
}

/// How Fluent writes a number that stands in a message.
pub(super) fn formatter<M>(
    locale: Locale,
    digits: Digits,
) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    match (locale, digits) {
        (Locale::En, _) => |value, _| written(value, Locale::En, Digits::Latin),
        (Locale::Fr, _) => |value, _| written(value, Locale::Fr, Digits::Latin),
        (Locale::Es, _) => |value, _| written(value, Locale::Es, Digits::Latin),
        (Locale::Ar, Digits::Latin) => |value, _| written(value, Locale::Ar, Digits::Latin),
        (Locale::Ar, Digits::Arabic) => |value, _| written(value, Locale::Ar, Digits::Arabic),
    }
}

/// A number in words of digits; nothing for what is none, which Fluent then writes itself.
fn written(value: &FluentValue<'_>, locale: Locale, digits: Digits) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let carried = number.options.minimum_integer_digits;
    let whole = match carried.and_then(|carried| u64::try_from(carried).ok()) {
        Some(whole) => whole,
        None => number.as_string().parse().ok()?,
    };
    Some(count(whole, locale, digits))
}

#[cfg(test)]
mod tests {
    use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

    use super::*;

    #[test]
    fn thousands_stand_apart_as_each_language_writes_them() {
        for (number, en, ar, fr, es) in [
            (0, "0", "0", "0", "0"),
            (999, "999", "999", "999", "999"),
            (1_500, "1,500", "1,500", "1\u{202F}500", "1500"),
            (12_345, "12,345", "12,345", "12\u{202F}345", "12.345"),
            (
                1_234_567,
                "1,234,567",
                "1,234,567",
                "1\u{202F}234\u{202F}567",
                "1.234.567",
            ),
        ] {
            let found = Locale::ALL.map(|locale| count(number, locale, Digits::Latin));
            assert_eq!(found, [en, ar, fr, es]);
        }
    }

    #[test]
    fn only_arabic_takes_the_other_digits() {
        assert_eq!(count(1_234_567, Locale::Ar, Digits::Arabic), "١٬٢٣٤٬٥٦٧");
        for locale in [Locale::En, Locale::Fr, Locale::Es] {
            let latin = count(1_234_567, locale, Digits::Latin);
            assert_eq!(count(1_234_567, locale, Digits::Arabic), latin);
        }
        assert_eq!(Digits::Arabic.write("02:14", Locale::Ar), "٠٢:١٤");
        assert_eq!(Digits::Arabic.write("02:14", Locale::Fr), "02:14");
    }

    #[test]
    fn the_rules_beneath_still_forget_the_last_two_digits() {
        let text = "days = { $days ->\n    [few] few\n   *[other] other\n}\n";
        let mut bundle = FluentBundle::new(vec!["ar".parse().unwrap()]);
        let resource = FluentResource::try_new(text.to_owned()).unwrap();
        bundle.add_resource(resource).unwrap();
        let pattern = bundle.get_message("days").unwrap().value().unwrap();
        let form = |value: FluentValue<'static>| {
            let mut days = FluentArgs::new();
            days.set("days", value);
            let said = bundle.format_pattern(pattern, Some(&days), &mut Vec::new());
            said.into_owned()
        };
        assert_eq!(form(value(103, Locale::Ar)), "few");
        assert_eq!(
            form(FluentValue::from(103)),
            "other",
            "intl_pluralrules is mended: numbers need no detour any more"
        );
    }

    #[test]
    fn nothing_is_said_in_its_own_words_in_every_language() {
        use crate::lang::msg::Returns;
        use crate::lang::words::Words;
        for (locale, said) in [
            (Locale::En, "nothing new"),
            (Locale::Ar, "لا جديد"),
            (Locale::Fr, "rien de nouveau"),
            (Locale::Es, "nada nuevo"),
        ] {
            let desk = "NORTH".to_owned();
            let letters = 0;
            let took = Words::new(locale).say_plain(Returns::TookReturn { desk, letters });
            assert!(took.contains(said), "{took}");
        }
    }

    #[test]
    fn each_kind_of_digits_has_a_word() {
        for digits in Digits::ALL {
            assert_eq!(Digits::parse(digits.code()), Some(digits));
        }
        assert_eq!(Digits::parse("roman"), None);
    }
}
