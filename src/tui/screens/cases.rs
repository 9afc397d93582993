//! Every case in one list; at a desk, the inbox.

use crate::app::model::Shared;
use crate::app::screens::cases::Cases;
use crate::domain::summary::Summary;
use crate::lang::msg::{Command, Exchange, General, Home};
use crate::tui::chrome::{BODY_TOP, body_height};
use crate::tui::ink::{Ink, Spot};
use crate::tui::names;
use crate::tui::screens::home::stage;
use crate::tui::theme::Role;

/// Columns: code 18, class 6, state the rest.
pub fn paint(ink: &mut Ink<'_>, list: &Cases, shared: &Shared) {
    let shown = list.shown(shared);
    let width = ink.width().saturating_sub(4);
    let label = ink.words(General::SearchLabel);
    let used = ink.line(Spot::new(2, BODY_TOP + 1, 24), &[(Role::Text, &label)]);
    let room = width.saturating_sub(used + 2);
    ink.field(
        Spot::new(4 + used, BODY_TOP + 1, room.min(40)),
        &list.wanted,
        list.searching,
    );
    let mut top = BODY_TOP + 3;
    if list.inbox {
        own_key(ink, shared);
        top += pack_news(ink, top, shared);
    }
    if shown.is_empty() {
        let said = ink.words(empty_words(list, shared));
        ink.paragraph(Spot::new(2, top, width), 3, Role::Muted, &said);
        if !list.searching {
            ink.focus(2, top);
        }
        return;
    }
    let room = usize::from((BODY_TOP + body_height(ink)).saturating_sub(top + 4));
    let first = (list.row + 1).saturating_sub(room);
    for (place, summary) in shown.iter().enumerate().skip(first).take(room) {
        let y = top + u16::try_from(place - first).unwrap_or(0);
        row(ink, y, (summary, place == list.row, list.inbox));
        if place == list.row && !list.searching {
            ink.focus(2, y);
        }
    }
}

/// What matters most of the packs, above the inbox; the rows used.
fn pack_news(ink: &mut Ink<'_>, top: u16, shared: &Shared) -> u16 {
    let Some(news) = shared.pack_news.first() else {
        return 0;
    };
    let width = ink.width().saturating_sub(4);
    let said = ink.words(news.clone());
    ink.paragraph(Spot::new(2, top, width), 2, Role::Concern, &said) + 1
}

/// What stations need to reach this desk, at the foot of the inbox.
fn own_key(ink: &mut Ink<'_>, shared: &Shared) {
    let Some(session) = &shared.session else {
        return;
    };
    let y = BODY_TOP + body_height(ink) - 3;
    let width = ink.width().saturating_sub(4);
    let key = ink.words(Command::DeskRecipient {
        key: session.recipient.clone(),
    });
    let used = ink.paragraph(Spot::new(2, y, width), 2, Role::Muted, &key);
    let fingerprint = session.fingerprint.clone();
    ink.say(
        Spot::new(2, y + used, width),
        Role::Muted,
        Command::KeyFingerprint { fingerprint },
    );
}

/// What stands in place of an empty list.
pub fn empty_words(list: &Cases, shared: &Shared) -> crate::lang::msg::Msg {
    if !shared.cases.is_empty() {
        Home::NothingFound.into()
    } else if list.inbox {
        Exchange::InboxEmpty.into()
    } else {
        Home::NoCases.into()
    }
}

fn row(ink: &mut Ink<'_>, y: u16, (summary, focused, inbox): (&Summary, bool, bool)) {
    let pointer = if focused { "►" } else { " " };
    let sign = names::mark_sign(summary.mark);
    let role = if summary.is_urgent() {
        Role::Concern
    } else {
        Role::Text
    };
    ink.line(
        Spot::new(2, y, 4),
        &[(Role::Title, pointer), (Role::Text, " "), (role, sign)],
    );
    let code = crate::text::ltr_token(&summary.code);
    ink.line(Spot::new(6, y, 20), &[(Role::Title, &code)]);
    let class = summary
        .outcome
        .as_ref()
        .map_or("-", |(_, code)| code.as_str());
    ink.line(
        Spot::new(27, y, 6),
        &[(role, &crate::text::ltr_token(class))],
    );
    let width = ink.width().saturating_sub(36);
    let said = if inbox {
        inbox_words(ink, summary)
    } else {
        ink.words(stage(summary))
    };
    ink.line(Spot::new(34, y, width), &[(Role::Text, &said)]);
}

/// The officer's view before and after, and the decision or that there is none.
pub fn inbox_words(ink: &Ink<'_>, summary: &Summary) -> String {
    let before = summary.view_before.map_or("-", |view| view.0.sign());
    let after = summary.view_after.map_or("-", |view| view.0.sign());
    let views = ink.words(Exchange::InboxViews {
        before: before.to_owned(),
        after: after.to_owned(),
    });
    let state = summary.decision.map_or_else(
        || ink.words(Exchange::ToDecide),
        |decision| ink.words(names::decision(decision)),
    );
    format!("{views}  {state}")
}
