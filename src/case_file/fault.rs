//! What can be wrong with a case file.

use std::io;

use crate::lang::Notice;
use crate::lang::msg::CaseFile as Say;

/// Why a file is no case. Each names the file as it was given, and the place in it as a dotted key.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "the fields are described above, once for all")]
pub enum Fault {
    /// The file could not be read, or is not UTF-8.
    #[error("{file} could not be read")]
    Unreadable {
        file: String,
        #[source]
        source: io::Error,
    },
    /// The text is not TOML. The line counts from 1.
    #[error("{file}: line {line} is not TOML")]
    Syntax {
        file: String,
        line: u64,
        #[source]
        source: toml::de::Error,
    },
    /// A table, key or area that case files do not have.
    #[error("{file}: {key} is not known, only {allowed}")]
    UnknownKey {
        file: String,
        key: String,
        allowed: String,
    },
    /// An item that the catalogue lacks.
    #[error("{file}: {key} names no item")]
    UnknownItem { file: String, key: String },
    /// A value, or a kind of value, that the key does not take.
    #[error("{file}: {key} is {value}, and takes only {allowed}")]
    UnknownValue {
        file: String,
        key: String,
        value: String,
        allowed: String,
    },
    /// A present state in `[areas]`.
    #[error("{file}: {key} is {value}, and an area is never present by itself")]
    PresentArea {
        file: String,
        key: String,
        value: String,
        items: String,
    },
    /// `age` in `[areas]`.
    #[error("{file}: {key} is no answer to a core question")]
    AgeArea { file: String, key: String },
    /// `forms` without a form.
    #[error("{file}: {key} is empty, and takes {allowed}")]
    EmptyForms {
        file: String,
        key: String,
        allowed: String,
    },
    /// Something in `purposes_enabled` that is no `pur` item.
    #[error("{file}: {value} in {key} is no purpose")]
    NotAPurpose {
        file: String,
        key: String,
        value: String,
    },
    /// A child age below the least one, or not a whole number of years.
    #[error("{file}: {key} is {value}, and must be at least {least}")]
    ChildAge {
        file: String,
        key: String,
        value: String,
        least: u8,
    },
}

impl Fault {
    /// The fault as a person meets it.
    pub fn notice(&self) -> Notice {
        Notice::new(self.problem(), self.remedy())
    }

    fn problem(&self) -> Say {
        let (file, key, value) = self.place();
        match self {
            Self::Unreadable { source, .. } => Say::Unreadable {
                file,
                detail: source.to_string(),
            },
            Self::Syntax { line, .. } => Say::Syntax { file, line: *line },
            Self::UnknownKey { .. } => Say::UnknownKey { file, key },
            Self::UnknownItem { .. } => Say::UnknownItem { file, key },
            Self::UnknownValue { .. } => Say::UnknownValue { file, key, value },
            Self::PresentArea { .. } => Say::PresentArea { file, key, value },
            Self::AgeArea { .. } => Say::AgeArea { file, key },
            Self::EmptyForms { .. } => Say::EmptyForms { file, key },
            Self::NotAPurpose { .. } => Say::NotAPurpose { file, key, value },
            Self::ChildAge { .. } => Say::ChildAge { file, key, value },
        }
    }

    fn remedy(&self) -> Say {
        match self {
            Self::Unreadable { .. } => Say::UnreadableRemedy,
            Self::Syntax { line, .. } => Say::SyntaxRemedy { line: *line },
            Self::UnknownKey { allowed, .. } => Say::UnknownKeyRemedy {
                allowed: allowed.clone(),
            },
            Self::UnknownItem { .. } => Say::UnknownItemRemedy,
            Self::UnknownValue { key, allowed, .. } => Say::UnknownValueRemedy {
                key: key.clone(),
                allowed: allowed.clone(),
            },
            Self::PresentArea { items, .. } => Say::PresentAreaRemedy {
                items: items.clone(),
            },
            Self::AgeArea { .. } => Say::AgeAreaRemedy,
            Self::EmptyForms { allowed, .. } => Say::EmptyFormsRemedy {
                allowed: allowed.clone(),
            },
            Self::NotAPurpose { .. } => Say::NotAPurposeRemedy,
            Self::ChildAge { least, .. } => Say::ChildAgeRemedy { least: *least },
        }
    }

    /// The file, the key and the value, as far as the fault has them.
    fn place(&self) -> (String, String, String) {
        let (file, key, value) = match self {
            Self::Unreadable { file, .. } | Self::Syntax { file, .. } => (file, "", ""),
            Self::UnknownKey { file, key, .. }
            | Self::UnknownItem { file, key }
            | Self::AgeArea { file, key }
            | Self::EmptyForms { file, key, .. } => (file, key.as_str(), ""),
            Self::UnknownValue {
                file, key, value, ..
            }
            | Self::PresentArea {
                file, key, value, ..
            }
            | Self::NotAPurpose { file, key, value }
            | Self::ChildAge {
                file, key, value, ..
            } => (file, key.as_str(), value.as_str()),
        };
        (file.clone(), key.to_owned(), value.to_owned())
    }
}
