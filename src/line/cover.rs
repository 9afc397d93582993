//! The cover: a clock and nothing about the work, in any realm.

use super::sentence::Block;
use super::telling::Telling;
use crate::app::model::Model;
use crate::lang::msg::Line as Say;

/// The time, and how to come back.
pub(super) fn tell(telling: &mut Telling<'_>, model: &Model) {
    let (hour, minute, _) = model.shared.now.time_of_day();
    let time = format!("{hour:02}:{minute:02}");
    telling.say(Block::Place, Say::Covered { time });
    telling.say(Block::Body, Say::GoOn);
}
