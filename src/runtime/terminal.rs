//! The terminal: taken over at the start, given back on every way out.

use std::io::{self, Stdout, Write, stdout};

use ratatui::backend::CrosstermBackend;
use ratatui::crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use ratatui::crossterm::execute;
use ratatui::crossterm::style::{Print, force_color_output};
use ratatui::crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, SetTitle, disable_raw_mode,
    enable_raw_mode, size,
};
use ratatui::{Frame, Terminal};

use crate::app::event::Size;
use crate::tui::paint::Painting;

/// Explicit mode: the program orders bidirectional text itself.
///
/// Source: the terminal working group's recommendation on bidi, BDSM.
const EXPLICIT: &str = "\u{1b}[8l";

/// Implicit mode, as it was.
const IMPLICIT: &str = "\u{1b}[8h";

/// A terminal in our hands. Dropping it gives it back.
pub struct Screen {
    terminal: Terminal<CrosstermBackend<Stdout>>,
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
            SetTitle("Fanal"),
            Print(EXPLICIT)
        )?;
        let terminal = Terminal::new(CrosstermBackend::new(stdout()))?;
        Ok(Self { terminal })
    }

    /// The window's size.
    pub fn size() -> io::Result<Size> {
        let (width, height) = size()?;
        Ok(Size { width, height })
    }

    /// Shows a painting: only what differs from the last one is sent.
    pub fn show(&mut self, painting: &Painting) -> io::Result<()> {
        self.terminal.draw(|frame| lay(painting, frame))?;
        Ok(())
    }

    /// Forgets what is shown, so that the next painting is sent whole.
    pub fn repaint(&mut self) -> io::Result<()> {
        self.terminal.clear()
    }

    /// Leaves the screen as it is, cover and all, while `meanwhile` runs with ordinary keys: a process
    /// that takes this one's place finds the terminal as it must be given back in the end. Only what
    /// is typed meanwhile is not shown, and ends nothing.
    pub fn suspend(&mut self, meanwhile: fn()) -> io::Result<()> {
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

/// Gives the terminal back: also from a panic, also twice. What fails cannot be told any more.
pub fn give_back() {
    let _done = execute!(
        stdout(),
        Print(IMPLICIT),
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
