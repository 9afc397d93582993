//! Numbers: which digits are a date, a time, money or a case code, and which are a phone number.

use std::ops::Range;

use super::fold::{Phrase, digit, fold};
use super::tokens::Token;
use super::{Finding, Kind};

/// The fewest digits of a phone number.
const PHONE: usize = 7;

/// The fewest digits of one that the text calls a phone number.
const LED: usize = 5;

/// The most digits of a phone number (ITU-T E.164); more is the number of a paper or an account.
const LONGEST: usize = 15;

/// Words and signs of money, folded.
const MONEY: [&str; 44] = [
    "$",
    "€",
    "£",
    "¥",
    "usd",
    "eur",
    "gbp",
    "dollar",
    "dollars",
    "dolar",
    "dolares",
    "euro",
    "euros",
    "dinar",
    "dinars",
    "dinares",
    "dirham",
    "dirhams",
    "dirhames",
    "dirhems",
    "franc",
    "francs",
    "franco",
    "francos",
    "cfa",
    "fcfa",
    "xof",
    "pound",
    "pounds",
    "libras",
    "livres",
    "naira",
    "lira",
    "birr",
    "دولار",
    "دولارا",
    "يورو",
    "دينار",
    "دينارا",
    "درهم",
    "جنيه",
    "ريال",
    "ليره",
    "فرنك",
];

/// A run of digits.
#[derive(Debug, Clone)]
struct Group {
    digits: String,
    range: Range<usize>,
    /// Whether it is a date, a time, money or part of a code.
    told: bool,
}

/// Every run of digits of a text.
pub(super) struct Numbers {
    groups: Vec<Group>,
}

impl Numbers {
    pub(super) fn of(text: &str, tokens: &[Token]) -> Self {
        let mut numbers = Self {
            groups: groups(text),
        };
        for mark in [codes, dates, times] {
            for told in mark(text, &numbers.groups) {
                numbers.tell(told);
            }
        }
        for told in money(text, &numbers.groups, tokens) {
            numbers.tell(told);
        }
        numbers
    }

    fn tell(&mut self, range: Range<usize>) {
        for group in &mut self.groups {
            group.told |= range.start <= group.range.start && group.range.end <= range.end;
        }
    }

    /// Whether a place holds digits that are a date, a time, money or a code.
    pub(super) fn is_told(&self, range: &Range<usize>) -> bool {
        let mut told = self.groups.iter().filter(|group| group.told);
        told.any(|group| group.range.start < range.end && range.start < group.range.end)
    }

    pub(super) fn phones(&self, text: &str, tokens: &[Token], leads: &[Phrase]) -> Vec<Finding> {
        let free: Vec<&Group> = self.groups.iter().filter(|group| !group.told).collect();
        let free = free.into_iter().filter(|group| !behind_letter(text, group));
        let mut chains: Vec<(Range<usize>, usize)> = Vec::new();
        for group in free {
            let joined = chains.last_mut().filter(|(range, _)| {
                let gap = text.get(range.end..group.range.start);
                gap.is_some_and(separates)
            });
            match joined {
                Some((range, count)) => {
                    range.end = group.range.end;
                    *count += group.digits.len();
                }
                None => chains.push((group.range.clone(), group.digits.len())),
            }
        }
        let found = chains.into_iter().filter_map(|(range, count)| {
            let led = || is_led(text, tokens, leads, range.start);
            let kind = match count {
                0..LED => return None,
                LED..PHONE if !led() => return None,
                LED..=LONGEST => Kind::Phone,
                _ => Kind::Document,
            };
            let start = opening(text, range.start);
            Some(Finding {
                kind,
                range: start..range.end,
            })
        });
        found.collect()
    }
}

fn groups(text: &str) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (at, sign) in text.char_indices() {
        let Some(value) = digit(sign) else { continue };
        let end = at + sign.len_utf8();
        match groups.last_mut() {
            Some(group) if group.range.end == at => {
                group.digits.push(value);
                group.range.end = end;
            }
            _ => groups.push(Group {
                digits: value.to_string(),
                range: at..end,
                told: false,
            }),
        }
    }
    groups
}

/// What may stand between the parts of a phone number.
fn separates(gap: &str) -> bool {
    let sign = |sign: char| {
        matches!(
            sign,
            ' ' | '\u{a0}' | '\u{202f}' | '-' | '.' | '/' | '(' | ')' | '\u{2010}'..='\u{2013}'
        ) || fold(sign).is_none()
    };
    gap.chars().count() <= 3 && gap.chars().all(sign)
}

/// The plus or bracket before the first digit.
fn opening(text: &str, start: usize) -> usize {
    let before = text.get(..start).unwrap_or_default();
    let signs = before
        .chars()
        .rev()
        .take_while(|sign| matches!(sign, '+' | '('));
    start - signs.map(char::len_utf8).sum::<usize>()
}

fn behind_letter(text: &str, group: &Group) -> bool {
    let before = text.get(..group.range.start).unwrap_or_default();
    let after = text.get(group.range.end..).unwrap_or_default();
    let letter = |sign: Option<char>| sign.is_some_and(char::is_alphabetic);
    letter(before.chars().next_back()) || letter(after.chars().next()) && group.digits.len() < PHONE
}

fn is_led(text: &str, tokens: &[Token], leads: &[Phrase], start: usize) -> bool {
    let near = tokens
        .iter()
        .enumerate()
        .rev()
        .filter(|(_, token)| token.range.end <= start);
    near.take(4).any(|(at, token)| {
        let gap = text.get(token.range.end..start).unwrap_or_default();
        let rest = tokens.get(at..).unwrap_or_default();
        !gap.contains(['.', '\n', ';']) && leads.iter().any(|lead| lead.leads(rest).is_some())
    })
}

fn number(group: &Group) -> u32 {
    group.digits.parse().unwrap_or(u32::MAX)
}

/// Case codes as in `JET-02-A-001`.
fn codes(text: &str, _groups: &[Group]) -> Vec<Range<usize>> {
    let part = |sign: char| sign.is_ascii_alphanumeric() || sign == '-';
    let mut codes = Vec::new();
    let mut start = 0;
    for piece in text.split_inclusive(|sign| !part(sign)) {
        let word = piece.trim_end_matches(|sign| !part(sign));
        let parts: Vec<&str> = word.split('-').collect();
        if let [first, .., letter, number] = parts.as_slice() {
            let named = first.starts_with(|sign: char| sign.is_ascii_uppercase());
            let lettered =
                letter.len() == 1 && letter.starts_with(|sign: char| sign.is_ascii_uppercase());
            let numbered = !number.is_empty() && number.bytes().all(|sign| sign.is_ascii_digit());
            if named && lettered && numbered {
                codes.push(start..start + word.len());
            }
        }
        start += piece.len();
    }
    codes
}

/// Days and ranges of years, written in digits.
fn dates(text: &str, groups: &[Group]) -> Vec<Range<usize>> {
    let gap = |one: &Group, next: &Group| text.get(one.range.end..next.range.start);
    let mut dates = Vec::new();
    for (at, window) in groups.windows(3).enumerate() {
        let [one, two, three] = window else { continue };
        let (first, second) = (gap(one, two), gap(two, three));
        let written = first == second && matches!(first, Some("-" | "/" | "." | " "));
        let chained = |other: Option<&str>| other.is_some() && other == first;
        let before = at
            .checked_sub(1)
            .and_then(|before| chained(gap(groups.get(before)?, one)).then_some(()));
        let after = groups
            .get(at + 3)
            .and_then(|after| chained(gap(three, after)).then_some(()));
        // A day is followed by its time after a blank: that chains nothing where the parts do not.
        if written && before.is_none() && after.is_none() && is_day([one, two, three]) {
            dates.push(one.range.start..three.range.end);
        }
    }
    for window in groups.windows(2) {
        let [one, two] = window else { continue };
        let between = gap(one, two)
            .is_some_and(|gap| !gap.is_empty() && gap.chars().count() <= 3 && separates(gap));
        if between && is_year(one) && is_year(two) {
            dates.push(one.range.start..two.range.end);
        }
    }
    dates
}

fn is_year(group: &Group) -> bool {
    group.digits.len() == 4 && (1900..=2100).contains(&number(group))
}

fn is_day([one, two, three]: [&Group; 3]) -> bool {
    let small =
        |group: &Group, most: u32| group.digits.len() <= 2 && (1..=most).contains(&number(group));
    let both = |a: &Group, b: &Group| small(a, 31) && small(b, 12) || small(a, 12) && small(b, 31);
    is_year(one) && both(two, three)
        || both(one, two) && (is_year(three) || three.digits.len() == 2)
}

/// Hours and minutes with a colon.
fn times(text: &str, groups: &[Group]) -> Vec<Range<usize>> {
    let colon = |one: &Group, two: &Group| {
        let gap = text.get(one.range.end..two.range.start);
        gap == Some(":") && one.digits.len() <= 2 && two.digits.len() == 2
    };
    let pairs = groups.windows(2).filter_map(|window| {
        let [one, two] = window else { return None };
        colon(one, two).then_some(one.range.start..two.range.end)
    });
    pairs.collect()
}

/// Amounts beside a word or sign of money.
fn money(text: &str, groups: &[Group], tokens: &[Token]) -> Vec<Range<usize>> {
    let mut amounts: Vec<Range<usize>> = Vec::new();
    for group in groups {
        let joined = amounts.last_mut().filter(|amount| {
            let gap = text.get(amount.end..group.range.start).unwrap_or_default();
            let mut signs = gap.chars();
            let one = signs.next().is_some_and(|sign| {
                matches!(
                    sign,
                    ' ' | ',' | '.' | '\'' | '\u{a0}' | '\u{202f}' | '٬' | '٫'
                )
            });
            one && signs.next().is_none() && group.digits.len() <= 3
        });
        match joined {
            Some(amount) => amount.end = group.range.end,
            None => amounts.push(group.range.clone()),
        }
    }
    amounts.retain(|amount| is_money(text, amount, tokens));
    amounts
}

fn is_money(text: &str, amount: &Range<usize>, tokens: &[Token]) -> bool {
    let before = text.get(..amount.start).unwrap_or_default().trim_end();
    let after = text.get(amount.end..).unwrap_or_default().trim_start();
    let sign =
        |sign: Option<char>| sign.is_some_and(|sign| MONEY.contains(&sign.to_string().as_str()));
    if sign(before.chars().next_back()) || sign(after.chars().next()) {
        return true;
    }
    let close =
        |from: usize, to: usize| text.get(from..to).is_some_and(|gap| gap.trim().is_empty());
    tokens.iter().any(|token| {
        let near = token.range.start >= amount.end && close(amount.end, token.range.start)
            || token.range.end <= amount.start && close(token.range.end, amount.start);
        near && MONEY.contains(&token.folded.as_str())
    })
}
