//! The cover: a clock and nothing about the work.

use crate::app::model::Model;
use crate::tui::ink::Ink;
use crate::tui::theme::Role;

/// The rows of a digit, five columns wide, drawn with full blocks only.
const DIGITS: [[&str; 5]; 10] = [
    [" ███ ", "█   █", "█   █", "█   █", " ███ "],
    ["  █  ", " ██  ", "  █  ", "  █  ", " ███ "],
    ["████ ", "    █", " ███ ", "█    ", "█████"],
    ["████ ", "    █", " ███ ", "    █", "████ "],
    ["█  █ ", "█  █ ", "█████", "   █ ", "   █ "],
    ["█████", "█    ", "████ ", "    █", "████ "],
    [" ███ ", "█    ", "████ ", "█   █", " ███ "],
    ["█████", "    █", "   █ ", "  █  ", "  █  "],
    [" ███ ", "█   █", " ███ ", "█   █", " ███ "],
    [" ███ ", "█   █", " ████", "    █", " ███ "],
];

const COLON: [&str; 5] = ["     ", "  █  ", "     ", "  █  ", "     "];

/// Paints hours and minutes. The same in every language, and never mirrored.
pub fn paint(ink: &mut Ink<'_>, model: &Model) {
    let (hour, minute, _) = model.shared.now.time_of_day();
    let signs = [
        digit(hour / 10),
        digit(hour % 10),
        COLON,
        digit(minute / 10),
        digit(minute % 10),
    ];
    let (width, height) = (ink.width(), ink.height());
    let left = width.saturating_sub(30) / 2;
    let top = height.saturating_sub(5) / 2;
    for row in 0..5_u16 {
        let line: String = signs
            .iter()
            .filter_map(|sign| sign.get(usize::from(row)))
            .flat_map(|part| part.chars().chain(std::iter::once(' ')))
            .collect();
        for (column, sign) in line.chars().enumerate() {
            if sign == '█' {
                let column = left + u16::try_from(column).unwrap_or(0);
                ink.from_left(column, top + row, Role::Text, "█");
            }
        }
    }
    ink.focus(0, height.saturating_sub(1));
}

fn digit(value: u8) -> [&'static str; 5] {
    DIGITS.get(usize::from(value)).copied().unwrap_or(COLON)
}
