//! Whatever is typed, pasted and pressed: a field stays whole, and what is seen is where it is.

use std::collections::BTreeSet;

use fanal::app::field::{Field, LONGEST, Taken};
use fanal::app::key::{Key, Move};
use fanal::lang::locale::Locale;
use fanal::lang::words::Words;
use fanal::text::caret;
use fanal::text::direction::Direction::{self, LeftToRight, RightToLeft};
use fanal::tui::ink::{Ink, Spot};
use fanal::tui::paint::{Painting, mirrored};
use fanal::tui::theme::Theme;
use proptest::prelude::*;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

/// One thing done to a field.
#[derive(Debug, Clone)]
enum Deed {
    Press(Key),
    Paste(String),
}

/// Text in both directions with everything that can go wrong in it.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => "[اأبتدرسعهويىلكمن]{1,4}",
        4 => "[a-zA-Zéß]{1,5}",
        3 => " {1,2}",
        2 => "[0-9٠-٩۰-۹]{1,3}",
        2 => "[()\\[\\]«»<>.,:؟!%/+…→-]",
        2 => "[\u{64B}-\u{652}\u{670}\u{301}\u{34F}\u{FE0F}]",
        2 => "[\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}\u{2066}-\u{2069}\u{61C}\u{AD}]",
        2 => "[\u{FEFB}\u{FEF7}\u{FEF9}\u{FEF5}\u{FDF2}\u{FE8D}\u{FE76}]",
        1 => "[\n\r\t\u{0}\u{1b}\u{85}\u{2028}\u{1c}\u{A0}\u{3000}\u{3164}]",
        1 => "[日本語한ｶﾞกि]",
        1 => prop::sample::select(vec!["👩\u{200D}👧", "🇫🇷", "🇦", "⚠\u{FE0F}", "क्ष्म", "\u{200D}"])
            .prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..10).prop_map(|pieces| pieces.concat())
}

fn way() -> impl Strategy<Value = Move> {
    prop::sample::select(vec![
        Move::Start,
        Move::End,
        Move::WordStart,
        Move::WordEnd,
        Move::Home,
        Move::Last,
    ])
}

fn deed() -> impl Strategy<Value = Deed> {
    let named = prop::sample::select(vec![
        Key::Backspace,
        Key::Delete,
        Key::EraseWord,
        Key::Start,
        Key::End,
        Key::WordStart,
        Key::WordEnd,
        Key::Home,
        Key::Last,
        Key::Ctrl('a'),
        Key::Ctrl('h'),
        Key::Ctrl('w'),
        Key::Ctrl('y'),
        Key::Ctrl('z'),
    ]);
    let letter = hostile().prop_filter_map("no letter", |text| text.chars().next());
    prop_oneof![
        6 => letter.prop_map(|letter| Deed::Press(Key::Char(letter))),
        6 => named.prop_map(Deed::Press),
        3 => way().prop_map(|way| Deed::Press(Key::Select(way))),
        2 => hostile().prop_map(Deed::Paste),
    ]
}

fn frame() -> impl Strategy<Value = Direction> {
    prop_oneof![Just(LeftToRight), Just(RightToLeft)]
}

fn act(field: &mut Field, deed: &Deed, frame: Direction) {
    let taken = match deed {
        Deed::Press(key) => field.take_key(*key, frame),
        Deed::Paste(text) => field.insert(text),
    };
    assert_eq!(taken, Taken::Yes, "{deed:?}");
}

fn boundaries(text: &str) -> BTreeSet<usize> {
    let starts = text.grapheme_indices(true).map(|(start, _)| start);
    starts.chain([text.len()]).collect()
}

fn check_whole(field: &Field) {
    let text = field.text();
    let stands = boundaries(text);
    assert!(stands.contains(&field.caret()), "{field:?}");
    if let Some(chosen) = field.selection() {
        assert!(stands.contains(&chosen.start) && stands.contains(&chosen.end));
    }
    let steers = |c: char| {
        c.is_control()
            || matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{FEFF}')
            || matches!(c, '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}')
            || matches!(c, '\u{FE70}'..='\u{FEFC}')
    };
    assert!(!text.contains(steers), "{}", text.escape_unicode());
}

/// A field as the terminal shows it, and where in the row it lies.
fn painted(field: &Field, frame: Direction, width: u16) -> (Painting, std::ops::Range<u16>) {
    let locale = match frame {
        LeftToRight => Locale::En,
        RightToLeft => Locale::Ar,
    };
    let words = Words::new(locale);
    let mut ink = Ink::new(width + 5, 1, &words, Theme::Plain);
    ink.field(Spot::new(3, 0, width), field, true);
    let (buffer, cursor) = ink.finish();
    match frame {
        LeftToRight => {
            let painting = Painting {
                buffer,
                cursor,
                samples: Vec::new(),
            };
            (painting, 3..3 + width)
        }
        RightToLeft => (mirrored(buffer.clone(), cursor), 2..2 + width),
    }
}

/// The letters of a cell, without what shaping, mirroring and marks add to them.
fn first_letter(symbol: &str) -> String {
    let written = fanal::text::letters(symbol);
    written.chars().take(1).collect()
}

/// The grapheme under the caret, if a cell shows it as it is.
fn on_caret(field: &Field) -> Option<String> {
    let rest = field.text().get(field.caret()..)?;
    let grapheme = rest.graphemes(true).next()?;
    let first = grapheme.chars().next()?;
    // Brackets show their twin in Arabic, and what has no shape shows a stand-in.
    let filler = first == '\u{3164}';
    let plain = first.is_alphanumeric()
        && !filler
        && !is_combining_mark(first)
        && fanal::text::width(grapheme) > 0;
    plain.then(|| first.to_string())
}

fn check_seen(field: &Field, frame: Direction, width: u16) {
    let (painting, inside) = painted(field, frame, width);
    let at = painting
        .cursor
        .expect("a field with the focus has the cursor");
    assert!(inside.contains(&at.x), "{at:?} {field:?}");
    let symbol = painting.buffer.cell(at).unwrap().symbol();
    if width < 6 {
        return;
    }
    if let Some(letter) = on_caret(field) {
        assert_eq!(first_letter(symbol), letter, "{field:?}");
    } else if field.caret() == field.text().len() {
        assert_eq!(symbol, "_", "behind the text is nothing: {field:?}");
    }
    for x in (0..painting.buffer.area.width).filter(|x| !inside.contains(x)) {
        assert_eq!(painting.buffer.cell((x, 0)).unwrap().symbol(), " ");
    }
}

fn done(deeds: &[Deed], frame: Direction) -> Field {
    let mut field = Field::new();
    for deed in deeds {
        act(&mut field, deed, frame);
    }
    field
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn no_deeds_break_a_field(
        deeds in prop::collection::vec(deed(), 1..40),
        frame in frame(),
        width in 1_u16..40,
    ) {
        let mut field = Field::new();
        for deed in &deeds {
            act(&mut field, deed, frame);
            check_whole(&field);
            check_seen(&field, frame, width);
        }
    }

    #[test]
    fn steps_back_lead_to_the_beginning_and_forward_to_the_end(
        begun in hostile(),
        deeds in prop::collection::vec(deed(), 1..30),
        frame in frame(),
    ) {
        let mut field = Field::holding(&begun);
        let first = field.text().to_owned();
        for deed in &deeds {
            let before = field.text().to_owned();
            act(&mut field, deed, frame);
            let steps = matches!(deed, Deed::Press(Key::Ctrl('z' | 'y')));
            if field.text() != before && !steps {
                let mut copy = field.clone();
                act(&mut copy, &Deed::Press(Key::Ctrl('z')), frame);
                act(&mut copy, &Deed::Press(Key::Ctrl('y')), frame);
                prop_assert_eq!(copy.text(), field.text());
            }
        }
        let last = field.text().to_owned();
        for _ in 0..=deeds.len() {
            act(&mut field, &Deed::Press(Key::Ctrl('z')), frame);
            check_whole(&field);
        }
        prop_assert_eq!(field.text(), first);
        let mut forward = BTreeSet::from([field.text().to_owned()]);
        for _ in 0..=deeds.len() {
            act(&mut field, &Deed::Press(Key::Ctrl('y')), frame);
            forward.insert(field.text().to_owned());
        }
        // The last deeds may have been steps back themselves: then what they left lies on the way.
        prop_assert!(forward.contains(&last), "{last:?} {forward:?}");
    }

    #[test]
    fn walking_visits_every_stop_once_and_the_way_back_is_the_same(
        text in hostile(),
        frame in frame(),
    ) {
        let mut field = Field::holding(&text);
        let stops = caret::stops(field.text(), frame);
        let drawn: BTreeSet<usize> = stops.iter().copied().collect();
        prop_assert_eq!(drawn.len(), stops.len());
        prop_assert!(drawn.is_subset(&boundaries(field.text())));
        for _ in 0..stops.len() {
            field.take_key(Key::Start, frame);
        }
        let mut there = vec![field.caret()];
        for _ in 1..stops.len() {
            field.take_key(Key::End, frame);
            there.push(field.caret());
        }
        prop_assert_eq!(&there, &stops);
        field.take_key(Key::End, frame);
        prop_assert_eq!(Some(&field.caret()), stops.last(), "the edge holds");
        for place in (1..stops.len()).rev() {
            field.take_key(Key::Start, frame);
            prop_assert_eq!(field.caret(), stops[place - 1]);
            field.take_key(Key::End, frame);
            prop_assert_eq!(field.caret(), stops[place]);
            field.take_key(Key::Start, frame);
        }
    }

    #[test]
    fn the_cursor_walks_one_way_on_the_screen(text in hostile(), frame in frame()) {
        let mut field = Field::holding(&text);
        let count = caret::stops(field.text(), frame).len();
        let wide = 2 * u16::try_from(field.text().len()).unwrap() + 4;
        for _ in 0..count {
            field.take_key(Key::Start, frame);
        }
        let column = |field: &Field| painted(field, frame, wide).0.cursor.unwrap().x;
        let mut before = column(&field);
        for _ in 1..count {
            field.take_key(Key::End, frame);
            let now = column(&field);
            // A lam and its alef part and join again below the cursor: it may stand still once.
            match frame {
                LeftToRight => prop_assert!(now >= before, "{field:?}"),
                RightToLeft => prop_assert!(now <= before, "{field:?}"),
            }
            before = now;
        }
    }

    #[test]
    fn what_was_typed_in_pieces_is_what_was_pasted_whole(text in hostile()) {
        let mut pressed = Field::new();
        for letter in text.chars() {
            act(&mut pressed, &Deed::Press(Key::Char(letter)), LeftToRight);
        }
        let mut pasted = Field::new();
        act(&mut pasted, &Deed::Paste(text.replace("\r\n", "\n")), LeftToRight);
        let blanks = |field: &Field| field.text().split(' ').collect::<String>();
        prop_assert_eq!(blanks(&pressed), blanks(&pasted));
        prop_assert_eq!(pressed.caret(), pressed.text().len());
    }

    #[test]
    fn a_secret_is_never_seen_and_never_remembered(
        deeds in prop::collection::vec(deed(), 1..30),
        frame in frame(),
    ) {
        let mut field = Field::secret();
        for deed in &deeds {
            act(&mut field, deed, frame);
            prop_assert_eq!((field.caret(), field.selection()), (field.text().len(), None));
            let before = field.text().to_owned();
            act(&mut field, &Deed::Press(Key::Ctrl('z')), frame);
            prop_assert_eq!(field.text(), before);
        }
        let mut other = Field::secret();
        other.insert("x");
        if !field.is_empty() {
            prop_assert_eq!(painted(&field, frame, 20).0, painted(&other, frame, 20).0);
        }
    }
}

#[test]
fn a_paste_that_is_too_long_is_refused_whole() {
    let mut field = done(&[Deed::Paste("سلام".to_owned())], RightToLeft);
    assert_eq!(field.insert(&"ا".repeat(LONGEST)), Taken::Full);
    assert_eq!(field.text(), "سلام");
}
