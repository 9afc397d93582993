//! What was found about this computer.

use crate::app::action::Action;
use crate::app::finding::Finding;
use crate::app::model::Shared;
use crate::app::screens::Step;
use crate::app::terminal::found;

/// The findings, what is in the way first.
#[derive(Debug, Default)]
pub struct Check {
    /// Everything that was looked at.
    pub findings: Vec<Finding>,
    /// The first row that is shown, from 0.
    pub top: u16,
}

impl Check {
    /// What the worker found, and what is known of the terminal.
    pub(super) fn of(mut findings: Vec<Finding>, shared: &Shared) -> Self {
        findings.extend(found::all(&shared.terminal, shared.size));
        findings.sort_by_key(|finding| std::cmp::Reverse(finding.state));
        Self { findings, top: 0 }
    }

    pub(super) fn update(&mut self, action: Action) -> Option<Step> {
        match action {
            Action::Up => self.top = self.top.saturating_sub(1),
            Action::Down => self.top = self.top.saturating_add(1),
            Action::PageUp => self.top = self.top.saturating_sub(8),
            Action::PageDown => self.top = self.top.saturating_add(8),
            Action::Next | Action::Previous | Action::Back | Action::Why => return None,
            _ => {}
        }
        Some(Step::Stay)
    }
}
