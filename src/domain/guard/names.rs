//! Names: behind a word that announces one, and capitalised words in a row.

use super::fold::Phrase;
use super::tokens::Token;
use super::{Finding, Kind, finding};

/// The most words of a name behind a lead.
const LONGEST: usize = 3;

/// Words that never begin a name, folded; articles, pronouns, small words.
const NEVER: &[&str] = &[
    "a",
    "an",
    "and",
    "at",
    "as",
    "but",
    "by",
    "for",
    "from",
    "he",
    "her",
    "here",
    "him",
    "his",
    "i",
    "in",
    "is",
    "it",
    "its",
    "me",
    "my",
    "no",
    "not",
    "nobody",
    "of",
    "on",
    "or",
    "our",
    "out",
    "she",
    "so",
    "somebody",
    "someone",
    "that",
    "the",
    "their",
    "them",
    "then",
    "they",
    "this",
    "to",
    "up",
    "us",
    "was",
    "we",
    "were",
    "what",
    "when",
    "who",
    "with",
    "yes",
    "you",
    "au",
    "aux",
    "avec",
    "ce",
    "cela",
    "ces",
    "cette",
    "dans",
    "de",
    "des",
    "du",
    "elle",
    "elles",
    "en",
    "est",
    "et",
    "il",
    "ils",
    "je",
    "l",
    "la",
    "le",
    "les",
    "leur",
    "lui",
    "ma",
    "mais",
    "mon",
    "ne",
    "nous",
    "on",
    "ou",
    "par",
    "pas",
    "pour",
    "qu",
    "que",
    "qui",
    "sa",
    "son",
    "sur",
    "un",
    "une",
    "vous",
    "al",
    "como",
    "con",
    "del",
    "el",
    "ella",
    "ellas",
    "ellos",
    "era",
    "es",
    "ese",
    "esta",
    "este",
    "esto",
    "los",
    "las",
    "mi",
    "nadie",
    "no",
    "o",
    "para",
    "pero",
    "por",
    "se",
    "si",
    "sin",
    "su",
    "sus",
    "una",
    "y",
    "ya",
    "من",
    "في",
    "الي",
    "عن",
    "هو",
    "هي",
    "هم",
    "هذا",
    "هذه",
    "ذلك",
    "تلك",
    "الذي",
    "التي",
    "الذين",
    "ان",
    "او",
    "ثم",
    "لا",
    "لم",
    "لن",
    "ما",
    "كان",
    "كانت",
    "قال",
    "قالت",
    "وقال",
    "وقالت",
    "وهو",
    "وهي",
    "مع",
    "عند",
    "بعد",
    "قبل",
    "منذ",
    "حتي",
    "لكن",
    "ولكن",
    "كل",
    "احد",
    "غير",
    "يعمل",
    "تعمل",
    "يريد",
    "تريد",
    "جاء",
    "جاءت",
    "ومعه",
    "ومعها",
];

/// Small words inside names, folded: they belong to one where another part follows.
const PARTICLES: &[&str] = &[
    "al", "el", "bin", "bint", "ben", "ibn", "abd", "abu", "abou", "ould", "de", "da", "dos",
    "del", "van", "von", "di", "la", "بن", "بنت", "ابن", "ابو", "عبد", "ال", "ولد",
];

/// Everything that looks like a name.
pub(super) fn find(tokens: &[Token], leads: &[Phrase]) -> Vec<Finding> {
    let mut found = led(tokens, leads);
    found.extend(capitalised(tokens));
    found
}

fn led(tokens: &[Token], leads: &[Phrase]) -> Vec<Finding> {
    let starts = (0..tokens.len()).filter_map(|at| {
        let rest = tokens.get(at..)?;
        let used = leads.iter().filter_map(|lead| lead.leads(rest)).max()?;
        let behind = rest.get(used..)?;
        // A title of one letter (M.) is also a unit and a slip of the finger: only a capital is a name.
        let letter = rest
            .first()
            .is_some_and(|lead| lead.folded.chars().count() == 1);
        let capital = behind
            .first()
            .is_some_and(|name| name.is_title() || name.is_capitals());
        (used > 1 || !letter || capital).then_some(behind)
    });
    let found = starts.filter_map(|behind| {
        let words = behind.get(..name_length(behind))?;
        finding(Kind::Name, words)
    });
    found.collect()
}

/// How many of these words are the name that a lead announces.
fn name_length(behind: &[Token]) -> usize {
    let (mut end, mut words) = (0, 0);
    for (place, token) in behind.iter().enumerate() {
        let announced = place == 0 && token.gap.chars().all(announces);
        let joined = announced || place > 0 && token.is_close();
        let capital = token.is_title() || token.is_capitals();
        let particle = PARTICLES.contains(&token.folded.as_str());
        if words == LONGEST || !joined || !token.is_word() {
            break;
        }
        if particle && place > 0 {
            continue;
        }
        let small = NEVER.contains(&token.folded.as_str());
        if small || words > 0 && !capital && !token.is_arabic() {
            break;
        }
        words += 1;
        end = place + 1;
    }
    end
}

/// What may stand between a lead and the name.
fn announces(sign: char) -> bool {
    sign.is_whitespace() && sign != '\n'
        || matches!(
            sign,
            ':' | '.' | '-' | '"' | '\'' | '’' | '«' | '“' | '(' | ',' | '،'
        )
}

/// Two or more capitalised Latin words in a row, but for the word that begins a sentence.
fn capitalised(tokens: &[Token]) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut row: Vec<Token> = Vec::new();
    for token in tokens {
        let capital = token.is_word() && (token.is_title() || token.is_capitals());
        let goes_on = capital && !token.first && (row.is_empty() || token.is_close());
        if !goes_on {
            found.extend(name(&row));
            row.clear();
        }
        if capital && !token.first {
            row.push(token.clone());
        }
    }
    found.extend(name(&row));
    found
}

fn name(row: &[Token]) -> Option<Finding> {
    let titled = row.iter().any(Token::is_title);
    (row.len() > 1 && titled)
        .then(|| finding(Kind::Name, row))
        .flatten()
}
