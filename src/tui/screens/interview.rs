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

mod recent;

use crate::app::model::Shared;
use crate::app::screens::card;
use crate::app::screens::interview::{Interview, Panes, WIDE};
use crate::app::screens::outcome::assess_open;
use crate::app::worth;
use crate::domain::question::{Question, Section};
use crate::domain::screening::Screening;
use crate::lang::locale::Locale;
use crate::lang::msg::Interview as Say;
use crate::tui::chrome::BODY_TOP;
use crate::tui::ink::{Ink, Spot};
use crate::tui::rows::{ANY, Entry};
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
    // In the small layout question and answers come first, and where one is comes last.
    let compact = shared.is_compact();
    let top = if compact {
        BODY_TOP
    } else {
        strip(ink, BODY_TOP, &questions, (here, screening));
        ink.rule(BODY_TOP + 1);
        BODY_TOP + 2
    };
    let mut y = column(ink, top, width, (page, shared, question));
    if here + 1 == questions.len() {
        y += still_worth(ink, y, width, (shared, question));
    }
    if compact {
        strip(ink, y, &questions, (here, screening));
    }
    if beside {
        recent::answers(ink, y + 1, width, (shared, question));
        ink.bar(width, top, ink.height().saturating_sub(top + 2));
        overlay::evidence(ink, shared, Spot::new(width + 2, top, PANEL - 3));
    }
}

/// The question with its answers, or the card in its place; note and advice. Gives the next row.
fn column(ink: &mut Ink<'_>, top: u16, width: u16, (page, shared, question): Asked<'_>) -> u16 {
    let Some(open) = &shared.open else { return top };
    let screening = &open.screening;
    let held = card::held(question, shared);
    if !held.is_empty() {
        let y = guard::card(ink, top, width, (&held, shared));
        return notes(ink, y, width, (page, question, shared, screening));
    }
    let above = Spot::new(1, top, width.saturating_sub(2));
    let told = guard::asked_anyway(ink, above, (question, shared, screening));
    // The line takes the place of the names of the languages: what not to ask needs its rows.
    let named = told == 0 && !shared.is_compact();
    let mut y = panes(ink, top + told, (width, named), (page, shared, question));
    ink.repeat(Spot::new(0, y, width), Role::Muted, "─");
    y = answers(ink, y + 1, width, (shared, question, screening));
    // Where there is little room, what not to ask comes before an empty note.
    if told > 0 && page.note.is_none() {
        y = advice(ink, y, width, (shared, question));
        return notes(ink, y, width, (page, question, shared, screening));
    }
    y = notes(ink, y, width, (page, question, shared, screening));
    advice(ink, y, width, (shared, question))
}

/// Section names with one box a question: answered, here, flagged, open. Where that is too wide, only
/// the present section has its boxes, and the others say how many are answered of how many.
fn strip(
    ink: &mut Ink<'_>,
    y: u16,
    questions: &[Question],
    (here, screening): (usize, &Screening),
) {
    let width = ink.width().saturating_sub(2);
    let own = questions.get(here).map(|question| question.section);
    let mut parts = sections(ink, questions, |_| true, (here, screening));
    let gaps = u16::try_from(parts.len()).unwrap_or(0).saturating_sub(2);
    if cells(&parts).saturating_add(gaps) > width {
        parts = sections(
            ink,
            questions,
            |section| Some(section) == own,
            (here, screening),
        );
    }
    // Name and boxes of a section stay together; where not all fit on a row, others follow.
    let (mut x, mut y) = (1, y);
    for pair in parts.chunks(2) {
        let pair: Vec<(Role, String)> = pair.to_vec();
        let columns = cells(&pair);
        if x > 1 && x + columns > width {
            (x, y) = (1, y + 1);
        }
        let shown: Vec<(Role, &str)> = pair
            .iter()
            .map(|(role, said)| (*role, said.as_str()))
            .collect();
        ink.line(Spot::new(x, y, (width + 1).saturating_sub(x)), &shown);
        x += columns + 2;
    }
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
        let name = ink.words(names::section(section));
        parts.push((Role::Muted, format!("{name} ")));
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
    match page.shown(shared) {
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
    head + ink.foreign(below, ANY, Role::Title, (text, locale)).max(2)
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
        let pointer = if chosen { "► " } else { "  " };
        let role = if chosen { Role::Focus } else { Role::Text };
        let lead = vec![
            (Role::Title, pointer.to_owned()),
            (Role::Key, digit.to_string()),
            (Role::Text, "  ".to_owned()),
        ];
        if chosen || (given.is_none() && line == y) {
            ink.focus(1, line);
        }
        let entry = Entry::new(lead, role, text);
        line += ink.entry(Spot::new(1, line, width.saturating_sub(2)), &entry);
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
    let used = ink.line(Spot::new(1, y, width / 2), &[(Role::Text, &label)]);
    let spot = Spot::new(used + 2, y, width.saturating_sub(used + 4));
    if let Some(note) = &page.note {
        let below = Spot::new(1, y + 1, width.saturating_sub(2));
        let hint = guard::hint(ink, below, note.text(), shared);
        ink.keep_to(y + hint);
        ink.field(spot, note, true);
        return y + 1 + hint;
    }
    let last = screening.notes_about(Some(&question.id)).last();
    let rows = last.map_or_else(Vec::new, |last| {
        ink.wrapped_own(spot.width, Role::Text, &last.text)
    });
    y + ink.rows(spot, ANY, &rows).max(1)
}

/// What not to ask first, because it protects; then why, and other words.
fn advice(ink: &mut Ink<'_>, y: u16, width: u16, (shared, question): (&Shared, &Question)) -> u16 {
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
        let spot = Spot::new(1, line, width.saturating_sub(2));
        line += ink.paragraph(spot, ANY, Role::Muted, &said);
    }
    line
}

/// At the last question: the one that is still worth asking.
fn still_worth(
    ink: &mut Ink<'_>,
    y: u16,
    width: u16,
    (shared, question): (&Shared, &Question),
) -> u16 {
    let seen = assess_open(shared);
    let here = worth::next(shared, &seen).is_some_and(|next| next == question.id);
    let said = changes::next_question(ink, shared, &seen).filter(|_| !here);
    let spot = Spot::new(1, y, width.saturating_sub(2));
    let rows = said.map_or_else(Vec::new, |said| ink.wrapped(spot.width, Role::Key, &said));
    ink.rows(spot, ANY, &rows)
}
