//! Key scripts: `1 Enter Space "text"`, `expect "words"`, `wait 5`, `# comment`.

use super::headless::Headless;
use crate::app::key::Key;
use crate::text;

/// One step of a script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Press a key.
    Press(Key),
    /// Type text.
    Type(String),
    /// The frame must show these words, wherever they wrap.
    Expect(String),
    /// Let seconds pass.
    Wait(u32),
}

/// A line that cannot be read; lines count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unread(pub u32);

/// Why a script stopped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmet {
    /// The line, from 1.
    pub line: u32,
    /// The words that were not there.
    pub words: String,
    /// The frame that was there.
    pub frame: String,
}

/// Reads a script: each line's steps with the line's number.
pub fn parse(script: &str) -> Result<Vec<(u32, Vec<Step>)>, Unread> {
    let mut lines = Vec::new();
    for (place, line) in (1..).zip(script.lines()) {
        let steps = line_steps(line).ok_or(Unread(place))?;
        if !steps.is_empty() {
            lines.push((place, steps));
        }
    }
    Ok(lines)
}

fn line_steps(line: &str) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    let mut rest = line.trim();
    while !rest.is_empty() && !rest.starts_with('#') {
        if let Some(quoted) = rest.strip_prefix('"') {
            let (inside, after) = quoted.split_once('"')?;
            steps.push(Step::Type(inside.to_owned()));
            rest = after.trim_start();
            continue;
        }
        let (word, after) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        rest = after.trim_start();
        match word {
            "expect" => {
                let (inside, after) = rest.strip_prefix('"')?.split_once('"')?;
                steps.push(Step::Expect(inside.to_owned()));
                rest = after.trim_start();
            }
            "wait" => {
                let (seconds, after) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
                steps.push(Step::Wait(seconds.parse().ok()?));
                rest = after.trim_start();
            }
            _ => steps.push(Step::Press(key(word)?)),
        }
    }
    Some(steps)
}

/// The key with this name: a single character stands for itself.
fn key(name: &str) -> Option<Key> {
    let named = match name {
        "Enter" => Key::Enter,
        "Space" => Key::Char(' '),
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Esc" => Key::Esc,
        "Tab" => Key::Tab,
        "BackTab" => Key::BackTab,
        "Up" => Key::Up,
        "Down" => Key::Down,
        "Start" => Key::Start,
        "End" => Key::End,
        "PgUp" => Key::PageUp,
        "PgDn" => Key::PageDown,
        "Home" => Key::Home,
        "Last" => Key::Last,
        _ => return other_key(name),
    };
    Some(named)
}

fn other_key(name: &str) -> Option<Key> {
    if let Some(number) = name
        .strip_prefix('F')
        .and_then(|number| number.parse().ok())
    {
        return Some(Key::Function(number));
    }
    if let Some(letter) = name.strip_prefix("Ctrl-") {
        return letter
            .chars()
            .next()
            .map(|letter| Key::Ctrl(letter.to_ascii_lowercase()));
    }
    let mut letters = name.chars();
    let letter = letters.next()?;
    letters.next().is_none().then_some(Key::Char(letter))
}

/// Performs one step; an expectation that is not met says what was there instead.
pub fn perform(program: &mut Headless, step: &Step) -> Result<(), String> {
    match step {
        Step::Press(key) => program.press(*key),
        Step::Type(typed) => program.type_text(typed),
        Step::Wait(seconds) => program.wait(i64::from(*seconds)),
        Step::Expect(words) => {
            if !shows(&program.frame(), words, program) {
                return Err(words.clone());
            }
        }
    }
    Ok(())
}

/// Whether a frame shows these words. Arabic words are looked for as the text layer draws them.
fn shows(frame: &str, words: &str, program: &Headless) -> bool {
    let direction = program.model.shared.locale.direction();
    let row = text::single(
        &[text::Span {
            text: words,
            style: 0,
        }],
        direction,
        text::direction::Direction::LeftToRight,
        u16::MAX,
    );
    let drawn: String = row
        .glyphs
        .iter()
        .map(|glyph| glyph.symbol.as_str())
        .collect();
    frame.contains(words) || frame.contains(&drawn)
}

/// Runs a whole script; `after` sees the program after each line.
pub fn run(
    program: &mut Headless,
    lines: &[(u32, Vec<Step>)],
    mut after: impl FnMut(u32, &Headless),
) -> Result<(), Unmet> {
    for (line, steps) in lines {
        for step in steps {
            perform(program, step).map_err(|words| Unmet {
                line: *line,
                words,
                frame: program.frame(),
            })?;
        }
        after(*line, program);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_is_keys_text_expectations_and_comments() {
        let lines = parse("1 Enter \"a b\" # note\n\nexpect \"home\"\nwait 5 Space").unwrap();
        assert_eq!(
            lines,
            [
                (
                    1,
                    vec![
                        Step::Press(Key::Char('1')),
                        Step::Press(Key::Enter),
                        Step::Type("a b".to_owned())
                    ]
                ),
                (3, vec![Step::Expect("home".to_owned())]),
                (4, vec![Step::Wait(5), Step::Press(Key::Char(' '))]),
            ]
        );
        assert_eq!(parse("1\nEnterr"), Err(Unread(2)));
        assert_eq!(parse("\"open"), Err(Unread(1)));
    }
}
