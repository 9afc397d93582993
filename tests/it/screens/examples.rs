//! One example of every screen and overlay, each reached with keys.

use std::sync::{Mutex, PoisonError};

use fanal::app::event::{Event, Failure, Reply, Size};
use fanal::app::model::Model;
use fanal::app::overlay::Overlay;
use fanal::crypt::Plaintext;
use fanal::domain::question::QuestionId;
use fanal::domain::screening::Entry;
use fanal::lang::Notice;
use fanal::lang::locale::Locale;
use fanal::lang::msg::{Command, General};
use fanal::runtime::headless::Headless;

use super::begin::{
    ONLY_SMUGGLING, TO_INTERVIEW, TO_OWN_VIEW, WIDE, drill, drill_in, drive, first_start,
};
use super::{
    arrived, beside, cared, compared, guarded, homeward, linked, reviewed, rotten, staffed,
    together, vaulted, watched,
};

/// A screen to look at.
pub(crate) struct Example {
    /// What it shows.
    pub(crate) name: &'static str,
    /// The program's state.
    pub(crate) model: Model,
    /// How many `…` its own words may hold, beside what an officer wrote or a list shortens;
    /// `None` where lists are shortened.
    pub(crate) dots: Option<usize>,
}

impl Example {
    pub(super) fn new(name: &'static str, program: Headless) -> Self {
        Self {
            name,
            model: program.model,
            dots: Some(0),
        }
    }

    pub(super) fn saying_dots(self, count: usize) -> Self {
        Self {
            dots: Some(count),
            ..self
        }
    }

    pub(super) fn listing(self) -> Self {
        Self { dots: None, ..self }
    }
}

/// Hands over every example, one caller after the other: vaults and interviews take their time, so
/// the examples are made once. A caller leaves a model as it was, but for language and window.
pub(crate) fn with_all<T>(look: impl FnOnce(&mut [Example]) -> T) -> T {
    static ALL: Mutex<Option<Vec<Example>>> = Mutex::new(None);
    // A check that failed elsewhere has not spoilt the examples for the others.
    let mut held = ALL.lock().unwrap_or_else(PoisonError::into_inner);
    look(held.get_or_insert_with(all))
}

/// Every screen and overlay once, some in several states.
fn all() -> Vec<Example> {
    let mut all = start();
    all.extend(triage());
    all.extend(interview());
    all.extend(journey());
    all.extend(guarded::all());
    all.extend(outcome());
    all.extend(vaulted::station());
    all.extend(vaulted::desk());
    all.extend(reviewed::all());
    all.extend(compared::all());
    all.extend(linked::all());
    all.extend(together::all());
    all.extend(watched::all());
    all.extend(staffed::all());
    all.extend(cared::all());
    all.extend(rotten::all());
    all.extend(homeward::all());
    all.extend(arrived::all());
    all.extend(beside::all());
    all.extend(overlays());
    all.extend(jumps());
    all
}

fn begun(keys: &str) -> Headless {
    let mut program = first_start(Locale::En, super::begin::SMALL);
    drive(&mut program, keys);
    program
}

fn start() -> Vec<Example> {
    vec![
        Example::new("language", begun("")),
        Example::new("start", begun("1")),
        Example::new("check, lines", begun("1 4")),
        Example::new("check, no line", begun("1 4 9")),
        Example::new("check, boxes", begun("1 4 1")),
        Example::new("check, shapes", begun("1 4 1 1")),
        Example::new("check, key 1", begun("1 4 1 1 1 x")),
        Example::new("check, key beside L", begun("1 4 1 1 1 1")),
        Example::new("check, key ?", begun("1 4 1 1 1 1 ñ")),
        Example::new("check, Enter", begun("1 4 1 1 2 1 ; ?")),
        Example::new("check, colours", begun("1 4 1 1 2 1 ; ? Enter")),
        Example::new("check, kept", begun("1 4 1 1 2 ١ ك ? Enter 1")),
        Example::new("set-up of a station", begun("1 2 \"jet-02\" Tab")),
        Example::new(
            "set-up with a fault",
            begun("1 2 \"jet-02\" Tab \"id-07\" Tab \"kelp\" Tab Tab Enter"),
        ),
        Example::new("set-up of a desk", begun("1 3")),
        Example::new("set-up, words can be drawn", choosing("")),
        Example::new("set-up, words are offered", offered("")),
        Example::new(
            "set-up, words are taken",
            offered("\"HARBOUR LANTERN kettle meadow anchor\""),
        ),
        Example::new(
            "set-up, a passphrase of one's own",
            choosing("\"the rain of June 1987, at home\""),
        ),
    ]
}

/// A set-up at its passphrase, after these keys.
fn choosing(keys: &str) -> Headless {
    begun(&format!("1 2 \"jet-02\" Tab \"id-07\" Tab {keys}"))
}

/// The same with an offer that is the same each time.
fn offered(keys: &str) -> Headless {
    let mut program = choosing("");
    let words = Plaintext::new("harbour lantern kettle meadow anchor".to_owned());
    program.take(Event::Done(Box::new(Reply::Drawn(words))));
    drive(&mut program, keys);
    program
}

fn triage() -> Vec<Example> {
    vec![
        Example::new("triage, look", drill("1 5")),
        Example::new("triage, ask", drill("1 5 Enter 1 3")),
        Example::new("triage, mark", drill("Enter 1 3 1 1 2 2")),
        Example::new(
            "triage, marked, with the suggestion",
            drill("5 Enter 1 3 1 1 2 2 3"),
        ),
        Example::new(
            "triage, a child, with the suggestion",
            drill("7 Enter 1 2 1 1 2 2 3"),
        ),
        Example::new(
            "triage, marked in danger, nobody alone",
            drill("4 Enter 2 1"),
        ),
        Example::new("triage, note", drill("9 \"a blue tag on every bag\"")),
        Example::new("home of a drill", drill("7 Enter 1 2 1 1 2 2 2 Enter")).listing(),
    ]
}

/// A program whose interview stands at a question.
pub(crate) fn at_question(program: &mut Headless, id: &str) {
    let wanted = QuestionId(id.to_owned());
    let fanal::app::screens::Screen::Interview(page) = &mut program.model.screen else {
        panic!("no interview:\n{}", program.frame());
    };
    page.go_to(&wanted, &program.model.shared);
}

fn asked(before: &str, id: &str, after: &str) -> Headless {
    let mut program = drill(before);
    at_question(&mut program, id);
    drive(&mut program, after);
    program
}

fn interview() -> Vec<Example> {
    vec![
        Example::new("before the interview", drill("i 1 1")).saying_dots(1),
        Example::new("before the interview, complete", drill("i 1 1 1 6 1 1 2")).saying_dots(1),
        Example::new("thanks after a no", drill("i 1 1 1 1 1 2")),
        Example::new("interview", drill(TO_INTERVIEW)),
        Example::new(
            "interview, answered, noted, flagged",
            asked(
                TO_INTERVIEW,
                "q.docs",
                "7 . Tab \"for safety, he said\" Enter",
            ),
        ),
        Example::new(
            "interview, note being written",
            asked(TO_INTERVIEW, "q.debt", "Tab \"he owes\""),
        ),
        Example::new(
            "interview, the officer's language alone",
            asked(TO_INTERVIEW, "q.harm", "v"),
        ),
        Example::new(
            "interview, not alone",
            asked("i 1 1 2 1 1 1 2 Enter", "q.control", ""),
        ),
        Example::new(
            "interview, a child with an interpreter of the group",
            asked("7 i 1 1 2 7 1 1 2 Enter", "q.docs", ""),
        ),
        Example::new(
            "facts",
            drill(&format!("{TO_INTERVIEW} a 6 Down 2 PgDn 1 Down")),
        ),
        Example::new("own view", drill(&format!("{TO_INTERVIEW} {TO_OWN_VIEW}"))),
    ]
}

/// A journey of two legs: locked in on the way, a debt to be worked off, a job that others chose.
pub(crate) const TRAVELLED: &str = "j 1 \"Aden\" Enter \"Ibra\" Enter 3 Enter \"9\" Enter 6 Enter 7 \
     Enter 1 \"a coast\" Enter 6 Enter \"0\" Enter 1 Enter 3 Enter 6 6";

fn journey() -> Vec<Example> {
    let at = |keys: &str| drill(&format!("{TO_INTERVIEW} {keys}"));
    vec![
        Example::new("journey, empty", at("j")),
        Example::new("journey", at(TRAVELLED)),
        Example::new("journey, a leg, places", at("j 1 \"Aden\" Enter")),
        Example::new("journey, a leg, who", at("j 1 Enter Enter 3")),
        Example::new("journey, a leg, days", at("j 1 Enter Enter Enter \"9\"")),
        Example::new("journey, a leg, free", at("j 1 Enter Enter Enter Enter 2")),
        Example::new(
            "journey, a leg, owed",
            at("j 1 Enter Enter 3 Enter Enter 2 Enter 7"),
        ),
        Example::new("journey, what waits", at("j 6")),
        Example::new("journey, removing", at(&format!("{TRAVELLED} 3"))),
        Example::new("journey, not now", drill("i 1 1 2 1 1 1 2 Enter j")),
        Example::new(
            "outcome with a journey",
            drill(&format!(
                "{TO_INTERVIEW} {TRAVELLED} Enter {HELD} {TO_OWN_VIEW} 3"
            )),
        ),
        Example::new("why, with a journey", at(&format!("{TRAVELLED} Enter w"))),
    ]
}

/// A desk that looks at a received case.
pub(crate) fn reviewing() -> Headless {
    vaulted::desk_after("Enter Enter")
}

/// The answers of somebody whose papers are held and whose debt is to be worked off.
const HELD: &str = "2 Enter 2 Enter 2 Enter 7 Enter 6 Enter 1 Enter 2 Enter 1 Enter 1 Enter \
     1 Enter 1 Enter";

fn viewed(answers: &str, view: &str) -> Headless {
    drill(&format!("{TO_INTERVIEW} {answers} {TO_OWN_VIEW} {view}"))
}

fn outcome() -> Vec<Example> {
    let smuggling = format!("{TO_INTERVIEW} {ONLY_SMUGGLING} Enter 7");
    vec![
        Example::new("outcome, some indications and smuggling", viewed(HELD, "3")),
        Example::new("outcome, smuggling", drill(&smuggling)),
        Example::new("outcome, danger now", viewed("7", "2")),
        Example::new(
            "outcome, a child",
            drill(&format!("7 {TO_INTERVIEW} 2 Enter 1 Enter {TO_OWN_VIEW} 3")),
        ),
        Example::new("outcome, not enough", viewed("2", "4")),
        Example::new("outcome, another class", viewed(HELD, "3 3")),
        Example::new("outcome, a reason", viewed(HELD, "4 2")),
        Example::new("outcome, done", viewed(HELD, "4 2 1")),
        Example::new("outcome, further down", viewed(HELD, "3 PgDn PgDn")),
    ]
}

/// The why panel beside the question, as a wide window shows it.
fn panel(keys: &str) -> Headless {
    let mut program = drill_in(Locale::En, WIDE);
    drive(&mut program, &format!("{TO_INTERVIEW} {keys} w"));
    program
}

fn overlays() -> Vec<Example> {
    let mut held = drill(TO_INTERVIEW);
    held.take(Event::Failed(Box::new(failure(&held))));
    let mut busy = drill(TO_INTERVIEW);
    busy.model
        .overlays
        .push(Overlay::Busy(General::OneMoment.into()));
    let mut small = drill(TO_INTERVIEW);
    small.resize(Size {
        width: 52,
        height: 18,
    });
    vec![
        Example::new("help", drill(&format!("{TO_INTERVIEW} ?"))),
        Example::new(
            "help, searched",
            drill(&format!("{TO_INTERVIEW} ? \"trajet\"")),
        ),
        Example::new("commands", drill(&format!("{TO_INTERVIEW} : Down"))),
        Example::new(
            "commands, misspelt",
            drill(&format!("{TO_INTERVIEW} : \"jurney\"")),
        ),
        Example::new(
            "why, before the own view",
            drill(&format!("{TO_INTERVIEW} {HELD} w")),
        ),
        Example::new("why, after the own view", viewed(HELD, "3 w")),
        Example::new(
            "why panel beside",
            panel("2 Enter 2 Enter 2 Enter 7 Enter 6"),
        ),
        Example::new(
            "why panel beside, with a journey",
            panel(&format!("2 Enter 2 Enter {TRAVELLED} Enter")),
        ),
        Example::new(
            "law cards, from a question",
            drill(&format!("{TO_INTERVIEW} Enter Enter Enter r Down")),
        ),
        Example::new("law card", drill(&format!("{TO_INTERVIEW} r Enter"))),
        Example::new("language strip", drill("Ctrl-L")),
        Example::new("quit", drill("Ctrl-C")),
        Example::new("not saved", held),
        Example::new("busy", busy).saying_dots(1),
        Example::new(
            "mark first",
            drill("Enter 1 3 1 1 2 2 Enter expect \"Mark first\""),
        ),
        Example::new("cover", drill(&format!("{TO_INTERVIEW} Space"))),
        Example::new("too small", small),
    ]
}

/// The list of questions to go to.
fn jumps() -> Vec<Example> {
    vec![
        Example::new("jump", drill(&format!("{TO_INTERVIEW} / Down Down"))).listing(),
        Example::new(
            "jump, narrowed",
            drill(&format!("{TO_INTERVIEW} / \"who\" 2")),
        )
        .listing(),
        Example::new(
            "help over the list of questions",
            drill(&format!("{TO_INTERVIEW} / F1")),
        ),
        Example::new(
            "jump, nothing found",
            drill(&format!("{TO_INTERVIEW} / \"zz\"")),
        ),
    ]
}

/// What the worker tells when an entry could not be written.
fn failure(program: &Headless) -> Failure {
    let open = program.model.shared.open.as_ref().unwrap();
    assert!(matches!(open.history[0].entry, Entry::Opened { .. }));
    let path = "/media/stick".to_owned();
    Failure {
        notice: Notice::new(Command::NoFolder { path }, Command::NoFolderRemedy),
        unsaved: true,
        refused: false,
    }
}
