//! What the doctor says of terminal, screen and settings.

use super::{Desk, Finding, State};
use crate::app::event::Size;
use crate::app::small::FULL;
use crate::app::terminal::Terminal;
use crate::app::terminal::answers::Answers;
use crate::app::terminal::guess::{Environment, Hint, Lack, Why};
use crate::lang::Notice;
use crate::lang::msg::{Msg, Terminal as Say};
use crate::runtime::place::{environment, no_color, terminal_environment};
use crate::runtime::terminal::{Screen, asked};
use crate::settings::{self, Settings};
use crate::text::encoding::Marks;

/// Everything about the terminal, the most important first.
pub(super) fn findings(desk: &Desk<'_>) -> Vec<Finding> {
    let around = terminal_environment();
    let read = settings::read(&desk.place.settings());
    let kept = read.as_ref().ok().cloned().unwrap_or_default();
    let heard = asked(&around).ok().flatten().map(|heard| heard.answers);
    let mut all = Vec::new();
    all.extend(mode(desk, &around, &kept, heard.as_ref()));
    all.extend(size());
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
        // Line by line everything can be done.
        let state = match lack {
            Lack::Dumb => State::Note,
            Lack::Console | Lack::NoUnicode => State::Fault,
        };
        all.push(Finding::told(state, lack.notice()));
    }
    all.push(chosen(&terminal));
    let marks = match terminal.way.marks {
        Marks::Show => Finding::new(State::Good, Say::DoctorMarksShown),
        Marks::Hide => Finding::new(State::Note, Say::DoctorMarksHidden),
    };
    all.push(marks);
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

fn chosen(terminal: &Terminal) -> Finding {
    let mode = terminal.way.encoding.name().to_owned();
    let state = if terminal.sure {
        State::Good
    } else {
        State::Note
    };
    let finding = Finding::new(state, Say::DoctorMode { mode }).because(why(terminal.why));
    match terminal.hint.map(hint) {
        Some(hint) => finding.helped_by(hint),
        None if !terminal.sure => finding.helped_by(Say::DoctorUnsure {
            command: "fanal calibrate".to_owned(),
        }),
        None => finding,
    }
}

const fn why(why: Why) -> Say {
    match why {
        Why::Flag => Say::WhyFlag,
        Why::Remembered => Say::WhyRemembered,
        Why::Setting => Say::WhySetting,
        Why::KnowsExplicit => Say::WhyExplicit,
        Why::SizesText => Say::WhySized,
        Why::TurnsWords => Say::WhyWords,
        Why::CanBeTold => Say::WhyMlterm,
        Why::OrdersAlways => Say::WhyPutty,
        Why::Multiplexed => Say::WhyMultiplexed,
        Why::OrdersAndJoins => Say::WhyKonsole,
        Why::LeavesRows => Say::WhyLeavesRows,
        Why::MarkIsFree => Say::WhyFree,
        Why::MarkTakesColumn => Say::WhyTakesColumn,
        Why::NotAsked => Say::WhyNotAsked,
        Why::Silent => Say::WhySilent,
    }
}

fn hint(hint: Hint) -> Msg {
    match hint {
        Hint::ForceLtr => Say::HintForceLtr {
            option: "force_ltr yes".to_owned(),
        },
        Hint::PuttyBox => Say::HintPutty,
        Hint::LeaveMultiplexer => Say::HintMultiplexer,
    }
    .into()
}

fn size() -> Option<Finding> {
    let Size { width, height } = Screen::size().ok()?;
    let what = Say::DoctorSize { width, height };
    let complete = width >= FULL.width && height >= FULL.height;
    Some(if complete {
        Finding::new(State::Good, what)
    } else {
        Finding::new(State::Fault, what).helped_by(Say::DoctorSizeRemedy {
            width: FULL.width,
            height: FULL.height,
        })
    })
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
