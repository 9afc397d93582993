//! The review of cases on the screen: filters, refusals, the second reader, a line to the station.

use fanal::app::model::OpenCase;
use fanal::app::overlay::Overlay;
use fanal::app::screens::Screen;
use fanal::app::screens::cases::filter::Filter;
use fanal::domain::assess::Headline;
use fanal::domain::moment::Timestamp;
use fanal::domain::review::Standing;
use fanal::domain::screening::{Entry, Mark};
use fanal::domain::summary::Summary;
use fanal::runtime::headless::Headless;

use super::begin::{Vaulted, drive};
use super::examples::{Example, reviewing};

/// A desk at the case of somebody who is marked urgent.
fn urgent() -> Headless {
    let mut desk = reviewing();
    let open = desk.model.shared.open.as_mut().unwrap();
    let mut marked = open.history[0].clone();
    marked.entry = Entry::Marked(Mark::Urgent);
    let mut history = open.history.clone();
    history.push(marked);
    *open = OpenCase::new(history);
    desk
}

/// The case, closed by one person.
fn waiting() -> Headless {
    let mut desk = urgent();
    drive(&mut desk, "3 \"nothing was found\" Enter");
    desk
}

/// The screens of a review.
pub(super) fn all() -> Vec<Example> {
    let mut advising = reviewing();
    drive(&mut advising, "a \"who holds the papers now\"");
    let mut refused = waiting();
    drive(&mut refused, "3");
    let mut filtered = waiting();
    drive(&mut filtered, "Esc f f f");
    let mut sample = waiting();
    drive(&mut sample, "Esc f f f f f");
    let examples = vec![
        Example::new("review, waiting for a second reader", waiting()),
        Example::new("review, a line to the station", advising),
        Example::new("review, own decision", refused),
        Example::new("inbox, second reader", filtered).listing(),
        Example::new("inbox, sample", sample).listing(),
    ];
    examples.into_iter().map(super::vaulted::settled).collect()
}

fn standing(program: &Headless) -> Standing {
    let open = program.model.shared.open.as_ref().unwrap();
    fanal::domain::review::standing(&open.screening)
}

#[test]
fn one_person_cannot_close_an_urgent_case() {
    let mut desk = waiting();
    assert_eq!(standing(&desk), Standing::Waiting);
    assert!(desk.frame().contains("SV-01"), "{}", desk.frame());
    drive(&mut desk, "3");
    assert!(matches!(
        desk.model.overlays.last(),
        Some(Overlay::Notice(_))
    ));
    drive(&mut desk, "Enter 1 \"better be careful\" Enter");
    assert_eq!(standing(&desk), Standing::Settled);
}

#[test]
fn nobody_decides_what_they_recorded() {
    let mut desk = reviewing();
    let open = desk.model.shared.open.as_ref().unwrap();
    let officer = open.history[0].officer.clone();
    desk.model.shared.session.as_mut().unwrap().officer = officer;
    for digit in 1..=5 {
        drive(&mut desk, &digit.to_string());
        assert!(
            matches!(desk.model.overlays.last(), Some(Overlay::Notice(_))),
            "{digit}"
        );
        drive(&mut desk, "Enter");
    }
    assert_eq!(standing(&desk), Standing::Undecided);
}

#[test]
fn a_line_to_the_station_is_kept_when_it_is_left_and_sifted_when_it_is_sent() {
    let mut desk = reviewing();
    drive(&mut desk, "a \"call 0612 345 678\" Esc a Enter");
    assert!(
        matches!(desk.model.overlays.last(), Some(Overlay::Sift(_))),
        "{}",
        desk.frame()
    );
    drive(&mut desk, "1");
    let advice = &desk.model.shared.open.as_ref().unwrap().screening.advice;
    assert_eq!(advice[0].text, "call […]");
    assert_eq!(advice[0].by, "SV-01");
    assert!(matches!(&desk.model.screen, Screen::Review(page) if page.advising.is_none()));
}

#[test]
fn the_filter_goes_round_and_the_cases_follow_it() {
    let mut desk = waiting();
    drive(&mut desk, "Esc");
    let mut counts = Vec::new();
    for filter in Filter::ALL {
        let Screen::Cases(list) = &desk.model.screen else {
            panic!("{}", desk.frame());
        };
        assert_eq!(list.filter, filter);
        counts.push(list.count(&desk.model.shared));
        drive(&mut desk, "f");
    }
    assert_eq!(counts[0], desk.model.shared.cases.len());
    assert_eq!((counts[3], counts[4], counts[6]), (1, 0, 0), "{counts:?}");
    assert_eq!(counts[2] + counts[3], counts[0]);
}

/// Twenty thousand cases: the page goes on in them, and the filter finds in all of them.
#[test]
fn a_very_long_inbox_paints_what_it_shows() {
    let mut desk = Vaulted::desk().program;
    let line = |number: u32| Summary {
        code: format!("JET-02-A-{number:06}"),
        station: "JET-02".to_owned(),
        opened: Timestamp::from_seconds(i64::from(number)),
        touched: Timestamp::from_seconds(i64::from(number)),
        closed: true,
        interviewing: true,
        child: number.is_multiple_of(7),
        mark: None,
        outcome: Some((Headline::NoneSeen, "0".to_owned())),
        view_before: None,
        view_after: None,
        decision: None,
        protection: None,
        standing: None,
        links: Vec::new(),
        asked: fanal::domain::summary::Asked::default(),
    };
    *desk.model.shared.cases = (0..20_000).map(line).collect();
    drive(&mut desk, "PgDn Down");
    assert!(desk.frame().contains("►"), "{}", desk.frame());
    drive(&mut desk, "f f f f f");
    let Screen::Cases(list) = &desk.model.screen else {
        panic!("{}", desk.frame());
    };
    let drawn = list.count(&desk.model.shared);
    assert!((850..1_150).contains(&drawn), "{drawn}");
}
