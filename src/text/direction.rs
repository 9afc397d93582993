//! The side on which reading starts.

/// A writing direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Latin script.
    LeftToRight,
    /// Arabic script.
    RightToLeft,
}
