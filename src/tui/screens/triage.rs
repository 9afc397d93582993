//! Look, ask, mark: the whole triage is one page, nothing scrolls at night.

use crate::app::event::Size;
use crate::app::field::Field;
use crate::app::key::Key;
use crate::app::keys::cap;
use crate::app::model::Shared;
use crate::app::screens::card;
use crate::app::screens::triage::{Ground, Part, Triage, asked, questions, suggestion};
use crate::domain::question::{AnswerKind, Question, Stage};
use crate::domain::screening::{Given, Mark, Reading, Screening};
use crate::domain::summary::ASKED_WITH;
use crate::lang::msg::{Guard, Interview, Keys, Msg, Triage as Say};
use crate::pack::Packs;
use crate::text::ltr_token;
use crate::tui::ink::{Ink, Spot, numbered};
use crate::tui::rows::{ANY, Entry};
use crate::tui::screens::roster;
use crate::tui::theme::Role;
use crate::tui::{beside, guard, names};

/// The page from which the question with the focus stands in the second language as well.
const SECOND: Size = Size {
    width: 80,
    height: 36,
};

/// Paints the three parts.
pub fn paint(ink: &mut Ink<'_>, page: &Triage, shared: &Shared) {
    beside::before(
        ink,
        |ink| roster::paint(ink, shared),
        |ink| parts(ink, page, shared),
    );
}

fn parts(ink: &mut Ink<'_>, page: &Triage, shared: &Shared) {
    let Some(open) = &shared.open else { return };
    let screening = &open.screening;
    let mut y = 2;
    y = scene(ink, y, shared, screening);
    y = look(ink, y, (page, shared, screening));
    y = ask(ink, y, (page, shared, screening));
    y = mark(ink, y, (page, shared, screening));
    if let Some(note) = &page.note {
        self::note(ink, y, note, shared);
    }
}

/// The note at the foot, or below all else where there is no room left.
fn note(ink: &mut Ink<'_>, y: u16, note: &Field, shared: &Shared) {
    let room = ink.width().saturating_sub(2);
    let hint = guard::hint_rows(ink, room, note.text(), shared);
    let rows = u16::try_from(hint.len()).unwrap_or(0);
    let foot = ink.height().saturating_sub(3 + rows).max(y);
    let label = ink.words(Interview::NoteLabel);
    let used = ink.line(Spot::new(1, foot, room / 2), &[(Role::Title, &label)]);
    let room = ink.width().saturating_sub(used + 4);
    ink.rows(Spot::new(1, foot + 1, room), ANY, &hint);
    ink.keep_to(foot + rows);
    ink.field(Spot::new(used + 2, foot, room), note, true);
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
    y + ink.paragraph(Spot::new(1, y, width), ANY, Role::Muted, &told)
}

type View<'a> = (&'a Triage, &'a Shared, &'a Screening);

fn heading(ink: &mut Ink<'_>, y: u16, focused: bool, (name, more): (Say, Say)) -> u16 {
    let name = ink.words(name);
    let more = ink.words(more);
    let role = if focused { Role::Focus } else { Role::Title };
    let width = ink.width().saturating_sub(2);
    let lead = vec![(role, format!(" {name} ")), (Role::Text, " ".to_owned())];
    ink.entry(Spot::new(1, y, width), &Entry::new(lead, Role::Muted, more))
}

fn look(ink: &mut Ink<'_>, y: u16, (page, shared, screening): View<'_>) -> u16 {
    let focused = page.part == Part::Look;
    let top = y + heading(ink, y, focused, (Say::LookHeading, Say::LookMore));
    let looks = questions(shared, Stage::Look);
    let columns = if shared.is_compact() { 1 } else { 2 };
    let width = ink.width() / columns;
    let mut y = top;
    for beside in looks.chunks(usize::from(columns)) {
        let mut used = 1;
        for (column, look) in (0..).zip(beside) {
            let spot = Spot::new(1 + width * column, y, width.saturating_sub(1));
            let entry = observation(shared, screening, look);
            used = used.max(ink.entry(spot, &entry));
        }
        y += used;
    }
    if focused {
        ink.focus(1, top);
        ink.keep_to(y.saturating_sub(1));
    }
    y
}

fn observation(shared: &Shared, screening: &Screening, look: &Question) -> Entry {
    let seen = screening.answers.contains_key(&look.id);
    let digit = look.answers.first().map_or(0, |answer| answer.digit);
    let (sign, role) = if seen {
        ("■", Role::Title)
    } else {
        ("□", Role::Text)
    };
    let lead = vec![(Role::Key, digit.to_string()), (role, format!(" {sign} "))];
    Entry::new(lead, role, answer_words(shared, look, digit))
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
    let mut line = y + heading(ink, y, focused, (Say::AskHeading, Say::AskMore));
    let width = ink.width();
    for (place, question) in asked(shared).iter().enumerate() {
        let here = page.part == Part::Ask(place);
        let (entry, safe) = asked_line(ink, here, question, (shared, screening));
        let top = line;
        line += ink.entry(Spot::new(1, line, width.saturating_sub(3)), &entry);
        line += second_language(ink, line, (here && safe, question), shared);
        if here {
            line += if safe {
                let above = Spot::new(6, line, width.saturating_sub(8));
                let used = guard::asked_anyway(ink, above, (question, shared, screening));
                used + choices(ink, line + used, (shared, question))
            } else {
                instead(ink, line)
            };
            ink.focus(1, top);
            // The last row of the answers too, in a window that has no room for the whole page.
            ink.keep_to(line);
        }
    }
    line
}

/// One question with what was answered, and whether it may be asked now.
fn asked_line(
    ink: &Ink<'_>,
    here: bool,
    question: &Question,
    (shared, screening): (&Shared, &Screening),
) -> (Entry, bool) {
    let pointer = if here { "► " } else { "  " };
    let held = guard::in_list(ink, &card::held(question, shared), shared);
    let safe = held.is_none();
    let text = match held {
        Some(not_now) if here => not_now,
        Some(_) => ink.words(Guard::NotNowShort),
        None => {
            let text = shared.packs.question_text(&question.id, shared.locale);
            text.to_owned()
        }
    };
    let role = if here { Role::Title } else { Role::Text };
    let answer = screening.answers.get(&question.id);
    let said = answer.map_or("·".to_owned(), |given| {
        given_words(ink, shared, question, given)
    });
    let lead = vec![(Role::Title, pointer.to_owned())];
    let entry = Entry::new(lead, role, text).known(Role::Done, said);
    (entry, safe)
}

/// On a high page the question with the focus stands in the second language as well.
fn second_language(
    ink: &mut Ink<'_>,
    y: u16,
    (here, question): (bool, &Question),
    shared: &Shared,
) -> u16 {
    if !here || ink.width() < SECOND.width || ink.height() < SECOND.height {
        return 0;
    }
    let text = shared.packs.question_text(&question.id, shared.second);
    let width = ink.width().saturating_sub(8);
    let said = (text, shared.second);
    ink.foreign(Spot::new(6, y, width), ANY, Role::Muted, said)
}

/// What can be done about a question that must not be asked now.
fn instead(ink: &mut Ink<'_>, y: u16) -> u16 {
    let later = numbered(1, &ink.words(Guard::LaterShort));
    let anyway = numbered(2, &ink.words(Guard::AnywayShort));
    let width = ink.width().saturating_sub(8);
    let said = format!("{later}   {anyway}");
    ink.paragraph(Spot::new(6, y, width), ANY, Role::Text, &said)
}

/// What was answered, in a few words.
pub fn given_words(ink: &Ink<'_>, shared: &Shared, question: &Question, given: &Given) -> String {
    said_words(ink, shared.packs, question, given)
}

/// The same with the packs that speak about the case.
pub fn said_words(ink: &Ink<'_>, packs: &Packs, question: &Question, given: &Given) -> String {
    let fixed: Msg = match given.reading {
        Reading::Unknown => Interview::AnswerUnsure.into(),
        Reading::Refused => Interview::AnswerRefused.into(),
        Reading::Unable => Interview::AnswerNotUnderstood.into(),
        Reading::Own if question.kind == AnswerKind::YesNo && given.digit == 1 => {
            Interview::AnswerYes.into()
        }
        Reading::Own if question.kind == AnswerKind::YesNo => Interview::AnswerNo.into(),
        Reading::Own => {
            let text = packs.answer_text(&question.id, given.digit, ink.locale());
            return text.unwrap_or_default().to_owned();
        }
    };
    ink.words(fixed)
}

/// The answers of the question with the focus, on one or two rows.
fn choices(ink: &mut Ink<'_>, y: u16, (shared, question): (&Shared, &Question)) -> u16 {
    let all = numbered_answers(ink, shared, question);
    let width = ink.width().saturating_sub(8);
    let mut said: Vec<String> = all
        .iter()
        .map(|(digit, text)| numbered(*digit, text))
        .collect();
    said.extend(link_key(ink, (shared, question)));
    ink.paragraph(Spot::new(6, y, width), ANY, Role::Text, &said.join("   "))
}

/// Behind the answers to whom the person is with: the key that links people, where others are here.
fn link_key(ink: &Ink<'_>, (shared, question): (&Shared, &Question)) -> Option<String> {
    if question.id.0 != ASKED_WITH || shared.cases.len() < 2 {
        return None;
    }
    let key = ltr_token(&ink.words(cap(Key::Char('t'))));
    let name = ink.words(Keys::Link).replace(' ', "\u{a0}");
    Some(format!("{key}\u{a0}{name}"))
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

fn mark(ink: &mut Ink<'_>, y: u16, (page, shared, screening): View<'_>) -> u16 {
    let focused = page.part == Part::Mark;
    let top = y + heading(ink, y, focused, (Say::MarkHeading, Say::MarkMore));
    let width = ink.width().saturating_sub(3);
    let (mut x, mut line) = (2, top);
    for (digit, mark) in (1_u8..).zip(Mark::ALL) {
        let chosen = screening.mark == Some(mark);
        let role = if chosen { Role::Focus } else { Role::Text };
        let sign = names::mark_sign(Some(mark));
        let said = format!(" {sign} {}", ink.words(names::mark(mark)));
        let digit = digit.to_string();
        let columns = crate::text::width(&said) + crate::text::width(&digit);
        if x > 2 && x + columns > width {
            (x, line) = (2, line + 1);
        }
        let room = (width + 2).saturating_sub(x);
        ink.line(
            Spot::new(x, line, room),
            &[(Role::Key, &digit), (role, &said)],
        );
        x += columns + 3;
    }
    if focused {
        ink.focus(2, top);
    }
    let mut y = line + 1;
    // The suggestion appears only after the officer's own digit (design README 11).
    if screening.mark.is_some() {
        let (suggested, ground) = suggestion(screening, shared);
        let mark = Box::new(names::mark(suggested));
        let because = Box::new(ground_words(ground));
        let said = ink.words(Say::Suggested { mark, because });
        y += ink.paragraph(Spot::new(2, y, width), ANY, Role::Concern, &said);
    }
    if focused {
        ink.keep_to(y.saturating_sub(1));
    }
    y
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
