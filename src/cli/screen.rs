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
use crate::runtime::turn;
use crate::tui::theme::Theme;

pub(super) fn run(desk: Desk<'_>) -> Result<u8, Stop> {
    if desk.args.realm == Realm::Live {
        return Err(Notice::new(Command::LiveNotReady, Command::LiveMissing).into());
    }
    let no_terminal = || Stop::from(Notice::new(Command::NoTerminal, Command::NoTerminalRemedy));
    if !std::io::stdin().is_terminal() || !std::io::stdout().is_terminal() {
        return Err(no_terminal());
    }
    let size: Size = Screen::size().map_err(|_no_size| no_terminal())?;
    let shared = Shared::new(desk.packs, desk.words.locale(), size, now());
    let theme = if no_color() {
        Theme::Plain
    } else {
        Theme::Terminal
    };
    let worker = desk.worker(Cost::LIVE_FLOOR);
    let covered = desk.args.covered;
    // The loop draws through standard output: nobody else may hold it.
    drop(desk);
    turn::run(shared, worker, theme, covered).map_err(|_broken| no_terminal())?;
    Ok(0)
}
