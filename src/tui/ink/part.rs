//! A part of the frame with columns of its own: what is painted there knows nothing of the rest.

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
        for row in 0..part.height() {
            for column in 0..part.width() {
                let from = part.buffer.cell((column, row));
                if let (Some(from), Some(to)) = (from, self.buffer.cell_mut((x + column, row))) {
                    to.clone_from(from);
                    self.set_text(x + column, row, part.is_text(column, row));
                }
            }
        }
        if let Some(at) = part.cursor {
            self.cursor = Some(Position::new(x + at.x, at.y));
        }
        self.kept = self.kept.max(part.kept);
        self.out_of_sight(part.beyond);
        self.samples.extend(part.samples);
        self.losses.extend(part.losses);
    }
}
