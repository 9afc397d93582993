//! `fanal desk …`: the review of cases without a screen, under the same rules.

mod compared;
mod linked;

use serde_json::{Map, Value, json};

use super::Desk;
use super::args::Review as Order;
use super::outcome::Stop;
use crate::app::event::{Size, Speaking};
use crate::app::model::{OpenCase, Shared};
use crate::app::screens::cases::Cases;
use crate::app::screens::cases::filter::{Filter, is_sample};
use crate::domain::assess::assess;
use crate::domain::case::Condition;
use crate::domain::guard::findings;
use crate::domain::journey::End;
use crate::domain::moment::Timestamp;
use crate::domain::review::{self, Changed};
use crate::domain::screening::{Decision, Entry, Recorded, Screening};
use crate::domain::station::Role;
use crate::domain::summary::Summary;
use crate::lang::Notice;
use crate::lang::msg::Review as Say;
use crate::record;
use crate::runtime::place::now;
use crate::runtime::worker::Worker;
use crate::tui::{names, report};

pub(super) fn run(desk: &mut Desk<'_>, order: &Order) -> Result<u8, Stop> {
    let entry = |decision, words: &str| Entry::Decided {
        decision,
        reason: words.trim().to_owned(),
    };
    match order {
        Order::List { show } => list(desk, *show),
        Order::Show { code } => show(desk, code),
        Order::Compare { codes, differences } => compared::run(desk, codes, *differences),
        Order::Decide {
            code,
            decision,
            reason,
        } => say(desk, code, entry((*decision).into(), reason)),
        Order::Ask { code, question } => say(desk, code, entry(Decision::Ask, question)),
        Order::Advise { code, line } => {
            let text = line.trim().to_owned();
            say(desk, code, Entry::Advised { text })
        }
    }
}

/// The vault, which must be a desk's.
fn opened(desk: &Desk<'_>) -> Result<Worker, Stop> {
    let mut worker = desk.unlocked()?;
    if worker.session()?.role == Role::Desk {
        return Ok(worker);
    }
    Err(Notice::new(Say::NotADesk, Say::NotADeskRemedy).into())
}

/// A model that holds what the page on the screen would.
fn shared(desk: &Desk<'_>) -> Shared {
    let size = Size {
        width: 0,
        height: 0,
    };
    Shared::new(desk.packs, desk.words.locale(), size, now())
}

fn list(desk: &mut Desk<'_>, filter: Filter) -> Result<u8, Stop> {
    let mut worker = opened(desk)?;
    let mut shared = shared(desk);
    *shared.cases = worker.summaries()?;
    let session = worker.session()?;
    let vault = session.vault.clone();
    shared.session = Some(session);
    let mut inbox = Cases::inbox();
    inbox.filter = filter;
    for line in inbox.shown(&shared) {
        let text = if desk.args.json {
            described(line, &vault).to_string()
        } else {
            plain(desk, line)
        };
        desk.line(&text)?;
    }
    Ok(0)
}

fn described(line: &Summary, vault: &str) -> Value {
    json!({
        "schema": "fanal.desk/1",
        "code": line.code,
        "station": line.station,
        "outcome": line.outcome.as_ref().map(|(_, code)| code),
        "opened": line.opened.iso(),
        "urgent": line.is_urgent(),
        "child": line.child,
        "sample": is_sample(line, vault),
        "standing": line.standing().code(),
        "decision": line.decision.map(record::decision_word),
    })
}

fn plain(desk: &Desk<'_>, line: &Summary) -> String {
    let outcome = line.outcome.as_ref().map_or("-", |(_, code)| code.as_str());
    let standing = desk.words.say_plain(names::standing(line.standing()));
    let decision = line.decision.map(names::decision);
    let decision = decision.map(|decision| desk.words.say_plain(decision));
    let opened = line.opened.iso();
    let mut parts = vec![line.code.clone(), outcome.to_owned(), opened, standing];
    parts.extend(decision);
    parts.join("  ")
}

fn show(desk: &mut Desk<'_>, code: &str) -> Result<u8, Stop> {
    let mut worker = opened(desk)?;
    let lines = worker.summaries()?;
    let history = worker.read(code, now())?;
    let screening = Screening::of(&history);
    let packs = match worker.speaking(&history) {
        Speaking::Kept(packs) => packs,
        Speaking::Present | Speaking::Missing => desk.packs,
    };
    let case = screening.case(&packs.questions);
    let seen = assess(&packs.catalogue, &case, &packs.switches());
    if desk.args.json {
        let changes: Vec<Value> = review::changes(&history).iter().map(changed).collect();
        let mut line = reviewed(code, &screening);
        if let Some(line) = line.as_object_mut() {
            line.insert("assessed".to_owned(), seen.code().into());
            line.insert("changes".to_owned(), changes.into());
            line.extend(talk(&screening, &history));
            line.extend(linked::described(&screening, &lines));
        }
        desk.line(&line.to_string())?;
        return Ok(0);
    }
    let mut shared = shared(desk);
    shared.packs = packs;
    *shared.cases = lines;
    shared.open = Some(OpenCase::new(history));
    desk.line(&format!("{code}  {}", seen.code()))?;
    let mut page = report::reviewed(&shared, &desk.words);
    page.extend(report::outcome(&shared, &desk.words, &seen));
    for line in page {
        desk.line(&line)?;
    }
    Ok(0)
}

/// Where a case stands, with everything that was decided and told.
fn reviewed(code: &str, screening: &Screening) -> Value {
    let decisions = screening.decisions.iter().map(|one| {
        json!({
            "decision": record::decision_word(one.decision),
            "reason": one.reason,
            "by": one.by,
            "at": one.at.iso(),
        })
    });
    let advice = screening
        .advice
        .iter()
        .map(|one| json!({ "line": one.text, "by": one.by, "at": one.at.iso() }));
    json!({
        "schema": "fanal.desk/1",
        "code": code,
        "standing": review::standing(screening).code(),
        "counts": review::settled(screening).map(record::decision_word),
        "needs_second": review::needs_second(screening),
        "decisions": decisions.collect::<Vec<Value>>(),
        "advice": advice.collect::<Vec<Value>>(),
    })
}

/// What was answered, noted and travelled, and when.
fn talk(screening: &Screening, history: &[Recorded]) -> Map<String, Value> {
    let timing = review::timing(history);
    let pauses = timing.pauses.iter();
    let pauses = pauses.map(|(from, to)| json!({ "from": from.iso(), "to": to.iso() }));
    let answers = screening.answers.iter().map(|(question, given)| {
        let recorded = history.get(given.place);
        let unmet = given.conditions.unmet().into_iter().map(Condition::code);
        json!({
            "question": question.0,
            "answer": compared::answer(given),
            "at": recorded.map(|recorded| recorded.at.iso()),
            "by": recorded.map(|recorded| &recorded.officer),
            "unmet": unmet.collect::<Vec<_>>(),
        })
    });
    let notes = screening.notes.iter().map(|note| {
        let about = note.about.as_ref().map(|about| &about.0);
        json!({ "about": about, "at": note.at.iso(), "text": note.text })
    });
    let legs = screening.journey.legs().map(|(_, leg)| {
        json!({
            "from": leg.from,
            "to": leg.to,
            "arranged": leg.arranged.code(),
            "kept": leg.kept.code(),
            "owed": leg.owed.code(),
        })
    });
    let all = [
        ("opened", timing.opened.map(Timestamp::iso).into()),
        ("interview", timing.interview.map(Timestamp::iso).into()),
        ("last", timing.last.map(Timestamp::iso).into()),
        ("closed", timing.closed.into()),
        ("pauses", pauses.collect::<Vec<Value>>().into()),
        ("answers", answers.collect::<Vec<Value>>().into()),
        ("notes", notes.collect::<Vec<Value>>().into()),
        ("legs", legs.collect::<Vec<Value>>().into()),
        ("end", screening.journey.end.map(End::code).into()),
    ];
    let named = all.into_iter();
    named
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

fn changed(change: &review::Change) -> Value {
    let (what, before, after): (&str, Value, Value) = match &change.what {
        Changed::Answer(question, from, to) => (question.0.as_str(), (*from).into(), (*to).into()),
        Changed::Fact(item, from, to) => (
            item.as_str(),
            from.code().into(),
            to.map(crate::domain::case::State::code).into(),
        ),
    };
    json!({
        "what": what,
        "before": before,
        "after": after,
        "by": change.by,
        "at": change.at.iso(),
    })
}

/// Records what the desk says, unless the rules or its words forbid it.
fn say(desk: &mut Desk<'_>, code: &str, entry: Entry) -> Result<u8, Stop> {
    let text = entry.free_text().unwrap_or_default();
    if text.is_empty() {
        return Err(Notice::new(Say::NoWords, Say::NoWordsRemedy).into());
    }
    let found = findings(&text, &desk.packs.guard);
    if !found.is_empty() {
        let each = found.iter().filter_map(|one| text.get(one.range.clone()));
        let words = each.collect::<Vec<&str>>().join(", ");
        return Err(Notice::new(Say::WordsHeld { words }, Say::WordsHeldRemedy).into());
    }
    let mut worker = opened(desk)?;
    let screening = worker.review(code, entry, now())?;
    if desk.args.json {
        let line = reviewed(code, &screening);
        return desk.line(&line.to_string()).map(|()| 0);
    }
    let standing = Box::new(names::standing(review::standing(&screening)));
    let code = code.to_owned();
    desk.say(Say::Recorded { code, standing }).map(|()| 0)
}
