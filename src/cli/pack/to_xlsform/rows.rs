//! The rows of the form: what comes before the interview, the questions by group, the choices.

use super::{Source, observes};
use crate::domain::item::{Dimension, Never};
use crate::domain::question::{AnswerKind, Question, Stage};
use crate::domain::screening::Language;
use crate::lang::msg::{Authoring as Say, Interview, Msg, Triage};
use crate::pack::code;
use crate::tui::names;
use crate::xlsform::{
    Answers, Choice, Expression, Group, Placed, Row, Section, Texts, answer_name, name_of, ordered,
};

const ALONE: &str = "before_alone";
const INTERPRETER: &str = "before_interpreter";
const CONSENT: &str = "before_consent";
const POINTS: &str = "further_points";

const LANGUAGES: [(&str, Language); 6] = [
    ("not_needed", Language::NotNeeded),
    ("by_phone", Language::ByPhone),
    ("in_person", Language::InPerson),
    ("mediator", Language::Mediator),
    ("came_with_group", Language::CameWithGroup),
    ("none", Language::NeededNone),
];

/// Every part of the form.
pub(super) fn sections(source: &Source<'_>, asked: &[Question]) -> Vec<Section> {
    let mut sections = vec![Section {
        name: "start_here".to_owned(),
        label: source.say(Say::FormStart),
        rows: vec![note(source, "form_note", Say::FormNote)],
    }];
    let mut prepared = false;
    for (group, questions) in ordered(asked) {
        if group > Group::Triage && !prepared {
            sections.push(before(source));
            prepared = true;
        }
        sections.push(section(source, group, &questions));
    }
    sections
}

fn note(source: &Source<'_>, name: &str, said: impl Into<Msg>) -> Row {
    Row {
        name: name.to_owned(),
        label: source.say(said),
        hint: None,
        relevant: None,
        answers: Answers::Note,
    }
}

/// The page before the interview, as far as it decides what may be asked.
fn before(source: &Source<'_>) -> Section {
    let choice = |name: &str, said: Msg| Choice {
        name: name.to_owned(),
        label: source.say(said),
    };
    let row = |name: &str, said: Msg, choices: Vec<Choice>| Row {
        answers: Answers::One(choices),
        ..note(source, name, said)
    };
    let alone = vec![
        choice("yes", Interview::AnswerYes.into()),
        choice("no", Interview::AnswerNo.into()),
    ];
    let languages = LANGUAGES.map(|(name, language)| choice(name, names::language(language)));
    let consent = vec![
        choice("agreed", Interview::ConsentAgreed.into()),
        choice("refused", Interview::ConsentRefused.into()),
        choice("not_understood", Interview::AnswerNotUnderstood.into()),
    ];
    let mut rows = vec![
        row(ALONE, Interview::LineAlone.into(), alone),
        row(
            INTERPRETER,
            Interview::LineLanguage.into(),
            languages.to_vec(),
        ),
    ];
    let spoken = source.each(|words| {
        let card = source.packs.card("consent", words.locale());
        card.map_or_else(String::new, |(_, text)| text.to_owned())
    });
    if spoken.iter().all(|text| !text.is_empty()) {
        rows.push(Row {
            label: spoken,
            ..note(source, "consent_words", Interview::SayThis)
        });
    }
    rows.push(row(CONSENT, Interview::LineConsent.into(), consent));
    Section {
        name: "before".to_owned(),
        label: source.say(Interview::BeforeHeading),
        rows,
    }
}

fn section(source: &Source<'_>, group: Group, questions: &[Placed<'_>]) -> Section {
    let (name, label): (String, Msg) = match group {
        Group::Look => ("look".to_owned(), Triage::LookHeading.into()),
        Group::Triage => ("triage".to_owned(), Triage::AskHeading.into()),
        Group::Interview(section) => {
            let name = format!("interview_{}", code::section(section));
            (name, names::section(section))
        }
        Group::Further => ("further".to_owned(), Say::FormFurther.into()),
    };
    let mut rows = Vec::new();
    if group == Group::Further {
        rows.push(points(source, questions));
    }
    rows.extend(questions.iter().map(|placed| row(source, group, placed)));
    Section {
        name,
        label: source.say(label),
        rows,
    }
}

/// The lists of facts that the further questions are about.
fn points(source: &Source<'_>, questions: &[Placed<'_>]) -> Row {
    let about = |dimension: &Dimension| {
        let mut own = questions.iter().filter_map(|(own, _)| dimension_of(own));
        own.any(|other| other == *dimension)
    };
    let lists = Dimension::ALL.into_iter().filter(about);
    let choices = lists.map(|dimension| Choice {
        name: dimension.code().to_owned(),
        label: source.say(names::group(dimension)),
    });
    Row {
        answers: Answers::Many(choices.collect()),
        ..note(source, POINTS, Say::FormPoints)
    }
}

fn dimension_of(question: &Question) -> Option<Dimension> {
    question.about.as_ref()?.dimension()
}

fn row(source: &Source<'_>, group: Group, (question, opened): &Placed<'_>) -> Row {
    let mut shown = guards(question);
    if group == Group::Further {
        let list = dimension_of(question);
        shown.extend(list.map(|list| Expression::selected(POINTS, list.code())));
    }
    shown.extend(opened.clone());
    let choices = choices(source, question);
    Row {
        name: name_of(&question.id),
        label: source.each(|words| {
            let text = source.packs.question_text(&question.id, words.locale());
            text.to_owned()
        }),
        hint: hint(source, question),
        relevant: Expression::all(shown),
        answers: if observes(question) {
            Answers::Many(choices)
        } else {
            Answers::One(choices)
        },
    }
}

/// What must hold before the question is asked at all. What comes before the interview does not
/// know yet what is said before it.
fn guards(question: &Question) -> Vec<Expression> {
    if question.stage != Stage::Interview {
        return Vec::new();
    }
    let guard = |never: &Never| match never {
        Never::CompanionHearing => Some(Expression::selected(ALONE, "yes")),
        Never::OtherPassengerInterprets => {
            Some(Expression::selected(INTERPRETER, "came_with_group").denied())
        }
        Never::NoConsent => Some(Expression::selected(CONSENT, "agreed")),
        // The order of the form knows the answers about age.
        Never::Child => None,
    };
    question.never_with.iter().filter_map(guard).collect()
}

/// What to take care of, why, and other words: for the officer, never read out.
fn hint(source: &Source<'_>, question: &Question) -> Option<Texts> {
    let (packs, id) = (source.packs, &question.id);
    let hint = source.each(|words| {
        let locale = words.locale();
        let all = [
            (Interview::DoNotAsk, packs.avoid(id, locale)),
            (Interview::WhyAsk, packs.why(id, locale)),
            (Interview::OtherWords, packs.other_words(id, locale)),
        ];
        let said = all
            .into_iter()
            .filter_map(|(label, text)| Some(format!("{} {}", words.say_plain(label), text?)));
        said.collect::<Vec<String>>().join("\n")
    });
    hint.iter().all(|text| !text.is_empty()).then_some(hint)
}

/// The own answers, and behind them unsure, declined and not understood.
fn choices(source: &Source<'_>, question: &Question) -> Vec<Choice> {
    let own = question.answers.iter().map(|answer| Choice {
        name: answer_name(answer.digit),
        label: source.each(|words| {
            let (packs, locale) = (source.packs, words.locale());
            let text = packs.answer_text(&question.id, answer.digit, locale);
            match (text, question.kind, answer.digit) {
                (Some(text), _, _) => text.to_owned(),
                (None, AnswerKind::YesNo, 1) => words.say_plain(Interview::AnswerYes),
                (None, AnswerKind::YesNo, _) => words.say_plain(Interview::AnswerNo),
                (None, AnswerKind::Choice | AnswerKind::Toggle, _) => {
                    packs.question_text(&question.id, locale).to_owned()
                }
            }
        }),
    });
    let fixed = [
        ("unsure", Interview::AnswerUnsure),
        ("declined", Interview::AnswerRefused),
        ("not_understood", Interview::AnswerNotUnderstood),
    ];
    let fixed = fixed.into_iter().filter(|_| !observes(question));
    let fixed = fixed.map(|(name, said)| Choice {
        name: name.to_owned(),
        label: source.say(said),
    });
    own.chain(fixed).collect()
}
