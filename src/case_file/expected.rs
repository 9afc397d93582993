//! What a worked case expects of its assessment, and where the two differ.

use toml::Value;

use crate::domain::assess::Assessment;

use super::fault::Fault;

macro_rules! fields {
    ($( $(#[$doc:meta])* $name:ident => $code:literal, $found:expr; )+) => {
        /// A field that `[expected]` may hold.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Field {
            $( $(#[$doc])* $name ),+
        }

        impl Field {
            /// Every field.
            pub const ALL: &'static [Self] = &[$( Self::$name ),+];

            /// Its key in `[expected]`.
            pub const fn code(self) -> &'static str {
                match self { $( Self::$name => $code ),+ }
            }

            /// What an assessment says of it, as it would stand in the file.
            fn found(self, assessment: &Assessment) -> String {
                let found: fn(&Assessment) -> String = match self { $( Self::$name => $found ),+ };
                found(assessment)
            }
        }
    };
}

fields! {
    /// The headline.
    Headline => "headline", |a| a.headline.code().to_owned();
    /// The code as displayed.
    Code => "code", Assessment::code;
    /// Whether IMMEDIATE is shown first.
    Immediate => "immediate", |a| a.immediate.to_string();
    /// Whether it is the child path.
    Child => "child", |a| a.child.to_string();
    /// The trafficking level.
    Tip => "tip", |a| a.tip.code().to_owned();
    /// The smuggling level.
    Som => "som", |a| a.som.code().to_owned();
    /// Whether the smuggling level is provisional.
    SomProvisional => "som_provisional", |a| a.som_provisional.to_string();
    /// The protection level.
    Protection => "protection", |a| a.protection.code().to_owned();
    /// The form.
    Form => "form", |a| a.form.code().to_owned();
    /// The act.
    Act => "act", |a| a.elements.act.code().to_owned();
    /// The means.
    Means => "means", |a| a.elements.means.code().to_owned();
    /// The purpose.
    Purpose => "purpose", |a| a.elements.purpose.code().to_owned();
    /// Exploitation at work without means.
    LabourAbuse => "labour_abuse", |a| a.labour_abuse.to_string();
}

/// What a file expects: any of the fields, with the text its value is written as.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Expected(Vec<(Field, String)>);

impl Expected {
    pub(super) fn read(file: &str, value: &Value) -> Result<Self, Fault> {
        let codes: Vec<_> = Field::ALL.iter().map(|field| field.code()).collect();
        let table = value.as_table().ok_or_else(|| Fault::UnknownValue {
            file: file.to_owned(),
            key: "expected".to_owned(),
            value: value.to_string(),
            allowed: "[expected]".to_owned(),
        })?;
        let fields: Result<Vec<_>, Fault> = table
            .iter()
            .map(|(key, value)| {
                let known = Field::ALL.iter().find(|field| field.code() == key);
                let field = known.ok_or_else(|| Fault::UnknownKey {
                    file: file.to_owned(),
                    key: format!("expected.{key}"),
                    allowed: codes.join(", "),
                })?;
                Ok((*field, written(value)))
            })
            .collect();
        Ok(Self(fields?))
    }
}

fn written(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// One field in which an assessment is not what the file expects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The field.
    pub field: Field,
    /// What the file expects.
    pub expected: String,
    /// What the assessment says.
    pub found: String,
}

/// Where an assessment is not what a file expects; empty if it holds.
pub fn compare(expected: &Expected, assessment: &Assessment) -> Vec<Difference> {
    expected
        .0
        .iter()
        .map(|(field, expected)| Difference {
            field: *field,
            expected: expected.clone(),
            found: field.found(assessment),
        })
        .filter(|difference| difference.expected != difference.found)
        .collect()
}
