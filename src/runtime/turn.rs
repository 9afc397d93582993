//! The loop: draw, wait for the next event or deadline, take everything that waits, draw again.
//!
//! Three threads and two channels: this one holds model and screen, one blocks on the terminal, one
//! performs effects in order. Nothing wakes when nothing is due.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use super::ask::{Heard, ask};
use super::input;
use super::late::Late;
use super::linear::{self, Channels, How, Typed};
use super::performing::{Orders, work};
use super::place::{moment, now, terminal_environment as environment};
use super::terminal::{Screen, give_back_on_panic};
use super::worker::Worker;
use crate::app::effect::Effect;
use crate::app::event::{Event, Reply};
use crate::app::model::{Cover, Model, Shared};
use crate::app::overlay::Overlay;
use crate::app::screens::Screen as Page;
use crate::app::screens::calibrate::Calibrate;
use crate::app::terminal::{Demand, Terminal};
use crate::app::update::clock::due_in;
use crate::app::update::{update, warn_of_lack};
use crate::domain::moment::{Moment, Timestamp};
use crate::lang::Notice;
use crate::settings::Settings;
use crate::tui::paint::{Tongues, paint};

/// Seconds after which the clocks are looked at again, at most: so long may a computer that was asleep
/// show what it showed before.
pub(super) const NAP: u64 = 2;

/// What the loops of screen and line mode wait for.
pub(super) enum Waiting {
    /// A key, a paste, another window.
    Terminal(ratatui::crossterm::event::Event),
    /// Something for `update`.
    Ours(Event),
    /// A line was typed.
    Typed(Typed),
    /// Ctrl-C outside raw mode, or the signal of it.
    Interrupt,
    /// The worker did something that has no answer.
    Nothing,
}

/// How the program begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begin {
    /// With what the vault asks for.
    Usual,
    /// Behind the cover, after a lock.
    Covered,
    /// As a drill, without a look at any vault.
    Drill,
    /// With the check of the terminal, which is all.
    Calibrate,
}

/// What the program is told at its start.
#[derive(Debug)]
pub struct Start {
    /// How it begins.
    pub begin: Begin,
    /// What the command line demands of the terminal.
    pub demand: Demand,
    /// What the user changed.
    pub settings: Settings,
    /// What to tell first: settings that cannot be used.
    pub notice: Option<Notice>,
}

/// Runs the program on the terminal.
pub fn run(mut shared: Shared, worker: Worker, start: Start) -> io::Result<()> {
    let (send, receive) = channel();
    let hook = std::panic::take_hook();
    give_back_on_panic();
    let screen = Screen::take()?;
    // Before anybody else reads: what is answered must never arrive as keys.
    let around = environment();
    let heard = if start.demand.leaves_nothing_open() {
        Heard::default()
    } else {
        ask(&around)?
    };
    shared.terminal = Terminal::of(&heard.answers, &around, start.demand, &start.settings);
    // The terminal's own listener must be there before the size is read: a window that changes in
    // between would otherwise never be told.
    ratatui::crossterm::event::poll(Duration::ZERO)?;
    shared.size = Screen::size()?;
    let listening = listen(&send, heard.late())?;
    signals(&send)?;
    let (worker, order) = work(worker, &send)?;
    shared.steady = moment().steady;
    let (model, effects) = begun(shared, start.begin);
    let tongues = Tongues::with_digits(model.shared.digits);
    let mut turn = Turn {
        model,
        screen,
        tongues,
        order,
        to_lines: false,
    };
    warn_of_lack(&mut turn.model);
    if let Some(notice) = start.notice {
        turn.model.overlays.push(Overlay::Notice(notice));
    }
    turn.send(effects);
    for key in heard.keys() {
        let _kept = send.send(Waiting::Ours(Event::Key(key)));
    }
    turn.go(&receive)?;
    let (mut screen, order) = (Some(turn.screen), turn.order);
    if turn.to_lines {
        listening.end();
        drop(screen.take());
        let lines = Channels {
            order: &order,
            send: &send,
            receive: &receive,
        };
        linear::go_on(turn.model, &lines, How::default())?;
    }
    drop(order);
    // The last effects are still written before the process ends.
    let _finished = worker.join();
    drop(screen);
    std::panic::set_hook(hook);
    Ok(())
}

/// The model as the program begins, and what it needs first.
fn begun(shared: Shared, begin: Begin) -> (Model, Vec<Effect>) {
    let (mut model, mut effects) = Model::new(shared);
    match begin {
        Begin::Usual => {}
        Begin::Drill => effects = vec![Effect::StartDrill],
        Begin::Calibrate => {
            effects.clear();
            model.overlays.clear();
            let check = Calibrate::new(None, &model.shared);
            model.screen = Page::Calibrate(Box::new(check));
        }
        Begin::Covered => {
            let since = model.shared.moment();
            model.cover = Some(Cover {
                since,
                idle: false,
                locked: true,
            });
        }
    }
    (model, effects)
}

struct Turn {
    model: Model,
    screen: Screen,
    tongues: Tongues,
    order: Orders,
    /// Whether the loop ends because the work goes on line by line.
    to_lines: bool,
}

impl Turn {
    fn go(&mut self, receive: &Receiver<Waiting>) -> io::Result<()> {
        loop {
            self.draw()?;
            let Some(event) = self.wait(receive) else {
                return Ok(());
            };
            if self.take(event)? {
                return Ok(());
            }
            while let Ok(event) = receive.try_recv() {
                if self.take(event)? {
                    return Ok(());
                }
            }
            // Keys that keep coming do not hold off what is due: a key held down must not keep the
            // vault open behind the cover.
            if self.is_due() && self.take(Waiting::Ours(Event::Tick))? {
                return Ok(());
            }
        }
    }

    fn is_due(&self) -> bool {
        due_in(&self.model, moment()) == Some(0)
    }

    /// Waits for an event, or until something is due or the minute changes: a covered or idle screen
    /// shows a clock. Time that passed while the computer slept counts for no waiting, so that the
    /// clocks are looked at again and again.
    fn wait(&self, receive: &Receiver<Waiting>) -> Option<Waiting> {
        let minute = |moment: Timestamp| moment.seconds().div_euclid(60);
        let begun = minute(now());
        loop {
            let next = u64::from(60 - now().time_of_day().2);
            let due = due_in(&self.model, moment()).unwrap_or(next);
            let seconds = due.min(next).clamp(1, NAP);
            match receive.recv_timeout(Duration::from_secs(seconds)) {
                Ok(event) => return Some(event),
                Err(RecvTimeoutError::Timeout) if self.is_due() || minute(now()) != begun => {
                    return Some(Waiting::Ours(Event::Tick));
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return None,
            }
        }
    }

    /// Takes one event; tells whether the program ends.
    fn take(&mut self, waiting: Waiting) -> io::Result<bool> {
        let direction = self.model.shared.locale.direction();
        let event = match waiting {
            Waiting::Terminal(seen) => input::of_terminal(seen, direction),
            Waiting::Ours(event) => Some(event),
            Waiting::Interrupt => Some(Event::Terminate),
            Waiting::Typed(_) | Waiting::Nothing => None,
        };
        let Some(event) = event else { return Ok(false) };
        if let Some(how) = renewal(&event) {
            // The cover is on the screen before the process goes: nothing of the case stays readable.
            let since = self.model.shared.moment();
            self.model.cover = Some(Cover {
                since,
                idle: false,
                locked: true,
            });
            self.draw()?;
            // Comes back only where the process cannot be replaced; then this one locks as it is.
            self.screen.suspend(|| afresh_with(&[&how]))?;
        }
        let Moment { wall, steady } = moment();
        self.model.shared.steady = steady;
        let effects = update(&mut self.model, event, wall);
        if effects
            .iter()
            .any(|effect| matches!(effect, Effect::Repaint))
        {
            self.screen.repaint()?;
        }
        let is_quit = |effect: &Effect| matches!(effect, Effect::Quit);
        let is_lines = |effect: &Effect| matches!(effect, Effect::LineMode);
        self.to_lines = effects.iter().any(is_lines);
        let quit = effects.iter().any(is_quit);
        self.send(effects);
        Ok(quit || self.to_lines)
    }

    fn send(&self, effects: Vec<Effect>) {
        for effect in effects {
            // A worker that is gone has told so already.
            let _sent = self.order.send(effect);
        }
    }

    fn draw(&mut self) -> io::Result<()> {
        let Some(words) = self.tongues.of(self.model.shared.locale) else {
            return Ok(());
        };
        let way = self.model.shared.terminal.way;
        let painting = paint(&self.model, words, self.model.shared.theme).encoded(way);
        self.screen.tell(way.encoding)?;
        self.screen.show(&painting)
    }
}

/// What the process starts afresh with once its keys are gone; nothing where they are not.
pub(super) fn renewal(event: &Event) -> Option<String> {
    let Event::Done(reply) = event else {
        return None;
    };
    if let Reply::HandedOver { to, cases } = &**reply {
        return Some(format!("{EXPECTING}={to}={cases}"));
    }
    matches!(**reply, Reply::Locked).then(|| COVERED.to_owned())
}

const COVERED: &str = "--covered";
const EXPECTING: &str = "--expecting";

/// Starts the process afresh with these arguments more, so that no key, no passphrase and no word of a
/// case stays in its memory.
#[cfg(unix)]
pub(super) fn afresh_with(more: &[&str]) {
    use std::os::unix::process::CommandExt;
    let Ok(own) = std::env::current_exe() else {
        return;
    };
    let kept = |given: &std::ffi::OsString| {
        let text = given.to_string_lossy();
        let before = text == COVERED || text.starts_with(EXPECTING);
        !before && !more.contains(&&*text)
    };
    let given = std::env::args_os().skip(1).filter(kept);
    let _failed = std::process::Command::new(own)
        .args(given)
        .args(more)
        .exec();
}

#[cfg(not(unix))]
pub(super) fn afresh_with(_more: &[&str]) {}

/// The thread that reads keys, which can be told to leave the terminal to somebody else.
struct Listening {
    leave: Arc<AtomicBool>,
    thread: thread::JoinHandle<()>,
}

impl Listening {
    /// Ends it. What it waits for is the terminal, so a change of the window is told to it.
    fn end(self) {
        self.leave.store(true, Ordering::SeqCst);
        #[cfg(unix)]
        {
            let own = rustix::process::getpid();
            let told = rustix::process::kill_process(own, rustix::process::Signal::WINCH);
            if told.is_ok() {
                let _ended = self.thread.join();
            }
        }
        #[cfg(not(unix))]
        drop(self.thread);
    }
}

fn listen(send: &Sender<Waiting>, mut late: Late) -> io::Result<Listening> {
    let keys = send.clone();
    let leave = Arc::new(AtomicBool::new(false));
    let told = Arc::clone(&leave);
    let thread = thread::Builder::new()
        .name("input".to_owned())
        .spawn(move || {
            while let Ok(seen) = ratatui::crossterm::event::read() {
                if told.load(Ordering::SeqCst) {
                    return;
                }
                for seen in late.take(seen) {
                    if keys.send(Waiting::Terminal(seen)).is_err() {
                        return;
                    }
                }
            }
            // The terminal is gone: end as if asked to.
            let _ended = keys.send(Waiting::Ours(Event::Terminate));
        })?;
    Ok(Listening { leave, thread })
}

/// Terminate and hang-up end the program in good order; an interrupt is for the loop to judge.
pub(super) fn signals(send: &Sender<Waiting>) -> io::Result<()> {
    #[cfg(unix)]
    {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
        let ends = send.clone();
        let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM])?;
        thread::Builder::new()
            .name("signals".to_owned())
            .spawn(move || {
                for signal in signals.forever() {
                    let told = if signal == SIGINT {
                        Waiting::Interrupt
                    } else {
                        Waiting::Ours(Event::Terminate)
                    };
                    if ends.send(told).is_err() {
                        return;
                    }
                }
            })?;
    }
    Ok(())
}
