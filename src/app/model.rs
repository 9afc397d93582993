//! What the program knows between two events.

use super::at_desk::AtDesk;
use super::case_list::CaseList;
use super::effect::Effect;
use super::entries::{can_undo, is_sealed_only};
use super::event::{Look, Size, Speaking};
use super::key::Key;
use super::overlay::Overlay;
use super::screens::Screen;
use super::sift::Pending;
use super::small::Small;
use super::terminal::Terminal;
use crate::domain::duty::Duty;
use crate::domain::moment::{Moment, Timestamp};
use crate::domain::post::Answers;
use crate::domain::question::{QuestionId, Stage};
use crate::domain::screening::{Entry, Recorded, Screening};
use crate::domain::station::{Realm, Session};
use crate::domain::summary::{Completeness, Place, Summary};
use crate::lang::Notice;
use crate::lang::locale::Locale;
use crate::lang::msg::{General, Guard, Msg};
use crate::lang::number::Digits;
use crate::pack::Packs;
use crate::settings::keyboard::Keyboard;
use crate::settings::look::{Glyphs, Theme};

/// The whole state of the program.
#[derive(Debug)]
pub struct Model {
    /// The screen that is on.
    pub screen: Screen,
    /// What lies over it, the top last.
    pub overlays: Vec<Overlay>,
    /// What every screen may look at and change.
    pub shared: Shared,
    /// The cover, if it is on.
    pub cover: Option<Cover>,
    /// The moment of the last key.
    pub touched: Moment,
    /// The place that was kept last.
    pub kept: Option<Place>,
    /// Keys that came before the vault was looked for; none once it was.
    pub early: Option<Vec<Key>>,
    /// The place to go back to, while its case is being read after an interruption.
    pub resume: Option<Place>,
}

/// The cover over the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cover {
    /// When it came on.
    pub since: Moment,
    /// Whether nobody touched the keys, rather than somebody pressing the key.
    pub idle: bool,
    /// Whether the keys are gone: only the passphrase leads back.
    pub locked: bool,
}

/// Whether what was recorded is on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// Nothing was recorded yet.
    Nothing,
    /// So many entries are on their way.
    Saving(u32),
    /// Everything is, since then.
    At(Timestamp),
    /// Something is not.
    Failed(Notice),
}

/// The case on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenCase {
    /// Every entry, oldest first.
    pub history: Vec<Recorded>,
    /// What they add up to.
    pub screening: Screening,
    /// The length of the history when the present screen was entered.
    pub entered: usize,
    /// Whether the packs it was begun with are not here, so that others speak.
    pub foreign: bool,
}

impl OpenCase {
    /// A case with this history.
    pub fn new(history: Vec<Recorded>) -> Self {
        let screening = Screening::of(&history);
        let entered = history.len();
        Self {
            history,
            screening,
            entered,
            foreign: false,
        }
    }
}

/// What all screens share.
#[derive(Debug)]
pub struct Shared {
    /// The facts, the questions and their words: those that the open case was begun with.
    pub packs: &'static Packs,
    /// The same, for new cases.
    pub present: &'static Packs,
    /// What the home screen says of the packs.
    pub pack_news: Vec<Msg>,
    /// The language of the interface.
    pub locale: Locale,
    /// The digits of numbers to be read.
    pub digits: Digits,
    /// The second language of bilingual screens.
    pub second: Locale,
    /// The keyboard, as far as somebody said.
    pub keyboard: Option<Keyboard>,
    /// The window.
    pub size: Size,
    /// The terminal at hand.
    pub terminal: Terminal,
    /// The colours.
    pub theme: Theme,
    /// The signs.
    pub glyphs: Glyphs,
    /// How far the officer has scrolled a page that is higher than the window, from where its focus
    /// is in sight.
    pub scrolled: i16,
    /// What the officer chose in a window that is too small.
    pub small: Small,
    /// The moment of the present event.
    pub now: Timestamp,
    /// The same on a clock that nobody sets, in seconds.
    pub steady: u64,
    /// The open vault, if any.
    pub session: Option<Session>,
    /// What can be seen of a closed one.
    pub look: Look,
    /// Who is enrolled here, by code, and what for.
    pub officers: Vec<(String, Duty)>,
    /// A line for every case.
    pub cases: CaseList,
    /// Whether these are all.
    pub completeness: Completeness,
    /// What the desk told this station.
    pub answers: Answers,
    /// What came with returns for this computer itself.
    pub enclosed: Vec<super::enclosed::Enclosed>,
    /// Who takes over from whom was here, and how many cases.
    pub relieved: Option<(String, u32)>,
    /// What a desk remembers between inbox and case.
    pub desk: AtDesk,
    /// The number of the next case.
    pub next_number: u32,
    /// The case on the screen.
    pub open: Option<OpenCase>,
    /// Whether everything is on the disk.
    pub saved: Saved,
    /// One line above the footer, until the next key.
    pub toast: Option<Msg>,
    /// The entry whose sealed words are on their way to the disk.
    pub pending: Option<Box<Pending>>,
    /// A reason that was left half typed: Esc never loses it.
    pub left_words: String,
    /// What the worker shall do, in order.
    pub effects: Vec<Effect>,
}

impl Shared {
    /// The fixed surroundings of a program that has not started anything.
    pub fn new(packs: &'static Packs, locale: Locale, size: Size, now: Timestamp) -> Self {
        Self {
            packs,
            present: packs,
            pack_news: Vec::new(),
            locale,
            digits: Digits::default(),
            second: other_language(locale),
            keyboard: None,
            size,
            terminal: Terminal::plain(),
            theme: Theme::Terminal,
            glyphs: Glyphs::Full,
            scrolled: 0,
            small: Small::default(),
            now,
            steady: 0,
            session: None,
            look: Look::Absent,
            officers: Vec::new(),
            cases: CaseList::default(),
            completeness: Completeness::Whole,
            answers: Answers::default(),
            enclosed: Vec::new(),
            relieved: None,
            desk: AtDesk::default(),
            next_number: 1,
            open: None,
            saved: Saved::Nothing,
            toast: None,
            pending: None,
            left_words: String::new(),
            effects: Vec::new(),
        }
    }

    /// The moment of the present event, by both clocks.
    pub const fn moment(&self) -> Moment {
        Moment {
            wall: self.now,
            steady: self.steady,
        }
    }

    /// Whether this is a drill.
    pub fn is_drill(&self) -> bool {
        self.session
            .as_ref()
            .is_some_and(|session| session.realm == Realm::Drill)
    }

    /// How many days the pack of the country keeps cases once a desk has them.
    pub fn country_days(&self) -> Option<u16> {
        self.packs.country().map(|country| country.retention.days)
    }

    /// Begins a case for the next person and opens it.
    pub fn begin(&mut self, scene: Option<u8>) {
        let Some(session) = &self.session else { return };
        let code = session.case_code(self.next_number);
        self.next_number += 1;
        self.open = Some(OpenCase::new(Vec::new()));
        self.packs = self.present;
        let packs = Some(self.packs.stamp().clone());
        self.record(Entry::Opened { code, scene, packs });
        self.enter_screen();
    }

    /// Opens a case that was recorded before, with the packs that speak about it.
    pub fn reopen(&mut self, history: Vec<Recorded>, packs: Speaking) {
        let mut open = OpenCase::new(history);
        open.foreign = matches!(packs, Speaking::Missing);
        self.packs = match packs {
            Speaking::Kept(packs) => packs,
            Speaking::Present | Speaking::Missing => self.present,
        };
        self.open = Some(open);
    }

    /// Leaves the case on the screen; nothing of it is lost.
    pub fn close(&mut self) {
        self.open = None;
        self.packs = self.present;
    }

    /// Records one entry: in the history, in what it adds up to, and on its way to the disk.
    pub fn record(&mut self, entry: Entry) {
        if is_sealed_only(&entry) {
            self.toast = Some(Guard::SealedOnly.into());
            return;
        }
        let (Some(open), Some(session)) = (&mut self.open, &self.session) else {
            return;
        };
        let recorded = Recorded {
            at: self.now,
            officer: session.officer.clone(),
            entry,
        };
        open.history.push(recorded.clone());
        open.screening = Screening::of(&open.history);
        let station = known_station(&self.cases, &open.screening.code, &session.station);
        let summary = Summary::of(&open.screening, &station);
        self.effects.push(Effect::Append {
            code: summary.code.clone(),
            recorded: Box::new(recorded),
            summary: Box::new(summary.clone()),
        });
        self.answers.added(&summary.code);
        keep_line(&mut self.cases, summary);
        self.count_saving();
    }

    /// Records one entry in a case that need not be the open one.
    pub fn record_in(&mut self, code: &str, entry: Entry) {
        let is_open = |open: &OpenCase| open.screening.code == code;
        if self.open.as_ref().is_some_and(is_open) {
            self.record(entry);
            return;
        }
        let line = self.cases.iter_mut().find(|line| line.code == code);
        let (Some(line), Some(session)) = (line, &self.session) else {
            return;
        };
        line.touched = self.now;
        let recorded = Recorded {
            at: self.now,
            officer: session.officer.clone(),
            entry,
        };
        self.effects.push(Effect::Append {
            code: code.to_owned(),
            recorded: Box::new(recorded),
            summary: Box::new(line.clone()),
        });
        self.answers.added(code);
        self.count_saving();
    }

    fn count_saving(&mut self) {
        self.saved = match self.saved {
            Saved::Saving(waiting) => Saved::Saving(waiting + 1),
            Saved::Nothing | Saved::At(_) | Saved::Failed(_) => Saved::Saving(1),
        };
    }

    /// Takes back the last thing that can be taken back, and says what it was.
    pub fn undo(&mut self) {
        let Some(open) = &self.open else { return };
        let undone: Vec<usize> = open
            .history
            .iter()
            .filter_map(|recorded| recorded.entry.takes_back())
            .collect();
        let last = open
            .history
            .iter()
            .enumerate()
            .rev()
            .find(|(place, recorded)| !undone.contains(place) && can_undo(&recorded.entry));
        let Some((place, recorded)) = last else {
            self.toast = Some(General::NothingToUndo.into());
            return;
        };
        if place < open.entered && recorded.entry.starts_child_path() {
            self.toast = Some(General::ChildPathStays.into());
            return;
        }
        let what = self.taken_back(&recorded.entry);
        self.record(Entry::Undone(place));
        self.toast = Some(what);
    }

    /// What taking an entry back is called.
    fn taken_back(&self, entry: &Entry) -> Msg {
        let what = match entry {
            Entry::Answered { question, .. } if !self.is_held(question) => {
                self.packs.question_text(question, self.locale).to_owned()
            }
            Entry::Fact { item, .. } => self.packs.label(item, self.locale).to_owned(),
            Entry::Linked { with, .. } => with.clone(),
            _ => return General::TakenBack.into(),
        };
        General::TakenBackThing { what }.into()
    }

    /// Whether a question must not be shown now.
    fn is_held(&self, id: &QuestionId) -> bool {
        let question = self.packs.question(id);
        let open = self.open.as_ref();
        question.zip(open).is_some_and(|(question, open)| {
            question.stage != Stage::Look && !open.screening.held(question).is_empty()
        })
    }

    /// Marks that a screen of the open case was entered: what started the child path before stays.
    pub fn enter_screen(&mut self) {
        if let Some(open) = &mut self.open {
            open.entered = open.history.len();
        }
    }

    /// Whether the entry at `place` may still be taken back as part of changing an answer.
    pub fn may_replace(&self, place: usize) -> bool {
        self.open.as_ref().is_some_and(|open| place >= open.entered)
    }
}

fn known_station(cases: &[Summary], code: &str, own: &str) -> String {
    cases
        .iter()
        .find(|line| line.code == code)
        .map_or_else(|| own.to_owned(), |line| line.station.clone())
}

fn keep_line(cases: &mut Vec<Summary>, summary: Summary) {
    match cases.iter_mut().find(|line| line.code == summary.code) {
        Some(line) => *line = summary,
        None => cases.push(summary),
    }
}

/// A second language to start with: French beside the others, English beside French.
fn other_language(locale: Locale) -> Locale {
    match locale {
        Locale::Fr => Locale::En,
        Locale::En | Locale::Ar | Locale::Es => Locale::Fr,
    }
}
