//! Messages put into words, with Fluent.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::arg::Arg;
use super::locale::Locale;
use super::msg::{self, Msg};
use super::number::{self, Digits};
use crate::domain::day::Day;

/// The Fluent files of one language, as compiled in.
macro_rules! files {
    ($dir:literal) => {
        &[
            include_str!(concat!("../../locales/", $dir, "/general.ftl")),
            include_str!(concat!("../../locales/", $dir, "/keys.ftl")),
            include_str!(concat!("../../locales/", $dir, "/entry.ftl")),
            include_str!(concat!("../../locales/", $dir, "/size.ftl")),
            include_str!(concat!("../../locales/", $dir, "/line.ftl")),
            include_str!(concat!("../../locales/", $dir, "/start.ftl")),
            include_str!(concat!("../../locales/", $dir, "/phrase.ftl")),
            include_str!(concat!("../../locales/", $dir, "/home.ftl")),
            include_str!(concat!("../../locales/", $dir, "/missing.ftl")),
            include_str!(concat!("../../locales/", $dir, "/shift.ftl")),
            include_str!(concat!("../../locales/", $dir, "/computer.ftl")),
            include_str!(concat!("../../locales/", $dir, "/care.ftl")),
            include_str!(concat!("../../locales/", $dir, "/triage.ftl")),
            include_str!(concat!("../../locales/", $dir, "/interview.ftl")),
            include_str!(concat!("../../locales/", $dir, "/journey.ftl")),
            include_str!(concat!("../../locales/", $dir, "/guard.ftl")),
            include_str!(concat!("../../locales/", $dir, "/outcome.ftl")),
            include_str!(concat!("../../locales/", $dir, "/rules.ftl")),
            include_str!(concat!("../../locales/", $dir, "/reference.ftl")),
            include_str!(concat!("../../locales/", $dir, "/look.ftl")),
            include_str!(concat!("../../locales/", $dir, "/room.ftl")),
            include_str!(concat!("../../locales/", $dir, "/find.ftl")),
            include_str!(concat!("../../locales/", $dir, "/exchange.ftl")),
            include_str!(concat!("../../locales/", $dir, "/links.ftl")),
            include_str!(concat!("../../locales/", $dir, "/returns.ftl")),
            include_str!(concat!("../../locales/", $dir, "/post.ftl")),
            include_str!(concat!("../../locales/", $dir, "/enclosed.ftl")),
            include_str!(concat!("../../locales/", $dir, "/review.ftl")),
            include_str!(concat!("../../locales/", $dir, "/compare.ftl")),
            include_str!(concat!("../../locales/", $dir, "/pack.ftl")),
            include_str!(concat!("../../locales/", $dir, "/country.ftl")),
            include_str!(concat!("../../locales/", $dir, "/vault.ftl")),
            include_str!(concat!("../../locales/", $dir, "/custody.ftl")),
            include_str!(concat!("../../locales/", $dir, "/crypt.ftl")),
            include_str!(concat!("../../locales/", $dir, "/record.ftl")),
            include_str!(concat!("../../locales/", $dir, "/bundle.ftl")),
            include_str!(concat!("../../locales/", $dir, "/case_file.ftl")),
            include_str!(concat!("../../locales/", $dir, "/command.ftl")),
            include_str!(concat!("../../locales/", $dir, "/terminal.ftl")),
            include_str!(concat!("../../locales/", $dir, "/doctor.ftl")),
            include_str!(concat!("../../locales/", $dir, "/authoring.ftl")),
            include_str!(concat!("../../locales/", $dir, "/stick.ftl")),
            include_str!(concat!("../../locales/", $dir, "/retention.ftl")),
            include_str!(concat!("../../locales/", $dir, "/number.ftl")),
        ]
    };
}

/// The Fluent sources of a language, one per area.
pub fn sources(locale: Locale) -> &'static [&'static str] {
    match locale {
        Locale::En => files!("en"),
        Locale::Ar => files!("ar"),
        Locale::Fr => files!("fr"),
        Locale::Es => files!("es"),
    }
}

/// The words of one language.
///
/// A message that its own files lack is said in English; one that English lacks is shown as its id,
/// which the parity test makes impossible in a build that passed.
pub struct Words {
    locale: Locale,
    digits: Digits,
    own: FluentBundle<FluentResource>,
    english: Option<FluentBundle<FluentResource>>,
    transform: Option<fn(&str) -> String>,
}

impl Words {
    /// The words of `locale`, from the files compiled in.
    pub fn new(locale: Locale) -> Self {
        Self::with_digits(locale, Digits::default())
    }

    /// The words of `locale`, with these digits in the numbers to be read.
    pub fn with_digits(locale: Locale, digits: Digits) -> Self {
        let english = (locale != Locale::En).then(|| load(Locale::En, digits));
        Self {
            locale,
            digits,
            own: load(locale, digits),
            english,
            transform: None,
        }
    }

    /// English words changed by `transform`, so that a test can see text that came from elsewhere.
    pub fn pseudo(transform: fn(&str) -> String) -> Self {
        Self {
            locale: Locale::En,
            digits: Digits::default(),
            own: load(Locale::En, Digits::default()),
            english: None,
            transform: Some(transform),
        }
    }

    /// The language these words are in.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// The digits of the numbers to be read.
    pub fn digits(&self) -> Digits {
        self.digits
    }

    /// A time or a count as it is read here. Not for codes, keys, or what is typed.
    pub fn read(&self, number: &str) -> String {
        self.digits.write(number, self.locale)
    }

    /// A day as it is read here: `24 Nov 2026`. Without isolates: inside another message, where it is
    /// isolated as a whole, the name of the month says which way it runs.
    pub fn day(&self, day: Day) -> String {
        let (year, month, of_month) = day.parts();
        self.say_plain(msg::Number::Date {
            day: self.read(&of_month.to_string()),
            month: Box::new(number::month(month)),
            year: self.read(&format!("{year:04}")),
        })
    }

    /// The message in words. Arguments stand between isolates (U+2068, U+2069), which the text
    /// layer needs and drops.
    pub fn say(&self, message: impl Into<Msg>) -> String {
        self.say_ref(&message.into())
    }

    /// As [`Words::say`], for a message that is kept.
    pub fn say_ref(&self, message: &Msg) -> String {
        let args = self.arguments(message);
        let said = format(&self.own, message.id(), &args)
            .or_else(|| {
                self.english
                    .as_ref()
                    .and_then(|bundle| format(bundle, message.id(), &args))
            })
            .unwrap_or_else(|| message.id().to_owned());
        self.transform
            .map_or(said.clone(), |transform| transform(&said))
    }

    /// As [`Words::say`], without the isolates, for output that is not painted.
    pub fn say_plain(&self, message: impl Into<Msg>) -> String {
        self.say(message).replace(['\u{2068}', '\u{2069}'], "")
    }

    fn arguments(&self, message: &Msg) -> FluentArgs<'static> {
        let mut args = FluentArgs::new();
        for (name, arg) in message.args() {
            // Part of a name, or what a key says: always as it is typed.
            let value = match arg {
                Arg::Number(number) if NAMES.contains(&name) => number.to_string().into(),
                Arg::Number(_) | Arg::Text(_) | Arg::Day(_) | Arg::Clock(_) | Arg::Message(_) => {
                    self.value(arg)
                }
            };
            args.set(name, value);
        }
        args
    }

    fn value(&self, arg: Arg) -> FluentValue<'static> {
        match arg {
            Arg::Number(number) => number::value(number, self.locale),
            Arg::Text(text) => FluentValue::from(text),
            Arg::Day(day) => FluentValue::from(self.day(day)),
            Arg::Clock(at) => FluentValue::from(self.read(&at.clock())),
            Arg::Message(message) => FluentValue::from(self.say_ref(&message)),
        }
    }
}

/// Numbers that name something, by their argument: keys, lines of a file, versions, places in a
/// ledger. They are read aloud and typed as they stand, so the choice of digits leaves them alone.
pub const NAMES: [&str; 9] = [
    "digit", "first", "second", "line", "version", "have", "found", "newest", "seq",
];

fn load(locale: Locale, digits: Digits) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = locale.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![language]);
    bundle.set_formatter(Some(number::formatter(locale, digits)));
    for source in sources(locale) {
        // A file with a fault still gives the messages that are whole; the parity test names the rest.
        let resource = match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn format(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    args: &FluentArgs<'_>,
) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut errors = Vec::new();
    let said = bundle.format_pattern(pattern, Some(args), &mut errors);
    errors.is_empty().then(|| said.into_owned())
}
