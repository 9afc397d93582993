//! Colours by meaning. A theme maps every role; nothing is told by colour alone.

use ratatui::style::{Color, Modifier, Style};

/// What a piece of text means, never how it looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Ordinary text.
    Text,
    /// Less important.
    Muted,
    /// A heading.
    Title,
    /// A key that can be pressed.
    Key,
    /// What has the focus.
    Focus,
    /// Points somewhere; wants attention.
    Concern,
    /// Somebody must act now.
    Urgent,
    /// Done, saved, confirmed.
    Done,
    /// Something is wrong.
    Fault,
    /// The stripe of a drill.
    Drill,
}

impl Role {
    /// Every role, in the order of its style number.
    pub const ALL: [Self; 10] = [
        Self::Text,
        Self::Muted,
        Self::Title,
        Self::Key,
        Self::Focus,
        Self::Concern,
        Self::Urgent,
        Self::Done,
        Self::Fault,
        Self::Drill,
    ];

    /// The number that the text layer carries for it.
    pub fn number(self) -> u16 {
        Self::ALL
            .iter()
            .position(|role| *role == self)
            .and_then(|place| u16::try_from(place).ok())
            .unwrap_or(0)
    }

    /// The role with this number.
    pub fn of_number(number: u16) -> Self {
        Self::ALL
            .get(usize::from(number))
            .copied()
            .unwrap_or(Self::Text)
    }
}

/// A set of colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// The terminal's own colours, with bold, reverse and its own red for what is urgent: a hue that is legible on
    /// light and on dark.
    Terminal,
    /// No colour at all: `NO_COLOR`, electronic paper, logs.
    Plain,
}

impl Theme {
    /// The style of a role.
    pub fn style(self, role: Role) -> Style {
        let plain = match role {
            Role::Text => Style::new(),
            Role::Muted => Style::new().add_modifier(Modifier::DIM),
            Role::Title | Role::Key | Role::Done => Style::new().add_modifier(Modifier::BOLD),
            Role::Concern => Style::new().add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
            Role::Focus | Role::Drill => Style::new().add_modifier(Modifier::REVERSED),
            Role::Urgent | Role::Fault => {
                Style::new().add_modifier(Modifier::BOLD | Modifier::REVERSED)
            }
        };
        match (self, role) {
            (Self::Terminal, Role::Urgent | Role::Fault) => plain.fg(Color::Red),
            _ => plain,
        }
    }
}
