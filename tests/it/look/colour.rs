//! Colours as numbers: the palette of 256, luminance and contrast as WCAG 2.2 defines them, and what
//! an eye without one kind of cone makes of a colour.

use fanal::settings::look::Theme;
use fanal::tui::theme::{Role, style};
use ratatui::style::{Color, Modifier};

/// Linear red, green and blue, from 0 to 1.
pub(super) type Light = [f64; 3];

/// An eye, as a matrix over linear light.
pub(super) struct Eye {
    pub(super) name: &'static str,
    matrix: [Light; 3],
}

/// Source: Machado, Oliveira and Fernandes, 2009, severity 1.0; the last one sees luminance alone.
pub(super) const EYES: [Eye; 5] = [
    Eye {
        name: "usual",
        matrix: [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    },
    Eye {
        name: "without red",
        matrix: [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    },
    Eye {
        name: "without green",
        matrix: [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    },
    Eye {
        name: "without blue",
        matrix: [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    },
    Eye {
        name: "grey",
        matrix: [WEIGHTS, WEIGHTS, WEIGHTS],
    },
];

const WEIGHTS: Light = [0.2126, 0.7152, 0.0722];

impl Eye {
    /// What this eye sees: never less than no light; more than a screen can show counts as it is.
    pub(super) fn sees(&self, light: Light) -> Light {
        self.matrix.map(|row| dot(row, light).max(0.0))
    }
}

fn dot(row: Light, light: Light) -> f64 {
    row.iter().zip(light).map(|(one, other)| one * other).sum()
}

/// The relative luminance.
pub(super) fn luminance(light: Light) -> f64 {
    dot(WEIGHTS, light)
}

/// The contrast of two colours, from 1 to 21.
pub(super) fn contrast(one: Light, other: Light) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The light of a place of the palette, from 16 on as every terminal has it.
fn light(color: Color) -> Light {
    let Color::Indexed(place @ 16..) = color else {
        panic!("{color:?} is not the same in every terminal");
    };
    let steps = [0, 95, 135, 175, 215, 255];
    let signs = if place >= 232 {
        [8 + 10 * (place - 232); 3]
    } else {
        let place = usize::from(place - 16);
        [steps[place / 36], steps[place / 6 % 6], steps[place % 6]]
    };
    signs.map(linear)
}

fn linear(sign: u8) -> f64 {
    let part = f64::from(sign) / 255.0;
    if part <= 0.040_45 {
        part / 12.92
    } else {
        ((part + 0.055) / 1.055).powf(2.4)
    }
}

/// Letters and ground of a role as they are seen, reversed where the role is.
pub(super) fn painted(theme: Theme, role: Role) -> (Light, Light) {
    let style = style(theme, role);
    let (ink, ground) = (light(style.fg.unwrap()), light(style.bg.unwrap()));
    if style.add_modifier.contains(Modifier::REVERSED) {
        (ground, ink)
    } else {
        (ink, ground)
    }
}

/// The themes that paint.
pub(super) const PAINTED: [Theme; 5] = [
    Theme::Day,
    Theme::Night,
    Theme::Red,
    Theme::Contrast,
    Theme::Projector,
];
