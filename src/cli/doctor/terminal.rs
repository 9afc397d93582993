//! What the doctor says of terminal, screen and settings.

use super::Desk;
use crate::app::finding::{Finding, State};
use crate::app::terminal::answers::Answers;
use crate::app::terminal::guess::{Environment, Lack};
use crate::app::terminal::{Terminal, found};
use crate::lang::Notice;
use crate::lang::msg::Terminal as Say;
use crate::runtime::place::{environment, no_color, terminal_environment};
use crate::runtime::terminal::{Screen, asked};
use crate::settings::{self, Settings};

/// Everything about the terminal, the most important first.
pub(super) fn findings(desk: &Desk<'_>) -> Vec<Finding> {
    let around = terminal_environment();
    let read = settings::read(&desk.place.settings());
    let kept = read.as_ref().ok().cloned().unwrap_or_default();
    let heard = asked(&around).ok().flatten().map(|heard| heard.answers);
    let mut all = Vec::new();
    all.extend(mode(desk, &around, &kept, heard.as_ref()));
    all.extend(Screen::size().ok().map(found::size));
    all.push(colours(&kept));
    all.push(letters(heard.as_ref(), &around));
    all.push(Finding::new(State::Note, Say::DoctorFonts).helped_by(Say::DoctorFontsRemedy));
    all.push(file(desk, read.err().map(|fault| fault.notice())));
    all
}

/// Name, answers, mode with its reason, marks, what is missing.
fn mode(
    desk: &Desk<'_>,
    around: &Environment,
    kept: &Settings,
    heard: Option<&Answers>,
) -> Vec<Finding> {
    let none = Answers::default();
    let answers = heard.unwrap_or(&none);
    let terminal = Terminal::of(answers, around, desk.args.demand(), kept);
    let mut all = vec![match heard {
        Some(_) => Finding::new(
            State::Good,
            Say::DoctorName {
                name: terminal.key.clone(),
            },
        ),
        None => {
            Finding::new(State::Note, Say::DoctorNotAsked).helped_by(Say::DoctorNotAskedRemedy {
                command: "fanal doctor".to_owned(),
            })
        }
    }];
    all.extend(heard.map(answered));
    // What the letters say is said with them; of no terminal nothing is missing.
    let lack = terminal.lack.filter(|_| heard.is_some());
    if let Some(lack) = lack.filter(|lack| *lack != Lack::NoUnicode) {
        all.push(Finding::told(State::Fault, lack.notice()));
    }
    all.extend(found::way(&terminal));
    all
}

fn answered(answers: &Answers) -> Finding {
    if answers == &Answers::default() {
        return Finding::new(State::Note, Say::DoctorSilent);
    }
    let columns = |found: Option<u16>| found.map_or("-".to_owned(), |found| found.to_string());
    let sized = if answers.sizes_text() { "1" } else { "0" };
    Finding::new(
        State::Good,
        Say::DoctorAnswers {
            explicit: columns(answers.explicit.map(u16::from)),
            direction: columns(answers.mark_of_direction()),
            mark: columns(answers.fatha()),
            sized: sized.to_owned(),
        },
    )
}

/// What asks for colours, by the name of the variable or the theme.
fn colours(kept: &Settings) -> Finding {
    let name = if let Some(theme) = kept.theme {
        theme.name().to_owned()
    } else if no_color() {
        "NO_COLOR".to_owned()
    } else {
        let depth = environment("COLORTERM").or_else(|| environment("TERM"));
        depth.unwrap_or_else(|| "-".to_owned())
    };
    Finding::new(State::Good, Say::DoctorColours { name })
}

fn letters(heard: Option<&Answers>, around: &Environment) -> Finding {
    let columns = heard.and_then(Answers::letter).map(|columns| columns == 1);
    match columns.or(around.utf8) {
        Some(true) => Finding::new(State::Good, Say::DoctorUtf8),
        // What is missing was said already.
        Some(false) => Finding::told(State::Fault, Lack::NoUnicode.notice()),
        None => {
            Finding::new(State::Note, Say::DoctorUtf8Unknown).helped_by(Say::LackUnicodeRemedy {
                locale: "LANG=fr_FR.UTF-8".to_owned(),
            })
        }
    }
}

fn file(desk: &Desk<'_>, fault: Option<Notice>) -> Finding {
    let path = desk.place.settings();
    let shown = path.display().to_string();
    match fault {
        Some(notice) => Finding::told(State::Fault, notice),
        None if path.exists() => Finding::new(State::Good, Say::DoctorSettings { path: shown }),
        None => Finding::new(State::Note, Say::DoctorNoSettings { path: shown }),
    }
}
