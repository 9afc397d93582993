//! A Fluent message as the house writes it: text, variables, and choices by a variable.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

/// The plural categories of Unicode.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What a message is made of.
#[derive(Default)]
pub(super) struct Message {
    /// Its id.
    pub(super) id: String,
    /// Every variable, in text or as what a choice is made by.
    pub(super) variables: BTreeSet<String>,
    /// The forms of each choice by count.
    pub(super) plurals: Vec<BTreeSet<String>>,
    text: String,
}

/// The messages of a file, or what is wrong with it.
///
/// Terms, attributes, functions and references are refused: the program hands over all that a message
/// needs, and registers no functions.
pub(super) fn parse(text: &str) -> Result<Vec<Message>, String> {
    let resource = parser::parse(text).map_err(|(_, faults)| format!("{faults:?}"))?;
    let mut messages = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) if message.attributes.is_empty() => {
                let mut read = Message {
                    id: message.id.name.to_owned(),
                    ..Message::default()
                };
                let pattern = message.value.ok_or(format!("{} is empty", read.id))?;
                read.pattern(&pattern)?;
                messages.push(read);
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            Entry::Message(_) | Entry::Term(_) | Entry::Junk { .. } => {
                return Err(format!("neither a plain message nor a comment: {entry:?}"));
            }
        }
    }
    Ok(messages)
}

impl Message {
    fn pattern(&mut self, pattern: &Pattern<&str>) -> Result<(), String> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression)?,
            }
        }
        self.text.push('\n');
        Ok(())
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Result<(), String> {
        let (inline, variants) = match expression {
            Expression::Inline(inline) => (inline, &[][..]),
            Expression::Select { selector, variants } => (selector, variants.as_slice()),
        };
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::StringLiteral { value } if variants.is_empty() => {
                self.text.push_str(value);
            }
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::FunctionReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::Placeable { .. } => {
                return Err(format!("{}: {inline:?}", self.id));
            }
        }
        let mut forms = BTreeSet::new();
        for variant in variants {
            if let VariantKey::Identifier { name } = variant.key {
                forms.insert(name.to_owned());
            }
            self.pattern(&variant.value)?;
        }
        if forms.iter().any(|form| CATEGORIES.contains(&form.as_str())) {
            self.plurals.push(forms);
        }
        Ok(())
    }

    /// Whether it says `word` where `rest` does not follow.
    pub(super) fn says_bare(&self, word: &str, rest: &str) -> bool {
        let lower = self.text.to_lowercase();
        let text = lower.split_whitespace().collect::<Vec<_>>().join(" ");
        text.split(word).skip(1).any(|after| {
            let ends = !after.starts_with(char::is_alphabetic);
            ends && !after.trim_start().starts_with(rest)
        })
    }
}

#[test]
fn the_reader_sees_what_a_message_is_made_of() {
    let text = "# A comment.\na-count = { $rows ->\n    [one] one row\n   *[other] { $rows } of { $all }\n}\n";
    let message = &parse(text).unwrap()[0];
    assert_eq!(message.id, "a-count");
    assert_eq!(message.variables, ["all", "rows"].map(str::to_owned).into());
    assert_eq!(
        message.plurals,
        [["one", "other"].map(str::to_owned).into()]
    );
    for bad in [
        "a = { -term }",
        "a = { NUMBER($x) }",
        "a =\n    .b = c",
        "-a = b",
        "a b",
        "a = { b }",
    ] {
        assert!(parse(bad).is_err(), "{bad}");
    }
}

#[test]
fn half_a_term_is_seen() {
    let bare = |text: &str| {
        let source = format!("a = {text}");
        parse(&source).unwrap()[0].says_bare("trafic", "illicite de migrants")
    };
    assert!(bare("le trafic de personnes"));
    assert!(bare("du Trafic."));
    assert!(bare("un trafic illicite"));
    assert!(!bare("un trafic illicite\n    de migrants"));
    assert!(!bare("un trafiquant"));
}
