//! Export, import, and a case at the desk.

use super::super::sentence::Block;
use super::super::telling::Telling;
use super::start::holds;
use crate::app::screens::compare::Compare;
use crate::app::screens::export::Export;
use crate::app::screens::import::Import;
use crate::app::screens::review::Review;
use crate::domain::screening::Decision;
use crate::lang::msg::{Exchange as Words, Post, Returns};
use crate::text::ltr_token;
use crate::tui::compared::{self, Form};
use crate::tui::names;
use crate::tui::screens::exchange::{arrived, short};
use crate::tui::screens::review::case_page;

/// Who can open it, then the folder or the key, then what was written.
pub(super) fn export(telling: &mut Telling<'_>, page: &Export) {
    let Some(session) = &telling.shared.session else {
        return;
    };
    telling.say(Block::List, Words::ForWhom);
    if session.supervisors.is_empty() {
        telling.say(Block::List, Words::NoSupervisorYet);
    }
    for key in &session.supervisors {
        telling.say(Block::List, Words::SupervisorKey { key: short(key) });
    }
    for key in &session.recoveries {
        telling.say(Block::List, Words::RecoveryKey { key: short(key) });
    }
    let fingerprint = session.fingerprint.clone();
    telling.say(Block::List, Words::SignedBy { fingerprint });
    telling.say(Block::List, Words::OnlyTheyCanOpen);
    let count = telling.shared.answers.waiting;
    telling.say(Block::List, Post::Waiting { count });
    let Some(done) = &page.done else {
        holds(telling, &page.entry);
        return;
    };
    let path = done.path.clone();
    telling.say(Block::Body, Words::Written { path });
    telling.say(
        Block::Body,
        Words::WrittenCounts {
            cases: done.cases,
            records: done.records,
            bytes: done.bytes,
        },
    );
    for check in &done.checks {
        let check = check.clone();
        telling.say(Block::Body, Returns::Check { check });
    }
    telling.say(Block::Body, Words::SafeToPull);
}

/// What to read, then what arrived.
pub(super) fn import(telling: &mut Telling<'_>, page: &Import) {
    let Some(arrivals) = &page.arrivals else {
        telling.say(Block::List, Words::ImportMore);
        holds(telling, &page.path);
        return;
    };
    if arrivals.is_empty() {
        telling.say(Block::Body, Words::NoBundles);
    }
    telling.page(Block::Body, |text, ink, _| {
        for arrival in arrivals {
            arrived(text, ink, arrival);
        }
    });
}

/// People, what each says about the same things, and whose case a digit opens.
pub(super) fn compare(telling: &mut Telling<'_>, page: &Compare) {
    let whole = compared::page(&telling.ink, Telling::width(), page, Form::Lines);
    telling.whole(Block::Body, &whole);
    for (number, person) in (1_u32..).zip(&page.people) {
        let code = ltr_token(&person.screening.code);
        telling.numbered(Block::Choices, number, &code);
    }
}

/// The case as it arrived, then the decision.
pub(super) fn review(telling: &mut Telling<'_>, page: &Review) {
    let shared = telling.shared;
    let Some(open) = &shared.open else { return };
    let whole = case_page(
        &telling.ink,
        Telling::width(),
        page,
        (shared, &open.screening),
    );
    telling.whole(Block::List, &whole);
    if let Some(words) = page.field() {
        holds(telling, words);
        return;
    }
    telling.say(Block::Body, Words::DecideHeading);
    for (digit, decision) in (1_u8..).zip(Decision::ALL) {
        telling.choice(digit, names::decision(decision));
    }
}
