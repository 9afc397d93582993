//! The program on the screen.

use std::io::IsTerminal;

use super::Desk;
use super::args::Realm;
use super::outcome::Stop;
use crate::app::event::Size;
use crate::app::model::Shared;
use crate::crypt::Cost;
use crate::lang::Notice;
use crate::lang::msg::Command;
use crate::runtime::place::{no_color, now};
use crate::runtime::terminal::Screen;
use crate::runtime::turn::{self, Begin};
use crate::tui::theme::Theme;

pub(super) fn run(desk: Desk<'_>) -> Result<u8, Stop> {
    if desk.args.realm == Realm::Live {
        return Err(Notice::new(Command::LiveNotReady, Command::LiveMissing).into());
    }
    let begin = if desk.args.covered {
        Begin::Covered
    } else {
        Begin::Usual
    };
    open(desk, begin)
}

/// The program as a drill from the first screen on.
pub(super) fn drill(desk: Desk<'_>) -> Result<u8, Stop> {
    open(desk, Begin::Drill)
}

fn open(desk: Desk<'_>, begin: Begin) -> Result<u8, Stop> {
    let no_terminal = || Stop::from(Notice::new(Command::NoTerminal, Command::NoTerminalRemedy));
    if !std::io::stdin().is_terminal() || !std::io::stdout().is_terminal() {
        return Err(no_terminal());
    }
    let size: Size = Screen::size().map_err(|_no_size| no_terminal())?;
    let mut shared = Shared::new(desk.packs, desk.words.locale(), size, now());
    shared.pack_news = desk.sets.news().to_vec();
    let theme = if no_color() {
        Theme::Plain
    } else {
        Theme::Terminal
    };
    let worker = desk.worker(Cost::USUAL);
    // The loop draws through standard output: nobody else may hold it.
    drop(desk);
    turn::run(shared, worker, theme, begin).map_err(|_broken| no_terminal())?;
    Ok(0)
}
