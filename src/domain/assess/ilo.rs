//! How the table that ILO published for its survey of migrant workers reads the same answers
//! (`domain.md` 2.3, step 2): adults and the labour list only, from the dimension rule alone.
//!
//! The treaty decides, not this table: it asks for coercion at destination where the treaty asks for
//! any means. It is kept beside our reading so that nobody takes one for the other.

use crate::domain::case::Form;
use crate::domain::item::Dimension;

use super::elements::tally_of;
use super::facts::{Facts, Setting};
use super::outcome::TipLevel;

/// A row of the table, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ilo {
    /// No recruitment by deception or coercion, no exploitation, no coercion at destination.
    SuccessfulMigrant,
    /// Exploitation alone.
    ExploitedMigrant,
    /// Deceptive recruitment and exploitation, no coercion at destination.
    ExploitedAndDeceived,
    /// Deceptive or coercive recruitment, exploitation, and coercion at destination.
    ForcedLabour,
    /// The published table has no row for these answers.
    NoRow,
}

impl Ilo {
    /// Every reading, in the order of the table.
    pub const ALL: [Self; 5] = [
        Self::SuccessfulMigrant,
        Self::ExploitedMigrant,
        Self::ExploitedAndDeceived,
        Self::ForcedLabour,
        Self::NoRow,
    ];

    /// The row for what is positive: deceptive recruitment, coercive recruitment, exploitation,
    /// coercion at destination. An answer that is not known counts as not positive: the table has
    /// no rule for it.
    pub const fn row(positive: [bool; 4]) -> Self {
        match positive {
            [false, false, false, false] => Self::SuccessfulMigrant,
            [false, false, true, false] => Self::ExploitedMigrant,
            [true, false, true, false] => Self::ExploitedAndDeceived,
            [true, _, true, true] | [_, true, true, true] => Self::ForcedLabour,
            _ => Self::NoRow,
        }
    }

    /// Whether it says another thing than our level does: indications of trafficking (T2, T3) where
    /// the table sees none, or none where it does.
    pub const fn differs_from(self, ours: TipLevel) -> bool {
        let indicated = matches!(ours, TipLevel::T2 | TipLevel::T3);
        indicated != matches!(self, Self::ForcedLabour)
    }
}

/// The reading of an adult's answers; none where the table does not apply.
pub(super) fn read(setting: &Setting<'_>, facts: &Facts, forms: &[Form]) -> Option<Ilo> {
    let labour = forms.is_empty() || forms.contains(&Form::Labour);
    if facts.child() || !labour {
        return None;
    }
    let scale = setting.catalogue.scale(Form::Labour, false);
    let positive = |dimension: Dimension| tally_of(facts, scale, dimension).positive;
    let dimensions = [
        Dimension::Dec,
        Dimension::Coe,
        Dimension::Exp,
        Dimension::Cod,
    ];
    Some(Ilo::row(dimensions.map(positive)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_four_published_rows_are_found_and_nothing_else_is_called_one() {
        let mut found: Vec<(Ilo, u8)> = Vec::new();
        for bits in 0..16_u8 {
            let bit = |place: u8| bits >> place & 1 == 1;
            found.push((Ilo::row([bit(0), bit(1), bit(2), bit(3)]), bits));
        }
        let rows = |row: Ilo| -> Vec<u8> {
            let of_it = found.iter().filter(|(it, _)| *it == row);
            of_it.map(|(_, bits)| *bits).collect()
        };
        assert_eq!(rows(Ilo::SuccessfulMigrant), [0]);
        assert_eq!(rows(Ilo::ExploitedMigrant), [0b0100]);
        assert_eq!(rows(Ilo::ExploitedAndDeceived), [0b0101]);
        assert_eq!(rows(Ilo::ForcedLabour), [0b1101, 0b1110, 0b1111]);
        assert_eq!(rows(Ilo::NoRow).len(), 10);
    }

    #[test]
    fn it_differs_where_one_sees_trafficking_and_the_other_does_not() {
        assert!(Ilo::ExploitedAndDeceived.differs_from(TipLevel::T3));
        assert!(Ilo::NoRow.differs_from(TipLevel::T2));
        assert!(Ilo::ForcedLabour.differs_from(TipLevel::T1));
        assert!(!Ilo::ForcedLabour.differs_from(TipLevel::T3));
        assert!(!Ilo::SuccessfulMigrant.differs_from(TipLevel::TU));
    }
}
