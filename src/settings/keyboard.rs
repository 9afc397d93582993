//! The keyboards of the stations, by the settings' names for them.

/// A keyboard, by where its Latin letters and its digits are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Keyboard {
    /// Arabic letters on QWERTY keys: Arabic (101), Arabic (102), xkb `ara(basic)`.
    Arabic,
    /// French, or Arabic letters on AZERTY keys: digits need Shift, some letters change places.
    Azerty,
    /// Latin letters on QWERTY keys.
    Qwerty,
    /// Spanish.
    Spanish,
}

impl Keyboard {
    /// Every keyboard.
    pub const ALL: [Self; 4] = [Self::Arabic, Self::Azerty, Self::Qwerty, Self::Spanish];

    /// Its name in the settings.
    pub fn name(self) -> &'static str {
        match self {
            Self::Arabic => "arabic",
            Self::Azerty => "azerty",
            Self::Qwerty => "qwerty",
            Self::Spanish => "spanish",
        }
    }

    /// The keyboard with a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}
