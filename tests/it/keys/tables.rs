//! What each key of a keyboard types, by the place of the key.
//!
//! Written down from xkb-data 2.35.1 (`symbols/us`, `fr`, `es`, `ara`, `ma`) and, for Windows, from
//! Microsoft's keyboard pages `kbda1`, `kbda2`, `kbda3`. `∅` is a dead key, or one that types nothing.

use fanal::settings::keyboard::Keyboard;

/// One keyboard.
pub(super) struct Layout {
    pub(super) name: &'static str,
    /// What the settings call it.
    pub(super) keyboard: Keyboard,
    /// The Latin letters and signs on the caps, in the order of the keys below; `∅` where none is.
    pub(super) caps: [&'static str; 4],
    /// What the keys type alone: four rows from the top, each from the left. The last row begins with
    /// the key that only keyboards with 102 keys have.
    pub(super) plain: [&'static str; 4],
    /// What they type with Shift.
    pub(super) shifted: [&'static str; 4],
}

/// A key: its Latin cap, what it types alone, and with Shift.
pub(super) struct Place {
    pub(super) cap: &'static str,
    pub(super) plain: &'static str,
    pub(super) shifted: &'static str,
}

impl Layout {
    /// Every key.
    pub(super) fn places(&self) -> Vec<Place> {
        let words = |rows: &[&'static str; 4]| -> Vec<&'static str> {
            rows.iter().flat_map(|row| row.split_whitespace()).collect()
        };
        let (caps, plain, shifted) = (words(&self.caps), words(&self.plain), words(&self.shifted));
        assert!(
            caps.len() == plain.len() && caps.len() == shifted.len(),
            "{}",
            self.name
        );
        let rows = caps.into_iter().zip(plain).zip(shifted);
        rows.map(|((cap, plain), shifted)| Place {
            cap,
            plain,
            shifted,
        })
        .collect()
    }
}

const QWERTY_CAPS: [&str; 4] = [
    "∅ 1 2 3 4 5 6 7 8 9 0 ∅ ∅",
    "q w e r t y u i o p ∅ ∅",
    "a s d f g h j k l ∅ ∅ ∅",
    "∅ z x c v b n m ∅ ∅ ∅",
];

const AZERTY_CAPS: [&str; 4] = [
    "∅ 1 2 3 4 5 6 7 8 9 0 ∅ ∅",
    "a z e r t y u i o p ∅ ∅",
    "q s d f g h j k l m ∅ ∅",
    "∅ w x c v b n ∅ ∅ ∅ ∅",
];

/// The keyboards of the stations.
pub(super) const LAYOUTS: [Layout; 10] = [
    Layout {
        name: "us(basic)",
        keyboard: Keyboard::Qwerty,
        caps: QWERTY_CAPS,
        plain: [
            "` 1 2 3 4 5 6 7 8 9 0 - =",
            "q w e r t y u i o p [ ]",
            "a s d f g h j k l ; ' \\",
            "< z x c v b n m , . /",
        ],
        shifted: [
            "~ ! @ # $ % ^ & * ( ) _ +",
            "Q W E R T Y U I O P { }",
            "A S D F G H J K L : \" |",
            "> Z X C V B N M < > ?",
        ],
    },
    Layout {
        name: "es(basic)",
        keyboard: Keyboard::Spanish,
        caps: QWERTY_CAPS,
        plain: [
            "º 1 2 3 4 5 6 7 8 9 0 ' ¡",
            "q w e r t y u i o p ∅ +",
            "a s d f g h j k l ñ ∅ ç",
            "< z x c v b n m , . -",
        ],
        shifted: [
            "ª ! \" · $ % & / ( ) = ? ¿",
            "Q W E R T Y U I O P ∅ *",
            "A S D F G H J K L Ñ ∅ Ç",
            "> Z X C V B N M ; : _",
        ],
    },
    Layout {
        name: "fr(basic)",
        keyboard: Keyboard::Azerty,
        caps: AZERTY_CAPS,
        plain: [
            "² & é \" ' ( - è _ ç à ) =",
            "a z e r t y u i o p ∅ $",
            "q s d f g h j k l m ù *",
            "< w x c v b n , ; : !",
        ],
        shifted: [
            "~ 1 2 3 4 5 6 7 8 9 0 ° +",
            "A Z E R T Y U I O P ∅ £",
            "Q S D F G H J K L M % µ",
            "> W X C V B N ? . / §",
        ],
    },
    Layout {
        name: "ara(basic)",
        keyboard: Keyboard::Arabic,
        caps: QWERTY_CAPS,
        plain: [
            "ذ 1 2 3 4 5 6 7 8 9 0 - =",
            "ض ص ث ق ف غ ع ه خ ح ج د",
            "ش س ي ب ل ا ت ن م ك ط \\",
            "| ئ ء ؤ ر ﻻ ى ة و ز ظ",
        ],
        shifted: [
            "ّ ! @ # $ % ^ & * ) ( _ +",
            "َ ً ُ ٌ ﻹ إ ` ÷ × ؛ < >",
            "ِ ٍ ] [ ﻷ أ ـ ، / : \" …",
            "¦ ~ ْ } { ﻵ آ ' , . ؟",
        ],
    },
    Layout {
        name: "ara(digits)",
        keyboard: Keyboard::Arabic,
        caps: QWERTY_CAPS,
        plain: [
            "ذ ١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩ ٠ - =",
            "ض ص ث ق ف غ ع ه خ ح ج د",
            "ش س ي ب ل ا ت ن م ك ط \\",
            "| ئ ء ؤ ر ﻻ ى ة و ز ظ",
        ],
        shifted: [
            "ّ ! @ # $ ٪ ^ & * ) ( _ +",
            "َ ً ُ ٌ ﻹ إ ` ÷ × ؛ < >",
            "ِ ٍ ] [ ﻷ أ ـ ، / : \" …",
            "¦ ~ ْ } { ﻵ آ ' , . ؟",
        ],
    },
    Layout {
        name: "ara(azerty), ma(arabic)",
        keyboard: Keyboard::Azerty,
        caps: AZERTY_CAPS,
        plain: [
            "ذ & é \" ' ( - è _ ç à ) =",
            "ض ص ث ق ف غ ع ه خ ح ج د",
            "ش س ي ب ل ا ت ن م ك ط \\",
            "| ئ ء ؤ ر ﻻ ى ة و ز ظ",
        ],
        shifted: [
            "ّ 1 2 3 4 5 6 7 8 9 0 ° +",
            "َ ً ُ ٌ ﻹ إ ` ÷ × ؛ < >",
            "ِ ٍ ] [ ﻷ أ ـ ، / : \" …",
            "¦ ~ ْ } { ﻵ آ ' , . ؟",
        ],
    },
    Layout {
        name: "ara(azerty_digits)",
        keyboard: Keyboard::Azerty,
        caps: AZERTY_CAPS,
        plain: [
            "ذ & é \" ' ( - è _ ç à ) =",
            "ض ص ث ق ف غ ع ه خ ح ج د",
            "ش س ي ب ل ا ت ن م ك ط \\",
            "| ئ ء ؤ ر ﻻ ى ة و ز ظ",
        ],
        shifted: [
            "ّ ١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩ ٠ ° +",
            "َ ً ُ ٌ ﻹ إ ` ÷ × ؛ < >",
            "ِ ٍ ] [ ﻷ أ ـ ، / : \" …",
            "¦ ~ ْ } { ﻵ آ ' , . ؟",
        ],
    },
    Layout {
        name: "Windows, Arabic (101)",
        keyboard: Keyboard::Arabic,
        caps: QWERTY_CAPS,
        plain: [
            "ذ 1 2 3 4 5 6 7 8 9 0 - =",
            "ض ص ث ق ف غ ع ه خ ح ج د",
            "ش س ي ب ل ا ت ن م ك ط \\",
            "∅ ئ ء ؤ ر لا ى ة و ز ظ",
        ],
        shifted: [
            "ّ ! @ # $ % ^ & * ) ( _ +",
            "َ ً ُ ٌ لإ إ ‘ ÷ × ؛ < >",
            "ِ ٍ ] [ لأ أ ـ ، / : \" |",
            "∅ ~ ْ } { لآ آ ’ , . ؟",
        ],
    },
    Layout {
        name: "Windows, Arabic (102)",
        keyboard: Keyboard::Arabic,
        caps: QWERTY_CAPS,
        plain: [
            "> 1 2 3 4 5 6 7 8 9 0 - =",
            "ض ص ث ق ف غ ع ه خ ح ج د",
            "ش س ي ب ل ا ت ن م ك ط ذ",
            "ـ ئ ء ؤ ر لا ى ة و ز ظ",
        ],
        shifted: [
            "< ! @ # $ % ^ & * ) ( _ +",
            "َ ً ُ ٌ لإ إ ‘ ÷ × ؛ } {",
            "\\ ∅ ] [ لأ أ ـ ، / : \" ّ",
            "| ~ ْ ِ ٍ لآ آ ’ , . ؟",
        ],
    },
    Layout {
        name: "Windows, Arabic (102) AZERTY",
        keyboard: Keyboard::Azerty,
        caps: AZERTY_CAPS,
        plain: [
            "> & é \" ' ( - è _ ç à ) =",
            "ض ص ث ق ف غ ع ه خ ح ج د",
            "ش س ي ب ل ا ت ن م ك ط ذ",
            "\\ ئ ء ؤ ر لا ى ة و ز ظ",
        ],
        shifted: [
            "< 1 2 3 4 5 6 7 8 9 0 ° +",
            "َ ً ُ ٌ لإ إ ‘ ÷ × ؛ } {",
            "\\ ∅ ] [ لأ أ ـ ، / : \" ّ",
            "| ~ ْ ِ ٍ لآ آ ’ , . ؟",
        ],
    },
];
