//! Text in and out: cleaned, folded for searching, and marked as a token.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::cluster::{breaks_line, is_ignorable};

/// Content from outside, made safe to show: without control characters and without the signs that
/// embed, override or isolate; line breaks and tabs become spaces.
///
/// With those signs in a name, a line could read otherwise than it is stored.
pub fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    let mut before = None;
    for c in text.chars() {
        match c {
            '\n' if before == Some('\r') => {}
            '\t' => cleaned.push(' '),
            _ if breaks_line(c) => cleaned.push(' '),
            _ if c.is_control() || steers(c) => {}
            _ => cleaned.push(c),
        }
        before = Some(c);
    }
    cleaned
}

/// What a person types or pastes, as a field keeps it: cleaned, in letters instead of presentation
/// forms, and without signs that nobody sees. Joiners stay: Persian words and pictures need them.
pub fn typed(text: &str) -> String {
    let mut kept = letters(&clean(text));
    kept.retain(|c| {
        !is_ignorable(c) || matches!(c, '\u{200C}' | '\u{200D}' | '\u{180B}'..='\u{180F}')
    });
    kept
}

/// Embeddings, overrides, isolates, their deprecated kin, and signs that hide text.
pub(super) fn steers(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}')
        || matches!(c, '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E001F}')
}

/// A code, date, number or path for use inside a sentence of any direction: cleaned, between
/// U+2066 and U+2069. Such a token keeps its own order and is not broken when it fits a row.
pub fn ltr_token(text: &str) -> String {
    format!("\u{2066}{}\u{2069}", clean(text))
}

/// Arabic presentation forms as the letters they show; all else as it is.
///
/// Keyboards of X11 send U+FEFB for the lam-alef key, and copies from a terminal hold forms.
pub fn letters(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            // A mark shown on a space; the letter before it is what it belongs to.
            '\u{FE70}'..='\u{FE7F}' => written.extend(c.nfkc().filter(|c| *c != ' ')),
            '\u{FB50}'..='\u{FDFF}' | '\u{FE80}'..='\u{FEFC}' => written.extend(c.nfkc()),
            _ => written.push(c),
        }
    }
    written
}

/// Text as it is searched for: equal for spellings a person takes for the same.
///
/// Case, marks, tatweel and hamza do not count; alef, yeh, heh and kaf have one shape each; digits
/// are ASCII. Not for showing.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.chars().filter_map(fold_ascii).collect();
    }
    let mut folded = String::with_capacity(text.len());
    for c in letters(text).nfkd().filter(|c| !is_combining_mark(*c)) {
        for c in c.to_lowercase().filter(|c| !is_combining_mark(*c)) {
            match variant(c) {
                Some(same) => folded.push_str(same),
                None if c.is_whitespace() => folded.push(' '),
                None if c.is_control() || steers(c) => {}
                None => folded.push(digit(c)),
            }
        }
    }
    folded
}

/// The same for a sign of ASCII, at once: a desk searches a hundred thousand codes at every key.
fn fold_ascii(c: char) -> Option<char> {
    match c {
        _ if c.is_whitespace() => Some(' '),
        _ if c.is_control() => None,
        _ => Some(c.to_ascii_lowercase()),
    }
}

/// What a letter counts as, where that is not itself.
fn variant(c: char) -> Option<&'static str> {
    Some(match c {
        // Hamza, tatweel, joiners and marks of direction.
        'ء' | 'ٴ' | 'ـ' | '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2060}' => "",
        'ٱ' | 'ٲ' | 'ٳ' | 'ٵ' => "ا",
        'ى' | 'ی' | 'ے' | 'ۍ' | 'ې' | 'ٸ' => "ي",
        'ة' | 'ہ' | 'ە' | 'ھ' | 'ۃ' => "ه",
        'ک' | 'ڪ' => "ك",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ł' => "l",
        'ı' => "i",
        'ς' => "σ",
        '’' | '‘' | 'ʼ' => "'",
        '‐' | '‑' => "-",
        _ => return None,
    })
}

fn digit(c: char) -> char {
    let (zero, ascii) = match c {
        '٠'..='٩' => ('٠', b'0'),
        '۰'..='۹' => ('۰', b'0'),
        _ => return c,
    };
    let value = u32::from(c) - u32::from(zero) + u32::from(ascii);
    char::from_u32(value).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_cannot_steer_the_line_it_stands_in() {
        assert_eq!(clean("a\u{202E}b\u{2067}c\u{2069}\u{7}"), "abc");
        assert_eq!(clean("one\r\ntwo\tthree\n"), "one two three ");
        assert_eq!(clean("می\u{200C}خواهم"), "می\u{200C}خواهم");
        assert_eq!(clean("\u{1b}[31mred"), "[31mred");
    }

    #[test]
    fn what_is_typed_holds_nothing_that_cannot_be_seen() {
        assert_eq!(typed("a\u{200F}b\u{AD}c\u{2060}\u{61C}\u{200B}"), "abc");
        assert_eq!(typed("\u{FEFB}\u{2067}x\u{2069}\r\ny\u{1b}[0m"), "لاx y[0m");
        assert_eq!(
            typed("می\u{200C}خواهم 👩\u{200D}👧"),
            "می\u{200C}خواهم 👩\u{200D}👧"
        );
    }

    #[test]
    fn a_token_closes_where_it_ends() {
        assert_eq!(ltr_token("QB-A-17"), "\u{2066}QB-A-17\u{2069}");
        assert_eq!(ltr_token("a\u{2069}b"), "\u{2066}ab\u{2069}");
    }

    #[test]
    fn forms_become_letters() {
        assert_eq!(letters("\u{FEFB}\u{FEF5}\u{FEF7}\u{FEF9}"), "لالآلألإ");
        assert_eq!(letters("\u{FEB3}\u{FEFC}\u{FEE1}"), "سلام");
        assert_eq!(letters("ب\u{FE76}"), "ب\u{64E}");
        assert_eq!(letters("\u{FEFF}ﬁ é"), "\u{FEFF}ﬁ é");
    }

    #[test]
    fn ascii_folds_as_it_does_beside_other_signs() {
        for c in '\0'..='\u{7F}' {
            let alone = fold(&c.to_string());
            assert_eq!(
                fold(&format!("{c}é")),
                format!("{alone}e"),
                "{}",
                c.escape_unicode()
            );
        }
    }

    #[test]
    fn spellings_of_one_name_fold_to_one() {
        for (one, other) in [
            ("أَحْمَد", "احمد"),
            ("فاطمة", "فاطمه"),
            ("مصطفى", "مصطفي"),
            ("إسـراء", "اسرا"),
            ("کریم", "كريم"),
            ("\u{FEB3}\u{FEFC}\u{FEE1}", "سلام"),
            ("٠١٢٣٤٥٦٧٨٩", "0123456789"),
            ("۴۲", "42"),
            ("Éléonore STRAẞE Œuvre", "eleonore strasse oeuvre"),
            ("Łukasz Đorđe", "lukasz dorde"),
            ("İstanbul ISPARTA", "istanbul isparta"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
        assert_ne!(fold("سالم"), fold("سلام"));
    }
}
