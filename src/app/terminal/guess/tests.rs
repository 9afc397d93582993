//! Every terminal that was seen, by what it answers and sets.

use super::*;
use Encoding::{Explicit, Kitty, KittyWords, Konsole, KonsoleWords, Lrm, Mlterm, Putty, Visual};

/// Answers of a terminal: name, explicit mode, columns of the probes.
fn answers(name: &str, explicit: Option<u8>, columns: [u16; 4]) -> Answers {
    Answers {
        name: (!name.is_empty()).then(|| name.to_owned()),
        explicit,
        columns: columns.to_vec(),
        ended: true,
        ..Answers::default()
    }
}

fn around(term: &str) -> Environment {
    Environment {
        term: term.to_owned(),
        utf8: Some(true),
        ..Environment::default()
    }
}

fn behind_tmux(trace: Option<&'static str>) -> Environment {
    Environment {
        multiplexed: true,
        traces: trace.into_iter().collect(),
        ..around("tmux-256color")
    }
}

fn leaked(term: &str, trace: &'static str) -> Environment {
    Environment {
        traces: vec![trace],
        ..around(term)
    }
}

const FREE: [u16; 4] = [1, 1, 1, 0];
const SIZED: [u16; 4] = [1, 1, 1, 1];

/// What a terminal is, what it answers, where, and the choice: encoding, marks, whether it is sure.
type Row = (&'static str, Answers, Environment, (Encoding, Marks, bool));

fn check(rows: Vec<Row>) {
    for (what, answers, around, (encoding, marks, sure)) in rows {
        let guess = guess(&answers, &around);
        let found = (guess.way.encoding, guess.way.marks, guess.sure);
        assert_eq!(found, (encoding, marks, sure), "{what}: {:?}", guess.why);
    }
}

#[test]
fn terminals_that_change_nothing() {
    use Marks::{Hide, Show};
    let xterm = || around("xterm-256color");
    check(vec![
        (
            "xterm 379",
            answers("XTerm(379)", Some(0), FREE),
            around("xterm"),
            (Visual, Show, true),
        ),
        (
            "xterm 412",
            answers("XTerm(412)", Some(0), FREE),
            xterm(),
            (Visual, Show, true),
        ),
        (
            "alacritty 0.11",
            answers("", None, FREE),
            around("alacritty"),
            (Visual, Hide, true),
        ),
        (
            "alacritty 0.17",
            answers("", Some(0), FREE),
            around("alacritty"),
            (Visual, Hide, true),
        ),
        (
            "alacritty by its variable",
            answers("", Some(0), FREE),
            leaked("xterm-256color", "alacritty"),
            (Visual, Hide, true),
        ),
    ]);
}

#[test]
fn more_terminals_that_change_nothing() {
    use Marks::{Hide, Show};
    let xterm = || around("xterm-256color");
    check(vec![
        (
            "foot 1.13",
            answers("foot(1.13.1)", None, FREE),
            around("foot"),
            (Visual, Hide, true),
        ),
        (
            "foot 1.28",
            answers("foot(1.28.0)", None, SIZED),
            around("foot"),
            (Visual, Hide, true),
        ),
        (
            "st 0.9",
            answers("", None, FREE),
            around("st-256color"),
            (Visual, Hide, true),
        ),
        (
            "urxvt 9.30",
            answers("", None, FREE),
            around("rxvt-unicode"),
            (Visual, Show, true),
        ),
        (
            "xterm.js",
            answers("xterm.js(6.0.0)", None, FREE),
            xterm(),
            (Lrm, Show, true),
        ),
        (
            "terminology",
            answers("terminology 1.13.0", None, [1, 1, 2, 0]),
            xterm(),
            (Lrm, Hide, false),
        ),
    ]);
}

#[test]
fn terminals_that_order_rows() {
    use Marks::Show;
    let xterm = || around("xterm-256color");
    let konsole = Answers {
        unit: Some("7E4B4445".to_owned()),
        ..answers("", None, FREE)
    };
    check(vec![
        (
            "VTE 0.70",
            answers("", Some(1), FREE),
            xterm(),
            (Explicit, Show, true),
        ),
        (
            "VTE 0.84",
            answers("VTE(8401)", Some(1), FREE),
            xterm(),
            (Explicit, Show, true),
        ),
        (
            "mintty",
            answers("mintty 3.7", Some(2), FREE),
            xterm(),
            (Explicit, Show, true),
        ),
        ("Konsole 22.12", konsole, xterm(), (Konsole, Show, true)),
        (
            "Konsole 26.08",
            answers("Konsole 26.08.2", None, FREE),
            xterm(),
            (Konsole, Show, true),
        ),
    ]);
}

#[test]
fn terminals_that_order_in_their_own_ways() {
    use Marks::{Hide, Show};
    let xterm = || around("xterm-256color");
    let putty = Answers {
        is_putty: true,
        ..answers("", None, FREE)
    };
    let shifted = [1, 2, 1, 0];
    check(vec![
        (
            "kitty 0.26",
            answers("kitty(0.26.5)", Some(0), FREE),
            around("xterm-kitty"),
            (KittyWords, Hide, false),
        ),
        (
            "kitty 0.48",
            answers("kitty(0.48.2)", Some(0), SIZED),
            around("xterm-kitty"),
            (Kitty, Show, true),
        ),
        (
            "mlterm 3.9.0",
            answers("", Some(0), shifted),
            around("mlterm"),
            (Mlterm, Show, true),
        ),
        (
            "mlterm 3.9.0 far away",
            answers("", Some(0), shifted),
            xterm(),
            (Mlterm, Show, true),
        ),
        (
            "mlterm 3.9.4",
            answers("mlterm(3.9.4)", Some(0), shifted),
            xterm(),
            (Mlterm, Show, true),
        ),
        ("PuTTY 0.78", putty, around("xterm"), (Putty, Show, false)),
    ]);
}

#[test]
fn something_in_between() {
    use Marks::{Hide, Show};
    let tmux = || answers("tmux 3.3a", None, FREE);
    let screen = Environment {
        multiplexed: true,
        ..around("screen")
    };
    check(vec![
        ("tmux 3.3", tmux(), behind_tmux(None), (Lrm, Show, true)),
        (
            "tmux 3.8",
            answers("tmux 3.8", Some(0), FREE),
            behind_tmux(None),
            (Lrm, Show, true),
        ),
        (
            "tmux by a login",
            tmux(),
            around("screen-256color"),
            (Lrm, Show, true),
        ),
        (
            "screen 4.9",
            answers("", None, FREE),
            screen.clone(),
            (Lrm, Show, true),
        ),
        (
            "screen 5.0",
            answers("", None, [1, 2, 2, 0]),
            screen,
            (Visual, Hide, true),
        ),
    ]);
}

#[test]
fn terminals_outside_of_tmux_that_left_their_names() {
    use Marks::{Hide, Show};
    for (outside, encoding, marks, hint) in [
        ("konsole", KonsoleWords, Show, None),
        ("kitty", KittyWords, Hide, Some(Hint::ForceLtr)),
        ("mlterm", Putty, Show, Some(Hint::LeaveMultiplexer)),
        ("alacritty", Visual, Hide, None),
    ] {
        let tmux = answers("tmux 3.3a", None, FREE);
        let guess = guess(&tmux, &behind_tmux(Some(outside)));
        let found = (guess.way.encoding, guess.way.marks, guess.hint);
        assert_eq!(found, (encoding, marks, hint), "{outside}");
        assert!(!guess.sure, "{outside}");
    }
}

#[test]
fn what_another_terminal_left_in_the_environment_is_not_believed() {
    use Marks::{Hide, Show};
    check(vec![
        (
            "xterm started from Konsole",
            answers("XTerm(379)", Some(0), FREE),
            leaked("xterm", "konsole"),
            (Visual, Show, true),
        ),
        (
            "xterm started from mlterm",
            answers("XTerm(379)", Some(0), FREE),
            leaked("xterm", "mlterm"),
            (Visual, Show, true),
        ),
        (
            "st started from mlterm",
            answers("", None, FREE),
            leaked("st-256color", "mlterm"),
            (Visual, Hide, true),
        ),
    ]);
}

#[test]
fn where_nothing_is_answered_nothing_is_added() {
    let windows = Environment {
        windows: true,
        windows_terminal: true,
        ..Environment::default()
    };
    let wsl = Environment {
        windows_terminal: true,
        ..around("xterm-256color")
    };
    for (around, why) in [
        (windows, Why::NotAsked),
        (wsl, Why::NotAsked),
        (around("xterm-256color"), Why::Silent),
    ] {
        let guess = guess(&Answers::default(), &around);
        assert_eq!((guess.way, guess.why), (Way::PLAIN, why));
        assert!(!guess.sure);
    }
}

#[test]
fn what_cannot_show_arabic_is_known() {
    let latin = Environment {
        utf8: Some(false),
        ..around("xterm")
    };
    let two = answers("XTerm(379)", Some(0), [2, 5, 4, 2]);
    let none = Answers::default();
    for (answers, around, expected) in [
        (&none, around("dumb"), Some(Lack::Dumb)),
        (&none, around(""), Some(Lack::Dumb)),
        (&none, around("linux"), Some(Lack::Console)),
        (&none, latin.clone(), Some(Lack::NoUnicode)),
        (&two, around("xterm"), Some(Lack::NoUnicode)),
        (&answers("", None, FREE), latin, None),
        (&none, around("xterm"), None),
    ] {
        assert_eq!(lack(answers, &around), expected, "{around:?}");
    }
    assert_eq!(
        guess(
            &answers("kitty(0.26.5)", Some(0), FREE),
            &around("xterm-kitty")
        )
        .hint,
        Some(Hint::ForceLtr)
    );
}
