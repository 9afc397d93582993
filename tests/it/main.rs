//! One test binary: it links once.
#![cfg(test)]

mod architecture;
mod packs;
mod record;
mod text;
