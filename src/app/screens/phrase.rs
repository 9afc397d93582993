//! A new passphrase: random words that the program offers, or one's own.

use crate::app::effect::Effect;
use crate::app::field::Field;
use crate::crypt::secret::{Passphrase, Strength};
use crate::crypt::{Plaintext, wordlist};
use crate::lang::locale::Locale;
use crate::lang::msg::Phrase;

/// A passphrase being chosen, and its repetition.
#[derive(Debug)]
pub struct Choosing {
    /// What is typed.
    pub field: Field,
    /// The same again; not needed for words that are offered, which were read when they were typed.
    pub again: Field,
    offer: Option<Plaintext>,
}

/// What can be said of a passphrase while it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Worth {
    /// Nothing is typed yet.
    Empty,
    /// The words that are offered, or their beginning.
    Begun,
    /// So many random words, each of so many.
    Words {
        /// How many words.
        count: u32,
        /// How many the list has.
        list: u32,
    },
    /// One's own, judged by its form.
    Own(Strength),
}

impl Default for Choosing {
    fn default() -> Self {
        Self {
            field: Field::secret(),
            again: Field::secret(),
            offer: None,
        }
    }
}

impl Choosing {
    /// The words that are offered.
    pub fn offer(&self) -> Option<&str> {
        self.offer.as_ref().map(Plaintext::expose)
    }

    /// Offers these words, in place of others.
    pub fn offer_words(&mut self, words: Plaintext) {
        self.offer = Some(words);
    }

    /// What draws an offer.
    pub fn draw(locale: Locale) -> Effect {
        Effect::DrawWords(locale)
    }

    /// Whether the words that are offered were typed, in whatever state the keyboard is.
    pub fn is_taken(&self) -> bool {
        self.offer()
            .is_some_and(|words| wordlist::is_same(&as_passphrase(words), &self.typed()))
    }

    /// What can be said of what was typed.
    pub fn worth(&self) -> Worth {
        if self.field.is_empty() {
            return Worth::Empty;
        }
        let Some(offer) = self.offer() else {
            return Worth::Own(self.typed().strength());
        };
        if self.is_taken() {
            return words(offer);
        }
        if wordlist::begins(&as_passphrase(offer), &self.typed()) {
            return Worth::Begun;
        }
        Worth::Own(self.typed().strength())
    }

    /// What can be said of what was typed, in words.
    pub fn told(&self) -> Phrase {
        match self.worth() {
            Worth::Empty if self.offer.is_none() => Phrase::Offer { count: drawn().0 },
            Worth::Empty | Worth::Begun => Phrase::TakeThem,
            Worth::Words { count, list } => Phrase::Taken { count, list },
            Worth::Own(strength) => own(strength),
        }
    }

    /// Whether it is too short to be taken.
    pub fn is_too_short(&self) -> bool {
        !self.is_taken() && self.typed().strength() == Strength::TooShort
    }

    /// Whether it must be typed again, and was typed differently.
    pub fn differs(&self) -> bool {
        !self.is_taken() && self.field.text() != self.again.text()
    }

    /// The passphrase; both fields are empty afterwards, and the offer is gone.
    pub fn take(&mut self) -> Passphrase {
        self.offer = None;
        self.again.take();
        Passphrase::new(self.field.take())
    }

    fn typed(&self) -> Passphrase {
        as_passphrase(self.field.text())
    }
}

/// What a passphrase of one's own is worth, as far as its form tells.
pub const fn own(strength: Strength) -> Phrase {
    match strength {
        Strength::TooShort => Phrase::OwnTooShort,
        Strength::Weak => Phrase::OwnWeak,
        Strength::Fair => Phrase::OwnFair,
        Strength::Strong => Phrase::OwnStrong,
    }
}

/// How many words a drawn passphrase has, and how many its list: they are alike in every language.
pub fn drawn() -> (u32, u32) {
    let list = wordlist::of(Locale::En);
    (short(list.needed()), short(list.len()))
}

fn words(offer: &str) -> Worth {
    Worth::Words {
        count: short(offer.split(' ').count()),
        list: drawn().1,
    }
}

fn short(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn as_passphrase(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned())
}
