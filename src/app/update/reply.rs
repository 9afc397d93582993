//! What the worker answers.

use super::super::at_desk::AtDesk;
use super::super::effect::Effect;
use super::super::event::{Arrival, Failure, Homecoming, Look, Opened, Progress, Reply, Speaking};
use super::super::field::Field;
use super::super::model::{Model, Saved};
use super::super::overlay::Overlay;
use super::super::screens::compare::Compare;
use super::super::screens::export::Export;
use super::super::screens::home::new_person;
use super::super::screens::interview::Interview;
use super::super::screens::post::Part;
use super::super::screens::review::Review;
use super::super::screens::triage::Triage;
use super::super::screens::unlock::Unlock;
use super::super::screens::{Screen, cases, of_spot};
use super::{custody, go_home, take_step, words};
use crate::crypt::Plaintext;
use crate::domain::duty::Duty;
use crate::domain::moment::Timestamp;
use crate::domain::post::Answers;
use crate::domain::screening::Recorded;
use crate::domain::station::{Realm, Session};
use crate::domain::summary::{Completeness, Place, Spot, Summary};
use crate::lang::Notice;
use crate::lang::msg::{Exchange, General, Missing, Retention, Shift};

/// Something is done.
pub fn done(model: &mut Model, reply: Reply) {
    // What is only looked at comes unasked, and ends nothing that goes on.
    if !matches!(reply, Reply::Enclosed { done: None, .. }) {
        close_busy(model);
    }
    match reply {
        Reply::Looked(look) => looked(model, look),
        Reply::Drawn(words) => drawn(model, words),
        Reply::Opened(opened) => self::opened(model, *opened),
        Reply::Saved { at, .. } => saved(model, at),
        Reply::Loaded {
            code,
            history,
            packs,
        } => loaded(model, &code, history, packs),
        Reply::Compared(read) => compared(model, read),
        Reply::Recipients(session) => key_added(model, *session),
        Reply::Sealed { code, entry } => words::sealed(model, &code, *entry),
        Reply::Undecided(held) => words::undecided(model, held),
        Reply::Purged {
            count,
            cases,
            completeness,
            answers,
        } => {
            model.shared.completeness = completeness;
            purged(model, count, cases, *answers);
        }
        Reply::Sticks(sticks) => on_export(model, |page| page.found(sticks)),
        Reply::Exported(exported) => on_export(model, |page| page.done = Some(exported)),
        Reply::Imported {
            lines,
            cases,
            completeness,
        } => {
            model.shared.completeness = completeness;
            imported(model, lines, cases);
        }
        Reply::Waiting { cases } => waiting(model, cases),
        Reply::HandedOver { to, cases } => handed_over(model, to, cases),
        Reply::Staffed { officers, done } => custody::staffed(model, officers, done),
        Reply::Examined(findings) => custody::examined(model, findings),
        Reply::Proved(proof) => custody::proved(model, *proof),
        Reply::Journal(lines) => custody::journal(model, lines),
        Reply::Cared(cared) => custody::cared(model, *cared),
        Reply::Applied {
            read,
            looking,
            answers,
        } => applied(model, (read, looking), *answers),
        Reply::Enclosed { all, done } => custody::enclosed(model, all, done),
        Reply::Built(written) => {
            if let Screen::Post(page) = &mut model.screen {
                page.part = Part::Sent(written);
            }
        }
        Reply::Locked => locked(model),
    }
}

/// What returns brought, and what came with them for the computer itself.
fn applied(model: &mut Model, (read, looking): (Vec<Homecoming>, bool), answers: Answers) {
    model.shared.answers = answers;
    if let Screen::Post(page) = &mut model.screen {
        page.read(read, looking);
    }
    model.shared.effects.push(Effect::LookAtEnclosed);
}

/// The inbox as it is after bundles were read, and what became of each.
fn imported(model: &mut Model, lines: Vec<Arrival>, cases: Vec<Summary>) {
    *model.shared.cases = cases;
    if let Screen::Import(import) = &mut model.screen {
        import.arrivals = Some(lines);
    }
}

/// Whoever reads what leaves this computer has one more key.
fn key_added(model: &mut Model, session: Session) {
    model.shared.session = Some(session);
    model.shared.toast = Some(Exchange::KeyAdded.into());
    on_export(model, Export::key_added);
}

/// Does something on the export page, if it is still on.
fn on_export(model: &mut Model, what: impl FnOnce(&mut Export)) {
    if let Screen::Export(page) = &mut model.screen {
        what(page);
    }
}

/// Cases whose time was over are gone.
fn purged(model: &mut Model, count: u32, cases: Vec<Summary>, answers: Answers) {
    *model.shared.cases = cases;
    model.shared.answers = answers;
    go_home(model);
    model.shared.toast = Some(Retention::Deleted { count }.into());
}

fn drawn(model: &mut Model, words: Plaintext) {
    if let Some(choosing) = model.screen.choosing_mut() {
        choosing.offer_words(words);
    }
}

fn waiting(model: &mut Model, cases: u32) {
    if let Screen::Shift(shift) = &mut model.screen {
        shift.waiting = Some(cases);
    }
}

/// Something could not be done. Nothing that was recorded leaves the model, so it can still be
/// saved, exported or written down.
pub fn failed(model: &mut Model, failure: Failure) {
    close_busy(model);
    words::not_sealed(model);
    model.resume = None;
    let known = model.shared.saved == Saved::Failed(failure.notice.clone());
    if failure.unsaved {
        model.shared.saved = Saved::Failed(failure.notice.clone());
        // Nothing is dropped that is not on the disk: the cover stays on, the keys stay with it.
        if let Some(cover) = &mut model.cover {
            cover.locked = false;
        }
    }
    if failure.refused {
        refused(model);
    }
    if !known && !matches!(model.overlays.last(), Some(Overlay::Notice(_))) {
        model.overlays.push(Overlay::Notice(failure.notice));
    }
}

/// An entry was not taken: the case is read again, so that the page holds what the record holds.
fn refused(model: &mut Model) {
    if matches!(model.shared.saved, Saved::Saving(_)) {
        model.shared.saved = Saved::Nothing;
    }
    if let Some(open) = &model.shared.open {
        let code = open.screening.code.clone();
        model.shared.effects.push(Effect::Load { code });
    }
}

fn close_busy(model: &mut Model) {
    model.overlays.retain(|overlay| {
        !matches!(
            overlay,
            Overlay::Busy(_) | Overlay::Underway(_) | Overlay::Purge(_)
        )
    });
}

/// Something long goes on.
pub fn is_this_far(model: &mut Model, progress: &Progress) {
    for overlay in &mut model.overlays {
        if let Overlay::Underway(underway) = overlay {
            underway.progress.clone_from(progress);
        }
    }
}

fn looked(model: &mut Model, look: Look) {
    model.screen = match &look {
        Look::Absent => Screen::Language,
        Look::Present { .. } => Screen::Unlock(Unlock::new(&look)),
        Look::Unusable(notice) => {
            model.overlays.push(Overlay::Notice(notice.clone()));
            Screen::Start
        }
    };
    model.shared.look = look;
    if let Some((officer, count)) = model.shared.relieved.take() {
        relieve(model, officer, count);
    }
}

fn opened(model: &mut Model, opened: Opened) {
    let shared = &mut model.shared;
    if opened.session.realm != Realm::Drill {
        shared.look = seen(&opened.session, &opened.officers);
    }
    shared.session = Some(opened.session);
    *shared.cases = opened.cases;
    shared.completeness = opened.completeness;
    shared.officers = opened.officers;
    shared.answers = opened.answers;
    shared.next_number = opened.next_number;
    shared.saved = Saved::Nothing;
    model.touched = shared.moment();
    if shared.is_drill() {
        // Practising begins with a person at once: two keys from the language to the screening.
        let step = new_person(shared);
        take_step(model, step);
        return;
    }
    go_home(model);
    model.shared.effects.push(Effect::LookAtEnclosed);
    model
        .shared
        .effects
        .extend(opened.place.as_ref().map(|place| Effect::Load {
            code: place.code.clone(),
        }));
    model.kept.clone_from(&opened.place);
    model.resume = opened.place;
    // Said before anything else is done; afterwards it stands above every list.
    if let Some(problem) = Missing::of(opened.completeness) {
        let notice = Notice::new(problem, Missing::Remedy);
        model.overlays.push(Overlay::Notice(notice));
    }
}

/// What can be seen of the vault once it is locked.
pub(super) fn seen(session: &Session, officers: &[(String, Duty)]) -> Look {
    Look::Present {
        realm: session.realm,
        role: session.role,
        station: session.station.clone(),
        officers: officers.iter().map(|(code, _)| code.clone()).collect(),
    }
}

fn saved(model: &mut Model, at: Timestamp) {
    if let Saved::Failed(told) = &model.shared.saved {
        let told = Overlay::Notice(told.clone());
        model.overlays.retain(|overlay| *overlay != told);
    }
    model.shared.saved = match model.shared.saved {
        Saved::Saving(waiting) if waiting > 1 => Saved::Saving(waiting - 1),
        Saved::Saving(_) | Saved::Nothing | Saved::At(_) | Saved::Failed(_) => Saved::At(at),
    };
}

fn loaded(model: &mut Model, code: &str, history: Vec<Recorded>, packs: Speaking) {
    model.shared.reopen(history, packs);
    if cases::is_desk(&model.shared) {
        model.screen = Screen::Review(Box::new(Review::new(&mut model.shared)));
        return;
    }
    let kept = model.resume.take().filter(|place| place.code == code);
    let spot = kept
        .as_ref()
        .map_or_else(|| usual_spot(model), |place| place.spot.clone());
    model.screen = of_spot(&spot, &mut model.shared);
    if let Some(draft) = kept.and_then(|place: Place| place.draft) {
        put_back(&mut model.screen, &draft);
        model.shared.toast = Some(General::DraftKept.into());
    }
}

/// Where a case that was left goes on.
fn usual_spot(model: &mut Model) -> Spot {
    let Some(open) = &model.shared.open else {
        return Spot::Triage;
    };
    let screening = &open.screening;
    if screening.view_before.is_some() {
        Spot::Outcome
    } else if screening.interviewing {
        let interview = Interview::new(&mut model.shared);
        interview
            .question(&model.shared)
            .map_or(Spot::Facts, |question| Spot::Interview(question.id))
    } else if screening.before != crate::domain::screening::Preparation::default() {
        Spot::Before
    } else {
        Spot::Triage
    }
}

/// Puts half-typed text back where it was typed.
fn put_back(screen: &mut Screen, draft: &str) {
    match screen {
        Screen::Interview(interview) => interview.note = Some(Field::holding(draft)),
        Screen::Journey(journey) => journey.put_back(draft),
        Screen::Triage(triage) => {
            *triage = Triage {
                part: triage.part,
                note: Some(Field::holding(draft)),
            };
        }
        _ => {}
    }
}

/// Puts people side by side, unless somebody has gone elsewhere since.
fn compared(model: &mut Model, read: Vec<(Vec<Recorded>, Speaking)>) {
    let before = std::mem::replace(&mut model.screen, Screen::Language);
    let back = match before {
        Screen::Review(review) => Some(review),
        Screen::Cases(_) => None,
        other => {
            model.screen = other;
            return;
        }
    };
    let page = Compare::new(read, model.shared.present, back).among(&model.shared.cases);
    model.shared.scrolled = 0;
    model.screen = Screen::Compare(Box::new(page));
}

fn locked(model: &mut Model) {
    let shared = &mut model.shared;
    shared.session = None;
    shared.close();
    shared.pending = None;
    shared.left_words.clear();
    shared.cases.clear();
    shared.completeness = Completeness::Whole;
    shared.officers.clear();
    shared.answers = Answers::default();
    shared.enclosed.clear();
    shared.desk = AtDesk::default();
    shared.saved = Saved::Nothing;
    model.overlays.clear();
    model.kept = None;
    model.resume = None;
    model.screen = Screen::Unlock(Unlock::new(&shared.look));
}

/// The next officer comes in with a passphrase of their own.
fn handed_over(model: &mut Model, officer: String, count: u32) {
    locked(model);
    relieve(model, officer, count);
}

/// The page for the officer who takes over.
fn relieve(model: &mut Model, officer: String, count: u32) {
    if !matches!(model.shared.look, Look::Present { .. }) {
        return;
    }
    let page = Unlock::expecting(&model.shared.look, &officer);
    model.screen = Screen::Unlock(page);
    model.shared.toast = Some(Shift::HandedOver { count, officer }.into());
}
