//! What the screening suggests, and why; the officer keeps or changes their view.

use super::interview::Interview;
use super::{Screen, Step};
use crate::app::action::Action;
use crate::app::model::Shared;
use crate::app::overlay::{Overlay, link};
use crate::app::worth;
use crate::domain::assess::{Assessment, assess};
use crate::domain::screening::{Entry, Reason, View};
use crate::lang::msg::Outcome as Say;

/// What the digits mean now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asking {
    /// `1` keep mine, `2` take the suggestion, `3` change.
    Keep,
    /// Which class.
    Class,
    /// Why, for this class.
    Reason(View),
    /// Nothing: the view after is recorded.
    Done,
}

/// The outcome page.
#[derive(Debug)]
pub struct Outcome {
    /// What the rules say.
    pub assessment: Assessment,
    /// The first row shown.
    pub top: u16,
    /// What the digits mean.
    pub asking: Asking,
}

impl Outcome {
    /// Assesses the open case, records what is shown, and shows it.
    pub fn show(shared: &mut Shared) -> Screen {
        shared.enter_screen();
        let assessment = assess_open(shared);
        let (known, asking) = shared.open.as_ref().map_or((None, Asking::Keep), |open| {
            let asking = if open.screening.view_after.is_some() {
                Asking::Done
            } else {
                Asking::Keep
            };
            (open.screening.suggested.clone(), asking)
        });
        let shown = (assessment.headline, assessment.code());
        let foreign = shared.open.as_ref().is_some_and(|open| open.foreign);
        // What other packs say stands beside the suggestion that was shown, never in its place.
        if known.as_ref() != Some(&shown) && !(foreign && known.is_some()) {
            shared.record(Entry::Suggested {
                headline: assessment.headline,
                code: assessment.code(),
                protection: assessment.protection,
            });
        }
        Screen::Outcome(Box::new(Self {
            assessment,
            top: 0,
            asking,
        }))
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        match action {
            Action::Digit(digit) => self.digit(digit, shared),
            Action::Up => self.top = self.top.saturating_sub(1),
            Action::Down => self.top = self.top.saturating_add(1),
            Action::PageUp => self.top = self.top.saturating_sub(8),
            Action::PageDown => self.top = self.top.saturating_add(8),
            Action::Why => return Step::Open(Overlay::Why(0)),
            Action::Link => return link::open(shared),
            Action::Worth => return ask_on(shared),
            Action::Previous => return self.previous(),
            Action::Next if self.asking == Asking::Done => {
                shared.record(Entry::Closed);
                return Step::Home;
            }
            Action::Next => shared.toast = Some(Say::ChooseFirst.into()),
            Action::Back => return Step::Home,
            _ => {}
        }
        Step::Stay
    }

    fn previous(&mut self) -> Step {
        match self.asking {
            Asking::Class | Asking::Reason(_) => {
                self.asking = Asking::Keep;
                Step::Stay
            }
            Asking::Keep | Asking::Done => Step::go(Screen::Facts(super::facts::Facts::new())),
        }
    }

    fn digit(&mut self, digit: u8, shared: &mut Shared) {
        let before = shared
            .open
            .as_ref()
            .and_then(|open| open.screening.view_before);
        let suggested = View(self.assessment.headline);
        match self.asking {
            Asking::Keep => match (digit, before) {
                (1, Some(view)) => self.keep(view, None, shared),
                (2, Some(view)) if view == suggested => self.keep(view, None, shared),
                (2, _) => self.asking = Asking::Reason(suggested),
                (3, _) => self.asking = Asking::Class,
                _ => {}
            },
            Asking::Class => {
                if let Some(view) = View::of_digit(digit) {
                    self.asking = Asking::Reason(view);
                }
            }
            Asking::Reason(view) => {
                if let Some(reason) = Reason::of_digit(digit) {
                    self.keep(view, Some(reason), shared);
                }
            }
            Asking::Done => {}
        }
    }

    fn keep(&mut self, view: View, reason: Option<Reason>, shared: &mut Shared) {
        shared.record(Entry::ViewAfter { view, reason });
        self.asking = Asking::Done;
        shared.toast = Some(Say::ViewKept.into());
    }
}

/// Back into the interview, to the question that is still worth asking.
pub fn ask_on(shared: &mut Shared) -> Step {
    let Some(question) = worth::next(shared, &assess_open(shared)) else {
        shared.toast = Some(Say::NothingToAsk.into());
        return Step::Stay;
    };
    let interview = Interview::at_question(&question, shared);
    Step::go(Screen::Interview(interview))
}

/// What the rules say about the open case.
pub fn assess_open(shared: &Shared) -> Assessment {
    let case = shared
        .open
        .as_ref()
        .map(|open| open.screening.case(&shared.packs.questions))
        .unwrap_or_default();
    assess(&shared.packs.catalogue, &case, &shared.packs.switches())
}
