//! Links: with whom the person of a case says that they travel. A link is what one person claims of
//! another, never what is known: it stands in the case of who says so, and no rule looks at it.

use super::super::moment::Timestamp;
use super::{Entry, Recorded, Screening};

/// The most people that one person can be said to travel with.
pub const MOST_LINKS: usize = 12;

/// The longest code of a case that a link may name.
const LONGEST_CODE: usize = 40;

/// A claim to travel with somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Its place in the history.
    pub place: usize,
    /// The code of the other person's case.
    pub with: String,
    /// Who that is said to be, in the officer's words; empty where nothing was said.
    pub said: String,
    /// When it was written down.
    pub at: Timestamp,
    /// By whom.
    pub by: String,
}

impl Screening {
    /// Takes a claim. One about the same person replaces the one before; one about a case of another
    /// station, about the case itself, or beyond the most there may be, is in the record and nowhere else.
    pub(super) fn take_link(&mut self, place: usize, recorded: &Recorded) {
        let Entry::Linked { with, said } = &recorded.entry else {
            return;
        };
        if !self.may_name(with) {
            return;
        }
        self.links.retain(|link| link.with != *with);
        if self.links.len() < MOST_LINKS {
            self.links.push(Link {
                place,
                with: with.clone(),
                said: said.clone(),
                at: recorded.at,
                by: recorded.officer.clone(),
            });
        }
    }

    /// Whether the person of this case may be said to travel with that of another: of the same station,
    /// and not themselves.
    pub fn may_name(&self, code: &str) -> bool {
        may_link(&self.code, code)
    }

    /// The claim about the person of a case.
    pub fn link_to(&self, code: &str) -> Option<&Link> {
        self.links.iter().find(|link| link.with == code)
    }
}

/// Whether a case may name another one: both of one station, and not itself.
fn may_link(own: &str, other: &str) -> bool {
    let station = split(own).map(|(station, _)| station);
    own != other && station.is_some_and(|station| is_of_station(other, station))
}

/// Whether a code can be that of a case of this station: `JET-02-A-017` of `JET-02`.
pub fn is_of_station(code: &str, station: &str) -> bool {
    let plain = |sign: char| sign.is_ascii_alphanumeric() || sign == '-';
    code.len() <= LONGEST_CODE
        && code.chars().all(plain)
        && split(code).is_some_and(|(own, _)| own == station)
}

/// A code without its station, where there is little room: `A-017`.
pub fn short_code(code: &str) -> &str {
    split(code).map_or(code, |(_, rest)| rest)
}

/// The number at the end of a code, as an officer reads it out: 17.
pub fn case_number(code: &str) -> Option<usize> {
    let (_, number) = code.rsplit_once('-')?;
    number.parse().ok()
}

/// The station of a code, and its letter with the number.
fn split(code: &str) -> Option<(&str, &str)> {
    let (before, _) = code.rsplit_once('-')?;
    let (station, _) = before.rsplit_once('-')?;
    Some((station, code.get(station.len() + 1..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recorded(entry: Entry) -> Recorded {
        Recorded {
            at: Timestamp::from_seconds(60),
            officer: "ID-07".to_owned(),
            entry,
        }
    }

    fn linked(with: &str, said: &str) -> Entry {
        let (with, said) = (with.to_owned(), said.to_owned());
        Entry::Linked { with, said }
    }

    fn case(entries: Vec<Entry>) -> Screening {
        let opened = Entry::Opened {
            code: "JET-02-A-001".to_owned(),
            scene: None,
            packs: None,
        };
        let entries = std::iter::once(opened).chain(entries);
        Screening::of(&entries.map(recorded).collect::<Vec<_>>())
    }

    fn named(case: &Screening) -> Vec<(&str, &str)> {
        let links = case.links.iter();
        links
            .map(|link| (link.with.as_str(), link.said.as_str()))
            .collect()
    }

    #[test]
    fn a_claim_keeps_who_wrote_it_down_and_can_be_taken_back() {
        let entries = vec![linked("JET-02-A-003", "uncle"), linked("JET-02-A-004", "")];
        let open = case(entries.clone());
        assert_eq!(
            named(&open),
            [("JET-02-A-003", "uncle"), ("JET-02-A-004", "")]
        );
        let first = open.link_to("JET-02-A-003").unwrap();
        assert_eq!((first.place, first.by.as_str()), (1, "ID-07"));
        let back = [entries, vec![Entry::Undone(first.place)]].concat();
        assert_eq!(named(&case(back)), [("JET-02-A-004", "")]);
    }

    #[test]
    fn the_last_claim_about_somebody_counts_and_the_one_before_comes_back_with_its_undoing() {
        let twice = vec![
            linked("JET-02-A-003", "uncle"),
            linked("JET-02-A-003", "friend"),
        ];
        assert_eq!(named(&case(twice.clone())), [("JET-02-A-003", "friend")]);
        let back = [twice, vec![Entry::Undone(2)]].concat();
        assert_eq!(named(&case(back)), [("JET-02-A-003", "uncle")]);
    }

    #[test]
    fn only_others_of_the_same_station_are_named() {
        for with in [
            "JET-02-A-001",
            "JET-03-A-002",
            "JET-02",
            "",
            "A-002",
            "JET-02-A-0 2",
            "JET-02-A-\u{202e}2",
        ] {
            assert_eq!(named(&case(vec![linked(with, "")])), [], "{with}");
        }
        let long = format!("JET-02-A-{}", "1".repeat(LONGEST_CODE));
        assert_eq!(named(&case(vec![linked(&long, "")])), []);
    }

    #[test]
    fn there_is_an_end_to_the_number_of_claims() {
        let many = (2..40).map(|number| linked(&format!("JET-02-A-{number:03}"), ""));
        let full = case(many.collect());
        assert_eq!(full.links.len(), MOST_LINKS);
        assert!(full.link_to("JET-02-A-002").is_some());
        assert!(full.link_to("JET-02-A-014").is_none());
    }

    #[test]
    fn codes_are_shortened_to_what_differs_within_a_station() {
        assert_eq!(short_code("JET-02-A-017"), "A-017");
        assert_eq!(short_code("DRILL"), "DRILL");
        assert_eq!(case_number("JET-02-A-017"), Some(17));
        assert_eq!(case_number("DRILL"), None);
        assert!(is_of_station("JET-02-A-017", "JET-02"));
        assert!(!is_of_station("JET-02-A-017", "JET"));
    }
}
