//! The recovery key.

use super::{menu, said, written};
use crate::app::model::Shared;
use crate::app::screens::computer::recovery::{CHOICES, Recovery};
use crate::domain::day::Day;
use crate::lang::msg::{Computer as Say, Custody, Doctor, Msg};
use crate::tui::chrome::BODY_TOP;
use crate::tui::ink::{Ink, Spot};
use crate::tui::screens::exchange::short;
use crate::tui::theme::Role;
use crate::vault::DRILL_DAYS;

/// What can be done with it, where it is, or what it opened.
pub fn paint(ink: &mut Ink<'_>, page: &Recovery, shared: &Shared) {
    let top = BODY_TOP + u16::from(!shared.is_compact());
    match page {
        Recovery::Choices => {
            let y = said(ink, top, Role::Title, Say::Recovery);
            let y = said(ink, y, Role::Muted, Say::RecoveryMore) + 1;
            let all = CHOICES.map(|(digit, choice)| (digit, Msg::from(choice)));
            menu(ink, y, &all);
        }
        Recovery::Asking { making, path } => {
            let (label, more) = asked(*making);
            let y = said(ink, top, Role::Title, label);
            let width = ink.width().saturating_sub(6);
            ink.field(Spot::new(4, y, width), path, true);
            said(ink, y + 2, Role::Muted, more);
        }
        Recovery::Proved { .. } => {
            let mut y = top;
            ink.focus(2, top);
            for message in results(page) {
                let text = ink.words(message);
                y = written(ink, y, Role::Text, &text) + 1;
            }
        }
    }
}

/// What is asked for, and what to know of it.
pub fn asked(making: bool) -> (Say, Say) {
    if making {
        (Say::RecoveryWhere, Say::RecoveryWhereMore)
    } else {
        (Say::RecoveryWhich, Say::RecoveryWhichMore)
    }
}

/// Where the key is, what it opened, what follows, and when it is due again.
pub fn results(page: &Recovery) -> Vec<Msg> {
    let Recovery::Proved { made, proof } = page else {
        return Vec::new();
    };
    let mut all: Vec<Msg> = Vec::new();
    if *made {
        let path = proof.path.clone();
        all.push(Custody::RecoveryWritten { path }.into());
    }
    let key = short(&proof.key);
    all.push(Custody::RecoveryProvedNow { key }.into());
    let (opened, shut) = (proof.opened, proof.shut);
    all.push(Custody::RecoveryCases { opened, shut }.into());
    if shut > 0 {
        all.push(Custody::RecoveryShut.into());
    }
    let (day, days) = (Day::of(proof.at), DRILL_DAYS.unsigned_abs());
    all.push(Doctor::RecoveryProved { day, days }.into());
    all
}
