//! One question: the officer's language beside the second, the answers, why to ask.
//!
//! ```text
//!  1 start ■■   2 journey ■□►□□   …
//! ────────────────────────────────────────
//!  ENGLISH            │ FRANÇAIS
//!  question           │ question
//! ────────────────────────────────────────
//!    1  answer
//!  ► 2  answer
//!  Note …
//!  Why ask …
//!  Do not ask …
//! ```

use crate::app::model::Shared;
use crate::app::screens::card;
use crate::app::screens::interview::{Interview, Panes, WIDE};
use crate::app::screens::outcome::assess_open;
use crate::app::worth;
use crate::domain::question::{Question, Section};
use crate::domain::screening::Screening;
use crate::lang::locale::Locale;
use crate::lang::msg::Interview as Say;
use crate::tui::ink::{Ink, Spot};
use crate::tui::screens::{overlay, triage};
use crate::tui::theme::Role;
use crate::tui::{changes, guard, names};

/// Columns of the why panel on a wide window.
const PANEL: u16 = 36;

/// Paints the question on the screen.
pub fn paint(ink: &mut Ink<'_>, page: &Interview, shared: &Shared) {
    let Some(open) = &shared.open else { return };
    let screening = &open.screening;
    let questions = page.questions(shared);
    let here = page.place(&questions);
    let Some(question) = questions.get(here) else {
        return;
    };
    let beside = page.panel && ink.width() >= WIDE;
    let width = if beside {
        ink.width() - PANEL - 1
    } else {
        ink.width()
    };
    strip(ink, &questions, here, screening);
    ink.rule(3);
    let mut y = 4;
    let held = card::held(question, shared);
    let mut told = 0;
    if held.is_empty() {
        let above = Spot::new(1, y, width.saturating_sub(2));
        told = guard::asked_anyway(ink, above, (question, shared, screening));
        // The line takes the place of the names of the languages: what not to ask needs its rows.
        y = panes(ink, y + told, (width, told == 0), (page, shared, question));
        ink.repeat(Spot::new(0, y, width), Role::Muted, "─");
        y = answers(ink, y + 1, width, (shared, question, screening));
    } else {
        y = guard::card(ink, y, width, (&held, shared));
    }
    // Where there is little room, what not to ask comes before an empty note.
    let advice_first = told > 0 && page.note.is_none();
    if !advice_first {
        y = notes(ink, y, width, (page, question, shared, screening));
    }
    if held.is_empty() {
        y = advice(ink, y, width, (shared, question));
    }
    if advice_first && y < ink.height().saturating_sub(2) {
        y = notes(ink, y, width, (page, question, shared, screening));
    }
    if here + 1 == questions.len() {
        still_worth(ink, y, width, (shared, question));
    }
    if beside {
        ink.bar(width, 4, ink.height().saturating_sub(6));
        overlay::evidence(ink, shared, Spot::new(width + 2, 4, PANEL - 3));
    }
}

/// Section names with one box a question: answered, here, flagged, open. Where that is too wide, only
/// the present section has its boxes, and the others say how many are answered of how many.
fn strip(ink: &mut Ink<'_>, questions: &[Question], here: usize, screening: &Screening) {
    let width = ink.width().saturating_sub(2);
    let own = questions.get(here).map(|question| question.section);
    let mut parts = sections(ink, questions, |_| true, (here, screening));
    if cells(&parts) > width {
        parts = sections(
            ink,
            questions,
            |section| Some(section) == own,
            (here, screening),
        );
    }
    let shown: Vec<(Role, &str)> = parts
        .iter()
        .map(|(role, said)| (*role, said.as_str()))
        .collect();
    ink.line(Spot::new(1, 2, width), &shown);
}

fn cells(parts: &[(Role, String)]) -> u16 {
    let widths = parts.iter().map(|(_, said)| crate::text::width(said));
    widths.fold(0, u16::saturating_add)
}

fn sections(
    ink: &Ink<'_>,
    questions: &[Question],
    boxed: impl Fn(Section) -> bool,
    (here, screening): (usize, &Screening),
) -> Vec<(Role, String)> {
    let mut parts: Vec<(Role, String)> = Vec::new();
    let mut place = 0;
    for group in questions.chunk_by(|one, next| one.section == next.section) {
        let Some(section) = group.first().map(|question| question.section) else {
            continue;
        };
        let gap = if place == 0 { "" } else { "  " };
        let name = ink.words(names::section(section));
        parts.push((Role::Muted, format!("{gap}{name} ")));
        let said = if boxed(section) {
            let signs = group.iter().zip(place..);
            signs
                .map(|(question, at)| sign(question, at == here, screening))
                .collect()
        } else {
            let answered = |question: &&Question| screening.answers.contains_key(&question.id);
            let count = group.iter().filter(answered).count();
            crate::text::ltr_token(&ink.read(&format!("{count}/{}", group.len())))
        };
        parts.push((Role::Title, said));
        place += group.len();
    }
    parts
}

fn sign(question: &Question, here: bool, screening: &Screening) -> &'static str {
    if here {
        "►"
    } else if screening.flags.contains(&question.id) {
        "!"
    } else if screening.answers.contains_key(&question.id) {
        "■"
    } else {
        "□"
    }
}

type Asked<'a> = (&'a Interview, &'a Shared, &'a Question);

fn panes(
    ink: &mut Ink<'_>,
    y: u16,
    (width, named): (u16, bool),
    (page, shared, question): Asked<'_>,
) -> u16 {
    let (mine, theirs) = (shared.locale, shared.second);
    let text = |locale: Locale| shared.packs.question_text(&question.id, locale).to_owned();
    match page.panes {
        Panes::Both => {
            let half = width / 2;
            let own = pane(
                ink,
                (Spot::new(1, y, half.saturating_sub(2)), named),
                mine,
                &text(mine),
            );
            let other = pane(
                ink,
                (Spot::new(half + 2, y, half.saturating_sub(3)), named),
                theirs,
                &text(theirs),
            );
            let used = own.max(other);
            ink.bar(half, y, used);
            y + used
        }
        Panes::Mine => {
            y + pane(
                ink,
                (Spot::new(1, y, width.saturating_sub(2)), named),
                mine,
                &text(mine),
            )
        }
        Panes::Theirs => {
            y + pane(
                ink,
                (Spot::new(1, y, width.saturating_sub(2)), named),
                theirs,
                &text(theirs),
            )
        }
    }
}

fn pane(ink: &mut Ink<'_>, (spot, named): (Spot, bool), locale: Locale, text: &str) -> u16 {
    if named {
        ink.foreign(spot, 1, Role::Muted, (locale.own_name(), locale));
    }
    let head = u16::from(named);
    let below = Spot::new(spot.x, spot.y + head, spot.width);
    head + ink.foreign(below, 5, Role::Title, (text, locale)).max(2)
}

fn answers(
    ink: &mut Ink<'_>,
    y: u16,
    width: u16,
    (shared, question, screening): (&Shared, &Question, &Screening),
) -> u16 {
    let given = screening.answers.get(&question.id).map(|given| given.digit);
    let mut line = y;
    for (digit, text) in triage::numbered_answers(ink, shared, question) {
        let chosen = given == Some(digit);
        let pointer = if chosen { "►" } else { " " };
        let role = if chosen { Role::Focus } else { Role::Text };
        let digit = digit.to_string();
        ink.line(
            Spot::new(1, line, width.saturating_sub(2)),
            &[
                (Role::Title, pointer),
                (Role::Text, " "),
                (Role::Key, &digit),
                (Role::Text, "  "),
                (role, &text),
            ],
        );
        if chosen || (given.is_none() && line == y) {
            ink.focus(1, line);
        }
        line += 1;
    }
    line
}

fn notes(
    ink: &mut Ink<'_>,
    y: u16,
    width: u16,
    (page, question, shared, screening): (&Interview, &Question, &Shared, &Screening),
) -> u16 {
    let label = ink.words(Say::NoteLabel);
    let used = ink.line(Spot::new(1, y, 20), &[(Role::Text, &label)]);
    let spot = Spot::new(used + 2, y, width.saturating_sub(used + 4));
    match &page.note {
        Some(note) => {
            ink.field(spot, note, true);
            let below = Spot::new(1, y + 1, width.saturating_sub(2));
            return y + 1 + guard::hint(ink, below, note.text(), shared);
        }
        None => {
            if let Some(last) = screening.notes_about(Some(&question.id)).last() {
                let rows = ink.wrapped_own(spot.width, Role::Text, &last.text);
                ink.rows(spot, 1, &rows);
            }
        }
    }
    y + 1
}

/// What not to ask first, because it protects; then why, and other words: as far as there is room.
/// The help shows all of it.
fn advice(ink: &mut Ink<'_>, y: u16, width: u16, (shared, question): (&Shared, &Question)) -> u16 {
    let bottom = ink.height().saturating_sub(2);
    let packs = shared.packs;
    let other_words = packs.other_words(&question.id, shared.locale);
    let all = [
        (Say::DoNotAsk, packs.avoid(&question.id, shared.locale)),
        (Say::WhyAsk, packs.why(&question.id, shared.locale)),
        (Say::OtherWords, other_words),
    ];
    let mut line = y;
    for (label, text) in all {
        let Some(text) = text else { continue };
        let label = ink.words(label);
        let said = format!("{label} {text}");
        let room = bottom.saturating_sub(line);
        line += ink.paragraph(
            Spot::new(1, line, width.saturating_sub(2)),
            room.min(3),
            Role::Muted,
            &said,
        );
    }
    line
}

/// At the last question, as far as there is room: the one that is still worth asking.
fn still_worth(ink: &mut Ink<'_>, y: u16, width: u16, (shared, question): (&Shared, &Question)) {
    let seen = assess_open(shared);
    let here = worth::next(shared, &seen).is_some_and(|next| next == question.id);
    let said = changes::next_question(ink, shared, &seen).filter(|_| !here);
    let room = ink.height().saturating_sub(2 + y);
    let rows = said.map_or_else(Vec::new, |said| {
        ink.wrapped(width.saturating_sub(2), Role::Key, &said)
    });
    if rows.len() <= usize::from(room) {
        ink.rows(Spot::new(1, y, width.saturating_sub(2)), room, &rows);
    }
}
