//! From the first start of a drill to the closed case, in every language, through a pipe.

use fanal::domain::question::{QuestionId, Stage};
use fanal::lang::locale::Locale;
use fanal::lang::msg::{
    Exchange, General, Guard, Home, Interview, Journey, Line, Links, Msg, Outcome, Reference,
    Start, Triage,
};
use fanal::pack;

use super::talk::{piped, words};
use crate::commands::{PASSPHRASE, Place};

/// The words that are typed in a language: why, facts, worth, law, journey, jump, help, again, leave.
fn commands(locale: Locale) -> [&'static str; 8] {
    match locale {
        Locale::En => [
            "why", "facts", "law", "journey", "jump", "help", "again", "sealed",
        ],
        Locale::Ar => [
            "لماذا",
            "الوقائع",
            "القانون",
            "الرحلة",
            "انتقال",
            "مساعدة",
            "كرر",
            "مختومة",
        ],
        Locale::Fr => [
            "pourquoi", "faits", "droit", "trajet", "aller", "aide", "encore", "scellé",
        ],
        Locale::Es => [
            "por qué", "hechos", "derecho", "viaje", "saltar", "ayuda", "otra", "selladas",
        ],
    }
}

/// The whole path: triage, before, interview with a note that is sifted, why, a card, a jump, the
/// journey, sealed answers, help, facts, own view, outcome, its reasons. Lines are between bars.
fn lines(locale: Locale) -> Vec<String> {
    let [why, facts, law, journey, jump, help, again, sealed] = commands(locale);
    let digit = locale.place() + 1;
    let start = format!("{digit}|1|5||1|3|3|3|1|2|2|i|1|1|1|3|1|1|2|");
    let asked = format!("2|2|2 n|+33 6 12 34 56 78|1||{why}||{law}|3||0|{jump}|12|.");
    let moved = format!("{journey}|1|Aden|Ibra|3|9|6|7||{sealed}|1|0|{help}||{again}");
    let ended = format!("{facts}|1|#3|6||4|{why}||1|");
    let all = [start, asked, moved, ended].join("|");
    all.split('|').map(str::to_owned).collect()
}

/// Waits for words one after the other.
#[track_caller]
fn follows(said: &str, wanted: &[String]) {
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let said = flat(said);
    let mut from = 0;
    for words in wanted {
        let words = flat(words);
        let rest = said.get(from..).unwrap();
        let Some(place) = rest.find(&words) else {
            panic!("{words:?} does not follow in:\n{rest}");
        };
        from += place + words.len();
    }
}

#[test]
fn a_drill_goes_from_the_first_line_to_the_outcome_in_every_language() {
    for locale in Locale::ALL {
        let data = tempfile::tempdir().unwrap();
        let typed = lines(locale);
        let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
        let said = piped(data.path(), &["--lang", locale.code()], &typed);
        let say = |message: Msg| words(locale, message);
        let packs = pack::shipped().unwrap();
        let first = packs
            .questions
            .iter()
            .find(|own| own.stage == Stage::Interview);
        let ask = |id: &QuestionId| {
            let question = packs.question_text(id, locale).to_owned();
            say(Line::Ask { question }.into())
        };
        let noted = |what: String| say(Line::Noted { what }.into());
        follows(
            &said,
            &[
                say(Line::Begin.into()),
                say(Start::WhatToDo.into()),
                say(Line::Drill.into()),
                say(Triage::LookHeading.into()),
                say(Triage::AskHeading.into()),
                say(Triage::MarkHeading.into()),
                say(Triage::MarkInterview.into()),
                say(Interview::BeforeHeading.into()),
                say(Interview::LineConsent.into()),
                ask(&first.unwrap().id),
                say(Guard::SiftRemove.into()),
                noted(say(Line::Note.into())),
                say(Outcome::OfficerOnly.into()),
                say(Outcome::OwnViewFirst.into()),
                say(Reference::NotAdvice.into()),
                say(Interview::JumpHeading.into()),
                noted(say(Line::Flagged.into())),
                say(Journey::Add.into()),
                say(Journey::FieldFrom.into()),
                say(Journey::FieldOwed.into()),
                noted(say(Line::Journey.into())),
                say(Guard::SealedWhat.into()),
                say(Guard::SealedAnswered.into()),
                say(Line::HelpHow.into()),
                say(Interview::GroupImmediate.into()),
                say(Interview::StateSaid.into()),
                say(Outcome::OwnViewQuestion.into()),
                say(Outcome::Suggests.into()),
                say(Outcome::NotADecision.into()),
                say(Outcome::LimitsHeading.into()),
                say(Outcome::BecauseHeading.into()),
                say(Outcome::AllKept.into()),
                say(Line::Drill.into()),
                say(General::DrillStripe.into()),
                say(Line::EndedDrill.into()),
            ],
        );
        assert!(!said.contains("+33 6 12 34 56 78") || said.matches("+33").count() == 1);
        let kept: Vec<_> = std::fs::read_dir(data.path()).unwrap().collect();
        assert!(kept.len() <= 1, "only the language is kept: {kept:?}");
    }
}

#[test]
fn forty_columns_are_never_exceeded() {
    for locale in Locale::ALL {
        let data = tempfile::tempdir().unwrap();
        let typed = lines(locale);
        let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
        let said = piped(data.path(), &["--width", "40"], &typed);
        for row in said.lines() {
            let columns = row.chars().count();
            assert!(columns <= 40, "{}: {columns} in {row}", locale.code());
        }
        assert!(said.lines().count() > 300, "{said}");
    }
}

#[test]
fn a_question_that_could_do_harm_gives_way_to_a_card_and_a_no_ends_well() {
    let data = tempfile::tempdir().unwrap();
    let typed = [
        "1",
        "1",
        "",
        "2",
        "2",
        "i",
        "1",
        "1",
        "2",
        "1",
        "1",
        "1",
        "2",
        "",
        "j",
        "papers",
        "",
        "2",
        "7",
        "",
        "he began to speak",
        "0",
    ];
    let said = piped(data.path(), &["--lang", "en"], &typed);
    let say = |message: Msg| words(Locale::En, message);
    follows(
        &said,
        &[
            say(Interview::GuardHeading.into()),
            say(Guard::CardLater.into()),
        ],
    );
    let typed = ["1", "1", "i", "1", "1", "1", "1", "1", "2", "3"];
    let said = piped(data.path(), &["--lang", "en"], &typed);
    follows(&said, &[say(Interview::RefusedHeading.into())]);
}

/// Types lines between bars into the program of a folder, and waits for words.
#[track_caller]
fn spoken(place: &Place, typed: &str, wanted: &[Msg]) -> String {
    let typed: Vec<&str> = typed.split('|').collect();
    let said = piped(place.data(), &["--lang", "en"], &typed);
    let wanted = wanted
        .iter()
        .map(|message| words(Locale::En, message.clone()));
    follows(&said, &wanted.collect::<Vec<_>>());
    assert!(!said.contains(PASSPHRASE), "{said}");
    said
}

#[test]
fn a_case_goes_from_a_station_to_a_decision_at_the_desk() {
    let (desk, recipient) = Place::desk("DSK-01");
    let station = Place::station("JET-02", &[&recipient]);
    let stick = station.stick();
    let stick = stick.to_str().unwrap();
    let screened = "1||1|3|1|1|2|2|2|i|1|1|1|1|1|1|3||2|facts||4|3|1|1|";
    let said = spoken(
        &station,
        &format!("{PASSPHRASE}|{screened}|search|A-001|0|export|{stick}|"),
        &[
            Line::Practice.into(),
            Home::NewPerson.into(),
            Outcome::OwnViewQuestion.into(),
            Outcome::Suggests.into(),
            Outcome::ChangeTo.into(),
            Outcome::ReasonConvinced.into(),
            Outcome::AllKept.into(),
            Home::NothingOpen.into(),
            General::SearchLabel.into(),
            Exchange::ForWhom.into(),
            Exchange::SafeToPull.into(),
            Line::EndedKept.into(),
        ],
    );
    for words in ["Saved: 2, No", "1 JET-02-A-001"] {
        assert!(said.contains(words), "{said}");
    }
    let said = spoken(
        &desk,
        &format!("{PASSPHRASE}|import|{stick}||1|1||needs a second look|"),
        &[
            Exchange::InboxEmpty.into(),
            Exchange::AskBundles.into(),
            Exchange::DecideHeading.into(),
            Exchange::ReasonFirst.into(),
            Exchange::Decided.into(),
        ],
    );
    for words in ["1 JET-02-A-001", "1 refer on", "Saved: refer on"] {
        assert!(said.contains(words), "{said}");
    }
}

#[test]
fn what_is_not_understood_is_said_and_changes_nothing() {
    let data = tempfile::tempdir().unwrap();
    let said = piped(data.path(), &[], &["xyzzy", "9", "1", "1", "", "77"]);
    let typed = || "xyzzy".to_owned();
    follows(
        &said,
        &[
            words(Locale::En, Line::Unknown { typed: typed() }),
            words(Locale::En, Line::Unchanged),
            words(Locale::En, Triage::AskHeading),
            words(
                Locale::En,
                Line::Unknown {
                    typed: "77".to_owned(),
                },
            ),
        ],
    );
}

/// A number is that at the end of a code, the line after it who that is said to be.
#[test]
fn people_are_linked_line_by_line_in_every_language() {
    for (locale, link, leave) in [
        (Locale::En, "link", "leave"),
        (Locale::Ar, "ربط", "خروج"),
        (Locale::Fr, "lier", "sortir"),
        (Locale::Es, "vincular", "salir"),
    ] {
        let data = tempfile::tempdir().unwrap();
        let digit = (locale.place() + 1).to_string();
        let typed = [
            &digit, "1", "", leave, "2", "", link, "7", "1", "uncle", link, "1", leave,
        ];
        let said = piped(data.path(), &[], &typed);
        let code = || "DRILL-A-001".to_owned();
        let claim = Links::SaysAs {
            code: code(),
            said: "uncle".to_owned(),
        };
        follows(
            &said,
            &[
                words(locale, Links::Ask),
                words(locale, Links::Claim),
                words(locale, Links::Again),
                words(
                    locale,
                    Line::Unknown {
                        typed: "7".to_owned(),
                    },
                ),
                words(locale, Links::Label { code: code() }),
                words(locale, Links::Recorded { code: code() }),
                words(locale, claim),
                words(locale, Links::Linked),
                words(locale, Links::TakenBack { code: code() }),
            ],
        );
    }
}
