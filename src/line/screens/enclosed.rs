//! What came from the desk for this computer.

use super::super::sentence::Block;
use super::super::telling::Telling;
use super::start::people;
use crate::app::screens::enclosed::{Arrivals, Part, yes};
use crate::lang::msg::Enclosed as Say;
use crate::tui::screens::enclosed::{done, heading, line, parts, question};

/// The list, one thing with what can be chosen, the question, what was installed.
pub(super) fn tell(telling: &mut Telling<'_>, page: &Arrivals) {
    let (shared, width) = (telling.shared, Telling::width());
    match (&page.part, page.one(shared)) {
        (Part::List(row), _) => list(telling, *row),
        (Part::One(_), Some(one)) => {
            let (head, rest) = parts(&telling.ink, width, one, shared);
            telling.whole(Block::Body, &head);
            telling.whole(Block::Body, &rest);
            for (digit, choice) in Arrivals::choices(one) {
                telling.choice(digit, choice);
            }
        }
        (Part::Sure(_), Some(one)) => {
            let asked = question(&telling.ink, width, one, shared);
            telling.whole(Block::Body, &asked);
            telling.choice(1_u32, Say::NotNow);
            telling.choice(2_u32, yes(one));
        }
        (Part::Done(said), _) => {
            let text = done(&telling.ink, width, said);
            telling.whole(Block::Body, &text);
        }
        (Part::One(_) | Part::Sure(_), None) => list(telling, 0),
    }
}

fn list(telling: &mut Telling<'_>, row: usize) {
    let shared = telling.shared;
    let (_, heading) = heading(shared);
    telling.say(Block::Body, heading);
    let lines = shared.enclosed.iter();
    let all: Vec<String> = lines.map(|one| line(&telling.ink, one, shared)).collect();
    people(telling, row, &all);
}
