//! One test binary: it links once.
#![cfg(test)]

mod assess;
mod bundle;
mod crypt;
mod packs;
mod properties;
mod text;
mod vault;
