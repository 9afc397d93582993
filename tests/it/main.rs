//! One test binary: it links once.
#![cfg(test)]

mod architecture;
mod locales;
mod packs;
mod record;
mod text;
