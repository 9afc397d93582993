//! Folders, and the only place where clock and environment are read.

use std::path::{Path, PathBuf};

use etcetera::{AppStrategy, AppStrategyArgs, choose_app_strategy};

use crate::app::terminal::guess::Environment;
use crate::domain::moment::{Moment, Timestamp};
use crate::domain::station::Realm;
use crate::lang::locale::Locale;

/// The folder that holds the vaults and the settings of this computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The folder.
    pub folder: PathBuf,
}

impl Place {
    /// The folder given on the command line, or `FANAL_HOME`, or where this system keeps data.
    pub fn find(given: Option<&Path>) -> Self {
        let folder = given
            .map(Path::to_path_buf)
            .or_else(|| environment("FANAL_HOME").map(PathBuf::from))
            .unwrap_or_else(usual_folder);
        Self { folder }
    }

    /// The vault of a realm; a drill has none.
    pub fn vault(&self, realm: Realm) -> PathBuf {
        self.folder.join(format!("{}.fanal", realm.code()))
    }

    /// The settings.
    pub fn settings(&self) -> PathBuf {
        self.folder.join("settings.toml")
    }
}

fn usual_folder() -> PathBuf {
    let names = AppStrategyArgs {
        top_level_domain: "org".to_owned(),
        author: "Fanal".to_owned(),
        app_name: "fanal".to_owned(),
    };
    choose_app_strategy(names).map_or_else(
        |_no_home| PathBuf::from("fanal-data"),
        |strategy| strategy.data_dir(),
    )
}

/// The present moment.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the clock is read"
)]
pub fn now() -> Timestamp {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let seconds = since.map_or(0, |since| {
        i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
    });
    Timestamp::from_seconds(seconds)
}

/// The present moment by both clocks.
pub fn moment() -> Moment {
    Moment {
        wall: now(),
        steady: steady(),
    }
}

/// Seconds since the computer started, those asleep included; nobody can set this clock.
#[cfg(target_os = "linux")]
fn steady() -> u64 {
    let since = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    u64::try_from(since.tv_sec).unwrap_or(0)
}

/// Seconds since this was first asked; whether those asleep count is the system's choice.
#[cfg(not(target_os = "linux"))]
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the clock is read"
)]
fn steady() -> u64 {
    use std::sync::LazyLock;
    use std::time::Instant;
    static BEGUN: LazyLock<Instant> = LazyLock::new(Instant::now);
    BEGUN.elapsed().as_secs()
}

/// A variable of the environment, if it is set and not empty.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the environment is read"
)]
pub fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The language that the system asks for, if it is one of ours.
pub fn system_language() -> Option<Locale> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(environment)
        .and_then(|name| Locale::parse(&name))
}

/// Whether colours shall be left out.
///
/// Source: <https://no-color.org>: present and not empty.
pub fn no_color() -> bool {
    environment("NO_COLOR").is_some()
}

/// What the surroundings tell about the terminal.
pub fn terminal_environment() -> Environment {
    let is_set = |name: &str| environment(name).is_some();
    let term = environment("TERM").unwrap_or_default();
    let between = term.starts_with("tmux") || term.starts_with("screen");
    let traces = [
        ("KONSOLE_VERSION", "konsole"),
        ("KITTY_WINDOW_ID", "kitty"),
        ("MLTERM", "mlterm"),
        ("ALACRITTY_WINDOW_ID", "alacritty"),
    ];
    Environment {
        multiplexed: between || is_set("TMUX") || is_set("STY"),
        program: environment("TERM_PROGRAM"),
        windows_terminal: is_set("WT_SESSION"),
        windows: cfg!(windows),
        traces: traces
            .into_iter()
            .filter(|(variable, _)| is_set(variable))
            .map(|(_, name)| name)
            .collect(),
        utf8: character_set(),
        term,
    }
}

/// Whether the locale writes UTF-8; nothing when it names no character set.
fn character_set() -> Option<bool> {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .find_map(environment)?;
    let (_, set) = locale.split_once('.')?;
    let set = set.to_ascii_lowercase();
    Some(set.starts_with("utf-8") || set.starts_with("utf8"))
}

/// Whether the terminal says that it knows no sequences, or nothing says what it is. Windows names no
/// terminal to anybody.
pub fn is_dumb() -> bool {
    environment("TERM").map_or(cfg!(unix), |name| name == "dumb")
}

/// No memory image of this process may reach the disk, and no other process of the same user may
/// read its memory. What the system refuses is left as it is: the work must go on.
pub fn harden() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        let _refused = setrlimit(Resource::Core, none);
        rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
    }
    #[cfg(target_os = "linux")]
    {
        let _refused =
            rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
    }
}
