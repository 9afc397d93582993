//! The terminal: taken over at the start, given back on every way out.

use std::io::{self, IsTerminal, Stdout, Write, stdout};
use std::sync::atomic::{AtomicU8, Ordering};

use ratatui::backend::CrosstermBackend;
use ratatui::crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use ratatui::crossterm::execute;
use ratatui::crossterm::style::{Print, force_color_output};
use ratatui::crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, SetTitle, disable_raw_mode,
    enable_raw_mode, size,
};
use ratatui::{Frame, Terminal};

use super::ask::{Heard, ask};
use crate::app::event::Size;
use crate::app::terminal::guess::Environment;
use crate::text::encoding::Encoding;
use crate::tui::paint::Painting;

/// Explicit mode, in which the program orders bidirectional text itself, and implicit mode, as it was.
///
/// Source: the terminal working group's recommendation on bidi, BDSM.
const EXPLICIT: Mode = Mode {
    told: 1,
    begin: "\u{1b}[8l",
    end: "\u{1b}[8h",
};

/// mlterm leaves the order of rows to the program, and takes it back.
///
/// Source: mlterm's `doc/en/ControlSequences`, OSC 5379.
const NO_CONTROL: Mode = Mode {
    told: 2,
    begin: "\u{1b}]5379;use_ctl=false\u{1b}\\",
    end: "\u{1b}]5379;use_ctl=true\u{1b}\\",
};

/// Something that a terminal is told for as long as it is ours.
struct Mode {
    /// Its bit in [`TOLD`].
    told: u8,
    begin: &'static str,
    end: &'static str,
}

/// What the terminal was told and has not been told to forget: a panic must find it too.
static TOLD: AtomicU8 = AtomicU8::new(0);

fn mode_of(encoding: Encoding) -> Option<&'static Mode> {
    match encoding {
        Encoding::Explicit => Some(&EXPLICIT),
        Encoding::Mlterm => Some(&NO_CONTROL),
        Encoding::Visual
        | Encoding::Lrm
        | Encoding::Konsole
        | Encoding::Kitty
        | Encoding::KittyWords
        | Encoding::KonsoleWords
        | Encoding::Putty => None,
    }
}

/// What undoes everything that the terminal was told.
fn undoing() -> String {
    let told = TOLD.swap(0, Ordering::SeqCst);
    [EXPLICIT, NO_CONTROL]
        .into_iter()
        .filter(|mode| told & mode.told != 0)
        .map(|mode| mode.end)
        .collect()
}

/// A terminal in our hands. Dropping it gives it back.
pub struct Screen {
    terminal: Terminal<CrosstermBackend<Stdout>>,
    encoding: Encoding,
    /// Whether rows are shown that the terminal may take otherwise than they were meant.
    samples: bool,
}

impl Screen {
    /// Takes the terminal over: raw keys, the alternate screen, a title without case data.
    pub fn take() -> io::Result<Self> {
        // Whether there is colour is decided by the theme alone: a chosen one beats `NO_COLOR`.
        force_color_output(true);
        enable_raw_mode()?;
        execute!(
            stdout(),
            EnterAlternateScreen,
            Clear(ClearType::All),
            EnableBracketedPaste,
            SetTitle("Fanal")
        )?;
        let terminal = Terminal::new(CrosstermBackend::new(stdout()))?;
        Ok(Self {
            terminal,
            encoding: Encoding::Visual,
            samples: false,
        })
    }

    /// Tells the terminal what an encoding needs, and to forget what the one before needed. Must come
    /// before a painting in that encoding.
    pub fn tell(&mut self, encoding: Encoding) -> io::Result<()> {
        if encoding == self.encoding {
            return Ok(());
        }
        self.encoding = encoding;
        execute!(stdout(), Print(undoing()))?;
        if let Some(mode) = mode_of(encoding) {
            TOLD.store(mode.told, Ordering::SeqCst);
            execute!(stdout(), Print(mode.begin))?;
        }
        // What is shown was written the other way.
        self.repaint()
    }

    /// The window's size.
    pub fn size() -> io::Result<Size> {
        let (width, height) = size()?;
        Ok(Size { width, height })
    }

    /// Shows a painting: only what differs from the last one is sent.
    pub fn show(&mut self, painting: &Painting) -> io::Result<()> {
        let samples = !painting.samples.is_empty();
        if samples != self.samples {
            // A sample of the wrong kind writes nothing over what was there, or moves what is beside it.
            self.samples = samples;
            self.repaint()?;
        }
        self.terminal.draw(|frame| lay(painting, frame))?;
        Ok(())
    }

    /// Forgets what is shown, so that the next painting is sent whole.
    pub fn repaint(&mut self) -> io::Result<()> {
        // Not the terminal's own way, which asks where the cursor stands and waits for the answer that
        // the reader of keys has taken.
        execute!(stdout(), Clear(ClearType::All))?;
        self.terminal = Terminal::new(CrosstermBackend::new(stdout()))?;
        Ok(())
    }

    /// Leaves the screen as it is, cover and all, while `meanwhile` runs with ordinary keys: a process
    /// that takes this one's place finds the terminal as it must be given back in the end. Only what
    /// is typed meanwhile is not shown, and ends nothing.
    pub fn suspend(&mut self, meanwhile: impl FnOnce()) -> io::Result<()> {
        disable_raw_mode()?;
        answer_keys(false);
        meanwhile();
        enable_raw_mode()
    }
}

/// Lays a painting on a frame of the same size.
pub fn lay(painting: &Painting, frame: &mut Frame<'_>) {
    let area = frame.area();
    let buffer = frame.buffer_mut();
    for y in 0..area.height {
        for x in 0..area.width {
            if let (Some(to), Some(from)) = (buffer.cell_mut((x, y)), painting.buffer.cell((x, y)))
            {
                to.clone_from(from);
            }
        }
    }
    if let Some(cursor) = painting.cursor {
        frame.set_cursor_position(cursor);
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        give_back();
    }
}

/// What the terminal answers, asked outside of the program's screen; nothing where there is none.
pub fn asked(around: &Environment) -> io::Result<Option<Heard>> {
    if !io::stdin().is_terminal() || !stdout().is_terminal() {
        return Ok(None);
    }
    enable_raw_mode()?;
    let heard = execute!(stdout(), EnterAlternateScreen).and_then(|()| ask(around));
    give_back();
    heard.map(Some)
}

/// Lets a panic of this thread give the terminal back. No case text may reach the terminal or a
/// file from there: the place of the fault is enough.
pub fn give_back_on_panic() {
    let own = std::thread::current().id();
    std::panic::set_hook(Box::new(move |fault| {
        if std::thread::current().id() == own {
            give_back();
            let report = report(fault.location());
            let _told = io::stderr().write_all(report.as_bytes());
        }
    }));
}

/// What is told of a fault: where it is in the program, and nothing of what was being worked on. What a
/// panic says may hold text of a case.
fn report(place: Option<&std::panic::Location<'_>>) -> String {
    let place = place.map(ToString::to_string).unwrap_or_default();
    format!("fanal: {place}\n")
}

/// Gives the terminal back: also from a panic, also twice. What fails cannot be told any more.
pub fn give_back() {
    let _done = execute!(
        stdout(),
        Print(undoing()),
        DisableBracketedPaste,
        LeaveAlternateScreen,
        ratatui::crossterm::cursor::Show
    );
    let _raw = disable_raw_mode();
    answer_keys(true);
    let _flushed = stdout().flush();
}

/// Whether the terminal itself answers keys: shows them as they are typed and lets Ctrl-C end the
/// program. Between two images of the process nobody else would keep a typed word off the cover.
#[cfg(unix)]
fn answer_keys(on: bool) {
    use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
    let keyboard = io::stdin();
    if let Ok(mut modes) = tcgetattr(&keyboard) {
        modes
            .local_modes
            .set(LocalModes::ECHO | LocalModes::ISIG, on);
        let _refused = tcsetattr(&keyboard, OptionalActions::Now, &modes);
    }
}

#[cfg(not(unix))]
fn answer_keys(_on: bool) {}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::thread;

    use super::*;

    #[test]
    fn a_fault_is_told_without_what_was_worked_on() {
        static TOLD: Mutex<String> = Mutex::new(String::new());
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(|fault| {
            if thread::current().name() == Some("the fault of a test") {
                *TOLD.lock().unwrap() = report(fault.location());
            }
        }));
        let thread = thread::Builder::new().name("the fault of a test".to_owned());
        let fault = || -> String { panic!("the note: {}", "waits for Ahmed") };
        assert!(thread.spawn(fault).unwrap().join().is_err());
        std::panic::set_hook(before);
        let told = TOLD.lock().unwrap();
        assert!(
            told.starts_with("fanal: src/runtime/terminal.rs:"),
            "{told}"
        );
        assert!(!told.contains("note") && !told.contains("Ahmed"), "{told}");
    }
}
