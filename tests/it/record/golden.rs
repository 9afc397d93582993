//! What the lines of `tests/records/v1.jsonl` say, in their order. Add lines; never change one.

use std::collections::BTreeMap;

use fanal::domain::assess::{Headline, Protection};
use fanal::domain::case::{
    Accompanied, Age, Area, Case, Conditions, Form, Interpreter, Person, State,
};
use fanal::domain::guard::Kind;
use fanal::domain::item::{ItemId, Mode, Never};
use fanal::domain::journey::{Arranger, End, Kept, Leg, Owed, Stay};
use fanal::domain::moment::Timestamp;
use fanal::domain::question::{QuestionId, Sets};
use fanal::domain::review::Standing;
use fanal::domain::screening::sifted::KeepReason;
use fanal::domain::screening::{
    AskReason, Before, Consent, Decision, Entry, Language, Mark, PackStamp, Reading, Reason,
    Recorded, ShareWith, Sifted, Topic, Verdict, View,
};
use fanal::domain::summary::{Asked, Place, Spot, Summary};

const FULL: Conditions = Conditions {
    mode: Mode::Full,
    private: true,
    companion_hearing: false,
    language_understood: true,
    interpreter: Some(Interpreter::Professional),
    able_to_talk: true,
};

fn question(name: &str) -> QuestionId {
    QuestionId(name.to_owned())
}

fn opened(code: &str, scene: Option<u8>, packs: Option<PackStamp>) -> Entry {
    Entry::Opened {
        code: code.to_owned(),
        scene,
        packs,
    }
}

/// One entry of every kind, a minute apart.
pub(super) fn entries() -> Vec<Recorded> {
    let mut all = talk();
    all.extend(said());
    all.extend(case());
    all.extend(journey());
    all.extend(guarded());
    all.extend(advised());
    all.extend(linked());
    (0..)
        .zip(all)
        .map(|(minute, entry)| Recorded {
            at: Timestamp::from_seconds(1_790_000_000 + minute * 60),
            officer: "K7".to_owned(),
            entry,
        })
        .collect()
}

fn talk() -> Vec<Entry> {
    vec![
        opened("JET-02-A-017", None, None),
        opened("DRILL-1", Some(3), None),
        Entry::Answered {
            question: question("q.docs"),
            digit: 1,
            reading: Reading::Own,
            sets: Sets {
                present: vec![ItemId::new("cod.docs")],
                absent: vec![ItemId::new("coe.docs")],
                denies_area: true,
                age: Some(Age::Doubtful),
                accompanied: Some(Accompanied::OtherAdult),
                alone: Some(false),
            },
            conditions: FULL,
        },
        Entry::Answered {
            question: question("t.with"),
            digit: 4,
            reading: Reading::Unknown,
            sets: Sets::default(),
            conditions: Conditions::default(),
        },
        Entry::Fact {
            item: ItemId::new("imm.medical"),
            state: State::Seen,
            conditions: FULL,
        },
    ]
}

fn said() -> Vec<Entry> {
    vec![
        Entry::Prepared(Before::Needs(true)),
        Entry::Prepared(Before::FitToTalk(false)),
        Entry::Prepared(Before::Alone(true)),
        Entry::Prepared(Before::Language(Language::ByPhone)),
        Entry::Prepared(Before::Introduced(true)),
        Entry::Consented(Consent::NotUnderstood),
        Entry::Sharing {
            with: ShareWith::ReferralBody,
            allowed: true,
        },
        Entry::InterviewStarted,
        Entry::Note {
            about: Some(question("q.debt")),
            text: "قالت \"لا أعرف\" 🙂\nثم صمتت".to_owned(),
            decisions: Vec::new(),
        },
        Entry::Note {
            about: None,
            text: "calm; wants to call her sister".to_owned(),
            decisions: Vec::new(),
        },
        Entry::Flagged {
            question: question("q.debt"),
            on: true,
        },
        Entry::ChildPath,
    ]
}

fn case() -> Vec<Entry> {
    vec![
        Entry::Marked(Mark::Interview),
        Entry::ViewBefore(View(Headline::TipSome)),
        Entry::Suggested {
            headline: Headline::TipStrong,
            code: "!T3c".to_owned(),
            protection: Protection::P3,
        },
        Entry::ViewAfter {
            view: View(Headline::TipStrong),
            reason: Some(Reason::Convinced),
        },
        Entry::ViewAfter {
            view: View(Headline::NoneSeen),
            reason: None,
        },
        Entry::Closed,
        Entry::Undone(13),
        Entry::Decided {
            decision: Decision::Refer,
            reason: "remis à l’organisme d’aide".to_owned(),
        },
        Entry::Imported(Box::new(Case {
            forms: vec![Form::Labour, Form::Sexual],
            person: Person {
                age: Age::NotAsked,
                accompanied: Accompanied::Unknown,
            },
            conditions: FULL,
            areas: BTreeMap::from([(Area::Docs, State::Absent), (Area::Debt, State::Refused)]),
            items: BTreeMap::from([(ItemId::new("cod.docs"), State::Disputed)]),
        })),
        opened(
            "JET-02-A-018",
            None,
            Some(PackStamp {
                country: Some(("alder".to_owned(), 1)),
                hash: "5e".repeat(32),
            }),
        ),
        opened(
            "JET-02-A-019",
            None,
            Some(PackStamp {
                country: None,
                hash: "00".repeat(32),
            }),
        ),
    ]
}

fn journey() -> Vec<Entry> {
    vec![
        Entry::Leg {
            place: 0,
            leg: Some(Leg {
                from: "عدن".to_owned(),
                to: "T".to_owned(),
                arranged: Arranger::Recruiter,
                stay: Stay::Days(9),
                kept: Kept::CouldNotLeave,
                owed: Owed::Work,
            }),
        },
        Entry::Leg {
            place: 1,
            leg: Some(Leg {
                arranged: Arranger::Self_,
                ..Leg::default()
            }),
        },
        Entry::Leg {
            place: 1,
            leg: None,
        },
        Entry::JourneyEnd(End::OthersJob),
    ]
}

/// What the guards record.
fn guarded() -> Vec<Entry> {
    vec![
        Entry::AskedAnyway {
            question: question("q.docs"),
            unmet: vec![Never::CompanionHearing, Never::OtherPassengerInterprets],
            not_before: Vec::new(),
            reason: AskReason::Danger,
            words: None,
        },
        Entry::AskedAnyway {
            question: question("q.harm"),
            unmet: vec![Never::NoConsent, Never::Child],
            not_before: vec![question("q.safe")],
            reason: AskReason::Other,
            words: Some("a doctor is with us".to_owned()),
        },
        Entry::Note {
            about: Some(question("q.plan")),
            text: "waits for […], [sealed] calls +0 12 34 56 78".to_owned(),
            decisions: vec![
                Sifted {
                    kind: Kind::Name,
                    verdict: Verdict::Removed,
                },
                Sifted {
                    kind: Kind::Document,
                    verdict: Verdict::Sealed,
                },
                Sifted {
                    kind: Kind::Phone,
                    verdict: Verdict::Kept {
                        reason: KeepReason::Safety,
                        from: 34,
                        to: 48,
                    },
                },
            ],
        },
        Entry::Cleared {
            place: 14,
            decisions: vec![Sifted {
                kind: Kind::Explicit,
                verdict: Verdict::Kept {
                    reason: KeepReason::NotThat,
                    from: 0,
                    to: 4,
                },
            }],
        },
        Entry::Sealed {
            topic: Topic::Corruption,
            about: Some(question("corr.visa_bought")),
            sealed: "YWdlLWVuY3J5cHRpb24ub3JnL3Yx".to_owned(),
        },
        Entry::Sealed {
            topic: Topic::Identity,
            about: None,
            sealed: "YWdl".to_owned(),
        },
    ]
}

/// What a supervisor says beside deciding.
fn advised() -> Vec<Entry> {
    vec![Entry::Advised {
        text: "demander d’abord qui tient les papiers".to_owned(),
    }]
}

/// With whom the person says they travel.
fn linked() -> Vec<Entry> {
    vec![
        Entry::Linked {
            with: "JET-02-A-003".to_owned(),
            said: "oncle, خال".to_owned(),
        },
        Entry::Linked {
            with: "JET-02-A-004".to_owned(),
            said: String::new(),
        },
    ]
}

/// Heads, the shortest and the longest, with what they are written as.
pub(super) fn heads() -> Vec<(Summary, &'static str)> {
    let short = Summary {
        code: "JET-02-A-017".to_owned(),
        station: "JET-02".to_owned(),
        opened: Timestamp::from_seconds(1_790_000_000),
        touched: Timestamp::from_seconds(1_790_000_060),
        closed: false,
        interviewing: true,
        child: false,
        asked: Asked::default(),
        mark: None,
        outcome: None,
        view_before: None,
        view_after: None,
        decision: None,
        protection: None,
        standing: None,
        links: Vec::new(),
    };
    let linked = Summary {
        links: vec!["JET-02-A-003".to_owned(), "JET-02-A-004".to_owned()],
        ..short.clone()
    };
    let long = Summary {
        asked: Asked([1, 3, 0, 9, 2, 0]),
        mark: Some(Mark::Urgent),
        outcome: Some((Headline::TipRisk, "!T1c".to_owned())),
        view_before: Some(View(Headline::Insufficient)),
        view_after: Some(View(Headline::TipRisk)),
        decision: Some(Decision::Ask),
        protection: Some(Protection::P3),
        ..short.clone()
    };
    let reviewed = Summary {
        decision: Some(Decision::Close),
        standing: Some(Standing::Waiting),
        ..short.clone()
    };
    vec![
        (
            linked,
            r#"{"v":1,"is":{"code":"JET-02-A-017","station":"JET-02","opened":1790000000,"touched":1790000060,"closed":false,"interviewing":true,"child":false,"links":["JET-02-A-003","JET-02-A-004"]}}"#,
        ),
        (
            reviewed,
            r#"{"v":1,"is":{"code":"JET-02-A-017","station":"JET-02","opened":1790000000,"touched":1790000060,"closed":false,"interviewing":true,"child":false,"decision":"close","standing":"second_reader"}}"#,
        ),
        (
            short,
            r#"{"v":1,"is":{"code":"JET-02-A-017","station":"JET-02","opened":1790000000,"touched":1790000060,"closed":false,"interviewing":true,"child":false}}"#,
        ),
        (
            long,
            r#"{"v":1,"is":{"code":"JET-02-A-017","station":"JET-02","opened":1790000000,"touched":1790000060,"closed":false,"interviewing":true,"child":false,"asked":"130920","mark":"urgent","outcome":{"headline":"TIP_RISK","code":"!T1c"},"view_before":"INSUFFICIENT","view_after":"TIP_RISK","decision":"ask","protection":"P3"}}"#,
        ),
    ]
}

/// Places with what they are written as.
pub(super) fn places() -> Vec<(Place, &'static str)> {
    let place = |spot, draft: Option<&str>| Place {
        code: "JET-02-A-017".to_owned(),
        spot,
        draft: draft.map(str::to_owned),
    };
    vec![
        (
            place(Spot::OwnView, None),
            r#"{"v":1,"is":{"code":"JET-02-A-017","spot":"own_view"}}"#,
        ),
        (
            place(Spot::Journey, None),
            r#"{"v":1,"is":{"code":"JET-02-A-017","spot":"journey"}}"#,
        ),
        (
            place(Spot::Interview(question("q.debt")), Some("قالت")),
            r#"{"v":1,"is":{"code":"JET-02-A-017","spot":{"interview":"q.debt"},"draft":"قالت"}}"#,
        ),
    ]
}
