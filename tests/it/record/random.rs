//! Random entries, heads and places, with text that a careless writer would spoil.

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
use proptest::collection::{btree_map, vec};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

fn text() -> impl Strategy<Value = String> {
    let piece = select(vec![
        "قالت إنها",
        " ",
        "\"",
        "\\",
        "\u{0}",
        "\n",
        "\r",
        "\u{2028}",
        "👩🏽‍✈️",
        "ك\u{650}",
        "é",
        "e\u{301}",
        "}",
        "{\"v\":2}",
        "\u{202e}",
        "\u{ffff}",
        "\u{10ffff}",
        "7",
    ]);
    prop_oneof![
        vec(piece, 0..8).prop_map(|pieces| pieces.concat()),
        any::<String>()
    ]
}

fn item() -> impl Strategy<Value = ItemId> {
    prop_oneof![Just("cod.docs".to_owned()), text()].prop_map(ItemId::new)
}

fn question() -> impl Strategy<Value = QuestionId> {
    prop_oneof![Just("q.docs".to_owned()), text()].prop_map(QuestionId)
}

fn moment() -> impl Strategy<Value = Timestamp> {
    any::<i64>().prop_map(Timestamp::from_seconds)
}

fn age() -> impl Strategy<Value = Age> {
    select(vec![Age::Adult, Age::Child, Age::Doubtful, Age::NotAsked])
}

fn accompanied() -> impl Strategy<Value = Accompanied> {
    select(vec![
        Accompanied::Family,
        Accompanied::OtherAdult,
        Accompanied::Separated,
        Accompanied::Unaccompanied,
        Accompanied::Unknown,
    ])
}

fn conditions() -> impl Strategy<Value = Conditions> {
    let interpreter = select(vec![
        Interpreter::NoneNeeded,
        Interpreter::Professional,
        Interpreter::Mediator,
        Interpreter::OtherPassenger,
    ]);
    let mode = select(vec![Mode::Rapid, Mode::Full]);
    (mode, of(interpreter), any::<[bool; 4]>()).prop_map(|(mode, interpreter, flags)| Conditions {
        mode,
        private: flags[0],
        companion_hearing: flags[1],
        language_understood: flags[2],
        interpreter,
        able_to_talk: flags[3],
    })
}

fn sets() -> impl Strategy<Value = Sets> {
    let items = || vec(item(), 0..3);
    let rest = (
        any::<bool>(),
        of(age()),
        of(accompanied()),
        of(any::<bool>()),
    );
    (items(), items(), rest).prop_map(|(present, absent, rest)| Sets {
        present,
        absent,
        denies_area: rest.0,
        age: rest.1,
        accompanied: rest.2,
        alone: rest.3,
    })
}

fn case() -> impl Strategy<Value = Case> {
    (
        subsequence(Form::ALL.to_vec(), 0..=2),
        (age(), accompanied()),
        conditions(),
        btree_map(
            select(Area::ALL.to_vec()),
            select(State::ALL.to_vec()),
            0..5,
        ),
        btree_map(item(), select(State::ALL.to_vec()), 0..5),
    )
        .prop_map(
            |(forms, (age, accompanied), conditions, areas, items)| Case {
                forms,
                person: Person { age, accompanied },
                conditions,
                areas,
                items,
            },
        )
}

fn before() -> impl Strategy<Value = Before> {
    prop_oneof![
        any::<bool>().prop_map(Before::Needs),
        any::<bool>().prop_map(Before::FitToTalk),
        any::<bool>().prop_map(Before::Alone),
        select(Language::ALL.to_vec()).prop_map(Before::Language),
        any::<bool>().prop_map(Before::Introduced),
    ]
}

fn headline() -> impl Strategy<Value = Headline> {
    select(Headline::ALL.to_vec())
}

fn view() -> impl Strategy<Value = View> {
    headline().prop_map(View)
}

fn protection() -> impl Strategy<Value = Protection> {
    select(Protection::ALL.to_vec())
}

fn answered() -> impl Strategy<Value = Entry> {
    let reading = select(vec![
        Reading::Own,
        Reading::Unknown,
        Reading::Refused,
        Reading::Unable,
    ]);
    (question(), any::<u8>(), reading, sets(), conditions()).prop_map(
        |(question, digit, reading, sets, conditions)| Entry::Answered {
            question,
            digit,
            reading,
            sets,
            conditions,
        },
    )
}

/// Any leg, its places as a careless writer would have them.
fn leg() -> impl Strategy<Value = Leg> {
    let stay = prop_oneof![Just(Stay::Unknown), any::<u16>().prop_map(Stay::Days)];
    let choices = (
        select(Arranger::ALL.to_vec()),
        select(Kept::ALL.to_vec()),
        select(Owed::ALL.to_vec()),
    );
    (text(), text(), stay, choices).prop_map(|(from, to, stay, (arranged, kept, owed))| Leg {
        from,
        to,
        arranged,
        stay,
        kept,
        owed,
    })
}

fn sifted() -> impl Strategy<Value = Sifted> {
    let kept = (
        select(KeepReason::ALL.to_vec()),
        any::<usize>(),
        any::<usize>(),
    );
    let verdict = prop_oneof![
        Just(Verdict::Removed),
        Just(Verdict::Sealed),
        kept.prop_map(|(reason, from, to)| Verdict::Kept { reason, from, to }),
    ];
    (select(Kind::ALL.to_vec()), verdict).prop_map(|(kind, verdict)| Sifted { kind, verdict })
}

fn guarded() -> impl Strategy<Value = Entry> {
    let never = vec![
        Never::CompanionHearing,
        Never::OtherPassengerInterprets,
        Never::NoConsent,
        Never::Child,
    ];
    let anyway = (
        question(),
        subsequence(never, 0..=4),
        vec(question(), 0..2),
        select(AskReason::ALL.to_vec()),
        of(text()),
    );
    let sealed = (select(Topic::ALL.to_vec()), of(question()), text());
    prop_oneof![
        anyway.prop_map(
            |(question, unmet, not_before, reason, words)| Entry::AskedAnyway {
                question,
                unmet,
                not_before,
                reason,
                words,
            }
        ),
        (any::<usize>(), vec(sifted(), 0..3))
            .prop_map(|(place, decisions)| Entry::Cleared { place, decisions }),
        sealed.prop_map(|(topic, about, sealed)| Entry::Sealed {
            topic,
            about,
            sealed,
        }),
    ]
}

fn of_the_talk() -> impl Strategy<Value = Entry> {
    let fact = (item(), select(State::ALL.to_vec()), conditions());
    let consent = select(vec![
        Consent::Agreed,
        Consent::Refused,
        Consent::NotUnderstood,
    ]);
    let with = select(vec![ShareWith::ReferralBody, ShareWith::Police]);
    prop_oneof![
        answered(),
        fact.prop_map(|(item, state, conditions)| Entry::Fact {
            item,
            state,
            conditions
        }),
        before().prop_map(Entry::Prepared),
        consent.prop_map(Entry::Consented),
        (with, any::<bool>()).prop_map(|(with, allowed)| Entry::Sharing { with, allowed }),
        Just(Entry::InterviewStarted),
        (of(question()), text(), vec(sifted(), 0..3)).prop_map(|(about, text, decisions)| {
            Entry::Note {
                about,
                text,
                decisions,
            }
        }),
        guarded(),
        (question(), any::<bool>()).prop_map(|(question, on)| Entry::Flagged { question, on }),
        (any::<u8>(), of(leg())).prop_map(|(place, leg)| Entry::Leg { place, leg }),
        select(End::ALL.to_vec()).prop_map(Entry::JourneyEnd),
        Just(Entry::ChildPath),
        (text(), text()).prop_map(|(with, said)| Entry::Linked { with, said }),
    ]
}

fn stamp() -> impl Strategy<Value = PackStamp> {
    let country = of((text(), any::<u16>()));
    (country, text()).prop_map(|(country, hash)| PackStamp { country, hash })
}

fn of_the_case() -> impl Strategy<Value = Entry> {
    let decision = select(Decision::ALL.to_vec());
    prop_oneof![
        (text(), of(any::<u8>()), of(stamp())).prop_map(|(code, scene, packs)| Entry::Opened {
            code,
            scene,
            packs
        }),
        select(Mark::ALL.to_vec()).prop_map(Entry::Marked),
        view().prop_map(Entry::ViewBefore),
        (headline(), text(), protection()).prop_map(|(headline, code, protection)| {
            Entry::Suggested {
                headline,
                code,
                protection,
            }
        }),
        (view(), of(select(Reason::ALL.to_vec())))
            .prop_map(|(view, reason)| Entry::ViewAfter { view, reason }),
        Just(Entry::Closed),
        any::<usize>().prop_map(Entry::Undone),
        (decision, text()).prop_map(|(decision, reason)| Entry::Decided { decision, reason }),
        text().prop_map(|text| Entry::Advised { text }),
        case().prop_map(|case| Entry::Imported(Box::new(case))),
    ]
}

/// Any entry.
pub(crate) fn recorded() -> impl Strategy<Value = Recorded> {
    let entry = prop_oneof![of_the_talk(), of_the_case()];
    (moment(), text(), entry).prop_map(|(at, officer, entry)| Recorded { at, officer, entry })
}

/// Any head.
pub(super) fn summary() -> impl Strategy<Value = Summary> {
    let said = (
        of(select(Mark::ALL.to_vec())),
        of((headline(), text())),
        of(view()),
        of(view()),
        of(select(Decision::ALL.to_vec())),
        of(protection()),
        of(select(Standing::ALL.to_vec())),
    );
    let asked = proptest::array::uniform6(0_u8..=9);
    let when = (moment(), moment(), any::<[bool; 3]>(), asked);
    let links = vec(text(), 0..3);
    let all = (text(), text(), when, said, links);
    all.prop_map(|(code, station, when, said, links)| Summary {
        code,
        station,
        opened: when.0,
        touched: when.1,
        closed: when.2[0],
        interviewing: when.2[1],
        child: when.2[2],
        asked: Asked(when.3),
        mark: said.0,
        outcome: said.1,
        view_before: said.2,
        view_after: said.3,
        decision: said.4,
        protection: said.5,
        standing: said.6,
        links,
    })
}

/// Any place.
pub(super) fn place() -> impl Strategy<Value = Place> {
    let spot = prop_oneof![
        Just(Spot::Triage),
        Just(Spot::Before),
        question().prop_map(Spot::Interview),
        Just(Spot::Journey),
        Just(Spot::Facts),
        Just(Spot::OwnView),
        Just(Spot::Outcome),
    ];
    (text(), spot, of(text())).prop_map(|(code, spot, draft)| Place { code, spot, draft })
}
