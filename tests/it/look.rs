//! How the program looks: contrast of the themes, the commands by name, bytes to a slow line.
#![cfg(test)]

mod bytes;
mod colour;
mod contrast;
mod help;
mod jump;
mod palette;
