//! What can lie over a screen: a stack, the top one gets the action first.

use super::action::Action;
use super::effect::Effect;
use super::event::Progress;
use super::field::{Field, Taken};
use super::key::Key;
use super::keys::Context;
use super::model::{Saved, Shared};
use super::screens::Screen;
use super::screens::outcome::assess_open;
use super::worth;
use crate::domain::question::QuestionId;
use crate::domain::screening::Sifted;
use crate::lang::Notice;
use crate::lang::locale::Locale;
use crate::lang::msg::{General, Msg, Outcome, Retention, Stick};
use crate::text::direction::Direction;

pub mod anyway;
pub mod help;
pub mod jump;
pub mod link;
pub mod palette;
pub mod sift;

use anyway::Anyway;
use help::Help;
use jump::Jump;
use link::Link;
use palette::Palette;
use sift::Sift;

/// One layer over the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Overlay {
    /// The keys of the screen below.
    Help(Box<Help>),
    /// Everything that can be done here, by name.
    Palette(Box<Palette>),
    /// What the answers show so far, scrolled down by so many rows.
    Why(u16),
    /// The questions of the interview, to jump to one.
    Jump(Box<Jump>),
    /// Why a question is asked although a precondition is not met.
    Anyway(Box<Anyway>),
    /// With whom the person says that they travel.
    Link(Box<Link>),
    /// What shall become of words that look like a number or a name.
    Sift(Box<Sift>),
    /// One line to choose a language.
    Languages,
    /// Lock and quit?
    Quit,
    /// A failure: problem and remedy.
    Notice(Notice),
    /// Something takes a moment.
    Busy(Msg),
    /// Something takes longer, and can be given up.
    Underway(Underway),
    /// Delete the cases of these codes, whose time is over?
    Purge(Vec<String>),
}

/// How far something long is, as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Underway {
    /// Where it stands.
    pub progress: Progress,
    /// Whether it was asked to stop.
    pub stopping: bool,
}

impl Underway {
    /// At its beginning.
    pub fn begun() -> Overlay {
        Overlay::Underway(Self {
            progress: Progress {
                stage: Stick::Gathering.into(),
                done: 0,
                total: 1,
            },
            stopping: false,
        })
    }

    /// What is done at the moment.
    pub fn stage(&self) -> Msg {
        if self.stopping {
            Stick::Stopping.into()
        } else {
            self.progress.stage.clone()
        }
    }

    fn update(&mut self, action: Action, shared: &mut Shared) -> Answer {
        if matches!(action, Action::Back | Action::Previous) && !self.stopping {
            self.stopping = true;
            shared.effects.push(Effect::GiveUp);
        }
        Answer::Stay
    }
}

/// What an overlay wants after an action.
#[derive(Debug)]
pub enum Answer {
    /// It stays.
    Stay,
    /// It closes.
    Close,
    /// It closes, and the interview goes to this question.
    GoTo(QuestionId),
    /// It closes, and this is done.
    Run(Action),
    /// It closes, and the language changes.
    Speak(Locale),
    /// Another one opens over it.
    Open(Overlay),
    /// What was typed is recorded: every overlay closes, and the field below is emptied.
    Recorded,
    /// It closes: decisions about words of a recorded entry.
    Cleared {
        /// The case.
        code: String,
        /// The place of the entry in its history.
        place: usize,
        /// The decisions.
        decisions: Vec<Sifted>,
    },
}

impl Overlay {
    /// Whether it takes the whole place of the screen below; the others leave it in sight.
    pub fn is_page(&self) -> bool {
        matches!(
            self,
            Self::Help(_)
                | Self::Why(_)
                | Self::Jump(_)
                | Self::Anyway(_)
                | Self::Link(_)
                | Self::Sift(_)
        )
    }

    /// Where its keys are looked up, before `Everywhere`.
    pub fn context(&self) -> Context {
        match self {
            Self::Help(_) => Context::Help,
            Self::Palette(_) => Context::Commands,
            Self::Why(_) | Self::Notice(_) => Context::Page,
            Self::Jump(_) => Context::Questions,
            Self::Anyway(anyway) if anyway.words.is_some() => Context::Field,
            Self::Link(link) if link.said.is_some() => Context::Field,
            Self::Link(_) => Context::Watch,
            Self::Anyway(_)
            | Self::Sift(_)
            | Self::Languages
            | Self::Quit
            | Self::Busy(_)
            | Self::Underway(_)
            | Self::Purge(_) => Context::Choice,
        }
    }

    /// The text field that has the focus.
    pub fn field(&self) -> Option<&Field> {
        match self {
            Self::Anyway(anyway) => anyway.words.as_ref(),
            Self::Link(link) => link.said.as_ref(),
            _ => None,
        }
    }

    /// The text field that has the focus, to type in.
    pub fn field_mut(&mut self) -> Option<&mut Field> {
        if let Self::Anyway(anyway) = self {
            anyway.words.as_mut()
        } else if let Self::Link(link) = self {
            link.said.as_mut()
        } else if let Self::Palette(palette) = self {
            Some(&mut palette.field)
        } else if let Self::Help(help) = self {
            Some(&mut help.field)
        } else if let Self::Jump(jump) = self {
            Some(&mut jump.field)
        } else {
            None
        }
    }

    /// Takes a key if it is text here; tells what became of it.
    pub fn type_key(&mut self, key: Key, frame: Direction) -> Taken {
        if let Self::Palette(palette) = self {
            palette.type_key(key, frame)
        } else if let Self::Help(help) = self {
            help.type_key(key, frame)
        } else if let Self::Jump(jump) = self {
            jump.type_key(key, frame)
        } else {
            self.field_mut()
                .map_or(Taken::No, |field| field.take_key(key, frame))
        }
    }

    /// Acts on what the officer means.
    pub fn update(&mut self, action: Action, shared: &mut Shared, below: &Screen) -> Answer {
        match self {
            Self::Why(_) if action == Action::Worth => ask_on(shared),
            Self::Help(help) => help.update(action),
            Self::Palette(palette) => palette.update(action, shared),
            Self::Why(top) => scroll(top, action),
            Self::Jump(jump) => match below {
                Screen::Interview(interview) => jump.update(action, shared, interview),
                _ => Answer::Close,
            },
            Self::Anyway(anyway) => anyway.update(action, shared),
            Self::Link(link) => link.update(action, shared),
            Self::Sift(sift) => sift.update(action, shared),
            Self::Languages => choose_language(action),
            Self::Quit => quit(action, shared),
            Self::Notice(_) => Answer::Close,
            Self::Busy(_) => Answer::Stay,
            Self::Underway(underway) => underway.update(action, shared),
            Self::Purge(codes) => purge(action, codes, shared),
        }
    }
}

/// From the why panel to the question that is still worth asking.
fn ask_on(shared: &mut Shared) -> Answer {
    let next = worth::next(shared, &assess_open(shared));
    if next.is_none() {
        shared.toast = Some(Outcome::NothingToAsk.into());
    }
    next.map_or(Answer::Stay, Answer::GoTo)
}

fn scroll(top: &mut u16, action: Action) -> Answer {
    match action {
        Action::Up => *top = top.saturating_sub(1),
        Action::Down => *top = top.saturating_add(1),
        Action::PageUp => *top = top.saturating_sub(10),
        Action::PageDown => *top = top.saturating_add(10),
        _ => return Answer::Close,
    }
    Answer::Stay
}

fn choose_language(action: Action) -> Answer {
    let Action::Digit(digit) = action else {
        return Answer::Close;
    };
    usize::from(digit)
        .checked_sub(1)
        .and_then(|place| Locale::ALL.get(place))
        .map_or(Answer::Close, |locale| Answer::Speak(*locale))
}

fn purge(action: Action, codes: &[String], shared: &mut Shared) -> Answer {
    if action != Action::Digit(2) {
        return Answer::Close;
    }
    let country = shared.country_days();
    let codes = codes.to_vec();
    shared.effects.push(Effect::Purge { codes, country });
    Answer::Open(Overlay::Busy(Retention::Deleting.into()))
}

fn quit(action: Action, shared: &mut Shared) -> Answer {
    if matches!(shared.saved, Saved::Failed(_)) {
        // Leaving would lose what is not on the disk.
        shared.effects.push(Effect::SaveAgain);
        shared.toast = Some(General::NotSavedStay.into());
        return Answer::Close;
    }
    match action {
        Action::Digit(2) => {
            if shared.session.is_some() && !shared.is_drill() {
                shared.effects.push(Effect::Lock);
            } else {
                shared.effects.push(Effect::Quit);
            }
        }
        Action::Digit(3) | Action::Quit => shared.effects.push(Effect::Quit),
        _ => {}
    }
    Answer::Close
}
