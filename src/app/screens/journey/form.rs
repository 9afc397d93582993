//! The form of one leg: two places, a number of days, three choices.

use crate::app::field::Field;
use crate::app::key::typed_digit;
use crate::domain::journey::{Arranger, Kept, Leg, Owed, Stay};

/// A line of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Line {
    /// Where it began.
    From,
    /// Where it ended.
    To,
    /// Who arranged it.
    Arranged,
    /// How many days it stopped there.
    Stay,
    /// How free the person was there.
    Kept,
    /// What was owed.
    Owed,
}

impl Line {
    /// Every line, from top to bottom.
    pub const ALL: [Self; 6] = [
        Self::From,
        Self::To,
        Self::Arranged,
        Self::Stay,
        Self::Kept,
        Self::Owed,
    ];

    fn place(self) -> usize {
        Self::ALL.iter().position(|line| *line == self).unwrap_or(0)
    }

    /// The line below, if any.
    pub fn below(self) -> Option<Self> {
        Self::ALL.get(self.place() + 1).copied()
    }

    /// The line above, if any.
    pub fn above(self) -> Option<Self> {
        self.place()
            .checked_sub(1)
            .and_then(|place| Self::ALL.get(place))
            .copied()
    }
}

/// A leg that is being written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegForm {
    /// Which leg, from 0.
    pub place: u8,
    /// The line with the focus.
    pub line: Line,
    /// Where it began.
    pub from: Field,
    /// Where it ended.
    pub to: Field,
    /// How many days, as typed.
    pub days: Field,
    /// Who arranged it.
    pub arranged: Arranger,
    /// How free the person was there.
    pub kept: Kept,
    /// What was owed.
    pub owed: Owed,
}

/// Stands between the parts of a half-written leg that is kept; no text field takes it.
const PART: char = '\u{1f}';

impl LegForm {
    /// The form of a leg, or of a new one that begins where the last one ended.
    pub fn new(place: u8, leg: &Leg) -> Self {
        let days = match leg.stay {
            Stay::Days(days) => days.to_string(),
            Stay::Unknown => String::new(),
        };
        Self {
            place,
            line: Line::From,
            from: Field::holding(&leg.from),
            to: Field::holding(&leg.to),
            days: Field::holding(&days),
            arranged: leg.arranged,
            kept: leg.kept,
            owed: leg.owed,
        }
    }

    /// The text field that has the focus.
    pub fn field(&self) -> Option<&Field> {
        match self.line {
            Line::From => Some(&self.from),
            Line::To => Some(&self.to),
            Line::Stay => Some(&self.days),
            Line::Arranged | Line::Kept | Line::Owed => None,
        }
    }

    /// The text field that has the focus, to type in.
    pub fn field_mut(&mut self) -> Option<&mut Field> {
        match self.line {
            Line::From => Some(&mut self.from),
            Line::To => Some(&mut self.to),
            Line::Stay => Some(&mut self.days),
            Line::Arranged | Line::Kept | Line::Owed => None,
        }
    }

    /// Chooses the value with this digit on the line with the focus.
    pub fn choose(&mut self, digit: u8) {
        match self.line {
            Line::Arranged => self.arranged = Arranger::of_digit(digit).unwrap_or(self.arranged),
            Line::Kept => self.kept = Kept::of_digit(digit).unwrap_or(self.kept),
            Line::Owed => self.owed = Owed::of_digit(digit).unwrap_or(self.owed),
            Line::From | Line::To | Line::Stay => {}
        }
    }

    /// The stay as typed: nothing is not known; none where it is no number of days.
    pub fn stay(&self) -> Option<Stay> {
        let typed = self.days.text().trim();
        if typed.is_empty() {
            return Some(Stay::Unknown);
        }
        let digits: Option<String> = typed
            .chars()
            .map(|typed| typed_digit(typed).map(|digit| char::from(b'0' + digit)))
            .collect();
        let days: u32 = digits?.parse().ok()?;
        Some(Stay::days(u16::try_from(days).unwrap_or(u16::MAX)))
    }

    /// The leg as it would be recorded; names and numbers in its places are decided before it is.
    pub fn leg(&self) -> Leg {
        let text = |field: &Field| field.text().trim().to_owned();
        Leg {
            from: text(&self.from),
            to: text(&self.to),
            arranged: self.arranged,
            stay: self.stay().unwrap_or_default(),
            kept: self.kept,
            owed: self.owed,
        }
    }

    /// The form as one text, to keep it half written.
    pub fn draft(&self) -> String {
        let digits = [
            self.place,
            u8::try_from(self.line.place()).unwrap_or(0),
            self.arranged.digit(),
            self.kept.digit(),
            self.owed.digit(),
        ];
        let parts = digits
            .map(|digit| digit.to_string())
            .into_iter()
            .chain([&self.from, &self.to, &self.days].map(|field| field.text().to_owned()));
        parts.collect::<Vec<_>>().join(&PART.to_string())
    }

    /// The form that [`LegForm::draft`] kept; none for a text of another kind.
    pub fn of_draft(draft: &str) -> Option<Self> {
        let parts: Vec<&str> = draft.split(PART).collect();
        let [place, line, arranged, kept, owed, from, to, days] = parts.as_slice() else {
            return None;
        };
        let digit = |part: &str| part.parse::<u8>().ok();
        Some(Self {
            place: digit(place)?,
            line: *Line::ALL.get(usize::from(digit(line)?))?,
            from: Field::holding(from),
            to: Field::holding(to),
            days: Field::holding(days),
            arranged: Arranger::of_digit(digit(arranged)?)?,
            kept: Kept::of_digit(digit(kept)?)?,
            owed: Owed::of_digit(digit(owed)?)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_comes_back_as_it_was() {
        let mut form = LegForm::new(3, &Leg::default());
        form.from.insert("طرابلس");
        form.days.insert("x9");
        form.line = Line::Kept;
        form.choose(6);
        assert_eq!(LegForm::of_draft(&form.draft()), Some(form));
        assert_eq!(LegForm::of_draft("a note"), None);
    }

    #[test]
    fn days_are_digits_of_every_keyboard_or_nothing() {
        let stay = |typed: &str| {
            let mut form = LegForm::new(0, &Leg::default());
            form.days.insert(typed);
            form.stay()
        };
        assert_eq!(stay("٩"), Some(Stay::Days(9)));
        assert_eq!(stay(" 0 "), Some(Stay::Days(0)));
        assert_eq!(stay(""), Some(Stay::Unknown));
        assert_eq!(stay("99999"), Some(Stay::Days(Stay::LONGEST)));
        assert_eq!(stay("two"), None);
    }
}
