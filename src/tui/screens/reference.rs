//! The cards on law and notions: the list with its search, and one card.

use crate::app::model::Shared;
use crate::app::screens::reference::Reference;
use crate::lang::msg::{General, Home, Msg, Reference as Say};
use crate::pack::Confidence;
use crate::pack::concepts::{Citation, Concept};
use crate::text::search::Wanted;
use crate::tui::chrome::{BODY_TOP, body_height};
use crate::tui::ink::{Ink, Spot};
use crate::tui::page::Page;
use crate::tui::rows::Entry;
use crate::tui::theme::Role;

/// Paints the list, or the card that is read.
pub fn paint(ink: &mut Ink<'_>, page: &Reference, shared: &Shared) {
    let reading = page.reading.as_ref();
    let card = reading.and_then(|(id, top)| {
        let mut cards = shared.packs.concepts.iter();
        cards.find(|card| card.id == *id).map(|card| (card, *top))
    });
    match card {
        Some((card, top)) => read(ink, card, top),
        None => list(ink, page, shared),
    }
}

fn list(ink: &mut Ink<'_>, page: &Reference, shared: &Shared) {
    let width = ink.width().saturating_sub(4);
    let label = ink.words(General::SearchLabel);
    let used = ink.line(Spot::new(2, BODY_TOP, 24), &[(Role::Text, &label)]);
    let room = width.saturating_sub(used + 2).min(40);
    ink.field(
        Spot::new(4 + used, BODY_TOP, room),
        &page.wanted,
        page.searching,
    );
    let shown = page.shown(shared);
    let wanted = page.looked_for();
    let top = BODY_TOP + 2;
    if shown.is_empty() {
        ink.say(Spot::new(2, top, width), Role::Muted, Home::NothingFound);
        if !page.searching {
            ink.focus(2, top);
        }
        return;
    }
    let room = body_height(ink).saturating_sub(3);
    let entries: Vec<Entry> = shown
        .iter()
        .enumerate()
        .map(|(place, card)| entry(ink, (card, &wanted), place == page.row, page.serves(card)))
        .collect();
    let y = ink.list(Spot::new(2, top, width), room, page.row, &entries);
    if !page.searching {
        ink.focus(2, y);
    }
}

fn entry(ink: &Ink<'_>, (card, wanted): (&Concept, &Wanted), focused: bool, serves: bool) -> Entry {
    let pointer = if focused { "► " } else { "  " };
    let role = if focused { Role::Title } else { Role::Text };
    let lead = vec![(Role::Title, pointer.to_owned())];
    let entry = Entry::new(lead, role, card.title(ink.locale())).found(wanted);
    if serves {
        entry.known(Role::Muted, ink.words(Say::ForThisQuestion))
    } else {
        entry
    }
}

fn read(ink: &mut Ink<'_>, card: &Concept, top: u16) {
    let width = ink.width().saturating_sub(4);
    let page = card_page(ink, card, width);
    page.paint(ink, Spot::new(2, BODY_TOP, width), body_height(ink), top);
    ink.focus(2, BODY_TOP);
}

/// One card: its text, what is settled, what is disputed, and where it stands.
pub fn card_page(ink: &Ink<'_>, card: &Concept, width: u16) -> Page {
    let locale = ink.locale();
    let mut page = Page::new(width);
    page.text(ink, 0, Role::Title, card.title(locale));
    paragraphs(&mut page, ink, card.text(locale));
    for (heading, said) in [
        (Say::Settled, card.settled(locale)),
        (Say::Disputed, card.disputed(locale)),
    ] {
        page.gap().title(ink, heading);
        paragraphs(&mut page, ink, said);
    }
    page.gap().title(ink, Say::Sources);
    for cited in &card.citations {
        page.say(ink, 2, citation(cited));
    }
    page.gap().say(ink, 0, Say::NotAdvice);
    page
}

fn paragraphs(page: &mut Page, ink: &Ink<'_>, said: &str) {
    for paragraph in said.lines().filter(|line| !line.trim().is_empty()) {
        page.text(ink, 2, Role::Text, paragraph);
    }
}

/// Document, part and how it was read.
pub fn citation(cited: &Citation) -> Msg {
    let source = &cited.source;
    let document = match source.year {
        Some(year) => format!("{}, {year}", source.title),
        None => source.title.clone(),
    };
    Say::Citation {
        document,
        section: cited.section.clone(),
        read: Box::new(confidence(cited.confidence)),
    }
    .into()
}

/// How sure a statement is.
pub fn confidence(confidence: Confidence) -> Msg {
    match confidence {
        Confidence::Confirmed => Say::Confirmed,
        Confidence::Secondary => Say::Secondary,
        Confidence::Unconfirmed => Say::Unconfirmed,
        Confidence::Project => Say::Ours,
    }
    .into()
}
