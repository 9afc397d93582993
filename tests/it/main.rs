//! One test binary: it links once.
#![cfg(test)]

mod bundle;
mod crypt;
mod packs;
mod text;
mod vault;
