//! The key table against itself.

use super::*;

#[test]
fn no_key_stands_twice_in_a_context() {
    for (place, binding) in BINDINGS.iter().enumerate() {
        for other in &BINDINGS[place + 1..] {
            let clash = binding.context == other.context
                && binding.keys.iter().any(|key| other.keys.contains(key));
            assert!(!clash, "{binding:?} and {other:?}");
        }
    }
}

#[test]
fn no_printable_key_is_bound_where_text_is_typed() {
    for binding in rows(Context::Field) {
        assert!(
            !binding.keys.iter().any(|key| matches!(key, Char(_))),
            "{binding:?}"
        );
    }
}

#[test]
fn nothing_needs_a_modifier_or_a_function_key() {
    for binding in BINDINGS {
        let needs = binding
            .keys
            .iter()
            .all(|key| matches!(key, Ctrl(_) | Function(_)));
        let comfort = matches!(binding.action, Action::Repaint | Action::Quit);
        assert!(!needs || comfort, "{binding:?}");
    }
}

#[test]
fn keys_that_differ_between_keyboards_are_never_bound() {
    for binding in BINDINGS {
        for unsafe_key in ['b', 'g', 'h', 'd', '-', '*', '&', '\''] {
            assert!(!binding.keys.contains(&Char(unsafe_key)), "{binding:?}");
        }
    }
}

#[test]
fn digits_answer_on_every_keyboard_and_never_in_fields() {
    let contexts = [Context::Interview, Context::Everywhere];
    assert_eq!(resolve(&contexts, Char('"')), Some(Action::Digit(3)));
    assert_eq!(resolve(&contexts, Char('٤')), Some(Action::Digit(4)));
    let field = [Context::Field, Context::Everywhere];
    assert_eq!(resolve(&field, Char('"')), None);
    assert_eq!(resolve(&field, Function(9)), Some(Action::Cover));
}
