//! Who follows the writing of a file: told how far it is, asked whether it is still wanted.

use std::cell::{Cell, RefCell};
use std::io::{self, Write};

/// How far the writing of one file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Point {
    /// So many bytes of about so many are written.
    Writing {
        /// Bytes.
        done: u64,
        /// Bytes in all, before sealing.
        total: u64,
    },
    /// All are written; the system brings them to the medium.
    Syncing,
    /// So many bytes were read back and compared.
    ReadingBack {
        /// Bytes.
        done: u64,
        /// Bytes in all.
        total: u64,
    },
}

/// Follows the writing of a file.
pub trait Watch {
    /// The writing is here; `false` gives it up, and nothing stays behind.
    fn goes_on(&mut self, at: Point) -> bool;
}

/// Nobody follows: the file is written to its end.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unwatched;

impl Watch for Unwatched {
    fn goes_on(&mut self, _at: Point) -> bool {
        true
    }
}

/// Whoever follows the writing of one file, and what they said last.
pub(super) struct Asked<'w> {
    watch: RefCell<&'w mut dyn Watch>,
    gave_up: Cell<bool>,
}

impl<'w> Asked<'w> {
    pub(super) fn new(watch: &'w mut dyn Watch) -> Self {
        Self {
            watch: RefCell::new(watch),
            gave_up: Cell::new(false),
        }
    }

    /// Asks whether to go on. Layers between here and the file may lose what an error was, so that it
    /// was given up is kept.
    pub(super) fn go_on(&self, at: Point) -> io::Result<()> {
        if !self.gave_up.get() && self.watch.borrow_mut().goes_on(at) {
            return Ok(());
        }
        self.gave_up.set(true);
        Err(io::Error::other("given up"))
    }

    /// Whether the writing was given up.
    pub(super) fn gave_up(&self) -> bool {
        self.gave_up.get()
    }
}

/// A writer that counts what passes, and asks before each piece.
pub(super) struct Followed<'a, W> {
    below: W,
    done: u64,
    total: u64,
    back: bool,
    asked: &'a Asked<'a>,
}

impl<'a, W> Followed<'a, W> {
    /// Follows what is written.
    pub(super) fn writing(below: W, total: u64, asked: &'a Asked<'a>) -> Self {
        Self {
            below,
            done: 0,
            total,
            back: false,
            asked,
        }
    }

    /// Follows what is read back.
    pub(super) fn reading(below: W, total: u64, asked: &'a Asked<'a>) -> Self {
        Self {
            back: true,
            ..Self::writing(below, total, asked)
        }
    }

    /// The writer below.
    pub(super) fn into_inner(self) -> W {
        self.below
    }
}

impl<W: Write> Write for Followed<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let (done, total) = (self.done.min(self.total), self.total);
        let at = if self.back {
            Point::ReadingBack { done, total }
        } else {
            Point::Writing { done, total }
        };
        self.asked.go_on(at)?;
        let taken = self.below.write(bytes)?;
        self.done += taken as u64;
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.below.flush()
    }
}
