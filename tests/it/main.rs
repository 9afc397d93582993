//! One test binary: it links once.
#![cfg(test)]

mod packs;
mod record;
mod text;
