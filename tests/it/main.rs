//! One test binary: it links once.

mod crypt;
mod vault;
