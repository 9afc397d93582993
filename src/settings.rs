//! What the user changed, nothing else: `settings.toml` beside the vaults.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::lang::Notice;
use crate::lang::locale::Locale;
use crate::lang::msg::Command;

pub mod look;

use look::{Glyphs, Theme};

/// The settings of this computer. What is missing has its default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Settings {
    /// The language the program starts in.
    pub language: Option<Locale>,
    /// The colours that were chosen.
    pub theme: Option<Theme>,
    /// The signs that were chosen.
    pub glyphs: Option<Glyphs>,
}

/// Why settings could not be read or kept.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The file is not as it must be.
    #[error("{}: {reason}", .path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
        /// What the reader says; settings hold nothing secret.
        reason: String,
    },
    /// The file could not be read or written.
    #[error("{}: {source}", .path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
}

impl SettingsError {
    /// Problem and remedy.
    pub fn notice(&self) -> Notice {
        let (Self::Malformed { path, .. } | Self::Io { path, .. }) = self;
        let path = path.display().to_string();
        Notice::new(Command::SettingsUnusable { path }, Command::SettingsRemedy)
    }
}

#[derive(Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    theme: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    glyphs: Option<String>,
}

/// Reads the settings; a file that does not exist is the defaults.
pub fn read(path: &Path) -> Result<Settings, SettingsError> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(absent) if absent.kind() == std::io::ErrorKind::NotFound => {
            return Ok(Settings::default());
        }
        Err(source) => {
            return Err(SettingsError::Io {
                path: path.to_owned(),
                source,
            });
        }
    };
    let malformed = |reason: String| SettingsError::Malformed {
        path: path.to_owned(),
        reason,
    };
    let file: File =
        toml::from_str(&text).map_err(|fault| malformed(fault.message().to_owned()))?;
    let named = |(key, name): (&str, String)| malformed(format!("{key} = {name:?}"));
    Ok(Settings {
        language: known("language", file.language, Locale::parse).map_err(named)?,
        theme: known("theme", file.theme, Theme::parse).map_err(named)?,
        glyphs: known("glyphs", file.glyphs, Glyphs::parse).map_err(named)?,
    })
}

/// The value that a name stands for; the key and the name where it stands for none.
fn known<T>(
    key: &'static str,
    name: Option<String>,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, (&'static str, String)> {
    let Some(name) = name else { return Ok(None) };
    parse(&name).map(Some).ok_or((key, name))
}

/// Keeps the settings: written beside the old file, then renamed over it.
pub fn keep(path: &Path, settings: Settings) -> Result<(), SettingsError> {
    let file = File {
        language: settings.language.map(|locale| locale.code().to_owned()),
        theme: settings.theme.map(|theme| theme.name().to_owned()),
        glyphs: settings.glyphs.map(|glyphs| glyphs.name().to_owned()),
    };
    let text = toml::to_string(&file).map_err(|fault| SettingsError::Malformed {
        path: path.to_owned(),
        reason: fault.to_string(),
    })?;
    let io = |source| SettingsError::Io {
        path: path.to_owned(),
        source,
    };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(io)?;
    }
    let part = path.with_extension("part");
    std::fs::write(&part, text).map_err(io)?;
    std::fs::rename(&part, path).map_err(io)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_kept_and_read_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.toml");
        assert_eq!(read(&path).unwrap(), Settings::default());
        keep(
            &path,
            Settings {
                language: Some(Locale::Ar),
                theme: Some(Theme::Night),
                glyphs: None,
            },
        )
        .unwrap();
        assert_eq!(
            std::fs::read_to_string(&path).unwrap(),
            "language = \"ar\"\ntheme = \"night\"\n"
        );
        let settings = read(&path).unwrap();
        assert_eq!(settings.language, Some(Locale::Ar));
        assert_eq!(settings.theme, Some(Theme::Night));
        assert_eq!(settings.glyphs, None);
    }

    #[test]
    fn a_key_nobody_knows_is_a_fault() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.toml");
        for text in ["colour = 1\n", "theme = \"blue\"\n", "glyphs = \"some\"\n"] {
            std::fs::write(&path, text).unwrap();
            assert!(matches!(read(&path), Err(SettingsError::Malformed { .. })));
        }
    }
}
