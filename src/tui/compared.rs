//! Several people side by side, in words: what is compared, what is not, and two by two.

use super::ink::Ink;
use super::names;
use super::page::Page;
use super::screens::before::label;
use super::screens::triage::said_words;
use super::strip;
use super::theme::Role;
use crate::app::screens::before::Line;
use crate::app::screens::compare::{Compare, Person};
use crate::domain::case::State;
use crate::domain::question::Stage;
use crate::domain::review::{About, Agreement, Compared, between};
use crate::domain::screening::Link;
use crate::lang::msg::{Compare as Say, General, Journey, Links, Outcome};
use crate::text::ltr_token;

/// Which people a page shows, and whether beside one another or one below the other.
#[derive(Debug, Clone, Copy)]
pub enum Form {
    /// So many from this one on, in columns.
    Columns(usize, usize),
    /// All of them, one below the other.
    Lines,
}

/// The whole page, without the row of codes above columns.
pub fn page(ink: &Ink<'_>, width: u16, compare: &Compare, form: Form) -> Page {
    let mut page = Page::new(width);
    let writer = Writer { ink, compare, form };
    page.title(ink, Say::Nobody);
    page.say(ink, 0, Say::WhyDiffer);
    if compare.differences {
        page.say(ink, 0, Say::OnlyDifferences);
    }
    page.gap();
    if !compare.differences {
        writer.linked(&mut page);
    }
    if compare.differences && compare.shown().next().is_none() {
        page.say(ink, 0, Say::NothingDiffers);
    }
    for line in compare.shown() {
        writer.line(&mut page, line);
    }
    if !compare.differences {
        writer.seen(&mut page);
        writer.talked(&mut page);
    }
    writer.journeys(&mut page);
    writer.together(&mut page);
    page
}

/// What stands above a column: digit, code, and that it is a child.
pub fn heading(ink: &Ink<'_>, place: usize, person: &Person) -> String {
    let code = ltr_token(&person.screening.code);
    let number = ltr_token(&(place + 1).to_string());
    if person.screening.is_child() {
        let child = ink.words(General::Child);
        return format!("{number} {code} {child}");
    }
    format!("{number} {code}")
}

struct Writer<'a, 'w> {
    ink: &'a Ink<'w>,
    compare: &'a Compare,
    form: Form,
}

impl Writer<'_, '_> {
    fn line(&self, page: &mut Page, line: &Compared) {
        let what = match &line.about {
            About::Question(id) => {
                let asked = self.compare.question(id);
                asked.map_or_else(
                    || id.0.clone(),
                    |(question, packs)| {
                        packs
                            .question_text(&question.id, self.ink.locale())
                            .to_owned()
                    },
                )
            }
            About::Places => self.ink.words(Say::Places),
            About::End => self.ink.words(Say::End),
        };
        let claimed = self.compare.people.iter();
        let claimed = claimed.filter(|person| has_claim(person, &line.about));
        let said = match line.agreement {
            Agreement::Differ => Say::Differ { what },
            Agreement::Same => Say::Same { what },
            Agreement::Single if claimed.count() == 0 => Say::Unsaid { what },
            Agreement::Single => Say::Single { what },
        };
        let role = if line.agreement == Agreement::Differ {
            Role::Title
        } else {
            Role::Text
        };
        page.text(self.ink, 0, role, &self.ink.words(said));
        self.cells(page, |person| self.claim(person, &line.about));
    }

    /// What one person says about it.
    fn claim(&self, person: &Person, about: &About) -> String {
        let unsaid = || self.ink.words(names::state(State::NotAsked));
        match about {
            About::Question(id) => {
                let given = person.screening.answers.get(id);
                let asked = person.packs.question(id);
                given.zip(asked).map_or_else(unsaid, |(given, question)| {
                    said_words(self.ink, person.packs, question, given)
                })
            }
            About::Places => {
                let said = strip::places(&person.screening.journey);
                if said.is_empty() { unsaid() } else { said }
            }
            About::End => {
                let end = person.screening.journey.end;
                end.map_or_else(unsaid, |end| self.ink.words(strip::end_words(end)))
            }
        }
    }

    /// With whom each of them says that they travel; a claim that is no answer to one question, so it is
    /// not compared.
    fn linked(&self, page: &mut Page) {
        let mut people = self.compare.people.iter();
        if people.all(|person| person.screening.links.is_empty()) {
            return;
        }
        page.title(self.ink, Links::Row);
        self.cells(page, |person| {
            let links = person.screening.links.iter();
            let named: Vec<String> = links.map(|link| self.named(link)).collect();
            if named.is_empty() {
                return self.ink.words(Links::NobodyNamed);
            }
            self.listed(&named)
        });
    }

    fn named(&self, link: &Link) -> String {
        let code = ltr_token(&link.with);
        let what = if link.said.is_empty() {
            code
        } else {
            let said = link.said.clone();
            self.ink.words(Say::Line { what: code, said })
        };
        if self.compare.absent.contains(&link.with) {
            return self.ink.words(Links::CellNotHere { what });
        }
        what
    }

    fn seen(&self, page: &mut Page) {
        page.title(self.ink, Say::SeenHeading);
        self.cells(page, |person| {
            let locale = self.ink.locale();
            let looks = person.packs.questions.iter();
            let looks = looks.filter(|question| question.stage == Stage::Look);
            let mut seen: Vec<String> = looks
                .filter_map(|look| {
                    let given = person.screening.answers.get(&look.id)?;
                    let said = said_words(self.ink, person.packs, look, given);
                    let own = person.packs.question_text(&look.id, locale);
                    Some(if said.is_empty() {
                        own.to_owned()
                    } else {
                        said
                    })
                })
                .collect();
            let facts = person.screening.facts.iter();
            let facts = facts.filter(|(_, (state, _))| *state == State::Seen);
            seen.extend(facts.map(|(item, _)| person.packs.label(item, locale).to_owned()));
            if seen.is_empty() {
                return self.ink.words(Say::NothingSeen);
            }
            self.listed(&seen)
        });
    }

    fn talked(&self, page: &mut Page) {
        page.title(self.ink, Say::TalkedHeading);
        self.cells(page, |person| {
            let unmet = person.screening.conditions.unmet();
            let mut said: Vec<String> = unmet
                .into_iter()
                .map(|one| self.ink.words(names::condition(one)))
                .collect();
            if said.is_empty() {
                said.push(self.ink.words(Say::GoodConditions));
            }
            let language = person.screening.before.language;
            said.extend(language.map(|language| {
                let what = self.ink.words(label(Line::Language));
                let said = self.ink.words(names::language(language));
                self.ink.words(Say::Line { what, said })
            }));
            self.listed(&said)
        });
    }

    fn listed(&self, said: &[String]) -> String {
        let comma = self.ink.words(Outcome::ListComma);
        said.join(comma.trim_matches('|'))
    }

    /// The strips, one below the other: a journey needs the whole width.
    fn journeys(&self, page: &mut Page) {
        let people = self.compare.people.iter().enumerate();
        let travelled: Vec<_> = people
            .filter(|(_, person)| !person.screening.journey.is_empty())
            .collect();
        if travelled.is_empty() {
            return;
        }
        page.title(self.ink, Journey::Heading);
        for (place, person) in travelled {
            let code = heading(self.ink, place, person);
            page.text(self.ink, 2, Role::Text, &code);
            strip::row(page, self.ink, &person.screening.journey);
            strip::end(page, self.ink, &person.screening.journey);
        }
    }

    fn together(&self, page: &mut Page) {
        page.title(self.ink, Say::TogetherHeading);
        let people = &self.compare.people;
        let code = |place: usize| {
            let person = people.get(place);
            person.map_or_else(String::new, |person| person.screening.code.clone())
        };
        for pair in between(people.len(), &self.compare.compared) {
            page.say(
                self.ink,
                2,
                Say::Pair {
                    one: code(pair.one),
                    other: code(pair.other),
                    same: pair.same,
                    differ: pair.differ,
                },
            );
        }
    }

    /// One cell for each person.
    fn cells(&self, page: &mut Page, of: impl Fn(&Person) -> String) {
        let people = &self.compare.people;
        match self.form {
            Form::Columns(first, count) => {
                let shown = people.iter().skip(first).take(count);
                let said: Vec<String> = shown.map(of).collect();
                page.columns(self.ink, &said);
            }
            Form::Lines => {
                for person in people {
                    let what = person.screening.code.clone();
                    let said = of(person);
                    page.say(self.ink, 2, Say::Line { what, said });
                }
            }
        }
    }
}

fn has_claim(person: &Person, about: &About) -> bool {
    let screening = &person.screening;
    match about {
        About::Question(id) => screening
            .answers
            .get(id)
            .is_some_and(|given| given.reading == crate::domain::screening::Reading::Own),
        About::Places | About::End => true,
    }
}
