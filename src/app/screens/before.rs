//! Before the interview: needs, alone, interpreter, consent. The order is fixed (design README 10).

use super::interview::Interview;
use super::{Screen, Step};
use crate::app::action::Action;
use crate::app::model::Shared;
use crate::domain::screening::{Before, Consent, Entry, Language, Screening, ShareWith};
use crate::lang::msg::Interview as Say;

/// A line of the page, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// Basic needs first.
    Needs,
    /// Fit to talk.
    Fit,
    /// Nobody from the group sees or hears.
    Alone,
    /// Who interprets.
    Language,
    /// The officer said who they are.
    Introduced,
    /// The person's answer to the spoken text.
    Consent,
    /// With whom answers may be shared.
    Sharing,
}

impl Line {
    /// The lines from top to bottom.
    pub const ALL: [Self; 7] = [
        Self::Needs,
        Self::Fit,
        Self::Alone,
        Self::Language,
        Self::Introduced,
        Self::Consent,
        Self::Sharing,
    ];

    /// Whether the line has its answer.
    pub fn is_answered(self, screening: &Screening) -> bool {
        let before = screening.before;
        match self {
            Self::Needs => before.needs.is_some(),
            Self::Fit => before.fit.is_some(),
            Self::Alone => before.alone.is_some(),
            Self::Language => before.language.is_some(),
            Self::Introduced => before.introduced.is_some(),
            Self::Consent => screening.consent == Some(Consent::Agreed),
            Self::Sharing => !screening.sharing.is_empty(),
        }
    }
}

/// The page's cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BeforeInterview {
    /// The line with the focus, from 0.
    pub row: usize,
}

impl BeforeInterview {
    /// The page, at the first line without an answer.
    pub fn new(shared: &mut Shared) -> Self {
        shared.enter_screen();
        let mut page = Self { row: 0 };
        page.seek_first_open(shared);
        page
    }

    /// The line with the focus.
    pub fn line(self) -> Line {
        Line::ALL.get(self.row).copied().unwrap_or(Line::Sharing)
    }

    pub(super) fn update(&mut self, action: Action, shared: &mut Shared) -> Step {
        match action {
            Action::Digit(digit) => return self.answer(digit, shared),
            Action::Up | Action::Previous => self.row = self.row.saturating_sub(1),
            Action::Down => self.row = (self.row + 1).min(Line::ALL.len() - 1),
            Action::Undo => {
                shared.undo();
                self.seek_first_open(shared);
            }
            Action::ChildPath => shared.record(Entry::ChildPath),
            Action::Next => return self.next(shared),
            Action::Back => return Step::Home,
            _ => {}
        }
        Step::Stay
    }

    fn answer(&mut self, digit: u8, shared: &mut Shared) -> Step {
        let Some(entry) = entry(self.line(), digit) else {
            return Step::Stay;
        };
        match entry {
            Entries::One(entry) => shared.record(entry),
            Entries::Sharing(referral, police) => {
                shared.record(Entry::Sharing {
                    with: ShareWith::ReferralBody,
                    allowed: referral,
                });
                shared.record(Entry::Sharing {
                    with: ShareWith::Police,
                    allowed: police,
                });
            }
        }
        let consent = shared.open.as_ref().and_then(|open| open.screening.consent);
        match (self.line(), consent) {
            (Line::Consent, Some(Consent::Refused)) => return Step::go(Screen::Thanks),
            (Line::Consent, Some(Consent::NotUnderstood)) => {
                shared.toast = Some(Say::ConsentNotUnderstood.into());
            }
            _ => self.row = (self.row + 1).min(Line::ALL.len() - 1),
        }
        Step::Stay
    }

    fn next(&mut self, shared: &mut Shared) -> Step {
        let Some(open) = &shared.open else {
            return Step::Home;
        };
        let screening = &open.screening;
        if !screening.before.complete() || screening.consent != Some(Consent::Agreed) {
            self.seek_first_open(shared);
            shared.toast = Some(Say::BeforeFirst.into());
            return Step::Stay;
        }
        if !screening.interviewing {
            shared.record(Entry::InterviewStarted);
        }
        Step::go(Screen::Interview(Interview::new(shared)))
    }

    fn seek_first_open(&mut self, shared: &Shared) {
        let Some(open) = &shared.open else { return };
        let first = Line::ALL
            .iter()
            .position(|line| !line.is_answered(&open.screening));
        self.row = first.unwrap_or(Line::ALL.len() - 1);
    }
}

/// What one digit records on a line.
enum Entries {
    One(Entry),
    Sharing(bool, bool),
}

fn entry(line: Line, digit: u8) -> Option<Entries> {
    let yes_no = |make: fn(bool) -> Before| match digit {
        1 => Some(Entries::One(Entry::Prepared(make(true)))),
        2 => Some(Entries::One(Entry::Prepared(make(false)))),
        _ => None,
    };
    match line {
        Line::Needs => yes_no(Before::Needs),
        Line::Fit => yes_no(Before::FitToTalk),
        Line::Alone => yes_no(Before::Alone),
        Line::Introduced => yes_no(Before::Introduced),
        Line::Language => {
            let place = match digit {
                1..=3 => digit - 1,
                6..=8 => digit - 3,
                _ => return None,
            };
            let language = Language::ALL.get(usize::from(place))?;
            Some(Entries::One(Entry::Prepared(Before::Language(*language))))
        }
        Line::Consent => {
            let consent = match digit {
                1 => Consent::Agreed,
                2 => Consent::Refused,
                3 => Consent::NotUnderstood,
                _ => return None,
            };
            Some(Entries::One(Entry::Consented(consent)))
        }
        Line::Sharing => match digit {
            1 => Some(Entries::Sharing(false, false)),
            2 => Some(Entries::Sharing(true, false)),
            3 => Some(Entries::Sharing(false, true)),
            6 => Some(Entries::Sharing(true, true)),
            _ => None,
        },
    }
}
