//! How long a frame takes: painted from nothing, and from a key to the bytes for the terminal.

#![expect(
    clippy::unwrap_used,
    reason = "a bench that cannot reach its screens must stop"
)]

use std::fmt;
use std::io::sink;

use divan::Bencher;
use fanal::app::event::{Event, Size};
use fanal::app::key::Key;
use fanal::app::model::Model;
use fanal::app::update::update;
use fanal::crypt::Cost;
use fanal::domain::moment::Timestamp;
use fanal::domain::station::Realm;
use fanal::lang::locale::Locale;
use fanal::lang::words::Words;
use fanal::pack;
use fanal::runtime::headless::Headless;
use fanal::runtime::place::Place;
use fanal::runtime::script;
use fanal::runtime::terminal::lay;
use fanal::runtime::worker::Worker;
use fanal::settings::look::Theme;
use fanal::tui::paint::paint;
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};

fn main() {
    divan::main();
}

const NOW: Timestamp = Timestamp::from_seconds(1_795_486_447);

const SMALL: Size = Size {
    width: 80,
    height: 24,
};

const LARGE: Size = Size {
    width: 200,
    height: 60,
};

/// A screen of a drill, the keys that lead there, and two keys that change it and change it back.
struct Scene {
    name: &'static str,
    keys: &'static str,
    pair: [Key; 2],
}

const TRIAGE: Scene = Scene {
    name: "triage",
    keys: "5 3",
    pair: [Key::Char('1'), Key::Char('1')],
};

const QUESTION: Scene = Scene {
    name: "question",
    keys: "i 1 1 1 1 1 1 2 Enter 2 Enter",
    pair: [Key::Char('1'), Key::Char('2')],
};

const OUTCOME: Scene = Scene {
    name: "outcome",
    keys: "i 1 1 1 1 1 1 2 Enter 2 Enter 2 Enter 2 Enter 7 Enter a Enter 3",
    pair: [Key::PageDown, Key::PageUp],
};

/// A scene in a language and a window.
struct Stage {
    scene: &'static Scene,
    locale: Locale,
    size: Size,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Size { width, height } = self.size;
        let (name, language) = (self.scene.name, self.locale.code());
        write!(f, "{name} {language} {width}x{height}")
    }
}

fn stages() -> impl Iterator<Item = Stage> {
    let scenes: [&'static Scene; 3] = [&TRIAGE, &QUESTION, &OUTCOME];
    scenes.into_iter().flat_map(|scene| {
        [SMALL, LARGE].into_iter().flat_map(move |size| {
            [Locale::En, Locale::Ar]
                .into_iter()
                .map(move |locale| Stage {
                    scene,
                    locale,
                    size,
                })
        })
    })
}

impl Stage {
    fn model(&self) -> Model {
        let nowhere = Place {
            folder: "no-folder-of-a-bench".into(),
        };
        let worker = Worker::new(nowhere, Realm::Practice, Cost::PRACTICE_FLOOR).without_settings();
        let packs = pack::shipped().unwrap();
        let mut program = Headless::start(packs, worker, self.locale, self.size, NOW);
        let digit = self.locale.place() + 1;
        let keys = script::parse(&format!("{digit} 1 {}", self.scene.keys)).unwrap();
        assert!(script::run(&mut program, &keys, |_, _| {}).is_ok());
        program.model
    }
}

/// Everything shaped, ordered, painted and turned round; nothing is kept from before.
#[divan::bench(args = stages())]
fn painted_from_nothing(bencher: Bencher<'_, '_>, stage: &Stage) {
    let (model, words) = (stage.model(), Words::new(stage.locale));
    bencher.bench_local(|| divan::black_box(paint(&model, &words, Theme::Terminal)));
}

/// A key, the frame after it, and what differs as bytes.
#[divan::bench(args = stages(), sample_count = 100, sample_size = 1)]
fn from_key_to_bytes(bencher: Bencher<'_, '_>, stage: &Stage) {
    let (mut model, words) = (stage.model(), Words::new(stage.locale));
    let viewport = Viewport::Fixed(Rect::new(0, 0, stage.size.width, stage.size.height));
    let backend = CrosstermBackend::new(sink());
    let mut terminal = Terminal::with_options(backend, TerminalOptions { viewport }).unwrap();
    let mut keys = stage.scene.pair.into_iter().cycle();
    bencher.bench_local(|| {
        let key = keys.next().unwrap_or(Key::Enter);
        divan::black_box(update(&mut model, Event::Key(key), NOW));
        let painting = paint(&model, &words, Theme::Terminal);
        terminal.draw(|frame| lay(&painting, frame)).unwrap();
    });
}
