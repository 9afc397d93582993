//! The worked cases hold through what an officer does: keys on the real program, question by
//! question, and the list of facts for what is only seen, only on a paper, or told unasked.

use std::path::Path;

use fanal::app::screens::Screen;
use fanal::app::screens::facts::{self, Facts, GROUPS};
use fanal::case_file::{CaseFile, compare};
use fanal::domain::assess::assess;
use fanal::domain::case::{Accompanied, Age, Area, State};
use fanal::domain::item::{ItemId, Mode};
use fanal::domain::question::{Question, QuestionId, Stage};
use fanal::runtime::headless::Headless;

use crate::screens::begin::{TO_INTERVIEW, drill, drive, packs};

/// A case as keys: what was asked already, and what goes through the list.
struct Officer {
    program: Headless,
    asked: Vec<QuestionId>,
}

impl Officer {
    /// From the first page to the first question, or to the triage of a case in rapid mode.
    fn begin(case: &CaseFile) -> Self {
        let person = case.case.person;
        let with = match person.accompanied {
            Accompanied::Family => Some(1),
            Accompanied::OtherAdult => Some(2),
            Accompanied::Unaccompanied => Some(3),
            Accompanied::Separated => Some(6),
            Accompanied::Unknown => None,
        };
        let age = match person.age {
            Age::Child => 2,
            Age::Adult | Age::NotAsked => 3,
            Age::Doubtful => 4,
        };
        let triage = with.map_or(String::new(), |with| format!("Enter 1 {age} {with} "));
        if case.case.conditions.mode == Mode::Rapid {
            let mut program = drill(&format!("{triage}Enter 2"));
            program.model.screen = Screen::Facts(Facts::new());
            let asked = Vec::new();
            return Self { program, asked };
        }
        let mut officer = Self {
            program: drill(&format!("{triage}{TO_INTERVIEW}")),
            asked: Vec::new(),
        };
        let digit = match person.age {
            Age::Child => 1,
            Age::Adult => 2,
            Age::Doubtful => 3,
            Age::NotAsked => return officer,
        };
        assert!(officer.answer(&QuestionId("q.age".to_owned()), digit));
        officer
    }

    /// Goes to a question and presses a digit; whether the question applies and took it.
    fn answer(&mut self, id: &QuestionId, digit: u8) -> bool {
        let Screen::Interview(page) = &mut self.program.model.screen else {
            return false;
        };
        page.go_to(id, &self.program.model.shared);
        let there = page.question(&self.program.model.shared);
        if there.is_none_or(|there| there.id != *id) {
            return false;
        }
        drive(&mut self.program, &digit.to_string());
        self.asked.push(id.clone());
        let open = self.program.model.shared.open.as_ref().unwrap();
        open.screening
            .answers
            .get(id)
            .is_some_and(|given| given.digit == digit)
    }

    fn deny(&mut self, area: Area) {
        let denies = |question: &&Question| {
            question.stage == Stage::Interview && question.area == Some(area)
        };
        let question = packs().questions.iter().find(denies).unwrap();
        let answer = question
            .answers
            .iter()
            .find(|answer| answer.sets.denies_area);
        let taken = self.answer(&question.id, answer.unwrap().digit);
        if taken {
            return;
        }
        // A child is not asked every core question: what others showed stands in the list.
        let open = self.program.model.shared.open.as_ref().unwrap();
        assert!(open.screening.is_child(), "{}", area.code());
        for item in packs().catalogue.items_of(area) {
            self.note(&item, 2);
        }
    }

    /// A core question whose words say exactly this, if it was not asked yet.
    fn core(&self, item: &ItemId) -> Option<(QuestionId, u8)> {
        let asked = packs().questions.iter().filter(|question| {
            let open = question.stage == Stage::Interview && question.about.is_none();
            open && !self.asked.contains(&question.id)
        });
        let mut answers = asked.flat_map(|question| {
            let own = question.answers.iter();
            own.map(move |answer| (question.id.clone(), answer))
        });
        let exactly = |answer: &fanal::domain::question::Answer| {
            answer.sets.present == [item.clone()] && !answer.sets.denies_area
        };
        let found = answers.find(|(_, answer)| exactly(answer))?;
        Some((found.0, found.1.digit))
    }

    fn said(&mut self, item: &ItemId) -> bool {
        if let Some((question, digit)) = self.core(item)
            && self.answer(&question, digit)
        {
            return true;
        }
        self.answer(&QuestionId::about(item), 1)
    }

    fn note(&mut self, item: &ItemId, digit: u8) {
        let dimension = item.dimension().unwrap();
        let group = GROUPS.iter().position(|own| *own == dimension).unwrap();
        let list = Facts { group, row: 0 };
        let items = list.items(&self.program.model.shared);
        let row = items.iter().position(|own| own.id == *item).unwrap();
        let before = std::mem::replace(
            &mut self.program.model.screen,
            Screen::Facts(Facts { group, row }),
        );
        drive(&mut self.program, &digit.to_string());
        self.program.model.screen = before;
    }
}

fn worked_through(path: &Path) -> (usize, usize, Vec<String>) {
    let name = path.file_name().unwrap().display().to_string();
    let text = std::fs::read_to_string(path).unwrap();
    let read = CaseFile::read(&name, &text, &packs().catalogue).unwrap();
    let expected = read.expected().unwrap();
    let mut officer = Officer::begin(&read);
    let (mut asked, mut noted) = (0, 0);
    for (item, state) in &read.case.items {
        let taken = match state {
            State::Said => officer.said(item),
            State::Absent => officer.answer(&QuestionId::about(item), 2),
            State::Seen | State::Document | State::Disputed => false,
            State::NotAsked
            | State::NotObserved
            | State::Refused
            | State::Unable
            | State::Unknown => continue,
        };
        if taken {
            asked += 1;
        } else {
            noted += 1;
            let listed = (1..=8).find(|digit| facts::state(*digit) == Some(*state));
            let digit = listed.unwrap();
            officer.note(item, digit);
        }
    }
    for (area, state) in &read.case.areas {
        assert_eq!(*state, State::Absent, "{name}");
        officer.deny(*area);
    }
    // The drill's country has switches of its own; the case has those of its file.
    let open = officer.program.model.shared.open.as_ref().unwrap();
    let case = open.screening.case(&packs().questions);
    let found = assess(&packs().catalogue, &case, &read.country);
    let differences = compare(&expected, &found).into_iter();
    let told =
        differences.map(|it| format!("{name} {}: {} {}", it.field.code(), it.expected, it.found));
    (asked, noted, told.collect())
}

#[test]
fn every_worked_case_holds_through_the_officers_keys() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    assert_eq!(files.len(), 28);
    let (mut asked, mut noted, mut told) = (0, 0, Vec::new());
    for path in &files {
        let (questions, facts, differences) = worked_through(path);
        asked += questions;
        noted += facts;
        told.extend(differences);
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
    // Most of it is asked; the list is for what nobody asks.
    assert!(asked > 2 * noted, "{asked} asked, {noted} noted");
}
