//! `fanal demo`: the real program from a key script, as a drill, each frame written as text.

use super::Desk;
use super::args::Demo;
use super::outcome::Stop;
use crate::app::event::Size;
use crate::app::key::Key;
use crate::crypt::Cost;
use crate::domain::moment::Timestamp;
use crate::domain::station::Realm;
use crate::lang::Notice;
use crate::lang::locale::Locale;
use crate::lang::msg::Command;
use crate::runtime::headless::Headless;
use crate::runtime::place::Place;
use crate::runtime::script;
use crate::runtime::worker::Worker;

/// The moment at which every demo begins: the same frames every time.
const BEGIN: Timestamp = Timestamp::from_seconds(1_795_486_447);

pub(super) fn run(desk: &mut Desk<'_>, order: &Demo) -> Result<u8, Stop> {
    let text =
        std::fs::read_to_string(&order.script).map_err(|_no| Stop::cannot_read(&order.script))?;
    let lines = script::parse(&text).map_err(|script::Unread(line)| {
        Stop::from(Notice::new(
            Command::ScriptFault { line },
            Command::ScriptFaultRemedy,
        ))
    })?;
    if let Some(frames) = &order.frames {
        std::fs::create_dir_all(frames).map_err(|_no| Stop::cannot_write(frames))?;
    }
    let size = size(&order.size).unwrap_or(Size {
        width: 80,
        height: 24,
    });
    let mut program = start(desk, size);
    let mut failed = None;
    let mut number = 0;
    let ended = script::run(&mut program, &lines, |line, program| {
        number += 1;
        if let Some(frames) = &order.frames {
            let file = frames.join(format!("{number:03}-line-{line}.txt"));
            if std::fs::write(&file, program.frame()).is_err() {
                failed = Some(file);
            }
        }
    });
    if let Some(file) = failed {
        return Err(Stop::cannot_write(&file));
    }
    ended.map_err(|unmet| {
        let shown = unmet.frame.clone();
        // The frame that was there instead helps whoever wrote the script.
        let _told = std::io::Write::write_all(&mut desk.err, shown.as_bytes());
        let (line, words) = (unmet.line, unmet.words);
        Stop::from(Notice::new(
            Command::ExpectFailed { line, words },
            Command::ExpectRemedy,
        ))
    })?;
    Ok(0)
}

/// A drill in a folder that holds nothing and is written nothing to: settings stay in memory too.
fn start(desk: &Desk<'_>, size: Size) -> Headless {
    let nowhere = Place {
        folder: std::path::PathBuf::from("no-folder-of-a-demo"),
    };
    let worker = Worker::new(nowhere, Realm::Practice, Cost::PRACTICE_FLOOR).without_settings();
    let locale = desk.words.locale();
    let mut program = Headless::start(desk.packs, worker, locale, size, BEGIN);
    program = program.reading(desk.words.digits());
    let place = Locale::ALL
        .iter()
        .position(|each| *each == locale)
        .unwrap_or(0);
    let digit = char::from_digit(u32::try_from(place + 1).unwrap_or(1), 10).unwrap_or('1');
    program.press(Key::Char(digit));
    program.press(Key::Char('1'));
    program
}

fn size(text: &str) -> Option<Size> {
    let (width, height) = text.split_once('x')?;
    Some(Size {
        width: width.parse().ok()?,
        height: height.parse().ok()?,
    })
}
