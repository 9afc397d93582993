//! Every case in one list; at a desk, the inbox.

use crate::app::model::Shared;
use crate::app::screens::cases::Cases;
use crate::app::small::FULL;
use crate::domain::summary::Summary;
use crate::lang::msg::{Command, Exchange, General, Home, Missing};
use crate::text::search::Wanted;
use crate::tui::chrome::{BODY_TOP, body_height};
use crate::tui::found;
use crate::tui::ink::{Ink, Spot};
use crate::tui::names;
use crate::tui::rows::{ANY, Entry};
use crate::tui::screens::home::stage;
use crate::tui::screens::post::arrival;
use crate::tui::screens::retention;
use crate::tui::theme::Role;

/// The search, the cases around the cursor, and at a desk what stations need.
pub fn paint(ink: &mut Ink<'_>, list: &Cases, shared: &Shared) {
    let shown = list.shown(shared);
    let wanted = list.looked_for();
    let width = ink.width().saturating_sub(4);
    let air = u16::from(!shared.is_compact());
    let mut top = BODY_TOP + air;
    let label = ink.words(General::SearchLabel);
    let used = ink.line(Spot::new(2, top, width / 2), &[(Role::Text, &label)]);
    let room = width.saturating_sub(used + 2);
    ink.field(
        Spot::new(4 + used, top, room.min(40)),
        &list.wanted,
        list.searching,
    );
    top += 1 + air;
    top += missing(ink, top, shared);
    let mut bottom = BODY_TOP + body_height(ink);
    if list.inbox {
        bottom = own_key(ink, shared);
        top += pack_news(ink, top, shared);
    }
    if shown.is_empty() {
        let said = ink.words(empty_words(list, shared));
        ink.paragraph(Spot::new(2, top, width), ANY, Role::Muted, &said);
        if !list.searching {
            ink.focus(2, top);
        }
        return;
    }
    let entries: Vec<Entry> = shown
        .iter()
        .enumerate()
        .map(|(place, summary)| entry(ink, (summary, &wanted), place == list.row, (list, shared)))
        .collect();
    let room = bottom.saturating_sub(top);
    let y = ink.list(Spot::new(2, top, width), room, list.row, &entries);
    if !list.searching {
        ink.focus(2, y);
    }
}

/// That the list lacks cases, above it; the rows used.
fn missing(ink: &mut Ink<'_>, top: u16, shared: &Shared) -> u16 {
    let Some(problem) = Missing::of(shared.completeness) else {
        return 0;
    };
    let width = ink.width().saturating_sub(4);
    let said = ink.words(problem);
    ink.paragraph(Spot::new(2, top, width), ANY, Role::Concern, &said)
}

/// What matters most of the packs, and what stations may delete soon, above the inbox; the rows used.
fn pack_news(ink: &mut Ink<'_>, top: u16, shared: &Shared) -> u16 {
    let ends = retention::news(shared).into_iter().next();
    let news = shared.pack_news.first().cloned().into_iter().chain(ends);
    let width = ink.width().saturating_sub(4);
    let mut y = top;
    for news in news {
        let said = ink.words(news);
        y += ink.paragraph(Spot::new(2, y, width), ANY, Role::Concern, &said);
    }
    y - top + u16::from(y > top)
}

/// What stations need to reach this desk, at the foot of the inbox; gives the first of its rows.
fn own_key(ink: &mut Ink<'_>, shared: &Shared) -> u16 {
    let bottom = BODY_TOP + body_height(ink);
    let Some(session) = &shared.session else {
        return bottom;
    };
    let width = ink.width().saturating_sub(4);
    let key = ink.words(Command::DeskRecipient {
        key: session.recipient.clone(),
    });
    // Read out over the telephone: it must not break over two rows.
    let fingerprint = session.fingerprint.replace(' ', "\u{a0}");
    let fingerprint = ink.words(Command::KeyFingerprint { fingerprint });
    let mut rows = ink.wrapped(width, Role::Muted, &key);
    rows.extend(ink.wrapped(width, Role::Muted, &fingerprint));
    let y = bottom.saturating_sub(u16::try_from(rows.len()).unwrap_or(u16::MAX));
    ink.rows(Spot::new(2, y, width), ANY, &rows);
    y
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

/// Columns: pointer, sign, code, class, where it stands.
fn entry(
    ink: &Ink<'_>,
    (summary, wanted): (&Summary, &Wanted),
    focused: bool,
    (list, shared): (&Cases, &Shared),
) -> Entry {
    let pointer = if focused { "► " } else { "  " };
    let sign = names::mark_sign(summary.mark);
    let role = if summary.is_urgent() {
        Role::Concern
    } else {
        Role::Text
    };
    let class = summary
        .outcome
        .as_ref()
        .map_or("-", |(_, code)| code.as_str());
    let padded = |said: &str, columns: usize| {
        let gap = columns.saturating_sub(said.chars().count());
        format!("{}{}", crate::text::ltr_token(said), " ".repeat(gap))
    };
    let said = match arrival(shared, &summary.code) {
        _ if list.inbox => inbox_words(ink, summary),
        Some(arrival) => {
            let mut said = format!("{}  {}", ink.words(stage(summary)), ink.words(arrival));
            if let Some(kept) = retention::behind_case(shared, &summary.code) {
                said = format!("{said}  {}", ink.words(kept));
            }
            said
        }
        None => ink.words(stage(summary)),
    };
    let gap = if ink.width() < FULL.width { 17 } else { 21 };
    let mut lead = vec![
        (Role::Title, pointer.to_owned()),
        (role, format!("{sign} ")),
    ];
    for said in [padded(&summary.code, gap), padded(class, 7)] {
        let parts = found::parts(role, &said, wanted);
        lead.extend(parts.iter().map(|(role, part)| (*role, (*part).to_owned())));
    }
    Entry::new(lead, Role::Text, said)
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
