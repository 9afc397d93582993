//! Home, the cases, the cards.

use super::super::sentence::Block;
use super::super::telling::Telling;
use super::{here, part};
use crate::app::model::Shared;
use crate::app::overlay::link::Link;
use crate::app::screens::cases::Cases;
use crate::app::screens::home::{Home, Line, lines};
use crate::app::screens::reference::Reference;
use crate::domain::screening::case_number;
use crate::domain::summary::{Completeness, Summary};
use crate::lang::msg::{
    Command, Computer, General, Home as Words, Line as Say, Links, Missing, Post,
    Reference as Cards, Shift,
};
use crate::text::ltr_token;
use crate::tui::linked::NamedBy;
use crate::tui::screens::cases::{empty_words, filter_words, inbox_words};
use crate::tui::screens::home::{enclosed_line, lacks_recovery, letters_line, purge_line, stage};
use crate::tui::screens::link::about;
use crate::tui::screens::post::{arrival, news};
use crate::tui::screens::reference::card_page;
use crate::tui::screens::retention::{self, behind_case, stays};

/// What was left open, what to start, and what must not be forgotten.
pub(super) fn home(telling: &mut Telling<'_>, home: Home) {
    let shared = telling.shared;
    let lines = lines(shared);
    let resumable = lines.iter().any(|line| matches!(line, Line::Resume(_)));
    reminders(telling, shared);
    let heading = if resumable {
        Words::ResumeHeading
    } else {
        Words::NothingOpen
    };
    telling.say(Block::Body, heading);
    let total = lines.len();
    let mut focused = None;
    for (place, line) in lines.iter().enumerate() {
        let said = match line {
            Line::Resume(summary) => case(telling, summary),
            Line::NewPerson => telling.words(Words::NewPerson),
            Line::AllCases => telling.words(Words::AllCases),
            Line::Export => telling.words(Words::Export),
            Line::Import => telling.words(Words::Import),
            Line::HandOver => telling.words(Shift::Line),
            Line::Fetch => telling.words(Post::Fetch),
            Line::Letters => telling.words(letters_line(shared)),
            Line::Enclosed => telling.words(enclosed_line(shared)),
            Line::Purge => telling.words(purge_line(shared)),
        };
        let number = u32::try_from(place + 1).unwrap_or(u32::MAX);
        telling.numbered(Block::Choices, number, &said);
        if place == home.row && place > 0 {
            focused = Some(said);
        }
    }
    if let Some(said) = focused {
        here(telling, (home.row, total), &said);
    }
}

/// Code, stage, child, mark, since when.
pub(super) fn case(telling: &Telling<'_>, summary: &Summary) -> String {
    let time = summary.touched;
    let mut parts = vec![ltr_token(&summary.code)];
    if summary.is_urgent() {
        parts.push(telling.words(Say::Attention));
    }
    parts.push(telling.words(stage(summary)));
    if summary.child {
        parts.push(telling.words(General::Child));
    }
    parts.push(telling.words(Words::LastTouched { time }));
    parts.join(" ")
}

fn reminders(telling: &mut Telling<'_>, shared: &Shared) {
    let Some(session) = &shared.session else {
        return;
    };
    missing(telling, shared);
    let open = shared.cases.iter();
    let urgent = open.filter(|line| line.is_urgent() && !line.closed).count();
    if urgent > 0 {
        let count = u32::try_from(urgent).unwrap_or(u32::MAX);
        telling.say(Block::List, Words::UrgentOpen { count });
    }
    for news in news(shared) {
        telling.say(Block::List, news);
    }
    for news in retention::news(shared) {
        telling.say(Block::List, news);
    }
    for news in &shared.pack_news {
        telling.say(Block::List, news.clone());
    }
    if shared.is_drill() {
        telling.say(Block::List, General::DrillStripe);
        if let Some((_, event)) = shared.packs.card("drill.event", shared.locale) {
            telling.text(Block::List, event);
        }
    } else if session.supervisors.is_empty() {
        telling.say(Block::List, Words::NoSupervisor);
    }
    if lacks_recovery(shared) {
        telling.say(Block::List, Computer::NoRecovery);
    }
    if shared.cases.is_empty() && shared.completeness == Completeness::Whole {
        telling.say(Block::List, Words::FirstTime);
    }
}

/// That a list lacks cases.
fn missing(telling: &mut Telling<'_>, shared: &Shared) {
    if let Some(problem) = Missing::of(shared.completeness) {
        telling.say(Block::List, problem);
    }
}

/// Every case, or the inbox of a desk.
pub(super) fn cases(telling: &mut Telling<'_>, list: &Cases) {
    let shared = telling.shared;
    let count = list.lines(shared);
    search(telling, list.wanted.text());
    missing(telling, shared);
    if list.inbox {
        inbox_head(telling, shared);
        for said in filter_words(list, shared) {
            telling.say(Block::List, said);
        }
    } else if let Some(said) = retention::gone(list, shared) {
        // That the list is another one now is read when it becomes so.
        let block = if list.gone { Block::Body } else { Block::List };
        telling.say(block, said);
    }
    if count == 0 {
        telling.say(Block::Body, empty_words(list, shared));
        return;
    }
    if list.gone {
        return deleted(telling, list, count);
    }
    let range = part(telling, list.row, count);
    let named = NamedBy::of(if list.inbox { &[] } else { &shared.cases });
    let mut focused = None;
    for (place, summary) in range.clone().zip(list.part(shared, range)) {
        let mut said = case(telling, summary);
        if let Some((_, code)) = &summary.outcome {
            said = format!("{said} {}", ltr_token(code));
        }
        if list.inbox {
            said = format!("{said}; {}", inbox_words(&telling.ink, summary, shared));
        } else {
            for named in named.signs(&telling.ink, summary) {
                said = format!("{said}; {named}");
            }
            if let Some(arrival) = arrival(shared, &summary.code) {
                said = format!("{said}; {}", telling.words(arrival));
                if let Some(kept) = behind_case(shared, &summary.code) {
                    said = format!("{said}; {}", telling.words(kept));
                }
            }
        }
        let number = u32::try_from(place + 1).unwrap_or(u32::MAX);
        telling.numbered(Block::Choices, number, &said);
        if place == list.row && !list.searching {
            focused = Some(said);
        }
    }
    if let Some(said) = focused {
        here(telling, (list.row, count), &said);
    }
    telling.say(Block::Legend, Say::ByNumber);
}

/// What stays of deleted cases.
fn deleted(telling: &mut Telling<'_>, list: &Cases, count: usize) {
    let range = part(telling, list.row, count);
    let all = list.deleted(telling.shared).into_iter().enumerate();
    let mut focused = None;
    for (place, one) in all.filter(|(place, _)| range.contains(place)) {
        let said = telling.words(stays(one));
        let number = u32::try_from(place + 1).unwrap_or(u32::MAX);
        telling.numbered(Block::Choices, number, &said);
        if place == list.row && !list.searching {
            focused = Some(said);
        }
    }
    if let Some(said) = focused {
        here(telling, (list.row, count), &said);
    }
}

fn search(telling: &mut Telling<'_>, wanted: &str) {
    if !wanted.is_empty() {
        let what = telling.words(General::SearchLabel);
        let text = wanted.to_owned();
        telling.say(Block::Place, Say::Entry { what, text });
    }
}

/// What matters most of the packs, and what stations need to reach this desk.
fn inbox_head(telling: &mut Telling<'_>, shared: &Shared) {
    if let Some(news) = shared.pack_news.first() {
        telling.say(Block::List, news.clone());
    }
    if let Some(news) = retention::news(shared).first() {
        telling.say(Block::List, news.clone());
    }
    let Some(session) = &shared.session else {
        return;
    };
    let key = session.recipient.clone();
    telling.say(Block::List, Command::DeskRecipient { key });
    let fingerprint = session.fingerprint.clone();
    telling.say(Block::List, Command::KeyFingerprint { fingerprint });
}

/// The cards on law and notions, or the one that is read.
pub(super) fn reference(telling: &mut Telling<'_>, page: &Reference) {
    let shared = telling.shared;
    if let Some((id, _)) = &page.reading {
        let mut cards = shared.packs.concepts.iter();
        if let Some(card) = cards.find(|card| card.id == *id) {
            let whole = card_page(&telling.ink, card, Telling::width());
            telling.whole(Block::Body, &whole);
        }
        return;
    }
    search(telling, page.wanted.text());
    let shown = page.shown(shared);
    if shown.is_empty() {
        telling.say(Block::Body, Words::NothingFound);
        return;
    }
    let range = part(telling, page.row, shown.len());
    let mut focused = None;
    for (place, card) in shown.iter().enumerate() {
        let mut said = card.title(shared.locale).to_owned();
        if page.serves(card) {
            said = format!("{said} ({})", telling.words(Cards::ForThisQuestion));
        }
        if range.contains(&place) {
            let number = u32::try_from(place + 1).unwrap_or(u32::MAX);
            telling.numbered(Block::Choices, number, &said);
        }
        if place == page.row && !page.searching {
            focused = Some(said);
        }
    }
    if let Some(said) = focused {
        here(telling, (page.row, shown.len()), &said);
    }
    telling.say(Block::Legend, Say::ByNumber);
}

/// With whom the person says that they travel: the others by the numbers of their codes, or the field.
pub(in super::super) fn people(telling: &mut Telling<'_>, page: &Link) {
    telling.say(Block::Place, Links::Ask);
    telling.say(Block::Body, Links::Claim);
    if let Some(said) = &page.said {
        super::start::holds(telling, said);
        telling.say(Block::Legend, Links::LabelHow);
        return;
    }
    let shared = telling.shared;
    let range = part(telling, page.row, page.people().len());
    let mut focused = None;
    for (place, code) in page.people().iter().enumerate() {
        let line = shared.cases.iter().find(|line| line.code == *code);
        let Some(line) = line.filter(|_| range.contains(&place)) else {
            continue;
        };
        let said = format!("{} {}", ltr_token(code), about(&telling.ink, line, shared));
        let number = case_number(code).and_then(|number| u32::try_from(number).ok());
        telling.numbered(Block::Choices, number.unwrap_or_default(), &said);
        if place == page.row {
            focused = Some(said);
        }
    }
    if let Some(said) = focused {
        here(telling, (page.row, page.people().len()), &said);
    }
    telling.say(Block::Legend, Links::Again);
}
