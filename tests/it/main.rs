//! One test binary: it links once.
#![cfg(test)]

#[cfg(test)]
mod assess;
#[cfg(test)]
mod packs;
#[cfg(test)]
mod properties;
