//! A part of the frame with columns of its own: what is painted there knows nothing of the rest.

use std::ops::Range;

use ratatui::layout::Position;

use super::Ink;

impl Ink<'_> {
    /// Paints a part of the frame that begins at a column, as a frame of that width with the same rows.
    pub fn part<T>(&mut self, x: u16, width: u16, paint: impl FnOnce(&mut Self) -> T) -> T {
        let mut part = Self::new(width, self.height(), self.words, self.theme);
        part.bottom = self.bottom;
        part.keyboard = self.keyboard;
        let done = paint(&mut part);
        self.take_part(x, part);
        done
    }

    fn take_part(&mut self, x: u16, part: Self) {
        self.copy_rows(&part, 0..part.height(), (x, 0));
        if let Some(at) = part.cursor {
            self.cursor = Some(Position::new(x + at.x, at.y));
        }
        self.kept = self.kept.max(part.kept);
        self.out_of_sight(part.beyond);
        self.samples.extend(part.samples);
        self.losses.extend(part.losses);
    }

    /// Copies rows of another frame to a column and from a row on, as far as this one goes.
    pub(super) fn copy_rows(&mut self, from: &Self, rows: Range<u16>, (x, y): (u16, u16)) {
        let columns = usize::from(from.width().min(self.width().saturating_sub(x)));
        for (row, to) in rows.zip(y..self.height()) {
            let start = usize::from(row) * usize::from(from.width());
            let own = usize::from(to) * usize::from(self.width()) + usize::from(x);
            let (theirs, own) = (start..start + columns, own..own + columns);
            let cells = from.buffer.content.get(theirs.clone());
            if let (Some(cells), Some(place)) = (cells, self.buffer.content.get_mut(own.clone())) {
                place.clone_from_slice(cells);
            }
            let inked = from.inked.get(theirs);
            if let (Some(inked), Some(place)) = (inked, self.inked.get_mut(own)) {
                place.copy_from_slice(inked);
            }
        }
    }
}
