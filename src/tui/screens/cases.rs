//! Every case in one list; at a desk, the inbox.

use std::ops::Range;

use crate::app::key::Key;
use crate::app::model::Shared;
use crate::app::screens::cases::Cases;
use crate::app::screens::cases::filter::{Filter, is_sampled};
use crate::app::small::FULL;
use crate::domain::review::Standing;
use crate::domain::summary::Summary;
use crate::lang::msg::{Command, Compare, Exchange, General, Home, Missing, Msg, Review};
use crate::text::search::Wanted;
use crate::tui::chrome::{BODY_TOP, body_height};
use crate::tui::found;
use crate::tui::ink::{Ink, Spot};
use crate::tui::linked::{self, NamedBy};
use crate::tui::names;
use crate::tui::rows::{ANY, Entry};
use crate::tui::screens::home::stage;
use crate::tui::screens::post::arrival;
use crate::tui::screens::retention;
use crate::tui::theme::Role;

/// The search, the cases around the cursor, and at a desk what stations need.
pub fn paint(ink: &mut Ink<'_>, list: &Cases, shared: &Shared) {
    let count = list.lines(shared);
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
    if list.inbox {
        top += filter_line(ink, top, list, shared);
    } else if let Some(said) = retention::gone(list, shared) {
        let said = format!("{}\u{a0}\u{a0}{}", ink.cap(Key::Char('f')), ink.words(said));
        top += ink.paragraph(Spot::new(2, top, width), ANY, Role::Muted, &said);
    }
    if count == 0 {
        let said = ink.words(empty_words(list, shared));
        ink.paragraph(Spot::new(2, top, width), ANY, Role::Muted, &said);
        if !list.searching {
            ink.focus(2, top);
        }
        return;
    }
    let room = bottom.saturating_sub(top);
    let part = around(list.row, usize::from(room), count);
    let named = NamedBy::of(if list.inbox { &[] } else { &shared.cases });
    let entries = if list.gone {
        deleted(ink, list, shared, part.clone())
    } else {
        let here = (part.start..).zip(list.part(shared, part.clone()));
        here.map(|(place, summary)| {
            let focused = place == list.row;
            let of = (list, &named, shared);
            entry(ink, (summary, &wanted), focused, of)
        })
        .collect()
    };
    let beyond = (part.start, count.saturating_sub(part.end));
    let here = list.row.saturating_sub(part.start);
    let y = ink.list_of(Spot::new(2, top, width), room, here, (&entries, beyond));
    if !list.searching {
        ink.focus(2, y);
    }
}

/// What stays of deleted cases: the lines at these places.
fn deleted(ink: &Ink<'_>, list: &Cases, shared: &Shared, part: Range<usize>) -> Vec<Entry> {
    let wanted = list.looked_for();
    let all = list.deleted(shared).into_iter().enumerate();
    all.skip(part.start)
        .take(part.len())
        .map(|(place, one)| {
            let pointer = if place == list.row { "► " } else { "  " };
            let lead = vec![(Role::Title, pointer.to_owned())];
            Entry::new(lead, Role::Text, ink.words(retention::stays(one))).found(&wanted)
        })
        .collect()
}

/// The places that a window of `room` rows can show around `row`: the others are not looked at.
fn around(row: usize, room: usize, count: usize) -> Range<usize> {
    let end = row.saturating_add(room + 1).min(count);
    row.saturating_sub(room).min(end)..end
}

/// Which cases are shown and how many, and what the sample is; the rows used.
fn filter_line(ink: &mut Ink<'_>, top: u16, list: &Cases, shared: &Shared) -> u16 {
    let width = ink.width().saturating_sub(4);
    let mut used = 0;
    for said in filter_words(list, shared) {
        let said = ink.words(said);
        used += ink.paragraph(Spot::new(2, top + used, width), ANY, Role::Muted, &said);
    }
    used
}

/// Which cases are shown and how many, and what the sample is.
pub fn filter_words(list: &Cases, shared: &Shared) -> Vec<Msg> {
    if shared.cases.is_empty() {
        return Vec::new();
    }
    let count = u32::try_from(list.count(shared)).unwrap_or(u32::MAX);
    let filter = Box::new(names::filter(list.filter));
    let mut said = vec![Review::Filtered { filter, count }.into()];
    if !shared.desk.chosen.is_empty() {
        let codes = shared.desk.chosen.join(", ");
        said.push(Compare::Marked { codes }.into());
    }
    if list.filter == Filter::Sample {
        said.push(Review::SampleWhy.into());
    }
    said
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

/// How long the case has been waiting, in hours, or in days from two days on.
fn wait(summary: &Summary, shared: &Shared) -> Compare {
    let hours = shared.now.seconds_since(summary.opened) / 3600;
    let count = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    if hours < 48 {
        let count = count(hours);
        Compare::WaitHours { count }
    } else {
        let count = count(hours / 24);
        Compare::WaitDays { count }
    }
}

/// What stands in place of an empty list.
pub fn empty_words(list: &Cases, shared: &Shared) -> Msg {
    if list.gone {
        Home::NothingFound.into()
    } else if !shared.cases.is_empty() && list.wanted.is_empty() && list.filter != Filter::All {
        Compare::FilterEmpty.into()
    } else if !shared.cases.is_empty() {
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
    (list, named, shared): (&Cases, &NamedBy<'_>, &Shared),
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
    let said = if list.inbox {
        inbox_words(ink, summary, shared)
    } else {
        station_words(ink, summary, named, shared)
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

/// How far the case is, who is linked with the person, what arrived at the desk, how long it is kept.
fn station_words(ink: &Ink<'_>, summary: &Summary, named: &NamedBy<'_>, shared: &Shared) -> String {
    let mut said = vec![ink.words(stage(summary))];
    said.extend(named.signs(ink, summary));
    if let Some(arrival) = arrival(shared, &summary.code) {
        said.push(ink.words(arrival));
        let kept = retention::behind_case(shared, &summary.code);
        said.extend(kept.map(|kept| ink.words(kept)));
    }
    said.join("  ")
}

/// The officer's view before and after, where the case stands with its last decision, and whether it
/// was drawn by lot.
pub fn inbox_words(ink: &Ink<'_>, summary: &Summary, shared: &Shared) -> String {
    let before = summary.view_before.map_or("-", |view| view.0.sign());
    let after = summary.view_after.map_or("-", |view| view.0.sign());
    let views = ink.words(Exchange::InboxViews {
        before: before.to_owned(),
        after: after.to_owned(),
    });
    let standing = names::standing(summary.standing());
    let state = match (summary.standing(), summary.decision) {
        (Standing::Settled, Some(decision)) => names::decision(decision),
        (Standing::Waiting, Some(decision)) => Review::Stands {
            standing: Box::new(standing),
            decision: Box::new(names::decision(decision)),
        }
        .into(),
        _ => standing,
    };
    let mut state = ink.words(state);
    if !matches!(summary.standing(), Standing::Settled) {
        let wait = ink.words(wait(summary, shared));
        state = format!("{state}  {wait}");
    }
    if shared.desk.chosen.contains(&summary.code) {
        let chosen = ink.words(Compare::Chosen);
        state = format!("{state}  {chosen}");
    }
    if let Some(named) = linked::names(ink, summary) {
        state = format!("{state}  {named}");
    }
    if is_sampled(summary, shared) {
        let sample = ink.words(Review::FilterSample);
        return format!("{views}  {state}  {sample}");
    }
    format!("{views}  {state}")
}
