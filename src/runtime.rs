//! The outside world: files, clock, terminal, processes.

pub mod ask;
pub mod disk;
pub mod doctor;
pub mod enclosed;
pub mod exchange;
pub mod headless;
pub mod identity;
pub mod input;
pub mod late;
pub mod linear;
mod performing;
pub mod place;
pub mod reins;
pub mod script;
pub mod sealing;
pub mod sets;
pub mod sticks;
pub mod store;
pub mod terminal;
pub mod turn;
pub mod worker;
