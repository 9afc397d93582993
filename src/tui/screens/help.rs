//! The keys of a screen, what its pack says, and a field to search all that.

use super::super::chrome::{BODY_TOP, body_height, help_rows};
use super::super::country;
use super::super::found;
use super::super::ink::{Ink, Spot};
use super::super::page::Page;
use super::super::theme::Role;
use crate::app::keys::Context;
use crate::app::model::{Model, Shared};
use crate::app::overlay::help::{Help, explained};
use crate::app::screens::Screen;
use crate::app::screens::card::held;
use crate::domain::question::Question;
use crate::lang::msg::{Find, Interview as Say, Keys, Look};
use crate::text::fold;

/// Columns that the keys take before what they do.
const CAPS: u16 = 22;

/// And beside the screen that it explains, where it has fewer columns than `NARROW`.
const FEW_CAPS: u16 = 14;
const NARROW: u16 = 56;

/// Paints the page over the body, which is blank.
pub fn paint(ink: &mut Ink<'_>, model: &Model, help: &Help) {
    let width = ink.width().saturating_sub(4);
    let wanted = fold(help.field.text());
    let wanted = wanted.trim();
    let mut page = Page::new(width);
    add(&mut page, ink, first(ink, model, width), wanted);
    keys(&mut page, ink, model, wanted);
    add(&mut page, ink, further(ink, model, width), wanted);
    if page.height() == 0 {
        page.say(ink, 0, Look::HelpNothing);
    }
    let label = ink.words(Look::HelpSearch);
    let used = found::field(ink, Spot::new(2, BODY_TOP, width), &label, &help.field);
    let room = body_height(ink).saturating_sub(used);
    page.paint(ink, Spot::new(2, BODY_TOP + used, width), room, help.top);
}

/// The paragraphs of a part that hold what is searched for.
fn add(page: &mut Page, ink: &Ink<'_>, part: Page, wanted: &str) {
    if wanted.is_empty() {
        page.append(part);
    } else {
        page.append(part.found(ink, |said| fold(said).contains(wanted)));
    }
}

/// What must be known before the keys: what letters do where they are no commands.
fn first(ink: &Ink<'_>, model: &Model, width: u16) -> Page {
    let mut page = Page::new(width);
    if explained(model) == Context::Questions {
        page.say(ink, 2, Find::QuestionHelp).gap();
    }
    page
}

/// The keys that are called so, under their headings.
fn keys(page: &mut Page, ink: &Ink<'_>, model: &Model, wanted: &str) {
    let own = explained(model);
    let columns = if page.width() < NARROW {
        FEW_CAPS
    } else {
        CAPS
    };
    for (title, context) in [
        (Keys::HelpHere, own),
        (Keys::HelpEverywhere, Context::Everywhere),
    ] {
        let rows = help_rows(ink, context, model.shared.is_drill(), wanted);
        if rows.is_empty() {
            continue;
        }
        page.title(ink, title);
        for (caps, label) in rows {
            page.labelled(ink, (2, 2 + columns), (&caps, &label));
        }
        page.gap();
    }
}

/// What the help says beside the keys.
fn further(ink: &Ink<'_>, model: &Model, width: u16) -> Page {
    let mut page = Page::new(width);
    if let Screen::Interview(interview) = &model.screen
        && let Some(question) = interview.question(&model.shared)
    {
        advice(&mut page, ink, &model.shared, &question);
    }
    // Whom to call is known before the first question.
    if model.shared.open.is_some() {
        country::contacts(&mut page, ink, &model.shared);
        page.gap();
    }
    for line in [Keys::HelpSameKeys, Keys::HelpFields, Keys::HelpStop] {
        page.say(ink, 2, line);
    }
    page
}

/// Everything the pack says about asking this question.
pub fn advice(page: &mut Page, ink: &Ink<'_>, shared: &Shared, question: &Question) {
    let (packs, id, locale) = (shared.packs, &question.id, shared.locale);
    // Other words for a question that must not be asked now are that question.
    let safe = held(question, shared).is_empty();
    let other_words = packs.other_words(id, locale).filter(|_| safe);
    for (label, text) in [
        (Say::DoNotAsk, packs.avoid(id, locale)),
        (Say::WhyAsk, packs.why(id, locale)),
        (Say::OtherWords, other_words),
    ] {
        if let Some(text) = text {
            let said = format!("{} {text}", ink.words(label));
            page.text(ink, 2, Role::Text, &said);
        }
    }
    page.gap();
}
