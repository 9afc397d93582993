//! Before the interview.

use crate::app::model::Shared;
use crate::app::screens::before::{BeforeInterview, Line};
use crate::domain::screening::{Consent, Language, Screening, ShareWith};
use crate::lang::msg::{Interview as Say, Msg};
use crate::tui::ink::{Ink, Spot, numbered};
use crate::tui::names;
use crate::tui::theme::Role;

/// Paints the lines, the text to say, and the choices of the line with the focus.
pub fn paint(ink: &mut Ink<'_>, page: BeforeInterview, shared: &Shared) {
    let Some(open) = &shared.open else { return };
    let screening = &open.screening;
    let width = ink.width().saturating_sub(3);
    ink.say(Spot::new(1, 2, width), Role::Title, Say::BeforeHeading);
    for (place, line) in Line::ALL.into_iter().take(5).enumerate() {
        let y = 3 + u16::try_from(place).unwrap_or(0);
        one(ink, y, (line, page.line() == line), screening);
    }
    let consent_top = 8;
    ink.say(Spot::new(1, consent_top, width), Role::Title, Say::SayThis);
    let mut y = consent_top + 1;
    if let Some((_, spoken)) = shared.packs.card("consent", shared.locale) {
        let spoken = spoken.to_owned();
        y += ink.paragraph(
            Spot::new(3, y, width.saturating_sub(4)),
            7,
            Role::Text,
            &spoken,
        );
    }
    for (place, line) in Line::ALL.into_iter().skip(5).enumerate() {
        let y = y + u16::try_from(place).unwrap_or(0);
        one(ink, y, (line, page.line() == line), screening);
    }
    let said = choices(ink, page.line());
    ink.paragraph(
        Spot::new(3, y + 2, width.saturating_sub(2)),
        3,
        Role::Key,
        &said,
    );
}

fn one(ink: &mut Ink<'_>, y: u16, (line, focused): (Line, bool), screening: &Screening) {
    let pointer = if focused { "►" } else { " " };
    let sign = if line.is_answered(screening) {
        "√"
    } else {
        "□"
    };
    let said = ink.words(label(line));
    let answer = answer(line, screening).map_or(String::new(), |message| ink.words(message));
    let width = ink.width().saturating_sub(3);
    let used = ink.at_end(Spot::new(1, y, width), &[(Role::Done, &answer)]);
    let role = if focused { Role::Title } else { Role::Text };
    let room = width.saturating_sub(used + 1);
    ink.line(
        Spot::new(1, y, room),
        &[
            (Role::Title, pointer),
            (Role::Text, " "),
            (Role::Done, sign),
            (Role::Text, " "),
            (role, &said),
        ],
    );
    if focused {
        ink.focus(1, y);
    }
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
