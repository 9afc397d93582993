//! Look, ask, mark: the whole triage is one page, nothing scrolls at night.

use crate::app::model::Shared;
use crate::app::screens::card;
use crate::app::screens::triage::{Ground, Part, Triage, asked, questions, suggestion};
use crate::domain::question::{AnswerKind, Question, Stage};
use crate::domain::screening::{Given, Mark, Reading, Screening};
use crate::lang::msg::{Guard, Interview, Msg, Triage as Say};
use crate::tui::ink::{Ink, Spot, numbered};
use crate::tui::theme::Role;
use crate::tui::{guard, names};

/// Paints the three parts.
pub fn paint(ink: &mut Ink<'_>, page: &Triage, shared: &Shared) {
    let Some(open) = &shared.open else { return };
    let screening = &open.screening;
    let mut y = 2;
    y = scene(ink, y, shared, screening);
    y = look(ink, y, (page, shared, screening));
    y = ask(ink, y, (page, shared, screening));
    mark(ink, y, (page, shared, screening));
    if let Some(note) = &page.note {
        let mut foot = ink.height().saturating_sub(3);
        let room = ink.width().saturating_sub(2);
        if guard::hint(ink, Spot::new(1, foot, room), note.text(), shared) > 0 {
            foot = foot.saturating_sub(1);
        }
        let label = ink.words(Interview::NoteLabel);
        let used = ink.line(Spot::new(1, foot, 20), &[(Role::Title, &label)]);
        let room = ink.width().saturating_sub(used + 4);
        ink.field(Spot::new(used + 2, foot, room), note, true);
    }
}

fn scene(ink: &mut Ink<'_>, y: u16, shared: &Shared, screening: &Screening) -> u16 {
    let Some(scene) = screening.scene else {
        return y;
    };
    let Some((_, told)) = shared.packs.card(&format!("drill.{scene}"), shared.locale) else {
        return y;
    };
    let told = told.to_owned();
    let width = ink.width().saturating_sub(2);
    y + ink.paragraph(Spot::new(1, y, width), 2, Role::Muted, &told)
}

type View<'a> = (&'a Triage, &'a Shared, &'a Screening);

fn heading(ink: &mut Ink<'_>, y: u16, focused: bool, (name, more): (Say, Say)) {
    let name = ink.words(name);
    let more = ink.words(more);
    let role = if focused { Role::Focus } else { Role::Title };
    let width = ink.width().saturating_sub(2);
    ink.line(
        Spot::new(1, y, width),
        &[
            (role, " "),
            (role, &name),
            (role, " "),
            (Role::Text, " "),
            (Role::Muted, &more),
        ],
    );
}

fn look(ink: &mut Ink<'_>, y: u16, (page, shared, screening): View<'_>) -> u16 {
    heading(
        ink,
        y,
        page.part == Part::Look,
        (Say::LookHeading, Say::LookMore),
    );
    let looks = questions(shared, Stage::Look);
    let half = ink.width() / 2;
    for (place, look) in looks.iter().enumerate() {
        let (column, row) = (place % 2, place / 2);
        let x = 1 + half * u16::try_from(column).unwrap_or(0);
        let line = y + 1 + u16::try_from(row).unwrap_or(0);
        let seen = screening.answers.contains_key(&look.id);
        let digit = look.answers.first().map_or(0, |answer| answer.digit);
        let said = answer_words(shared, look, digit);
        let (sign, role) = if seen {
            ("■", Role::Title)
        } else {
            ("□", Role::Text)
        };
        let digit = digit.to_string();
        ink.line(
            Spot::new(x, line, half.saturating_sub(1)),
            &[
                (Role::Key, &digit),
                (Role::Text, " "),
                (role, sign),
                (Role::Text, " "),
                (role, &said),
            ],
        );
        if page.part == Part::Look && place == 0 {
            ink.focus(x, line);
        }
    }
    y + 1 + u16::try_from(looks.len().div_ceil(2)).unwrap_or(0)
}

/// The words of an observation: its answer's, or its own where it has only one text.
pub fn answer_words(shared: &Shared, look: &Question, digit: u8) -> String {
    shared
        .packs
        .answer_text(&look.id, digit, shared.locale)
        .filter(|text| !text.is_empty())
        .unwrap_or_else(|| shared.packs.question_text(&look.id, shared.locale))
        .to_owned()
}

fn ask(ink: &mut Ink<'_>, y: u16, (page, shared, screening): View<'_>) -> u16 {
    let focused = matches!(page.part, Part::Ask(_));
    heading(ink, y, focused, (Say::AskHeading, Say::AskMore));
    let asked = asked(shared);
    let mut line = y + 1;
    for (place, question) in asked.iter().enumerate() {
        let here = page.part == Part::Ask(place);
        let pointer = if here { "►" } else { " " };
        let held = guard::in_list(ink, &card::held(question, shared), shared);
        let safe = held.is_none();
        let packs = shared.packs;
        let text = match held {
            Some(not_now) if here => not_now,
            Some(_) => ink.words(Guard::NotNowShort),
            None => packs.question_text(&question.id, shared.locale).to_owned(),
        };
        let role = if here { Role::Title } else { Role::Text };
        let answer = screening.answers.get(&question.id);
        let said = answer.map_or("·".to_owned(), |given| {
            given_words(ink, shared, question, given)
        });
        let width = ink.width();
        let used = ink.at_end(
            Spot::new(width / 2, line, width / 2 - 2),
            &[(Role::Done, &said)],
        );
        let room = width.saturating_sub(used + 6);
        ink.line(
            Spot::new(1, line, room),
            &[(Role::Title, pointer), (Role::Text, " "), (role, &text)],
        );
        line += 1;
        if here {
            ink.focus(1, line - 1);
            line += if safe {
                let above = Spot::new(6, line, width.saturating_sub(8));
                let used = guard::asked_anyway(ink, above, (question, shared, screening));
                used + choices(ink, line + used, (shared, question))
            } else {
                instead(ink, line)
            };
        }
    }
    line
}

/// What can be done about a question that must not be asked now.
fn instead(ink: &mut Ink<'_>, y: u16) -> u16 {
    let later = numbered(1, &ink.words(Guard::LaterShort));
    let anyway = numbered(2, &ink.words(Guard::AnywayShort));
    let width = ink.width().saturating_sub(8);
    let said = format!("{later}   {anyway}");
    ink.paragraph(Spot::new(6, y, width), 2, Role::Text, &said)
}

/// What was answered, in a few words.
pub fn given_words(ink: &Ink<'_>, shared: &Shared, question: &Question, given: &Given) -> String {
    let fixed: Msg = match given.reading {
        Reading::Unknown => Interview::AnswerUnsure.into(),
        Reading::Refused => Interview::AnswerRefused.into(),
        Reading::Unable => Interview::AnswerNotUnderstood.into(),
        Reading::Own if question.kind == AnswerKind::YesNo && given.digit == 1 => {
            Interview::AnswerYes.into()
        }
        Reading::Own if question.kind == AnswerKind::YesNo => Interview::AnswerNo.into(),
        Reading::Own => {
            let text = shared
                .packs
                .answer_text(&question.id, given.digit, shared.locale);
            return text.unwrap_or_default().to_owned();
        }
    };
    ink.words(fixed)
}

/// The answers of the question with the focus, on one or two rows.
fn choices(ink: &mut Ink<'_>, y: u16, (shared, question): (&Shared, &Question)) -> u16 {
    let all = numbered_answers(ink, shared, question);
    let width = ink.width().saturating_sub(8);
    let said: Vec<String> = all
        .iter()
        .map(|(digit, text)| numbered(*digit, text))
        .collect();
    ink.paragraph(Spot::new(6, y, width), 3, Role::Text, &said.join("   "))
}

/// What a yes is called: the person's words where the packs have them.
fn yes(ink: &Ink<'_>, shared: &Shared, question: &Question) -> String {
    let own = shared.packs.answer_text(&question.id, 1, shared.locale);
    own.map_or_else(|| ink.words(Interview::AnswerYes), str::to_owned)
}

/// Every answer of a question with its digit, the fixed ones included.
pub fn numbered_answers(ink: &Ink<'_>, shared: &Shared, question: &Question) -> Vec<(u8, String)> {
    let mut all: Vec<(u8, String)> = match question.kind {
        AnswerKind::YesNo => vec![
            (1, yes(ink, shared, question)),
            (2, ink.words(Interview::AnswerNo)),
            (3, ink.words(Interview::AnswerNotUnderstood)),
        ],
        AnswerKind::Choice | AnswerKind::Toggle => question
            .answers
            .iter()
            .map(|answer| {
                let text = shared
                    .packs
                    .answer_text(&question.id, answer.digit, shared.locale);
                (answer.digit, text.unwrap_or_default().to_owned())
            })
            .collect(),
    };
    if question.kind != AnswerKind::Toggle {
        all.push((4, ink.words(Interview::AnswerUnsure)));
        all.push((5, ink.words(Interview::AnswerRefused)));
    }
    if question.kind == AnswerKind::Choice {
        all.push((9, ink.words(Interview::AnswerNotUnderstood)));
    }
    all.sort_by_key(|(digit, _)| *digit);
    all
}

fn mark(ink: &mut Ink<'_>, y: u16, (page, shared, screening): View<'_>) {
    heading(
        ink,
        y,
        page.part == Part::Mark,
        (Say::MarkHeading, Say::MarkMore),
    );
    let mut parts: Vec<(Role, String)> = Vec::new();
    for (place, mark) in Mark::ALL.into_iter().enumerate() {
        let chosen = screening.mark == Some(mark);
        let role = if chosen { Role::Focus } else { Role::Text };
        parts.push((Role::Key, (place + 1).to_string()));
        let sign = names::mark_sign(Some(mark));
        let said = ink.words(names::mark(mark));
        parts.push((role, format!(" {sign} {said}")));
        parts.push((Role::Text, "   ".to_owned()));
    }
    let width = ink.width().saturating_sub(3);
    let shown: Vec<(Role, &str)> = parts
        .iter()
        .map(|(role, said)| (*role, said.as_str()))
        .collect();
    ink.line(Spot::new(2, y + 1, width), &shown);
    if page.part == Part::Mark {
        ink.focus(2, y + 1);
    }
    // The suggestion appears only after the officer's own digit (design README 11).
    if screening.mark.is_some() {
        let (suggested, ground) = suggestion(screening, shared);
        let mark = Box::new(names::mark(suggested));
        let because = Box::new(ground_words(ground));
        ink.say(
            Spot::new(2, y + 2, width),
            Role::Concern,
            Say::Suggested { mark, because },
        );
    }
}

/// Why a mark is suggested.
pub fn ground_words(ground: Ground) -> Msg {
    match ground {
        Ground::Immediate => Say::BecauseImmediate,
        Ground::Child => Say::BecauseChild,
        Ground::Sign => Say::BecauseSign,
        Ground::Unfinished => Say::BecauseUnfinished,
        Ground::Nothing => Say::BecauseNothing,
    }
    .into()
}
