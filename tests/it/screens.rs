//! Every screen in every language: snapshots, and what must hold on all of them.
//!
//! After a change that was meant, write the snapshots anew and read the difference:
//! `INSTA_UPDATE=always cargo test --test it screens::snapshots`.
#![cfg(test)]

use fanal::lang::locale::Locale;

mod arrived;
pub(crate) mod begin;
mod beside;
pub(crate) mod cared;
mod cases;
mod checks;
mod compared;
mod complete;
pub(crate) mod examples;
pub(crate) mod frames;
pub(crate) mod guarded;
mod homeward;
mod journey;
mod linked;
mod looks;
mod losses;
mod outcomes;
mod pseudo;
mod reviewed;
mod rotten;
pub(crate) mod staffed;
mod together;
mod travelled;
pub(crate) mod vaulted;
pub(crate) mod watched;
mod whole;
mod why;

use begin::{COMPACT, SMALL, WIDE};

#[test]
fn snapshots() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let mut pages = Vec::new();
    for size in [COMPACT, SMALL, WIDE] {
        for locale in Locale::ALL {
            let name = format!("{}-{}x{}", locale.code(), size.width, size.height);
            pages.push((name, frames::gallery(locale, size)));
        }
    }
    let looks = examples::with_all(|all| frames::looks(all, SMALL));
    pages.push(("looks-80x24".to_owned(), looks));
    settings.bind(|| {
        for (name, page) in pages {
            insta::assert_snapshot!(name, page);
        }
    });
}
