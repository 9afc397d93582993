//! The program on the screen.

use std::io::IsTerminal;

use super::Desk;
use super::args::Realm;
use super::outcome::Stop;
use crate::app::event::Size;
use crate::app::model::Shared;
use crate::crypt::Cost;
use crate::lang::Notice;
use crate::lang::msg::{Command, Line, Msg};
use crate::runtime::linear::{self, How, window_columns};
use crate::runtime::place::{is_dumb, no_color, now};
use crate::runtime::terminal::Screen;
use crate::runtime::turn::{self, Begin, Start};
use crate::settings::look::{self, Glyphs};
use crate::settings::{self, Settings};

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

/// The check of terminal and keyboard, and nothing else.
pub(super) fn calibrate(desk: Desk<'_>) -> Result<u8, Stop> {
    open(desk, Begin::Calibrate)
}

fn open(desk: Desk<'_>, begin: Begin) -> Result<u8, Stop> {
    let no_terminal = || Stop::from(Notice::new(Command::NoTerminal, Command::NoTerminalRemedy));
    if desk.args.linear {
        return lines(desk, begin, None);
    }
    if !std::io::stdin().is_terminal() || !std::io::stdout().is_terminal() {
        return Err(no_terminal());
    }
    if is_dumb() || window_columns().is_none() {
        return lines(desk, begin, Some(Line::NoScreen.into()));
    }
    let size: Size = Screen::size().map_err(|_no_size| no_terminal())?;
    let mut shared = shared(&desk, size);
    let (settings, notice) = match settings::read(&desk.place.settings()) {
        Ok(settings) => (settings, None),
        Err(fault) => (Settings::default(), Some(fault.notice())),
    };
    shared.keyboard = settings.keyboard;
    let args = desk.args;
    let flag = args.theme.map(Into::into);
    shared.theme = look::chosen(flag, args.color.into(), settings.theme, no_color());
    shared.glyphs = if args.ascii {
        Glyphs::Plain
    } else {
        settings.glyphs.unwrap_or_default()
    };
    let start = Start {
        begin,
        demand: desk.args.demand(),
        settings,
        notice,
    };
    let worker = desk.worker(Cost::USUAL);
    // The loop draws through standard output: nobody else may hold it.
    drop(desk);
    turn::run(shared, worker, start).map_err(|_broken| no_terminal())?;
    Ok(0)
}

/// The program line by line, on a terminal or in a pipe.
fn lines(desk: Desk<'_>, begin: Begin, because: Option<Msg>) -> Result<u8, Stop> {
    let size = Size {
        width: 80,
        height: 24,
    };
    let shared = shared(&desk, size);
    let width = desk.args.width;
    let worker = desk.worker(Cost::LIVE_FLOOR);
    // The loop writes to standard output: nobody else may hold it.
    drop(desk);
    linear::run(shared, worker, begin, How { width, because }).map_err(|_closed| Stop::output())?;
    Ok(0)
}

fn shared(desk: &Desk<'_>, size: Size) -> Shared {
    let mut shared = Shared::new(desk.packs, desk.words.locale(), size, now());
    shared.digits = desk.words.digits();
    shared.pack_news = desk.sets.news().to_vec();
    shared.relieved.clone_from(&desk.args.expecting);
    shared
}
