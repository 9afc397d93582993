//! What the doctor says of the time for which a station keeps its cases: counts and days, never a case.

use crate::app::finding::{Finding, State};
use crate::domain::retention::Retention;
use crate::lang::msg::{Doctor as Say, Retention as Kept};

/// How it stands with cases that are kept for so many days; `None` where nothing names the days.
pub fn finding(known: &Retention, days: Option<u16>) -> Finding {
    let Some(days) = days else {
        return Finding::new(State::Note, Kept::NoTerm).helped_by(Kept::NoTermRemedy);
    };
    let soon = known.soon(days);
    let soon = soon.map(|(count, day)| Kept::EndsSoon { count, day });
    let over = u32::try_from(known.over(days).len()).unwrap_or(u32::MAX);
    if over > 0 {
        let command = "fanal retention purge".to_owned();
        let told = Finding::new(State::Warning, Say::CasesOver { count: over })
            .helped_by(Say::CasesOverRemedy { command });
        return match soon {
            Some(soon) => told.because(soon),
            None => told,
        };
    }
    if let Some(soon) = soon {
        let command = "fanal retention list".to_owned();
        return Finding::new(State::Note, soon).helped_by(Say::CasesEndRemedy { command });
    }
    let days = u32::from(days);
    Finding::new(State::Good, Kept::Term { days }).because(Say::CasesNoneEnds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::moment::Timestamp;

    const DAY: i64 = 86_400;

    fn at(day: i64) -> Timestamp {
        Timestamp::from_seconds(day * DAY)
    }

    /// What it says of two cases that arrived on the days 10 and 20 and are kept 60 days, when the desk
    /// wrote last on this day.
    fn on(day: i64) -> Finding {
        let known = Retention {
            desk: Some(at(day)),
            arrived: [("A".to_owned(), at(10)), ("B".to_owned(), at(20))].into(),
            ..Retention::default()
        };
        finding(&known, Some(60))
    }

    #[test]
    fn it_names_what_is_over_before_what_ends_soon() {
        let ids = |found: &Finding| {
            let why = found.why.as_ref().map(crate::lang::msg::Msg::id);
            (found.state, found.what.id(), why)
        };
        let none = Some("doctor-cases-none-ends");
        assert_eq!(ids(&on(20)), (State::Good, "retention-term", none));
        let soon = "retention-ends-soon";
        assert_eq!(ids(&on(45)), (State::Note, soon, None));
        let over = "doctor-cases-over";
        assert_eq!(ids(&on(70)), (State::Warning, over, Some(soon)));
        assert_eq!(ids(&on(80)), (State::Warning, over, None));
        let all = [20, 45, 70, 80].map(on);
        for found in all.iter().filter(|found| found.state != State::Good) {
            assert!(found.remedy.is_some(), "{found:?}");
        }
    }

    #[test]
    fn where_nothing_names_the_days_it_says_so() {
        let none = finding(&Retention::default(), None);
        assert_eq!(none.what.id(), "retention-no-term");
        assert!(none.remedy.is_some());
    }
}
