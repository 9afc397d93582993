//! What the worker says of this computer, its people and its journal, and of what became of a case.

use super::super::effect::Deed;
use super::super::enclosed::{Enclosed, Installed};
use super::super::event::{Cared, JournalLine, Proved};
use super::super::finding::Finding;
use super::super::model::Model;
use super::super::screens::Screen;
use super::super::screens::care::Care;
use super::super::screens::enclosed::Part;
use super::reply::seen;
use super::{go_home, take_step};
use crate::lang::msg::Msg;
use crate::vault::Officer;

/// Who is here has changed, or was asked for.
pub(super) fn staffed(model: &mut Model, officers: Vec<Officer>, done: Option<Msg>) {
    let shared = &mut model.shared;
    let here = officers.iter().filter(|one| one.left.is_none());
    shared.officers = here.map(|one| (one.officer.clone(), one.duty)).collect();
    if let Some(session) = &shared.session {
        shared.look = seen(session, &shared.officers);
    }
    if let Screen::Computer(page) = &mut model.screen {
        page.staffed(officers, done.is_some());
    }
    shared.toast = done;
}

/// Something became of a case, or its standing was asked for.
pub(super) fn cared(model: &mut Model, cared: Cared) {
    let Cared {
        code,
        deed,
        held,
        done,
        cases,
        completeness,
        answers,
    } = cared;
    *model.shared.cases = cases;
    model.shared.completeness = completeness;
    model.shared.answers = answers;
    let ended = matches!(deed, Deed::Withdraw | Deed::Release | Deed::Erase);
    let open = model.shared.open.as_ref();
    let is_open = open.is_some_and(|open| open.screening.code == code);
    if ended && is_open {
        // A page of it that is still on would show what is gone.
        model.shared.close();
    }
    if let Screen::Care(page) = &mut model.screen {
        let step = page.done(deed, held, &model.shared);
        if let Some(step) = step {
            take_step(model, step);
        }
    } else if deed == Deed::Look && matches!(&model.screen, Screen::Computer(_)) {
        model.screen = Care::named(code, held);
    } else if ended && is_open {
        go_home(model);
    }
    if done.is_some() {
        model.shared.toast = done;
    }
}

/// Everything was looked through.
pub(super) fn examined(model: &mut Model, findings: Vec<Finding>) {
    if let Screen::Computer(page) = &mut model.screen {
        page.examined(findings, &model.shared);
    }
}

/// The journal was read.
pub(super) fn journal(model: &mut Model, lines: Vec<JournalLine>) {
    if let Screen::Computer(page) = &mut model.screen {
        page.read(lines);
    }
}

/// A recovery key was proved; one that was made is a key to which everything is sealed.
pub(super) fn proved(model: &mut Model, proof: Proved) {
    if let Some(session) = &mut model.shared.session
        && !session.recoveries.contains(&proof.key)
    {
        session.recoveries.push(proof.key.clone());
    }
    if let Screen::Computer(page) = &mut model.screen {
        page.proved(proof);
    }
}

/// What came for the computer itself, and what was installed of it.
pub(super) fn enclosed(model: &mut Model, all: Vec<Enclosed>, done: Option<Box<Installed>>) {
    model.shared.enclosed = all;
    let Some(done) = done else {
        return;
    };
    model.shared.session = Some(done.session);
    model.shared.answers = done.answers;
    if let Screen::Enclosed(page) = &mut model.screen {
        page.part = Part::Done(done.said);
    }
}
