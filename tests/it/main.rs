//! One test binary: it links once.
#![cfg(test)]

mod architecture;
mod assess;
mod bundle;
mod commands;
mod crypt;
mod guard;
mod journeys;
mod keys;
mod locales;
mod packs;
mod properties;
mod record;
mod screens;
mod terminal;
mod text;
mod vault;
