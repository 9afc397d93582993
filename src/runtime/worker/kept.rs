//! What the worker keeps in the settings of this computer.

use super::{Fault, Worker, told};
use crate::app::screens::calibrate::Calibrated;
use crate::lang::locale::Locale;
use crate::settings::look::{Glyphs, Theme};
use crate::settings::{self, Settings};

impl Worker {
    pub(super) fn keep_language(&self, locale: Locale) -> Result<(), Fault> {
        self.change_settings(|settings| settings.language = Some(locale))
    }

    pub(super) fn keep_theme(&self, theme: Theme) -> Result<(), Fault> {
        self.change_settings(|settings| {
            settings.theme = Some(theme).filter(|theme| *theme != Theme::Terminal);
        })
    }

    /// Keeps what the check found: only what differs from the defaults, and nothing that was not asked.
    pub(super) fn keep_terminal(&self, found: &Calibrated) -> Result<(), Fault> {
        self.change_settings(|settings| {
            if let Some(glyphs) = found.glyphs {
                settings.glyphs = Some(glyphs).filter(|glyphs| *glyphs != Glyphs::Full);
            }
            if let Some(theme) = found.theme {
                settings.theme = Some(theme).filter(|theme| *theme != Theme::Terminal);
            }
            if let Some(keyboard) = found.keyboard {
                settings.keyboard = Some(keyboard);
            }
            if let Some(encoding) = found.encoding {
                let kept = settings.terminals.entry(found.key.clone()).or_default();
                kept.bidi = Some(encoding);
            }
        })
    }

    /// Changes what is kept in the settings and leaves the rest as it is.
    fn change_settings(&self, change: impl FnOnce(&mut Settings)) -> Result<(), Fault> {
        if !self.settings {
            return Ok(());
        }
        let path = self.place.settings();
        let mut settings = settings::read(&path).map_err(|fault| told(fault.notice()))?;
        change(&mut settings);
        settings::keep(&path, &settings).map_err(|fault| told(fault.notice()))
    }
}
