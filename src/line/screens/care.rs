//! What shall become of a case.

use super::super::sentence::Block;
use super::super::telling::Telling;
use crate::app::screens::care::Care;
use crate::lang::msg::Care as Say;
use crate::tui::screens::care::{choice, more, remarks, sure};

/// What can be done, or the question before it is done.
pub(super) fn tell(telling: &mut Telling<'_>, page: &Care) {
    if let Some(deed) = page.asking {
        let (question, yes) = sure(deed, &page.code);
        telling.say(Block::Body, question);
        for more in more(deed) {
            telling.say(Block::Body, more.clone());
        }
        telling.choice(1_u32, Say::No);
        telling.choice(2_u32, yes);
        return;
    }
    let code = page.code.clone();
    telling.say(Block::Body, Say::Heading { code });
    for remark in remarks(page, telling.shared) {
        telling.say(Block::Body, remark);
    }
    for (digit, deed) in page.choices(telling.shared) {
        telling.choice(digit, choice(deed));
    }
}
