//! Bytes to a slow line: what the terminal is sent for each key of an interview, without colour.
//!
//! Source of the bounds: measure A30 of the product design.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

use fanal::app::event::Size;
use fanal::lang::locale::Locale;
use fanal::runtime::headless::Headless;
use fanal::runtime::terminal::lay;
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};

use crate::screens::begin::{SMALL, TO_INTERVIEW, TO_OWN_VIEW, Vaulted, drive};

/// The most for one answer, in the middle of all.
const ANSWER: usize = 400;

/// The most for a whole screen.
const SCREEN: usize = 4096;

/// A line that counts.
#[derive(Clone, Default)]
struct Wire(Rc<RefCell<usize>>);

impl Write for Wire {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        *self.0.borrow_mut() += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A terminal at the far end of the line.
struct Far {
    wire: Wire,
    terminal: Terminal<CrosstermBackend<Wire>>,
}

impl Far {
    fn new(size: Size) -> Self {
        let wire = Wire::default();
        let backend = CrosstermBackend::new(wire.clone());
        let viewport = Viewport::Fixed(Rect::new(0, 0, size.width, size.height));
        let terminal = Terminal::with_options(backend, TerminalOptions { viewport }).unwrap();
        Self { wire, terminal }
    }

    /// Shows the program as it is now; gives the bytes that took.
    fn show(&mut self, program: &Headless) -> usize {
        self.wire.0.replace(0);
        let painting = program.painting().unwrap();
        self.terminal.draw(|frame| lay(&painting, frame)).unwrap();
        self.wire.0.replace(0)
    }
}

/// The bytes of the whole screen, on a terminal that shows nothing yet.
fn whole(program: &Headless) -> usize {
    Far::new(SMALL).show(program)
}

fn median(mut all: Vec<usize>) -> usize {
    all.sort_unstable();
    all[all.len() / 2]
}

/// A station's interview in a language: bytes of each answer, of each step to the next question, and
/// of each whole screen on the way.
fn interview(locale: Locale) -> [Vec<usize>; 3] {
    let Vaulted {
        folder,
        mut program,
    } = Vaulted::station();
    program.model.shared.speak(locale);
    drive(&mut program, &format!("1 {TO_INTERVIEW}"));
    let mut far = Far::new(SMALL);
    far.show(&program);
    let [mut answers, mut steps, mut screens] = [const { Vec::new() }; 3];
    for answer in "2 2 2 1 2 1 2 2 1 1 1 2 2".split(' ') {
        // Somebody speaks: the clock behind "saved" goes on.
        program.wait(1);
        drive(&mut program, answer);
        answers.push(far.show(&program));
        screens.push(whole(&program));
        drive(&mut program, "Enter");
        steps.push(far.show(&program));
    }
    drive(&mut program, TO_OWN_VIEW);
    for keys in ["", "3", "w"] {
        drive(&mut program, keys);
        screens.push(whole(&program));
    }
    drop(folder);
    [answers, steps, screens]
}

#[test]
fn an_answer_and_a_screen_cost_few_bytes_in_every_language() {
    let mut faults = Vec::new();
    for locale in Locale::ALL {
        let [answers, steps, screens] = interview(locale);
        let worst = screens.iter().copied().max().unwrap();
        let (answer, step, screen) = (median(answers), median(steps), median(screens));
        println!(
            "{locale:?}: answer {answer}, next question {step}, screen {screen}, at most {worst}"
        );
        if answer > ANSWER || worst > SCREEN {
            faults.push(format!("{locale:?}: answer {answer}, screen {worst}"));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}
