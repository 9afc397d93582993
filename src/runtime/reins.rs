//! What long work is led by: it tells how far it is, and looks whether it is still wanted.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::app::event::Progress;

/// Whoever is told how far the work is.
type Told = Box<dyn FnMut(Progress) + Send>;

/// The reins of the work: who is told, and whether it shall stop.
#[derive(Default)]
pub struct Reins {
    told: Option<Told>,
    stop: Stop,
    last: Option<Progress>,
}

/// Asks the work to stop, from another thread.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// What is under way shall be given up.
    pub fn ask(&self) {
        self.0.store(true, Ordering::SeqCst);
    }

    /// What comes next is wanted.
    pub fn clear(&self) {
        self.0.store(false, Ordering::SeqCst);
    }

    /// Whether it shall stop.
    pub fn is_asked(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}

impl Reins {
    /// Reins that tell `told`, and are stopped by `stop`.
    pub fn new(told: impl FnMut(Progress) + Send + 'static, stop: Stop) -> Self {
        Self {
            told: Some(Box::new(told)),
            stop,
            last: None,
        }
    }

    /// The work is this far; `false` gives it up. The same twice is told once.
    pub fn go_on(&mut self, progress: Progress) -> bool {
        if self.last.as_ref() != Some(&progress) {
            if let Some(told) = &mut self.told {
                told(progress.clone());
            }
            self.last = Some(progress);
        }
        !self.stop.is_asked()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;
    use crate::lang::msg::Stick;

    #[test]
    fn what_is_told_twice_is_heard_once_and_a_stop_ends_it() {
        let (send, heard) = channel();
        let stop = Stop::default();
        let mut reins = Reins::new(move |progress| send.send(progress).unwrap(), stop.clone());
        let at = |done| Progress {
            stage: Stick::Writing.into(),
            done,
            total: 2,
        };
        assert!(reins.go_on(at(0)) && reins.go_on(at(0)) && reins.go_on(at(1)));
        stop.ask();
        assert!(!reins.go_on(at(2)));
        stop.clear();
        assert!(reins.go_on(at(2)));
        let told: Vec<u64> = heard.try_iter().map(|progress| progress.done).collect();
        assert_eq!(told, [0, 1, 2]);
    }
}
