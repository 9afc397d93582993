//! Before the interview.

use crate::app::model::Shared;
use crate::app::screens::before::{BeforeInterview, Line};
use crate::domain::screening::{Consent, Language, Screening, ShareWith};
use crate::lang::msg::{Interview as Say, Msg};
use crate::tui::ink::{Ink, Spot, numbered};
use crate::tui::names;
use crate::tui::rows::{ANY, Entry};
use crate::tui::theme::Role;

/// Paints the lines, the text to say, and the choices of the line with the focus: at the foot, or,
/// where not all is in sight at once, under their line.
pub fn paint(ink: &mut Ink<'_>, page: BeforeInterview, shared: &Shared) {
    let Some(open) = &shared.open else { return };
    let screening = &open.screening;
    let width = ink.width().saturating_sub(3);
    let heading = ink.words(Say::BeforeHeading);
    let mut y = 2;
    y += ink.paragraph(Spot::new(1, y, width), ANY, Role::Title, &heading);
    let near = shared.is_compact();
    let (first, second) = Line::ALL.split_at(5);
    for line in first {
        y += one(ink, y, (*line, page.line() == *line, near), screening);
    }
    let heading = ink.words(Say::SayThis);
    y += ink.paragraph(Spot::new(1, y, width), ANY, Role::Title, &heading);
    if let Some((_, spoken)) = shared.packs.card("consent", shared.locale) {
        let spoken = spoken.to_owned();
        let spot = Spot::new(3, y, width.saturating_sub(4));
        y += ink.paragraph(spot, ANY, Role::Text, &spoken);
    }
    for line in second {
        y += one(ink, y, (*line, page.line() == *line, near), screening);
    }
    if !near {
        let said = choices(ink, page.line());
        let spot = Spot::new(3, y, width.saturating_sub(2));
        ink.paragraph(spot, ANY, Role::Key, &said);
    }
}

fn one(
    ink: &mut Ink<'_>,
    y: u16,
    (line, focused, near): (Line, bool, bool),
    screening: &Screening,
) -> u16 {
    let pointer = if focused { "► " } else { "  " };
    let sign = if line.is_answered(screening) {
        "√ "
    } else {
        "□ "
    };
    let answer = answer(line, screening).map_or(String::new(), |message| ink.words(message));
    let width = ink.width().saturating_sub(3);
    let role = if focused { Role::Title } else { Role::Text };
    let lead = vec![
        (Role::Title, pointer.to_owned()),
        (Role::Done, sign.to_owned()),
    ];
    let entry = Entry::new(lead, role, ink.words(label(line))).known(Role::Done, answer);
    let mut used = ink.entry(Spot::new(1, y, width), &entry);
    if focused {
        ink.focus(1, y);
    }
    if focused && near {
        let said = choices(ink, line);
        let spot = Spot::new(5, y + used, width.saturating_sub(4));
        used += ink.paragraph(spot, ANY, Role::Key, &said);
        ink.keep_to((y + used).saturating_sub(1));
    }
    used
}

/// What a line of the page is called.
pub fn label(line: Line) -> Say {
    match line {
        Line::Needs => Say::LineNeeds,
        Line::Fit => Say::LineFit,
        Line::Alone => Say::LineAlone,
        Line::Language => Say::LineLanguage,
        Line::Introduced => Say::LineIntroduced,
        Line::Consent => Say::LineConsent,
        Line::Sharing => Say::LineSharing,
    }
}

/// What a line was answered, if it was.
pub fn answer(line: Line, screening: &Screening) -> Option<Msg> {
    let before = screening.before;
    let done = |flag: bool| {
        if flag {
            Say::AnswerYes.into()
        } else {
            Say::NotPossible.into()
        }
    };
    let yes = |flag: bool| {
        if flag {
            Say::AnswerYes.into()
        } else {
            Say::AnswerNo.into()
        }
    };
    match line {
        Line::Needs => before.needs.map(done),
        Line::Fit => before.fit.map(yes),
        Line::Alone => before.alone.map(yes),
        Line::Language => before.language.map(names::language),
        Line::Introduced => before.introduced.map(done),
        Line::Consent => screening.consent.map(|consent| match consent {
            Consent::Agreed => Say::ConsentAgreed.into(),
            Consent::Refused => Say::ConsentRefused.into(),
            Consent::NotUnderstood => Say::AnswerNotUnderstood.into(),
        }),
        Line::Sharing => sharing(screening),
    }
}

fn sharing(screening: &Screening) -> Option<Msg> {
    let allowed = |with| screening.sharing.get(&with).copied();
    match (
        allowed(ShareWith::ReferralBody)?,
        allowed(ShareWith::Police)?,
    ) {
        (false, false) => Some(Say::ShareNobody.into()),
        (true, false) => Some(Say::ShareReferral.into()),
        (false, true) => Some(Say::SharePolice.into()),
        (true, true) => Some(Say::ShareBoth.into()),
    }
}

/// The digits of a line and what they mean.
pub fn choices_of(line: Line) -> Vec<(u8, Msg)> {
    match line {
        Line::Needs | Line::Introduced => {
            vec![(1, Say::AnswerYes.into()), (2, Say::NotPossible.into())]
        }
        Line::Fit | Line::Alone => vec![(1, Say::AnswerYes.into()), (2, Say::AnswerNo.into())],
        Line::Language => [1, 2, 3, 6, 7, 8]
            .into_iter()
            .zip(Language::ALL.into_iter().map(names::language))
            .collect(),
        Line::Consent => vec![
            (1, Say::ConsentAgreed.into()),
            (2, Say::ConsentRefused.into()),
            (3, Say::AnswerNotUnderstood.into()),
        ],
        Line::Sharing => vec![
            (1, Say::ShareNobody.into()),
            (2, Say::ShareReferral.into()),
            (3, Say::SharePolice.into()),
            (6, Say::ShareBoth.into()),
        ],
    }
}

fn choices(ink: &Ink<'_>, line: Line) -> String {
    let choices = choices_of(line);
    let parts: Vec<String> = choices
        .into_iter()
        .map(|(digit, message)| numbered(digit, &ink.words(message)))
        .collect();
    parts.join("   ")
}
