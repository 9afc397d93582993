//! The shipped packs are whole, and the checker names every fault of a bad one.

use std::collections::BTreeMap;
use std::path::Path;

use fanal::domain::item::{Dimension, Item, ItemId, Strength};
use fanal::lang::locale::Locale;
use fanal::lang::words::Words;
use fanal::pack::{self, Confidence, Packs, Problem, lint_report};

/// Strong, medium and weak items of adults-labour, adults-sexual, children-labour, children-sexual.
const SUMS: [[usize; 3]; 4] = [[7, 53, 7], [12, 52, 3], [15, 50, 0], [18, 48, 0]];

fn english(problems: &[Problem]) -> String {
    lint_report(problems, &Words::new(Locale::En))
}

fn shipped() -> &'static Packs {
    pack::shipped().unwrap_or_else(|problems| panic!("{}", english(problems)))
}

fn item(id: &str) -> &'static Item {
    let found = shipped().item(&ItemId::new(id));
    found.unwrap_or_else(|| panic!("no item {id}"))
}

/// The weights of an item as the table of facts writes them: four lists, then its own.
fn weights(id: &str) -> String {
    let item = item(id);
    let all = [
        item.weights.adult_labour,
        item.weights.adult_sexual,
        item.weights.child_labour,
        item.weights.child_sexual,
        item.own_weight,
    ];
    let letters = all.map(|weight| match weight {
        None => "-",
        Some(Strength::Weak) => "W",
        Some(Strength::Medium) => "M",
        Some(Strength::Strong) => "S",
        Some(Strength::Decisive) => "D",
        Some(Strength::Severe) => "!",
    });
    letters.concat()
}

#[test]
fn the_shipped_packs_have_no_faults() {
    let problems = pack::lint(&[]);
    assert!(problems.is_empty(), "{}", english(&problems));
}

#[test]
fn the_list_of_shipped_files_is_the_folder() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("indicators");
    let mut there: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| format!("indicators/{}", entry.unwrap().file_name().display()))
        .filter(|name| name.ends_with(".toml"))
        .collect();
    there.sort();
    let mut listed: Vec<&str> = pack::shipped::FILES.iter().map(|(name, _)| *name).collect();
    listed.sort_unstable();
    assert_eq!(there, listed);
}

#[test]
fn every_dimension_has_its_items() {
    let mut counts: BTreeMap<Dimension, usize> = BTreeMap::new();
    for item in &shipped().items {
        *counts.entry(item.dimension).or_default() += 1;
    }
    let counted: Vec<(&str, usize)> = counts
        .iter()
        .map(|(dimension, count)| (dimension.code(), *count))
        .collect();
    let expected = [
        ("dec", 10),
        ("coe", 10),
        ("vul", 16),
        ("exp", 9),
        ("cod", 15),
        ("vud", 7),
        ("gen", 25),
        ("pre", 19),
        ("pur", 16),
        ("act", 5),
        ("som", 12),
        ("agg", 22),
        ("imm", 10),
        ("oth", 11),
        ("corr", 9),
        ("chi", 14),
        ("dom", 5),
        ("sex", 6),
        ("lab", 6),
        ("beg", 4),
    ];
    assert_eq!(counted, expected);
    assert_eq!(shipped().items.len(), 231);
}

#[test]
fn weights_are_those_of_the_lists() {
    let rows = [
        ("dec.job", "SSSS-"),
        ("dec.education", "WWSS-"),
        ("coe.abduction", "MSSS-"),
        ("coe.docs", "MMMS-"),
        ("vul.false_law", "MM-M-"),
        ("vul.context", "WWMM-"),
        ("exp.hours", "SMSS-"),
        ("exp.social", "MM---"),
        ("cod.docs", "SSSS-"),
        ("cod.crime", "MMSS-"),
        ("cod.shame", "WMMM-"),
        ("vud.past", "WMMM-"),
        ("gen.watched", "----!"),
        ("gen.fear", "-----"),
        ("pre.oath", "----S"),
        ("pre.coached", "----M"),
        ("pre.no_address", "----W"),
        ("pur.begging", "----D"),
        ("pur.steer", "----S"),
        ("som.third_party", "-----"),
        ("agg.ransom", "-----"),
        ("corr.visa_bought", "-----"),
    ];
    for (id, expected) in rows {
        assert_eq!(weights(id), expected, "{id}");
    }
}

#[test]
fn weights_add_up_over_the_lists() {
    let mut sums = [[0_usize; 3]; 4];
    for item in &shipped().items {
        let lists = [
            item.weights.adult_labour,
            item.weights.adult_sexual,
            item.weights.child_labour,
            item.weights.child_sexual,
        ];
        for (sum, weight) in sums.iter_mut().zip(lists) {
            match weight {
                Some(Strength::Strong) => sum[0] += 1,
                Some(Strength::Medium) => sum[1] += 1,
                Some(Strength::Weak) => sum[2] += 1,
                Some(Strength::Decisive | Strength::Severe) | None => {}
            }
        }
    }
    assert_eq!(sums, SUMS);
}

#[test]
fn unconfirmed_weights_say_so() {
    for (id, fact) in shipped().items.iter().filter_map(|item| {
        let fact = shipped().fact(&item.id)?;
        Some((item.id.as_str(), fact))
    }) {
        let lists = fact.weights_confidence;
        for sexual in [lists.adult_sexual, lists.child_sexual]
            .into_iter()
            .flatten()
        {
            assert_eq!(sexual, Confidence::Unconfirmed, "{id}");
        }
        let doubted = ["vul.past", "vul.travel"].contains(&id);
        let expected = if doubted {
            Confidence::Unconfirmed
        } else {
            Confidence::Secondary
        };
        for labour in [lists.adult_labour, lists.child_labour]
            .into_iter()
            .flatten()
        {
            assert_eq!(labour, expected, "{id}");
        }
    }
}
