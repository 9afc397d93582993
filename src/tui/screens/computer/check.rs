//! What was found about this computer, what is in the way first.

use crate::app::finding::{Finding, State};
use crate::app::model::Shared;
use crate::app::screens::computer::check::Check;
use crate::lang::msg::Computer as Say;
use crate::tui::chrome::{BODY_TOP, body_height};
use crate::tui::ink::{Ink, Spot};
use crate::tui::page::Page;
use crate::tui::theme::Role;

/// The findings, grouped by how it stands with them.
pub fn paint(ink: &mut Ink<'_>, page: &Check, shared: &Shared) {
    let width = ink.width().saturating_sub(4);
    let top = BODY_TOP + u16::from(!shared.is_compact());
    let room = (BODY_TOP + body_height(ink)).saturating_sub(top);
    let text = body(ink, width, &page.findings);
    text.paint(ink, Spot::new(2, top, width), room, page.top);
    ink.focus(2, top);
}

/// Each finding in words, with why it is so and what helps.
pub fn body(ink: &Ink<'_>, width: u16, findings: &[Finding]) -> Page {
    let mut text = Page::new(width);
    for state in State::PRESSING {
        let mut of_state = findings.iter().filter(|one| one.state == state).peekable();
        if of_state.peek().is_none() {
            continue;
        }
        if text.height() > 0 {
            text.gap();
        }
        text.title(ink, heading(state));
        of_state.for_each(|finding| one(&mut text, ink, finding));
    }
    text
}

const fn heading(state: State) -> Say {
    match state {
        State::Fault => Say::InTheWay,
        State::Warning => Say::ToBeDone,
        State::Note => Say::WorthKnowing,
        State::Good => Say::AsItShouldBe,
    }
}

fn one(text: &mut Page, ink: &Ink<'_>, finding: &Finding) {
    let role = match finding.state {
        State::Fault => Role::Fault,
        State::Warning => Role::Concern,
        State::Note | State::Good => Role::Text,
    };
    let what = ink.words(finding.what.clone());
    text.text(ink, 2, role, &what);
    for more in [&finding.why, &finding.remedy].into_iter().flatten() {
        let said = ink.words(more.clone());
        text.text(ink, 4, Role::Muted, &said);
    }
}
