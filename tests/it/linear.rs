//! Line mode: every page as sentences, every action as a line, whole journeys through the real program.
#![cfg(test)]

mod journeys;
mod pages;
mod talk;
mod terminal;
mod typing;
