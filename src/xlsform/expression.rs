//! When a row is shown: expressions over earlier answers, in the XPath of XLSForm.

use std::fmt;

/// An expression that is true or false.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expression {
    /// This answer was given to the row of this name, alone or among others.
    Selected {
        /// The row.
        row: String,
        /// The answer's value.
        answer: String,
    },
    /// Any of these holds; false without one.
    Any(Vec<Self>),
    /// All of these hold; true without one.
    All(Vec<Self>),
    /// This does not hold.
    Not(Box<Self>),
}

impl Expression {
    /// The answer `answer` to the row `row`.
    pub fn selected(row: impl Into<String>, answer: impl Into<String>) -> Self {
        let (row, answer) = (row.into(), answer.into());
        Self::Selected { row, answer }
    }

    /// All of them; none where there is nothing to hold, and the one itself where there is one.
    pub fn all(mut parts: Vec<Self>) -> Option<Self> {
        match parts.len() {
            0 | 1 => parts.pop(),
            _ => Some(Self::All(parts)),
        }
    }

    /// That it does not hold.
    #[must_use]
    pub fn denied(self) -> Self {
        Self::Not(Box::new(self))
    }

    fn is_compound(&self) -> bool {
        matches!(self, Self::Any(parts) | Self::All(parts) if parts.len() > 1)
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Selected { row, answer } => write!(f, "selected(${{{row}}}, '{answer}')"),
            Self::Any(parts) => joined(f, parts, " or ", "false()"),
            Self::All(parts) => joined(f, parts, " and ", "true()"),
            Self::Not(part) => write!(f, "not({part})"),
        }
    }
}

fn joined(
    f: &mut fmt::Formatter<'_>,
    parts: &[Expression],
    between: &str,
    none: &str,
) -> fmt::Result {
    if parts.is_empty() {
        return f.write_str(none);
    }
    for (place, part) in parts.iter().enumerate() {
        if place > 0 {
            f.write_str(between)?;
        }
        if part.is_compound() {
            write!(f, "({part})")?;
        } else {
            write!(f, "{part}")?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_those_of_the_format() {
        let docs = Expression::selected("q_docs", "a7");
        let debt = Expression::selected("q_debt", "a1");
        let any = Expression::Any(vec![docs.clone(), debt.clone()]);
        let both = Expression::all(vec![any, debt.denied()]).unwrap();
        assert_eq!(
            both.to_string(),
            "(selected(${q_docs}, 'a7') or selected(${q_debt}, 'a1')) \
             and not(selected(${q_debt}, 'a1'))"
        );
        assert_eq!(Expression::all(vec![docs.clone()]), Some(docs));
        assert_eq!(Expression::all(Vec::new()), None);
        assert_eq!(Expression::Any(Vec::new()).to_string(), "false()");
    }
}
