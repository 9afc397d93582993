//! One test binary: it links once.

mod bundle;
mod crypt;
