//! The loop of line mode: read what is new, wait for a line, an answer of the worker or a deadline.
//!
//! The same update and the same worker as on the screen; lines that come faster than the work wait.

mod keyboard;
mod paper;

use std::collections::VecDeque;
use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use super::performing::{Orders, work};
use super::place::moment;
use super::turn::{Begin, NAP, Waiting, afresh_with, renewal, signals};
use super::worker::Worker;
use crate::app::effect::Effect;
use crate::app::event::{Event, Size};
use crate::app::key::Key;
use crate::app::model::{Cover, Model, Shared};
use crate::app::overlay::Overlay;
use crate::app::update::clock::due_in;
use crate::app::update::update;
use crate::domain::moment::Moment;
use crate::lang::msg::{Line as Say, Msg};
use crate::line::names::Names;
use crate::line::news::News;
use crate::line::prompt::{is_secret, prompt};
use crate::line::{self, Taken, taken};
use crate::tui::paint::Tongues;
use paper::Paper;

pub(super) use keyboard::Typed;
pub use paper::window_columns;

/// The window that the pages are made for: overlays instead of side panels.
const WINDOW: Size = Size {
    width: 80,
    height: 24,
};

/// How line mode is set.
#[derive(Debug, Clone, Default)]
pub struct How {
    /// Columns of a row; without them those of the window, and in a pipe none.
    pub width: Option<u16>,
    /// What is said first, when nobody asked for line mode.
    pub because: Option<Msg>,
}

/// What connects the loop with worker and keyboard.
pub(super) struct Channels<'a> {
    /// To the worker.
    pub(super) order: &'a Orders,
    /// For whoever has something to tell the loop.
    pub(super) send: &'a Sender<Waiting>,
    /// What they tell.
    pub(super) receive: &'a Receiver<Waiting>,
}

/// Runs the program line by line, on a terminal or in a pipe.
pub fn run(mut shared: Shared, worker: Worker, begin: Begin, how: How) -> io::Result<()> {
    let (send, receive) = channel();
    let hook = std::panic::take_hook();
    // No case text may reach the terminal or a file from here: the place of the fault is enough.
    std::panic::set_hook(Box::new(|fault| {
        if thread::current().name() == Some("main") {
            keyboard::give_back();
            let place = fault.location().map(ToString::to_string);
            let place = place.unwrap_or_default();
            let _told = io::Write::write_fmt(&mut io::stderr(), format_args!("fanal: {place}\n"));
        }
    }));
    signals(&send)?;
    let (worker, order) = work(worker, &send)?;
    shared.steady = moment().steady;
    let (mut model, mut effects) = Model::new(shared);
    if begin == Begin::Drill {
        effects = vec![Effect::StartDrill];
    }
    if begin == Begin::Covered {
        let since = model.shared.moment();
        model.cover = Some(Cover {
            since,
            idle: false,
            locked: true,
        });
    }
    let channels = Channels {
        order: &order,
        send: &send,
        receive: &receive,
    };
    let mut lines = Lines::new(model, &channels, how.width);
    lines.begin(how.because)?;
    lines.send(effects);
    let ended = lines.go();
    drop(lines);
    drop(order);
    // The last effects are still written before the process ends.
    let _finished = worker.join();
    std::panic::set_hook(hook);
    ended
}

/// Goes on line by line with a program that was on the screen: the model, the worker and everything
/// that is open stay as they are. Keys must not be read by anybody else any more.
pub(super) fn go_on(model: Model, channels: &Channels<'_>, how: How) -> io::Result<()> {
    let mut lines = Lines::new(model, channels, how.width);
    lines.begin(how.because)?;
    lines.take(Event::Resize(WINDOW))?;
    lines.read(false)?;
    lines.go()
}

/// Line mode at work.
struct Lines<'a> {
    model: Model,
    channels: &'a Channels<'a>,
    tongues: Tongues,
    names: Names,
    news: News,
    paper: Paper,
    /// Lines that were typed and not taken yet.
    typed: VecDeque<Typed>,
    /// Effects without an answer yet.
    under_way: usize,
    /// Whether no more lines come.
    over: bool,
    /// What takes a moment, if it was said.
    told_busy: Option<Msg>,
}

impl Drop for Lines<'_> {
    fn drop(&mut self) {
        keyboard::give_back();
    }
}

impl<'a> Lines<'a> {
    fn new(mut model: Model, channels: &'a Channels<'a>, width: Option<u16>) -> Self {
        model.shared.size = WINDOW;
        let tongues = Tongues::new();
        let names = Names::new(&tongues);
        Self {
            model,
            channels,
            tongues,
            names,
            news: News::new(),
            paper: Paper::new(width),
            typed: VecDeque::new(),
            under_way: 0,
            over: false,
            told_busy: None,
        }
    }

    /// Takes the keyboard, and says what this is.
    fn begin(&mut self, because: Option<Msg>) -> io::Result<()> {
        keyboard::take(self.channels.send)?;
        // Behind the cover nothing tells what lies there.
        if self.model.cover.is_some() {
            return Ok(());
        }
        if let Some(because) = because {
            self.tell(because)?;
        }
        self.tell(Say::Begin)
    }

    fn go(&mut self) -> io::Result<()> {
        loop {
            if self.under_way == 0 {
                if let Some(typed) = self.typed.pop_front() {
                    if self.answer(&typed)? {
                        self.end();
                        return Ok(());
                    }
                    continue;
                }
                if self.over {
                    self.take(Event::Terminate)?;
                    self.end();
                    return Ok(());
                }
            }
            let Some(waiting) = self.wait() else {
                return Ok(());
            };
            if self.hear(waiting)? {
                self.end();
                return Ok(());
            }
            if self.is_due() && self.hear(Waiting::Ours(Event::Tick))? {
                self.end();
                return Ok(());
            }
        }
    }

    fn is_due(&self) -> bool {
        due_in(&self.model, moment()) == Some(0)
    }

    /// Waits for an event, or until something is due. Time that passed while the computer slept counts
    /// for no waiting, so that the clocks are looked at again and again; nothing wakes when nothing is
    /// to come.
    fn wait(&self) -> Option<Waiting> {
        loop {
            let Some(due) = due_in(&self.model, moment()) else {
                return self.channels.receive.recv().ok();
            };
            let nap = Duration::from_secs(due.clamp(1, NAP));
            match self.channels.receive.recv_timeout(nap) {
                Ok(waiting) => return Some(waiting),
                Err(RecvTimeoutError::Timeout) if self.is_due() => {
                    return Some(Waiting::Ours(Event::Tick));
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return None,
            }
        }
    }

    /// Takes what came; tells whether the program ends.
    fn hear(&mut self, waiting: Waiting) -> io::Result<bool> {
        let ends = match waiting {
            Waiting::Typed(Typed::Line(line)) if !self.gives_up(line.text()) => {
                self.typed.push_back(Typed::Line(line));
                return Ok(false);
            }
            Waiting::Typed(Typed::Line(_)) => self.take(Event::Key(Key::Esc))?,
            Waiting::Typed(Typed::End) => {
                self.over = true;
                return Ok(false);
            }
            Waiting::Terminal(_) => return Ok(false),
            Waiting::Interrupt => self.take(Event::Key(Key::Ctrl('c')))?,
            Waiting::Nothing => {
                self.under_way = self.under_way.saturating_sub(1);
                false
            }
            Waiting::Ours(event) => {
                if matches!(&event, Event::Done(_) | Event::Failed(_)) {
                    self.under_way = self.under_way.saturating_sub(1);
                }
                self.take(event)?
            }
        };
        if !ends {
            self.read(false)?;
        }
        Ok(ends)
    }

    /// Takes one typed line; tells whether the program ends.
    fn answer(&mut self, typed: &Typed) -> io::Result<bool> {
        let Typed::Line(line) = typed else {
            return Ok(false);
        };
        if is_secret(&self.model) {
            // The line end was not shown either.
            self.paper.line_end()?;
        }
        self.paper.answered();
        match taken(&self.model, &self.names, line.text()) {
            Taken::Events(events) => {
                for event in events {
                    if self.take(event)? {
                        return Ok(true);
                    }
                }
            }
            Taken::Again => self.news.again(),
            Taken::Unknown => {
                let typed = line.text().trim().chars().take(40).collect();
                self.tell(Say::Unknown { typed })?;
                self.prompt()?;
                return Ok(false);
            }
        }
        self.read(true)?;
        Ok(false)
    }

    /// Hands an event to `update`, and its effects to the worker; tells whether the program ends.
    fn take(&mut self, event: Event) -> io::Result<bool> {
        let was_covered = self.model.cover.is_some();
        let to_renew = self.paper.on_terminal() && keyboard::on_terminal();
        if let Some(how) = renewal(&event).filter(|_| to_renew) {
            // Nothing of the case stays readable, in the window or in the memory.
            self.paper.clear()?;
            keyboard::give_back();
            afresh_with(&["--linear", &how]);
            // Comes back only where the process cannot be replaced; then this one locks as it is.
        }
        let Moment { wall, steady } = moment();
        self.model.shared.steady = steady;
        let effects = update(&mut self.model, event, wall);
        if self.model.cover.is_some() && !was_covered {
            self.paper.clear()?;
        }
        let ends = effects.iter().any(|effect| matches!(effect, Effect::Quit));
        self.send(effects);
        Ok(ends)
    }

    fn send(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            // A worker that is gone has told so already.
            if self.channels.order.send(effect) {
                self.under_way += 1;
            }
        }
    }

    /// Says what is new. After a line there is always an answer; otherwise only where something is.
    fn read(&mut self, after_line: bool) -> io::Result<()> {
        if self.under_way > 0 {
            return self.busy();
        }
        self.told_busy = None;
        let Some(words) = self.tongues.of(self.model.shared.locale) else {
            return Ok(());
        };
        let page = line::said(&self.model, words, &self.names);
        let fresh = self.news.fresh(page);
        if fresh.is_empty() && !after_line && self.paper.is_asking() {
            return Ok(());
        }
        let direction = words.locale().direction();
        for sentence in &fresh {
            self.paper.say(sentence, direction)?;
        }
        if fresh.is_empty() && after_line {
            self.tell(Say::Unchanged)?;
        }
        self.prompt()
    }

    /// Whether a line ends what is under way. Only a person who waits can mean that; a script typed
    /// its lines before.
    fn gives_up(&self, line: &str) -> bool {
        let underway = matches!(self.model.overlays.last(), Some(Overlay::Underway(_)));
        underway
            && self.paper.on_terminal()
            && matches!(taken(&self.model, &self.names, line), Taken::Events(events)
                if matches!(events.as_slice(), [Event::Key(Key::Esc | Key::Char('0'))]))
    }

    /// Says once what takes a moment, and of what takes longer each stage.
    fn busy(&mut self) -> io::Result<()> {
        if self.model.cover.is_some() {
            return Ok(());
        }
        let stage = match self.model.overlays.last() {
            Some(Overlay::Busy(message)) => message.clone(),
            Some(Overlay::Underway(underway)) => underway.stage(),
            _ => return Ok(()),
        };
        if self.told_busy.as_ref() == Some(&stage) {
            return Ok(());
        }
        self.told_busy = Some(stage.clone());
        self.tell(stage)
    }

    /// Asks for the next line.
    fn prompt(&mut self) -> io::Result<()> {
        keyboard::show(!is_secret(&self.model));
        let Some(words) = self.tongues.of(self.model.shared.locale) else {
            return Ok(());
        };
        let asked = prompt(&self.model).map(|label| {
            let label = Box::new(label);
            words.say(Say::Prompt { label })
        });
        self.paper.ask(asked.as_deref(), words.locale().direction())
    }

    fn tell(&mut self, message: impl Into<Msg>) -> io::Result<()> {
        let Some(words) = self.tongues.of(self.model.shared.locale) else {
            return Ok(());
        };
        let said = words.say(message);
        self.paper.text(&said, words.locale().direction())
    }

    /// The last sentence; a terminal that is gone need not hear it.
    fn end(&mut self) {
        let last = match &self.model.shared.session {
            Some(_) if self.model.shared.is_drill() => Say::EndedDrill,
            Some(_) => Say::EndedKept,
            None => Say::Ended,
        };
        let _told = self.paper.line_end().and_then(|()| self.tell(last));
    }
}
