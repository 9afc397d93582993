//! This computer: its choices, and the pages behind them.

use super::super::sentence::Block;
use super::super::telling::Telling;
use super::start::{self, holds};
use crate::app::screens::computer::journal::Journal;
use crate::app::screens::computer::people::form::Form;
use crate::app::screens::computer::people::{Part as Of, People};
use crate::app::screens::computer::recovery::{CHOICES, Recovery};
use crate::app::screens::computer::{Computer, Part, choices};
use crate::lang::msg::{Care as Words, Computer as Say};
use crate::tui::screens::computer::{
    check, journal as words_of_journal, people as words, recovery as key,
};
use crate::tui::screens::form::strength;

/// What the page says, and what can be chosen on it.
pub(super) fn tell(telling: &mut Telling<'_>, page: &Computer) {
    match &page.part {
        Part::Choices => {
            for (digit, choice) in choices(telling.shared) {
                telling.choice(digit, choice);
            }
        }
        Part::People(page) => people(telling, page),
        Part::Journal(page) => journal(telling, page),
        Part::Recovery(page) => recovery(telling, page),
        Part::Check(page) => {
            let whole = check::body(&telling.ink, Telling::width(), &page.findings);
            telling.whole(Block::Body, &whole);
        }
        Part::Code(field) => {
            telling.say(Block::Place, Words::ByCode);
            telling.say(Block::List, Words::ByCodeMore);
            holds(telling, field);
        }
    }
}

fn people(telling: &mut Telling<'_>, page: &People) {
    match &page.part {
        Of::List(row) => list(telling, page, *row),
        Of::NewDuty => {
            telling.say(Block::Body, Say::NewDuty);
            let all = words::duties(&telling.ink);
            offered(telling, &all);
        }
        Of::Form(page) => form(telling, page),
        Of::One(code) => {
            let officer = code.clone();
            telling.say(Block::Body, Say::HereFor { officer });
            let all = words::choices(&telling.ink, page, code);
            offered(telling, &all);
        }
        Of::Sure(code) => {
            let officer = code.clone();
            telling.say(Block::Body, Say::SureOff { officer });
            telling.choice(1_u32, Say::No);
            telling.choice(2_u32, Say::YesOff);
        }
    }
}

fn offered(telling: &mut Telling<'_>, all: &[String]) {
    for (number, text) in (1_u32..).zip(all) {
        telling.numbered(Block::Choices, number, text);
    }
}

fn list(telling: &mut Telling<'_>, page: &People, row: usize) {
    telling.say(Block::Body, Say::PeopleHeading);
    let all = words::lines(&telling.ink, page, telling.shared);
    start::people(telling, row, &all);
}

fn form(telling: &mut Telling<'_>, page: &Form) {
    let (title, more) = words::heading(page.purpose);
    telling.say(Block::Place, title);
    telling.say(Block::List, more);
    if let Some(fault) = &page.fault {
        telling.say(Block::Remark, fault.clone());
    }
    if page.focus == 2 && !page.passphrase.is_empty() {
        telling.say(Block::Here, strength(&page.passphrase));
    }
    for (place, (_, field)) in page.fields().into_iter().enumerate() {
        if place == page.focus {
            holds(telling, field);
        }
    }
}

/// Lines of the journal that are read at once.
const AT_ONCE: usize = 20;

fn journal(telling: &mut Telling<'_>, page: &Journal) {
    telling.page(Block::Place, |text, ink, _| {
        words_of_journal::heading(text, ink, page);
    });
    for line in page.lines.iter().skip(page.row).take(AT_ONCE) {
        let said = words_of_journal::words(&telling.ink, line, telling.shared);
        telling.text(Block::Body, &said);
    }
}

fn recovery(telling: &mut Telling<'_>, page: &Recovery) {
    match page {
        Recovery::Choices => {
            telling.say(Block::Body, Say::RecoveryMore);
            for (digit, choice) in CHOICES {
                telling.choice(digit, choice);
            }
        }
        Recovery::Asking { making, path } => {
            let (label, more) = key::asked(*making);
            telling.say(Block::Place, label);
            telling.say(Block::List, more);
            holds(telling, path);
        }
        Recovery::Proved { .. } => {
            for message in key::results(page) {
                telling.say(Block::Body, message);
            }
        }
    }
}
