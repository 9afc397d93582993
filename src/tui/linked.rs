//! Who says that they travel with whom, in words: always as the claim of one of them.

use std::collections::BTreeMap;

use super::ink::Ink;
use super::page::Page;
use crate::domain::day::Day;
use crate::domain::screening::{Screening, short_code};
use crate::domain::summary::{Linked, Summary};
use crate::lang::msg::{Links as Say, Msg};
use crate::text::ltr_token;

/// What a person says of somebody else.
pub fn claim(with: &str, said: &str) -> Msg {
    let code = with.to_owned();
    if said.is_empty() {
        return Say::Says { code }.into();
    }
    let said = said.to_owned();
    Say::SaysAs { code, said }.into()
}

/// What the person of a case says, with who wrote it down, then who names them.
pub fn claims(screening: &Screening, cases: &[Summary]) -> Vec<Msg> {
    let linked = Linked::of(screening, cases);
    let own = linked.names.iter().map(|(link, here)| {
        let claim = claim(&link.with, &link.said);
        let claim = Box::new(if *here {
            claim
        } else {
            let claim = Box::new(claim);
            Say::NotHere { claim }.into()
        });
        let (day, time, by) = (Day::of(link.at), link.at, link.by.clone());
        Say::WrittenBy {
            day,
            time,
            by,
            claim,
        }
        .into()
    });
    let others = linked.named_by.iter().map(|code| {
        let code = (*code).to_owned();
        Say::NamedBy { code }.into()
    });
    own.chain(others).collect()
}

/// The claims under their heading; nothing where there are none.
pub fn part(page: &mut Page, ink: &Ink<'_>, screening: &Screening, cases: &[Summary]) {
    let claims = claims(screening, cases);
    if claims.is_empty() {
        return;
    }
    page.title(ink, Say::Heading);
    for claim in claims {
        page.say(ink, 2, claim);
    }
}

/// The codes that a line of a list has room for.
const IN_LIST: usize = 3;

/// Who is named by whom in a list, made once for a frame; without claims nothing is made.
pub struct NamedBy<'a>(BTreeMap<&'a str, Vec<&'a str>>);

impl<'a> NamedBy<'a> {
    /// The claims of a list of one station.
    pub fn of(lines: &'a [Summary]) -> Self {
        let mut named: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for line in lines {
            for with in &line.links {
                named.entry(with).or_default().push(&line.code);
            }
        }
        Self(named)
    }

    /// In the list of cases: whom a person names, and who names them.
    pub fn signs(&self, ink: &Ink<'_>, line: &Summary) -> Vec<String> {
        let named_by = self.0.get(line.code.as_str());
        let by = named_by.map(|codes| {
            let codes = short_codes(codes);
            ink.words(Say::By { codes })
        });
        names(ink, line).into_iter().chain(by).collect()
    }
}

/// In a list: whom a person names.
pub fn names(ink: &Ink<'_>, line: &Summary) -> Option<String> {
    if line.links.is_empty() {
        return None;
    }
    let codes: Vec<&str> = line.links.iter().map(String::as_str).collect();
    let codes = short_codes(&codes);
    Some(ink.words(Say::With { codes }))
}

/// The first codes without their station, and how many more there are.
fn short_codes(codes: &[&str]) -> String {
    let first = codes.iter().take(IN_LIST).map(|code| short_code(code));
    let first: Vec<String> = first.map(ltr_token).collect();
    let mut said = first.join(", ");
    if codes.len() > IN_LIST {
        let more = ltr_token(&format!("+{}", codes.len() - IN_LIST));
        said = format!("{said} {more}");
    }
    said
}
