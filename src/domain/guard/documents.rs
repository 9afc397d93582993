//! Numbers of papers: letters and digits together, and shorter ones behind a word for a paper.

use super::fold::{Phrase, digit};
use super::numbers::Numbers;
use super::tokens::Token;
use super::{Finding, Kind, finding};

/// The fewest digits behind letters.
const DIGITS: usize = 5;

/// The fewest signs of capitals and digits mixed.
const MIXED: usize = 7;

/// The fewest digits behind a word for a paper.
const LED: usize = 3;

/// How many words may stand between the word for a paper and its number.
const BETWEEN: usize = 3;

/// Everything that looks like the number of a paper.
pub(super) fn find(
    text: &str,
    tokens: &[Token],
    numbers: &Numbers,
    leads: &[Phrase],
) -> Vec<Finding> {
    let free = |token: &Token| !numbers.is_told(&token.range) && !token.is_word();
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| free(token)) {
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        let prefix = before.filter(|before| is_prefix(before) && joins(token));
        if let Some(prefix) = prefix.filter(|_| count(token) >= DIGITS && is_number(token)) {
            found.push(Finding {
                kind: Kind::Document,
                range: prefix.range.start..token.range.end,
            });
        } else if is_letters_then_digits(token) || is_mixed(token) {
            found.extend(finding(Kind::Document, std::slice::from_ref(token)));
        }
    }
    found.extend(led(text, tokens, numbers, leads));
    found
}

fn led(text: &str, tokens: &[Token], numbers: &Numbers, leads: &[Phrase]) -> Vec<Finding> {
    let starts = (0..tokens.len()).filter_map(|at| {
        let rest = tokens.get(at..)?;
        let used = leads.iter().filter_map(|lead| lead.leads(rest)).max()?;
        Some((rest.get(used.checked_sub(1)?)?, rest.get(used..)?))
    });
    let found = starts.filter_map(|(lead, behind)| {
        let near = behind.iter().take(BETWEEN + 1);
        let number = near.into_iter().find(|token| !token.is_word())?;
        let gap = text.get(lead.range.end..number.range.start)?;
        let ends = gap.contains(['\n', ';', '،', ',']);
        let told = numbers.is_told(&number.range) || is_year(number);
        (!ends && !told && count(number) >= LED)
            .then(|| finding(Kind::Document, std::slice::from_ref(number)))?
    });
    found.collect()
}

fn count(token: &Token) -> usize {
    token.plain.chars().filter_map(digit).count()
}

fn is_number(token: &Token) -> bool {
    token.plain.chars().all(|sign| digit(sign).is_some())
}

fn is_year(token: &Token) -> bool {
    let digits: String = token.plain.chars().filter_map(digit).collect();
    let year = digits
        .parse()
        .is_ok_and(|year: u32| (1900..=2100).contains(&year));
    is_number(token) && digits.len() == 4 && year
}

/// One to three capitals that stand before a number.
fn is_prefix(token: &Token) -> bool {
    let few = (1..=3).contains(&token.plain.chars().count());
    few && token.plain.chars().all(|sign| sign.is_ascii_uppercase())
}

fn joins(token: &Token) -> bool {
    matches!(token.gap.as_str(), " " | "-" | "\u{a0}" | "/" | "." | ". ")
}

fn is_letters_then_digits(token: &Token) -> bool {
    let digits = token.plain.trim_start_matches(char::is_alphabetic);
    let behind = digits
        .chars()
        .take_while(|sign| digit(*sign).is_some())
        .count();
    digits.len() < token.plain.len() && behind >= DIGITS
}

fn is_mixed(token: &Token) -> bool {
    let capital = |sign: char| sign.is_ascii_uppercase();
    let long = token.plain.chars().count() >= MIXED;
    let only = token
        .plain
        .chars()
        .all(|sign| capital(sign) || digit(sign).is_some());
    long && only && token.plain.contains(capital) && count(token) > 0
}
