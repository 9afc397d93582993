//! The questions of the interview, to go to one: letters narrow the list, a number chooses a line.

use super::Answer;
use crate::app::action::Action;
use crate::app::field::{Field, Taken};
use crate::app::key::{Key, is_top_row_sign};
use crate::app::model::Shared;
use crate::app::screens::card::held;
use crate::app::screens::interview::Interview;
use crate::domain::question::Question;
use crate::settings::keyboard::Keyboard;
use crate::text::direction::Direction;
use crate::text::search::Wanted;

/// The letters that were typed, the number that was typed, and the line with the focus.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Jump {
    /// The letters that questions must hold.
    pub field: Field,
    row: usize,
    /// The letters for which that line has the focus; for others it is the first one.
    row_of: String,
    /// The line of the question on the screen, in the whole list.
    here: usize,
    /// The number as far as it was typed.
    number: usize,
    keyboard: Option<Keyboard>,
}

impl Jump {
    /// The whole list, the focus on the question on the screen.
    pub fn new(here: usize, keyboard: Option<Keyboard>) -> Self {
        Self {
            field: Field::new(),
            row: here,
            row_of: String::new(),
            here,
            number: 0,
            keyboard,
        }
    }

    /// The letters that questions must hold.
    pub fn looked_for(&self) -> Wanted {
        Wanted::new(self.field.text())
    }

    /// The questions that hold every word. Of what must not be asked now no word is shown, so none
    /// finds it.
    pub fn shown(&self, interview: &Interview, shared: &Shared) -> Vec<Question> {
        let wanted = self.looked_for();
        let mut questions = interview.to_jump_to(shared);
        if !wanted.is_empty() {
            questions.retain(|question| {
                let text = shared.packs.question_text(&question.id, shared.locale);
                held(question, shared).is_empty() && wanted.is_in(&[text])
            });
        }
        questions
    }

    /// The line with the focus among so many.
    pub fn chosen(&self, count: usize) -> usize {
        let row = match self.field.text() {
            same if same == self.row_of => self.row,
            "" => self.here,
            _ => 0,
        };
        row.min(count.saturating_sub(1))
    }

    pub(super) fn type_key(&mut self, key: Key, frame: Direction) -> Taken {
        if !self.is_text(key) {
            return Taken::No;
        }
        let taken = self.field.take_key(key, frame);
        if taken != Taken::No {
            self.number = 0;
        }
        taken
    }

    /// Not what covers, helps, opens, shows all, or belongs to a number. The signs of an AZERTY top
    /// row are digits until letters were typed; behind letters they are the letters of `pièce`.
    fn is_text(&self, key: Key) -> bool {
        let Key::Char(typed) = key else {
            return true;
        };
        if matches!(key.normal(), Key::Char('?' | ' ' | '/' | '+')) {
            return false;
        }
        if !is_top_row_sign(typed) {
            return key.digit().is_none();
        }
        let may_be_azerty = matches!(self.keyboard, None | Some(Keyboard::Azerty));
        !may_be_azerty || !self.field.is_empty()
    }

    pub(super) fn update(
        &mut self,
        action: Action,
        shared: &Shared,
        interview: &Interview,
    ) -> Answer {
        let questions = self.shown(interview, shared);
        let last = questions.len().saturating_sub(1);
        self.row = self.chosen(questions.len());
        self.row_of = self.field.text().to_owned();
        let number = std::mem::take(&mut self.number);
        match action {
            Action::Up => self.row = self.row.saturating_sub(1),
            Action::Down => self.row = (self.row + 1).min(last),
            Action::PageUp => self.row = self.row.saturating_sub(10),
            Action::PageDown => self.row = (self.row + 10).min(last),
            Action::Digit(digit) => self.choose(number, digit, questions.len()),
            Action::Previous if number > 0 => self.choose(number, 0, questions.len()),
            Action::Search => {
                self.field = Field::new();
                self.row_of.clear();
                self.row = self.here;
            }
            // With nothing found, Enter must not go anywhere.
            Action::Next => {
                let question = questions.get(self.row);
                return question.map_or(Answer::Stay, |one| Answer::GoTo(one.id.clone()));
            }
            _ => return Answer::Close,
        }
        Answer::Stay
    }

    /// One more digit of a number; where no line has the longer one, the digit begins a new number.
    fn choose(&mut self, number: usize, digit: u8, count: usize) {
        let digit = usize::from(digit);
        let longer = number * 10 + digit;
        self.number = if longer <= count { longer } else { digit };
        if (1..=count).contains(&self.number) {
            self.row = self.number - 1;
        }
    }
}
