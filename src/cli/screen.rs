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
use crate::runtime::turn::{self, Ending};
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
    let ending = turn::run(shared, worker, theme, covered).map_err(|_broken| no_terminal())?;
    match ending {
        Ending::Left => Ok(0),
        Ending::Locked => Err(afresh()),
    }
}

/// Starts the process afresh behind the cover, so that no key and no passphrase stays in its memory.
/// Comes back only when that is not possible; then the program simply ends, locked.
#[cfg(unix)]
fn afresh() -> Stop {
    use std::os::unix::process::CommandExt;
    let own = std::env::current_exe().unwrap_or_else(|_unknown| "fanal".into());
    let mut again = std::process::Command::new(own);
    let given = std::env::args_os()
        .skip(1)
        .filter(|given| given != "--covered");
    again.args(given).arg("--covered");
    let _failed = again.exec();
    crate::runtime::terminal::give_back();
    Notice::new(Command::Locked, Command::UnlockFirst).into()
}

#[cfg(not(unix))]
fn afresh() -> Stop {
    crate::runtime::terminal::give_back();
    Notice::new(Command::Locked, Command::UnlockFirst).into()
}
