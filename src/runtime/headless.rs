//! The real program without a terminal: the same model, the same worker performing inline, frames as
//! text. Demo and journeys drive it with keys.

use super::worker::Worker;
use crate::app::effect::Effect;
use crate::app::event::{Event, Size};
use crate::app::key::Key;
use crate::app::model::{Model, Shared};
use crate::app::update::update;
use crate::domain::moment::Timestamp;
use crate::lang::locale::Locale;
use crate::lang::number::Digits;
use crate::pack::Packs;
use crate::tui::paint::{Painting, Tongues, as_text, paint};
use crate::tui::theme::Theme;

/// A program whose time stands still unless it is told to go on.
pub struct Headless {
    /// The model, to look at.
    pub model: Model,
    worker: Worker,
    tongues: Tongues,
    now: Timestamp,
    /// Whether the program has asked to end.
    pub ended: bool,
}

impl Headless {
    /// Starts the program in a language and a window, at a moment.
    pub fn start(
        packs: &'static Packs,
        worker: Worker,
        locale: Locale,
        size: Size,
        now: Timestamp,
    ) -> Self {
        let (model, effects) = Model::new(Shared::new(packs, locale, size, now));
        let mut headless = Self {
            model,
            worker,
            tongues: Tongues::new(),
            now,
            ended: false,
        };
        headless.perform(effects);
        headless
    }

    /// The same program, its numbers read in these digits.
    #[must_use]
    pub fn reading(mut self, digits: Digits) -> Self {
        self.model.shared.digits = digits;
        self.tongues = Tongues::with_digits(digits);
        self
    }

    /// Presses a key and waits until everything it caused is done.
    pub fn press(&mut self, key: Key) {
        self.take(Event::Key(key));
    }

    /// Types text, key by key.
    pub fn type_text(&mut self, text: &str) {
        for letter in text.chars() {
            self.press(Key::Char(letter));
        }
    }

    /// Lets time pass.
    pub fn wait(&mut self, seconds: i64) {
        self.set_clock(seconds);
        let passed = u64::try_from(seconds).unwrap_or(0);
        self.model.shared.steady = self.model.shared.steady.saturating_add(passed);
        self.take(Event::Tick);
    }

    /// Sets the clock on the wall forward or back; no time passes.
    pub fn set_clock(&mut self, seconds: i64) {
        self.now = Timestamp::from_seconds(self.now.seconds().saturating_add(seconds));
    }

    /// Changes the window.
    pub fn resize(&mut self, size: Size) {
        self.take(Event::Resize(size));
    }

    /// Hands the program any event.
    pub fn take(&mut self, event: Event) {
        let effects = update(&mut self.model, event, self.now);
        self.perform(effects);
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        let mut waiting: std::collections::VecDeque<Effect> = effects.into();
        while let Some(effect) = waiting.pop_front() {
            self.ended |= matches!(effect, Effect::Quit);
            if let Some(event) = self.worker.perform(effect, self.now) {
                waiting.extend(update(&mut self.model, event, self.now));
            }
        }
    }

    /// The frame as it would be shown.
    pub fn painting(&self) -> Option<Painting> {
        let words = self.tongues.of(self.model.shared.locale)?;
        Some(paint(&self.model, words, Theme::Plain))
    }

    /// The frame as text, a row a line.
    pub fn frame(&self) -> String {
        self.painting()
            .map(|painting| as_text(&painting))
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::super::place::Place;
    use super::*;
    use crate::crypt::Cost;
    use crate::domain::station::Realm;

    #[test]
    fn two_keys_lead_to_the_first_person_of_a_drill() {
        let nowhere = Place {
            folder: "no-folder-of-a-test".into(),
        };
        let worker = Worker::new(nowhere, Realm::Practice, Cost::PRACTICE_FLOOR).without_settings();
        let size = Size {
            width: 80,
            height: 24,
        };
        let at = Timestamp::from_seconds(0);
        let packs = crate::pack::shipped().unwrap();
        let mut program = Headless::start(packs, worker, Locale::En, size, at);
        program.press(Key::Char('4'));
        program.press(Key::Char('1'));
        assert!(program.model.shared.is_drill());
        assert_eq!(program.model.shared.locale, Locale::Es);
        assert!(program.model.shared.open.is_some());
        assert!(
            program.model.overlays.is_empty(),
            "{:?}",
            program.model.overlays
        );
    }
}
