//! The rows of texts, laid out once a frame: a body that needs a higher sheet is painted several times.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::text::direction::Direction;
use crate::text::{self, Row, Span};

/// A text with its styles, its direction, that of the frame, and the columns it has.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Asked {
    text: String,
    styles: Vec<(usize, u16)>,
    directions: (Direction, Direction),
    width: u16,
    one_row: bool,
}

/// What was laid out for one frame; gone with it.
#[derive(Debug, Default)]
pub(super) struct Laid {
    rows: RefCell<HashMap<Asked, Vec<Row>>>,
}

impl Laid {
    /// [`text::wrap`], once for each text; `base` and the frame's direction are a pair.
    pub(super) fn wrap(
        &self,
        spans: &[Span<'_>],
        directions: (Direction, Direction),
        width: u16,
    ) -> Vec<Row> {
        let (base, frame) = directions;
        self.once(asked(spans, directions, width), || {
            text::wrap(spans, base, frame, width)
        })
    }

    /// [`text::single`] in the frame's direction, once for each text.
    pub(super) fn single(&self, spans: &[Span<'_>], frame: Direction, width: u16) -> Row {
        let asked = Asked {
            one_row: true,
            ..asked(spans, (frame, frame), width)
        };
        let row = || text::single(spans, frame, frame, width);
        let kept = self.once(asked, || vec![row()]).pop();
        kept.unwrap_or_else(row)
    }

    fn once(&self, asked: Asked, lay: impl FnOnce() -> Vec<Row>) -> Vec<Row> {
        let mut kept = self.rows.borrow_mut();
        kept.entry(asked).or_insert_with(lay).clone()
    }
}

fn asked(spans: &[Span<'_>], directions: (Direction, Direction), width: u16) -> Asked {
    let mut asked = Asked {
        text: String::new(),
        styles: Vec::with_capacity(spans.len()),
        directions,
        width,
        one_row: false,
    };
    for span in spans {
        asked.text.push_str(span.text);
        asked.styles.push((asked.text.len(), span.style));
    }
    asked
}
