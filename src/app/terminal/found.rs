//! What there is to say of a terminal that is known.

use super::Terminal;
use super::guess::{Hint, Why};
use crate::app::event::Size;
use crate::app::finding::{Finding, State};
use crate::app::small::FULL;
use crate::lang::msg::{Msg, Terminal as Say};
use crate::text::encoding::Marks;

/// What it is missing, how Arabic reaches it, and its window.
pub fn all(terminal: &Terminal, window: Size) -> Vec<Finding> {
    let lack = terminal
        .lack
        .map(|lack| Finding::told(State::Fault, lack.notice()));
    let mut all: Vec<Finding> = lack.into_iter().collect();
    all.extend(way(terminal));
    all.push(size(window));
    all
}

/// How Arabic reaches it, and whether with its marks.
pub fn way(terminal: &Terminal) -> [Finding; 2] {
    let marks = match terminal.way.marks {
        Marks::Show => Finding::new(State::Good, Say::DoctorMarksShown),
        Marks::Hide => Finding::new(State::Note, Say::DoctorMarksHidden),
    };
    [chosen(terminal), marks]
}

/// Whether a window is large enough for the full layout.
pub fn size(window: Size) -> Finding {
    let Size { width, height } = window;
    let what = Say::DoctorSize { width, height };
    if width >= FULL.width && height >= FULL.height {
        Finding::new(State::Good, what)
    } else {
        Finding::new(State::Fault, what).helped_by(Say::DoctorSizeRemedy {
            width: FULL.width,
            height: FULL.height,
        })
    }
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
