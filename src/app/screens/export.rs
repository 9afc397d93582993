//! To a stick or a folder, for the supervisor; and the supervisor's key where it is missing.

use std::path::{Path, PathBuf};

use super::{Screen, Step};
use crate::app::action::Action;
use crate::app::effect::{Effect, Outgoing};
use crate::app::event::{Exported, Held, Stick};
use crate::app::field::Field;
use crate::app::keys::Context;
use crate::app::model::Shared;
use crate::app::overlay::{Overlay, Underway};
use crate::lang::msg::{Exchange, Msg, Stick as Say};

/// The most sticks that are offered by number.
const OFFERED: usize = 5;

/// What the export page asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asking {
    /// Which of the sticks that are in.
    Stick,
    /// A folder, typed.
    Folder,
    /// The supervisor's key.
    Key,
}

/// A numbered line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// This stick.
    Stick(usize),
    /// A folder that is typed.
    Folder,
    /// The other extent.
    Extent,
    /// See again which sticks are in.
    LookAgain,
}

/// The export page.
#[derive(Debug)]
pub struct Export {
    /// What it asks for.
    pub asking: Asking,
    /// The folder, or the supervisor's key while that is asked for.
    pub entry: Field,
    /// The sticks that are in.
    pub sticks: Vec<Stick>,
    /// The one that is written to.
    pub chosen: Option<usize>,
    /// Whether everything is written, not only what no desk has confirmed.
    pub everything: bool,
    /// The bundle that was written.
    pub done: Option<Exported>,
    /// The texts that must be decided first.
    pub held: Vec<Held>,
}

impl Export {
    fn asking(asking: Asking) -> Self {
        Self {
            asking,
            entry: Field::new(),
            sticks: Vec::new(),
            chosen: None,
            everything: false,
            done: None,
            held: Vec::new(),
        }
    }

    /// The page; which sticks are in is asked for.
    pub fn begin(shared: &mut Shared) -> Screen {
        shared.effects.push(Effect::FindSticks);
        Screen::Export(Self::asking(Asking::Folder))
    }

    /// The page, asking for the supervisor's key.
    pub fn adding_key() -> Self {
        Self::asking(Asking::Key)
    }

    /// The sticks that are in. The only one that can be written is chosen; among several a person
    /// chooses.
    pub fn found(&mut self, sticks: Vec<Stick>) {
        if self.asking == Asking::Key || self.done.is_some() || !self.entry.text().is_empty() {
            return;
        }
        let writable = (0..).zip(&sticks).filter(|(_, stick)| stick.writable);
        let writable: Vec<usize> = writable.map(|(place, _)| place).collect();
        self.chosen = match writable.as_slice() {
            [only] => Some(*only),
            _ => None,
        };
        self.asking = if sticks.is_empty() {
            Asking::Folder
        } else {
            Asking::Stick
        };
        self.sticks = sticks;
        self.sticks.truncate(OFFERED);
    }

    /// The supervisor's key is in: now it is asked where to write.
    pub fn key_added(&mut self) {
        self.entry.take();
        self.asking = if self.sticks.is_empty() {
            Asking::Folder
        } else {
            Asking::Stick
        };
    }

    /// The numbered lines while a stick is asked for.
    pub fn lines(&self) -> Vec<Line> {
        if self.done.is_some() || self.asking != Asking::Stick {
            return Vec::new();
        }
        let sticks = (0..self.sticks.len()).map(Line::Stick);
        sticks
            .chain([Line::Folder, Line::Extent, Line::LookAgain])
            .collect()
    }

    /// Where it is written to, as far as that is known.
    pub fn target(&self) -> Option<&Path> {
        match self.asking {
            Asking::Stick => {
                let chosen = self.chosen.and_then(|place| self.sticks.get(place));
                chosen.map(|stick| stick.path.as_path())
            }
            Asking::Folder | Asking::Key => {
                let typed = self.entry.text().trim();
                (!typed.is_empty()).then(|| Path::new(typed))
            }
        }
    }

    /// What is written, or what would be instead.
    pub fn extent(everything: bool, shared: &Shared) -> Msg {
        if everything {
            Say::Everything.into()
        } else {
            let count = shared.answers.waiting;
            Say::NewsOnly { count }.into()
        }
    }

    /// Where its keys are looked up.
    pub fn context(&self) -> Context {
        if self.lines().is_empty() {
            Context::Page
        } else {
            Context::Choice
        }
    }

    /// The field, while something is typed.
    pub fn field(&self) -> Option<&Field> {
        let typed = self.done.is_none() && self.asking != Asking::Stick;
        typed.then_some(&self.entry)
    }

    /// The field, to type in.
    pub fn field_mut(&mut self) -> Option<&mut Field> {
        if self.done.is_none() && self.asking != Asking::Stick {
            Some(&mut self.entry)
        } else {
            None
        }
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        match action {
            Action::Next if self.done.is_some() => Step::Home,
            Action::Next => self.submit(shared),
            Action::Digit(digit) => self.choose(digit, shared),
            Action::NextField | Action::PreviousField if self.asking == Asking::Folder => {
                self.everything = !self.everything;
                Step::Stay
            }
            Action::Back if self.asking == Asking::Folder && !self.sticks.is_empty() => {
                self.entry.take();
                self.asking = Asking::Stick;
                Step::Stay
            }
            Action::Back | Action::Previous => Step::Home,
            _ => Step::Stay,
        }
    }

    fn choose(&mut self, digit: u8, shared: &mut Shared) -> Step {
        let lines = self.lines();
        let line = usize::from(digit)
            .checked_sub(1)
            .and_then(|place| lines.get(place));
        match line {
            Some(Line::Stick(place)) => self.chosen = Some(*place),
            Some(Line::Folder) => self.asking = Asking::Folder,
            Some(Line::Extent) => self.everything = !self.everything,
            Some(Line::LookAgain) => shared.effects.push(Effect::FindSticks),
            None => {}
        }
        Step::Stay
    }

    fn submit(&mut self, shared: &mut Shared) -> Step {
        let Some(target) = self.target().map(Path::to_owned) else {
            if self.asking == Asking::Stick {
                shared.toast = Some(Say::Which.into());
            }
            return Step::Stay;
        };
        let key = target.to_string_lossy();
        let needs_key = shared
            .session
            .as_ref()
            .is_none_or(|session| session.supervisors.is_empty());
        if self.asking == Asking::Key || (needs_key && key.starts_with("age1")) {
            let key = key.into_owned();
            shared.effects.push(Effect::AddSupervisor { key });
            return Step::Open(Overlay::Busy(Exchange::AddingKey.into()));
        }
        self.write(shared)
    }

    /// Asks for the bundle.
    pub fn write(&self, shared: &mut Shared) -> Step {
        shared.effects.push(Effect::Export(Outgoing {
            folder: self.target().map(PathBuf::from).unwrap_or_default(),
            guard: &shared.packs.guard,
            everything: self.everything,
        }));
        Step::Open(Underway::begun())
    }
}
