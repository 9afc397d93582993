//! What must never stand in triage, where others may hear and nothing can be promised (`product.md`
//! 1.3): the words that give it away, in four languages.
//!
//! A list can only see words. It is a net below the reviewers, not in their place.

use super::file::File;
use super::said::{Place, Said};
use crate::lang::locale::Locale;
use crate::lang::msg::Authoring as Say;

/// A subject that has no place in triage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Subject {
    Sexual,
    Test,
    Asylum,
    Consulate,
    Relatives,
    Victim,
    Promise,
}

impl Subject {
    const fn words(self) -> Say {
        match self {
            Self::Sexual => Say::SubjectSexual,
            Self::Test => Say::SubjectTest,
            Self::Asylum => Say::SubjectAsylum,
            Self::Consulate => Say::SubjectConsulate,
            Self::Relatives => Say::SubjectRelatives,
            Self::Victim => Say::SubjectVictim,
            Self::Promise => Say::SubjectPromise,
        }
    }
}

/// Beginnings of words, in small letters; a phrase is looked for as it stands.
type Row = (Locale, Subject, &'static [&'static str]);

const ROWS: &[Row] = &[
    (
        Locale::En,
        Subject::Sexual,
        &[
            "rape",
            "sexual",
            "sexually",
            "forced sex",
            "sex with",
            "touched you",
            "undress",
            "naked",
            "genital",
        ],
    ),
    (
        Locale::Fr,
        Subject::Sexual,
        &[
            "viol ",
            "violé",
            "viols",
            "sexuel",
            "rapport forcé",
            "rapports forcés",
            "attouchement",
            "déshabill",
            "nu devant",
            "nue devant",
        ],
    ),
    (
        Locale::Es,
        Subject::Sexual,
        &[
            "violación",
            "violaron",
            "violado",
            "violada",
            "sexual",
            "relaciones forzadas",
            "tocamiento",
            "desnud",
        ],
    ),
    (
        Locale::Ar,
        Subject::Sexual,
        &[
            "اغتصاب",
            "اغتصب",
            "جنسي",
            "الجنس",
            "تحرش",
            "عاري",
            "خلع ملابس",
        ],
    ),
    (
        Locale::En,
        Subject::Test,
        &["hiv", "aids", "pregnan", "blood test", "virginity"],
    ),
    (
        Locale::Fr,
        Subject::Test,
        &[
            "vih",
            "sida",
            "enceinte",
            "grossesse",
            "test sanguin",
            "prise de sang",
            "virginité",
        ],
    ),
    (
        Locale::Es,
        Subject::Test,
        &[
            "vih",
            "sida",
            "embaraz",
            "análisis de sangre",
            "prueba de sangre",
            "virginidad",
        ],
    ),
    (
        Locale::Ar,
        Subject::Test,
        &[
            "الإيدز",
            "فيروس نقص المناعة",
            "حامل",
            "حمل ",
            "الحمل",
            "فحص دم",
            "تحليل دم",
            "العذرية",
        ],
    ),
    (
        Locale::En,
        Subject::Asylum,
        &[
            "asylum",
            "persecut",
            "political opinion",
            "why did you leave your country",
            "why you left your country",
        ],
    ),
    (
        Locale::Fr,
        Subject::Asylum,
        &[
            "asile",
            "persécut",
            "opinions politiques",
            "pourquoi avez-vous quitté votre pays",
        ],
    ),
    (
        Locale::Es,
        Subject::Asylum,
        &[
            "asilo",
            "persegu",
            "persecuc",
            "opiniones políticas",
            "por qué dejó su país",
            "por qué salió de su país",
        ],
    ),
    (
        Locale::Ar,
        Subject::Asylum,
        &[
            "اللجوء",
            "لجوء",
            "اضطهاد",
            "آراؤك السياسية",
            "لماذا غادرت بلدك",
        ],
    ),
    (Locale::En, Subject::Consulate, &["consul", "embassy"]),
    (Locale::Fr, Subject::Consulate, &["consul", "ambassade"]),
    (
        Locale::Es,
        Subject::Consulate,
        &["consul", "cónsul", "embajada"],
    ),
    (
        Locale::Ar,
        Subject::Consulate,
        &["قنصل", "القنصل", "سفارة", "السفارة"],
    ),
    (
        Locale::En,
        Subject::Relatives,
        &[
            "name of your father",
            "name of your mother",
            "father's name",
            "mother's name",
            "names of your family",
            "names of your relatives",
            "name of your family",
            "names of your children",
        ],
    ),
    (
        Locale::Fr,
        Subject::Relatives,
        &[
            "nom de votre père",
            "nom de votre mère",
            "nom de vos parents",
            "noms de vos parents",
            "noms de vos proches",
            "nom de votre famille",
            "noms de vos enfants",
        ],
    ),
    (
        Locale::Es,
        Subject::Relatives,
        &[
            "nombre de su padre",
            "nombre de su madre",
            "nombres de sus padres",
            "nombres de sus familiares",
            "nombre de su familia",
            "nombres de sus hijos",
        ],
    ),
    (
        Locale::Ar,
        Subject::Relatives,
        &[
            "اسم والدك",
            "اسم أبيك",
            "اسم أمك",
            "اسم والدتك",
            "أسماء أقاربك",
            "أسماء عائلتك",
            "أسماء أسرتك",
            "أسماء أطفالك",
        ],
    ),
    (
        Locale::En,
        Subject::Victim,
        &[
            "are you a victim",
            "a victim of",
            "you are a victim",
            "were you trafficked",
            "been trafficked",
        ],
    ),
    (
        Locale::Fr,
        Subject::Victim,
        &[
            "êtes-vous victime",
            "êtes-vous une victime",
            "victime de",
            "vous êtes victime",
        ],
    ),
    (
        Locale::Es,
        Subject::Victim,
        &[
            "es usted víctima",
            "es víctima",
            "es una víctima",
            "víctima de",
        ],
    ),
    (
        Locale::Ar,
        Subject::Victim,
        &["هل أنت ضحية", "ضحية", "الضحية"],
    ),
    (
        Locale::En,
        Subject::Promise,
        &[
            "i promise",
            "we promise",
            "you will be allowed to stay",
            "you can stay here",
            "nobody will ever know",
            "no one will ever know",
            "you will not be sent back",
            "residence permit",
            "we guarantee",
            "i guarantee",
        ],
    ),
    (
        Locale::Fr,
        Subject::Promise,
        &[
            "je promets",
            "je vous promets",
            "nous promettons",
            "vous pourrez rester",
            "personne ne saura",
            "ne serez pas renvoyé",
            "titre de séjour",
            "garantissons",
            "je vous garantis",
        ],
    ),
    (
        Locale::Es,
        Subject::Promise,
        &[
            "le prometo",
            "prometo",
            "prometemos",
            "podrá quedarse",
            "nadie lo sabrá",
            "nadie sabrá",
            "no será devuelt",
            "permiso de residencia",
            "garantizamos",
            "le garantizo",
        ],
    ),
    (
        Locale::Ar,
        Subject::Promise,
        &[
            "أعدك",
            "نعدك",
            "ستبقى هنا",
            "يمكنك البقاء",
            "لن يعلم أحد",
            "لن يعرف أحد",
            "لن تعاد",
            "تصريح إقامة",
            "نضمن لك",
            "أضمن لك",
        ],
    ),
];

/// Says what in a text of the triage has no place there. What to avoid may name it.
pub(super) fn check(file: &File<'_>, said: &Said<'_>) {
    let spoken = said.key != "avoid" && said.key != "why";
    if !spoken || !matches!(said.stage, "look" | "triage") || said.place == Place::Label {
        return;
    }
    if let Some((subject, word)) = found(said.text, said.locale) {
        let problem = Say::NotInTriage {
            question: said.owner.clone(),
            language: said.locale.code().to_owned(),
            word: word.trim_end().to_owned(),
            subject: Box::new(subject.words().into()),
        };
        file.fault(said.line, problem, Say::MoveToInterview);
    }
}

fn found(text: &str, locale: Locale) -> Option<(Subject, &'static str)> {
    // A word is followed by something, so that a row can ask for the end of one.
    let lower = text.to_lowercase().replace('’', "'") + " ";
    let mut rows = ROWS.iter().filter(|(own, _, _)| *own == locale);
    rows.find_map(|(_, subject, words)| {
        let word = words.iter().find(|word| begins_a_word(&lower, word))?;
        Some((*subject, *word))
    })
}

/// Whether the beginning stands in the text where a word begins. Arabic writes some words before
/// others without a blank, so there the place does not matter.
fn begins_a_word(text: &str, beginning: &str) -> bool {
    let arabic = beginning
        .chars()
        .any(|sign| ('\u{600}'..'\u{700}').contains(&sign));
    let mut places = text.match_indices(beginning);
    places.any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        arabic || !before.is_some_and(char::is_alphabetic)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_subject_has_words_in_every_language() {
        let subjects = [
            Subject::Sexual,
            Subject::Test,
            Subject::Asylum,
            Subject::Consulate,
            Subject::Relatives,
            Subject::Victim,
            Subject::Promise,
        ];
        for locale in Locale::ALL {
            for subject in subjects {
                let own = |row: &&Row| row.0 == locale && row.1 == subject;
                let words = ROWS.iter().find(own).map(|row| row.2);
                assert!(
                    words.is_some_and(|words| words.len() > 1),
                    "{locale:?} {subject:?}"
                );
                for word in words.unwrap() {
                    assert_eq!(*word, word.to_lowercase());
                }
            }
        }
    }

    #[test]
    fn words_are_seen_where_they_begin() {
        let subject = |text, locale| found(text, locale).map(|(subject, _)| subject);
        assert_eq!(
            subject("Are you a victim?", Locale::En),
            Some(Subject::Victim)
        );
        assert_eq!(
            subject("Êtes-vous enceinte ?", Locale::Fr),
            Some(Subject::Test)
        );
        assert_eq!(
            subject("¿Por qué pide asilo?", Locale::Es),
            Some(Subject::Asylum)
        );
        assert_eq!(subject("هل أنت ضحية؟", Locale::Ar), Some(Subject::Victim));
        assert_eq!(subject("Did you scrape your knee?", Locale::En), None);
        assert_eq!(subject("Violent", Locale::Fr), None);
        assert_eq!(subject("Are you with your family?", Locale::En), None);
    }
}
