//! `fanal desk compare`: what several people say about the same things.

use serde_json::{Map, Value, json};

use super::super::Desk;
use super::super::outcome::Stop;
use super::{linked, opened};
use crate::app::event::Reply;
use crate::app::screens::compare::{Compare, Person};
use crate::domain::journey::Journey;
use crate::domain::review::{About, Compared, MOST_COMPARED, between};
use crate::domain::screening::{Given, Reading};
use crate::domain::summary::{Beside, Summary};
use crate::lang::Notice;
use crate::lang::msg::Links;
use crate::runtime::place::now;
use crate::tui::report;

/// Reads the cases and puts them side by side, each once, in the order they were named.
pub(super) fn run(desk: &mut Desk<'_>, codes: &[String], differences: bool) -> Result<u8, Stop> {
    let mut named: Vec<String> = Vec::new();
    for code in codes {
        if !named.contains(code) {
            named.push(code.clone());
        }
    }
    let mut worker = opened(desk)?;
    let cases = worker.summaries()?;
    if let [one] = named.as_slice() {
        named = with_linked(one, &cases)?;
    }
    let Reply::Compared(read) = worker.compare(&named, now())? else {
        return Ok(1);
    };
    let mut page = Compare::new(read, desk.packs, None).among(&cases);
    page.differences = differences;
    if desk.args.json {
        let line = described(&page, &cases);
        return desk.line(&line.to_string()).map(|()| 0);
    }
    for line in report::compared(&page, &desk.words) {
        desk.line(&line)?;
    }
    Ok(0)
}

/// The case and those linked with it, as on the screen; without them there is nothing to compare.
fn with_linked(code: &str, cases: &[Summary]) -> Result<Vec<String>, Stop> {
    let here = Beside::of(code, cases).here;
    let code = code.to_owned();
    let is_here = cases.iter().any(|line| line.code == code);
    if here.is_empty() && is_here {
        return Err(Notice::new(Links::OnlyOne { code }, Links::OnlyOneRemedy).into());
    }
    let all = std::iter::once(code).chain(here);
    Ok(all.take(MOST_COMPARED).collect())
}

fn described(page: &Compare, cases: &[Summary]) -> Value {
    let people = &page.people;
    let code = |place: usize| people.get(place).map(|person| &person.screening.code);
    let pairs = between(people.len(), &page.compared).into_iter();
    let pairs = pairs.map(|pair| {
        json!({
            "people": [code(pair.one), code(pair.other)],
            "same": pair.same,
            "differ": pair.differ,
        })
    });
    let links = people.iter().map(|person| {
        let screening = &person.screening;
        let claims = linked::described(screening, cases);
        (screening.code.clone(), claims.into())
    });
    json!({
        "schema": "fanal.desk.compare/1",
        "people": people.iter().map(|person| &person.screening.code).collect::<Vec<_>>(),
        "links": links.collect::<Map<String, Value>>(),
        "compared": page.shown().map(|line| compared(line, people)).collect::<Vec<_>>(),
        "pairs": pairs.collect::<Vec<_>>(),
    })
}

fn compared(line: &Compared, people: &[Person]) -> Value {
    let about = match &line.about {
        About::Question(id) => id.0.as_str(),
        About::Places => "journey.places",
        About::End => "journey.end",
    };
    let claim = |person: &Person| match &line.about {
        About::Question(id) => person.screening.answers.get(id).map(answer),
        About::Places => Some(places(&person.screening.journey)),
        About::End => person.screening.journey.end.map(|end| end.code().into()),
    };
    let said: Map<String, Value> = people
        .iter()
        .map(|person| (person.screening.code.clone(), claim(person).into()))
        .collect();
    json!({ "about": about, "agreement": line.agreement.code(), "said": said })
}

fn places(journey: &Journey) -> Value {
    let legs = journey.legs().map(|(_, leg)| json!([leg.from, leg.to]));
    legs.collect::<Vec<Value>>().into()
}

/// An answer by its key, and whether it is one of the question's own.
pub(super) fn answer(given: &Given) -> Value {
    let reading = match given.reading {
        Reading::Own => "own",
        Reading::Unknown => "unknown",
        Reading::Refused => "refused",
        Reading::Unable => "unable",
    };
    json!({ "digit": given.digit, "reading": reading })
}
