//! One test binary: it links once.
#![cfg(test)]

mod answers;
mod architecture;
mod assess;
mod authoring;
mod bundle;
mod commands;
mod country;
mod crypt;
mod faults;
mod glossary;
mod guard;
mod journeys;
mod keys;
mod linear;
mod links;
mod locales;
mod look;
mod packs;
mod promises;
mod properties;
mod record;
mod reference;
mod relevance;
mod screens;
mod steps;
mod terminal;
mod text;
mod vault;
mod worker;
