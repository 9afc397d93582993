//! The thread that performs effects, and the channel to it.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Sender, channel};
use std::thread;

use super::place::now;
use super::reins::{Reins, Stop};
use super::turn::Waiting;
use super::worker::Worker;
use crate::app::effect::Effect;
use crate::app::event::{Event, Failure};
use crate::lang::Notice;
use crate::lang::msg::Command;

/// The way to the worker: effects are performed in order, but giving up overtakes them.
pub(super) struct Orders {
    order: Sender<Effect>,
    stop: Stop,
}

impl Orders {
    /// Hands over an effect; tells whether there will be an answer.
    pub(super) fn send(&self, effect: Effect) -> bool {
        if matches!(effect, Effect::GiveUp) {
            self.stop.ask();
            return false;
        }
        if matches!(effect, Effect::Export(_)) {
            self.stop.clear();
        }
        self.order.send(effect).is_ok()
    }
}

/// The thread that performs effects in order, each with one answer.
pub(super) fn work(
    worker: Worker,
    send: &Sender<Waiting>,
) -> io::Result<(thread::JoinHandle<()>, Orders)> {
    let (order, orders) = channel();
    let stop = Stop::default();
    let (answers, told) = (send.clone(), send.clone());
    let reins = Reins::new(
        move |progress| {
            let _gone = told.send(Waiting::Ours(Event::Progress(progress)));
        },
        stop.clone(),
    );
    let mut worker = worker.held_by(reins);
    let thread = thread::Builder::new()
        .name("worker".to_owned())
        .spawn(move || {
            for effect in orders {
                let answer = catch_unwind(AssertUnwindSafe(|| worker.perform(effect, now())));
                let event = answer.unwrap_or_else(|_fault| Some(Event::Failed(Box::new(broken()))));
                let answer = event.map_or(Waiting::Nothing, Waiting::Ours);
                if answers.send(answer).is_err() {
                    return;
                }
            }
        })?;
    Ok((thread, Orders { order, stop }))
}

fn broken() -> Failure {
    Failure {
        notice: Notice::new(Command::WorkerFault, Command::WorkerFaultRemedy),
        unsaved: true,
        refused: false,
    }
}
