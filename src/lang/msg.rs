//! Every message the program can say, as values: one table per area.
//!
//! A message names its Fluent id and its typed arguments, so a misspelt message or a missing
//! argument does not compile. Words come at the last moment, from [`super::words::Words`].

use super::arg::Arg;

/// Declares the messages of one area: names, typed arguments, Fluent ids.
macro_rules! messages {
    (
        $(#[$area_doc:meta])*
        $area:ident {
            $( $(#[$doc:meta])* $name:ident $({ $($arg:ident : $ty:ty),+ $(,)? })? => $id:literal; )+
        }
    ) => {
        $(#[$area_doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum $area {
            $(
                $(#[$doc])*
                $name $({ $(
                    #[doc = concat!("The argument `", stringify!($arg), "`.")]
                    $arg: $ty
                ),+ })?
            ),+
        }

        impl $area {
            /// Every Fluent id of this area.
            pub const IDS: &'static [&'static str] = &[$($id),+];

            /// The Fluent id of this message.
            pub fn id(&self) -> &'static str {
                match self { $( Self::$name { .. } => $id ),+ }
            }

            /// The arguments by their Fluent names.
            pub fn args(&self) -> Vec<(&'static str, $crate::lang::arg::Arg)> {
                match self {
                    $( Self::$name $({ $($arg),+ })? => vec![
                        $( $( (stringify!($arg), $crate::lang::arg::Arg::from($arg.clone())) ),+ )?
                    ] ),+
                }
            }

            /// One of each message, with sample arguments, for checks over the whole table.
            pub fn samples() -> Vec<Self> {
                vec![ $( Self::$name $({ $($arg: $crate::lang::arg::Sample::sample()),+ })? ),+ ]
            }
        }

        impl From<$area> for $crate::lang::msg::Msg {
            fn from(message: $area) -> Self {
                Self::$area(message)
            }
        }
    };
}

/// Gathers the areas into [`Msg`].
macro_rules! areas {
    ($( $(#[$doc:meta])* $file:ident :: $area:ident ),+ $(,)?) => {
        $( mod $file; pub use $file::$area; )+

        /// Anything the program can say.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Msg {
            $( $(#[$doc])* $area($area) ),+
        }

        impl Msg {
            /// The areas by the names of their Fluent files, each with its ids.
            pub const AREAS: &'static [(&'static str, &'static [&'static str])] =
                &[$( (stringify!($file), $area::IDS) ),+];

            /// The Fluent id of this message.
            pub fn id(&self) -> &'static str {
                match self { $( Self::$area(message) => message.id() ),+ }
            }

            /// The arguments by their Fluent names.
            pub fn args(&self) -> Vec<(&'static str, Arg)> {
                match self { $( Self::$area(message) => message.args() ),+ }
            }

            /// One of each message, with sample arguments.
            pub fn samples() -> Vec<Self> {
                let mut all = Vec::new();
                $( all.extend($area::samples().into_iter().map(Self::from)); )+
                all
            }
        }
    };
}

areas! {
    /// Words that belong to no single screen: header, save state, languages, general faults.
    general::General,
    /// Windows of every size: the small layout, the page for small windows, what is out of sight.
    size::Size,
    /// What a key does, for footers and help.
    keys::Keys,
    /// Typing and pasting.
    entry::Entry,
    /// Line mode, and the words that can be typed there.
    line::Line,
    /// First start, set-up, unlocking, cover.
    start::Start,
    /// A new passphrase: random words, or one's own.
    phrase::Phrase,
    /// Home, the list of cases, a new person.
    home::Home,
    /// What a list says when it does not hold every case.
    missing::Missing,
    /// Who is on watch, and the handover of a shift.
    shift::Shift,
    /// This computer: who works here, each one's own passphrase.
    computer::Computer,
    /// What shall become of a case: withdrawn, held, released, erased.
    care::Care,
    /// Look, ask, mark.
    triage::Triage,
    /// Before the interview, questions, facts, notes.
    interview::Interview,
    /// The journey: its legs, its strip, its page.
    journey::Journey,
    /// Questions that must not be asked now, words that should not leave, sealed answers.
    guard::Guard,
    /// Elements, reasons, outcomes, the officer's view.
    outcome::Outcome,
    /// The rules of the engine in words.
    rules::Rules,
    /// The cards on law and notions.
    reference::Reference,
    /// Colours, the commands by name, the search in the help.
    look::Look,
    /// What stands beside a page on a wide window.
    room::Room,
    /// Looking for a question by its words.
    find::Find,
    /// Export, import and the desk.
    exchange::Exchange,
    /// What travels home from a desk, and what a desk notices of what is missing.
    returns::Returns,
    /// What a desk answered, and the pages that fetch and write it.
    post::Post,
    /// What came with returns for the computer itself, and what is sent along with them.
    enclosed::Enclosed,
    /// The review of cases at the desk: who may decide, where a case stands, what was changed.
    review::Review,
    /// People side by side at the desk, how a talk went, and what was answered.
    compare::Compare,
    /// Who says that they travel with whom.
    links::Links,
    /// What can be wrong with a pack.
    pack::Pack,
    /// Country files: what can be wrong with them, their signatures, what they say.
    country::Country,
    /// What can go wrong with the vault.
    vault::Vault,
    /// Officers and their duties, who keeps which case, the journal, profiles, recovery, copies.
    custody::Custody,
    /// What can go wrong with keys, sealing and signatures.
    crypt::Crypt,
    /// What can be wrong with a line of a case.
    record::Record,
    /// What can go wrong with a bundle.
    bundle::Bundle,
    /// What can be wrong with a case file.
    case_file::CaseFile,
    /// What the commands print.
    command::Command,
    /// The terminal: its check, what the doctor finds, settings.
    terminal::Terminal,
    /// What the doctor finds about folder, disk, clock, country files and vault.
    doctor::Doctor,
    /// Packs in words, and what beyond the format can be wrong with one.
    authoring::Authoring,
    /// Where an export goes: sticks, folders, how far it is, what is read out.
    stick::Stick,
    /// How long cases are kept here after the desk has them, and what is deleted then.
    retention::Retention,
    /// Days and months.
    number::Number,
}
