//! The loop: draw, wait for the next event or deadline, take everything that waits, draw again.
//!
//! Three threads and two channels: this one holds model and screen, one blocks on the terminal, one
//! performs effects in order. Nothing wakes when nothing is due.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use super::input;
use super::place::{moment, now};
use super::terminal::{Screen, give_back};
use super::worker::Worker;
use crate::app::effect::Effect;
use crate::app::event::{Event, Failure, Reply};
use crate::app::model::{Cover, Model, Shared};
use crate::app::update::clock::due_in;
use crate::app::update::update;
use crate::domain::moment::{Moment, Timestamp};
use crate::lang::Notice;
use crate::lang::msg::Command;
use crate::tui::paint::{Tongues, paint};
use crate::tui::theme::Theme;

/// Seconds after which the clocks are looked at again, at most: so long may a computer that was asleep
/// show what it showed before.
const NAP: u64 = 2;

/// What the loop waits for.
enum Waiting {
    Terminal(ratatui::crossterm::event::Event),
    Ours(Event),
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
}

/// Runs the program on the terminal.
pub fn run(mut shared: Shared, worker: Worker, theme: Theme, begin: Begin) -> io::Result<()> {
    let (send, receive) = channel();
    let (order, orders) = channel();
    let hook = std::panic::take_hook();
    // No case text may reach the terminal or a file from here: the place of the fault is enough.
    std::panic::set_hook(Box::new(|fault| {
        if thread::current().name() == Some("main") {
            give_back();
            let report = report(fault.location());
            let _told = io::Write::write_all(&mut io::stderr(), report.as_bytes());
        }
    }));
    let screen = Screen::take()?;
    // The terminal's own listener must be there before the size is read: a window that changes in
    // between would otherwise never be told.
    ratatui::crossterm::event::poll(Duration::ZERO)?;
    shared.size = Screen::size()?;
    listen(&send)?;
    let worker = work(worker, orders, &send)?;
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
    let mut turn = Turn {
        model,
        screen,
        theme,
        tongues: Tongues::new(),
        order,
    };
    turn.send(effects);
    turn.go(&receive)?;
    let Turn { screen, order, .. } = turn;
    drop(order);
    // The last effects are still written before the process ends.
    let _finished = worker.join();
    drop(screen);
    std::panic::set_hook(hook);
    Ok(())
}

/// What is told of a fault: where it is in the program, and nothing of what was being worked on. What a
/// panic says may hold text of a case.
fn report(place: Option<&std::panic::Location<'_>>) -> String {
    let place = place.map(ToString::to_string).unwrap_or_default();
    format!("fanal: {place}\n")
}

struct Turn {
    model: Model,
    screen: Screen,
    theme: Theme,
    tongues: Tongues,
    order: Sender<Effect>,
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
        };
        let Some(event) = event else { return Ok(false) };
        if matches!(&event, Event::Done(reply) if matches!(**reply, Reply::Locked)) {
            // The cover is on the screen before the process goes: nothing of the case stays readable.
            let since = self.model.shared.moment();
            self.model.cover = Some(Cover {
                since,
                idle: false,
                locked: true,
            });
            self.draw()?;
            // Comes back only where the process cannot be replaced; then this one locks as it is.
            self.screen.suspend(afresh)?;
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
        let quit = effects.iter().any(|effect| matches!(effect, Effect::Quit));
        self.send(effects);
        Ok(quit)
    }

    fn send(&self, effects: Vec<Effect>) {
        for effect in effects {
            // A worker that is gone has told so already.
            let _gone = self.order.send(effect);
        }
    }

    fn draw(&mut self) -> io::Result<()> {
        let Some(words) = self.tongues.of(self.model.shared.locale) else {
            return Ok(());
        };
        let painting = paint(&self.model, words, self.theme);
        self.screen.show(&painting)
    }
}

/// Starts the process afresh behind the cover, so that no key and no passphrase stays in its memory.
#[cfg(unix)]
fn afresh() {
    use std::os::unix::process::CommandExt;
    let Ok(own) = std::env::current_exe() else {
        return;
    };
    let given = std::env::args_os()
        .skip(1)
        .filter(|given| given != "--covered");
    let _failed = std::process::Command::new(own)
        .args(given)
        .arg("--covered")
        .exec();
}

#[cfg(not(unix))]
fn afresh() {}

fn listen(send: &Sender<Waiting>) -> io::Result<()> {
    let keys = send.clone();
    thread::Builder::new()
        .name("input".to_owned())
        .spawn(move || {
            while let Ok(seen) = ratatui::crossterm::event::read() {
                if keys.send(Waiting::Terminal(seen)).is_err() {
                    return;
                }
            }
            // The terminal is gone: end as if asked to.
            let _ended = keys.send(Waiting::Ours(Event::Terminate));
        })?;
    #[cfg(unix)]
    {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
        let ends = send.clone();
        let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM])?;
        thread::Builder::new()
            .name("signals".to_owned())
            .spawn(move || {
                for _signal in signals.forever() {
                    if ends.send(Waiting::Ours(Event::Terminate)).is_err() {
                        return;
                    }
                }
            })?;
    }
    Ok(())
}

fn work(
    mut worker: Worker,
    orders: Receiver<Effect>,
    send: &Sender<Waiting>,
) -> io::Result<thread::JoinHandle<()>> {
    let answers = send.clone();
    thread::Builder::new()
        .name("worker".to_owned())
        .spawn(move || {
            for effect in orders {
                let answer = catch_unwind(AssertUnwindSafe(|| worker.perform(effect, now())));
                let event = answer.unwrap_or_else(|_fault| Some(Event::Failed(Box::new(broken()))));
                if let Some(event) = event
                    && answers.send(Waiting::Ours(event)).is_err()
                {
                    return;
                }
            }
        })
}

fn broken() -> Failure {
    Failure {
        notice: Notice::new(Command::WorkerFault, Command::WorkerFaultRemedy),
        unsaved: true,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

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
        assert!(told.starts_with("fanal: src/runtime/turn.rs:"), "{told}");
        assert!(!told.contains("note") && !told.contains("Ahmed"), "{told}");
    }
}
