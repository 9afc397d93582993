//! The shipped packs are whole, and the checker names every fault of a bad one.

use std::collections::BTreeMap;
use std::path::Path;

use fanal::crypt::Identity;
use fanal::domain::case::{Age, Area};
use fanal::domain::item::{Dimension, Item, ItemId, Strength};
use fanal::domain::question::{AnswerKind, Stage};
use fanal::lang::locale::Locale;
use fanal::lang::msg::Pack;
use fanal::lang::words::Words;
use fanal::pack::country::{Purpose, Realms};
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
    assert_eq!(folder_of_toml("indicators/alder"), [pack::shipped::ALDER.0]);
    let there = folder_of_toml("indicators");
    let mut listed: Vec<&str> = pack::shipped::FILES.iter().map(|(name, _)| *name).collect();
    listed.sort_unstable();
    assert_eq!(there, listed);
}

fn folder_of_toml(name: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    let mut there: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .map(|path| format!("{name}/{}", path.file_name().unwrap().display()))
        .collect();
    there.sort();
    there
}

#[test]
fn every_dimension_has_its_items() {
    let mut counts: BTreeMap<Dimension, usize> = BTreeMap::new();
    for item in shipped().catalogue.items() {
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
        ("gen", 27),
        ("pre", 22),
        ("pur", 16),
        ("act", 5),
        ("som", 21),
        ("agg", 22),
        ("imm", 10),
        ("oth", 11),
        ("corr", 9),
        ("chi", 14),
        ("dom", 5),
        ("sex", 6),
        ("lab", 14),
        ("beg", 4),
    ];
    assert_eq!(counted, expected);
    assert_eq!(shipped().catalogue.items().len(), 253);
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
    for item in shipped().catalogue.items() {
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
    for (id, fact) in shipped().catalogue.items().iter().filter_map(|item| {
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

fn folder(name: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/packs")
        .join(name);
    let mut files: Vec<(String, String)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().display().to_string();
            (name, std::fs::read_to_string(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

/// The first line of a bad pack names the message and the words that it must hold.
fn complaint(name: &str, text: &str) -> Option<String> {
    let first = text.lines().next().unwrap();
    let expected = first.strip_prefix("# expected: ").unwrap();
    let mut words = expected.split(' ');
    let problems = pack::lint(&[(name, text)]);
    let found = english(&problems);
    let [problem] = problems.as_slice() else {
        return Some(format!("{name}: {} faults\n{found}", problems.len()));
    };
    let known = problem.problem.id() == words.next().unwrap();
    let named = words.all(|word| found.contains(word));
    let lines = u32::try_from(text.lines().count()).unwrap();
    let placed = problem.file == name && (1..=lines).contains(&problem.line);
    (!known || !named || !placed).then(|| format!("{name}: {expected}\n{found}"))
}

#[test]
fn every_bad_pack_has_its_one_fault_named() {
    let files = folder("bad");
    assert!(files.len() > 50);
    let complaints: Vec<String> = files
        .iter()
        .filter_map(|(name, text)| complaint(name, text))
        .collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn good_packs_are_taken() {
    let files = folder("good");
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let problems = pack::lint(&files);
    assert!(problems.is_empty(), "{}", english(&problems));
}

#[test]
fn one_run_names_every_fault_of_a_file() {
    let (name, text) = (
        "country.toml",
        "[pack]\nid = \"country\"\nkind = \"cards\"\ncolour = 1\n",
    );
    let ids: Vec<&str> = pack::lint(&[(name, text)])
        .iter()
        .map(|problem| problem.problem.id())
        .collect();
    let missing = "pack-missing-key";
    // version, licence, status, title, note, wording in the header; the cards themselves; and the colour.
    assert_eq!(ids.iter().filter(|id| **id == missing).count(), 7);
    assert_eq!(
        ids.iter().filter(|id| **id == "pack-unknown-key").count(),
        1
    );
    assert_eq!(ids.len(), 8);
}

#[test]
fn every_complaint_has_words_in_four_languages() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        for message in Pack::samples() {
            let id = message.id();
            let said = words.say_plain(message);
            assert!(!said.is_empty() && said != id, "{locale:?} {id}");
        }
    }
}

#[test]
fn every_item_and_question_has_words_in_four_languages() {
    let packs = shipped();
    for locale in Locale::ALL {
        for item in packs.catalogue.items() {
            assert_ne!(packs.label(&item.id, locale), item.id.as_str());
            assert!(packs.fact(&item.id).is_some());
        }
        for question in &packs.questions {
            let id = &question.id;
            assert_ne!(packs.question_text(id, locale), id.0);
            let guided = packs.why(id, locale).is_some()
                && packs.avoid(id, locale).is_some()
                && packs.other_words(id, locale).is_some();
            assert!(guided || question.stage != Stage::Interview, "{id}");
        }
        assert_eq!(packs.notes(locale).len(), pack::shipped::with_alder().len());
        assert!(packs.card("consent", locale).is_some());
    }
}

#[test]
fn answers_have_their_words_and_yes_and_no_are_the_interfaces() {
    let packs = shipped();
    for question in &packs.questions {
        for answer in &question.answers {
            let words = packs.answer_text(&question.id, answer.digit, Locale::Ar);
            let own = match &question.about {
                // The yes of a question about one item is what the person says.
                Some(_) => answer.digit == 1,
                None => question.kind == AnswerKind::Choice,
            };
            assert_eq!(words.is_some(), own, "{} {}", question.id, answer.digit);
        }
    }
}

#[test]
fn every_area_of_a_negative_has_a_question_that_can_close_it() {
    let closes = |area: Area| {
        let mut asked = shipped().questions.iter();
        asked.any(|question| {
            question.stage == Stage::Interview
                && question.area == Some(area)
                && question.answers.iter().any(|answer| match area {
                    Area::Age => answer.sets.age == Some(Age::Adult),
                    Area::Control
                    | Area::Docs
                    | Area::Debt
                    | Area::Freedom
                    | Area::Harm
                    | Area::Forced
                    | Area::Work
                    | Area::Promise
                    | Area::Plan
                    | Area::Act => answer.sets.denies_area,
                })
        })
    };
    for area in Area::ALL {
        assert!(closes(area), "{}", area.code());
    }
}

#[test]
fn alder_is_a_whole_country_that_is_plainly_invented() {
    let packs = shipped();
    let alder = packs.country().unwrap();
    assert_eq!(
        (alder.code.as_str(), alder.realms),
        ("XA", Realms::Practice)
    );
    assert!(alder.header.title.say(Locale::En).contains("fictional"));
    for purpose in Purpose::ALL {
        let mut contacts = alder.contacts.iter();
        assert!(
            contacts.any(|contact| contact.purpose == purpose.1),
            "{}",
            purpose.0
        );
    }
    for contact in &alder.contacts {
        assert!(contact.phone.starts_with("+000 "), "{}", contact.id);
    }
    let switches = packs.switches();
    assert!(switches.ransom_is_purpose);
    assert_eq!(alder.reflection.term.days, 45);
    let text = include_str!("../packs/alder-anti-corruption-key.txt");
    let secret: Identity = text.lines().last().unwrap().parse().unwrap();
    let office = packs.anti_corruption().unwrap();
    assert_eq!(office.recipient, secret.recipient().to_string());
    assert_ne!(office.name.say(Locale::En), office.name.say(Locale::Es));
}
