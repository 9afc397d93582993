//! The window is too small: everything is saved, and the ways on.

use crate::app::model::{Model, Shared};
use crate::app::overlay::Overlay;
use crate::app::small::{COMPACT, LEAST};
use crate::lang::msg::{General, Size};
use crate::tui::chrome::{FOOT, goes_on, hints};
use crate::tui::guard::numbered;
use crate::tui::ink::{Ink, Spot};
use crate::tui::page::Page;
use crate::tui::screens::overlay;
use crate::tui::theme::Role;

/// The fewest rows with a header and a footer.
const FRAMED: u16 = 9;

/// Says how large the window is, how large it must be, and what can be done. Cover, language and
/// leaving work as everywhere.
pub fn paint(ink: &mut Ink<'_>, model: &Model) {
    let shared = &model.shared;
    let quits = matches!(model.overlays.last(), Some(Overlay::Quit));
    let lines = if quits {
        overlay::quit_lines(ink, shared)
    } else {
        lines(ink, shared)
    };
    let width = ink.width().saturating_sub(2);
    let mut page = Page::new(width);
    for (role, said) in &lines {
        page.text(ink, 0, *role, said);
    }
    let height = ink.height();
    if height < FRAMED {
        page.begin(ink, Spot::new(1.min(width), 0, width), height);
        ink.focus(0, 0);
        return;
    }
    let name = ink.words(General::ProgramName);
    let measure = format!("{} × {}", shared.size.width, shared.size.height);
    ink.line(Spot::new(1, 0, width), &[(Role::Title, &name)]);
    ink.rule(1);
    let rows = height.saturating_sub(4);
    let hidden = ink.body(rows, shared.scrolled, |ink| {
        page.whole(ink, Spot::new(1, 2, width));
        ink.focus(1, 2);
    });
    let measure = crate::text::ltr_token(&measure);
    let room = width.saturating_sub(crate::text::width(&name) + 2);
    ink.at_end(
        Spot::new(1 + width - room, 0, room),
        &[(Role::Muted, &measure)],
    );
    let foot = height.saturating_sub(FOOT);
    ink.rule(foot);
    goes_on(ink, foot, hidden);
    hints::footer(ink, model, foot + 1);
}

fn lines(ink: &Ink<'_>, shared: &Shared) -> Vec<(Role, String)> {
    let (width, height) = (shared.size.width, shared.size.height);
    let columns = COMPACT.width.saturating_sub(width);
    let rows = COMPACT.height.saturating_sub(height);
    let mut lines = vec![(Role::Title, ink.words(Size::TooSmall { width, height }))];
    if shared.small.anyway {
        let (width, height) = (LEAST.width, LEAST.height);
        lines.push((Role::Text, ink.words(Size::LayoutNeeds { width, height })));
        lines.push((Role::Muted, ink.words(Size::GoBack)));
    } else if shared.small.larger {
        lines.push((Role::Text, ink.words(Size::HowLarger)));
        lines.push((Role::Text, ink.words(Size::Missing { columns, rows })));
        lines.push((Role::Muted, ink.words(Size::GoBack)));
    } else {
        lines.push((Role::Text, ink.words(Size::YouCan)));
        let choices = [
            (1, Size::Larger),
            (2, Size::SmallLayout),
            (3, Size::LineByLine),
        ];
        for (digit, choice) in choices {
            lines.push((Role::Key, numbered(digit, &ink.words(choice))));
        }
    }
    lines
}
