//! What the user changed, nothing else: `settings.toml` beside the vaults.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

use crate::lang::Notice;
use crate::lang::locale::Locale;
use crate::lang::msg::{Command, Terminal};
use crate::text::encoding::{Encoding, Marks};

mod choice;

pub use choice::{Colours, Glyphs};

/// The settings of this computer. What is missing has its default.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Settings {
    /// The language the program starts in.
    pub language: Option<Locale>,
    /// How right-to-left text reaches every terminal that nothing else is known of.
    pub bidi: Option<Encoding>,
    /// Whether Arabic marks are shown there.
    pub marks: Option<Marks>,
    /// Which signs the screens are drawn with.
    pub glyphs: Option<Glyphs>,
    /// The colours.
    pub theme: Option<Colours>,
    /// What was chosen for single terminals, by their names.
    pub terminals: BTreeMap<String, Kept>,
}

/// What was chosen for one terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Kept {
    /// How right-to-left text reaches it.
    pub bidi: Option<Encoding>,
    /// Whether Arabic marks are shown.
    pub marks: Option<Marks>,
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
    /// A key that nobody knows.
    #[error("{}: unknown key {key}, the nearest is {nearest}", .path.display())]
    UnknownKey {
        /// The file.
        path: PathBuf,
        /// The key.
        key: String,
        /// The known key that is most like it.
        nearest: &'static str,
    },
    /// A value that its key does not take.
    #[error("{}: {key} = {value}, allowed are {allowed}", .path.display())]
    BadValue {
        /// The file.
        path: PathBuf,
        /// The key.
        key: &'static str,
        /// The value.
        value: String,
        /// What it takes.
        allowed: String,
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
        let told = |path: &Path| path.display().to_string();
        match self {
            Self::Malformed { path, .. } | Self::Io { path, .. } => Notice::new(
                Command::SettingsUnusable { path: told(path) },
                Command::SettingsRemedy,
            ),
            Self::UnknownKey { path, key, nearest } => Notice::new(
                Terminal::SettingsUnknownKey {
                    path: told(path),
                    key: key.clone(),
                },
                Terminal::SettingsNearest {
                    nearest: (*nearest).to_owned(),
                },
            ),
            Self::BadValue {
                path,
                key,
                value,
                allowed,
            } => Notice::new(
                Terminal::SettingsBadValue {
                    path: told(path),
                    key: (*key).to_owned(),
                    value: value.clone(),
                },
                Terminal::SettingsAllowed {
                    allowed: allowed.clone(),
                },
            ),
        }
    }
}

/// The default of what can find itself.
const AUTO: &str = "auto";

/// The keys of the file.
const KEYS: [&str; 6] = ["language", "bidi", "marks", "glyphs", "theme", "terminal"];

/// The keys of one terminal in it.
const TERMINAL_KEYS: [&str; 2] = ["bidi", "marks"];

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
    let table: Table = text.parse().map_err(|fault: toml::de::Error| {
        let reason = fault.message().to_owned();
        malformed(path, reason)
    })?;
    let file = File {
        path,
        table: &table,
    };
    file.knows(&KEYS)?;
    Ok(Settings {
        language: file.choice("language", "en, ar, fr, es", Locale::parse)?,
        bidi: file.bidi()?,
        marks: file.marks()?,
        glyphs: file.choice("glyphs", &names(&Glyphs::ALL, Glyphs::name), Glyphs::parse)?,
        theme: file.choice(
            "theme",
            &names(&Colours::ALL, Colours::name),
            Colours::parse,
        )?,
        terminals: terminals(path, &table)?,
    })
}

fn terminals(path: &Path, table: &Table) -> Result<BTreeMap<String, Kept>, SettingsError> {
    let wrong = || malformed(path, "terminal is no table".to_owned());
    let Some(found) = table.get("terminal") else {
        return Ok(BTreeMap::new());
    };
    let mut all = BTreeMap::new();
    for (name, value) in found.as_table().ok_or_else(wrong)? {
        let file = File {
            path,
            table: value.as_table().ok_or_else(wrong)?,
        };
        file.knows(&TERMINAL_KEYS)?;
        let kept = Kept {
            bidi: file.bidi()?,
            marks: file.marks()?,
        };
        all.insert(name.clone(), kept);
    }
    Ok(all)
}

/// A table of the file, with its place.
struct File<'a> {
    path: &'a Path,
    table: &'a Table,
}

impl File<'_> {
    fn knows(&self, known: &[&'static str]) -> Result<(), SettingsError> {
        let unknown = self.table.keys().find(|key| !known.contains(&key.as_str()));
        match unknown {
            None => Ok(()),
            Some(key) => Err(SettingsError::UnknownKey {
                path: self.path.to_owned(),
                key: key.clone(),
                nearest: nearest(key, known),
            }),
        }
    }

    fn bidi(&self) -> Result<Option<Encoding>, SettingsError> {
        let allowed = format!("auto, {}", names(&Encoding::ALL, Encoding::name));
        self.choice("bidi", &allowed, Encoding::parse)
    }

    fn marks(&self) -> Result<Option<Marks>, SettingsError> {
        self.choice("marks", "auto, show, hide", Marks::parse)
    }

    /// The value of a key, if it is there.
    fn choice<T>(
        &self,
        key: &'static str,
        allowed: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, SettingsError> {
        let Some(value) = self.table.get(key) else {
            return Ok(None);
        };
        // The default by its name is no difference from the default.
        if allowed.starts_with(AUTO) && value.as_str() == Some(AUTO) {
            return Ok(None);
        }
        let found = value.as_str().and_then(parse);
        found.map(Some).ok_or_else(|| SettingsError::BadValue {
            path: self.path.to_owned(),
            key,
            value: value.to_string(),
            allowed: allowed.to_owned(),
        })
    }
}

fn names<T: Copy>(all: &[T], name: impl Fn(T) -> &'static str) -> String {
    let names: Vec<&str> = all.iter().map(|one| name(*one)).collect();
    names.join(", ")
}

/// The known key that is most like this one.
fn nearest(key: &str, known: &[&'static str]) -> &'static str {
    let distance = |name: &&&'static str| strsim::osa_distance(key, name);
    known
        .iter()
        .min_by_key(distance)
        .copied()
        .unwrap_or_default()
}

fn malformed(path: &Path, reason: String) -> SettingsError {
    SettingsError::Malformed {
        path: path.to_owned(),
        reason,
    }
}

/// Keeps the settings: written beside the old file, then renamed over it.
pub fn keep(path: &Path, settings: &Settings) -> Result<(), SettingsError> {
    let text = written(settings).to_string();
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

fn written(settings: &Settings) -> Table {
    let mut table = Table::new();
    put(&mut table, "language", settings.language.map(Locale::code));
    put(&mut table, "bidi", settings.bidi.map(Encoding::name));
    put(&mut table, "marks", settings.marks.map(Marks::name));
    put(&mut table, "glyphs", settings.glyphs.map(Glyphs::name));
    put(&mut table, "theme", settings.theme.map(Colours::name));
    let mut terminals = Table::new();
    for (name, kept) in &settings.terminals {
        let mut one = Table::new();
        put(&mut one, "bidi", kept.bidi.map(Encoding::name));
        put(&mut one, "marks", kept.marks.map(Marks::name));
        if !one.is_empty() {
            terminals.insert(name.clone(), Value::Table(one));
        }
    }
    if !terminals.is_empty() {
        table.insert("terminal".to_owned(), Value::Table(terminals));
    }
    table
}

fn put(table: &mut Table, key: &str, value: Option<&'static str>) {
    if let Some(value) = value {
        table.insert(key.to_owned(), Value::String(value.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> Result<Settings, SettingsError> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.toml");
        std::fs::write(&path, text).unwrap();
        read(&path)
    }

    #[test]
    fn only_what_differs_is_kept_and_read_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.toml");
        assert_eq!(read(&path).unwrap(), Settings::default());
        let mut settings = Settings {
            language: Some(Locale::Ar),
            ..Settings::default()
        };
        keep(&path, &settings).unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        assert_eq!(text, "language = \"ar\"\n");
        settings.glyphs = Some(Glyphs::Plain);
        settings.theme = Some(Colours::Red);
        let kept = Kept {
            bidi: Some(Encoding::KittyWords),
            marks: Some(Marks::Hide),
        };
        settings.terminals.insert("XTerm(379)".to_owned(), kept);
        keep(&path, &settings).unwrap();
        assert_eq!(read(&path).unwrap(), settings);
    }

    #[test]
    fn a_key_nobody_knows_is_a_fault_that_names_the_nearest() {
        for (text, wrong, right) in [
            ("bibi = \"lrm\"", "bibi", "bidi"),
            ("them = \"red\"", "them", "theme"),
            ("[terminal.x]\nmark = \"show\"", "mark", "marks"),
        ] {
            let fault = read_text(text).unwrap_err();
            let SettingsError::UnknownKey { key, nearest, .. } = &fault else {
                panic!("{fault}");
            };
            assert_eq!((key.as_str(), *nearest), (wrong, right));
        }
    }

    #[test]
    fn a_value_nobody_knows_is_a_fault_that_names_the_allowed() {
        for (text, allowed) in [
            ("bidi = \"left\"", "kitty-words"),
            ("marks = 1", "show"),
            ("glyphs = \"some\"", "plain"),
            ("theme = \"pink\"", "contrast"),
            ("language = \"de\"", "ar"),
        ] {
            let fault = read_text(text).unwrap_err().to_string();
            assert!(fault.contains(allowed), "{fault}");
        }
        let malformed = |text| matches!(read_text(text), Err(SettingsError::Malformed { .. }));
        assert!(malformed("bidi = "));
        assert!(malformed("terminal = 1"));
    }

    #[test]
    fn auto_is_the_default_by_its_name() {
        let settings = read_text("bidi = \"auto\"\nmarks = \"auto\"\n").unwrap();
        assert_eq!(settings, Settings::default());
    }
}
