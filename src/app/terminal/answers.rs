//! What a terminal is asked before the first frame, and what it answers.

/// The questions, in one write: name and version, explicit mode, unit, answerback, the columns of
/// four probes, and last what every terminal answers.
///
/// Source: XTVERSION, DECRQM of BDSM, DA3, ENQ, CPR and DA1 as xterm's `ctlseqs` has them; OSC 66 is
/// kitty's text sizing protocol. The fatha stands in the third probe.
pub const QUESTIONS: &str = "\u{1b}[>q\u{1b}[8$p\u{1b}[=c\u{5}\
    \rب\u{1b}[6n\
    \rب\u{200e}\u{1b}[6n\
    \rب\u{64e}\u{1b}[6n\
    \r\u{1b}]66;w=1;ب\u{1b}\\\u{1b}[6n\
    \r\u{1b}[K\u{1b}[c";

/// What a terminal answered. What it did not answer is missing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    /// Name and version.
    pub name: Option<String>,
    /// Whether explicit mode is known: 0 unknown, 1 set, 2 reset.
    pub explicit: Option<u8>,
    /// The unit, eight hexadecimal digits: `7E4B4445` is Konsole, `7E565445` VTE.
    pub unit: Option<String>,
    /// Whether the answerback is PuTTY's.
    pub is_putty: bool,
    /// The columns of each probe, in order.
    pub columns: Vec<u16>,
    /// Whether the end mark came: nothing more is on its way.
    pub ended: bool,
}

impl Answers {
    /// Whether the terminal shows a letter of UTF-8 in one column.
    pub fn letter(&self) -> Option<u16> {
        self.columns.first().copied()
    }

    /// The columns that a left-to-right mark takes.
    pub fn mark_of_direction(&self) -> Option<u16> {
        self.behind_letter(1)
    }

    /// The columns that a fatha takes.
    pub fn fatha(&self) -> Option<u16> {
        self.behind_letter(2)
    }

    /// Whether sized text works.
    pub fn sizes_text(&self) -> bool {
        self.columns.get(3) == Some(&1)
    }

    /// The columns of a probe beyond those of its letter.
    fn behind_letter(&self, place: usize) -> Option<u16> {
        let whole = self.columns.get(place)?;
        Some(whole.saturating_sub(self.letter()?))
    }
}

/// Takes answers apart as they come in.
#[derive(Debug, Default)]
pub struct Listening {
    answers: Answers,
    waiting: Vec<u8>,
    answerback: String,
    typed: Vec<u8>,
}

impl Listening {
    /// Takes what came in.
    pub fn hear(&mut self, bytes: &[u8]) {
        self.waiting.extend_from_slice(bytes);
        while let Some(length) = whole(&self.waiting) {
            let part: Vec<u8> = self.waiting.drain(..length).collect();
            self.take(&part);
        }
    }

    /// What is known so far.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// What is known in the end, and what a person typed meanwhile.
    pub fn end(mut self) -> (Answers, Vec<u8>) {
        // The beginning of an answer that never ended is no key; a lone Escape is one.
        if self.waiting == [ESC] || self.waiting.first() != Some(&ESC) {
            self.typed.append(&mut self.waiting);
        }
        (self.answers, self.typed)
    }

    fn take(&mut self, part: &[u8]) {
        let text = String::from_utf8_lossy(part);
        if let Some(body) = text.strip_prefix("\u{1b}P") {
            self.string(body.trim_end_matches("\u{1b}\\"));
        } else if text.starts_with("\u{1b}[?") && text.ends_with('c') {
            self.answers.ended = true;
        } else if let Some(mode) = inside(&text, "$y") {
            let state = mode.strip_prefix("8;").and_then(|state| state.parse().ok());
            self.answers.explicit = state.or(self.answers.explicit);
        } else if let Some(column) = inside(&text, "R").and_then(column) {
            self.answers.columns.push(column);
        } else if part.first() == Some(&ESC) || !self.answers.columns.is_empty() {
            self.typed.extend_from_slice(part);
        } else {
            // Before the first report plain text is the answerback, whatever it says.
            self.answerback.push_str(&text);
            self.answers.is_putty = self.answerback.contains("PuTTY");
        }
    }

    fn string(&mut self, body: &str) {
        if let Some(name) = body.strip_prefix(">|") {
            let plain = name.chars().filter(|c| !c.is_control()).take(64);
            self.answers.name = Some(plain.collect());
        } else if let Some(unit) = body.strip_prefix("!|") {
            self.answers.unit = Some(unit.to_ascii_uppercase());
        }
    }
}

const ESC: u8 = 0x1b;

/// The length of the first whole part: an escape sequence, or plain text up to the next one.
fn whole(bytes: &[u8]) -> Option<usize> {
    if bytes.first()? != &ESC {
        let next = bytes.iter().position(|byte| *byte == ESC);
        return Some(next.unwrap_or(bytes.len()));
    }
    match *bytes.get(1)? {
        b'[' => {
            let last = |byte: &u8| (0x40..=0x7e).contains(byte);
            bytes.iter().skip(2).position(last).map(|at| at + 3)
        }
        b'P' => {
            let end = |pair: &[u8]| pair == [ESC, b'\\'];
            bytes.windows(2).skip(2).position(end).map(|at| at + 4)
        }
        b'O' => bytes.get(2).map(|_| 3),
        ESC => Some(1),
        _ => Some(2),
    }
}

/// What stands between the introducer of a control sequence and its end.
fn inside<'a>(text: &'a str, end: &str) -> Option<&'a str> {
    text.strip_prefix("\u{1b}[")?.strip_suffix(end)
}

/// The column of a cursor report, counted from 0: as many as a probe took.
fn column(report: &str) -> Option<u16> {
    let (_row, column) = report.split_once(';')?;
    column.parse::<u16>().ok()?.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(bytes: &str) -> (Answers, String) {
        let mut listening = Listening::default();
        // A byte at a time: a slow line cuts an answer anywhere.
        for byte in bytes.bytes() {
            listening.hear(&[byte]);
        }
        let (answers, typed) = listening.end();
        (answers, String::from_utf8(typed).unwrap())
    }

    #[test]
    fn answers_are_taken_apart() {
        let (answers, typed) = heard(
            "\u{1b}P>|XTerm(379)\u{1b}\\\u{1b}[8;0$y\u{1b}P!|00000000\u{1b}\\\
             \u{1b}[1;2R\u{1b}[1;2R\u{1b}[1;2R\u{1b}[1;1R\u{1b}[?64;1;2c",
        );
        let expected = Answers {
            name: Some("XTerm(379)".to_owned()),
            explicit: Some(0),
            unit: Some("00000000".to_owned()),
            is_putty: false,
            columns: vec![1, 1, 1, 0],
            ended: true,
        };
        assert_eq!(answers, expected);
        assert_eq!(typed, "");
        assert_eq!(answers.mark_of_direction(), Some(0));
        assert_eq!(answers.fatha(), Some(0));
        assert!(!answers.sizes_text());
    }

    #[test]
    fn an_answerback_is_no_key() {
        for (said, is_putty) in [("PuTTY", true), ("station 7", false)] {
            let (answers, typed) = heard(&format!("{said}\u{1b}[1;2R\u{1b}[?6c"));
            assert_eq!(answers.is_putty, is_putty);
            assert!(answers.ended);
            assert_eq!(typed, "");
        }
    }

    #[test]
    fn keys_between_answers_are_kept() {
        let (answers, typed) = heard("\u{1b}[1;2R2\u{1b}[A\u{1b}[?6cي");
        assert_eq!(answers.columns, [1]);
        assert_eq!(typed, "2\u{1b}[Aي");
        assert_eq!(heard("\u{1b}[1;2R\u{1b}").1, "\u{1b}");
        // An answer that broke off is dropped.
        assert_eq!(heard("\u{1b}[1;2R\u{1b}P>|kit").1, "");
    }

    #[test]
    fn a_silent_terminal_leaves_everything_open() {
        let (answers, typed) = heard("");
        assert_eq!(answers, Answers::default());
        assert_eq!(typed, "");
        assert_eq!(answers.mark_of_direction(), None);
    }
}
