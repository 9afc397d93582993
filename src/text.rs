//! Logical text to cells in visual order. Knows no screen.

pub mod direction;
