//! Colours by meaning. A theme maps every role; nothing is told by colour alone.

use ratatui::style::{Color, Modifier, Style};

pub use crate::settings::look::Theme;

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

/// The ink of every role, and the ground it stands on, as places in the palette of 256 colours: the
/// places from 16 on are the same in every terminal, those below are anybody's guess.
struct Paint {
    ground: u8,
    text: u8,
    muted: u8,
    title: u8,
    key: u8,
    focus: u8,
    concern: u8,
    urgent: u8,
    done: u8,
    fault: u8,
    drill: u8,
}

impl Paint {
    const fn ink(&self, role: Role) -> u8 {
        match role {
            Role::Text => self.text,
            Role::Muted => self.muted,
            Role::Title => self.title,
            Role::Key => self.key,
            Role::Focus => self.focus,
            Role::Concern => self.concern,
            Role::Urgent => self.urgent,
            Role::Done => self.done,
            Role::Fault => self.fault,
            Role::Drill => self.drill,
        }
    }
}

const DAY: Paint = Paint {
    ground: 231,
    text: 16,
    muted: 240,
    title: 16,
    key: 24,
    focus: 18,
    concern: 88,
    urgent: 124,
    done: 22,
    fault: 124,
    drill: 24,
};

const NIGHT: Paint = Paint {
    ground: 16,
    text: 248,
    muted: 243,
    title: 248,
    key: 110,
    focus: 110,
    concern: 179,
    urgent: 173,
    done: 108,
    fault: 173,
    drill: 243,
};

const RED: Paint = Paint {
    ground: 16,
    text: 196,
    muted: 160,
    title: 196,
    key: 196,
    focus: 160,
    concern: 196,
    urgent: 196,
    done: 196,
    fault: 196,
    drill: 160,
};

const CONTRAST: Paint = Paint {
    ground: 16,
    text: 231,
    muted: 250,
    title: 231,
    key: 123,
    focus: 226,
    concern: 226,
    urgent: 231,
    done: 157,
    fault: 231,
    drill: 226,
};

const PROJECTOR: Paint = Paint {
    ground: 231,
    text: 16,
    muted: 237,
    title: 18,
    key: 18,
    focus: 18,
    concern: 52,
    urgent: 88,
    done: 16,
    fault: 88,
    drill: 18,
};

/// The style of a role. Weight, line and reversal are the same in every theme and tell without any
/// colour what a colour tells; only the paleness of what matters less becomes a colour of its own
/// where a theme has colours, because nobody knows how pale a terminal makes it.
pub fn style(theme: Theme, role: Role) -> Style {
    let paint = match theme {
        Theme::Plain => return plain(role),
        Theme::Terminal => return terminal(role),
        Theme::Day => &DAY,
        Theme::Night => &NIGHT,
        Theme::Red => &RED,
        Theme::Contrast => &CONTRAST,
        Theme::Projector => &PROJECTOR,
    };
    let mut style = plain(role)
        .fg(Color::Indexed(paint.ink(role)))
        .bg(Color::Indexed(paint.ground));
    style.add_modifier.remove(Modifier::DIM);
    style
}

fn plain(role: Role) -> Style {
    match role {
        Role::Text => Style::new(),
        Role::Muted => Style::new().add_modifier(Modifier::DIM),
        Role::Title | Role::Key | Role::Done => Style::new().add_modifier(Modifier::BOLD),
        Role::Concern => Style::new().add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
        Role::Focus | Role::Drill => Style::new().add_modifier(Modifier::REVERSED),
        Role::Urgent | Role::Fault => {
            Style::new().add_modifier(Modifier::BOLD | Modifier::REVERSED)
        }
    }
}

/// White on the terminal's own red for what is urgent: both painted, so that neither depends on what
/// the terminal has behind it.
fn terminal(role: Role) -> Style {
    match role {
        Role::Urgent | Role::Fault => plain(role).fg(Color::Red).bg(Color::White),
        Role::Text
        | Role::Muted
        | Role::Title
        | Role::Key
        | Role::Focus
        | Role::Concern
        | Role::Done
        | Role::Drill => plain(role),
    }
}
