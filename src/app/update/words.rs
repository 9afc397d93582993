//! What happens when words were decided: recorded, sealed, or cleared for an export.

use super::super::event::Held;
use super::super::model::Model;
use super::super::overlay::Overlay;
use super::super::overlay::sift::{Purpose, Sift};
use super::super::screens::Screen;
use super::super::sift;
use crate::domain::screening::{Entry, Sifted};

/// What was typed is in the record: the field below is emptied.
pub(super) fn recorded(model: &mut Model) {
    model.overlays.retain(|overlay| !is_writing(overlay));
    if let Screen::Review(review) = &mut model.screen {
        model.shared.toast = Some(review.recorded());
    }
    model.screen.text_recorded(&model.shared);
    model.shared.left_words.clear();
}

/// Whether words are written there, or decided about.
fn is_writing(overlay: &Overlay) -> bool {
    matches!(
        overlay,
        Overlay::Anyway(_) | Overlay::Link(_) | Overlay::Sift(_)
    )
}

/// The worker sealed something: it is recorded, and then what waited for it.
pub(super) fn sealed(model: &mut Model, code: &str, entry: Entry) {
    model.shared.record_in(code, entry);
    let Some(pending) = model.shared.pending.take() else {
        return;
    };
    let open = model.shared.open.as_ref();
    if open.is_some_and(|open| open.screening.code == pending.code) {
        sift::keep(*pending, &mut model.shared);
        recorded(model);
    }
}

/// Nothing could be sealed: nothing is recorded, the field keeps its text.
pub(super) fn not_sealed(model: &mut Model) {
    if model.shared.pending.take().is_some() {
        model
            .overlays
            .retain(|overlay| !matches!(overlay, Overlay::Sift(_)));
    }
}

/// An export waits for decisions: they are asked one text after the other.
pub(super) fn undecided(model: &mut Model, held: Vec<Held>) {
    if let Screen::Export(export) = &mut model.screen {
        export.held = held;
        ask_next(model);
    }
}

/// Decisions about a recorded entry; after the last the export is tried again.
pub(super) fn cleared(model: &mut Model, (code, place): (&str, usize), decisions: Vec<Sifted>) {
    let entry = Entry::Cleared { place, decisions };
    model.shared.record_in(code, entry);
    if let Screen::Export(export) = &mut model.screen {
        export
            .held
            .retain(|held| held.code != code || held.undecided.place != place);
        if export.held.is_empty() {
            let step = export.write(&mut model.shared);
            super::take_step(model, step);
        } else {
            ask_next(model);
        }
    }
}

fn ask_next(model: &mut Model) {
    let Screen::Export(export) = &model.screen else {
        return;
    };
    if let Some(held) = export.held.first() {
        let sift = Sift {
            purpose: Purpose::Export {
                code: held.code.clone(),
                place: held.undecided.place,
            },
            text: held.undecided.text.clone(),
            findings: held.undecided.findings.clone(),
            fates: Vec::new(),
            keeping: false,
        };
        model.overlays.push(Overlay::Sift(Box::new(sift)));
    }
}
