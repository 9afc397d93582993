//! What else can be typed here: from the key table, in the words and letters of line mode.

use super::names::Names;
use super::sentence::Block;
use super::telling::Telling;
use crate::app::action::Action;
use crate::app::commands::is_possible;
use crate::app::keys::{self, Context};
use crate::app::model::Model;
use crate::app::update::contexts;
use crate::lang::msg::{Line as Say, Msg, Outcome};

/// One sentence with what matters most, as in the footer of the screen.
pub(super) fn tell(telling: &mut Telling<'_>, model: &Model, names: &Names) {
    let [inner, everywhere] = contexts(model);
    if inner == Context::Field {
        telling.say(Block::Ask, Say::InText);
        return;
    }
    let own = parts(telling, names, inner).into_iter();
    let list: Vec<String> = own.chain(parts(telling, names, everywhere)).collect();
    let comma = telling.words(Outcome::ListComma);
    let list = list.join(comma.trim_matches('|'));
    telling.say(Block::Ask, Say::CanType { list });
}

/// The rows of a context that stand in the footer, by rank.
fn parts(telling: &Telling<'_>, names: &Names, context: Context) -> Vec<String> {
    let mut rows: Vec<&keys::Binding> = keys::rows(context).filter(|row| row.rank > 0).collect();
    rows.sort_by_key(|row| row.rank);
    let digits = keys::digits_label(context).map(|label| {
        let what = Box::new(Msg::from(label));
        telling.words(Say::Digits { what })
    });
    let own = rows.into_iter().map(|row| row_words(telling, names, row));
    digits.into_iter().chain(own).collect()
}

/// Every row of a context for the help: what to type, and what it does.
pub(super) fn help_rows(telling: &Telling<'_>, names: &Names, context: Context) -> Vec<String> {
    let drill = telling.shared.is_drill();
    let digits = keys::digits_label(context).map(|label| {
        let what = Box::new(Msg::from(label));
        telling.words(Say::Digits { what })
    });
    let shown = keys::rows(context).filter(|row| is_possible(row, drill));
    let own = shown.map(|row| {
        let locale = telling.shared.locale;
        if row.action == Action::Next {
            return row_words(telling, names, row);
        }
        let typed = names.typed(locale, context, row.action).join(" / ");
        let text = telling.words(row.label.clone());
        telling.words(Say::Entry { what: typed, text })
    });
    digits.into_iter().chain(own).collect()
}

fn row_words(telling: &Telling<'_>, names: &Names, row: &keys::Binding) -> String {
    let what = Box::new(Msg::from(row.label.clone()));
    if row.action == Action::Next {
        return telling.words(Say::Enter { what });
    }
    let typed = names.typed(telling.shared.locale, row.context, row.action);
    let typed = typed.into_iter().next().unwrap_or_default();
    telling.words(Say::Typed { typed, what })
}
