//! The guards: what must not be asked now, what should not leave, what nobody here can read.

mod anyway;
mod asking;
mod leaving;
mod notes;
mod sealed;

use fanal::domain::question::{Question, QuestionId};
use fanal::domain::screening::{Entry, Screening};
use fanal::runtime::headless::Headless;

fn screening(program: &Headless) -> &Screening {
    &program.model.shared.open.as_ref().unwrap().screening
}

fn history(program: &Headless) -> Vec<Entry> {
    let open = program.model.shared.open.as_ref().unwrap();
    open.history.iter().map(|one| one.entry.clone()).collect()
}

fn question(program: &Headless, id: &str) -> Question {
    let id = QuestionId(id.to_owned());
    program.model.shared.packs.question(&id).unwrap().clone()
}
