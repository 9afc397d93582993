//! What each overlay says: the page below waits.

use super::names::{Meaning, Names};
use super::screens::{self, lists, part, realm};
use super::sentence::Block;
use super::telling::Telling;
use super::typing::help_rows;
use crate::app::commands::Found;
use crate::app::keys::{Binding, Context};
use crate::app::model::Model;
use crate::app::overlay::Overlay;
use crate::app::overlay::anyway::Anyway;
use crate::app::overlay::help::explained;
use crate::app::overlay::jump::Jump;
use crate::app::overlay::palette::Palette;
use crate::app::overlay::sift::{Purpose, Sift};
use crate::app::screens::Screen;
use crate::app::screens::outcome::assess_open;
use crate::app::worth;
use crate::domain::screening::AskReason;
use crate::domain::screening::sifted::KeepReason;
use crate::lang::msg::{
    Find, General, Guard, Interview, Keys, Line as Say, Look, Msg, Outcome, Retention, Stick,
};
use crate::tui::screens::help::advice;
use crate::tui::screens::jump::text as question_or_section;
use crate::tui::{changes, country, guard, reasons, strip};

/// The overlay on top.
pub(super) fn tell(telling: &mut Telling<'_>, model: &Model, overlay: &Overlay, names: &Names) {
    realm(telling);
    match overlay {
        Overlay::Help(_) => help(telling, model, names),
        Overlay::Palette(page) => palette(telling, page),
        Overlay::Why(_) => why(telling, names),
        Overlay::Jump(page) => jump(telling, model, page),
        Overlay::Anyway(page) => anyway(telling, page),
        Overlay::Link(page) => lists::people(telling, page),
        Overlay::Sift(page) => sift(telling, page),
        Overlay::Languages => {
            telling.say(Block::Place, General::LanguageTitle);
            screens::languages(telling);
        }
        Overlay::Quit => quit(telling),
        Overlay::Notice(told) => {
            telling.say(Block::Place, told.problem.clone());
            telling.say(Block::Body, told.remedy.clone());
            telling.say(Block::Body, told.closing());
        }
        Overlay::Busy(message) => telling.say(Block::Place, message.clone()),
        Overlay::Underway(page) => {
            telling.say(Block::Place, page.stage());
            telling.say(Block::Body, Stick::LeaveIn);
        }
        Overlay::Purge(codes) => {
            let count = u32::try_from(codes.len()).unwrap_or(u32::MAX);
            telling.say(Block::Place, Retention::Ask { count });
            telling.say(Block::Body, Retention::What);
            telling.choice(1_u8, Retention::No);
            telling.choice(2_u8, Retention::Yes);
        }
    }
}

/// What is found for the words that were typed; Enter does the first.
fn palette(telling: &mut Telling<'_>, page: &Palette) {
    telling.say(Block::Place, Look::PaletteTitle);
    let named = |row: &Binding| Box::new(Msg::from(row.label.clone()));
    match page.found(telling.shared) {
        Found::Here(rows) => {
            for row in rows {
                telling.say(Block::Body, row.label.clone());
            }
        }
        Found::Elsewhere(row) => {
            let name = named(row);
            telling.say(Block::Body, Look::Elsewhere { name });
        }
        Found::Nearest(row) => {
            let name = named(row);
            telling.say(Block::Body, Look::DidYouMean { name });
        }
        Found::Nothing => telling.say(Block::Body, Look::NotFound),
    }
}

fn help(telling: &mut Telling<'_>, model: &Model, names: &Names) {
    telling.say(Block::Place, Keys::Help);
    if explained(model) == Context::Questions {
        telling.say(Block::Body, Say::FindWords);
    }
    let own = explained(model);
    for (title, context) in [
        (Keys::HelpHere, own),
        (Keys::HelpEverywhere, Context::Everywhere),
    ] {
        telling.say(Block::Body, title);
        if context == Context::Field {
            telling.say(Block::Body, Say::InText);
        }
        for row in help_rows(telling, names, context) {
            telling.text(Block::Body, &row);
        }
    }
    let again = names.words(telling.shared.locale, Meaning::Again);
    if let Some(again) = again.first() {
        telling.text(Block::Body, again);
    }
    telling.say(Block::Body, Say::HelpHow);
    if let Screen::Interview(interview) = &model.screen
        && let Some(question) = interview.question(telling.shared)
    {
        telling.page(Block::Body, |page, ink, shared| {
            advice(page, ink, shared, &question);
        });
    }
    // Whom to call is known before the first question.
    if telling.shared.open.is_some() {
        telling.page(Block::Body, country::contacts);
    }
    telling.say(Block::Body, Keys::HelpStop);
}

fn why(telling: &mut Telling<'_>, names: &Names) {
    telling.say(Block::Place, Outcome::WhyTitle);
    telling.say(Block::Body, Outcome::OfficerOnly);
    let seen = assess_open(telling.shared);
    telling.page(Block::Body, |page, ink, shared| {
        reasons::elements(page, ink, shared, &seen);
    });
    screens::offered(telling, Block::Body, names);
    telling.page(Block::Body, |page, ink, shared| {
        reasons::against(page, ink, shared, &seen);
        if let Some(open) = &shared.open {
            strip::part(page, ink, &open.screening.journey);
        }
        // Before the own view: facts and gaps, never class, code or what would change (README 11).
        if worth::knows_outcome(shared) {
            reasons::because(page, ink, shared, &seen);
            changes::changes(page, ink, shared, &seen);
        }
    });
    if !worth::knows_outcome(telling.shared) {
        telling.say(Block::Body, Outcome::OwnViewFirst);
    }
}

/// Ten questions at a time; any number opens its question, words narrow the list.
fn jump(telling: &mut Telling<'_>, model: &Model, page: &Jump) {
    let Screen::Interview(interview) = &model.screen else {
        return;
    };
    telling.say(Block::Place, Interview::JumpHeading);
    let shared = telling.shared;
    let questions = page.shown(interview, shared);
    if !page.field.is_empty() {
        let what = telling.words(General::SearchLabel);
        let text = page.field.text().to_owned();
        telling.say(Block::Place, Say::Entry { what, text });
    }
    if questions.is_empty() {
        telling.say(Block::Body, Find::NoQuestion);
        return;
    }
    let row = page.chosen(questions.len());
    let range = part(telling, row, questions.len());
    let mut focused = None;
    for (place, question) in questions.iter().enumerate() {
        if !range.contains(&place) && place != row {
            continue;
        }
        let text = question_or_section(&telling.ink, shared, question);
        let open = shared.open.as_ref();
        let answered = open.is_some_and(|open| open.screening.answers.contains_key(&question.id));
        let number = u32::try_from(place + 1).unwrap_or(u32::MAX);
        telling.chosen(number, &text, answered);
        if place == row {
            focused = Some(text);
        }
    }
    if let Some(text) = focused {
        screens::here(telling, (row, questions.len()), &text);
    }
    telling.say(Block::Legend, Say::ByNumber);
    telling.say(Block::Legend, Say::FindWords);
}

/// The reasons to ask anyway. The question itself is not said before one is recorded.
fn anyway(telling: &mut Telling<'_>, page: &Anyway) {
    telling.say(Block::Place, Guard::ReasonHeading);
    if let Some(why) = guard::unmet(&telling.ink, &page.unmet, telling.shared) {
        telling.text(Block::Body, &why);
    }
    telling.say(Block::Body, Guard::ReasonKept);
    if let Some(words) = &page.words {
        screens::holding(telling, words);
        return;
    }
    for reason in AskReason::ALL {
        telling.choice(reason.digit(), guard::ask_reason(reason));
    }
}

/// One finding after the other.
fn sift(telling: &mut Telling<'_>, page: &Sift) {
    let Some(finding) = page.here() else { return };
    let number = u32::try_from(page.fates.len() + 1).unwrap_or(u32::MAX);
    let total = u32::try_from(page.findings.len()).unwrap_or(u32::MAX);
    match &page.purpose {
        Purpose::Record(_) => telling.say(Block::Place, Guard::SiftHeading { number, total }),
        Purpose::Export { code, .. } => {
            telling.say(Block::Place, Guard::ExportHeading { number, total });
            let code = code.clone();
            telling.say(Block::Place, Guard::SiftWhere { code });
        }
    }
    let kind = Box::new(guard::kind(finding.kind));
    telling.say(Block::Body, Guard::SiftAsk { kind });
    let found = page.text.get(finding.range.clone()).unwrap_or_default();
    telling.text(Block::Body, found);
    if page.keeping {
        telling.say(Block::Body, Guard::KeepHeading);
        for (digit, reason) in (1_u8..).zip(KeepReason::ALL) {
            telling.choice(digit, guard::keep_reason(reason));
        }
        return;
    }
    if matches!(page.purpose, Purpose::Export { .. }) {
        telling.choice(1_u8, Guard::SiftKeep);
        telling.choice(2_u8, Guard::SiftBack);
        return;
    }
    telling.choice(1_u8, Guard::SiftRemove);
    if Sift::can_seal(telling.shared) {
        telling.choice(2_u8, Guard::SiftSeal);
    } else {
        telling.say(Block::Body, Guard::SiftNoSeal);
    }
    telling.choice(3_u8, Guard::SiftKeep);
    telling.say(Block::Legend, Guard::SiftStays);
}

fn quit(telling: &mut Telling<'_>) {
    let drill = telling.shared.is_drill();
    let question = if drill {
        General::QuitDrill
    } else {
        General::QuitAsk
    };
    telling.say(Block::Place, question);
    telling.choice(1_u8, General::QuitStay);
    if telling.shared.session.is_some() && !drill {
        telling.choice(2_u8, General::QuitLock);
        telling.choice(3_u8, General::QuitLeave);
    } else {
        telling.choice(2_u8, General::QuitLeave);
    }
}
