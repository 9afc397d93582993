//! A fault of a pack file: where it is, what is wrong, what to do.

use crate::lang::msg::{Msg, Pack};
use crate::lang::words::Words;

/// One fault of one pack file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file's name, as the caller gave it.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// What is wrong.
    pub problem: Msg,
    /// What to do about it.
    pub remedy: Msg,
}

/// The problems as text, one after the other in the order given, each as `file:line: problem` with
/// the remedy on a line of its own, and their number on the last line.
pub fn lint_report(problems: &[Problem], words: &Words) -> String {
    let mut report = String::new();
    for problem in problems {
        let said = words.say_plain(problem.problem.clone());
        let remedy = words.say_plain(problem.remedy.clone());
        let Problem { file, line, .. } = problem;
        report.push_str(&[file, ":", &line.to_string(), ": ", &said, "\n"].concat());
        report.push_str(&["    ", &remedy, "\n"].concat());
    }
    let count = u32::try_from(problems.len()).unwrap_or(u32::MAX);
    report.push_str(&words.say_plain(Pack::LintCount { count }));
    report.push('\n');
    report
}
