//! Arguments, and the commands that need no screen.

pub mod args;
mod assess;
mod backup;
mod case;
mod custody;
mod demo;
mod desk;
mod doctor;
mod enclosed;
mod exchange;
mod init;
mod journal;
mod open;
mod outcome;
mod pack;
mod profile;
mod recovery;
mod retention;
mod returns;
mod screen;
mod sealed;
mod user;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;

use crate::domain::day::Day;
use crate::lang::Notice;
use crate::lang::locale::Locale;
use crate::lang::msg::Msg;
use crate::lang::words::Words;
use crate::pack::Packs;
use crate::runtime::place::{self, Place};
use crate::runtime::sets::Sets;
use crate::settings;
use crate::tui::credentials::Said;
use args::{Args, Languages, Order};
use outcome::Stop;

/// What every command may use: words, folders, where to write.
struct Desk<'a> {
    args: &'a Args,
    place: Place,
    words: Words,
    packs: &'static Packs,
    sets: Sets,
    out: io::StdoutLock<'static>,
    err: io::StderrLock<'static>,
}

/// Runs the program with the arguments of the process.
pub fn main() -> ExitCode {
    place::harden();
    let args = Args::parse();
    let place = Place::find(args.data_dir.as_deref());
    let words = words_of(&args, &place);
    let today = Day::of(place::now());
    let ended = match Sets::of(&place.folder, args.realm.into(), today) {
        Ok(sets) => {
            let (out, err) = (io::stdout().lock(), io::stderr().lock());
            Desk {
                args: &args,
                place,
                words,
                packs: sets.present(),
                sets,
                out,
                err,
            }
            .run()
        }
        Err(problems) => Err(Stop::of_packs(problems.len())),
    };
    match ended {
        Ok(code) => ExitCode::from(code),
        Err(stop) => {
            let words = words_of(&args, &Place::find(args.data_dir.as_deref()));
            complain(&stop, &words, args.json);
            ExitCode::from(stop.code())
        }
    }
}

/// The words: language by flag, settings, system, English; digits by flag and settings.
fn words_of(args: &Args, place: &Place) -> Words {
    let kept = settings::read(&place.settings()).unwrap_or_default();
    let flag = args.lang.as_ref().map(Languages::first);
    let language = flag
        .or(kept.language)
        .or_else(place::system_language)
        .unwrap_or(Locale::En);
    Words::with_digits(language, args.digits.or(kept.digits).unwrap_or_default())
}

fn complain(stop: &Stop, words: &Words, json: bool) {
    let Notice { problem, remedy } = stop.notice();
    let (said, cure) = (
        words.say_plain(problem.clone()),
        words.say_plain(remedy.clone()),
    );
    let text = if json {
        let line = serde_json::json!({
            "error": {
                "code": problem.id(), "exit": stop.code(), "message": said, "remedy": cure,
            }
        });
        format!("{line}\n")
    } else {
        format!("{said}\n{cure}\n")
    };
    // Nothing is left to tell it to when even this cannot be written.
    let _told = io::stderr().lock().write_all(text.as_bytes());
}

impl Desk<'_> {
    fn run(mut self) -> Result<u8, Stop> {
        match &self.args.order {
            None => screen::run(self),
            Some(Order::Calibrate) => screen::calibrate(self),
            Some(Order::Doctor) => doctor::run(&mut self),
            Some(Order::Init(order)) => init::run(&mut self, order),
            Some(Order::Assess(order)) => assess::run(&mut self, order),
            Some(Order::Pack { order }) => pack::run(self, order),
            Some(Order::Case { order }) => case::run(&mut self, order),
            Some(Order::Export(order)) => exchange::export(&mut self, order),
            Some(Order::Return { order }) => returns::run(&mut self, order),
            Some(Order::Desk { order }) => desk::run(&mut self, order),
            Some(Order::Retention { order }) => retention::run(&mut self, order),
            Some(Order::Receipt) => returns::receipt(&mut self),
            Some(Order::Import(order)) => exchange::import(&mut self, order),
            Some(Order::User { order }) => user::run(&mut self, order),
            Some(Order::Handover(order)) => custody::hand_over(&mut self, order),
            Some(Order::Journal) => journal::run(&mut self),
            Some(Order::DropBox { state }) => custody::drop_box(&mut self, *state),
            Some(Order::Recovery { order }) => recovery::run(&mut self, order),
            Some(Order::Profile { order }) => profile::run(&mut self, order),
            Some(Order::Backup(order)) => backup::backup(&mut self, &order.file),
            Some(Order::Restore(order)) => backup::restore(&mut self, &order.file),
            Some(Order::Demo(order)) => demo::run(&mut self, order),
        }
    }

    /// Says a message on standard output.
    fn say(&mut self, message: impl Into<Msg>) -> Result<(), Stop> {
        let said = self.words.say_plain(message);
        self.line(&said)
    }

    /// Says lines of which some are their maker's own words.
    fn say_all(&mut self, all: &[Said]) -> Result<(), Stop> {
        for said in all {
            match said {
                Said::Words(message) => self.say(message.clone())?,
                Said::Own(text) => self.line(text)?,
            }
        }
        Ok(())
    }

    /// Writes one line to standard output.
    fn line(&mut self, text: &str) -> Result<(), Stop> {
        writeln!(self.out, "{text}").map_err(|_closed| Stop::output())
    }
}
