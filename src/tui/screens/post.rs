//! What travels home: letters, returns that are read, returns that are written.

use crate::app::enclosed::Enclosed;
use crate::app::event::{Homecoming, Returned};
use crate::app::model::Shared;
use crate::app::screens::post::{Part, Post};
use crate::domain::day::Day;
use crate::domain::post::{Letter, Refused};
use crate::lang::msg::{Exchange, Msg, Post as Say, Returns};
use crate::text::ltr_token;
use crate::tui::chrome::{BODY_TOP, body_height};
use crate::tui::ink::{Ink, Spot, numbered};
use crate::tui::names;
use crate::tui::page::Page;
use crate::tui::rows::ANY;
use crate::tui::screens::exchange::read_out;
use crate::tui::screens::home::enclosed_line;
use crate::tui::theme::Role;

/// The field with its words, or what was read or written.
pub fn paint(ink: &mut Ink<'_>, page: &Post, shared: &Shared) {
    let width = ink.width().saturating_sub(6);
    let text = body(ink, width, page, shared);
    if page.field().is_some() {
        asking(ink, width, page, &text);
        return;
    }
    let choices = page.choices();
    let top = BODY_TOP + 1;
    if choices.is_empty() {
        let room = body_height(ink).saturating_sub(1);
        text.paint(ink, Spot::new(2, top, width), room, page.top);
        ink.focus(2, top);
        return;
    }
    text.whole(ink, Spot::new(2, top, width));
    let mut y = top + text.height();
    ink.focus(2, y);
    for (digit, choice) in choices {
        let said = numbered(digit, &ink.words(choice));
        y += ink.paragraph(Spot::new(2, y, width), ANY, Role::Key, &said);
    }
    ink.keep_to(y.saturating_sub(1));
}

fn asking(ink: &mut Ink<'_>, width: u16, page: &Post, text: &Page) {
    let mut y = BODY_TOP + 1;
    if matches!(page.part, Part::Compare(_)) {
        text.whole(ink, Spot::new(2, y, width));
        y += text.height();
    }
    let label = ink.words(page.label());
    y += ink.paragraph(Spot::new(2, y, width), ANY, Role::Title, &label);
    ink.field(Spot::new(4, y, width), &page.entry, true);
    if !matches!(page.part, Part::Compare(_)) {
        text.whole(ink, Spot::new(4, y + 2, width));
    }
}

/// Everything that is read on the page, without its field and its choices.
pub fn body(ink: &Ink<'_>, width: u16, page: &Post, shared: &Shared) -> Page {
    let mut text = Page::new(width);
    match &page.part {
        Part::Letters { new } => letters(&mut text, ink, shared, *new),
        Part::From => muted(&mut text, ink, Say::AskReturnsMore),
        Part::To => muted(&mut text, ink, Say::AskTargetMore),
        Part::Plan(read) | Part::Compare(read) => {
            returns(&mut text, ink, Say::PlanHeading, read);
        }
        Part::Taken(read) => {
            returns(&mut text, ink, Say::TakenHeading, read);
            if shared.enclosed.iter().any(Enclosed::waits) {
                text.say(ink, 0, enclosed_line(shared));
            }
        }
        Part::Sent(written) => sent(&mut text, ink, written),
    }
    text
}

fn muted(text: &mut Page, ink: &Ink<'_>, message: Say) {
    let said = ink.words(message);
    text.text(ink, 0, Role::Muted, &said);
}

fn letters(text: &mut Page, ink: &Ink<'_>, shared: &Shared, new: usize) {
    let answers = &shared.answers;
    if answers.letters.is_empty() {
        text.say(ink, 0, Say::NoLetters);
    }
    for (place, letter) in answers.letters.iter().rev().enumerate() {
        one_letter(text, ink, letter, place < new);
    }
    if answers.refused.is_empty() {
        return;
    }
    text.gap().title(ink, Say::RefusedHeading);
    for one in &answers.refused {
        let said = ink.words(refused(one));
        text.text(ink, 2, Role::Fault, &said);
    }
    text.say(ink, 2, Say::RefusedRemedy);
}

fn one_letter(text: &mut Page, ink: &Ink<'_>, letter: &Letter, new: bool) {
    let case = ltr_token(&letter.case);
    let head = if new {
        format!("{case}  {}", ink.words(Say::New))
    } else {
        case
    };
    text.text(ink, 0, Role::Title, &head);
    let advice: Msg = Say::Advice.into();
    let said = Say::Said {
        what: Box::new(letter.decision.map_or(advice, names::decision)),
        by: letter.by.clone(),
        desk: letter.desk.clone(),
        day: Day::of(letter.at),
        time: letter.at,
    };
    text.say(ink, 2, said).own(ink, 2, &letter.text);
}

/// A refused bundle with the reason, in words where the desk's message is a known one.
pub fn refused(one: &Refused) -> Msg {
    let reason = match one.reason.as_str() {
        "returns-restored" => Say::ReasonRestored,
        "command-conflicting" | "command-bad-statement" | "command-other-officer-key" => {
            Say::ReasonConflict
        }
        damaged if damaged.starts_with("bundle-") => Say::ReasonDamaged,
        other => Say::ReasonOther {
            id: other.to_owned(),
        },
    };
    Say::RefusedBecause {
        bundle: one.bundle.clone(),
        reason: Box::new(reason.into()),
    }
    .into()
}

fn returns(text: &mut Page, ink: &Ink<'_>, heading: Say, read: &[Homecoming]) {
    if read.is_empty() {
        text.say(ink, 0, Returns::NoReturns).gap();
        return;
    }
    text.title(ink, heading);
    for one in read {
        text.text(ink, 0, Role::Title, &ltr_token(&one.file));
        match &one.outcome {
            Ok(returned) => brought(text, ink, returned),
            Err(notice) => {
                let problem = ink.words(unbroken(&notice.problem));
                let remedy = ink.words(notice.remedy.clone());
                text.text(ink, 2, Role::Fault, &problem)
                    .text(ink, 2, Role::Text, &remedy);
            }
        }
        text.gap();
    }
}

/// Numbers that are read out over the telephone must not break over two rows.
fn unbroken(problem: &Msg) -> Msg {
    let mut problem = problem.clone();
    if let Msg::Returns(
        Returns::NewDesk { fingerprint, .. } | Returns::OtherDesk { fingerprint, .. },
    ) = &mut problem
    {
        *fingerprint = kept_together(fingerprint);
    }
    problem
}

/// Four groups of digits on one row.
pub fn kept_together(number: &str) -> String {
    number.replace(' ', "\u{a0}")
}

fn brought(text: &mut Page, ink: &Ink<'_>, returned: &Returned) {
    let desk = returned.place.clone();
    let letters = returned.letters;
    text.say(ink, 2, Returns::TookReturn { desk, letters });
    if returned.received > 0 {
        let upto = returned.received;
        text.say(ink, 2, Returns::ReceivedUpto { upto });
    }
    let fingerprint = kept_together(&returned.fingerprint);
    let key = if returned.pinned {
        Say::NewKey { fingerprint }
    } else {
        Say::KnownKey { fingerprint }
    };
    text.say(ink, 2, key);
    text.say(ink, 2, read_out(ink.locale(), &returned.check));
}

fn sent(text: &mut Page, ink: &Ink<'_>, written: &[Returned]) {
    text.title(ink, Say::SentHeading);
    for one in written {
        let (station, path) = (one.place.clone(), one.file.clone());
        let (upto, letters) = (one.received, one.letters);
        text.say(ink, 0, Returns::WroteReturn { station, path })
            .say(ink, 2, Returns::WroteCounts { upto, letters })
            .say(ink, 2, read_out(ink.locale(), &one.check))
            .gap();
    }
    text.say(ink, 0, Exchange::SafeToPull);
}

/// What the desk answered that this officer has not seen, newest first, for the home screen.
pub fn news(shared: &Shared) -> Vec<Msg> {
    /// Letters that are named one by one.
    const NAMED: usize = 2;
    let mut said: Vec<Msg> = Vec::new();
    let answers = &shared.answers;
    for letter in answers.unread().take(NAMED) {
        let (desk, case) = (letter.desk.clone(), letter.case.clone());
        said.push(Say::Answered { desk, case }.into());
    }
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let more = answers.unread().count().saturating_sub(NAMED);
    if more > 0 {
        let count = number(more);
        said.push(Say::MoreUnread { count }.into());
    }
    if answers.unread_refused() > 0 {
        let count = number(answers.unread_refused());
        said.push(Say::RefusedSome { count }.into());
    }
    said
}

/// Whether everything of a case arrived at the desk, for lists; nothing in a drill.
pub fn arrival(shared: &Shared, code: &str) -> Option<Say> {
    if shared.is_drill() {
        None
    } else if shared.answers.has_arrived(code) {
        Some(Say::Arrived)
    } else {
        Some(Say::NotArrived)
    }
}
