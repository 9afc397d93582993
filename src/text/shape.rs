//! Arabic joining: letters to presentation forms, lam and alef to one.
//!
//! The rules are those of chapter 9.2 of the Unicode Standard. The name of God keeps its letters:
//! U+FDF2 would squeeze four of them into one cell.

use unicode_joining_type::{JoiningType, get_joining_type};
use unicode_normalization::char::is_combining_mark;

use super::form::{ALEF_MAKSURA, FORMS, LAM_ALEF};

const LAM: char = '\u{0644}';

/// What is drawn for each character: its form by its neighbours, or nothing for an alef that the
/// lam before it has taken in, unless it stands at a place of `apart`. Letters join across everything
/// but a change of level.
pub(super) fn shape(chars: &[char], levels: &[u8], apart: &[usize]) -> Vec<Option<char>> {
    let mut drawn: Vec<Option<char>> = chars.iter().copied().map(Some).collect();
    if !chars.iter().any(|c| ('\u{0600}'..='\u{08FF}').contains(c)) {
        return drawn;
    }
    let letters = letters(chars, levels);
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at));
        let after = letters.get(at + 1);
        let back = before.is_some_and(|before| before.joins(letter));
        let on = after.is_some_and(|after| letter.joins(after));
        let one =
            |alef: &&Letter| on && letter.takes_in(alef, chars) && !apart.contains(&alef.place);
        let form = match after.filter(one) {
            Some(alef) => {
                clear(&mut drawn, alef.place);
                lam_alef(alef.c, back)
            }
            None => form(letter.c, back, on),
        };
        // A place cleared before belongs to an alef, which must not come back.
        if let Some(slot) = drawn.get_mut(letter.place)
            && slot.is_some()
            && letter.level % 2 == 1
        {
            *slot = form.or(*slot);
        }
    }
    drawn
}

/// A character that counts for joining: all but the transparent ones.
struct Letter {
    place: usize,
    c: char,
    joining: JoiningType,
    level: u8,
}

impl Letter {
    /// Whether this letter and the next one of the text connect.
    fn joins(&self, next: &Self) -> bool {
        use JoiningType::{DualJoining, JoinCausing, LeftJoining, RightJoining};
        // A joiner has no level of its own: it takes any.
        let one_run =
            self.level == next.level || self.joining == JoinCausing || next.joining == JoinCausing;
        one_run
            && matches!(self.joining, DualJoining | LeftJoining | JoinCausing)
            && matches!(next.joining, DualJoining | RightJoining | JoinCausing)
    }

    /// Whether this is a lam that makes one sign with the alef after it. Only marks may stand
    /// between: they are drawn on the one sign.
    fn takes_in(&self, alef: &Self, chars: &[char]) -> bool {
        let between = chars.get(self.place + 1..alef.place).unwrap_or_default();
        self.c == LAM
            && self.level % 2 == 1
            && LAM_ALEF.iter().any(|(c, _)| *c == alef.c)
            && between.iter().all(|c| is_combining_mark(*c))
    }
}

fn letters(chars: &[char], levels: &[u8]) -> Vec<Letter> {
    let all = chars.iter().zip(levels).enumerate();
    all.filter_map(|(place, (c, level))| {
        let joining = get_joining_type(*c);
        (joining != JoiningType::Transparent).then_some(Letter {
            place,
            c: *c,
            joining,
            level: *level,
        })
    })
    .collect()
}

fn clear(drawn: &mut [Option<char>], place: usize) {
    if let Some(slot) = drawn.get_mut(place) {
        *slot = None;
    }
}

fn lam_alef(alef: char, back: bool) -> Option<char> {
    let (_, isolated) = LAM_ALEF.iter().find(|(c, _)| *c == alef)?;
    following(*isolated, u32::from(back))
}

/// The presentation form, or nothing for a letter that has none.
fn form(letter: char, back: bool, on: bool) -> Option<char> {
    let which = u8::from(back) + 2 * u8::from(on);
    if letter == '\u{0649}' {
        return ALEF_MAKSURA.get(usize::from(which)).copied();
    }
    let place = FORMS.binary_search_by_key(&letter, |(c, _, _)| *c).ok()?;
    let (_, isolated, count) = FORMS.get(place)?;
    (which < *count).then(|| following(*isolated, u32::from(which)))?
}

fn following(isolated: char, steps: u32) -> Option<char> {
    char::from_u32(u32::from(isolated) + steps)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shaped(text: &str) -> String {
        let chars: Vec<char> = text.chars().collect();
        shape(&chars, &vec![1; chars.len()], &[])
            .into_iter()
            .flatten()
            .collect()
    }

    fn check(text: &str, expected: &str) {
        assert_eq!(shaped(text), expected, "{}", text.escape_unicode());
    }

    #[test]
    fn letters_take_the_form_of_their_place() {
        check("ب", "\u{FE8F}");
        check("ببب", "\u{FE91}\u{FE92}\u{FE90}");
        check("دار", "\u{FEA9}\u{FE8D}\u{FEAD}");
        check("ىى", "\u{FBE8}\u{FEF0}");
        check("پی", "\u{FB58}\u{FBFD}");
        check("سماء", "\u{FEB3}\u{FEE4}\u{FE8E}\u{0621}");
    }

    #[test]
    fn lam_and_alef_share_a_cell() {
        check("لا", "\u{FEFB}");
        check("سلام", "\u{FEB3}\u{FEFC}\u{FEE1}");
        check("لأ لإ لآ", "\u{FEF7} \u{FEF9} \u{FEF5}");
        check("لَا", "\u{FEFB}\u{064E}");
        check("للا", "\u{FEDF}\u{FEFC}");
    }

    #[test]
    fn a_lam_and_an_alef_that_are_kept_apart_still_join() {
        let chars: Vec<char> = "سلام".chars().collect();
        let drawn = shape(&chars, &[1; 4], &[2]);
        let drawn: String = drawn.into_iter().flatten().collect();
        assert_eq!(drawn, "\u{FEB3}\u{FEE0}\u{FE8E}\u{FEE1}");
    }

    #[test]
    fn joiners_and_their_opposite_are_respected() {
        check("ب\u{200C}ب", "\u{FE8F}\u{200C}\u{FE8F}");
        check("ب\u{200D}", "\u{FE91}\u{200D}");
        check("\u{200D}ب", "\u{200D}\u{FE90}");
        check("ل\u{200D}ا", "\u{FEDF}\u{200D}\u{FE8E}");
        check("ل\u{200C}ا", "\u{FEDD}\u{200C}\u{FE8D}");
        check("بـ", "\u{FE91}ـ");
    }

    #[test]
    fn marks_do_not_break_a_word_and_god_keeps_four_letters() {
        check("بَب", "\u{FE91}\u{064E}\u{FE90}");
        check("الله", "\u{FE8D}\u{FEDF}\u{FEE0}\u{FEEA}");
    }

    #[test]
    fn a_change_of_level_breaks_a_word() {
        let chars = ['ب', 'ب'];
        let apart = vec![Some('\u{FE8F}'), Some('\u{FE8F}')];
        assert_eq!(shape(&chars, &[1, 3], &[]), apart);
        assert_eq!(shape(&chars, &[2, 2], &[]), vec![Some('ب'), Some('ب')]);
    }
}
