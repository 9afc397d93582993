//! What the tests wait for: the opening words of the program's own English messages and questions, so
//! that a better wording fails no test.

use std::sync::LazyLock;

use fanal::domain::question::Stage;
use fanal::lang::locale::Locale;
use fanal::lang::msg::{General, Home, Interview, Msg, Outcome, Size, Start, Triage, Vault};
use fanal::lang::words::Words;
use fanal::pack;

/// Words that stand on one row.
pub(crate) type Phrase = LazyLock<String>;

/// Characters of a phrase, at most: half a window of 80, less the frame.
const LONGEST: usize = 30;

/// The opening words of a text.
pub(crate) fn opening(text: &str) -> String {
    let mut phrase = String::new();
    for word in text.split(' ') {
        if !phrase.is_empty() && phrase.chars().count() + word.chars().count() >= LONGEST {
            break;
        }
        if !phrase.is_empty() {
            phrase.push(' ');
        }
        phrase.push_str(word);
    }
    phrase
}

fn said(message: impl Into<Msg>) -> String {
    opening(&Words::new(Locale::En).say_plain(message))
}

/// The openings of the questions of a stage.
fn asked(stage: Stage) -> Vec<String> {
    let packs = pack::shipped().unwrap();
    let questions = packs.questions.iter().filter(|ask| ask.stage == stage);
    questions
        .map(|ask| opening(packs.question_text(&ask.id, Locale::En)))
        .collect()
}

/// While something takes a moment.
pub(crate) static BUSY: Phrase = LazyLock::new(|| said(General::OneMoment));
/// The first page after the language.
pub(crate) static START: Phrase = LazyLock::new(|| said(Start::SetUpStation));
/// The form that makes a vault.
pub(crate) static FORM: Phrase = LazyLock::new(|| said(Start::FieldStation));
/// The page that asks for the passphrase.
pub(crate) static LOCKED: Phrase = LazyLock::new(|| said(Start::FoundThisComputer));
/// After a wrong passphrase.
pub(crate) static WRONG: Phrase = LazyLock::new(|| {
    said(Vault::WrongPassphrase {
        officer: String::new(),
    })
});
/// The home screen.
pub(crate) static HOME: Phrase = LazyLock::new(|| said(Home::NewPerson));
/// The home screen without an open case.
pub(crate) static NOTHING_OPEN: Phrase = LazyLock::new(|| said(Home::NothingOpen));
/// The triage.
pub(crate) static TRIAGE: Phrase = LazyLock::new(|| said(Triage::AskHeading));
/// The first question of the triage, being asked.
pub(crate) static TRIAGE_ASKS: Phrase = LazyLock::new(|| {
    let asked = asked(Stage::Triage);
    format!("► {}", asked[0])
});
/// After the officer's mark.
pub(crate) static MARKED: Phrase = LazyLock::new(|| {
    let mark = || Box::new(Msg::from(Triage::MarkInterview));
    let whole = said(Triage::Suggested {
        mark: mark(),
        because: mark(),
    });
    whole.split(' ').next().unwrap_or_default().to_owned()
});
/// Before the interview.
pub(crate) static BEFORE: Phrase = LazyLock::new(|| said(Interview::BeforeHeading));
/// The last line before the interview, answered.
pub(crate) static SHARING: Phrase =
    LazyLock::new(|| format!("► √ {}", said(Interview::LineSharing)));
/// The questions of the interview.
pub(crate) static QUESTIONS: LazyLock<Vec<String>> = LazyLock::new(|| asked(Stage::Interview));
/// The list of facts.
pub(crate) static FACTS: Phrase = LazyLock::new(|| said(Interview::GroupImmediate));
/// Text that was being typed is here again.
pub(crate) static DRAFT_KEPT: Phrase = LazyLock::new(|| said(General::DraftKept));
/// The officer's own view is asked for.
pub(crate) static OWN_VIEW: Phrase = LazyLock::new(|| said(Outcome::OwnViewQuestion));
/// The outcome.
pub(crate) static OUTCOME: Phrase = LazyLock::new(|| said(Outcome::Suggests));
/// The outcome, with both views recorded.
pub(crate) static ALL_KEPT: Phrase = LazyLock::new(|| said(Outcome::AllKept));
/// The question before leaving.
pub(crate) static LEAVE: Phrase = LazyLock::new(|| said(General::QuitAsk));

/// The window is too small: what can be done, since what is said first holds numbers.
pub(crate) static SMALL: Phrase = LazyLock::new(|| said(Size::YouCan));
