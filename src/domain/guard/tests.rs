//! What is found in notes of four languages, and what is left alone.

use super::*;

fn words() -> GuardWords {
    let list =
        |leads: &[&str], titles: &[&str], papers: &[&str], phones: &[&str], stems: &[&str]| {
            let own = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
            GuardList {
                name_leads: own(leads),
                titles: own(titles),
                document_leads: own(papers),
                phone_leads: own(phones),
                explicit: own(stems),
            }
        };
    GuardWords::of(&[
        list(
            &["her name is", "is called"],
            &["mr", "dr"],
            &["passport no", "id number"],
            &["call", "whatsapp"],
            &["rape", "oral sex"],
        ),
        list(
            &["اسمها", "يدعى"],
            &["السيد"],
            &["رقم الهوية"],
            &["هاتف"],
            &["اغتصاب"],
        ),
        list(
            &["s'appelle", "nommée"],
            &["mme", "m"],
            &["passeport n°"],
            &["tél"],
            &["viol"],
        ),
        list(
            &["se llama"],
            &["señor"],
            &["pasaporte nº"],
            &["llamar"],
            &["violac"],
        ),
    ])
}

/// The kinds with the words found.
fn found(text: &str) -> Vec<(Kind, String)> {
    let all = findings(text, &words());
    all.into_iter()
        .map(|one| (one.kind, text.get(one.range).unwrap().to_owned()))
        .collect()
}

fn one(text: &str, kind: Kind, words: &str) {
    assert_eq!(found(text), [(kind, words.to_owned())], "{text}");
}

fn nothing(text: &str) {
    assert_eq!(found(text), [], "{text}");
}

#[test]
fn phone_numbers_in_any_digits_and_with_any_separators() {
    one(
        "told to call +212 661-23.45.67 on arrival",
        Kind::Phone,
        "+212 661-23.45.67",
    );
    one(
        "number (0044) 20 7946 0958",
        Kind::Phone,
        "(0044) 20 7946 0958",
    );
    one(
        "06 12 34 56 78 est à la mère",
        Kind::Phone,
        "06 12 34 56 78",
    );
    one("الرقم ٠٦٦١٢٣٤٥٦٧ للأخ", Kind::Phone, "٠٦٦١٢٣٤٥٦٧");
    one("شماره ۰۹۱۲۳۴۵۶۷۸۹", Kind::Phone, "۰۹۱۲۳۴۵۶۷۸۹");
    one("7654321", Kind::Phone, "7654321");
    one("whatsapp: 55123", Kind::Phone, "55123");
}

#[test]
fn codes_dates_times_and_money_are_no_phone_numbers() {
    nothing("same story as JET-02-A-0012345 and DRILL-A-001");
    nothing("arrived 2026-11-26 at 14:30, left 26/11/2026 or 3.4.2025");
    nothing("born between 1998-2001, travelled 2019 2020");
    nothing("paid 1 500 000 FCFA and 2,500,000 dinars, then $ 3000000");
    nothing("دفع ٥٠٠٠٠٠٠ دينار");
    nothing("pagó 1.250.000 euros");
    nothing("3 children, 12 days, 40 people");
}

#[test]
fn numbers_of_papers() {
    one("shows AB123456 to all", Kind::Document, "AB123456");
    one("card AB 123456", Kind::Document, "AB 123456");
    one("plate X4RTB219", Kind::Document, "X4RTB219");
    one("passport no. 4471", Kind::Document, "4471");
    one("رقم الهوية 8812", Kind::Document, "8812");
    one("passeport n° 99A1", Kind::Document, "99A1");
    nothing("the passport was taken in 2021");
    nothing("bus B12 to gate C4");
}

#[test]
fn names_behind_leads_and_titles() {
    one(
        "her name is Fatima Zohra and she waits",
        Kind::Name,
        "Fatima Zohra",
    );
    one("her name is fatima and she waits", Kind::Name, "fatima");
    one("Elle s'appelle Awa Ndiaye.", Kind::Name, "Awa Ndiaye");
    one(
        "se llama José de la Cruz, dice",
        Kind::Name,
        "José de la Cruz",
    );
    one("اسمها فاطمة الزهراء، وتنتظر", Kind::Name, "فاطمة الزهراء");
    one("إسمها فاطـمة", Kind::Name, "فاطـمة");
    one("with Mr. Khan", Kind::Name, "Khan");
    one("avec Mme Diallo", Kind::Name, "Mme Diallo");
    one("avec M. Diallo", Kind::Name, "Diallo");
    nothing("à 30 m du quai");
    nothing("he is called by the others");
}

#[test]
fn capitalised_words_in_a_row_but_not_at_the_start_of_a_sentence() {
    one(
        "she waits for Ahmed Ali near the gate",
        Kind::Name,
        "Ahmed Ali",
    );
    one("Then Ahmed Ali came", Kind::Name, "Ahmed Ali");
    one("boss is Omar HASSAN", Kind::Name, "Omar HASSAN");
    nothing("He said no. Later He left with UNHCR.");
    nothing("The person is calm. Wants water.");
    nothing("speaks French and Arabic");
}

#[test]
fn explicit_words_by_their_stem() {
    one("speaks of raped women", Kind::Explicit, "raped");
    one("ذكرت الاغتصاب", Kind::Explicit, "الاغتصاب");
    assert_eq!(found("des violences, violée").len(), 2);
}

#[test]
fn places_are_on_character_boundaries_and_never_overlap() {
    let text = "اسمها فاطمة ٠٦٦١٢٣٤٥٦٧ AB123456 Ahmed Ali +33 6 12 34 56 78";
    let all = findings(text, &words());
    assert!(all.len() >= 4, "{all:?}");
    for pair in all.windows(2) {
        assert!(pair[0].range.end <= pair[1].range.start, "{all:?}");
    }
    for one in &all {
        assert!(text.get(one.range.clone()).is_some());
    }
}
