//! What the user changed, nothing else: `settings.toml` beside the vaults.

pub mod keyboard;

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::lang::Notice;
use crate::lang::locale::Locale;
use crate::lang::msg::Command;
use keyboard::Keyboard;

/// The settings of this computer. What is missing has its default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Settings {
    /// The language the program starts in.
    pub language: Option<Locale>,
    /// The keyboard, as far as somebody said.
    pub keyboard: Option<Keyboard>,
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
    keyboard: Option<String>,
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
    let language = match file.language {
        None => None,
        Some(code) => {
            Some(Locale::parse(&code).ok_or_else(|| malformed(format!("language = {code:?}")))?)
        }
    };
    let keyboard = match file.keyboard {
        None => None,
        Some(name) => {
            Some(Keyboard::parse(&name).ok_or_else(|| malformed(format!("keyboard = {name:?}")))?)
        }
    };
    Ok(Settings { language, keyboard })
}

/// Keeps the settings: written beside the old file, then renamed over it.
pub fn keep(path: &Path, settings: Settings) -> Result<(), SettingsError> {
    let file = File {
        language: settings.language.map(|locale| locale.code().to_owned()),
        keyboard: settings.keyboard.map(|keyboard| keyboard.name().to_owned()),
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
                keyboard: None,
            },
        )
        .unwrap();
        assert_eq!(
            std::fs::read_to_string(&path).unwrap(),
            "language = \"ar\"\n"
        );
        assert_eq!(read(&path).unwrap().language, Some(Locale::Ar));
    }

    #[test]
    fn every_keyboard_is_read_back_and_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.toml");
        for keyboard in Keyboard::ALL {
            let settings = Settings {
                language: None,
                keyboard: Some(keyboard),
            };
            keep(&path, settings).unwrap();
            assert_eq!(read(&path).unwrap(), settings);
        }
        std::fs::write(&path, "keyboard = \"dvorak\"\n").unwrap();
        assert!(matches!(read(&path), Err(SettingsError::Malformed { .. })));
    }

    #[test]
    fn a_key_nobody_knows_is_a_fault() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.toml");
        std::fs::write(&path, "colour = 1\n").unwrap();
        assert!(matches!(read(&path), Err(SettingsError::Malformed { .. })));
    }
}
