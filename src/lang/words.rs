//! Messages put into words, with Fluent.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::arg::Arg;
use super::locale::Locale;
use super::msg::Msg;

/// The Fluent files of one language, as compiled in.
macro_rules! files {
    ($dir:literal) => {
        &[
            include_str!(concat!("../../locales/", $dir, "/general.ftl")),
            include_str!(concat!("../../locales/", $dir, "/keys.ftl")),
            include_str!(concat!("../../locales/", $dir, "/start.ftl")),
            include_str!(concat!("../../locales/", $dir, "/home.ftl")),
            include_str!(concat!("../../locales/", $dir, "/triage.ftl")),
            include_str!(concat!("../../locales/", $dir, "/interview.ftl")),
            include_str!(concat!("../../locales/", $dir, "/journey.ftl")),
            include_str!(concat!("../../locales/", $dir, "/guard.ftl")),
            include_str!(concat!("../../locales/", $dir, "/outcome.ftl")),
            include_str!(concat!("../../locales/", $dir, "/rules.ftl")),
            include_str!(concat!("../../locales/", $dir, "/reference.ftl")),
            include_str!(concat!("../../locales/", $dir, "/exchange.ftl")),
            include_str!(concat!("../../locales/", $dir, "/returns.ftl")),
            include_str!(concat!("../../locales/", $dir, "/pack.ftl")),
            include_str!(concat!("../../locales/", $dir, "/country.ftl")),
            include_str!(concat!("../../locales/", $dir, "/vault.ftl")),
            include_str!(concat!("../../locales/", $dir, "/crypt.ftl")),
            include_str!(concat!("../../locales/", $dir, "/record.ftl")),
            include_str!(concat!("../../locales/", $dir, "/bundle.ftl")),
            include_str!(concat!("../../locales/", $dir, "/case_file.ftl")),
            include_str!(concat!("../../locales/", $dir, "/command.ftl")),
            include_str!(concat!("../../locales/", $dir, "/authoring.ftl")),
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
    own: FluentBundle<FluentResource>,
    english: Option<FluentBundle<FluentResource>>,
    transform: Option<fn(&str) -> String>,
}

impl Words {
    /// The words of `locale`, from the files compiled in.
    pub fn new(locale: Locale) -> Self {
        let english = (locale != Locale::En).then(|| load(Locale::En));
        Self {
            locale,
            own: load(locale),
            english,
            transform: None,
        }
    }

    /// English words changed by `transform`, so that a test can see text that came from elsewhere.
    pub fn pseudo(transform: fn(&str) -> String) -> Self {
        Self {
            locale: Locale::En,
            own: load(Locale::En),
            english: None,
            transform: Some(transform),
        }
    }

    /// The language these words are in.
    pub fn locale(&self) -> Locale {
        self.locale
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
            args.set(name, self.value(arg));
        }
        args
    }

    fn value(&self, arg: Arg) -> FluentValue<'static> {
        match arg {
            Arg::Number(number) => FluentValue::from(number),
            Arg::Text(text) => FluentValue::from(text),
            Arg::Message(message) => FluentValue::from(self.say_ref(&message)),
        }
    }
}

fn load(locale: Locale) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = locale.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![language]);
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
