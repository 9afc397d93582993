//! The four languages say the same things: no message is missing, dead, or said with other arguments.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fanal::lang::arg::Arg;
use fanal::lang::locale::Locale;
use fanal::lang::msg::Msg;
use fanal::lang::words;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

mod letters;
mod message;
mod numbers;

use message::Message;

/// Counts that meet every plural category of Arabic: zero, one, two, few, many, other.
const COUNTS: [u64; 6] = [0, 1, 2, 3, 11, 100];

fn folder(locale: Locale) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("locales")
        .join(locale.code())
}

fn source(locale: Locale, area: &str) -> String {
    fs::read_to_string(folder(locale).join(format!("{area}.ftl"))).unwrap()
}

/// Every file of every language: its name for faults, its language, its area, its text.
fn files() -> impl Iterator<Item = (String, Locale, &'static str, String)> {
    Locale::ALL.into_iter().flat_map(|locale| {
        Msg::AREAS.iter().map(move |(area, _)| {
            let name = format!("locales/{}/{area}.ftl", locale.code());
            (name, locale, *area, source(locale, area))
        })
    })
}

fn ids(area: &str) -> &'static [&'static str] {
    Msg::AREAS.iter().find(|(name, _)| *name == area).unwrap().1
}

fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn every_area_has_a_file_in_every_language_and_no_file_is_left_over() {
    for locale in Locale::ALL {
        let names: BTreeSet<String> = fs::read_dir(folder(locale))
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect();
        let areas = Msg::AREAS
            .iter()
            .map(|(area, _)| format!("{area}.ftl"))
            .collect();
        assert_eq!(names, areas, "{}", locale.code());
    }
}

#[test]
fn every_file_is_compiled_in() {
    for locale in Locale::ALL {
        let compiled: BTreeSet<&str> = words::sources(locale).iter().copied().collect();
        for (area, _) in Msg::AREAS {
            let file = source(locale, area);
            assert!(compiled.contains(file.as_str()), "{} {area}", locale.code());
        }
    }
}

#[test]
fn every_language_has_every_message_and_no_dead_one() {
    let mut faults = Vec::new();
    for (name, _, area, text) in files() {
        let said = message::parse(&text).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        let said: Vec<&str> = said.iter().map(|message| message.id.as_str()).collect();
        let wanted: BTreeSet<&str> = ids(area).iter().copied().collect();
        let unique: BTreeSet<&str> = said.iter().copied().collect();
        faults.extend(
            wanted
                .difference(&unique)
                .map(|id| format!("{name}: {id} is missing")),
        );
        faults.extend(
            unique
                .difference(&wanted)
                .map(|id| format!("{name}: {id} is dead")),
        );
        if said.len() > unique.len() {
            faults.push(format!("{name}: a message is there twice"));
        }
    }
    assert_none(&faults);
}

#[test]
fn no_two_areas_share_an_id() {
    let all: Vec<&str> = Msg::AREAS
        .iter()
        .flat_map(|(_, ids)| ids.iter().copied())
        .collect();
    let unique: BTreeSet<&str> = all.iter().copied().collect();
    assert_eq!(all.len(), unique.len());
}

/// The names of the arguments that the program hands to a message.
fn arguments(samples: &[Msg], id: &str) -> Option<BTreeSet<String>> {
    let message = samples.iter().find(|message| message.id() == id)?;
    Some(
        message
            .args()
            .iter()
            .map(|(name, _)| (*name).to_owned())
            .collect(),
    )
}

#[test]
fn every_language_uses_the_arguments_of_a_message_and_no_others() {
    let samples = Msg::samples();
    let mut faults = Vec::new();
    for (name, _, _, text) in files() {
        for Message { id, variables, .. } in message::parse(&text).unwrap() {
            let wanted = arguments(&samples, &id).unwrap_or_else(|| variables.clone());
            let missing = wanted.difference(&variables);
            faults.extend(missing.map(|it| format!("{name}: {id} does not say ${it}")));
            let extra = variables.difference(&wanted);
            faults.extend(extra.map(|it| format!("{name}: {id} has no ${it}")));
        }
    }
    assert_none(&faults);
}

#[test]
fn counts_have_the_plural_forms_of_their_language() {
    let mut faults = Vec::new();
    for (name, locale, _, text) in files() {
        let wanted: &[&str] = match locale {
            Locale::Ar => &["few", "many", "one", "other", "two", "zero"],
            Locale::En | Locale::Fr | Locale::Es => &["one", "other"],
        };
        for message in message::parse(&text).unwrap() {
            for forms in &message.plurals {
                let missing = wanted.iter().filter(|form| !forms.contains(**form));
                faults.extend(missing.map(|form| format!("{name}: {} lacks [{form}]", message.id)));
            }
        }
    }
    assert_none(&faults);
}

fn value(arg: Arg, count: u64, words: &words::Words) -> FluentValue<'static> {
    match arg {
        Arg::Number(_) => FluentValue::from(count),
        Arg::Text(text) => FluentValue::from(text),
        Arg::Day(day) => FluentValue::from(words.day(day)),
        Arg::Clock(at) => FluentValue::from(at.clock()),
        Arg::Message(message) => FluentValue::from(words.say_ref(&message)),
    }
}

#[test]
fn every_message_is_said_in_every_language_without_falling_back() {
    let mut faults = Vec::new();
    for locale in Locale::ALL {
        let mut bundle = FluentBundle::new(vec![locale.code().parse().unwrap()]);
        for (area, _) in Msg::AREAS {
            let resource = FluentResource::try_new(source(locale, area)).unwrap();
            bundle.add_resource(resource).unwrap();
        }
        let words = words::Words::new(locale);
        for (message, count) in pairs() {
            let mut arguments = FluentArgs::new();
            for (name, arg) in message.args() {
                arguments.set(name, value(arg, count, &words));
            }
            let Some(pattern) = bundle.get_message(message.id()).and_then(|it| it.value()) else {
                faults.push(format!("{}: {} is not said", locale.code(), message.id()));
                continue;
            };
            let mut errors = Vec::new();
            let said = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
            if said.trim().is_empty() || !errors.is_empty() {
                faults.push(format!("{}: {} {errors:?}", locale.code(), message.id()));
            }
        }
    }
    faults.dedup();
    assert_none(&faults);
}

fn pairs() -> impl Iterator<Item = (Msg, u64)> {
    Msg::samples()
        .into_iter()
        .flat_map(|message| COUNTS.map(|count| (message.clone(), count)))
}

#[test]
fn no_file_sets_a_direction_by_hand() {
    let controls = |sign: &char| {
        matches!(sign, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{feff}')
            || ('\u{202a}'..='\u{202e}').contains(sign)
            || ('\u{2066}'..='\u{2069}').contains(sign)
    };
    let mut faults = Vec::new();
    for (name, _, _, text) in files() {
        for (number, line) in (1..).zip(text.lines()) {
            let found = line.chars().find(controls);
            faults.extend(found.map(|it| format!("{name}:{number}: U+{:04X}", u32::from(it))));
        }
    }
    assert_none(&faults);
}

#[test]
fn smuggling_is_named_in_full_in_french_and_spanish() {
    let mut faults = Vec::new();
    for (name, locale, _, text) in files() {
        for message in message::parse(&text).unwrap() {
            let bare = match locale {
                Locale::Fr => message.says_bare("trafic", "illicite de migrants"),
                Locale::Es => message.says_bare("tráfico", "ilícito de migrantes"),
                Locale::En | Locale::Ar => false,
            };
            if bare {
                faults.push(format!("{name}: {} names smuggling by half", message.id));
            }
        }
    }
    assert_none(&faults);
}
