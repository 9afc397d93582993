//! What shall become of a case.

use super::computer::{answers, menu, said};
use crate::app::effect::Deed;
use crate::app::model::Shared;
use crate::app::screens::care::Care;
use crate::lang::msg::{Care as Say, Msg};
use crate::tui::chrome::BODY_TOP;
use crate::tui::ink::Ink;
use crate::tui::theme::Role;

/// What can be done, or the question before it is done.
pub fn paint(ink: &mut Ink<'_>, page: &Care, shared: &Shared) {
    let mut y = BODY_TOP + u16::from(!shared.is_compact());
    if let Some(deed) = page.asking {
        let (question, yes) = sure(deed, &page.code);
        y = said(ink, y, Role::Title, question);
        for more in more(deed) {
            y = said(ink, y, Role::Text, more.clone());
        }
        let all = [Say::No, yes].map(|answer| ink.words(answer));
        answers(ink, y + 1, (Some(0), &all));
        return;
    }
    let code = page.code.clone();
    y = said(ink, y, Role::Title, Say::Heading { code });
    for remark in remarks(page, shared) {
        y = said(ink, y, Role::Concern, remark);
    }
    y += 1;
    let all = page.choices(shared).into_iter();
    let all: Vec<(u8, Msg)> = all
        .map(|(digit, deed)| (digit, choice(deed).into()))
        .collect();
    menu(ink, y, &all);
}

/// What is to be known of the case before something is chosen.
pub fn remarks(page: &Care, shared: &Shared) -> Vec<Say> {
    let own = shared.cases.iter().any(|line| line.code == page.code);
    let mut remarks = Vec::new();
    if page.held == Some(true) {
        remarks.push(Say::OnHold);
    }
    if !own {
        remarks.push(Say::NotYours);
    }
    remarks
}

/// What a deed is called.
pub fn choice(deed: Deed) -> Say {
    match deed {
        Deed::Look => Say::Working,
        Deed::Withdraw => Say::Withdraw,
        Deed::Hold => Say::Hold,
        Deed::Lift => Say::Lift,
        Deed::Release => Say::Release,
        Deed::Erase => Say::Erase,
    }
}

/// The question before a deed, and its yes.
pub fn sure(deed: Deed, code: &str) -> (Say, Say) {
    let code = code.to_owned();
    match deed {
        Deed::Release => (Say::SureRelease { code }, Say::YesRelease),
        Deed::Erase => (Say::SureErase { code }, Say::YesErase),
        Deed::Look | Deed::Withdraw | Deed::Hold | Deed::Lift => {
            (Say::SureWithdraw { code }, Say::YesWithdraw)
        }
    }
}

/// What is said under that question.
pub fn more(deed: Deed) -> &'static [Say] {
    match deed {
        Deed::Erase => &[Say::Limits, Say::Tombstone],
        Deed::Look | Deed::Withdraw | Deed::Hold | Deed::Lift | Deed::Release => &[],
    }
}
