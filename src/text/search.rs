//! Finding and sorting words as people take them: spellings that count as the same are the same.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::plain::fold;

/// The words a person looks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    words: Vec<String>,
}

impl Wanted {
    /// What was typed, as words between blanks. Case, marks, accents, tatweel and the kinds of
    /// alef, hamza, yeh and heh do not count.
    pub fn new(typed: &str) -> Self {
        let folded = fold(typed);
        Self {
            words: folded.split_whitespace().map(str::to_owned).collect(),
        }
    }

    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether each word is in one of the texts; true when nothing is looked for.
    pub fn is_in(&self, texts: &[&str]) -> bool {
        let anywhere = |word: &String| texts.iter().any(|text| is_part(word, text));
        self.words.iter().all(anywhere)
    }

    /// Where any of the words stands in a text: bytes, whole graphemes, in order, apart from each
    /// other.
    pub fn places(&self, text: &str) -> Vec<Range<usize>> {
        let signs = folded_graphemes(text);
        let folded: String = signs.iter().map(|(_, folded)| folded.as_str()).collect();
        let mut found: Vec<Range<usize>> = Vec::new();
        for word in &self.words {
            for (start, word) in folded.match_indices(word) {
                found.extend(written(&signs, &(start..start + word.len())));
            }
        }
        found.sort_by_key(|place| (place.start, place.end));
        let mut apart: Vec<Range<usize>> = Vec::new();
        for place in found {
            match apart.last_mut().filter(|last| place.start <= last.end) {
                Some(last) => last.end = last.end.max(place.end),
                None => apart.push(place),
            }
        }
        apart
    }
}

/// Each grapheme of a text with its bytes, and as what it is compared.
fn folded_graphemes(text: &str) -> Vec<(Range<usize>, String)> {
    let graphemes = text.grapheme_indices(true);
    graphemes
        .map(|(start, grapheme)| (start..start + grapheme.len(), fold(grapheme)))
        .collect()
}

/// The bytes of the text behind a stretch of what is compared.
fn written(signs: &[(Range<usize>, String)], stretch: &Range<usize>) -> Option<Range<usize>> {
    let mut place: Option<Range<usize>> = None;
    let mut at = 0;
    for (source, folded) in signs {
        let touched = at < stretch.end && at + folded.len() > stretch.start;
        if touched {
            let start = place.map_or(source.start, |place| place.start);
            place = Some(start..source.end);
        }
        at += folded.len();
    }
    place
}

/// Whether a folded word is in a text. Codes are compared as they stand: folding a hundred thousand
/// of them at every key would keep the officer waiting.
fn is_part(word: &str, text: &str) -> bool {
    if word.is_empty() || !text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return fold(text).contains(word);
    }
    let mut places = text.as_bytes().windows(word.len());
    places.any(|place| place.eq_ignore_ascii_case(word.as_bytes()))
}

/// What a text is sorted by: letters as in a dictionary, whatever their case and marks, and `ñ`
/// behind `n`. Texts that differ only in what does not count keep an order by how they are written.
pub fn sort_key(text: &str) -> (String, String) {
    let behind = |grapheme: &str| {
        let folded = fold(grapheme);
        // The last letter that can follow an n is before it.
        let tilde = folded == "n" && matches!(grapheme, "ñ" | "Ñ" | "n\u{303}" | "N\u{303}");
        if tilde {
            "n\u{10FFFF}".to_owned()
        } else {
            folded
        }
    };
    let key = text.graphemes(true).map(behind).collect();
    (key, text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_as_it_stands_where_it_would_be_found_folded() {
        for text in ["JET-02-A-017", "T3", "", "a b", "north  gate", "x\ty"] {
            for word in ["a-0", "jet", "t3", "", "17", "é", "b", "h  g", "x y"] {
                let folded = fold(text).contains(word);
                assert_eq!(is_part(word, text), folded, "{word} in {text}");
            }
        }
    }

    fn found<'a>(text: &'a str, typed: &str) -> Vec<&'a str> {
        let places = Wanted::new(typed).places(text).into_iter();
        places.map(|place| text.get(place).unwrap()).collect()
    }

    #[test]
    fn every_language_finds_what_it_takes_for_the_same() {
        for (text, typed, places) in [
            (
                "The Passport of the PASSENGER",
                "pass",
                vec!["Pass", "PASS"],
            ),
            (
                "Retirer le passeport, la pièce d’identité",
                "PIECE d'ide",
                vec!["pièce", "d’ide"],
            ),
            ("Œuvre, cœur", "coeur oeuvre", vec!["Œuvre", "cœur"]),
            (
                "Niño, años y pingüino",
                "nino anos pinguino",
                vec!["Niño", "años", "pingüino"],
            ),
            ("أَخَذَ جَوازَ السَّفَر", "اخذ السفر", vec!["أَخَذَ", "السَّفَر"]),
            (
                "إجابة، الإجابة، اجابه",
                "أجابة",
                vec!["إجابة", "إجابة", "اجابه"],
            ),
            ("مستشفى ومستشفي", "مستشفى", vec!["مستشفى", "مستشفي"]),
            ("عـــاجل جدا", "عاجل", vec!["عـــاجل"]),
            ("بناء، بنا", "بنا", vec!["بنا", "بنا"]),
            ("الملف ١٢٣ و123", "123", vec!["١٢٣", "123"]),
            (
                "\u{FEB3}\u{FEFC}\u{FEE1}",
                "سلام",
                vec!["\u{FEB3}\u{FEFC}\u{FEE1}"],
            ),
            ("JET-02-A-017", "jet‐02", vec!["JET-02"]),
            ("e\u{301}te\u{301}", "ete", vec!["e\u{301}te\u{301}"]),
        ] {
            assert_eq!(found(text, typed), places, "{text}: {typed}");
            assert!(Wanted::new(typed).is_in(&[text]), "{text}: {typed}");
        }
    }

    #[test]
    fn every_word_must_be_found_somewhere() {
        let wanted = Wanted::new("  JET harbour ");
        assert!(wanted.is_in(&["JET-02-A-017", "Harbour 4"]));
        assert!(!wanted.is_in(&["JET-02-A-017", "Airport"]));
        assert_eq!(found("salam", "سلام"), Vec::<&str>::new());
        assert_eq!(found("سالم", "سلام"), Vec::<&str>::new());
    }

    #[test]
    fn nothing_looked_for_is_everywhere_and_nowhere_marked() {
        for typed in ["", "  ", "\u{64E}", "ـ"] {
            let wanted = Wanted::new(typed);
            assert!(wanted.is_empty() && wanted.is_in(&[]), "{typed:?}");
            assert_eq!(wanted.places("any"), []);
        }
    }

    #[test]
    fn places_that_touch_are_one() {
        assert_eq!(found("abcabc", "abc ca"), ["abcabc"]);
        assert_eq!(found("aaaa", "aa a"), ["aaaa"]);
        assert_eq!(found("ﬁn", "i"), ["ﬁ"]);
    }

    #[test]
    fn words_are_sorted_as_in_a_dictionary() {
        for sorted in [
            vec!["apple", "Banana", "cherry"],
            vec!["côte", "Coteau", "élan", "Œuvre", "zone"],
            vec!["nube", "nuevo", "ñandú", "ojo"],
            vec!["ano", "anzuelo", "año", "apodo"],
            vec!["أحمد", "إدريس", "آدم", "باب", "تاج"],
            vec!["A-002", "A-010", "B-001"],
        ] {
            let mut again = sorted.clone();
            again.reverse();
            again.sort_by_key(|text| sort_key(text));
            assert_eq!(again, sorted);
        }
    }
}
