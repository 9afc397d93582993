//! One pack file while it is read: it knows its lines and gathers the faults.

use std::cell::RefCell;

use super::problem::Problem;
use crate::lang::msg::Msg;

/// One file while it is read; it gathers the faults.
pub(super) struct File<'a> {
    name: &'a str,
    /// Where the lines end, in bytes.
    breaks: Vec<usize>,
    problems: RefCell<Vec<Problem>>,
}

impl<'a> File<'a> {
    pub(super) fn new(name: &'a str, text: &str) -> Self {
        let bytes = text.bytes().enumerate();
        let breaks = bytes.filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at);
        Self {
            name,
            breaks: breaks.collect(),
            problems: RefCell::new(Vec::new()),
        }
    }

    /// The line, from 1, on which the byte `at` stands.
    pub(super) fn line(&self, at: usize) -> u32 {
        let breaks = self.breaks.partition_point(|end| *end < at);
        u32::try_from(breaks).unwrap_or(u32::MAX).saturating_add(1)
    }

    pub(super) fn fault(&self, line: u32, problem: impl Into<Msg>, remedy: impl Into<Msg>) {
        let file = self.name.to_owned();
        let (problem, remedy) = (problem.into(), remedy.into());
        self.problems.borrow_mut().push(Problem {
            file,
            line,
            problem,
            remedy,
        });
    }

    /// The faults found, in the order of the lines.
    pub(super) fn into_problems(self) -> Vec<Problem> {
        let mut problems = self.problems.into_inner();
        problems.sort_by_key(|problem| problem.line);
        problems
    }
}
