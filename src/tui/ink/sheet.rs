//! A body that is higher than the window: painted whole, and a part of it shown.
//!
//! The screens know nothing of it. A body for which the window has too few rows is painted again on
//! a higher sheet until every row of text has its place; the window shows the part around the focus,
//! and the officer scrolls through the rest.

use ratatui::layout::Position;

use super::Ink;
use crate::tui::chrome::{BODY_TOP, FOOT};

/// Columns beyond which no row of text goes on, however wide the window is.
pub const WIDEST: u16 = 132;

/// The highest sheet; beyond it something is wrong, and what does not fit stays lost.
const HIGHEST: u16 = 160;

/// Rows of a body that the window does not show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Hidden {
    /// Above the window.
    pub above: u16,
    /// Below it.
    pub below: u16,
}

impl Ink<'_> {
    /// Paints a body into `rows` rows below the header, scrolled by `scrolled` rows from where its
    /// focus is in sight.
    pub fn body(&mut self, rows: u16, scrolled: i16, paint: impl Fn(&mut Self)) -> Hidden {
        let sheet = self.sheet(rows, paint);
        let over = sheet.used().saturating_sub(BODY_TOP + rows);
        let focus = sheet.cursor.map_or(0, |at| at.y.saturating_sub(BODY_TOP));
        let kept = sheet.kept.saturating_sub(BODY_TOP).max(focus + 1);
        let least = kept.saturating_sub(rows).min(focus).min(over);
        let top = least.saturating_add_signed(scrolled).min(over);
        self.show(&sheet, top, rows);
        let beyond = sheet.beyond;
        Hidden {
            above: top.saturating_add(beyond.above),
            below: (over - top).saturating_add(beyond.below),
        }
    }

    /// What the officer must see together with the focus reaches down to this row.
    pub fn keep_to(&mut self, y: u16) {
        self.kept = self.kept.max(y);
    }

    /// Notes the rows of a list that are out of sight in it.
    pub fn out_of_sight(&mut self, rows: Hidden) {
        self.beyond = Hidden {
            above: self.beyond.above.saturating_add(rows.above),
            below: self.beyond.below.saturating_add(rows.below),
        };
    }

    /// The whole body, on as many rows as it needs and no fewer than the window has.
    fn sheet(&self, rows: u16, paint: impl Fn(&mut Self)) -> Self {
        let mut height = BODY_TOP + rows + FOOT;
        loop {
            let mut sheet = Self::new(self.width().min(WIDEST), height, self.words, self.theme);
            sheet.bottom = height.saturating_sub(FOOT);
            sheet.keyboard = self.keyboard;
            paint(&mut sheet);
            let lost = sheet.rows_lost();
            if lost == 0 || height >= HIGHEST {
                return sheet;
            }
            height = height.saturating_add(lost / 2 + 1).min(HIGHEST);
        }
    }

    /// The row behind the last one with a letter or the focus.
    fn used(&self) -> u16 {
        let inked = |y: &u16| (0..self.width()).any(|x| self.is_text(x, *y));
        let last = (0..self.height()).rev().find(inked);
        let focus = self.cursor.map_or(0, |at| at.y + 1);
        last.map_or(0, |y| y + 1).max(focus)
    }

    fn show(&mut self, sheet: &Self, top: u16, rows: u16) {
        let side = self.width().saturating_sub(sheet.width()) / 2;
        let shown = BODY_TOP + top..BODY_TOP + top + rows;
        self.copy_rows(sheet, shown, (side, BODY_TOP));
        self.losses.extend(sheet.losses.iter().cloned());
        // A row goes on being written in its own way where the window shows it.
        let shown =
            |y: u16| Some(y.checked_sub(top)?).filter(|y| (BODY_TOP..BODY_TOP + rows).contains(y));
        let samples = sheet.samples.iter();
        self.samples
            .extend(samples.filter_map(|(y, encoding)| Some((shown(*y)?, *encoding))));
        let last = (BODY_TOP + rows).saturating_sub(1).max(BODY_TOP);
        self.cursor = sheet.cursor.map(|at| {
            let y = at.y.saturating_sub(top).clamp(BODY_TOP, last);
            Position::new(at.x + side, y)
        });
    }
}
