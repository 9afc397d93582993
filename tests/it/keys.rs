//! What keys may never do, and what they must always do, wherever the officer is.
#![cfg(test)]

mod cover;
mod fields;
mod layouts;
mod notes;
mod random;
mod resized;
mod resume;
mod small;
mod tables;
mod told;
