//! The review book: whole, escaped, and right to left where it must be.

use super::{fanal, said};

/// The book of these arguments.
fn book(arguments: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("book.html");
    let mut order = vec!["pack", "book", "--to", path.to_str().unwrap()];
    order.extend(arguments);
    said(&order);
    std::fs::read_to_string(&path).unwrap()
}

#[test]
fn the_book_holds_every_fact_and_question_with_boxes_and_needs_nothing_else() {
    let book = book(&[]);
    let packs = ::fanal::pack::shipped().unwrap();
    for item in packs.catalogue.items() {
        assert!(
            book.contains(&format!("id=\"e-{}\"", item.id)),
            "{}",
            item.id
        );
    }
    let own = packs
        .questions
        .iter()
        .filter(|question| question.about.is_none());
    for question in own {
        assert!(
            book.contains(&format!("id=\"e-{}\"", question.id)),
            "{}",
            question.id
        );
        assert!(book.contains(&format!("href=\"#e-{}\"", question.id)));
    }
    for outside in ["<script", "http://", "https://", "src=", "@import", "url("] {
        assert!(!book.contains(outside), "{outside}");
    }
    assert!(book.contains("@page { size: A4"));
    for column in ["Agree", "Change to", "Reviewer", "Date", "Signature"] {
        assert!(book.contains(&format!(">{column}</th>")), "{column}");
    }
    for start in [
        "<td lang=\"ar\" dir=\"rtl\">",
        "<td lang=\"fr\" dir=\"ltr\">",
    ] {
        assert!(book.contains(start), "{start}");
    }
}

#[test]
fn the_first_language_named_is_that_of_the_book_and_only_those_named_are_columns() {
    let book = book(&["--lang", "ar,fr"]);
    assert!(book.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(!book.contains("<td lang=\"es\""));
    assert!(!book.contains("<td lang=\"en\""));
    assert!(
        book.contains("\u{2068}2026-11-26\u{2069}"),
        "a date stays in its order"
    );
    assert!(book.contains("<bdi dir=\"ltr\" class=\"id\">[cod.docs]</bdi>"));
}

#[test]
fn text_of_a_pack_cannot_become_markup_and_a_file_shows_only_itself() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("interview.toml");
    let own = std::fs::read_to_string(super::here("indicators/interview.toml")).unwrap();
    let own = own.replace(
        "Who has your papers and your phone?",
        "<b onclick='x'>Who & what?</b>",
    );
    std::fs::write(&file, own).unwrap();
    let book = book(&[file.to_str().unwrap()]);
    assert!(!book.contains("<b onclick"));
    assert!(book.contains("&lt;b onclick=&#39;x&#39;&gt;Who &amp; what?&lt;/b&gt;"));
    assert!(book.contains("id=\"e-q.docs\""));
    assert!(!book.contains("id=\"e-look.1\""));
}

#[test]
fn a_book_that_is_there_is_kept_unless_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("book.html");
    std::fs::write(&path, "mine").unwrap();
    let path = path.to_str().unwrap();
    assert_eq!(fanal(&["pack", "book", "--to", path]).code, 5);
    assert_eq!(std::fs::read_to_string(path).unwrap(), "mine");
    assert_eq!(fanal(&["pack", "book", "--to", path, "--replace"]).code, 0);
    assert!(
        std::fs::read_to_string(path)
            .unwrap()
            .starts_with("<!DOCTYPE html>")
    );
}
